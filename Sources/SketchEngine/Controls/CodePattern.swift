/// The squares of a code that a camera reads, drawn where such a picture is asked for.
///
/// It only looks like one: no phone will open anything by it.
struct CodePattern {
  /// How many squares there are from side to side.
  private static let count = 21

  /// Whether a picture is of such a code.
  static func suits(_ control: Control) -> Bool {
    let words = (control.label + " " + control.variant).lowercased().split { !$0.isLetter }
    return control.icon == "qr-code" || words.contains("qr")
  }

  /// The pattern in a square.
  static func element(in square: Rect, paint: Paint) -> Element {
    let side = square.width / Double(count)
    var commands: [Path.Command] = []
    func add(_ column: Int, _ row: Int, _ width: Int, _ height: Int) {
      let rect = Rect(
        square.minX + Double(column) * side, square.minY + Double(row) * side,
        Double(width) * side, Double(height) * side)
      commands += [
        .move(Point(rect.minX, rect.minY)), .line(Point(rect.maxX, rect.minY)),
        .line(Point(rect.maxX, rect.maxY)), .line(Point(rect.minX, rect.maxY)), .close,
      ]
    }
    for (column, row) in [(0, 0), (count - 7, 0), (0, count - 7)] {
      add(column, row, 7, 1)
      add(column, row + 6, 7, 1)
      add(column, row + 1, 1, 5)
      add(column + 6, row + 1, 1, 5)
      add(column + 2, row + 2, 3, 3)
    }
    for row in 0..<count {
      for column in 0..<count where !isInFinder(column, row) && isDark(column, row) {
        add(column, row, 1, 1)
      }
    }
    return .path(Path(commands), fill: paint, isCrisp: true)
  }

  /// Whether a square belongs to one of the three large squares, or to the room around them.
  private static func isInFinder(_ column: Int, _ row: Int) -> Bool {
    let isTop = row < 8
    let isLeft = column < 8
    return isTop && isLeft || isTop && column > count - 9 || isLeft && row > count - 9
  }

  /// Whether a square is dark: about every second one, without a pattern that shows.
  private static func isDark(_ column: Int, _ row: Int) -> Bool {
    var mixed = UInt32(column &* 73 &+ row &* 151 &+ 7)
    mixed = (mixed ^ (mixed >> 5)) &* 0x9E37_79B1
    return (mixed >> 16) & 1 == 1
  }
}
