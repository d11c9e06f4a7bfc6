import Glibc

/// Functions of the GNU C library that Swift's `Glibc` module does not show.
struct GNULibrary: @unchecked Sendable {
  /// A pipe whose ends other processes do not inherit.
  let pipe2: @convention(c) (UnsafeMutablePointer<Int32>, Int32) -> Int32
  /// Sets a limit of another process.
  let prlimit:
    @convention(c) (pid_t, UInt32, UnsafePointer<rlimit>?, UnsafeMutablePointer<rlimit>?) -> Int32

  init() throws(RasterError) {
    let library = try DynamicLibrary("libc.so.6", name: "the GNU C library", package: "libc6")
    pipe2 = try library.function("pipe2")
    prlimit = try library.function("prlimit")
  }
}
