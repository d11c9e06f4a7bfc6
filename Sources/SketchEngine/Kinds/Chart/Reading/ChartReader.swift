/// Reads a chart from a prompt: its numbers, names, unit, title, axes, colors and wishes.
struct ChartReader {
  private var text: ChartText
  private var wishes: ChartWishes
  private let order: Order
  private var table = ChartTable()
  private var dataSpans: [Range<Int>] = []
  private var dataStart = Int.max
  private let prompt: Prompt
  private(set) var assumptions: [String] = []
  /// Points given as "(2, 5)".
  private var pairs: [PointReader.Found] = []

  /// Reads the numbers and wishes of a brief.
  init(_ brief: Brief) {
    text = ChartText(brief)
    order = brief.order
    prompt = brief.prompt
    var reader = ChartTableReader(brief.prompt)
    if let found = reader.table() {
      table = found.table
      dataSpans.append(found.span)
      for sentence in text.sentences.indices {
        for index in text.sentences[sentence].indices
        where found.span.overlaps(text.sentences[sentence][index].span) {
          text.takeDrawn(index..<(index + 1), in: sentence)
        }
      }
    }
    wishes = ChartWishes(reading: &text, order: order)
    if table.isEmpty {
      pairs = PointReader.pairs(in: text)
      readProse()
    }
    if dataStart == Int.max { dataStart = dataSpans.map(\.lowerBound).min() ?? Int.max }
  }

  private mutating func readProse() {
    var ticks = wishes.ticks
    if ticks.isEmpty, let range = ExampleCounts.range(in: text) {
      ticks = range.names
      text.takeDrawn(range.range, in: range.sentence)
    }
    if !pairs.isEmpty {
      dataSpans += pairs.map(\.span)
      return
    }
    var reader = DataReader(text, order: order, ticks: ticks)
    guard let table = reader.table() else { return }
    self.table = table
    addRest()
    dataSpans += reader.spans
    if let start = reader.start { dataStart = start }
  }

  /// "40% rent, 30% food and the rest for savings": what is left of the whole is a share as well.
  private mutating func addRest() {
    guard table.series.count == 1 else { return }
    let quantities = table.series[0].cells.compactMap { $0?.quantity }
    let sum = quantities.reduce(0) { $0 + $1.number }
    guard quantities.count > 1, quantities.count == table.categories.count,
      quantities.allSatisfy({ $0.suffix == "%" }), sum > 0, sum < 100,
      let share = Quantity(spelled: ChartNumber.plain(100 - sum) + "%")
    else { return }
    for words in text.sentences {
      guard
        let rest = words.indices.first(where: {
          words[$0].says("rest", "remainder", "remaining")
            || words[$0].says("left") && $0 > 1 && words[$0 - 1].says("is")
        })
      else { continue }
      let tail = words[(rest + 1)...].prefix { $0.token.kind != .mark }
      guard !tail.contains(where: { $0.tag == .number }) else { return }
      let name = tail.drop {
        $0.says("for", "to", "goes", "go", "is", "are", "on", "as", "into", "share", "part")
          || $0.tag == .determiner
      }
      let label = name.isEmpty ? "Rest" : ChartText.text(of: name)
      table.categories.append(label)
      table.series[0].cells.append(
        ChartTable.Cell(quantity: share, spans: words[rest..<(rest + 1)].map(\.span)))
      dataSpans += tail.map(\.span)
      return
    }
  }

  /// How many numbers were given.
  var count: Int {
    table.series.reduce(pairs.count) { $0 + $1.cells.compactMap(\.self).count }
  }
  /// Whether numbers stand in parentheses as points do.
  var tellsPoints: Bool { !pairs.isEmpty }
  /// Whether the numbers are shares of a whole.
  var tellsShares: Bool {
    let quantities = table.series.flatMap(\.cells).compactMap { $0?.quantity }
    let sum = quantities.reduce(0) { $0 + $1.number }
    return table.series.count == 1 && quantities.count > 1
      && quantities.allSatisfy { $0.suffix == "%" && $0.number >= 0 } && sum > 90 && sum < 110
  }
  /// Whether the names are times.
  var tellsTimes: Bool {
    table.categories.count > 2 && table.categories.allSatisfy { TimeNames.isTime($0) }
  }

  /// The chart, its words noted in the brief; `nil` where nothing of the brief can be shown so.
  mutating func scene(_ form: ChartScene.Form, _ brief: inout Brief) -> ChartScene? {
    var title = ChartTitle(text, order: order, dataStart: dataStart)
    var remark = wishes.remark
    if count == 0 || form == .scatter && pairs.isEmpty && table.isEmpty {
      guard let filled = fill(form, title, &remark) else { return nil }
      title = filled
    }
    var scene = ChartScene(form)
    scene.title = wishes.title ?? (title.text.isEmpty ? Self.heading(table.heading) : title.text)
    scene.remark = remark
    scene.isRing = wishes.isRing
    scene.isStacked = wishes.isStacked
    scene.isHistogram = wishes.isHistogram
    scene.isHorizontal = wishes.isHorizontal
    scene.hasTrend = wishes.hasTrend
    scene.showsValues = wishes.showsValues
    scene.legend = wishes.legend
    if wishes.wantsLegend, scene.legend == .automatic {
      scene.legend = form == .pie ? .right : .top
    }
    scene.levels = wishes.levels
    scene.low = wishes.low
    scene.high = wishes.high
    scene.xTitle = wishes.xTitle
    scene.yTitle = wishes.yTitle
    if form == .scatter {
      readPoints(into: &scene, title)
    } else {
      readRows(into: &scene)
      sort(&scene)
    }
    if form != .scatter, let sides = title.sides,
      title.words.contains(where: { $0 == "vs" || $0 == "versus" || $0 == "against" }),
      scene.xTitle.isEmpty, scene.yTitle.isEmpty, form == .bar || form == .line || form == .area
    {
      let isTurned = ["month", "year", "time", "day", "week", "quarter", "hour", "age"].contains(
        Lemmas.singular(sides.second.lowercased()))
      (scene.xTitle, scene.yTitle) = isTurned ? (sides.second, sides.first) : sides
    }
    guard !scene.categories.isEmpty || !scene.points.isEmpty else { return nil }
    color(&scene)
    note(title, in: &brief)
    for assumption in assumptions { brief.assume(assumption) }
    return scene
  }

  private static func heading(_ text: String) -> String? {
    text.isEmpty ? nil : ChartText.shown(text)
  }

  // MARK: Numbers that were not given

  /// Takes the numbers of a template, or makes some up, and says so.
  private mutating func fill(
    _ form: ChartScene.Form, _ title: ChartTitle, _ remark: inout String?
  ) -> ChartTitle? {
    let counts = ExampleCounts(text)
    dataSpans += counts.spans
    let templates: [String] =
      switch form {
      case .pie: ["pie", "bar"]
      case .bar: ["bar", "pie", "line"]
      case .line, .area: ["line", "area", "bar"]
      case .scatter, .radar, .gauge: [form.rawValue]
      }
    // "speedometer" names the kind and says what is measured.
    let words = title.words + (form == .gauge ? text.sentences.first?.map(\.lower) ?? [] : [])
    let wantsOwn = !counts.times.isEmpty && form != .line && form != .area || form == .scatter
    for kind in templates where !wantsOwn || kind == form.rawValue {
      guard let template = DiagramTemplate.suiting(words, kind: kind),
        let prompt = try? Prompt(template.text)
      else { continue }
      var reader = ChartReader(Brief(reading: prompt))
      guard reader.count > 0 else { continue }
      // Lines tell of times; shares do not.
      if kind == "bar", form != .bar, reader.tellsTimes == (form == .pie) { continue }
      reader.limit(to: counts)
      if let things = counts.things, reader.table.categories.count != things.count, form != .scatter
      {
        continue
      }
      if !counts.times.isEmpty, reader.table.categories.count != counts.times.count,
        form != .scatter
      {
        continue
      }
      table = reader.table
      pairs = reader.pairs
      if wishes.xTitle.isEmpty { wishes.xTitle = reader.wishes.xTitle }
      if wishes.yTitle.isEmpty { wishes.yTitle = reader.wishes.yTitle }
      if wishes.high == nil { (wishes.low, wishes.high) = (reader.wishes.low, reader.wishes.high) }
      if wishes.unitName.isEmpty { wishes.unitName = reader.wishes.unitName }
      remark = remark ?? reader.wishes.remark ?? "Example values"
      assumptions.append(
        "No numbers were given; those drawn are \(reader.wishes.remark == nil ? "examples" : "approximate") to be replaced."
      )
      return title
    }
    if form == .scatter {
      var chance = Chance(words: title.words.joined(separator: " "))
      pairs = (0..<24).map { index in
        let x = (6 + 88 * Double(index) / 23 + chance.between(-3, 3)).rounded()
        let y = min(98, max(3, (12 + 0.72 * x + chance.between(-16, 16)).rounded()))
        return PointReader.Found(
          label: "", numbers: [x, y].compactMap { Quantity(spelled: ChartNumber.plain($0)) },
          span: 0..<0)
      }
    } else {
      let example = ExampleData(text, form: form, topic: title.words)
      table = example.table
    }
    remark = remark ?? "Example values"
    assumptions.append("No numbers were given; those drawn are examples to be replaced.")
    return title
  }

  /// "top 5": so many of a template's rows.
  private mutating func limit(to counts: ExampleCounts) {
    guard let count = counts.things?.count, count < table.categories.count else { return }
    table.categories = Array(table.categories.prefix(count))
    for row in table.series.indices {
      table.series[row].cells = Array(table.series[row].cells.prefix(count))
    }
  }

  // MARK: Rows and points

  private mutating func readRows(into scene: inout ChartScene) {
    let writing = Writing(table.series.flatMap(\.cells).compactMap { $0?.quantity })
    scene.unit = writing.unit
    if scene.yTitle.isEmpty {
      scene.yTitle = wishes.unitName.isEmpty ? writing.longUnit : wishes.unitName
    }
    scene.categories = table.categories.map { ChartText.shown($0) }
    scene.series = table.series.map { row in
      ChartScene.Series(
        table.series.count == 1 ? "" : ChartText.shown(row.name),
        row.cells.map { cell in cell.map { writing.value($0) } })
    }
    if let names = ExampleCounts(text).things, names.count == scene.series.count,
      scene.series.allSatisfy({ $0.name.hasPrefix("Series ") })
    {
      for (index, name) in names.enumerated() { scene.series[index].name = name }
    }
    if !pairs.isEmpty, scene.series.isEmpty {
      // Points on a line.
      let writing = Writing(pairs.compactMap { $0.numbers.dropFirst().first })
      scene.categories = pairs.map { $0.label.isEmpty ? $0.numbers[0].typed : $0.label }
      scene.series = [
        ChartScene.Series(
          "",
          pairs.map { pair in
            pair.numbers.dropFirst().first.map {
              writing.value(ChartTable.Cell(quantity: $0, spans: [pair.span]))
            }
          })
      ]
    }
    // Numbers on a pie are shares: none is below nothing.
    if scene.form == .pie { scene = Self.onlyPositive(scene, &assumptions) }
  }

  private static func onlyPositive(_ scene: ChartScene, _ notes: inout [String]) -> ChartScene {
    var scene = scene
    if scene.series.count > 1 {
      notes.append("A pie shows one row of numbers; the others are left out.")
      scene.series = [scene.series[0]]
      scene.series[0].name = ""
    }
    guard let row = scene.series.first else { return scene }
    let kept = row.values.indices.filter { (row.values[$0]?.number ?? 0) > 0 }
    if kept.count < row.values.count {
      notes.append("A pie cannot show numbers of zero or less; they are left out.")
    }
    scene.categories = kept.map { scene.categories[$0] }
    scene.series[0].values = kept.map { row.values[$0] }
    return scene
  }

  private mutating func readPoints(into scene: inout ChartScene, _ title: ChartTitle) {
    var found = pairs
    if found.isEmpty { found = PointReader.pairs(of: table, &scene) }
    let xs = Writing(found.compactMap(\.numbers.first))
    let ys = Writing(found.compactMap { $0.numbers.dropFirst().first })
    let sizes = Writing(found.compactMap { $0.numbers.dropFirst(2).first })
    scene.points = found.compactMap { pair in
      guard pair.numbers.count > 1 else { return nil }
      func value(_ index: Int, _ writing: Writing) -> ChartValue {
        writing.value(ChartTable.Cell(quantity: pair.numbers[index], spans: [pair.span]))
      }
      var point = ChartPoint(
        pair.label, value(0, xs), value(1, ys), size: pair.numbers.count > 2 ? value(2, sizes) : nil
      )
      point.series = pair.series
      return point
    }
    if let sides = title.sides {
      if scene.xTitle.isEmpty { scene.xTitle = sides.first }
      if scene.yTitle.isEmpty { scene.yTitle = sides.second }
    }
    if scene.xTitle.isEmpty { scene.xTitle = "x" }
    if scene.yTitle.isEmpty { scene.yTitle = "y" }
  }

  private func sort(_ scene: inout ChartScene) {
    guard let isDescending = wishes.isDescending else { return }
    func total(_ index: Int) -> Double {
      scene.series.reduce(0) { $0 + ($1.values[index]?.number ?? 0) }
    }
    let order = scene.categories.indices.sorted { a, b in
      let (x, y) = (total(a), total(b))
      return x == y ? a < b : isDescending ? x > y : x < y
    }
    scene.categories = order.map { scene.categories[$0] }
    for row in scene.series.indices {
      let values = scene.series[row].values
      scene.series[row].values = order.map { values[$0] }
    }
  }

  // MARK: Colors and receipt

  private mutating func color(_ scene: inout ChartScene) {
    let names = scene.categories + scene.series.map(\.name) + scene.points.map(\.label)
    let colors = ChartColors(text, names: names, data: dataSpans)
    scene.colors = scene.categories.map { name in
      colors.named.last { $0.name == name }?.color
    }
    for row in scene.series.indices {
      scene.series[row].color = colors.named.last { $0.name == scene.series[row].name }?.color
    }
    // Names of colors are painted as they say.
    let own = scene.categories.map { ColorNames.color(of: $0.lowercased()) }
    if own.count > 1, own.allSatisfy({ $0 != nil }), scene.series.count == 1 { scene.colors = own }
    for (index, color) in (wishes.colors + colors.general).enumerated() {
      if scene.form == .pie {
        if scene.colors.indices.contains(index), scene.colors[index] == nil {
          scene.colors[index] = color
        }
      } else if scene.series.indices.contains(index), scene.series[index].color == nil {
        scene.series[index].color = color
      }
    }
    scene.stressed = colors.stressed.flatMap { scene.categories.firstIndex(of: $0) }
    text.wished += colors.spans
  }

  private func note(_ title: ChartTitle, in brief: inout Brief) {
    for span in dataSpans + text.drawn { brief.markDrawn(span) }
    if wishes.title == nil { for span in title.spans { brief.markDrawn(span) } }
    for span in text.wished { brief.markWish(span) }
    for (number, words) in text.sentences.enumerated() {
      for (index, word) in words.enumerated()
      where index < order.contentStarts[number] ?? 0
        || word.says(
          "chart", "graph", "plot", "pie", "bar", "line", "csv", "data", "table", "diagram", "bars",
          "values", "following", "these", "comparing", "compare", "show", "donut", "gauge")
      {
        brief.markWish(word.span)
      }
    }
  }
}

extension ChartReader {
  /// How the numbers of a chart are written: one unit, one scale.
  struct Writing {
    private(set) var unit = ChartUnit()
    /// A unit that is too long to stand at every number.
    private(set) var longUnit = ""
    private let isScaled: Bool
    private var suffix = ""

    init(_ quantities: [Quantity]) {
      let scales = Set(quantities.filter { $0.number != 0 }.map(\.factor))
      isScaled = scales.count > 1
      let first = quantities.first
      unit.prefix = quantities.first { !$0.prefix.isEmpty }?.prefix ?? ""
      let suffixes = quantities.map(\.suffix).filter { !$0.isEmpty }
      let common = suffixes.first ?? ""
      let scale = isScaled ? "" : first?.factorText ?? ""
      if common.trimmed.count <= 4 {
        suffix = scale + common
      } else {
        suffix = scale
        longUnit = ChartText.shown(common.trimmed)
      }
      unit.suffix = suffix
    }

    func value(_ cell: ChartTable.Cell) -> ChartValue {
      let quantity = cell.quantity
      var value = ChartValue(
        isScaled ? quantity.number : quantity.digits,
        quantity.text(isScaled: isScaled, suffix: suffix, prefix: unit.prefix))
      value.spans = cell.spans
      return value
    }
  }
}
