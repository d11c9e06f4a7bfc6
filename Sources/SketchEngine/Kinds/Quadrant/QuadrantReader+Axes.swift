extension QuadrantReader {
  /// "x axis: cheap to expensive", "horizontal: effort", "axes: effort and impact".
  mutating func readAxis(_ section: SectionDraft) {
    wished += section.spans
    used += section.items.flatMap(\.spans)
    let items = section.items
    guard !items.isEmpty else { return }
    if section.known == 6 {
      if items.count > 1 {
        set(axis(of: [items[0]]), isX: true)
        set(axis(of: [items[1]]), isX: false)
      }
      return
    }
    set(axis(of: items), isX: section.known == 4)
  }

  mutating func set(_ axis: QuadrantScene.Axis, isX: Bool) {
    if isX { result.x = axis } else { result.y = axis }
  }

  func axis(of items: [SectionDraft.Item]) -> QuadrantScene.Axis {
    var axis = QuadrantScene.Axis()
    axis.spans = items.flatMap(\.spans)
    if items.count > 1 {
      axis.low = items[0].label
      axis.high = items[items.count - 1].label
      if items.count > 2 { axis.title = items[0].label; axis.low = items[1].label }
      return shared(axis)
    }
    var words = items[0].words.filter { !$0.isMark("(", ")", ",", ":", "-", "–") }
    while words.first?.says("is", "shows", "goes", "showing", "ranges", "runs", "for", "represents")
      ?? false
    {
      words.removeFirst()
    }
    guard let to = words.firstIndex(where: { $0.says("to", "vs", "versus", "through", "until") }),
      to > 0, to + 1 < words.count
    else {
      axis.title = OutlineWording.label(words)
      axis.low = "Low"
      axis.high = "High"
      return axis
    }
    var left = Array(words[..<to])
    let right = Array(words[(to + 1)...])
    if let from = left.lastIndex(where: { $0.says("from") }) {
      axis.title = OutlineWording.label(Array(left[..<from]))
      left = Array(left[(from + 1)...])
    } else if left.count > 1, left.last?.says("low", "small", "few", "bad", "cold") ?? false {
      // "effort low to high".
      axis.title = OutlineWording.label(Array(left.dropLast()))
      left = Array(left.suffix(1))
    }
    axis.low = OutlineWording.label(left)
    axis.high = OutlineWording.label(right)
    return shared(axis)
  }

  /// "low to high effort": what is said once at the end is what the axis measures.
  func shared(_ axis: QuadrantScene.Axis) -> QuadrantScene.Axis {
    var axis = axis
    let low = axis.low.split(separator: " ")
    let high = axis.high.split(separator: " ")
    guard axis.title.isEmpty else { return axis }
    if low.count == 1, high.count > 1, Self.isDegree(String(low[0])), Self.isDegree(String(high[0]))
    {
      axis.title = high.dropFirst().joined(separator: " ").capitalizedFirst
      axis.high = String(high[0])
    } else if low.count > 1, high.count > 1, low.dropFirst() == high.dropFirst(),
      Self.isDegree(String(low[0]))
    {
      axis.title = high.dropFirst().joined(separator: " ").capitalizedFirst
      axis.low = String(low[0])
      axis.high = String(high[0])
    }
    return axis
  }

  static func isDegree(_ word: String) -> Bool {
    [
      "low", "high", "less", "more", "little", "much", "few", "many", "small", "large", "lower",
      "higher",
    ]
    .contains(word.lowercased())
  }

  /// "skill on the x axis and interest on the y axis", "price vs quality".
  mutating func readTiedAxes(_ brief: Brief) {
    for words in brief.sentences.map(\.words) {
      for index in words.indices {
        let isX = words[index].says("x-axis", "x", "horizontal")
        let isY = words[index].says("y-axis", "y", "vertical")
        guard isX || isY, index > 1 else { continue }
        var start = index - 1
        while start > 0, words[start].tag == .determiner { start -= 1 }
        guard words[start].says("on", "as", "along"), start > 0 else { continue }
        var first = start
        while first > 0, !words[first - 1].isMark(",", ":", ";"),
          !words[first - 1].says("and", "with", "plots", "plotting", "put", "has", "use", "using")
        {
          first -= 1
        }
        guard first < start else { continue }
        var item = SectionDraft.Item(label: "")
        item.words = Array(words[first..<start])
        item.spans = item.words.map(\.span)
        set(axis(of: [item]), isX: isX)
        used += item.spans
        wished += words[start...min(index + 1, words.count - 1)].map(\.span)
      }
    }
    guard usual == nil, result.x.title.isEmpty, result.x.low.isEmpty else { return }
    // "with energy vs pleasantness" as well as "of price vs quality".
    var topic = reader.topic
    if !topic.contains(where: { $0.says("vs", "versus", "against") }) {
      for words in brief.sentences.map(\.words) {
        guard let vs = words.firstIndex(where: { $0.says("vs", "versus", "against") }), vs > 0
        else {
          continue
        }
        let start = words[..<vs].lastIndex {
          $0.says("with", "of", "for", "on", "and") || $0.token.kind == .mark
        }
        topic = Array(words[((start ?? -1) + 1)...].prefix { $0.token.kind != .mark })
        break
      }
    }
    guard let vs = topic.firstIndex(where: { $0.says("vs", "versus", "against", "and", "by") }),
      vs > 0, vs + 1 < topic.count
    else { return }
    func named(_ words: ArraySlice<Word>) -> SectionDraft.Item {
      var item = SectionDraft.Item(label: "")
      item.words = Array(words.prefix { !$0.says("for", "of", "in") && $0.token.kind != .mark })
      item.spans = item.words.map(\.span)
      return item
    }
    set(axis(of: [named(topic[..<vs])]), isX: false)
    set(axis(of: [named(topic[(vs + 1)...])]), isX: true)
    used += topic.map(\.span)
  }

  /// "with effort and impact axes": across and up.
  mutating func readNamedAxes(_ brief: Brief) {
    for words in brief.sentences.map(\.words) {
      guard let end = words.firstIndex(where: { $0.says("axes") }), end > 2 else { continue }
      let start =
        words[..<end].lastIndex {
          $0.says("with", "of", "using", "the", "for") || $0.isMark(",", ":", ".")
        } ?? -1
      let items = ItemList.items(of: Array(words[(start + 1)..<end]))
      guard items.count == 2 else { continue }
      used += items.flatMap(\.spans)
      wished.append(words[end].span)
      guard usual == nil else { return }
      set(axis(of: [items[0]]), isX: true)
      set(axis(of: [items[1]]), isX: false)
      return
    }
  }

  /// "high impact low effort: …" tells the axes as well.
  mutating func inferAxes() {
    guard result.x == QuadrantScene.Axis(), result.y == QuadrantScene.Axis() else { return }
    let told =
      reader.sections.filter { $0.known == nil }.flatMap { [$0.words, $0.items.flatMap(\.words)] }
      + reader.loose.map(\.words)
    var names: [String] = []
    for words in told {
      for (degree, name) in zip(words, words.dropFirst())
      where Self.isDegree(degree.lower) && name.token.kind == .word && !Self.isDegree(name.lower) {
        if !names.contains(name.lower) { names.append(name.lower) }
      }
    }
    guard names.count == 2 else { return }
    for (name, isX) in [(names[0], false), (names[1], true)] {
      var axis = QuadrantScene.Axis()
      axis.title = name.capitalizedFirst
      axis.low = "Low"
      axis.high = "High"
      set(axis, isX: isX)
    }
  }
}
