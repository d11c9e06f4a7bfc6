import Foundation

/// Rewrites the tables that carry `templates/` into the binary.
///
/// Run it in the package's folder after any change there: `swift run embed-templates`.
@main
struct EmbedTemplates {
  static func main() throws {
    let icons = try TemplateFolder(path: "templates/icons", fileExtension: "svg")
    if !icons.files.isEmpty {
      try write(iconTable(icons), to: "IconTable")
    }
    let screens = try TemplateFolder(path: "templates/screens", fileExtension: "txt")
    let diagrams = try TemplateFolder(path: "templates/diagrams", fileExtension: "txt")
    if !screens.files.isEmpty || !diagrams.files.isEmpty {
      try write(templateTable(screens: screens, diagrams: diagrams), to: "TemplateTable")
    }
    let topics = try TemplateFolder(path: "templates/topics", fileExtension: "txt")
    if !topics.files.isEmpty {
      try write(topicTable(topics), to: "TopicTable")
    }
  }

  private static func write(_ source: String, to name: String) throws {
    let path = "Sources/SketchEngine/Generated/\(name).swift"
    try source.write(toFile: path, atomically: true, encoding: .utf8)
    print("wrote \(path)")
  }
}
