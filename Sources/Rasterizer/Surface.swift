/// Something cairo paints to: pixels in memory, or the page of a PDF.
struct Surface: ~Copyable {
  private let pointer: OpaquePointer?
  private let cairo: Cairo
  private let sink: ByteSink?

  /// A surface over memory, one value for each pixel, which must outlive it.
  init(of size: PixelSize, in memory: UnsafeMutableBufferPointer<UInt32>, with cairo: Cairo) {
    pointer = cairo.createImage(in: memory, width: size.width, height: size.height)
    sink = nil
    self.cairo = cairo
  }

  /// A surface that writes a PDF of one page, whose size is in points.
  init(ofPDF sink: ByteSink, width: Double, height: Double, with cairo: Cairo) {
    pointer = cairo.createPDF(writingTo: sink, width: width, height: height)
    self.sink = sink
    self.cairo = cairo
  }

  deinit { cairo.destroySurface(pointer) }

  /// A fresh context to paint with.
  func canvas() throws(RasterError) -> Canvas {
    try check()
    guard let context = cairo.create(pointer) else {
      throw .cannotPaint(reason: "no memory is left")
    }
    return Canvas(context: context, cairo: cairo)
  }

  /// Writes out whatever is still held back.
  func finish() throws(RasterError) {
    cairo.finishSurface(pointer)
    try check()
  }

  private func check() throws(RasterError) {
    let status = cairo.surfaceStatus(pointer)
    guard status == 0 else { throw .cannotPaint(reason: cairo.message(for: status)) }
  }
}

/// What paints on a surface.
struct Canvas: ~Copyable {
  let context: OpaquePointer
  private let cairo: Cairo

  init(context: OpaquePointer, cairo: Cairo) {
    self.context = context
    self.cairo = cairo
  }

  deinit { cairo.destroy(context) }

  func scale(_ x: Double, _ y: Double) { cairo.scale(context, x, y) }

  func fill(_ color: Raster.Color) {
    cairo.setColor(
      context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
    cairo.paint(context)
  }
}

/// Collects the bytes that cairo hands out in pieces.
final class ByteSink {
  var bytes: [UInt8] = []
}
