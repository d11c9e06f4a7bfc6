import ArgumentParser
import Glibc
import SketchEngine

/// Changes a drawing by a sentence.
struct Edit: NamedCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a drawing by a sentence; the rest of it stays as it is.",
    discussion: """
      The SVG must be one that sketch drew: it carries the words it was made from. Without -o the \
      file is changed in place. A sentence that means nothing here changes nothing, and says so.

      EXAMPLES
        sketch edit login.svg "add a search bar to the header"
        sketch edit login.svg "rename Sign in to Log in and make it green" -o login-2.svg
        sketch edit shop.svg "three columns instead of two" -o shop.png
        sketch edit flow.svg "add Check stock between Order and Ship"
      """
  )

  @Argument(help: "The SVG file; - reads it from standard input.", completion: .file())
  var file: String

  @Argument(help: "What to change, in plain English.")
  var sentence: [String]

  @Option(
    name: .shortAndLong, help: "The file to write, - for standard output.",
    completion: .file(extensions: Format.allCases.map(\.rawValue)))
  var output: String?

  @Option(help: "svg, png or pdf, whatever the file's name.")
  var format: Format?

  @OptionGroup(title: "PNG and PDF") var rastering: RasterOptions

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  static func isMeant(by rest: ArraySlice<String>) -> Bool {
    guard let first = rest.first else { return true }
    return first.hasPrefix("-") || first.lowercased().hasSuffix(".svg") || access(first, F_OK) == 0
  }

  /// More than a drawing of ours can have.
  private static let limit = 16 << 20

  func run() throws {
    let destination = try Destination(
      path: output ?? file, format: format ?? (output == nil ? .svg : nil))
    try destination.check()
    try rastering.check(for: [destination.format])
    let svg =
      file == "-"
      ? try readAll(of: 0, limit: Self.limit, named: "standard input")
      : try readFile(at: file, limit: Self.limit)
    let (outcome, changes) = try edited(svg)
    try destination.write(rastering.bytes(of: outcome, outcome.svg.bytes, as: destination.format))
    guard !quiet else { return }
    for change in changes {
      StandardStream.error.write("sketch: \(printable(change))\n")
    }
  }

  private func edited(_ svg: [UInt8]) throws(Failure) -> (Outcome, [String]) {
    guard let source = DrawingSource(in: svg) else { throw Failure(EditError.sourceMissing) }
    do throws(EditError) {
      return try edit(source, with: sentence.joined(separator: " "))
    } catch {
      throw Failure(error)
    }
  }
}
