import Glibc

/// One of the three streams every program has.
enum StandardStream: Int32 {
  case input = 0
  case output = 1
  case error = 2

  /// Whether a person sits at the other end.
  var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Writes text; what cannot be written, because nobody reads any more, is dropped.
  func write(_ text: String) {
    _ = writeAll(Array(text.utf8), to: rawValue)
  }
}

/// Writes all bytes to a descriptor.
///
/// - Returns: 0, or the error number that stopped it.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      guard errno == EINTR else { return errno }
      continue
    }
    rest = rest.dropFirst(count)
  }
  return 0
}

/// What the system says about an error number, such as `Permission denied`.
func reason(_ number: Int32) -> String {
  guard let text = strerror(number) else { return "error \(number)" }
  return String(cString: text)
}

/// Text that somebody else wrote, without what would steer a terminal or turn text around.
func printable(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A: result.append(scalar)
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      result.append("\u{FFFD}")
    default: result.append(scalar)
    }
  }
  return String(result)
}
