/// Reads sets, what is in each, and what they share.
struct VennReader {
  private(set) var scene: VennScene?
  private var venn = VennScene()
  private var used: [Range<Int>] = []

  private static let vocabulary = SectionVocabulary(
    """
    Shared: both, overlap, overlaps, intersection, common, in common, in both, shared, middle, center, centre, similarity, all, all three, all of them, everything, all 3, commonality
    Sets: set, circle, group
    """, units: ["circle", "set", "group", "way"])

  init(_ brief: inout Brief, kind: String) {
    let reader = SectionReader(brief, kinds: [kind], vocabulary: Self.vocabulary)
    for span in reader.wished { brief.markWish(span) }
    readLabels(brief)
    read(reader)
    // "comparing owls and moths" only names the sets again.
    for item in reader.loose where !tied(item.words).isEmpty { used += item.spans }
    var topic = hasLabels ? [] : reader.topic
    if venn.sets.count < 2 { readTopic(&topic) }
    venn.title = reader.title
    let label = TitleWords.tidy(OutlineWording.label(topic))
    let isListed =
      venn.sets.count > 1
      && Self.names(in: topic).allSatisfy { name in
        venn.sets.contains { OutlineTree.key($0.label) == OutlineTree.key(name.label) }
      }
    if isListed { used += topic.map(\.span) }
    if venn.sets.count < 2, let usual = Self.usual(brief, kind: kind) {
      let title = venn.title
      venn = usual
      venn.title = title ?? usual.title
      used += topic.map(\.span)
    } else if venn.title == nil, !label.isEmpty, !isListed {
      venn.title = label
      used += topic.map(\.span)
    }
    if venn.sets.count < 2 {
      let count = max(2, min(4, reader.count ?? 2))
      for number in venn.sets.count..<count {
        venn.sets.append(SectionScene.Section("Set \(["A", "B", "C", "D"][number])"))
      }
      brief.assume("The sets were not all named, so their names stand to be replaced.")
    }
    guard venn.sets.count <= Self.limit else { return }
    joinShared()
    for index in venn.sets.indices {
      venn.sets[index].color = venn.sets[index].color ?? reader.color
    }
    for (name, color) in reader.unpainted {
      let key = OutlineTree.key(name.label)
      for index in venn.sets.indices where OutlineTree.key(venn.sets[index].label) == key {
        venn.sets[index].color = color
      }
    }
    for span in used { brief.markDrawn(span) }
    scene = venn
  }

  /// More sets than this cannot be told apart.
  private static let limit = 6

  /// "circles labelled Work and Life".
  private mutating func readLabels(_ brief: Brief) {
    for words in brief.sentences.map(\.words) {
      guard
        let place = words.firstIndex(where: { $0.says("labelled", "labeled", "named", "called") }),
        words[..<place].contains(where: { $0.says("circles", "sets", "circle") })
      else { continue }
      let end =
        words[place...].firstIndex {
          $0.says("with", "where", "showing") || $0.isMark(":", ".", ";")
        }
        ?? words.count
      var list = Array(words[(place + 1)..<end])
      while list.last?.isMark(",") ?? false { list.removeLast() }
      let items = ItemList.items(of: list)
      guard items.count > 1, items.count <= Self.limit else { continue }
      for item in items { _ = set(item) }
      hasLabels = true
    }
  }

  /// Whether labels named the sets, so that the topic is none.
  private var hasLabels = false

  // MARK: Headings

  private mutating func read(_ reader: SectionReader) {
    for section in reader.sections where section.known == 1 {
      for item in section.items { _ = set(item) }
    }
    // Sets come first, so that "cats and dogs" can be told from a set of that name.
    let open = reader.sections.filter { $0.known == nil && !Self.isShared($0) }
    if reader.loose.count > 1, reader.loose.count < 7,
      open.allSatisfy({ Self.joined($0.words).count > 1 })
    {
      for item in reader.loose { readCircle(item) }
    }
    for section in open where tied(section.words).count < 2 && !Self.isJoint(section, open) {
      if Self.isCircle(section.words), !section.items.isEmpty {
        for item in section.items { readCircle(item) }
        used += section.spans
        continue
      }
      let index = set(SectionDraft.Item(heading: section))
      venn.sets[index].items += section.items.map(Self.item)
      venn.sets[index].color = section.color ?? venn.sets[index].color
      used += section.items.flatMap(\.spans)
    }
    if venn.sets.isEmpty, !hasLabels, reader.loose.count < 7 {
      for item in reader.loose { readCircle(item) }
      let joint = open.filter { Self.joined($0.words).count > 1 }
      venn.sets.removeAll { set in joint.contains { $0.label == set.label } }
    }
    for section in open where tied(section.words).count > 1 {
      share(section.items, among: tied(section.words), section)
    }
    if venn.sets.count < 2 { readTopicFirst(reader.topic) }
    for section in reader.sections where section.known == 0 || Self.isShared(section) {
      let named = tied(section.words)
      share(section.items, among: named.count > 1 ? named : Array(venn.sets.indices), section)
    }
  }

  /// "they", "both animals": said of all sets.
  private static func isShared(_ section: SectionDraft) -> Bool {
    let first = section.words.first
    return section.words.count < 3 && first?.says("they", "both", "all", "each") ?? false
  }

  /// "left circle", "first set".
  private static func isCircle(_ words: [Word]) -> Bool {
    words.count < 4 && words.last?.says("circle", "set", "side") ?? false
  }

  /// "Mammals (fur, milk)": a set with what is in it.
  private mutating func readCircle(_ item: SectionDraft.Item) {
    var words = item.words
    if let between = words.prefix(4).firstIndex(where: { $0.says("between", "of") }), between > 0,
      words[..<between].contains(where: { $0.says("overlap", "intersection", "relationship") })
    {
      used += words[...between].map(\.span)
      words.removeSubrange(...between)
    }
    guard let open = words.firstIndex(where: { $0.isMark("(") }), open > 0,
      words.last?.isMark(")") ?? false
    else {
      if let item = SectionDraft.Item(words) { _ = set(item) }
      return
    }
    guard let name = SectionDraft.Item(Array(words[..<open])) else { return }
    let index = set(name)
    let inner = ItemList.items(of: Array(words[(open + 1)...].dropLast()))
    venn.sets[index].items += inner.map(Self.item)
    used += inner.flatMap(\.spans)
  }

  private mutating func readTopicFirst(_ topic: [Word]) {
    var topic = topic
    readTopic(&topic)
  }

  /// "cats & dogs": a heading that joins two others.
  private static func isJoint(_ section: SectionDraft, _ all: [SectionDraft]) -> Bool {
    let names = joined(section.words)
    return names.count > 1
      && names.allSatisfy { name in
        all.contains { OutlineTree.key($0.label) == OutlineTree.key(name) }
      }
  }

  private static func joined(_ words: [Word]) -> [String] {
    var names = [""]
    for word in words {
      if word.says("and", "with", "vs") || word.isMark(",", "+", "&", "∩", "/")
        || ["∩", "&", "+"].contains(word.text)
      {
        names.append("")
        continue
      }
      let parts = word.text.split(whereSeparator: { "+&∩".contains($0) })
      for (number, part) in parts.enumerated() {
        if number > 0 { names.append("") }
        names[names.count - 1] += (names.last?.isEmpty ?? true ? "" : " ") + part
      }
    }
    return names.filter { !$0.isEmpty }
  }

  /// The sets that words name.
  private func tied(_ words: [Word]) -> [Int] {
    let names = Self.joined(
      words.filter {
        !$0.says("only", "both", "of", "overlap", "shared", "between", "by", "in", "intersection")
      }
    )
    .map { OutlineTree.key($0) }
    let found = venn.sets.indices.filter { names.contains(OutlineTree.key(venn.sets[$0].label)) }
    return found.count == names.count ? found : []
  }

  private mutating func set(_ item: SectionDraft.Item) -> Int {
    used += item.spans
    // "only cats", "cats only" is the set of cats.
    let words = item.words.filter { !$0.says("only", "just") }
    let label = words.isEmpty ? item.label : OutlineWording.label(words)
    let key = OutlineTree.key(label)
    if let index = venn.sets.firstIndex(where: { OutlineTree.key($0.label) == key }) {
      return index
    }
    var section = SectionScene.Section(label)
    section.color = item.color
    section.spans = item.spans
    venn.sets.append(section)
    return venn.sets.count - 1
  }

  private static func item(_ draft: SectionDraft.Item) -> SectionScene.Item {
    var item = SectionScene.Item(draft.label)
    item.color = draft.color
    item.spans = draft.spans
    return item
  }

  private mutating func share(
    _ items: [SectionDraft.Item], among sets: [Int], _ section: SectionDraft
  ) {
    guard sets.count > 1 else { return }
    used += section.spans + items.flatMap(\.spans)
    var place = venn.overlaps.firstIndex { $0.sets == sets }
    if place == nil {
      venn.overlaps.append(VennScene.Overlap(sets))
      place = venn.overlaps.count - 1
    }
    guard let place else { return }
    // "with the intersection shaded" says how it looks.
    let looks = ["shaded", "highlighted", "filled", "colored", "coloured"]
    if items.contains(where: { looks.contains($0.label.lowercased()) }) {
      venn.overlaps[place].isShaded = true
    }
    let items = items.filter { !looks.contains($0.label.lowercased()) }
    venn.overlaps[place].items += items.map(Self.item)
    venn.overlaps[place].color = section.color ?? venn.overlaps[place].color
    venn.overlaps[place].spans += section.spans
  }

  /// What stands in several sets is what they share.
  private mutating func joinShared() {
    func key(_ item: SectionScene.Item) -> String { item.label.lowercased() }
    for item in venn.sets.flatMap(\.items) {
      let sets = venn.sets.indices.filter { venn.sets[$0].items.contains { key($0) == key(item) } }
      let isKnown = venn.overlaps.contains { $0.items.contains { key($0) == key(item) } }
      guard sets.count > 1 || isKnown else { continue }
      for set in sets { venn.sets[set].items.removeAll { key($0) == key(item) } }
      guard !isKnown else { continue }
      if let place = venn.overlaps.firstIndex(where: { $0.sets == sets }) {
        venn.overlaps[place].items.append(item)
      } else {
        venn.overlaps.append(VennScene.Overlap(sets))
        venn.overlaps[venn.overlaps.count - 1].items = [item]
      }
    }
  }

  // MARK: The topic

  /// "of cats and dogs", "the overlap between a, b and c": the sets may be the topic.
  private mutating func readTopic(_ topic: inout [Word]) {
    let items = Self.names(in: topic)
    guard items.count > 1, items.count <= Self.limit else { return }
    for item in items.filter({ item in
      !venn.sets.contains { OutlineTree.key($0.label) == OutlineTree.key(item.label) }
    }) {
      _ = set(item)
    }
  }

  private static func names(in topic: [Word]) -> [SectionDraft.Item] {
    var words = topic[...]
    if let between = words.firstIndex(where: { $0.says("between", "of") }),
      words[..<between].contains(where: {
        $0.says(
          "overlap", "intersection", "relationship", "difference", "differences", "similarities",
          "comparison", "relation")
      })
    {
      words = words[(between + 1)...]
    }
    let pieces = ItemList.cut(Array(words)) { index in
      let word = Array(words)[index]
      return word.says("vs", "versus", "and") || word.isMark(",", "&", "/")
    }
    return pieces.compactMap { SectionDraft.Item($0) }
  }

  // MARK: What is usual

  private static func usual(_ brief: Brief, kind: String) -> VennScene? {
    let words = brief.sentences.first?.words.map(\.lower) ?? []
    guard let template = DiagramTemplate.suiting(words, kind: kind),
      let prompt = try? Prompt("venn diagram\n" + template.text)
    else { return nil }
    var inner = Brief(reading: prompt)
    guard var scene = VennReader(&inner, kind: kind).scene else { return nil }
    for index in scene.sets.indices {
      scene.sets[index].spans = []
      for item in scene.sets[index].items.indices { scene.sets[index].items[item].spans = [] }
    }
    for index in scene.overlaps.indices {
      scene.overlaps[index].spans = []
      for item in scene.overlaps[index].items.indices {
        scene.overlaps[index].items[item].spans = []
      }
    }
    return scene
  }
}
