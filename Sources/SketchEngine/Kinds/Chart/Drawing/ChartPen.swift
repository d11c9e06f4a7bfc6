/// What all charts are drawn with: measured text, ids, and the paint of each series.
struct ChartPen {
  let scene: ChartScene
  let typeface: Typeface
  var names = Names()

  /// Sizes of text, in px.
  static let caption = 12.0
  static let small = 11.0

  init(_ scene: ChartScene, _ typeface: Typeface) {
    self.scene = scene
    self.typeface = typeface
  }

  func width(_ text: String, _ size: Double = caption, bold: Bool = false) -> Double {
    typeface.width(of: text, size: size, bold: bold)
  }

  /// A line of text.
  func text(
    _ words: String, _ point: Point, _ anchor: TextLine.Anchor = .start, size: Double = caption,
    bold: Bool = false, paint: Paint = .softInk
  ) -> Element {
    .text(TextLine(words, at: point, anchor: anchor, size: size, isBold: bold, paint: paint))
  }

  /// A line of text in the middle of a height.
  func centered(
    _ words: String, _ point: Point, _ anchor: TextLine.Anchor = .start, size: Double = caption,
    bold: Bool = false, paint: Paint = .softInk
  ) -> Element {
    text(
      words, Point(point.x, TextLine.baseline(centeredOn: point.y, size: size)), anchor, size: size,
      bold: bold, paint: paint)
  }

  /// A mark with its value, what it is made of, and what is written beside it.
  mutating func mark(
    _ label: String, _ value: ChartValue, series: String = "", _ shapes: [Element],
    beside: [Element] = []
  ) -> Element {
    var facts: [Part.Fact: String] = [.value: ChartNumber.plain(value.number)]
    if !series.isEmpty { facts[.series] = series }
    let name = series.isEmpty || label.isEmpty ? label + series : "\(label) \(series)"
    var elements = shapes
    if !beside.isEmpty {
      elements.append(
        .part(
          Part(id: names.id(for: name + " label", or: "label"), role: "label", label: name, beside))
      )
    }
    return .part(
      Part(id: names.id(for: name, or: "mark"), role: "mark", label: name, facts: facts, elements))
  }

  mutating func axis(_ label: String, _ elements: [Element]) -> Element {
    .part(
      Part(id: names.id(for: label + " axis", or: "axis"), role: "axis", label: label, elements))
  }

  /// The paint of a series; beyond the theme's colors, darker shades of them.
  func paint(series index: Int) -> Paint {
    if scene.series.indices.contains(index), let color = scene.series[index].color {
      return .fixed(color)
    }
    return Self.paint(index)
  }

  static func paint(_ index: Int) -> Paint {
    index / 8 % 2 == 0 ? .series(index % 8) : .shade(.series(index % 8))
  }

  /// The paint of a category's mark in a series.
  func paint(category: Int, series: Int) -> Paint {
    if scene.colors.indices.contains(category), let color = scene.colors[category],
      scene.series.count == 1 || scene.form == .pie
    {
      return .fixed(color)
    }
    if let stressed = scene.stressed {
      return category == stressed ? paint(series: series) : .token(.strongLine)
    }
    return scene.form == .pie ? Self.paint(category) : paint(series: series)
  }

  /// A number at a tick, in the unit of the chart.
  func tick(_ value: Double) -> String {
    let number = ChartNumber.short(value)
    let sign = number.hasPrefix("−") ? "−" : ""
    let unit = scene.unit.suffix.count <= 6 ? scene.unit.suffix : ""
    return sign + scene.unit.prefix + number.dropFirst(sign.count) + unit
  }

  // MARK: Legend

  /// Whether the series need names of their own.
  var hasSeries: Bool { scene.series.count > 1 }

  /// A legend in rows of a width, or in one column; its top left corner at the origin.
  mutating func legend(
    _ entries: [(label: String, paint: Paint)], width: Double, isColumn: Bool
  ) -> Figure {
    var elements: [Element] = []
    var x = 0.0
    var y = 0.0
    var right = 0.0
    for entry in entries {
      let label = typeface.truncated(entry.label, width: 200, size: Self.caption)
      let length = 18 + self.width(label)
      if x > 0, isColumn || x + length > width {
        x = 0
        y += 20
      }
      elements.append(
        .shape(Shape(.rect(Rect(x, y + 4, 12, 12), radius: 3), fill: entry.paint, isCrisp: true)))
      elements.append(centered(label, Point(x + 18, y + 10)))
      right = max(right, x + length)
      x += length + 20
    }
    let part = Part(
      id: names.id(for: "legend", or: "legend"), role: "legend", label: "Legend", elements)
    return Figure([.part(part)], Rect(0, 0, right, y + 20))
  }
}

/// Something drawn, and the room it takes.
struct Figure {
  var elements: [Element]
  var bounds: Rect

  init(_ elements: [Element], _ bounds: Rect) {
    self.elements = elements
    self.bounds = bounds
  }

  /// The same somewhere else.
  func moved(to point: Point) -> Figure {
    let offset = point - bounds.origin
    return Figure([.placed(elements, at: offset, scale: 1)], bounds.moved(by: offset))
  }

  /// Both, one beside the other.
  func joined(_ other: Figure) -> Figure {
    Figure(elements + other.elements, bounds.union(other.bounds))
  }
}

/// A scale with round numbers at its ticks, for numbers of any size.
struct ChartScale {
  let low: Double
  let high: Double
  let ticks: [Double]

  /// A scale over some numbers.
  ///
  /// - Parameters:
  ///   - values: What must fit.
  ///   - fromZero: Whether the scale begins at zero, as for bars.
  ///   - steps: About how many steps there should be.
  ///   - wishedLow: Where it begins, where that was said.
  ///   - wishedHigh: Where it ends, where that was said.
  init(
    _ values: [Double], fromZero: Bool, steps: Int = 5, low wishedLow: Double? = nil,
    high wishedHigh: Double? = nil
  ) {
    let finite = values.filter(\.isFinite)
    var top = finite.max() ?? 1
    var bottom = finite.min() ?? 0
    if fromZero || bottom > 0 && bottom < top * 0.5 { bottom = min(0, bottom) }
    if fromZero || top < 0 && top > bottom * 0.5 { top = max(0, top) }
    if let wishedLow, wishedLow < top { bottom = wishedLow }
    if let wishedHigh, wishedHigh > bottom {
      top = max(wishedHigh, wishedHigh >= top ? wishedHigh : top)
    }
    if top == bottom {
      let stretch = top == 0 ? 1 : abs(top) * 0.5
      top += stretch
      if !fromZero { bottom -= stretch }
    }
    let step = Self.niceStep(atLeast: (top - bottom) / Double(max(1, steps)))
    var first = (bottom / step + 1e-9).rounded(.down)
    var last = (top / step - 1e-9).rounded(.up)
    if last - first < 1 { last = first + 1 }
    if last - first > 40 {
      first = 0
      last = 40
    }
    low = first * step
    high = last * step
    ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// The smallest of 1, 2, 5, 10, 20, … that is not below a number.
  static func niceStep(atLeast value: Double) -> Double {
    guard value > 0, value.isFinite else { return 1 }
    var magnitude = 1.0
    var rounds = 0
    while magnitude > value, rounds < 320 {
      magnitude /= 10
      rounds += 1
    }
    while magnitude * 10 <= value, rounds < 640 {
      magnitude *= 10
      rounds += 1
    }
    for factor in [1.0, 2, 5] where magnitude * factor >= value * 0.999_999 {
      return magnitude * factor
    }
    return magnitude * 10
  }

  /// How far along the scale a number is, from 0 to 1.
  func share(_ value: Double) -> Double {
    guard value.isFinite, high > low else { return 0 }
    return max(0, min(1, (value - low) / (high - low)))
  }
}
