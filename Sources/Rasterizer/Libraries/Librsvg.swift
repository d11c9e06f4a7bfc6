/// The functions of librsvg and GObject in use, by their C signatures.
struct Librsvg: @unchecked Sendable {
  typealias Problem = UnsafeMutablePointer<UnsafeMutableRawPointer?>

  let newFromData: @convention(c) (UnsafePointer<UInt8>, UInt, Problem) -> OpaquePointer?
  let setDPI: @convention(c) (OpaquePointer, Double) -> Void
  let sizeInPixels:
    @convention(c) (OpaquePointer, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>) ->
      Int32
  /// Of the six answers only the view box is asked for: whether there is one, and its four numbers.
  let dimensions:
    @convention(c) (
      OpaquePointer, OpaquePointer?, OpaquePointer?, OpaquePointer?, OpaquePointer?,
      UnsafeMutablePointer<Int32>, UnsafeMutablePointer<Double>
    ) -> Void
  let render: @convention(c) (OpaquePointer, Cairo.Context, UnsafePointer<Double>, Problem) -> Int32
  let unref: @convention(c) (OpaquePointer) -> Void
  private let freeError: @convention(c) (UnsafeMutableRawPointer) -> Void
  private let library: DynamicLibrary

  init() throws(RasterError) {
    library = try DynamicLibrary("librsvg-2.so.2", name: "librsvg", package: "librsvg2-2")
    newFromData = try library.function("rsvg_handle_new_from_data")
    setDPI = try library.function("rsvg_handle_set_dpi")
    sizeInPixels = try library.function("rsvg_handle_get_intrinsic_size_in_pixels")
    dimensions = try library.function("rsvg_handle_get_intrinsic_dimensions")
    render = try library.function("rsvg_handle_render_document")
    unref = try library.function("g_object_unref")
    freeError = try library.function("g_error_free")
  }

  var version: String {
    ["rsvg_major_version", "rsvg_minor_version", "rsvg_micro_version"]
      .compactMap { library.number($0) }.map(String.init).joined(separator: ".")
  }

  /// What a `GError` says, which is freed.
  func message(taking problem: UnsafeMutableRawPointer?) -> String {
    guard let problem else { return "librsvg does not say why" }
    defer { freeError(problem) }
    // A GError is two 32-bit numbers and then its message.
    let text = problem.load(fromByteOffset: 8, as: UnsafePointer<CChar>?.self)
    return text.map { String(cString: $0) } ?? "librsvg does not say why"
  }
}

/// The libraries that paint, loaded once and told which fonts to use.
struct PaintingLibraries: Sendable {
  let librsvg: Librsvg
  let cairo: Cairo

  private static let once = Result { () throws(RasterError) in try PaintingLibraries() }

  /// The libraries, which are loaded on the first call.
  static func loaded() throws(RasterError) -> PaintingLibraries { try once.get() }

  private init() throws(RasterError) {
    librsvg = try Librsvg()
    cairo = try Cairo()
    // Pango looks for fonts on its first text, so they must be chosen before anything is painted.
    try Fontconfig().use(Fonts.installed())
  }
}
