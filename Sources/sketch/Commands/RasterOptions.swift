import ArgumentParser
import Rasterizer
import SketchEngine

/// How many pixels a PNG gets, and how large a PDF is.
struct RasterOptions: ParsableArguments {
  @Option(help: "Dots per inch of a PNG; 192 gives twice the pixels each way. (default: 96)")
  var dpi: Double?

  @Option(help: "Size of a PNG or PDF; 2 is twice as large. (default: 1)")
  var scale: Double?

  @Option(help: "Width of a PNG in pixels, instead of --dpi and --scale.")
  var width: Int?
}

extension RasterOptions {
  /// The pixels that are asked for.
  var raster: Raster { Raster(scale: scale ?? 1, dpi: dpi ?? 96, width: width) }

  /// Refuses options that would change nothing.
  func check(for formats: [Format]) throws(Failure) {
    if width != nil, dpi != nil || scale != nil {
      throw .usage("--width says all about the pixels. Leave out --dpi and --scale.")
    }
    if !formats.contains(.png), dpi != nil || width != nil {
      throw .usage(
        "--\(dpi != nil ? "dpi" : "width") is about the pixels of a PNG. Add --format png, or -o "
          + "with a name that ends in .png.")
    }
    if !formats.contains(where: \.isBinary), scale != nil {
      throw .usage(
        "--scale is for PNG and PDF; an SVG has no fixed size. Add --format png, or -o with a "
          + "name that ends in .png.")
    }
  }

  /// An outcome in a format; `svg` is what its picture was written as.
  func bytes(of outcome: Outcome, _ svg: [UInt8], as format: Format) throws(Failure) -> [UInt8] {
    if format == .json { return Array(outcome.json.utf8) }
    guard let notation = format.notation else { return try bytes(of: svg, as: format) }
    do {
      return Array(try outcome.text(in: notation).utf8)
    } catch {
      throw .usage(error.description)
    }
  }

  /// An SVG in a format; it is painted in this process, so it must be one of our own drawings.
  func bytes(of svg: [UInt8], as format: Format) throws(Failure) -> [UInt8] {
    do {
      switch format {
      case .png: return try png(fromSVG: svg, as: raster)
      case .pdf: return try pdf(fromSVG: svg, scale: scale ?? 1)
      case .svg, .mermaid, .dot, .d2, .plantuml, .json: return svg
      }
    } catch {
      throw Failure(error)
    }
  }
}
