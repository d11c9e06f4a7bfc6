/// Bytes that look like an SVG and declare no markup of their own.
///
/// Only what comes before the root element is read here; librsvg reads the rest, with its own
/// limits on depth, elements and references.
struct SVGSource {
  let bytes: [UInt8]

  /// Encodings in which markup is ASCII, so that no DOCTYPE can hide from this reader.
  private static let encodings = ["utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1"]

  init(checking bytes: [UInt8]) throws(RasterError) {
    guard bytes.count <= Limit.input else {
      throw .inputTooLarge(bytes: bytes.count, limit: Limit.input)
    }
    guard !bytes.starts(with: [0x1F, 0x8B]) else {
      throw .notSVG(reason: "it is compressed")
    }
    guard !bytes.contains(0) else { throw .notSVG(reason: "it has bytes that are not text") }
    self.bytes = bytes
    try checkProlog()
  }

  private func checkProlog() throws(RasterError) {
    var reader = PrologReader(bytes)
    while let piece = reader.next() {
      switch piece {
      case .instruction(let text):
        try checkEncoding(of: text)
      case .comment:
        continue
      case .doctype(let hasSubset):
        if hasSubset { throw .declaresMarkup }
      case .element(let name):
        let local = name.split(separator: ":").last ?? ""
        guard local == "svg" else { throw .notSVG(reason: "its first element is <\(name)>") }
        return
      }
    }
    throw .notSVG(reason: bytes.isEmpty ? "it is empty" : "it has no element")
  }

  private func checkEncoding(of instruction: String) throws(RasterError) {
    let words = instruction.lowercased().split { " \t\r\n=?\"'".contains($0) }
    guard words.first == "xml", let key = words.firstIndex(of: "encoding") else { return }
    let value = words.indices.contains(key + 1) ? String(words[key + 1]) : ""
    guard Self.encodings.contains(value) else {
      throw .notSVG(reason: "its encoding is not UTF-8")
    }
  }
}

/// Reads the pieces of an XML document up to its root element.
private struct PrologReader {
  enum Piece {
    case instruction(String)
    case comment
    case doctype(hasSubset: Bool)
    case element(String)
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
  }

  /// The next piece, or `nil` at the end and at anything that is not markup.
  mutating func next() -> Piece? {
    rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if take("<?") { return upTo("?>").map(Piece.instruction) }
    if take("<!--") { return upTo("-->").map { _ in .comment } }
    if take("<!DOCTYPE") { return doctype() }
    guard take("<") else { return nil }
    let name = rest.prefix { isNamePart($0) }
    return name.isEmpty ? nil : .element(String(decoding: name.prefix(40), as: UTF8.self))
  }

  private mutating func take(_ mark: String) -> Bool {
    guard rest.starts(with: mark.utf8) else { return false }
    rest = rest.dropFirst(mark.utf8.count)
    return true
  }

  private mutating func upTo(_ mark: String) -> String? {
    let start = rest
    while !rest.isEmpty {
      let text = start[start.startIndex..<rest.startIndex]
      if take(mark) { return String(decoding: text, as: UTF8.self) }
      rest = rest.dropFirst()
    }
    return nil
  }

  private mutating func doctype() -> Piece? {
    var quote: UInt8?
    while let byte = rest.popFirst() {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        return .doctype(hasSubset: true)
      } else if byte == UInt8(ascii: ">") {
        return .doctype(hasSubset: false)
      }
    }
    return nil
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    byte >= 0x80
      || "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:_-.".utf8
        .contains(byte)
  }
}
