import ArgumentParser
import SketchEngine

/// Lists the screens and diagrams that can be asked for by name, and shows what is in one.
struct Templates: NamedCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "List the screens and diagrams that a name alone asks for, or show one.",
    discussion: """
      A template is a prompt like any other: show it, change it, and draw it.

      EXAMPLES
        sketch templates
        sketch templates show login
        sketch templates show login > mine.txt; sketch -i mine.txt -o mine.svg
      """
  )

  @Flag(help: "Print a JSON array.")
  var json = false

  @Argument(help: "show NAME, by its file name or by what people call it.")
  var words: [String] = []

  static func isMeant(by rest: ArraySlice<String>) -> Bool {
    rest.first == "show" || isOnlyOptions(rest)
  }

  func run() throws {
    guard words.isEmpty else { return try show(words.dropFirst().joined(separator: " ")) }
    let all = Template.all
    let text =
      json
      ? try JSON(encoding: all.map(Entry.init)).text + "\n"
      : columns(all.map { [$0.name, $0.kind, $0.names.prefix(4).joined(separator: ", ")] })
    try writeToOutput(Array(text.utf8))
  }

  private func show(_ name: String) throws {
    guard let template = Template.named(name) else {
      throw Failure.usage(
        name.isEmpty
          ? "Say which one: sketch templates show login"
          : "There is no template \"\(name)\". `sketch templates` lists them.")
    }
    let text = json ? try JSON(encoding: Entry(template)).text : template.prompt
    try writeToOutput(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  private struct Entry: Encodable {
    let name: String
    let kind: String
    let names: [String]
    let prompt: String

    init(_ template: Template) {
      name = template.name
      kind = template.kind
      names = template.names
      prompt = template.prompt
    }
  }
}
