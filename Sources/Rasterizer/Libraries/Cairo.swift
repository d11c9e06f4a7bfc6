/// The functions of cairo in use, by their C signatures.
struct Cairo: @unchecked Sendable {
  typealias Context = OpaquePointer
  typealias Write =
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32) -> Int32

  let create: @convention(c) (OpaquePointer?) -> Context?
  let destroy: @convention(c) (Context?) -> Void
  let scale: @convention(c) (Context, Double, Double) -> Void
  let setColor: @convention(c) (Context, Double, Double, Double) -> Void
  let paint: @convention(c) (Context) -> Void
  let destroySurface: @convention(c) (OpaquePointer?) -> Void
  let finishSurface: @convention(c) (OpaquePointer?) -> Void
  let surfaceStatus: @convention(c) (OpaquePointer?) -> Int32
  private let imageForData:
    @convention(c) (UnsafeMutableRawPointer?, Int32, Int32, Int32, Int32) -> OpaquePointer?
  private let pdfForStream:
    @convention(c) (Write, UnsafeMutableRawPointer?, Double, Double) -> OpaquePointer?
  private let setMetadata: @convention(c) (OpaquePointer?, Int32, UnsafePointer<CChar>) -> Void
  private let statusText: @convention(c) (Int32) -> UnsafePointer<CChar>?
  private let versionText: @convention(c) () -> UnsafePointer<CChar>?

  init() throws(RasterError) {
    let library = try DynamicLibrary("libcairo.so.2", name: "cairo", package: "libcairo2")
    create = try library.function("cairo_create")
    destroy = try library.function("cairo_destroy")
    scale = try library.function("cairo_scale")
    setColor = try library.function("cairo_set_source_rgb")
    paint = try library.function("cairo_paint")
    destroySurface = try library.function("cairo_surface_destroy")
    finishSurface = try library.function("cairo_surface_finish")
    surfaceStatus = try library.function("cairo_surface_status")
    imageForData = try library.function("cairo_image_surface_create_for_data")
    pdfForStream = try library.function("cairo_pdf_surface_create_for_stream")
    setMetadata = try library.function("cairo_pdf_surface_set_metadata")
    statusText = try library.function("cairo_status_to_string")
    versionText = try library.function("cairo_version_string")
  }

  var version: String { versionText().map { String(cString: $0) } ?? "" }

  func message(for status: Int32) -> String {
    statusText(status).map { String(cString: $0) } ?? "cairo gave status \(status)"
  }
}

extension Cairo {
  /// A surface over memory, which must outlive it.
  func createImage(
    in memory: UnsafeMutableBufferPointer<UInt32>, width: Int, height: Int
  ) -> OpaquePointer? {
    let argb32: Int32 = 0
    return imageForData(
      memory.baseAddress, argb32, Int32(width), Int32(height), Int32(width * 4))
  }

  /// A surface that writes a PDF page of a size in points; the sink must outlive it.
  func createPDF(writingTo sink: ByteSink, width: Double, height: Double) -> OpaquePointer? {
    let append: Write = { sink, bytes, count in
      guard let sink else { return 11 }  // CAIRO_STATUS_WRITE_ERROR
      Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
      return 0
    }
    let surface = pdfForStream(append, Unmanaged.passUnretained(sink).toOpaque(), width, height)
    // The time of day would make the bytes differ from run to run.
    setMetadata(surface, 5, "2000-01-01T00:00:00Z")
    return surface
  }
}
