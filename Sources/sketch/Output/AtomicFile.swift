import Glibc

/// Writes a file as a whole: whoever looks finds the old one or the new one, never a part.
///
/// - Parameters:
///   - bytes: What it will hold.
///   - path: Its name; a link is followed, and a device or pipe is written to as it is.
/// - Throws: ``Failure`` with what the system says.
func writeFile(_ bytes: [UInt8], at path: String) throws(Failure) {
  var status = stat()
  let exists = stat(path, &status) == 0
  if exists, status.st_mode & S_IFMT == S_IFDIR {
    throw .usage("\(path) is a folder. Give the name of a file in it: -o \(path)/drawing.svg")
  }
  if exists, status.st_mode & S_IFMT != S_IFREG { return try writeInto(bytes, at: path) }
  let target = exists ? resolved(path) : path
  var template = Array("\(target).XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw unwritable(path, errno) }
  let temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  fchmod(descriptor, exists ? status.st_mode & 0o777 : 0o666 & ~currentMask())
  var problem = writeAll(bytes, to: descriptor)
  if close(descriptor) != 0, problem == 0 { problem = errno }
  if problem == 0, rename(temporary, target) != 0 { problem = errno }
  if problem != 0 {
    unlink(temporary)
    throw unwritable(path, problem)
  }
}

/// Writes to standard output; ends quietly where nobody reads it any more.
func writeToOutput(_ bytes: [UInt8]) throws(Failure) {
  let problem = writeAll(bytes, to: StandardStream.output.rawValue)
  guard problem == 0 || problem == EPIPE else { throw unwritable("standard output", problem) }
}

private func writeInto(_ bytes: [UInt8], at path: String) throws(Failure) {
  let descriptor = open(path, O_WRONLY)
  guard descriptor >= 0 else { throw unwritable(path, errno) }
  let problem = writeAll(bytes, to: descriptor)
  close(descriptor)
  guard problem == 0 || problem == EPIPE else { throw unwritable(path, problem) }
}

private func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

private func currentMask() -> mode_t {
  let mask = umask(0)
  umask(mask)
  return mask
}

private func unwritable(_ path: String, _ number: Int32) -> Failure {
  let message = "Cannot write \(path): \(reason(number))."
  switch number {
  case ENOENT: return .usage(message + " Make its folder first.")
  case EACCES, EPERM, EROFS, ENOTDIR, EISDIR, ENAMETOOLONG, ELOOP:
    return .usage(message + " Choose another place with -o.")
  default: return .machine(message)
  }
}
