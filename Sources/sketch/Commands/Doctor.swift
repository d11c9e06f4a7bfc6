import ArgumentParser
import SketchEngine
import Rasterizer

/// Says what this machine lacks.
struct Doctor: NamedCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what this machine lacks for PNG and PDF, and how to get it.",
    discussion: """
      An SVG needs nothing but this program. The status is 1 where something is missing.

      EXAMPLES
        sketch doctor
        sketch doctor --json | jq '.[] | select(.found == null)'
      """
  )

  @Flag(help: "Print a JSON array.")
  var json = false

  static func isMeant(by rest: ArraySlice<String>) -> Bool { isOnlyOptions(rest) }

  func run() throws {
    let parts = rasterizerStatus()
    let text =
      json
      ? try JSON(encoding: parts.map(Entry.init)).text + "\n"
      : columns(
        [["SVG", "ready"]]
          + parts.map { [$0.name, $0.found ?? "missing. \($0.advice ?? "")"] })
    try writeToOutput(Array(text.utf8))
    if parts.contains(where: { $0.found == nil }) {
      throw ExitCode(Failure.Status.machine.rawValue)
    }
  }

  private struct Entry: Encodable {
    let name: String
    let found: String?
    let advice: String?

    init(_ part: RasterizerPart) {
      name = part.name
      found = part.found
      advice = part.advice
    }
  }
}
