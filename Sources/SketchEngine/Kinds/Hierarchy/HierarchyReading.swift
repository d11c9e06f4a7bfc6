/// What a prompt tells of things under things, with what the order is about and what is usual.
struct HierarchyReading {
  private(set) var outline: OutlineTree
  private(set) var title: String?
  /// Whether anything but a topic was told.
  private(set) var tellsContent = false
  private let kind: String
  private var order: OutlineOrder
  private let topicLabel: String
  private let isFamily: Bool

  /// Reads a prompt for a kind.
  init(_ brief: inout Brief, kind: String, kinds: [String]) {
    self.kind = kind
    order = OutlineOrder(brief, kinds: kinds)
    if kind == "fishbone" { order.takeQuestion() }
    let manner = Self.manner(of: kind, brief)
    isFamily = manner.pairsParents
    let reader = OutlineReader(order, brief.prompt, manner: manner)
    outline = reader.outline
    topicLabel = Self.topic(order.topic)
    title = order.title
    splitTopic()
    tellsContent = outline.items.contains { !$0.isPlaceholder }
    for span in order.wished { brief.markWish(span) }
    for span in reader.used { brief.markDrawn(span) }
    complete(&brief)
    root()
    limit(brief)
    outline = outline.ordered
    for item in outline.items { for span in item.spans { brief.markDrawn(span) } }
    for word in order.topic { brief.markDrawn(word.span) }
  }

  /// What a kind makes of words.
  private static func manner(of kind: String, _ brief: Brief) -> OutlineReader.Manner {
    var manner = OutlineReader.Manner()
    let ranks = brief.sentences.contains { sentence in
      sentence.words.indices.contains {
        OutlineRelations.match(in: sentence.words, at: $0)?.isRank == true
      }
    }
    manner.tellsPeople = kind == "orgchart" || kind == "tree" && ranks
    // A file keeps the name it has.
    let files = brief.sentences.reduce(0) { count, sentence in
      count + sentence.words.filter { OutlineWording.isFile($0.text) }.count
    }
    manner.capitalizes = files < 2
    manner.listsCauses = kind == "fishbone"
    if kind == "sitemap" { manner.capitalizes = true }
    manner.pairsParents = kind == "tree" && isFamily(brief)
    return manner
  }

  /// Whether people and their children are told.
  private static func isFamily(_ brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      sentence.words.contains {
        $0.says(
          "family", "married", "marries", "wife", "husband", "genealogy", "grandparents", "parents",
          "ancestry", "pedigree", "son", "daughter", "spouse")
      }
    }
  }

  private static let audiences = FunctionWords.words(
    """
    class pupil student kid child school beginner lesson presentation workshop exam homework
    classroom teacher audience newcomer grade
    """)

  private static func topic(_ words: [Word]) -> String {
    var words = words
    let lead = ["topic", "concept", "subject", "theme", "idea", "notion"]
    if words.count > 2, let of = words.firstIndex(where: { $0.says("of") }), of <= 2,
      lead.contains(words[of - 1 < 0 ? 0 : of - 1].lower)
    {
      words.removeSubrange(...of)
    }
    // "volcanoes for class 7": for whom it is drawn is no part of the topic.
    if let cut = words.lastIndex(where: { $0.says("for") }), cut > 0, words.count - cut < 5,
      words[(cut + 1)...].contains(where: {
        audiences.contains(Lemmas.singular($0.lower))
      })
    {
      words.removeSubrange(cut...)
    }
    return TitleWords.tidy(OutlineWording.label(words))
  }

  /// The tree to be drawn.
  func scene(direction: FlowDirection?) -> TreeScene? {
    guard !outline.items.isEmpty else { return nil }
    var scene = TreeScene(title: title)
    scene.direction = direction ?? order.direction
    scene.nodes = outline.items.map { item in
      var node = TreeScene.Node(item.label, under: item.parent)
      node.detail = item.detail
      node.otherParent = item.otherParent
      node.partner = item.partner
      node.edgeLabel = item.edgeLabel
      node.isAssistant = item.isAssistant && item.parent != nil
      node.isQuestion = item.isQuestion
      node.fill = item.fill
      node.spans = item.spans
      return node
    }
    return scene
  }

  // MARK: The root

  /// "causes and effects of noise": two branches of noise.
  private mutating func splitTopic() {
    guard ["mindmap", "tree", "fishbone"].contains(kind), outline.items.count < 3 else { return }
    let given = outline.items.count == 1 ? outline.items[0].label : nil
    let isListed =
      outline.items.count == 2 && outline.items.allSatisfy { $0.parent == nil }
      && order.topic.isEmpty
    var words = order.topic
    if words.isEmpty, let part = order.parts.first(where: { !$0.words.isEmpty }),
      given != nil || isListed
    {
      words = part.words.filter { $0.token.kind != .mark }
    }
    guard
      let and = words.firstIndex(where: { $0.says("and", "&", "vs", "versus") || $0.isMark("&") }),
      and > 0,
      let of = words.firstIndex(where: { $0.says("of", "for", "to") }), of > and + 1,
      of + 1 < words.count, and <= 3, of - and <= 3
    else { return }
    var outline = OutlineTree()
    var root = OutlineTree.Item(label: OutlineWording.label(Array(words[(of + 1)...])))
    root.spans = words.map(\.span)
    let top = outline.add(root)
    for half in [words[..<and], words[(and + 1)..<of]] {
      var item = OutlineTree.Item(label: OutlineWording.label(Array(half)))
      item.spans = half.map(\.span)
      outline.attach(outline.add(item), to: top)
    }
    self.outline = outline
  }

  /// Puts everything under one thing, where the kind has a middle or a top.
  private mutating func root() {
    let roots = outline.roots
    if let named = roots.first(where: { outline.items[$0].isRoot }) {
      for root in roots where root != named { outline.attach(root, to: named) }
      titleFromTopic()
      return
    }
    switch kind {
    case "mindmap", "fishbone", "conceptmap":
      if roots.count == 1,
        topicLabel.isEmpty || isSame(outline.items[roots[0]].label, topicLabel)
          || !outline.children(of: roots[0]).isEmpty && outline.children(of: roots[0]).count > 1
      {
        if !topicLabel.isEmpty, !isSame(outline.items[roots[0]].label, topicLabel) {
          titleFromTopic()
        }
        return
      }
      crown(roots)
      // There is one middle only.
      let left = outline.roots
      if let first = left.first { for root in left.dropFirst() { outline.attach(root, to: first) } }
    case "sitemap":
      if roots.count == 1, !outline.children(of: roots[0]).isEmpty { return titleFromTopic() }
      let home = roots.first {
        ["home", "homepage", "home page", "start page", "landing page", "index"].contains(
          OutlineTree.key(outline.items[$0].label))
      }
      if let home {
        for root in roots where root != home { outline.attach(root, to: home) }
      } else {
        let home = outline.add(OutlineTree.Item(label: "Home"))
        for root in roots { outline.attach(root, to: home) }
      }
      titleFromTopic()
    case "orgchart":
      guard roots.count > 1 else { return titleFromTopic() }
      let first = outline.items[roots[0]]
      if Self.leads(first.detail) || first.detail.isEmpty && Self.leads(first.label) {
        for root in roots.dropFirst() { outline.attach(root, to: roots[0]) }
        return titleFromTopic()
      }
      if topicLabel.isEmpty { return }
      crown(roots)
    default:
      guard roots.count > 1, !topicLabel.isEmpty, !isFamily else { return titleFromTopic() }
      crown(roots)
    }
  }

  private static func leads(_ label: String) -> Bool {
    let words = label.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
    let titles: Set<String> = [
      "ceo", "chief", "director", "president", "owner", "founder", "principal", "captain", "head",
      "boss", "chairman", "chair", "dean", "king", "queen", "mayor", "commander", "general",
      "manager", "lead", "leader", "partner",
    ]
    return words.contains { titles.contains($0) } && !words.contains("deputy")
  }

  private mutating func crown(_ roots: [Int]) {
    guard !topicLabel.isEmpty else { return }
    if let same = roots.first(where: { isSame(outline.items[$0].label, topicLabel) }) {
      for root in roots where root != same { outline.attach(root, to: same) }
      return
    }
    var item = OutlineTree.Item(label: topicLabel)
    item.spans = order.topic.map(\.span)
    let top = outline.add(item)
    for root in roots { outline.attach(root, to: top) }
  }

  private func isSame(_ one: String, _ other: String) -> Bool {
    OutlineTree.key(one) == OutlineTree.key(other)
  }

  private mutating func titleFromTopic() {
    guard title == nil, !topicLabel.isEmpty, topicLabel.count <= 60,
      !outline.items.contains(where: { isSame($0.label, topicLabel) })
    else { return }
    title = topicLabel
  }

  // MARK: What is usual

  /// Fills in what was not told, from a template or from what such drawings usually have.
  private mutating func complete(_ brief: inout Brief) {
    let isOpen = outline.items.allSatisfy {
      $0.isPlaceholder || $0.parent == nil && outline.items.count == 1
    }
    let needsMore =
      kind == "sitemap" && outline.roots.count == outline.items.count
      && outline.items.count < 4 && !outline.items.contains { $0.isRoot }
    guard isOpen || needsMore else { return }
    let count = outline.items.filter(\.isPlaceholder).count
    let said = outline.items.filter { !$0.isPlaceholder }
    for item in outline.items where item.isPlaceholder {
      for span in item.spans { brief.markDrawn(span) }
    }
    // One thing alone is what the drawing is about.
    let lone = isOpen && said.count == 1 && order.topic.isEmpty ? said[0] : nil
    let words =
      order.topic.map(\.lower)
      + (lone?.label.lowercased().split(separator: " ").map(String.init) ?? [])
    guard let usual = UsualHierarchy(kind: kind, topic: words, label: lone?.label ?? topicLabel)
    else { return }
    brief.assume(usual.assumption)
    var filled = usual.outline
    // The words of the prompt head the drawing, not those of the template.
    if let top = filled.roots.first, filled.roots.count == 1,
      ["mindmap", "fishbone", "conceptmap"].contains(kind)
    {
      let label = lone?.label ?? topicLabel
      if !label.isEmpty { filled.items[top].label = label }
      filled.items[top].spans = (lone?.spans ?? []) + order.topic.map(\.span)
    }
    if count > 0, let top = filled.roots.first {
      keep(count, under: top, in: &filled)
    }
    if needsMore || isOpen && lone == nil {
      let top = filled.roots.first
      for item in said where !filled.items.contains(where: { isSame($0.label, item.label) }) {
        var item = item
        item.parent = nil
        let index = filled.add(item)
        if let top { filled.attach(index, to: top) }
      }
      for (index, item) in filled.items.enumerated() {
        if let match = said.first(where: { isSame($0.label, item.label) }) {
          filled.items[index].spans += match.spans
        }
      }
    }
    outline = filled
  }

  private func keep(_ count: Int, under top: Int, in outline: inout OutlineTree) {
    let branches = outline.children(of: top)
    var kept = OutlineTree()
    for (index, item) in outline.items.enumerated() {
      let isCut = branches.dropFirst(count).contains { outline.isAbove($0, index) }
      if !isCut { _ = kept.add(item) }
    }
    // Positions change with what is cut, so parents are found anew by their place.
    var places: [Int: Int] = [:]
    var next = 0
    for index in outline.items.indices {
      if branches.dropFirst(count).contains(where: { outline.isAbove($0, index) }) { continue }
      places[index] = next
      next += 1
    }
    for index in kept.items.indices {
      kept.items[index].parent = kept.items[index].parent.flatMap { places[$0] }
    }
    outline = kept
  }

  /// "at most five nodes": no more than that, the outermost left out first.
  private mutating func limit(_ brief: Brief) {
    guard let limit = order.limit, limit > 0, outline.items.count > limit else { return }
    outline = outline.ordered
    var rank: [Int: Int] = [:]
    for index in outline.items.indices {
      rank[index] = outline.items[index].parent.map { (rank[$0] ?? 0) + 1 } ?? 0
    }
    let kept = Set(
      outline.items.indices.sorted { (rank[$0] ?? 0, $0) < (rank[$1] ?? 0, $1) }.prefix(limit))
    var cut = OutlineTree()
    var places: [Int: Int] = [:]
    for index in outline.items.indices where kept.contains(index) {
      var item = outline.items[index]
      item.parent = item.parent.flatMap { places[$0] }
      places[index] = cut.add(item)
    }
    outline = cut
  }
}

extension OutlineWording {
  /// Whether a word is the name of a file or folder: "notes.txt", "src/".
  static func isFile(_ text: String) -> Bool {
    guard let dot = text.lastIndex(of: "."), dot > text.startIndex else {
      return text.hasPrefix("/") && text.count > 1
    }
    let ending = text[text.index(after: dot)...]
    return (1...5).contains(ending.count) && ending.allSatisfy { $0.isLowercase || $0.isNumber }
      && ending.contains { $0.isLetter } && text.first?.isNumber == false
  }
}
