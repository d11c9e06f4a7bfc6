/// The functions of zlib in use, by their C signatures.
struct Zlib: @unchecked Sendable {
  private let compress:
    @convention(c) (
      UnsafeMutablePointer<UInt8>?, UnsafeMutablePointer<UInt>, UnsafePointer<UInt8>?, UInt, Int32
    ) -> Int32
  private let bound: @convention(c) (UInt) -> UInt
  private let crc: @convention(c) (UInt, UnsafePointer<UInt8>?, UInt32) -> UInt
  private let versionText: @convention(c) () -> UnsafePointer<CChar>?

  private static let once = Result { () throws(RasterError) in try Zlib() }

  /// The library, which is loaded on the first call.
  static func loaded() throws(RasterError) -> Zlib { try once.get() }

  private init() throws(RasterError) {
    let library = try DynamicLibrary("libz.so.1", name: "zlib", package: "zlib1g")
    compress = try library.function("compress2")
    bound = try library.function("compressBound")
    crc = try library.function("crc32")
    versionText = try library.function("zlibVersion")
  }

  var version: String { versionText().map { String(cString: $0) } ?? "" }

  /// The bytes as a zlib stream, at a level from 1, fast, to 9, small.
  func packed(_ bytes: [UInt8], level: Int32) throws(RasterError) -> [UInt8] {
    var status: Int32 = 0
    let capacity = bound(UInt(bytes.count))
    let packed = [UInt8](unsafeUninitializedCapacity: Int(capacity)) { buffer, count in
      var written = capacity
      status = compress(buffer.baseAddress, &written, bytes, UInt(bytes.count), level)
      count = status == 0 ? Int(written) : 0
    }
    guard status == 0 else { throw .cannotPaint(reason: "zlib gave status \(status)") }
    return packed
  }

  /// The CRC-32 of some bytes.
  func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc(0, $0.baseAddress, UInt32($0.count)))
    }
  }
}
