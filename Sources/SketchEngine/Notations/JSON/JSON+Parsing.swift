extension JSON {
  /// Values that stand deeper in each other than this are refused.
  private static let depthLimit = 64

  /// Why a text is no JSON.
  struct Fault: Error, Hashable {
    /// Counted from 1.
    let line: Int
    let problem: String
  }

  /// Reads a text as RFC 8259 has it.
  ///
  /// - Throws: ``Fault`` with the line.
  init(parsing text: Substring, firstLine: Int = 1) throws(Fault) {
    var parser = Parser(bytes: Array(text.utf8), line: firstLine)
    self = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.next == nil else { throw parser.fault("Something stands after the end") }
  }

  private struct Parser {
    let bytes: [UInt8]
    var line: Int
    var position = 0

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    func fault(_ problem: String) -> Fault { Fault(line: line, problem: problem) }

    mutating func skipSpace() {
      while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        if byte == 0x0A { line += 1 }
        position += 1
      }
    }

    mutating func skip(_ letter: Character) -> Bool {
      skipSpace()
      guard next == letter.asciiValue else { return false }
      position += 1
      return true
    }

    mutating func value(depth: Int) throws(Fault) -> JSON {
      guard depth < JSON.depthLimit else { throw fault("Values stand too deep in each other") }
      skipSpace()
      switch next {
      case UInt8(ascii: "{"): return try object(depth: depth)
      case UInt8(ascii: "["): return try array(depth: depth)
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: "t"): return try word("true", .bool(true))
      case UInt8(ascii: "f"): return try word("false", .bool(false))
      case UInt8(ascii: "n"): return try word("null", .null)
      case nil: throw fault("The text breaks off")
      default: return try number()
      }
    }

    private mutating func word(_ word: String, _ value: JSON) throws(Fault) -> JSON {
      guard bytes[position...].starts(with: word.utf8) else { throw fault("A value is expected") }
      position += word.utf8.count
      return value
    }

    private mutating func object(depth: Int) throws(Fault) -> JSON {
      position += 1
      var members: [String: JSON] = [:]
      if skip("}") { return .object(members) }
      repeat {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { throw fault("A name in quotes is expected") }
        let name = try string()
        guard skip(":") else { throw fault("A colon is missing after “\(name)”") }
        members[name] = try value(depth: depth + 1)
      } while skip(",")
      guard skip("}") else { throw fault("“,” or “}” is expected") }
      return .object(members)
    }

    private mutating func array(depth: Int) throws(Fault) -> JSON {
      position += 1
      var values: [JSON] = []
      if skip("]") { return .array(values) }
      repeat { values.append(try value(depth: depth + 1)) } while skip(",")
      guard skip("]") else { throw fault("“,” or “]” is expected") }
      return .array(values)
    }

    private mutating func number() throws(Fault) -> JSON {
      let start = position
      while let byte = next,
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
          || "+-.eE".utf8.contains(byte)
      { position += 1 }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      if let whole = Int(text), !text.hasPrefix("+") { return .integer(whole) }
      guard let number = Double(text), number.isFinite, !text.hasPrefix("+"), !text.hasPrefix(".")
      else { throw fault("A value is expected") }
      return .number(number)
    }

    private mutating func string() throws(Fault) -> String {
      position += 1
      var text: [UInt8] = []
      while let byte = next {
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
        case UInt8(ascii: "\\"): text += try escaped()
        case 0..<0x20: throw fault("A string is not closed on its line")
        default: text.append(byte)
        }
      }
      throw fault("A string is not closed")
    }

    private mutating func escaped() throws(Fault) -> [UInt8] {
      guard let byte = next else { throw fault("A string is not closed") }
      position += 1
      switch byte {
      case UInt8(ascii: "n"): return [0x0A]
      case UInt8(ascii: "t"): return [0x09]
      case UInt8(ascii: "r"): return [0x0D]
      case UInt8(ascii: "b"): return [0x08]
      case UInt8(ascii: "f"): return [0x0C]
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
      case UInt8(ascii: "u"):
        var units = [try unit()]
        if (0xD800..<0xDC00).contains(units[0]), bytes[position...].starts(with: "\\u".utf8) {
          position += 2
          units.append(try unit())
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
      default: throw fault("“\\” is followed by a letter that means nothing there")
      }
    }

    private mutating func unit() throws(Fault) -> UInt16 {
      let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
      guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else {
        throw fault("“\\u” needs four digits")
      }
      position += 4
      return unit
    }
  }
}
