import ArgumentParser
import Rasterizer

/// Paints an SVG from standard input onto standard output, in a process of its own.
///
/// ``Render`` starts it, because an SVG of unknown origin can take all time and memory there is.
/// What is wrong goes to standard output as well, which is how `BoundedProcess` hears of it.
struct PaintForeign: ParsableCommand {
  static let name = "paint-foreign"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Paint an SVG from standard input onto standard output, within limits.",
    shouldDisplay: false
  )

  @Option var format: Format
  @OptionGroup var rastering: RasterOptions

  func run() throws {
    do {
      let svg = try readAll(of: 0, limit: 17 << 20, named: "standard input")
      try writeToOutput(rastering.bytes(of: svg, as: format))
    } catch {
      try writeToOutput(Array(error.message.utf8))
      throw ExitCode(Failure.Status.machine.rawValue)
    }
  }

  /// What this command must be told to paint as another one was told.
  static func arguments(format: Format, rastering: RasterOptions) -> [String] {
    var arguments = [name, "--format", format.rawValue]
    if let dpi = rastering.dpi { arguments += ["--dpi", dpi.description] }
    if let scale = rastering.scale { arguments += ["--scale", scale.description] }
    if let width = rastering.width { arguments += ["--width", String(width)] }
    return arguments
  }
}
