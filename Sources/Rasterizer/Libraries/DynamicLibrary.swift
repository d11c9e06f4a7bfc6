import Glibc

/// A system library that is loaded when it is first needed.
///
/// Linking it instead would cost every start of the program 5 ms or more, and would keep the
/// program from starting at all where it is not installed.
struct DynamicLibrary: @unchecked Sendable {
  /// What to call it in messages.
  let name: String
  /// The Debian package that has it.
  let package: String
  private let handle: UnsafeMutableRawPointer

  init(_ file: String, name: String, package: String) throws(RasterError) {
    guard let handle = dlopen(file, RTLD_LAZY | RTLD_LOCAL) else {
      throw .libraryMissing(name: name, package: package)
    }
    self.name = name
    self.package = package
    self.handle = handle
  }

  /// A function of the library or of one it depends on, whose C signature the caller knows.
  func function<Signature>(_ symbol: String) throws(RasterError) -> Signature {
    guard let address = dlsym(handle, symbol) else {
      throw .libraryTooOld(name: name, function: symbol)
    }
    return unsafeBitCast(address, to: Signature.self)
  }

  /// A whole number that the library exports, or `nil` if it has none of that name.
  func number(_ symbol: String) -> UInt32? {
    dlsym(handle, symbol)?.load(as: UInt32.self)
  }
}
