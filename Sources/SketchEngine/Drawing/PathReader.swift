/// Reads the `d` of a path into absolute pieces.
struct PathReader {
  /// Where a path stops making sense.
  struct Failure: Error {
    let reason: IconError.Reason
  }

  private var scanner: NumberScanner
  private var commands: [Path.Command] = []
  private var pen = Point.zero
  private var start = Point.zero
  /// The last control point, which `S` and `T` mirror, and whether it was a cubic's.
  private var control: (point: Point, isCubic: Bool)?

  init(_ bytes: ArraySlice<UInt8>) {
    scanner = NumberScanner(bytes)
  }

  /// The whole path.
  mutating func path() throws(Failure) -> Path {
    while let letter = scanner.letter() {
      guard !commands.isEmpty || letter == "M" || letter == "m" else { throw failure }
      try read(letter)
      while !scanner.isAtEnd, !scanner.isAtLetter {
        try read(repeated(letter))
      }
    }
    guard scanner.isAtEnd, commands.count > 1 else { throw failure }
    return Path(commands)
  }

  /// What a command means when only its numbers are repeated: a second move is a line.
  private func repeated(_ letter: Character) -> Character {
    switch letter {
    case "M": "L"
    case "m": "l"
    default: letter
    }
  }

  private mutating func read(_ letter: Character) throws(Failure) {
    let base = letter.isLowercase ? pen : .zero
    switch letter {
    case "M", "m":
      start = try point(base)
      go(to: start, .move(start))
    case "L", "l":
      let p = try point(base)
      go(to: p, .line(p))
    case "H", "h":
      let p = Point(base.x + (try number()), pen.y)
      go(to: p, .line(p))
    case "V", "v":
      let p = Point(pen.x, base.y + (try number()))
      go(to: p, .line(p))
    case "Z", "z":
      guard commands.last != .close else { throw failure }
      go(to: start, .close)
    default: try readCurve(letter, base)
    }
  }

  private mutating func readCurve(_ letter: Character, _ base: Point) throws(Failure) {
    switch letter {
    case "C", "c": try curve(from: point(base), base)
    case "S", "s": try curve(from: mirrored(isCubic: true), base)
    case "Q", "q": try quad(over: point(base), base)
    case "T", "t": try quad(over: mirrored(isCubic: false), base)
    case "A", "a": try arc(base)
    default: throw failure
    }
  }

  private mutating func curve(from a: Point, _ base: Point) throws(Failure) {
    let b = try point(base)
    let p = try point(base)
    go(to: p, .curve(a, b, to: p))
    control = (b, true)
  }

  private mutating func quad(over a: Point, _ base: Point) throws(Failure) {
    let p = try point(base)
    go(to: p, .quad(a, to: p))
    control = (a, false)
  }

  private mutating func arc(_ base: Point) throws(Failure) {
    let radii = Size(try number(), try number())
    let rotation = try number()
    let isLarge = try flag()
    let isClockwise = try flag()
    let p = try point(base)
    guard radii.width > 0, radii.height > 0 else { throw failure }
    go(
      to: p,
      .arc(radii: radii, rotation: rotation, isLarge: isLarge, isClockwise: isClockwise, to: p))
  }

  private mutating func go(to p: Point, _ command: Path.Command) {
    commands.append(command)
    pen = p
    control = nil
  }

  private func mirrored(isCubic: Bool) -> Point {
    guard let control, control.isCubic == isCubic else { return pen }
    return pen * 2 - control.point
  }

  private mutating func point(_ base: Point) throws(Failure) -> Point {
    let x = try number()
    return Point(base.x + x, base.y + (try number()))
  }

  private mutating func flag() throws(Failure) -> Bool {
    let value = try number()
    guard value == 0 || value == 1 else { throw failure }
    return value == 1
  }

  private mutating func number() throws(Failure) -> Double {
    guard let number = scanner.number() else { throw Failure(reason: .badNumber(in: "d")) }
    return number
  }

  private var failure: Failure { Failure(reason: .badPath(String(scanner.rest.prefix(12)))) }
}
