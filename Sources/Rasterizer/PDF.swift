/// Turns an SVG into a PDF of one page, with the same bytes each time on the same machine.
///
/// Lines stay lines and text stays text, in fonts that the PDF carries. A drawing of 96 px is an
/// inch wide on paper.
///
/// - Parameters:
///   - bytes: A complete SVG document in UTF-8, of 16 MB at most.
///   - scale: Size on paper, 1 being 96 px to the inch.
/// - Returns: A PDF whose creation date is always the same.
/// - Throws: ``RasterError`` if a library or font is missing, or the SVG is refused.
public func pdf(fromSVG bytes: [UInt8], scale: Double = 1) throws(RasterError) -> [UInt8] {
  let source = try SVGSource(checking: bytes)
  guard Limit.scale.contains(scale) else {
    throw .optionOutOfRange(option: "scale", allowed: "from 0.01 to 1000")
  }
  let libraries = try PaintingLibraries.loaded()
  let document = try SVGDocument(source, with: libraries)
  let drawing = try document.size()
  let points = scale * 72 / 96
  let width = drawing.width * points
  let height = drawing.height * points
  guard width <= Limit.page, height <= Limit.page else {
    throw .pageTooLarge(width: width, height: height)
  }
  let sink = ByteSink()
  let surface = Surface(ofPDF: sink, width: width, height: height, with: libraries.cairo)
  let canvas = try surface.canvas()
  canvas.scale(points, points)
  try document.paint(on: canvas, of: drawing)
  try surface.finish()
  return sink.bytes
}
