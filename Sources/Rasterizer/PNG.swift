/// Paints an SVG as a PNG, with the same bytes each time on the same machine.
///
/// Nothing is loaded from outside: pictures in the SVG must be inside it, as `data:` addresses.
///
/// - Parameters:
///   - bytes: A complete SVG document in UTF-8, of 16 MB at most.
///   - raster: How many pixels to make, and on what background.
/// - Returns: A PNG whose pixel density says `raster.dpi`.
/// - Throws: ``RasterError`` if a library or font is missing, or the SVG is refused.
public func png(fromSVG bytes: [UInt8], as raster: Raster = Raster()) throws(RasterError) -> [UInt8]
{
  let pixels = try pixels(fromSVG: bytes, as: raster)
  return try pixels.png(dpi: raster.dpi, zlib: Zlib.loaded())
}

/// Paints an SVG into memory.
func pixels(fromSVG bytes: [UInt8], as raster: Raster) throws(RasterError) -> Pixels {
  let source = try SVGSource(checking: bytes)
  let libraries = try PaintingLibraries.loaded()
  let document = try SVGDocument(source, with: libraries)
  let drawing = try document.size()
  var pixels = Pixels(size: try raster.pixels(for: drawing))
  try pixels.paint(document, of: drawing, on: raster.background, with: libraries.cairo)
  return pixels
}

extension Pixels {
  /// Paints a document over the whole picture, stretched by less than a pixel to fill it.
  fileprivate mutating func paint(
    _ document: borrowing SVGDocument, of drawing: DrawingSize, on background: Raster.Color?,
    with cairo: Cairo
  ) throws(RasterError) {
    let size = size
    try values.withUnsafeMutableBufferPointer { memory throws(RasterError) in
      let surface = Surface(of: size, in: memory, with: cairo)
      let canvas = try surface.canvas()
      if let background { canvas.fill(background) }
      canvas.scale(Double(size.width) / drawing.width, Double(size.height) / drawing.height)
      try document.paint(on: canvas, of: drawing)
      try surface.finish()
    }
  }
}
