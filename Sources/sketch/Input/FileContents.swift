import Glibc

/// Reads a file.
///
/// - Parameters:
///   - path: Its name.
///   - limit: The most bytes that are read; one more shows that there are too many.
/// - Returns: Its bytes.
/// - Throws: ``Failure`` with what the system says.
func readFile(at path: String, limit: Int) throws(Failure) -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { throw .usage("Cannot read \(path): \(reason(errno)).") }
  defer { close(descriptor) }
  return try readAll(of: descriptor, limit: limit, named: path)
}

/// Reads a descriptor to its end, or one byte beyond the limit.
func readAll(of descriptor: Int32, limit: Int, named name: String) throws(Failure) -> [UInt8] {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count <= limit {
    let count = read(descriptor, &piece, piece.count)
    if count < 0 {
      if errno == EINTR { continue }
      throw .usage("Cannot read \(name): \(reason(errno)).")
    }
    if count == 0 { break }
    bytes += piece[..<count]
  }
  return bytes
}
