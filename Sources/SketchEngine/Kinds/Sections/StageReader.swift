/// Reads things in an order: levels, stages, phases, each with what belongs to it.
struct StageReader {
  /// The stages in the order they were told.
  private(set) var stages: [SectionScene.Section] = []
  let composer: SectionComposer
  private(set) var title: String?
  /// How many are asked for.
  private(set) var count: Int?

  private static let vocabulary = SectionVocabulary(
    "Stages: stage, level, step, phase, tier, layer, section, category",
    units: [
      "stage", "level", "step", "phase", "tier", "layer", "section", "part", "element", "row",
    ])

  /// Reads a prompt for a kind.
  init(_ brief: inout Brief, kind: String) {
    composer = SectionComposer(&brief, kind: kind, vocabulary: Self.vocabulary)
    title = composer.title
    count = composer.reader.count
    for section in composer.reader.sections where section.known == 0 {
      for item in section.items { add(item) }
      for span in section.spans { brief.markWish(span) }
    }
    let open = composer.reader.sections.filter { $0.known == nil }
    let loose = composer.takeLoose(&brief)
    if open.count == 1, loose.isEmpty, Self.isPlace(open[0].label) {
      for item in open[0].items { add(item) }
    } else if open.count == 1, loose.isEmpty, stages.isEmpty, open[0].items.count > 1 {
      // One heading over a list is what the list is about.
      title = title ?? open[0].label
      for item in open[0].items { add(item) }
    } else {
      addAll(open, loose)
    }
    paint()
  }

  /// Gives colors to the stages that are called so.
  private mutating func paint() {
    for (name, color) in composer.reader.unpainted {
      let key = OutlineTree.key(name.label)
      for index in stages.indices where OutlineTree.key(stages[index].label) == key {
        stages[index].color = color
      }
    }
  }

  /// "base is a, then b": where it begins, and no name.
  private static func isPlace(_ label: String) -> Bool {
    ["base", "bottom", "top", "foundation", "start", "beginning", "first"].contains(
      OutlineTree.key(label))
  }

  /// A name without "the stage of" before it and "stages" after it.
  private static func named(_ label: String) -> String {
    var words = label.split(separator: " ").map(String.init)
    let units = ["stage", "stages", "phase", "phases", "step", "level"]
    if words.count > 2, units.contains(words[0].lowercased()), words[1] == "of" {
      words.removeSubrange(..<2)
      if ["a", "an", "the"].contains(words[0].lowercased()), words.count > 1 {
        words.removeFirst()
      }
    }
    if words.count > 1, ["stages", "phases"].contains(words[words.count - 1].lowercased()) {
      words.removeLast()
    }
    return words.joined(separator: " ").capitalizedFirst
  }

  /// Headings and bare names in the order they stood.
  private mutating func addAll(_ open: [SectionDraft], _ loose: [SectionDraft.Item]) {
    var all: [(place: Int, section: SectionScene.Section)] = []
    for draft in open {
      var section = composer.section(draft)
      takeValue(&section, draft)
      all.append((draft.spans.first?.lowerBound ?? 0, section))
    }
    for item in loose { all.append((item.spans.first?.lowerBound ?? 0, section(item))) }
    let sorted = all.indices.sorted { (all[$0].place, $0) < (all[$1].place, $1) }
    for index in sorted where !all[index].section.label.isEmpty {
      stages.append(all[index].section)
    }
  }

  private mutating func add(_ item: SectionDraft.Item) { stages.append(section(item)) }

  private func section(_ item: SectionDraft.Item) -> SectionScene.Section {
    var section = SectionScene.Section(Self.named(item.label))
    section.color = item.color ?? composer.reader.color
    section.spans = item.spans
    // "Plan (set goals, budget)": what stands in brackets belongs to it.
    var words = item.words
    if words.last?.isMark(")") ?? false, let open = words.firstIndex(where: { $0.isMark("(") }),
      open > 0
    {
      let inner = ItemList.items(of: Array(words[(open + 1)...].dropLast()))
      section.items = inner.map { composer.item($0) }
      words = Array(words[..<open])
      section.label = OutlineWording.label(words)
    } else if let dash = words.firstIndex(where: { $0.isMark("-", "–", "—") && $0.token.isSpaced }),
      dash > 0, dash + 1 < words.count, words[dash + 1].token.isSpaced
    {
      section.items = [SectionScene.Item(OutlineWording.label(Array(words[(dash + 1)...])))]
      words = Array(words[..<dash])
      section.label = OutlineWording.label(words)
    }
    takeValue(&section, words)
    return section
  }

  // MARK: Numbers

  /// "Visits: 1000" is a number, and so is the only thing under a heading that is one.
  private func takeValue(_ section: inout SectionScene.Section, _ draft: SectionDraft) {
    guard let item = draft.items.first, let first = item.words.first else {
      return takeValue(&section, draft.words)
    }
    if draft.items.count == 1 || Quantity.read(item.words, at: 0) != nil,
      let found = Quantity.read(item.words, at: 0), found.count >= item.words.count - 1,
      found.quantity.number > 0
    {
      section.value = ChartValue(found.quantity.number, OutlineWording.text(item.words))
      section.value?.spans = [first.span.lowerBound..<(item.words.last?.span.upperBound ?? 0)]
      section.items.removeFirst()
    }
  }

  /// "Visits 1000", "1000 visits": a number beside the name.
  private func takeValue(_ section: inout SectionScene.Section, _ words: [Word]) {
    guard words.count > 1 || section.value == nil else { return }
    if section.value == nil, section.items.count == 1,
      let only = Quantity(spelled: section.items[0].label), only.number > 0
    {
      section.value = ChartValue(only.number, section.items[0].label)
      section.items = []
      return
    }
    for index in words.indices where index > 0 || words.count > 1 {
      guard words[index].token.kind == .number || words[index].text.first?.isNumber ?? false,
        let found = Quantity.read(words, at: index), found.quantity.number > 0,
        index == 0 || index + found.count == words.count
      else { continue }
      var rest = words
      let text = OutlineWording.text(words[index..<(index + found.count)])
      rest.removeSubrange(index..<(index + found.count))
      rest.removeAll { $0.isMark("(", ")", ":", "=", "-") }
      while rest.last?.says("with", "has", "have", "at", "of", "is", "are", "get", "gets") ?? false
      {
        rest.removeLast()
      }
      while rest.first?.says("of", "are", "in") ?? false { rest.removeFirst() }
      guard !rest.isEmpty else { return }
      section.label = OutlineWording.label(rest)
      section.value = ChartValue(found.quantity.number, text)
      return
    }
  }

  // MARK: What is usual

  /// Stages from a template, or as many to be replaced as were asked for.
  ///
  /// - Parameters:
  ///   - brief: Gets to know what was taken for granted.
  ///   - words: What the drawing is about, as words in lower case.
  ///   - unit: What one of them is called: "Stage".
  ///   - fallback: The names of a template for a drawing about nothing in particular.
  mutating func complete(
    _ brief: inout Brief, words: [String], unit: String, fallback: String? = nil
  ) {
    defer { paint() }
    if stages.count < 2, count == nil || stages.isEmpty,
      let usual = Self.usual(words, composer, fallback)
    {
      if let only = stages.first, title == nil { title = only.label }
      stages = usual
      guard let count, count != stages.count else {
        return
      }
      if count < stages.count {
        stages = Array(stages.prefix(count))
      }
    }
    // "3 tiers, gold silver bronze": as many words as there are tiers.
    let rest = stages.count == 1 ? stages[0].label.split(separator: " ").map(String.init) : []
    if let count, count > 1, rest.count == count {
      let only = stages[0]
      stages = rest.map { word in
        var stage = only
        stage.label = word.capitalizedFirst
        return stage
      }
    }
    let wanted = count ?? (stages.count < 2 ? max(4, stages.count) : stages.count)
    guard stages.count < wanted, wanted <= 60 else { return }
    if stages.count == 1, title == nil { title = stages.removeFirst().label }
    brief.assume("Not every \(unit.lowercased()) was named, so some names stand to be replaced.")
    while stages.count < wanted {
      stages.append(SectionScene.Section("\(unit) \(stages.count + 1)"))
    }
  }

  private static func usual(
    _ words: [String], _ composer: SectionComposer, _ fallback: String?
  ) -> [SectionScene.Section]? {
    for topic in [words] + (fallback.map { [[$0]] } ?? []) {
      guard let template = DiagramTemplate.suiting(topic, kind: composer.kind),
        let prompt = try? Prompt("\(composer.kind) diagram\n" + template.text)
      else { continue }
      var inner = Brief(reading: prompt)
      var stages = StageReader(&inner, kind: composer.kind).stages
      for index in stages.indices {
        stages[index].spans = []
        stages[index].value?.spans = []
        stages[index].color = composer.reader.color
        for item in stages[index].items.indices { stages[index].items[item].spans = [] }
      }
      if stages.count > 1 { return stages }
    }
    return nil
  }
}
