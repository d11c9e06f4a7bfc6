/// A number as it is written on screens, with what stands before and after it.
struct Amount: Hashable {
  /// The number itself, such as 1200.
  var number: Double
  /// What stands before it, such as "$".
  var prefix: String
  /// What stands after it, such as "%" or "km".
  var suffix: String

  /// Reads such as "$1,200", "4.8k", "72 %" or "412 kcal"; `nil` where there is no digit.
  init?(reading text: String) {
    let characters = Array(text)
    guard let start = characters.firstIndex(where: { $0.isASCII && $0.isNumber }) else {
      return nil
    }
    var digits = 0.0
    var scale = 0.0
    var end = start
    while end < characters.count {
      let character = characters[end]
      if let digit = character.wholeNumberValue {
        digits = digits * 10 + Double(digit)
        scale *= 10
      } else if character == ".", scale == 0, end + 1 < characters.count,
        characters[end + 1].isNumber
      {
        scale = 1
      } else if character != "," || end + 1 >= characters.count || !characters[end + 1].isNumber {
        break
      }
      end += 1
      if end - start > 15 { break }
    }
    let before = characters[..<start]
    var rest = String(characters[end...]).trimmed
    number = scale > 0 ? digits / scale : digits
    if let unit = rest.first, let factor = Self.factors[unit], rest.count == 1 {
      number *= factor
      rest = ""
    }
    if before.suffix(2).contains(where: { "-−".contains($0) }) { number = -number }
    prefix = String(before.filter { !"-−+".contains($0) }).trimmed
    suffix = rest
  }

  private static let factors: [Character: Double] = ["k": 1000, "K": 1000, "M": 1_000_000]

  /// A number in as few digits as an axis needs, such as "12k", "1.5M", "0.25" or "-3".
  static func short(_ value: Double) -> String {
    let size = abs(value)
    if size >= 1_000_000 { return decimal(value / 1_000_000) + "M" }
    if size >= 10_000 { return decimal(value / 1000) + "k" }
    if size >= 1000 { return grouped(value) }
    return decimal(value)
  }

  /// A whole number with commas between thousands.
  static func grouped(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "0" }
    let digits = String(Int(abs(value).rounded()))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return value < 0 ? "-" + text : text
  }

  /// A number with two decimals at most, and no zeros at the end.
  static func decimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let hundredths = Int((abs(value) * 100).rounded())
    var text = String(hundredths / 100)
    let rest = hundredths % 100
    if rest > 0 {
      text += "." + String(rest / 10)
      if rest % 10 > 0 { text += String(rest % 10) }
    }
    return value < 0 && hundredths > 0 ? "-" + text : text
  }
}
