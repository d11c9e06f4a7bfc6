import ArgumentParser
import Glibc
import Rasterizer

/// Turns an SVG of any origin into PNG or PDF.
struct Render: NamedCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Turn an SVG file, of whatever origin, into PNG or PDF.",
    discussion: """
      The SVG is painted in a process of its own with limits of time and memory, and nothing is \
      loaded from outside of it.

      EXAMPLES
        sketch render logo.svg -o logo.png --width 512
        sketch render flow.svg -o flow.pdf
        cat logo.svg | sketch render - --format png > logo.png
      """
  )

  @Argument(help: "The SVG file; - reads it from standard input.", completion: .file())
  var file: String

  @OptionGroup var rastering: RasterOptions

  @Option(
    name: .shortAndLong, help: "The file to write, - for standard output.",
    completion: .file(extensions: ["png", "pdf"]))
  var output = "-"

  @Option(help: "png or pdf, whatever the file's name.")
  var format: Format?

  static func isMeant(by rest: ArraySlice<String>) -> Bool {
    guard let first = rest.first else { return true }
    return first.hasPrefix("-") || first.lowercased().hasSuffix(".svg")
      || (rest.dropFirst().first ?? "-").hasPrefix("-") && access(first, F_OK) == 0
  }

  func run() throws {
    let destination = try Destination(path: output, format: format ?? (output == "-" ? .png : nil))
    guard destination.format.isBinary else {
      throw Failure.usage("A finished SVG becomes PNG or PDF. Ask for one of them: -o drawing.png")
    }
    try destination.check()
    try rastering.check(for: [destination.format])
    let svg =
      file == "-"
      ? try readAll(of: 0, limit: Self.limit, named: "standard input")
      : try readFile(at: file, limit: Self.limit)
    try destination.write(painted(svg, as: destination.format))
  }

  /// More than the rasterizer takes, so that it is the one that refuses.
  private static let limit = 17 << 20

  private func painted(_ svg: [UInt8], as format: Format) throws(Failure) -> [UInt8] {
    do {
      return try BoundedProcess(
        executable: "/proc/self/exe",
        arguments: PaintForeign.arguments(format: format, rastering: rastering)
      ).output(for: svg)
    } catch {
      throw Failure(error)
    }
  }
}
