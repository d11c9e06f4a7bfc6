/// Reads axes, the names of fields, and where things stand in them.
struct QuadrantReader {
  var reader: SectionReader
  let usual: UsualQuadrant?
  var result = QuadrantScene()
  var used: [Range<Int>] = []
  var wished: [Range<Int>] = []
  private let words: [String]

  private static let places = """
    Top left: upper left, left top, top left quadrant, upper left quadrant, top left corner, quadrant 2, second quadrant
    Top right: upper right, right top, top right quadrant, upper right quadrant, top right corner, quadrant 1, first quadrant
    Bottom left: lower left, left bottom, bottom left quadrant, lower left quadrant, bottom left corner, quadrant 3, third quadrant
    Bottom right: lower right, right bottom, bottom right quadrant, lower right quadrant, bottom right corner, quadrant 4, fourth quadrant
    X axis: horizontal axis, x, horizontal, horizontally, x direction
    Y axis: vertical axis, y, vertical, vertically, y direction
    Axes: axis
    Quadrants: quadrant, field, quadrant label
    Items: item, point, data point, entry, task, idea, project, option, initiative
    """

  init(_ brief: Brief, kind: String) {
    let first = brief.sentences.first?.words ?? []
    let opening = first.prefix { !$0.isMark(":", ",", "(") && !$0.says("with") }.map(\.lower)
    usual = UsualQuadrant(opening)
    words = opening
    var table = Self.places
    if let usual {
      for (index, label) in usual.fields.enumerated() {
        table +=
          "\n"
          + ([label + ":"] + [usual.spellings[index].joined(separator: ", ")])
          .joined(separator: " ")
      }
    }
    reader = SectionReader(brief, kinds: [kind], vocabulary: SectionVocabulary(table))
    if let usual {
      result.x = usual.x
      result.y = usual.y
      for index in 0..<4 { result.fields[index].label = usual.fields[index] }
    }
  }

  /// The chart, and a note of what each word did.
  mutating func scene(_ brief: inout Brief) -> QuadrantScene {
    for section in reader.sections where (4...6).contains(section.known ?? -1) { readAxis(section) }
    readTiedAxes(brief)
    readNamedAxes(brief)
    inferAxes()
    readTitle(brief)
    let told = reader.sections.filter { ($0.known ?? 99) < 4 && !$0.items.isEmpty }
    let namesFields =
      usual == nil && told.count > 2 && told.allSatisfy { $0.items.count == 1 }
      && !reader.sections.contains { $0.known == nil && !$0.items.isEmpty }
    for section in reader.sections { read(section, namesFields: namesFields) }
    for item in reader.loose { readLoose(item) }
    if result.items.isEmpty, usual == nil, result.fields.allSatisfy(\.label.isEmpty),
      result.x == QuadrantScene.Axis(), result.y == QuadrantScene.Axis()
    {
      for (index, label) in ["Quadrant 2", "Quadrant 1", "Quadrant 3", "Quadrant 4"].enumerated() {
        result.fields[index].label = label
      }
      brief.assume("No axes or fields were named, so their names stand to be replaced.")
    }
    scaleItems()
    for (name, color) in reader.unpainted { paint(name.label, color) }
    for span in reader.wished + wished { brief.markWish(span) }
    for span in used { brief.markDrawn(span) }
    return result
  }

  private mutating func readTitle(_ brief: Brief) {
    result.title = reader.title
    let label = TitleWords.tidy(OutlineWording.label(reader.topic))
    if result.title == nil, !label.isEmpty, label.count < 90,
      !reader.topic.contains(where: { $0.says("axis", "x-axis", "y-axis", "axes") })
    {
      result.title = label
      used += reader.topic.map(\.span)
    }
  }

  // MARK: Fields and things

  private mutating func read(_ section: SectionDraft, namesFields: Bool) {
    guard let known = section.known else {
      readOpen(section)
      return
    }
    switch known {
    case 0..<4:
      wished += section.spans
      used += section.items.flatMap(\.spans)
      if let color = section.color { result.fields[known].color = color }
      if namesFields {
        result.fields[known].label = section.items[0].label
        result.fields[known].spans = section.items[0].spans
      } else {
        for item in section.items { add(item, to: known) }
      }
    case 4...6: break
    case 7:
      wished += section.spans
      // "quadrants: a, b, c, d" go from the top left on.
      for (index, item) in section.items.prefix(4).enumerated() {
        result.fields[index].label = item.label
        result.fields[index].spans = item.spans
        used += item.spans
      }
    case 8:
      wished += section.spans
      for item in section.items { readLoose(item) }
    default:
      let field = known - 9
      used += section.spans + section.items.flatMap(\.spans)
      result.fields[field].color = section.color ?? result.fields[field].color
      result.fields[field].spans += section.spans
      for item in section.items { add(item, to: field) }
    }
  }

  private mutating func add(_ item: SectionDraft.Item, to field: Int) {
    var drawn = QuadrantScene.Item(item.label, field: field)
    drawn.color = item.color
    drawn.spans = item.spans
    result.items.append(drawn)
  }

  /// "Anchor: 0.2, 0.3", "Mayor: high power, low interest", "urgent and important: tax form".
  private mutating func readOpen(_ section: SectionDraft) {
    let all = section.items.flatMap(\.words)
    let numbers = all.compactMap { Quantity(spelled: $0.text)?.number }
    if numbers.count == 2, section.items.count <= 2 {
      used += section.spans + section.items.flatMap(\.spans)
      var item = QuadrantScene.Item(section.label, field: 0)
      item.x = numbers[0]
      item.y = numbers[1]
      item.color = section.color
      item.spans = section.spans
      result.items.append(item)
    } else if let field = field(told: all), section.items.count < 4 {
      used += section.spans + section.items.flatMap(\.spans)
      var head = SectionDraft.Item(label: section.label)
      head.spans = section.spans
      head.color = section.color
      add(head, to: field)
    } else if let field = field(told: section.words) {
      used += section.spans + section.items.flatMap(\.spans)
      for item in section.items { add(item, to: field) }
    } else if let free = result.fields.firstIndex(where: { $0.label.isEmpty }),
      !section.items.isEmpty
    {
      used += section.spans + section.items.flatMap(\.spans)
      result.fields[free].label = section.label
      result.fields[free].spans = section.spans
      result.fields[free].color = section.color
      for item in section.items { add(item, to: free) }
    }
  }

  private mutating func readLoose(_ item: SectionDraft.Item) {
    guard let field = field(told: item.words) else { return }
    let name = item.words.prefix { word in
      !word.says("is", "are", "has", "have", "with", "high", "low") && !word.isMark("(")
    }
    guard !name.isEmpty, name.count < item.words.count else { return }
    var drawn = QuadrantScene.Item(OutlineWording.label(Array(name)), field: field)
    drawn.spans = item.spans
    used += item.spans
    result.items.append(drawn)
  }

  /// The field that words such as "high power, low interest" or "urgent, not important" tell.
  private func field(told words: [Word]) -> Int? {
    guard let right = side(result.x, words), let up = side(result.y, words) else { return nil }
    return (up ? 0 : 2) + (right ? 1 : 0)
  }

  /// Whether words tell the far end of an axis; `nil` where they do not speak of it.
  private func side(_ axis: QuadrantScene.Axis, _ words: [Word]) -> Bool? {
    let lower = words.map(\.lower)
    func find(_ text: String) -> Int? {
      let parts = text.lowercased().split(separator: " ").map(String.init)
      guard !parts.isEmpty, parts.count <= lower.count else { return nil }
      return (0...(lower.count - parts.count)).first {
        Array(lower[$0..<($0 + parts.count)]) == parts
      }
    }
    // "important" is the opposite of "not important" only where no "not" stands before it.
    let ends = [(axis.low, false), (axis.high, true)].sorted { $0.0.count > $1.0.count }
    if !Self.isDegree(axis.low) {
      for (end, isHigh) in ends {
        guard let place = find(end) else { continue }
        let isNot = place > 0 && ["not", "non", "un"].contains(lower[place - 1])
        return isNot ? !isHigh : isHigh
      }
    }
    guard let place = find(axis.title) ?? find(axis.title + "s") else { return nil }
    // "high power" before "power is high": what stands before says it first.
    let near =
      lower[max(0, place - 2)..<place].reversed()
      + lower[min(place + 1, lower.count)...].prefix(2)
    for word in near {
      if ["high", "more", "much", "big", "great", "large"].contains(word) {
        return Self.isHighEnd(axis.high)
      }
      if ["low", "less", "little", "no", "small", "few"].contains(word) {
        return !Self.isHighEnd(axis.high)
      }
    }
    return nil
  }

  private static func isHighEnd(_ high: String) -> Bool { high.lowercased() != "low" }

  // MARK: Places

  /// Coordinates from 0 to 1, whatever they were typed in, and the field each stands in.
  private mutating func scaleItems() {
    let most = result.items.flatMap { [$0.x ?? 0, $0.y ?? 0] }.max() ?? 0
    let low = result.items.flatMap { [$0.x ?? 0, $0.y ?? 0] }.min() ?? 0
    let scale = most <= 1 ? 1.0 : most <= 5 ? 5 : most <= 10 ? 10 : most <= 100 ? 100 : most
    for index in result.items.indices {
      guard let x = result.items[index].x, let y = result.items[index].y else { continue }
      let across = low < 0 ? (x / scale + 1) / 2 : x / scale
      let up = low < 0 ? (y / scale + 1) / 2 : y / scale
      result.items[index].x = max(0, min(1, across))
      result.items[index].y = max(0, min(1, up))
      result.items[index].field = (up >= 0.5 ? 0 : 2) + (across >= 0.5 ? 1 : 0)
    }
  }

  private mutating func paint(_ label: String, _ color: Color) {
    let key = OutlineTree.key(label)
    for index in result.fields.indices
    where OutlineTree.key(result.fields[index].label) == key
      || ["top left", "top right", "bottom left", "bottom right"][index] == key
    {
      result.fields[index].color = color
    }
    for index in result.items.indices where OutlineTree.key(result.items[index].label) == key {
      result.items[index].color = color
    }
  }
}
