import ArgumentParser
import SketchEngine

/// Says what each word of a prompt did.
struct Explain: NamedCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what each word of a prompt does, and draw nothing.",
    discussion: """
      EXAMPLES
        sketch explain "login page with a blue Sign in button and a flux capacitor"
        sketch explain --json -i notes.txt | jq -r '.entries[] | .use + ": " + .text'
        echo "flowchart: wash, rinse, dry" | sketch explain
      """
  )

  @OptionGroup var asked: PromptOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  static func isMeant(by rest: ArraySlice<String>) -> Bool { true }

  func run() throws {
    let text = try asked.text()
    do {
      try show(sketch(text, with: asked.drawing).explainedReceipt)
    } catch let error as SketchError {
      // Nothing is drawn, but what was read tells why.
      guard case .nothingToDraw = error, let prompt = try? Prompt(text) else {
        throw Failure(error)
      }
      try show(Brief(reading: prompt).receipt())
      throw Failure(error)
    }
  }

  private func show(_ receipt: Receipt) throws {
    let text =
      json
      ? try JSON(encoding: receipt).text + "\n"
      : ReceiptTable(receipt, ink: Ink(for: .output)).text
    try writeToOutput(Array(text.utf8))
  }
}
