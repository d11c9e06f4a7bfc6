/// Reads things under things, told in any form: outlines, lists, colons, brackets, arrows, paths and
/// sentences.
struct OutlineReader {
  /// What the reader is to make of words that may be read in two ways.
  struct Manner {
    /// Whether people and their roles are told.
    var tellsPeople = false
    /// Whether "a X is a Y" puts X under Y.
    var sortsThings = true
    /// Whether labels begin with a capital.
    var capitalizes = true
    /// Whether two who have children together stand beside each other.
    var pairsParents = false
    /// Whether "causes" only says what follows.
    var listsCauses = false
  }

  private(set) var outline = OutlineTree()
  let manner: Manner
  let text: [UInt8]
  /// Whom "it", "her" and "each" mean.
  var lastSubjects: [Int] = []
  var lastObjects: [Int] = []
  /// What the drawing is about, where that is drawn.
  var center: Int?
  /// Words that hold content together.
  var used: [Range<Int>] = []

  /// Reads what is left of a prompt after its order.
  ///
  /// - Parameters:
  ///   - order: The sentences without the order.
  ///   - prompt: What was typed.
  ///   - manner: How to read what is not clear in itself.
  init(_ order: OutlineOrder, _ prompt: Prompt, manner: Manner) {
    self.manner = manner
    text = Array(prompt.text.utf8)
    read(order.parts)
  }

  private mutating func read(_ parts: [OutlineOrder.Part]) {
    var lines = OutlineLine.lines(of: parts, text)
    if let table = OutlineTable(lines) {
      read(table)
      return
    }
    if readPaths(lines) { return }
    let isStructured = OutlineLine.isStructured(lines)
    guard isStructured else {
      for line in lines { readProse(line.sentences) }
      return
    }
    var lead: OutlineLine?
    if let first = lines.first, first.isOrder { lead = lines.removeFirst() }
    readOutline(lines)
    if let lead { readLead(lead) }
  }

  /// "mind map, root “Novel”:" and "org chart, owner Ana Ruiz:" before an outline: what stands over it.
  private mutating func readLead(_ line: OutlineLine) {
    let roots = outline.roots
    var alone = self
    alone.outline = OutlineTree()
    alone.readProse(line.sentences)
    let items = alone.outline.items
    let named = items.first { $0.isRoot } ?? (items.count == 1 && roots.count > 1 ? items[0] : nil)
    guard var top = named, top.sort.isEmpty || top.isRoot || !top.isPlaceholder else { return }
    let counted = line.words.contains { NounGroupReader.count($0) != nil }
    guard top.isRoot || !counted, !top.isPlaceholder else { return }
    used += alone.used
    top.parent = nil
    if let same = roots.first(where: {
      OutlineTree.key(outline.items[$0].label) == OutlineTree.key(top.label)
    }) {
      change(same) { $0.isRoot = true }
      return
    }
    let index = outline.add(top)
    for root in roots { outline.attach(root, to: index) }
  }

  // MARK: The outline, for the other files of the reader

  mutating func add(_ item: OutlineTree.Item) -> Int { outline.add(item) }

  mutating func attach(_ child: Int, to parent: Int, saying label: String = "") {
    outline.attach(child, to: parent, saying: label)
  }

  mutating func change(_ index: Int, _ change: (inout OutlineTree.Item) -> Void) {
    guard outline.items.indices.contains(index) else { return }
    change(&outline.items[index])
  }

  /// The things a draft stands for, made where they are not there yet.
  mutating func items(for draft: OutlineDraft) -> [Int] {
    if draft.isReference || draft.isEach && draft.words.isEmpty { return referred(to: draft) }
    if draft.isEach || (draft.isDefinite || draft.count == nil) {
      let known = known(draft)
      if !known.isEmpty {
        for index in known { describe(index, draft) }
        return known
      }
    }
    return made(draft)
  }

  private mutating func describe(_ index: Int, _ draft: OutlineDraft) {
    change(index) { item in
      item.spans += draft.spans
      if item.detail.isEmpty, !draft.detail.isEmpty {
        item.detail = OutlineWording.label(draft.detail)
      }
      if let fill = draft.fill { item.fill = fill }
      if draft.isRoot { item.isRoot = true }
    }
    addInner(of: draft, to: [index])
  }

  private func known(_ draft: OutlineDraft) -> [Int] {
    var words = draft.words
    if manner.tellsPeople, let split = PersonRole.split(words) { words = split.name }
    let name = OutlineWording.text(words)
    // A plain plural names new things: "engineers".
    let found = outline.found(name)
    if draft.isEach, found.isEmpty {
      // "each lead": the team lead and the design lead.
      let key = OutlineTree.key(name)
      return outline.items.indices.filter { index in
        let item = outline.items[index]
        return !key.isEmpty
          && [item.label, item.detail, item.sort].contains {
            OutlineTree.key($0).hasSuffix(" " + key)
          }
      }
    }
    if draft.isEach { return found }
    guard let first = words.first else { return [] }
    let isSame = found.count == 1
    let isNamed = first.token.isCapitalized || first.tag == .quoted || draft.isDefinite
    if isSame { return found }
    return isNamed && draft.isDefinite ? found : []
  }

  private func referred(to draft: OutlineDraft) -> [Int] {
    let first = draft.words.first
    let roots = outline.roots
    if let first, first.says("both", "they", "these"), roots.count == 2, outline.items.count > 3 {
      return roots
    }
    if let first, let ordinal = FunctionWords.ordinals[first.lower] {
      let list = lastObjects.isEmpty ? lastSubjects : lastObjects
      let place = ordinal < 0 ? list.count - 1 : ordinal - 1
      return list.indices.contains(place) ? [list[place]] : []
    }
    if let first, first.says("former") { return lastObjects.first.map { [$0] } ?? [] }
    if let first, first.says("latter") { return lastObjects.last.map { [$0] } ?? [] }
    if let first,
      first.says(
        "they", "them", "these", "those", "each", "both", "all", "every", "others", "other")
        || draft.isEach
    {
      return lastObjects.isEmpty ? lastSubjects : lastObjects
    }
    if let first,
      first.says(
        "it", "him", "her", "he", "she", "this", "that", "whom", "who", "which", "me", "you")
    {
      // "her" is the one over the others: the subject, or the only thing there is.
      if lastSubjects.count == 1 { return lastSubjects }
      return lastObjects.last.map { [$0] } ?? lastSubjects
    }
    return lastObjects.isEmpty ? lastSubjects : lastObjects
  }

  /// New things: one, or as many as were counted.
  private mutating func made(_ draft: OutlineDraft) -> [Int] {
    guard !draft.words.isEmpty else { return [] }
    var item = OutlineTree.Item(label: "")
    item.spans = draft.spans
    item.fill = draft.fill
    item.isRoot = draft.isRoot
    item.isAssistant = draft.isAssistant
    item.edgeLabel = draft.edgeLabel
    var words = draft.words
    if !draft.detail.isEmpty { item.detail = OutlineWording.label(draft.detail) }
    if manner.tellsPeople, let split = PersonRole.split(words) {
      words = split.name
      if item.detail.isEmpty { item.detail = OutlineWording.label(split.role) }
    }
    if let last = words.last, last.isMark("?") { item.isQuestion = true }
    item.label = OutlineWording.label(words, capitalizes: manner.capitalizes)
    item.isPlaceholder =
      draft.isStructure && draft.count != nil && !words.contains { $0.token.isCapitalized }
    var made: [Int] = []
    if let count = draft.count, words.first?.tag != .quoted, count > 0 {
      let single = OutlineWording.label(Self.singular(words), capitalizes: manner.capitalizes)
      item.sort = OutlineTree.key(single)
      if count == 1 {
        item.label = single
        made = [outline.add(item)]
      } else if count <= 24 {
        for _ in 0..<count {
          item.label = "\(single) \(outline.number(of: item.sort))"
          made.append(outline.add(item))
        }
      } else {
        item.label = "\(count) \(OutlineWording.text(words))"
        made = [outline.add(item)]
      }
    } else {
      item.sort = OutlineTree.key(item.label)
      made = [outline.add(item)]
    }
    addInner(of: draft, to: made)
    return made
  }

  private mutating func addInner(of draft: OutlineDraft, to parents: [Int]) {
    for parent in parents {
      for inner in draft.inner {
        for child in made(inner) { attach(child, to: parent, saying: inner.edgeLabel) }
      }
    }
  }

  private static func singular(_ words: [Word]) -> [Word] {
    var words = words
    let head = (words.firstIndex { $0.says("of", "for", "in") } ?? words.count) - 1
    guard words.indices.contains(head) else { return words }
    let one = Lemmas.singular(words[head].lower)
    guard one != words[head].lower else { return words }
    let typed = words[head].text
    words[head].token.text =
      typed.lowercased() == typed
      ? one
      : typed.count == one.count + 1
        ? String(typed.dropLast())
        : one.capitalizedFirst
    return words
  }

  /// Parents of the same children stand beside each other.
  mutating func pair(_ one: Int, _ other: Int) {
    guard manner.pairsParents, one != other, outline.items[other].partner == nil,
      outline.items[one].partner == nil, outline.items[other].parent == nil
    else { return }
    change(other) { $0.partner = one }
  }

  /// Puts new things under others, each under each where they were counted.
  mutating func put(
    _ drafts: [OutlineDraft], under parents: [Int], each isEach: Bool = false
  ) -> [Int] {
    var all: [Int] = []
    var last: [Int] = []
    for draft in drafts {
      // "2 VPs, 3 managers each": under those before it.
      let targets =
        draft.isForEach && !last.isEmpty || draft.isBelowLast && !last.isEmpty
        ? last : parents
      var made: [Int] = []
      let isNamed = draft.words.first.map { $0.token.isCapitalized || $0.tag == .quoted } ?? false
      let isShared = isNamed || manner.pairsParents && targets.count == 2
      if targets.count > 1,
        isEach || draft.count != nil && !manner.pairsParents || draft.isForEach || !isShared
      {
        for target in targets {
          let children = self.made(draft)
          for child in children { attach(child, to: target) }
          made += children
        }
      } else {
        made = items(for: draft)
        guard let target = targets.first else {
          all += made
          if !draft.isForEach { last = made }
          continue
        }
        for child in made { attach(child, to: target, saying: draft.edgeLabel) }
        if targets.count == 2 {
          for child in made { change(child) { $0.otherParent = targets[1] } }
          pair(target, targets[1])
        }
      }
      all += made
      if !(draft.isForEach || draft.isBelowLast) { last = made }
    }
    return all
  }
}
