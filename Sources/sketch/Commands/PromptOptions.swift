import ArgumentParser
import SketchEngine

/// The prompt, and what can be asked for beside its words.
struct PromptOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Read the prompt from a file.", completion: .file())
  var input: String?

  @Option(
    help: "The theme, one of those that `sketch themes` lists.",
    completion: .list(themes.map(\.name)))
  var theme: String?

  @Option(
    help: "What a screen is drawn for: \(Frame.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(Frame.allCases.map(\.rawValue)))
  var frame: String?

  @Option(
    help:
      "How far a screen is worked out: \(Fidelity.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(Fidelity.allCases.map(\.rawValue)))
  var fidelity: String?

  @Option(
    help: "Where a flow goes: \(FlowDirection.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(FlowDirection.allCases.map(\.rawValue)))
  var direction: String?

  @Option(
    help: "The kind of drawing, one of those that `sketch kinds` lists.",
    completion: .list(diagramKinds.map(\.name)))
  var kind: String?

  @Argument(help: "What to draw, in plain English; - reads it from standard input.")
  var prompt: [String] = []
}

extension PromptOptions {
  /// What was typed, from wherever it comes.
  func text() throws(Failure) -> String {
    try PromptSource(words: prompt, file: input).text()
  }

  /// What is asked for beside the words.
  var drawing: DrawingOptions {
    var options = DrawingOptions()
    options.theme = theme
    options.frame = frame
    options.fidelity = fidelity
    options.direction = direction
    options.kind = kind
    return options
  }
}
