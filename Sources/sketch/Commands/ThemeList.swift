import ArgumentParser
import SketchEngine

/// Lists the themes.
struct ThemeList: NamedCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes a drawing can be painted in.",
    discussion: """
      EXAMPLES
        sketch themes
        sketch --theme blueprint -o flow.svg "flowchart: wash, rinse, dry"
      """
  )

  @Flag(help: "Print a JSON array.")
  var json = false

  static func isMeant(by rest: ArraySlice<String>) -> Bool { isOnlyOptions(rest) }

  func run() throws {
    let text =
      json
      ? try JSON(encoding: themes.map { ["name": $0.name, "summary": $0.summary] }).text + "\n"
      : columns(themes.map { [$0.name, $0.summary] })
    try writeToOutput(Array(text.utf8))
  }
}
