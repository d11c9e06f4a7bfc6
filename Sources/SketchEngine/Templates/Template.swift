/// A screen or a well-known diagram that can be asked for by name, as people may read and copy it.
public struct Template: Hashable, Sendable {
  /// Its file name.
  public let name: String
  /// The kind it is drawn as.
  public let kind: String
  /// What people call it.
  public let names: [String]
  /// What is in it, in plain English.
  public let prompt: String

  /// Every template the program carries: screens first, then diagrams, by file name.
  public static var all: [Template] {
    TemplateTable.screens.map { Template($0, kind: "wireframe") }
      + TemplateTable.diagrams.map { Template($0, kind: "flowchart") }.filter { template in
        // Patterns stand for many topics and have no name of their own.
        diagramKinds.contains { $0.name == template.kind }
      }
  }

  /// The template of a name, a file's or one that people use, in any case.
  public static func named(_ name: String) -> Template? {
    let wanted = name.lowercased()
    let all = all
    return all.first { $0.name == wanted } ?? all.first { $0.names.contains(wanted) }
  }

  /// Reads a file: `key: value` lines, an empty line, the prompt.
  init(_ file: EmbeddedFile, kind usual: String) {
    name = "\(file.name)"
    var kind = usual
    var names: [String] = []
    var lines = "\(file.text)".split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst(), let colon = line.firstIndex(of: ":") {
      let values = line[line.index(after: colon)...].split(separator: ",").map {
        $0.split(separator: " ").joined(separator: " ").lowercased()
      }
      if line[..<colon] == "names" { names = values }
      if line[..<colon] == "kind" { kind = values.first ?? usual }
    }
    self.kind = kind
    self.names = names
    prompt = lines.joined(separator: "\n")
  }
}
