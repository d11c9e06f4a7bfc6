/// A JSON value; its text has the members of objects sorted by name.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// The value as text, on lines with indents of two spaces.
  package var text: String {
    var writer = JSONWriter()
    writer.write(self, indent: 0)
    return writer.text
  }
}

private struct JSONWriter {
  var text = ""

  mutating func write(_ value: JSON, indent: Int) {
    switch value {
    case .null: text += "null"
    case .bool(let isTrue): text += isTrue ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += Self.literal(number)
    case .string(let string): write(string)
    case .array(let values): write(values, indent: indent)
    case .object(let members): write(members, indent: indent)
    }
  }

  /// JSON has no infinity; whole numbers go without a point.
  private static func literal(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    return Int(exactly: number).map(String.init) ?? number.description
  }

  private mutating func write(_ values: [JSON], indent: Int) {
    let isFlat = values.allSatisfy(\.isPlain) && values.count < 5
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += isFlat ? ", " : "," }
      if !isFlat { newLine(indent + 1) }
      write(value, indent: indent + 1)
    }
    if !isFlat { newLine(indent) }
    text += "]"
  }

  private mutating func write(_ members: [String: JSON], indent: Int) {
    text += "{"
    let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (index, member) in sorted.enumerated() {
      if index > 0 { text += "," }
      newLine(indent + 1)
      write(member.key)
      text += ": "
      write(member.value, indent: indent + 1)
    }
    if !members.isEmpty { newLine(indent) }
    text += "}"
  }

  private mutating func newLine(_ indent: Int) {
    text += "\n" + String(repeating: "  ", count: indent)
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSON {
  /// Whether it holds no other values.
  fileprivate var isPlain: Bool {
    switch self {
    case .null, .bool, .integer, .number: true
    case .string, .array, .object: false
    }
  }
}
