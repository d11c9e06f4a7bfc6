import ArgumentParser
import SketchEngine

/// Draws a prompt into files or standard output.
struct Draw: NamedCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw what a prompt asks for.",
    discussion: """
      Without -o the drawing goes to standard output, or to drawing.svg where that is a terminal. \
      The format follows from the name after -o, or from --format. One line on standard error \
      names the words that were not understood.

      A prompt may also be a Mermaid flowchart or sequence diagram, a DOT graph, or what \
      --format json wrote. The same scene goes out to other tools with --format mermaid, dot, d2 \
      or plantuml.

      EXAMPLES
        sketch draw "login page with email, password and a blue Sign in button"
        sketch draw --theme dark -o flow.svg -o flow.png --dpi 192 "wash, then dry"
        sketch draw -i notes.txt -o notes.pdf
        cat notes.txt | sketch draw > notes.svg
        sketch draw --json "a browser talks to an API" | jq .receipt
        sketch draw -i graph.dot -o graph.svg
        sketch draw --format mermaid "a browser talks to an API"
        sketch draw -- draw or render, whatever the words are
      """
  )

  @OptionGroup var asked: PromptOptions
  @OptionGroup(title: "PNG and PDF") var rastering: RasterOptions

  @Option(
    name: .shortAndLong,
    help: "The file to write, - for standard output; may be given several times.",
    completion: .file(extensions: Format.allCases.map(\.rawValue)))
  var output: [String] = []

  @Option(
    help: "svg, png, pdf, mermaid, dot, d2, plantuml or json, whatever the file's name.")
  var format: Format?

  @Flag(help: "Print what was drawn as one JSON object: its scene, files and receipt.")
  var json = false

  @Flag(help: "Leave the words it was made from out of the SVG; it cannot be edited then.")
  var noSource = false

  @Flag(name: .shortAndLong, help: "Also say which kind was drawn, why, and what was assumed.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  static func isMeant(by rest: ArraySlice<String>) -> Bool { true }

  func run() throws {
    let destinations = try destinations()
    for destination in destinations { try destination.check() }
    try rastering.check(for: destinations.map(\.format))
    var outcome = try outcome(of: asked.text(), with: asked.drawing)
    if noSource { outcome.source = nil }
    let svg = outcome.svg.bytes
    for destination in destinations {
      try destination.write(rastering.bytes(of: outcome, svg, as: destination.format))
    }
    if json { try printJSON(of: outcome, in: destinations) }
    if !quiet { note(outcome, in: destinations) }
  }

  private func destinations() throws(Failure) -> [Destination] {
    var found: [Destination] = []
    for path in output { found.append(try Destination(path: path, format: format)) }
    if json, found.contains(where: { $0.place == .standardOutput }) {
      throw .usage("--json prints to standard output, so the drawing needs a file: -o drawing.svg")
    }
    if found.isEmpty, !json { found.append(try .usual(format: format)) }
    return found
  }

  private func printJSON(of outcome: Outcome, in destinations: [Destination]) throws {
    let report = try JSON(encoding: DrawingReport(outcome, files: destinations.compactMap(\.file)))
    try writeToOutput(Array((report.text + "\n").utf8))
  }

  private func note(_ outcome: Outcome, in destinations: [Destination]) {
    let isFileChosen = output.isEmpty && !json
    if isFileChosen || verbose {
      for file in destinations.compactMap(\.file) { say("Drawn: \(file)") }
    }
    if verbose {
      say("Drawn as \(outcome.receipt.kind): \(outcome.receipt.reason)")
      for assumption in outcome.receipt.assumptions { say("Assumed: \(assumption)") }
    }
    let unused = outcome.receipt.unused
    if !unused.isEmpty { say("Not understood: \(listing(unused))") }
  }

  private func say(_ line: String) {
    StandardStream.error.write("sketch: \(printable(line))\n")
  }
}

/// Draws, and says in terms of the program why it cannot.
func outcome(of prompt: String, with options: DrawingOptions) throws(Failure) -> Outcome {
  do {
    return try sketch(prompt, with: options)
  } catch {
    throw Failure(error)
  }
}
