/// Takes the numbers and letters of an attribute apart.
struct NumberScanner {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
    skipSeparators()
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { position == bytes.endIndex }

  /// Whether a letter comes next.
  var isAtLetter: Bool { letterHere != nil }

  /// What is left, for messages.
  var rest: String { String(decoding: bytes[position...], as: UTF8.self) }

  /// The letter that stands here.
  mutating func letter() -> Character? {
    guard let byte = letterHere else { return nil }
    position += 1
    skipSeparators()
    return Character(UnicodeScalar(byte))
  }

  /// The number that stands here, with at most four digits before and two after the point.
  mutating func number() -> Double? {
    let isNegative = skip(UInt8(ascii: "-"))
    let whole = digits()
    let decimals = skip(UInt8(ascii: ".")) ? digits() : (value: 0, count: 0)
    guard whole.count + decimals.count > 0, whole.count <= 4, decimals.count <= 2 else {
      return nil
    }
    // One division of whole numbers gives the nearest double, as reading the decimal would.
    let hundredths = whole.value * 100 + decimals.value * (decimals.count == 1 ? 10 : 1)
    skipSeparators()
    return Double(isNegative ? -hundredths : hundredths) / 100
  }

  private var letterHere: UInt8? {
    guard position < bytes.endIndex else { return nil }
    let byte = bytes[position]
    let isLetter =
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    return isLetter ? byte : nil
  }

  private mutating func digits() -> (value: Int, count: Int) {
    var value = 0
    let start = position
    while position < bytes.endIndex, position - start < 5,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    {
      value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    return (value, position - start)
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.endIndex, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSeparators() {
    while skip(UInt8(ascii: " ")) || skip(UInt8(ascii: ",")) {}
  }
}
