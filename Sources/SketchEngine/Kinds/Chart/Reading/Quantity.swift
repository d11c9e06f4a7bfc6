/// A number as it was typed, with its unit: "$1.2M", "42 %", "8h", "three million euros".
struct Quantity: Hashable {
  /// The digits as a number, without what multiplies them.
  var digits: Double
  /// The digits as typed, without commas.
  var typed: String
  /// What multiplies the digits, such as a thousand.
  var factor = 1.0
  /// How that is written, such as "k" or " million".
  var factorText = ""
  /// What stands before, such as "$".
  var prefix = ""
  /// What stands after, such as "%" or " km".
  var suffix = ""
  /// Whether commas stood between thousands.
  var isGrouped = false
  /// Whether it could be a year.
  var couldBeYear: Bool {
    typed.utf8.count == 4 && digits >= 1800 && digits <= 2100 && factor == 1 && prefix.isEmpty
      && suffix.isEmpty && !isGrouped
  }

  /// The number it stands for.
  var number: Double { digits * factor }

  /// Reads the quantity that begins at a word.
  ///
  /// - Returns: The quantity and how many words it takes up, or `nil` where none begins there.
  static func read(_ words: [Word], at start: Int) -> (quantity: Quantity, count: Int)? {
    guard words.indices.contains(start) else { return nil }
    var index = start
    var sign = ""
    if words[index].isMark("-", "−", "–"), index + 1 < words.count,
      !words[index + 1].token.isSpaced,
      index == 0 || !words[index - 1].token.text.isEmpty && words[index - 1].token.kind == .mark,
      isDigits(words[index + 1].text)
    {
      sign = "-"
      index += 1
    }
    var before = ""
    if let currency = codes[words[index].lower], index + 1 < words.count,
      isDigits(words[index + 1].text), words[index].token.kind == .word
    {
      before = currency
      index += 1
    }
    guard var quantity = Quantity(words[index]) else { return nil }
    if sign == "-" {
      quantity.digits = -quantity.digits
      quantity.typed = "-" + quantity.typed
    }
    if quantity.prefix.isEmpty { quantity.prefix = before }
    index += 1
    quantity.readUnit(words, &index)
    return (quantity, index - start)
  }

  private static func isDigits(_ text: String) -> Bool {
    text.first.map { $0.isASCII && $0.isNumber || "$€£₹¥.".contains($0) } ?? false
  }

  private init(digits: Double, typed: String) {
    self.digits = digits
    self.typed = typed
  }

  private init?(_ word: Word) {
    switch word.token.kind {
    case .quoted, .mark, .arrow: return nil
    case .number, .word: break
    }
    if let number = FunctionWords.numbers[word.lower], !Self.notCounting.contains(word.lower) {
      self.init(digits: Double(number), typed: String(number))
      return
    }
    self.init(spelled: word.text)
  }

  private static let notCounting = FunctionWords.words(
    "pair couple single double triple dozen hundred one zero")

  /// A quantity written as one word, such as "$1,200", "-3.5" or "12kg".
  init?(spelled text: String) {
    var rest = Substring(text)
    var sign = ""
    while let first = rest.first, "+-−~≈".contains(first) {
      if first != "+", first != "~", first != "≈" { sign = "-" }
      rest.removeFirst()
    }
    if let first = rest.first, "$€£₹¥".contains(first) {
      prefix = String(first)
      rest.removeFirst()
    }
    if rest.first == "-" || rest.first == "−" {
      sign = "-"
      rest.removeFirst()
    }
    var typed = ""
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        typed.append(first)
      } else if first == ".", !typed.contains("."), rest.dropFirst().first?.isNumber ?? false {
        if typed.isEmpty { typed = "0" }
        typed.append(".")
      } else if first == ",", rest.dropFirst().prefix(3).count == 3,
        rest.dropFirst().prefix(3).allSatisfy({ $0.isNumber }), !typed.contains(".")
      {
        isGrouped = true
      } else {
        break
      }
      rest.removeFirst()
    }
    guard let number = Self.number(typed) else { return nil }
    self.typed = sign + typed
    digits = sign.isEmpty ? number : -number
    let unit = rest.trimmed
    guard !unit.isEmpty else { return }
    // "5t" are tons, "5T" are trillions.
    let isShort = unit.utf8.count == 1 && unit != "k" && unit == unit.lowercased()
    if let factor = Self.factors[unit.lowercased()], !isShort {
      self.factor = factor
      factorText = unit
    } else if Self.units.contains(unit.lowercased()) || unit == "%" || unit.hasPrefix("°") {
      suffix = unit
    } else if let currency = Self.codes[unit.lowercased()] ?? Self.signs(unit) {
      prefix = currency
    } else {
      return nil
    }
  }

  private static func signs(_ text: String) -> String? {
    ["$", "€", "£", "¥", "₹"].contains(text) ? text : nil
  }

  /// A number of plain digits with a point; exact as far as a `Double` is.
  private static func number(_ text: String) -> Double? {
    guard !text.isEmpty, text.utf8.count <= 24 else { return nil }
    return Double(text)
  }

  private mutating func readUnit(_ words: [Word], _ index: inout Int) {
    guard index < words.count else { return }
    if words[index].isMark("%") {
      suffix = "%"
      index += 1
      return
    }
    if words[index].token.kind == .word, let factor = Self.factors[words[index].lower],
      factorText.isEmpty, words[index].lower.utf8.count > 1 || !words[index].token.isSpaced
    {
      self.factor = factor
      factorText = (words[index].lower.utf8.count > 2 ? " " : "") + words[index].lower
      index += 1
    }
    guard index < words.count, words[index].token.kind == .word else { return }
    let word = words[index]
    if word.says("percent", "pct") {
      suffix = "%"
      index += 1
    } else if word.says("per"), index + 1 < words.count, words[index + 1].says("cent") {
      suffix = "%"
      index += 2
    } else if let currency = Self.codes[word.lower], prefix.isEmpty {
      prefix = currency
      index += 1
    } else if suffix.isEmpty, word.lower != "in", Self.units.contains(word.lower) {
      suffix = " " + word.text
      index += 1
      if index + 1 < words.count, words[index].says("per"),
        words[index + 1].says("hour", "second", "minute", "day")
      {
        suffix += " per " + words[index + 1].text
        index += 2
      }
    }
  }

  private static let factors: [String: Double] = [
    "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6, "million": 1e6, "millions": 1e6,
    "b": 1e9, "bn": 1e9, "billion": 1e9, "billions": 1e9, "t": 1e12, "tn": 1e12, "trillion": 1e12,
    "hundred": 100,
  ]

  private static let codes: [String: String] = [
    "usd": "$", "eur": "€", "gbp": "£", "inr": "₹", "jpy": "¥", "dollars": "$", "dollar": "$",
    "euros": "€", "euro": "€", "chf": "CHF ", "rs": "₹", "rupees": "₹", "bucks": "$",
    "cad": "CA$", "aud": "A$", "sek": "kr ", "pln": "zł ",
  ]

  private static let units = FunctionWords.words(
    """
    h hr hrs hour hours min mins minute minutes s sec secs second seconds ms day days d week weeks
    month months year years yr yrs kg g mg lb lbs oz ton tons tonne tonnes t km m cm mm mi mile
    miles ft in inch inches l ml liter liters litre litres kwh mwh gwh twh kw mw gw w v a hz khz
    mhz ghz kb mb gb tb pb mbps gbps kcal cal calories °c °f degrees degree points pts bpm mmhg rpm kmh
    km/h mph pa hpa bar fps px rem ppm db ha acres m² km² co2e
    """)
}

extension Quantity {
  /// What stands beside a mark: the number as typed with its short unit.
  func text(isScaled: Bool, suffix: String, prefix: String) -> String {
    var number = isScaled ? ChartNumber.text(self.number) : typed
    if !isScaled, isGrouped || abs(digits) >= 10_000 { number = ChartNumber.grouped(typed) }
    let sign = number.hasPrefix("-") ? "−" : ""
    if !sign.isEmpty { number.removeFirst() }
    return sign + prefix + number + suffix
  }
}

/// How numbers are written in charts.
enum ChartNumber {
  /// A number without needless zeros, with commas between thousands from ten thousand on.
  static func text(_ value: Double, decimals: Int = 6) -> String {
    let plain = plain(value, decimals: decimals)
    let digits = plain.prefix { $0 != "." }.filter(\.isNumber).count
    return digits > 4 ? grouped(plain) : plain
  }

  /// A number in digits, with so many decimals at most.
  static func plain(_ value: Double, decimals: Int = 6) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return value.isFinite ? "\(value)" : "0" }
    // More decimals for tiny numbers: three digits that count.
    var places = decimals
    var size = abs(value)
    if size > 0 {
      while size < 1, places < 15 {
        size *= 10
        places += 1
      }
    }
    let whole = abs(value).rounded(.down)
    places = whole >= 1e9 ? min(places, 2) : places
    var scale = 1.0
    for _ in 0..<min(places, 15) { scale *= 10 }
    var rest = ((abs(value) - whole) * scale).rounded()
    var front = whole
    if rest >= scale {
      front += 1
      rest = 0
    }
    var text = String(Int64(front))
    if rest > 0 {
      var digits = String(Int64(rest))
      while digits.utf8.count < min(places, 15) { digits = "0" + digits }
      while digits.last == "0" { digits.removeLast() }
      text += "." + digits
    }
    return value < 0 && (front > 0 || rest > 0) ? "-" + text : text
  }

  /// Digits with commas between thousands.
  static func grouped(_ plain: String) -> String {
    let sign = plain.hasPrefix("-") ? "-" : ""
    let parts = plain.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return plain }
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return sign + text + (parts.count > 1 ? "." + parts[1] : "")
  }

  /// A number as short as an axis needs it: "12k", "1.5M".
  static func short(_ value: Double) -> String {
    let size = abs(value)
    let sign = value < 0 ? "−" : ""
    for (limit, name) in [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e4, "k")] where size >= limit {
      return sign + plain(size / (limit == 1e4 ? 1e3 : limit), decimals: 3) + name
    }
    return sign + text(size)
  }
}
