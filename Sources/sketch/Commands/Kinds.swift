import ArgumentParser
import SketchEngine

/// Lists the kinds of drawing.
struct Kinds: NamedCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds",
    abstract: "List the kinds of drawing, each with an example.",
    discussion: """
      EXAMPLES
        sketch kinds
        sketch kinds --json | jq -r '.[].examples[0]'
      """
  )

  @Flag(help: "Print a JSON array, with all examples.")
  var json = false

  static func isMeant(by rest: ArraySlice<String>) -> Bool { isOnlyOptions(rest) }

  func run() throws {
    if json {
      let kinds = diagramKinds.map {
        Entry(name: $0.name, summary: $0.summary, examples: $0.examples)
      }
      return try writeToOutput(Array((JSON(encoding: kinds).text + "\n").utf8))
    }
    let ink = Ink(for: .output)
    var text = ""
    for kind in diagramKinds {
      text += "\(ink(.strong, kind.name)): \(kind.summary)\n"
      if let example = kind.examples.first { text += "  \(ink(.soft, shortened(example)))\n" }
    }
    try writeToOutput(Array(text.utf8))
  }

  private struct Entry: Encodable {
    let name: String
    let summary: String
    let examples: [String]
  }

  private func shortened(_ example: String) -> String {
    let words = example.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 96 ? words.prefix(95) + "…" : words
  }
}

/// Whether nothing but options follows a command's name.
func isOnlyOptions(_ rest: ArraySlice<String>) -> Bool {
  rest.allSatisfy { $0.hasPrefix("-") && $0 != "-" && $0 != "--" && !$0.contains(" ") }
}
