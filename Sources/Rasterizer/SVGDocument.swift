/// The extent of a drawing in px, at 96 to the inch; both sides are above zero.
struct DrawingSize: Hashable {
  let width: Double
  let height: Double

  init?(checking width: Double, _ height: Double) {
    guard width > 0, height > 0, width.isFinite, height.isFinite else { return nil }
    self.width = width
    self.height = height
  }
}

/// An SVG that librsvg has read, ready to be painted.
struct SVGDocument: ~Copyable {
  private let handle: OpaquePointer
  private let librsvg: Librsvg

  /// Reads a document; it has no address of its own, so librsvg follows no link out of it.
  init(_ source: SVGSource, with libraries: PaintingLibraries) throws(RasterError) {
    let librsvg = libraries.librsvg
    var problem: UnsafeMutableRawPointer?
    let handle = librsvg.newFromData(source.bytes, UInt(source.bytes.count), &problem)
    guard let handle else { throw .notSVG(reason: librsvg.message(taking: problem)) }
    librsvg.setDPI(handle, 96)
    self.handle = handle
    self.librsvg = librsvg
  }

  deinit { librsvg.unref(handle) }

  /// The width and height the document names, or else those of its view box.
  func size() throws(RasterError) -> DrawingSize {
    var width = 0.0
    var height = 0.0
    if librsvg.sizeInPixels(handle, &width, &height) != 0 {
      guard let size = DrawingSize(checking: width, height) else { throw .sizeMissing }
      return size
    }
    var viewBox = [0.0, 0.0, 0.0, 0.0]
    var hasViewBox: Int32 = 0
    librsvg.dimensions(handle, nil, nil, nil, nil, &hasViewBox, &viewBox)
    guard hasViewBox != 0, let size = DrawingSize(checking: viewBox[2], viewBox[3]) else {
      throw .sizeMissing
    }
    return size
  }

  /// Paints the whole document with its top left corner at the canvas's origin.
  func paint(on canvas: borrowing Canvas, of size: DrawingSize) throws(RasterError) {
    let viewport = [0, 0, size.width, size.height]
    var problem: UnsafeMutableRawPointer?
    guard librsvg.render(handle, canvas.context, viewport, &problem) != 0 else {
      throw .cannotPaint(reason: librsvg.message(taking: problem))
    }
  }
}
