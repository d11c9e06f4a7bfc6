/// The streets, the water and the park of a made-up town that fills a rectangle.
struct Town {
  private var chance: Chance
  private let rect: Rect

  /// A town that is the same for the same words.
  init(seed: String, rect: Rect) {
    chance = Chance(words: seed)
    self.rect = rect
  }

  mutating func elements() -> [Element] {
    let water = Paint.tint(.series(5))
    let park = Paint.token(.goodSoft)
    let block = max(56, min(110, max(rect.width, rect.height) / 7))
    var elements: [Element] = []
    let columns = lines(along: rect.width, every: block)
    let rows = lines(along: rect.height, every: block * 0.8)
    elements += gardens(columns, rows, paint: park)
    elements += streets(columns, rows)
    elements.append(river(paint: water))
    elements += avenues()
    return elements
  }

  /// Where streets cross an edge, at about equal distances.
  private mutating func lines(along length: Double, every step: Double) -> [Double] {
    var positions: [Double] = []
    var position = step * chance.between(0.3, 0.7)
    while position < length - 6 {
      positions.append(position)
      position += step * chance.between(0.72, 1.28)
    }
    return positions
  }

  private func at(_ x: Double, _ y: Double) -> Point {
    Point(
      rect.minX + max(0, min(rect.width, x)), rect.minY + max(0, min(rect.height, y)))
  }

  private mutating func gardens(
    _ columns: [Double], _ rows: [Double], paint: Paint
  ) -> [Element] {
    guard columns.count > 2, rows.count > 1 else { return [] }
    let column = min(columns.count - 2, 1 + Int(chance.between(0, 2)))
    let row = min(rows.count - 2, Int(chance.between(0, 2)))
    let lower = at(columns[column + 1], rows[row + 1])
    let upper = at(columns[column], rows[row])
    let lawn = Rect(upper.x, upper.y, lower.x - upper.x, lower.y - upper.y)
    let small = Rect(
      at(columns[0], rows[rows.count - 1]).x, at(0, rows[rows.count - 1]).y,
      max(4, (columns[1] - columns[0]) * 0.55), max(4, min(40, rect.height - rows[rows.count - 1])))
    return [lawn, small].map { .rect($0.inset(by: 4), radius: 6, fill: paint) }
  }

  private func streets(_ columns: [Double], _ rows: [Double]) -> [Element] {
    var commands: [Path.Command] = []
    // Streets lean a little, so that the town does not look like a table.
    let lean = rect.height * 0.05
    for x in columns {
      commands += [.move(at(x + lean, 0)), .line(at(x - lean, rect.height))]
    }
    for y in rows {
      commands += [.move(at(0, y - lean * 0.6)), .line(at(rect.width, y + lean * 0.6))]
    }
    return [
      .shape(
        Shape(.path(Path(commands)), stroke: .paper, strokeWidth: 5, isCrisp: true))
    ]
  }

  private func river(paint: Paint) -> Element {
    let w = rect.width
    let h = rect.height
    let bank = Path([
      .move(at(w * 0.62, h)),
      .curve(at(w * 0.66, h * 0.84), at(w * 0.78, h * 0.9), to: at(w * 0.84, h * 0.7)),
      .curve(at(w * 0.89, h * 0.54), at(w * 0.94, h * 0.58), to: at(w, h * 0.5)),
      .line(at(w, h)), .close,
    ])
    return .shape(Shape(.path(bank), fill: paint, isCrisp: true))
  }

  /// Two wide roads, with an edge so that they lie above the streets.
  private func avenues() -> [Element] {
    let w = rect.width
    let h = rect.height
    let first = Path([
      .move(at(0, h * 0.86)),
      .curve(at(w * 0.3, h * 0.78), at(w * 0.42, h * 0.6), to: at(w * 0.5, h * 0.4)),
      .curve(at(w * 0.56, h * 0.24), at(w * 0.62, h * 0.1), to: at(w * 0.66, 0)),
    ])
    let second = Path([
      .move(at(0, h * 0.22)),
      .curve(at(w * 0.3, h * 0.3), at(w * 0.6, h * 0.42), to: at(w, h * 0.34)),
    ])
    let roads = [first, second]
    return roads.map {
      .shape(Shape(.path($0), stroke: .line, strokeWidth: 11, isCrisp: true))
    }
      + roads.map {
        .shape(Shape(.path($0), stroke: .paper, strokeWidth: 9, isCrisp: true))
      }
  }
}
