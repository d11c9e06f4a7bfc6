/// Reads a formula such as `2x + 1`, `x^2 - 4` or `sin(x)`.
struct FormulaReader {
  private let characters: [Character]
  private var index = 0
  private var depth = 0

  /// The steps of a formula in reverse Polish order, or `nil` where it is none.
  static func steps(of text: String) -> [FormulaStep]? {
    var reader = FormulaReader(
      characters: text.lowercased().filter { !$0.isWhitespace })
    guard !reader.characters.isEmpty, reader.characters.count < 120, let steps = reader.sum(),
      reader.index == reader.characters.count
    else { return nil }
    return steps
  }

  private init(characters: [Character]) {
    self.characters = characters
  }

  private var current: Character? { index < characters.count ? characters[index] : nil }

  private mutating func sum() -> [FormulaStep]? {
    guard depth < 24 else { return nil }
    depth += 1
    defer { depth -= 1 }
    guard var steps = product() else { return nil }
    while let sign = current, "+-−–".contains(sign) {
      index += 1
      guard let next = product() else { return nil }
      steps += next + [.operation(sign == "+" ? .plus : .minus)]
    }
    return steps
  }

  private mutating func product() -> [FormulaStep]? {
    guard var steps = signed() else { return nil }
    while let sign = current {
      if "*·×/÷".contains(sign) {
        index += 1
        guard let next = signed() else { return nil }
        steps += next + [.operation("/÷".contains(sign) ? .over : .times)]
      } else if sign == "x" || sign == "(" || sign.isLetter {
        // "2x" and "3(x + 1)" are products.
        guard let next = power() else { return nil }
        steps += next + [.operation(.times)]
      } else {
        break
      }
    }
    return steps
  }

  private mutating func signed() -> [FormulaStep]? {
    if let sign = current, "-−–".contains(sign) {
      index += 1
      return power().map { $0 + [.operation(.negative)] }
    }
    return power()
  }

  private mutating func power() -> [FormulaStep]? {
    guard let base = atom() else { return nil }
    if current == "²" || current == "³" {
      let exponent = current == "²" ? 2.0 : 3
      index += 1
      return base + [.number(exponent), .operation(.power)]
    }
    guard current == "^" else { return base }
    index += 1
    let isNegative = current == "-"
    if isNegative { index += 1 }
    guard let exponent = atom() else { return nil }
    return base + exponent + (isNegative ? [.operation(.negative)] : []) + [.operation(.power)]
  }

  private mutating func atom() -> [FormulaStep]? {
    guard let c = current else { return nil }
    if c == "(" || c == "|" {
      index += 1
      guard let inner = sum(), current == (c == "(" ? ")" : "|") else { return nil }
      index += 1
      return c == "(" ? inner : inner + [.operation(.abs)]
    }
    if c.isASCII, c.isNumber || c == "." { return number() }
    for (name, operation) in Self.functions where characters[index...].starts(with: name) {
      index += name.count
      guard let inner = atom() else { return nil }
      return inner + [.operation(operation)]
    }
    if c == "√" {
      index += 1
      return atom().map { $0 + [.operation(.sqrt)] }
    }
    if characters[index...].starts(with: "pi") || c == "π" {
      index += c == "π" ? 1 : 2
      return [.number(3.141_592_653_589_793)]
    }
    guard c == "x" || c == "t" else { return nil }
    index += 1
    return [.variable]
  }

  private static let functions: [(String, FormulaOperation)] = [
    ("sin", .sin), ("cos", .cos), ("tan", .tan), ("sqrt", .sqrt), ("abs", .abs), ("exp", .exp),
    ("ln", .ln), ("log", .log),
  ]

  private mutating func number() -> [FormulaStep]? {
    var text = ""
    while let c = current, c.isASCII, c.isNumber || c == "." && !text.contains(".") {
      text.append(c)
      index += 1
    }
    return Double(text).map { [.number($0)] }
  }
}

extension [FormulaStep] {
  /// What a formula gives for a number; `nil` where it gives none.
  ///
  /// Roots, exponents and angles are worked out with sums and products only, so that they are the
  /// same to the last bit everywhere.
  func value(at x: Double) -> Double? {
    var stack: [Double] = []
    for step in self {
      switch step {
      case .variable: stack.append(x)
      case .number(let number): stack.append(number)
      case .operation(let operation):
        guard let last = stack.popLast() else { return nil }
        switch operation {
        case .plus, .minus, .times, .over, .power:
          guard let first = stack.popLast(), let result = operation.apply(first, last) else {
            return nil
          }
          stack.append(result)
        default:
          guard let result = operation.apply(last) else { return nil }
          stack.append(result)
        }
      }
    }
    guard let result = stack.last, result.isFinite else { return nil }
    return result
  }
}

extension FormulaOperation {
  fileprivate func apply(_ a: Double, _ b: Double) -> Double? {
    switch self {
    case .plus: a + b
    case .minus: a - b
    case .times: a * b
    case .over: b == 0 ? nil : a / b
    case .power: Self.power(a, b)
    default: nil
    }
  }

  fileprivate func apply(_ a: Double) -> Double? {
    switch self {
    case .negative: -a
    case .sin: Turn(a / 6.283_185_307_179_586).sine
    case .cos: Turn(a / 6.283_185_307_179_586).cosine
    case .tan:
      Swift.abs(Turn(a / 6.283_185_307_179_586).cosine) < 1e-6
        ? nil : Turn(a / 6.283_185_307_179_586).sine / Turn(a / 6.283_185_307_179_586).cosine
    case .sqrt: a < 0 ? nil : a.squareRoot()
    case .abs: Swift.abs(a)
    case .exp: Self.exponential(a)
    case .ln: Self.logarithm(a)
    case .log: Self.logarithm(a).map { $0 / 2.302_585_092_994_046 }
    default: nil
    }
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double? {
    if exponent == exponent.rounded(), Swift.abs(exponent) <= 64 {
      var result = 1.0
      for _ in 0..<Int(Swift.abs(exponent)) { result *= base }
      return exponent < 0 ? (result == 0 ? nil : 1 / result) : result
    }
    if exponent == 0.5 { return base < 0 ? nil : base.squareRoot() }
    guard base > 0, let log = logarithm(base) else { return nil }
    return exponential(log * exponent)
  }

  /// e to a number, by halving it until the series is short.
  private static func exponential(_ x: Double) -> Double? {
    guard Swift.abs(x) < 300 else { return x < 0 ? 0 : nil }
    let small = x / 1024
    var term = 1.0
    var sum = 1.0
    for k in 1...10 {
      term *= small / Double(k)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }

  /// The natural logarithm, by taking roots until the series is short.
  private static func logarithm(_ x: Double) -> Double? {
    guard x > 0, x.isFinite else { return nil }
    var root = x
    var factor = 1.0
    while Swift.abs(root - 1) > 0.05, factor < 4096 {
      root = root.squareRoot()
      factor *= 2
    }
    let y = (root - 1) / (root + 1)
    var power = y
    var sum = 0.0
    for k in stride(from: 1.0, through: 15, by: 2) {
      sum += power / k
      power *= y * y
    }
    return 2 * sum * factor
  }
}
