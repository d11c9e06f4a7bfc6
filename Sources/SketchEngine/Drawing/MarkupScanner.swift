/// Takes the tags of an icon's file apart, and knows nothing of what they mean.
struct MarkupScanner {
  /// A name and the bytes of its value, without the quotes.
  struct Attribute {
    let name: String
    let value: ArraySlice<UInt8>
  }

  /// An opening tag, or one that closes itself.
  struct Tag {
    let name: String
    let attributes: [Attribute]
    let isClosed: Bool
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The tag that stands here, unless it is malformed.
  mutating func tag() -> Tag? {
    skipSpace()
    guard skip("<"), let name = word() else { return nil }
    var attributes: [Attribute] = []
    while true {
      let hadSpace = skipSpace()
      if skip("/>") { return Tag(name: name, attributes: attributes, isClosed: true) }
      if skip(">") { return Tag(name: name, attributes: attributes, isClosed: false) }
      guard hadSpace, let attribute = attribute() else { return nil }
      attributes.append(attribute)
    }
  }

  /// Whether the root's closing tag comes next.
  mutating func isAtClosingTag() -> Bool {
    skipSpace()
    return stands("</")
  }

  /// Whether nothing comes but the root's closing tag.
  mutating func endsWithRoot() -> Bool {
    guard skip("</svg>") else { return false }
    skipSpace()
    return position == bytes.count
  }

  private mutating func attribute() -> Attribute? {
    guard let name = word(), skip("=\"") else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
    let value = bytes[start..<position]
    // Entities are not read, so what would begin one, or a tag, has no place in a value.
    guard skip("\""), !value.contains(UInt8(ascii: "&")), !value.contains(UInt8(ascii: "<")) else {
      return nil
    }
    return Attribute(name: name, value: value)
  }

  private mutating func word() -> String? {
    let start = position
    while position < bytes.count, isWord(bytes[position]) { position += 1 }
    guard position > start else { return nil }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    guard stands(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  private func stands(_ text: StaticString) -> Bool {
    guard bytes.count - position >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { bytes[position + $0] == buffer[$0] }
    }
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = position
    while position < bytes.count, bytes[position] == 32 || bytes[position] == 10 { position += 1 }
    return position > start
  }
}
