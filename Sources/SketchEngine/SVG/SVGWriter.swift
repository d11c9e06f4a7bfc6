/// Writes markup, numbers and escaped text into bytes; nothing else in the engine does.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(16_384)
  }

  /// Appends markup of our own, as it is.
  mutating func raw(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends an attribute whose value is text that somebody typed.
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    escape(value)
    raw("\"")
  }

  /// Appends an attribute whose value is a number.
  mutating func attribute(_ name: StaticString, _ value: Double) {
    raw(" ")
    raw(name)
    raw("=\"")
    number(value)
    raw("\"")
  }

  /// Appends a number with at most two decimals, no exponent and no "-0".
  ///
  /// Numbers that are not finite, which no layout should give, are written as 0.
  mutating func number(_ value: Double) {
    guard value.isFinite, abs(value) < 1e12 else {
      bytes.append(UInt8(ascii: "0"))
      return
    }
    let hundredths = Int((value * 100).rounded())
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    integer(magnitude / 100)
    let rest = magnitude % 100
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  private mutating func integer(_ value: UInt) {
    if value >= 10 { integer(value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// Appends text, escaped, without the characters that XML 1.0 forbids or that turn text around.
  mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "\n", "\t": bytes.append(UInt8(ascii: " "))
      default:
        guard Self.isAllowed(scalar.value) else { continue }
        bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      }
    }
  }

  /// XML 1.0 characters, less the bidirectional overrides that can make text lie.
  private static func isAllowed(_ code: UInt32) -> Bool {
    switch code {
    case 0x20...0xD7FF: !(0x202A...0x202E ~= code || 0x2066...0x2069 ~= code || 0x7F...0x9F ~= code)
    case 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Appends a color as `#rrggbb`, or `#rgb` where that says the same.
  mutating func color(_ color: Color) {
    bytes.append(UInt8(ascii: "#"))
    let parts = [color.red, color.green, color.blue]
    let isShort = parts.allSatisfy { $0 >> 4 == $0 & 0xF }
    for part in parts {
      bytes.append(Self.digits[Int(part >> 4)])
      if !isShort { bytes.append(Self.digits[Int(part & 0xF)]) }
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
