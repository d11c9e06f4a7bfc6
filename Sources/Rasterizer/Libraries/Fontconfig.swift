/// The functions of fontconfig in use, by their C signatures.
struct Fontconfig {
  private let create: @convention(c) () -> OpaquePointer?
  private let addFile: @convention(c) (OpaquePointer, UnsafePointer<CChar>) -> Int32
  private let parse: @convention(c) (OpaquePointer, UnsafePointer<CChar>, Int32) -> Int32
  private let setCurrent: @convention(c) (OpaquePointer) -> Int32
  private let versionNumber: @convention(c) () -> Int32

  init() throws(RasterError) {
    let library = try DynamicLibrary(
      "libfontconfig.so.1", name: "fontconfig", package: "libfontconfig1")
    create = try library.function("FcConfigCreate")
    addFile = try library.function("FcConfigAppFontAddFile")
    parse = try library.function("FcConfigParseAndLoadFromMemory")
    setCurrent = try library.function("FcConfigSetCurrent")
    versionNumber = try library.function("FcGetVersion")
  }

  var version: String {
    let number = versionNumber()
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }

  /// Makes these fonts the only ones of the process, whatever else is installed or configured.
  func use(_ fonts: Fonts) throws(RasterError) {
    guard let configuration = create() else {
      throw .cannotPaint(reason: "fontconfig has no memory left")
    }
    for path in fonts.paths {
      guard addFile(configuration, path) != 0 else { throw .fontMissing(file: path) }
    }
    guard parse(configuration, Fonts.aliases, 0) != 0, setCurrent(configuration) != 0 else {
      throw .cannotPaint(reason: "fontconfig refuses its settings")
    }
  }
}
