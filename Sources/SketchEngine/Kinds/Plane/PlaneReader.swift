/// Reads a coordinate plane or a number line: its scales, points, segments, polygons, formulas and
/// stretches.
struct PlaneReader {
  private(set) var scene: PlaneScene
  private(set) var text: ChartText
  private(set) var wishes: ChartWishes
  private(set) var spans: [Range<Int>] = []
  private let brief: Brief
  private var ranges: [(low: Double, high: Double, isX: Bool?)] = []
  private var step: Double?

  /// Reads a plane.
  static func plane(_ brief: Brief) -> PlaneReader {
    var reader = PlaneReader(brief, isLine: false)
    reader.readRanges()
    reader.readFormulas()
    reader.readPoints()
    reader.readQuadrants()
    reader.settlePlane()
    return reader
  }

  /// Reads a number line.
  static func numberLine(_ brief: Brief) -> PlaneReader {
    var reader = PlaneReader(brief, isLine: true)
    reader.readStretches()
    reader.readRanges()
    reader.readLinePoints()
    reader.settleLine()
    return reader
  }

  private init(_ brief: Brief, isLine: Bool) {
    self.brief = brief
    text = ChartText(brief)
    scene = PlaneScene(x: PlaneScene.Span(-10, 10), y: isLine ? nil : PlaneScene.Span(-10, 10))
    var own = ChartText(brief)
    wishes = ChartWishes(reading: &own, order: brief.order)
    // Only the title: limits and axes mean something else on a plane.
    if let title = wishes.title {
      for (number, words) in text.sentences.enumerated() {
        for index in words.indices
        where own.isTaken[number][index]
          && (title.contains(words[index].text)
            || words[index].says("title", "titled", "called", "named"))
        {
          text.takeDrawn(index..<(index + 1), in: number)
        }
      }
      scene.title = title
    }
  }

  // MARK: Scales

  /// "from -5 to 5", "0–10", "x from 0 to 8".
  private mutating func readRanges() {
    for (number, words) in text.sentences.enumerated() {
      var index = 0
      while index < words.count {
        defer { index += 1 }
        let word = words[index]
        if word.says("step", "steps", "increments", "intervals", "tick", "ticks"), step == nil {
          let near = [index + 2, index + 1, index - 1].compactMap {
            Quantity.read(words, at: $0)?.quantity.number
          }
          if let found = near.first, found > 0 {
            step = found
            text.takeDrawn(max(0, index - 2)..<min(words.count, index + 3), in: number)
          }
          continue
        }
        if word.says("by"), let (found, count) = Quantity.read(words, at: index + 1),
          found.number > 0,
          !ranges.isEmpty
        {
          step = found.number
          text.takeDrawn(index..<(index + 1 + count), in: number)
          continue
        }
        guard !text.isTaken[number][index], let (a, m) = Self.number(words, at: index),
          index + m < words.count,
          words[index + m].says("to", "through", "until", "and")
            || words[index + m].isMark("-", "–", "…"),
          let (b, n) = Self.number(words, at: index + m + 1), a < b
        else { continue }
        let before = words[..<index].suffix(3)
        guard
          before.contains(where: {
            $0.says(
              "from", "range", "between", "ranging", "goes", "for", "scale", "with", "line", "runs",
              "axis", "axes", "showing", "numbers", "numbered") || $0.isMark(":")
          })
            || words.count <= 8
        else { continue }
        if words[index + m].says("and"), !before.contains(where: { $0.says("between") }) {
          continue
        }
        var isX: Bool?
        for word in words[..<index].suffix(6) {
          if word.says("x", "x-axis", "horizontal") { isX = true }
          if word.says("y", "y-axis", "vertical") { isX = false }
          if word.says("and"), word.isMark(",") { isX = nil }
        }
        if words[..<index].suffix(6).contains(where: { $0.says("x", "x-axis") }),
          words[..<index].suffix(6).contains(where: { $0.says("y", "y-axis") }),
          !words[..<index].suffix(3).contains(where: { $0.says("y", "y-axis") })
        {
          isX = nil
        }
        ranges.append((a, b, isX))
        let start = max(0, index - (before.last?.says("from", "between") ?? false ? 1 : 0))
        text.takeDrawn(start..<(index + m + 1 + n), in: number)
        index += m + n
      }
    }
  }

  /// A number with its sign, whatever stands before the sign.
  private static func number(_ words: [Word], at index: Int) -> (Double, Int)? {
    guard words.indices.contains(index) else { return nil }
    if words[index].isMark("-", "−"), let (quantity, count) = Quantity.read(words, at: index + 1),
      !words[index + 1].token.isSpaced
    {
      return (-quantity.number, count + 1)
    }
    if words[index].says("negative", "minus"),
      let (quantity, count) = Quantity.read(words, at: index + 1)
    {
      return (-quantity.number, count + 1)
    }
    if words[index].says("zero") { return (0, 1) }
    let parts = words[index].text.split(separator: "/").compactMap { Quantity(spelled: String($0)) }
    if parts.count == 2, words[index].text.contains("/"), parts[1].number > 0 {
      return (parts[0].number / parts[1].number, 1)
    }
    // "1 1/4": a whole and a part of one.
    if let whole = Int(words[index].text), index + 1 < words.count,
      words[index + 1].text.contains("/"), let (part, count) = number(words, at: index + 1),
      part > 0, part < 1, words[index + 1].token.isSpaced
    {
      return (Double(whole) + part, count + 1)
    }
    return Quantity.read(words, at: index).map { ($0.quantity.number, $0.count) }
  }

  // MARK: Formulas

  /// "y = 2x + 1", "f(x) = x^2": from the prompt's own characters, as marks carry the meaning.
  private mutating func readFormulas() {
    let bytes = Array(brief.prompt.text.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "=") else {
        index += 1
        continue
      }
      let start = Self.leftSide(bytes, before: index)
      guard let start else {
        index += 1
        continue
      }
      let left = String(decoding: bytes[start..<index], as: UTF8.self).trimmed.lowercased()
      var end = index + 1
      var best: (steps: [FormulaStep], end: Int)?
      // The longest text behind the sign that is a formula.
      while end <= min(bytes.count, index + 80) {
        if end == bytes.count || !(bytes[end] & 0xC0 == 0x80) {
          let candidate = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
          if candidate.contains("\n") { break }
          let next = end < bytes.count ? bytes[end] : UInt8(ascii: " ")
          let isWhole =
            !(next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z"))
            && !(next >= UInt8(ascii: "0") && next <= UInt8(ascii: "9"))
          if isWhole, candidate.last != " ", let steps = FormulaReader.steps(of: candidate) {
            best = (steps, end)
          }
        }
        end += 1
      }
      guard let best else {
        index += 1
        continue
      }
      let right = String(decoding: bytes[(index + 1)..<best.end], as: UTF8.self)
        .split(separator: " ").joined(separator: " ")
      var curve = PlaneScene.Curve("\(left) = \(right.withExponents)", best.steps)
      curve.isVertical = left == "x"
      if !curve.isVertical || !best.steps.contains(.variable) { scene.curves.append(curve) }
      spans.append(start..<best.end)
      index = best.end
    }
    for (number, words) in text.sentences.enumerated() {
      for (place, word) in words.enumerated()
      where spans.contains(where: { $0.overlaps(word.span) }) {
        text.takeDrawn(place..<(place + 1), in: number)
      }
    }
  }

  /// Where "y", "x" or "f(x)" before a sign begins.
  private static func leftSide(_ bytes: [UInt8], before sign: Int) -> Int? {
    var end = sign
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard end > 0 else { return nil }
    func isLetter(_ index: Int) -> Bool {
      index >= 0
        && (bytes[index] | 0x20 >= UInt8(ascii: "a") && bytes[index] | 0x20 <= UInt8(ascii: "z"))
    }
    if bytes[end - 1] == UInt8(ascii: ")"), end >= 4, bytes[end - 3] == UInt8(ascii: "("),
      isLetter(end - 4), !isLetter(end - 5)
    {
      return end - 4
    }
    let last = bytes[end - 1] | 0x20
    guard last == UInt8(ascii: "y") || last == UInt8(ascii: "x"), !isLetter(end - 2) else {
      return nil
    }
    return end - 1
  }

  // MARK: Points

  private mutating func readPoints() {
    let found = PointReader.pairs(in: text)
    guard !found.isEmpty else { return }
    for (number, words) in text.sentences.enumerated() {
      let own = found.filter { pair in
        words.contains { pair.span.overlaps($0.span) }
      }
      guard !own.isEmpty else { continue }
      func says(_ names: String...) -> Bool {
        words.contains { names.contains(Lemmas.singular($0.lower)) }
      }
      var marks = own.map { pair in
        PlaneScene.Mark(pair.label, pair.numbers[0].number, pair.numbers[1].number)
      }
      let figures = [
        "triangle", "quadrilateral", "polygon", "rectangle", "square", "parallelogram", "trapezoid",
        "trapezium", "pentagon", "hexagon", "rhombus", "kite", "shape",
      ]
      let figure = words.first { figures.contains(Lemmas.singular($0.lower)) }
      let ties = says(
        "line", "segment", "connect", "connected", "connecting", "through", "vector", "path",
        "join", "joined")
      if let figure, marks.count > 2 {
        var name = ""
        if let place = words.firstIndex(where: { $0.span == figure.span }), place + 1 < words.count,
          words[place + 1].text.count == marks.count,
          words[place + 1].text.allSatisfy(\.isUppercase)
        {
          name = "\(figure.text.capitalizedFirst) \(words[place + 1].text)"
          for (index, letter) in words[place + 1].text.enumerated() where marks[index].label.isEmpty
          {
            marks[index].label = String(letter)
          }
        }
        for index in marks.indices
        where Lemmas.singular(marks[index].label.lowercased()) == Lemmas.singular(figure.lower)
          || figures.contains(where: { marks[index].label.lowercased().hasPrefix($0) })
        {
          marks[index].label = ""
        }
        scene.lines.append(
          PlaneScene.Line(name.isEmpty ? figure.text.capitalizedFirst : name, marks, isClosed: true)
        )
      } else if ties, marks.count > 1 {
        scene.lines.append(PlaneScene.Line("", marks))
      }
      for index in marks.indices {
        if marks[index].label.lowercased() == "line"
          || marks[index].label.lowercased().hasSuffix("segment")
        {
          marks[index].label = ""
        }
        let end = own[index].span.upperBound
        let after = words.filter { $0.span.lowerBound >= end }.prefix(3)
        for word in after {
          if word.isMark(",", "(", ";") || word.says("and") { break }
          if let color = ColorNames.color(of: word.lower) { marks[index].color = color }
        }
      }
      scene.points += marks
      spans += own.map(\.span)
      for (place, word) in words.enumerated()
      where own.contains(where: { $0.span.overlaps(word.span) })
        || marks.contains(where: { $0.label.lowercased() == word.lower })
        || figures.contains(Lemmas.singular(word.lower))
        || word.says(
          "point", "points", "line", "segment", "through", "connect", "connecting", "connected",
          "vertices", "from", "plot", "mark")
      {
        text.takeDrawn(place..<(place + 1), in: number)
      }
    }
  }

  private mutating func readQuadrants() {
    for (number, words) in text.sentences.enumerated() {
      for index in words.indices where words[index].says("quadrants", "quadrant") {
        scene.showsQuadrants = true
        text.takeDrawn(index..<(index + 1), in: number)
      }
    }
  }

  private mutating func settlePlane() {
    for range in ranges {
      let span = PlaneScene.Span(range.low, range.high, step: step)
      if range.isX != false { scene.x = span }
      if range.isX != true { scene.y = span }
    }
    for axis in [true, false] {
      let isSaid = ranges.contains { $0.isX == nil || $0.isX == axis }
      guard !isSaid else { continue }
      let marks = scene.points + scene.lines.flatMap(\.points)
      let numbers = marks.map { axis ? $0.x : $0.y }
      let reach = numbers.map { abs($0) }.max() ?? 0
      if marks.isEmpty { continue }
      let least = scene.showsQuadrants || scene.curves.count > 0 ? 5.0 : 4
      let size = max(least, (reach * 1.15).rounded(.up))
      let isPositive = !numbers.contains { $0 < 0 } && scene.curves.isEmpty && !scene.showsQuadrants
      let span = PlaneScene.Span(
        isPositive ? -max(1, (size * 0.12).rounded(.up)) : -size, size, step: step)
      if axis { scene.x = span } else { scene.y = span }
    }
    if scene.points.isEmpty, ranges.isEmpty, scene.curves.isEmpty {
      scene.x = PlaneScene.Span(-5, 5); scene.y = PlaneScene.Span(-5, 5)
    }
    if scene.showsQuadrants, !scene.curves.isEmpty || !scene.points.isEmpty {
      scene.showsQuadrants = true
    }
  }

  // MARK: Number lines

  /// "x > 3", "from 2 to 5", "-1 ≤ x < 4".
  private mutating func readStretches() {
    let signs: [String: (isLess: Bool, isOpen: Bool)] = [
      "<": (true, true), ">": (false, true), "≤": (true, false), "≥": (false, false),
      "<=": (true, false), ">=": (false, false),
    ]
    var prompt = ""
    var places: [Int] = []
    var offset = 0
    for character in brief.prompt.text {
      if character.isNewline { prompt.append(" ") } else { prompt.append(character) }
      places.append(offset)
      offset += character.utf8.count
    }
    let characters = Array(prompt)
    for index in characters.indices where "xn".contains(characters[index].lowercased()) {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      guard !before.isLetter, !after.isLetter else { continue }
      func sign(_ start: Int, _ step: Int) -> (name: String, end: Int)? {
        var at = start
        while characters.indices.contains(at), characters[at] == " " { at += step }
        var name = ""
        while characters.indices.contains(at), "<>≤≥=".contains(characters[at]), name.count < 2 {
          name = step > 0 ? name + String(characters[at]) : String(characters[at]) + name
          at += step
        }
        return signs[name] == nil ? nil : (name, at)
      }
      func number(_ start: Int, _ step: Int) -> (value: Double, end: Int)? {
        var at = start
        while characters.indices.contains(at), characters[at] == " " { at += step }
        var name = ""
        while characters.indices.contains(at),
          characters[at].isNumber || "-−.".contains(characters[at])
        {
          name = step > 0 ? name + String(characters[at]) : String(characters[at]) + name
          at += step
        }
        while name.last == "." { name.removeLast() }
        return Quantity(spelled: name).map { ($0.number, at) }
      }
      var stretch = PlaneScene.Stretch("", from: nil, to: nil)
      var label = "x"
      var isFound = false
      var (first, last) = (index, index)
      if let (name, end) = sign(index + 1, 1), let rule = signs[name],
        let (value, edge) = number(end, 1)
      {
        isFound = true
        last = edge - 1
        label += " \(name.replacingSigns) \(ChartNumber.plain(value))"
        if rule.isLess {
          stretch.high = value; stretch.includesHigh = !rule.isOpen
        } else {
          stretch.low = value; stretch.includesLow = !rule.isOpen
        }
      }
      if let (name, end) = sign(index - 1, -1), let rule = signs[name],
        let (value, edge) = number(end, -1)
      {
        isFound = true
        first = edge + 1
        label = "\(ChartNumber.plain(value)) \(name.replacingSigns) \(label)"
        if rule.isLess {
          stretch.low = value; stretch.includesLow = !rule.isOpen
        } else {
          stretch.high = value; stretch.includesHigh = !rule.isOpen
        }
      }
      guard isFound else { continue }
      stretch.label = label
      scene.stretches.append(stretch)
      spans.append(
        places[first]..<(places.indices.contains(last + 1) ? places[last + 1] : offset))
    }
    for (number, words) in text.sentences.enumerated() {
      for (place, word) in words.enumerated()
      where spans.contains(where: { $0.overlaps(word.span) }) && !word.says("from", "to") {
        if word.token.kind != .word || word.lower == "x" {
          text.takeDrawn(place..<(place + 1), in: number)
        }
      }
    }
  }

  private mutating func readLinePoints() {
    for (number, words) in text.sentences.enumerated() {
      let start = brief.order.contentStarts[number] ?? 0
      var index = start
      while index < words.count {
        guard !text.isTaken[number][index], let (value, count) = Self.number(words, at: index)
        else {
          index += 1
          continue
        }
        var label = ""
        if index > 0 {
          var from = index
          while from > 0, words[from - 1].says("at", "is", "=") || words[from - 1].isMark("=", ":")
          { from -= 1 }
          if from < index, from > 0, words[from - 1].isNominal,
            !words[from - 1].says("point", "points", "mark", "dot")
          {
            label = words[from - 1].text
            text.takeDrawn((from - 1)..<from, in: number)
          }
        }
        // "1/2" is written as it was typed.
        let typed = words[index..<(index + count)].map(\.text).joined(separator: " ")
        if label.isEmpty, typed.contains("/") { label = typed }
        var mark = PlaneScene.Mark(label, value)
        if words[..<index].suffix(4).contains(where: { $0.says("open", "hollow", "empty") }) {
          mark.isOpen = true
        }
        if scene.points.count < 60 { scene.points.append(mark) }
        text.takeDrawn(index..<(index + count), in: number)
        index += count
      }
    }
  }

  private mutating func settleLine() {
    let ends = scene.stretches.flatMap { [$0.low, $0.high] }.compactMap(\.self)
    let numbers = scene.points.map(\.x) + ends
    if let range = ranges.first {
      scene.x = PlaneScene.Span(range.low, range.high, step: step)
    } else if let low = numbers.min(), let high = numbers.max() {
      let stretch = max(2, ((high - low) * 0.25).rounded(.up))
      let from = ends.isEmpty && low >= 0 && low <= (high - low) ? 0 : low - stretch
      scene.x = PlaneScene.Span(from.rounded(.down), (high + stretch).rounded(.up), step: step)
    } else {
      scene.x = PlaneScene.Span(-10, 10, step: step)
    }
  }
}

extension String {
  /// "x^2" as it is written by hand.
  fileprivate var withExponents: String {
    var text = ""
    var rest = self[...]
    while let first = rest.first {
      let next = rest.dropFirst().first
      let isLast = !(rest.dropFirst(2).first?.isNumber ?? false)
      if first == "^", let next, next == "2" || next == "3", isLast {
        text.append(next == "2" ? "²" : "³")
        rest = rest.dropFirst(2)
      } else {
        text.append(first)
        rest.removeFirst()
      }
    }
    return text
  }

  /// "<=" as it is written by hand.
  fileprivate var replacingSigns: String {
    self == "<=" ? "≤" : self == ">=" ? "≥" : self
  }
}
