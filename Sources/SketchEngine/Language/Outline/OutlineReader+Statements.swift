extension OutlineReader {
  /// The things in a list.
  func drafts(in words: [Word], joins: Bool = false) -> [OutlineDraft] {
    OutlineDraftReader(words: words, tellsPeople: manner.tellsPeople).list().flatMap {
      $0.words.isEmpty && !$0.inner.isEmpty ? $0.inner : [$0]
    }
  }

  /// Sentences that tell what stands under what.
  mutating func readProse(_ parts: [OutlineOrder.Part]) {
    for part in parts {
      var words = part.words
      if part.sentence.ending == .question { words.append(OutlineLine.mark("?", after: part)) }
      var statement = OutlineStatement(words, self)
      statement.read()
      self = statement.reader
    }
  }

  /// Those that a clause speaks of; a wife or husband stands beside the one named before.
  mutating func subjects(_ drafts: [OutlineDraft]) -> [Int] {
    var all: [Int] = []
    for draft in drafts {
      let items = items(for: draft)
      if draft.isPartner, let last = all.last, let other = items.first, other != last {
        change(other) { if $0.parent == nil, $0.partner == nil { $0.partner = last } }
      }
      all += items
    }
    return all
  }

  mutating func use(_ words: some Sequence<Word>) { used += words.map(\.span) }
}

/// Reads one sentence, from left to right: things, what is said of them, and things again.
struct OutlineStatement {
  private(set) var reader: OutlineReader
  private let words: [Word]
  private var index = 0
  private var list: [OutlineDraft] = []
  private var relation: OutlineRelations.Match?
  private var subject: [Int] = []
  /// What stands over the things that a colon or "with" gave something of their own.
  private var outer: [Int] = []
  private var edgeLabel = ""
  private var sawComma = false
  private var sawAnd = false
  private var nextIsRoot = false
  /// Whether the relation is a colon or "with", after which a list may go on one level higher.
  private var isLoose = false
  /// Whether what follows holds for every one of the subjects.
  private var isEach = false
  /// Over the things that "led by" was said of without a verb: "leads Sales led by Ada and IT led by Bo".
  private var over: [Int] = []

  init(_ words: [Word], _ reader: OutlineReader) {
    self.words = Self.straightened(words)
    self.reader = reader
  }

  private var drafts: OutlineDraftReader {
    OutlineDraftReader(
      words: words, tellsPeople: reader.manner.tellsPeople, endsAtTo: relation?.sort == .up)
  }

  private func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  private func says(_ index: Int, _ options: String...) -> Bool {
    guard let word = at(index), word.token.kind == .word else { return false }
    return options.contains(word.lower)
  }

  mutating func read() {
    skipLead()
    while index < words.count { step() }
    flush()
  }

  /// "Please add", "there are", "it should have".
  private mutating func skipLead() {
    while let word = at(index) {
      let isOrder =
        index == 0
        && word.says(
          "add", "put", "place", "include", "show", "draw", "list", "create", "make", "use", "let",
          "give", "insert", "then")
      let isFiller =
        word.says("there", "where", "that", "here", "so", "also", "showing")
        && OutlineRelations.match(in: words, at: index + 1) != nil
        || word.tag == .politeness
        || index == 0 && word.says("where", "showing", "in", "that") && says(index + 1, "which")
        || index == 0
          && word.says("where", "which", "with", "including", "containing", "having", "of", "and")
      if isOrder || isFiller {
        reader.use([word])
        index += 1
        if word.says("there") {
          while says(index, "are", "is", "should", "be", "will") { index += 1 }
        }
        continue
      }
      return
    }
  }

  private mutating func step() {
    guard let word = at(index) else { return }
    if word.isMark(",") {
      sawComma = true
      index += 1
      return
    }
    if word.isMark(";", ".") {
      flush()
      reset()
      index += 1
      return
    }
    if drafts.separates(index) {
      sawAnd = true
      index += 1
      return
    }
    if word.says("while", "whereas", "but") {
      flush()
      reset()
      index += 1
      return
    }
    if word.isMark(":", "=") || drafts.isDash(index) { return colon() }
    // "a director at the top, then two heads, then …": every "then" is one step down.
    if !list.isEmpty, drafts.isIdleVerb(index) {
      index += 1
      return
    }
    if word.says("then"), sawComma || sawAnd, !says(index + 1, "if") {
      let last = flush()
      subject = last.isEmpty ? (reader.lastObjects.isEmpty ? subject : reader.lastObjects) : last
      relation = OutlineRelations.Match(sort: .down, count: 1, isSingular: true)
      isEach = subject.count > 1
      sawComma = false
      sawAnd = false
      index += 1
      return
    }
    if word.isMark("(") { return bracket() }
    if word.tag == .arrow || word.isMark(">", "›", "»") { return arrow(word) }
    if word.says("into"), !list.isEmpty {
      return begin(OutlineRelations.Match(sort: .down, count: 1, isSingular: true))
    }
    if relation?.sort == .equal, list.isEmpty, readColor() { return }
    // "the bakery, where three bakers work": they stand under what was named last.
    if word.says("where"), sawComma, !list.isEmpty || !subject.isEmpty,
      drafts.endsIdly(from: index + 1)
    {
      return underLast(skipping: 1)
    }
    if readRootWord() { return }
    if word.says("who", "which", "that", "whose"), !list.isEmpty || !subject.isEmpty,
      let match = relationAfterRelative()
    {
      return relative(match)
    }
    if list.isEmpty == false || relation == nil || relation?.count == 0 || sawAnd || sawComma,
      let match = OutlineRelations.match(in: words, at: index),
      !(list.isEmpty && relation == nil && subject.isEmpty && index == 0 && match.sort == .down)
    {
      return begin(match)
    }
    if relation?.sort == .up, word.says("to"), list.count > 1 {
      let gap = OutlineRelations.Match(sort: .up, count: 1, isSingular: true, isRank: true)
      return begin(gap)
    }
    if word.says("with", "having", "containing", "including") { return with() }
    if word.says("each"), says(index + 1, "with", "having", "containing", "including") {
      return eachWith()
    }
    if word.says("under", "below", "beneath", "underneath")
      || isFront
        && word.says("within", "from", "for", "inside", "at", "on", "in", "around", "beside")
    {
      if under() { return }
    }
    guard let (draft, end) = drafts.draft(at: index) else {
      index += 1
      return
    }
    take(draft, until: end)
  }

  /// "The roots should be green": a wish about what was said before.
  private mutating func readColor() -> Bool {
    var next = index
    if says(next, "in", "colored", "coloured", "drawn", "filled") { next += 1 }
    guard let color = drafts.color(at: next) else { return false }
    let end = next + color.length
    guard at(end) == nil || at(end)?.token.kind == .mark || at(end)?.tag == .conjunction else {
      return false
    }
    for item in subject { reader.change(item) { $0.fill = color.color } }
    reader.use(words[index..<end])
    index = end
    return true
  }

  private var isFront: Bool { list.isEmpty && relation == nil && subject.isEmpty }

  private mutating func take(_ draft: OutlineDraft, until end: Int) {
    var draft = draft
    // "has tents and cabins below it": that again is where they are.
    if draft.isBelowLast, relation?.sort == .down, !subject.isEmpty,
      words[end - 1].says("it", "them", "him", "her")
    {
      draft.isBelowLast = false
    }
    draft.followsComma = sawComma && !sawAnd
    if nextIsRoot {
      draft.isRoot = true
      nextIsRoot = false
    }
    if let last = draft.words.last, last.says("assistant", "secretary", "pa"), draft.count ?? 1 == 1
    {
      draft.isAssistant = true
    }
    draft.edgeLabel = edgeLabel
    list.append(draft)
    if reader.manner.tellsPeople { list = OutlineDraftReader.joined(list) }
    index = end
    sawComma = false
    sawAnd = false
    // "Camping in the middle and the branches Tent and Food".
    if draft.isRoot, relation == nil, list.count == 1 {
      let items = list.flatMap { reader.items(for: $0) }
      list = []
      subject = items
      relation = OutlineRelations.Match(sort: .down, count: 0, isSingular: true)
    }
  }

  private mutating func reset() {
    list = []
    relation = nil
    subject = []
    outer = []
    edgeLabel = ""
    sawAnd = false
    sawComma = false
    isLoose = false
    isEach = false
    over = []
  }

  // MARK: What ties things

  /// "root: X", "the central topic is X", "at the top is X".
  private mutating func readRootWord() -> Bool {
    guard list.isEmpty, relation == nil else { return false }
    var next = index
    if let count = drafts.rootPlace(at: index) {
      next = index + count
      guard next < words.count else { return false }
    } else {
      while at(next)?.tag == .determiner { next += 1 }
      guard
        says(
          next, "root", "center", "centre", "central", "top", "main", "effect", "problem", "core")
      else { return false }
      let isPlain = says(next, "root", "center", "centre", "effect", "problem")
      next += 1
      let start = next
      while says(next, "node", "topic", "idea", "concept", "theme", "item", "element", "level") {
        next += 1
      }
      guard isPlain || next > start else { return false }
      guard
        at(next)?.isMark(":") == true || says(next, "is", "called", "named")
          || at(next)?.token.kind == .quoted || isPlain && at(next)?.token.isCapitalized == true
          || isPlain && at(next)?.token.kind == .number
      else { return false }
    }
    while at(next)?.isMark(":", ",") == true
      || says(
        next, "is", "are", "sits", "stands", "there", "comes", "called", "named", "being", "we",
        "have")
    {
      next += 1
    }
    reader.use(words[index..<next])
    index = next
    nextIsRoot = true
    return true
  }

  private func relationAfterRelative() -> OutlineRelations.Match? {
    var next = index + 1
    while at(next)?.tag == .adverb || at(next)?.tag == .modal
      || says(next, "in", "turn", "each", "all", "both")
    { next += 1 }
    guard let match = OutlineRelations.match(in: words, at: next) else { return nil }
    return OutlineRelations.Match(
      sort: match.sort, count: match.count + next - index, isSingular: match.isSingular,
      isRank: match.isRank, isLedBy: match.isLedBy)
  }

  private mutating func relative(_ match: OutlineRelations.Match) {
    let isAll = says(index + 1, "each", "all", "both") || !match.isSingular
    let last = flush()
    let previous = isAll ? last : Array(last.suffix(1))
    let upper = subject
    reader.use(words[index..<min(index + match.count, words.count)])
    index += match.count
    subject = previous.isEmpty ? upper : previous
    relation = match
    isLoose = false
  }

  /// A verb, or what does its work.
  private mutating func begin(_ match: OutlineRelations.Match) {
    reader.use(words[index..<min(index + match.count, words.count)])
    defer { index += match.count }
    if relation == nil, subject.isEmpty {
      if match.sort == .equal || match.sort == .down, tellsStructure(list) { return }
      var heads = list
      if heads.count > 1,
        heads[heads.count - 1].isEach
          || match.isSingular && heads[heads.count - 1].followsComma
      {
        let last = heads.removeLast()
        let made = reader.put(heads, under: [])
        reader.lastObjects = made.suffix(1).isEmpty ? reader.lastObjects : lastGroup(heads, made)
        heads = [last]
      }
      isEach = heads.contains { $0.isEach }
      subject = reader.subjects(heads)
      if subject.isEmpty { subject = reader.lastSubjects }
      list = []
      relation = match
      return
    }
    // "leads Sales and manages the budget": the subject stays.
    if sawAnd || list.isEmpty {
      let kept = subject
      flush()
      subject = kept
      relation = match
      sawAnd = false
      sawComma = false
      return
    }
    let heads = splitOff(match)
    let isReduced =
      match.sort == .up && match.isRank && at(index)?.tag != .auxiliary
      && !says(index, "is", "are", "report", "reports")
    if isReduced, relation?.sort == .down, heads.isEmpty { over = subject }
    flush()
    if isReduced, relation?.sort == .up, !over.isEmpty, !heads.isEmpty {
      subject = reader.put(heads, under: over)
      relation = match
      return
    }
    if match.sort == .equal || match.sort == .down, tellsStructure(heads) { return }
    isEach = heads.contains { $0.isEach }
    subject = reader.subjects(heads)
    if subject.isEmpty { subject = reader.lastObjects }
    relation = match
    isLoose = false
  }

  private func lastGroup(_ drafts: [OutlineDraft], _ made: [Int]) -> [Int] {
    guard let last = drafts.last, let count = last.count, count <= made.count else {
      return Array(made.suffix(1))
    }
    return Array(made.suffix(count))
  }

  /// Takes the things at the end of a list that a new clause begins with.
  private mutating func splitOff(_ match: OutlineRelations.Match) -> [OutlineDraft] {
    guard list.count > 1 else {
      return []
    }
    if isPaired { return [] }
    if relation?.sort == .up {
      let heads = Array(list.dropFirst())
      list = [list[0]]
      return heads
    }
    var start = list.count - 1
    if !match.isSingular, !list[start].isEach {
      while start > 1, !list[start].followsComma { start -= 1 }
    }
    let heads = Array(list[start...])
    list.removeSubrange(start...)
    return heads
  }

  /// "Its branches are A and B", "The children of X are …": the list names them.
  private mutating func tellsStructure(_ heads: [OutlineDraft]) -> Bool {
    guard heads.count == 1, let draft = heads.first, let first = draft.words.first else {
      return false
    }
    let words = draft.words
    let upper: [Int]
    let isKnown = !reader.outline.found(OutlineWording.text(words)).isEmpty
    // "Her deputies are A and B": those of the one spoken of.
    if words.count <= 2, words.last?.isPlural == true, !isKnown,
      self.words.first?.says("her", "his", "its", "their") == true, draft.count == nil,
      !reader.lastSubjects.isEmpty || reader.outline.roots.count == 1
    {
      reader.use(words)
      subject = reader.lastSubjects.isEmpty ? reader.outline.roots : reader.lastSubjects
      list = []
      relation = OutlineRelations.Match(sort: .down, count: 1, isSingular: false)
      return true
    }
    let isPlain = draft.isPlainStructure || reader.manner.listsCauses && draft.isStructure
    if isPlain || draft.isStructure && self.words.contains(where: { $0.says("its", "their") }),
      !draft.isReference,
      !isKnown
    {
      let roots = reader.outline.roots
      let isBack = self.words.contains { $0.says("its", "their", "his", "her") }
      upper = roots.count == 1 && !isBack ? roots : reader.lastSubjects
    } else if OutlineDraft.structure.contains(Lemmas.singular(first.lower)), words.count > 2,
      words[1].says("of", "for", "under")
    {
      upper = reader.items(for: OutlineDraft(Array(words[2...])))
    } else if first.lower.hasSuffix("'s"), words.count > 1, let last = words.last,
      OutlineDraft.structure.contains(Lemmas.singular(last.lower))
    {
      var owner = words[0]
      owner.token.text = String(owner.text.dropLast(2))
      owner.token.lower = String(owner.lower.dropLast(2))
      upper = reader.items(for: OutlineDraft([owner]))
    } else {
      return false
    }
    reader.use(words)
    subject = upper
    list = []
    relation = OutlineRelations.Match(sort: .down, count: 1, isSingular: false)
    return true
  }

  private mutating func colon() {
    reader.use([words[index]])
    index += 1
    guard let last = list.last else { return }
    // "has three branches: A, B and C".
    let isPlain = last.isPlainStructure || reader.manner.listsCauses && last.isStructure
    if relation != nil || last.count ?? 1 > 1 || isPlain,
      last.isStructure
        || last.words.last?.isPlural == true && (last.count != nil || relation != nil && !isLoose),
      !last.isRoot
    {
      reader.use(words.filter { word in last.spans.contains(word.span) })
      list.removeLast()
      if relation == nil, list.isEmpty {
        let roots = reader.outline.roots
        subject = roots.count == 1 ? roots : []
        relation = OutlineRelations.Match(sort: .down, count: 1, isSingular: false)
      }
      return
    }
    if relation == nil, list.count == 1, OutlineReader.isRootWord(last.words) {
      reader.use(last.words)
      list = []
      nextIsRoot = true
      return
    }
    if reader.manner.tellsPeople, namePerson(last) { return }
    descend(from: 1)
  }

  /// "Head: Ada Byron", "CEO - Jo Park".
  private mutating func namePerson(_ head: OutlineDraft) -> Bool {
    guard let (draft, end) = drafts.draft(at: index) else { return false }
    let rest = at(end)
    let isName = PersonRole.isName(draft.words) && PersonRole.isRole(head.words)
    let isRole =
      PersonRole.isName(head.words) && PersonRole.isRole(draft.words) && draft.count == nil
    guard isName || isRole,
      rest == nil || rest?.isMark(",", ".", ";", "(") == true
        || rest?.says("with", "who", "and") == true
    else { return false }
    var person = isName ? draft : head
    person.detail = isName ? head.words : draft.words
    person.spans += isName ? head.spans : draft.spans
    person.followsComma = head.followsComma
    list[list.count - 1] = person
    index = end
    return true
  }

  /// What follows stands under the last things of the list.
  private mutating func descend(from count: Int) {
    let split = max(0, list.count - count)
    let heads = Array(list[split...])
    list.removeSubrange(split...)
    if isLoose {
      // "A with b and c, D with e": D stands beside A.
      flush()
      subject = reader.put(heads, under: outer)
    } else {
      let over = relation?.sort == .down ? subject : []
      if relation == nil {
        _ = reader.put(list, under: [])
      } else {
        flush()
      }
      list = []
      outer = over
      subject = relation?.sort == .up ? upper(heads) : reader.put(heads, under: over)
    }
    relation = OutlineRelations.Match(sort: .down, count: 1, isSingular: true)
    isLoose = true
    sawAnd = false
    sawComma = false
  }

  private mutating func upper(_ heads: [OutlineDraft]) -> [Int] {
    let items = heads.flatMap { reader.items(for: $0) }
    if let top = items.first { for below in subject { reader.attach(below, to: top) } }
    return items
  }

  private mutating func with() {
    reader.use([words[index]])
    index += 1
    guard !list.isEmpty else {
      if relation == nil, subject.isEmpty { return }
      return
    }
    let isMarked = says(index - 2, "each")
    descend(from: isMarked ? list.count : 1)
  }

  /// "three managers, each with two reps": under every one of them.
  private mutating func eachWith() {
    reader.use(words[index...index + 1])
    index += 2
    if list.isEmpty {
      subject = reader.lastObjects
      relation = OutlineRelations.Match(sort: .down, count: 1, isSingular: true)
      return
    }
    let made = flush()
    let counted = list.isEmpty ? made : made
    subject = counted
    relation = OutlineRelations.Match(sort: .down, count: 1, isSingular: true)
    isLoose = true
    sawAnd = false
    sawComma = false
  }

  private mutating func bracket() {
    let end = drafts.closing(index)
    let inner = Array(words[(index + 1)..<end])
    reader.use(inner)
    if !list.isEmpty {
      OutlineDraftReader.take(
        inner, into: &list[list.count - 1], tellsPeople: reader.manner.tellsPeople)
      if let last = list.last, last.words.isEmpty, !last.inner.isEmpty {
        list.removeLast()
        list += last.inner
      }
    }
    index = min(end + 1, words.count)
  }

  private mutating func arrow(_ word: Word) {
    let sort: OutlineRelations.Sort = word.token.arrow == .back ? .up : .down
    let match = OutlineRelations.Match(sort: sort, count: 1, isSingular: true)
    let label = word.tag == .arrow ? word.text : ""
    sawAnd = false
    if relation != nil, list.count == 1 {
      // A chain goes on from its last thing.
      let made = flush()
      subject = made
      relation = match
      index += 1
    } else {
      begin(match)
    }
    isLoose = false
    edgeLabel = label
    sawComma = false
  }

  /// "Under X are A and B", "three teams under a director".
  private mutating func under() -> Bool {
    let isFronted = list.isEmpty || sawComma || sawAnd
    guard isFronted || words[index].says("under", "below", "beneath", "underneath") else {
      return false
    }
    if let whom = at(index + 1), whom.says("whom", "which"), !list.isEmpty || !subject.isEmpty {
      return underWhom()
    }
    var ending = drafts
    ending.endsAtVerbs = isFronted
    guard var (draft, end) = ending.draft(at: index + 1) else { return false }
    if let back = at(index + 1),
      back.says("them", "him", "it", "this", "these", "that", "me", "you")
        || back.says("her")
          && (at(index + 2)?.token.kind == .mark || at(index + 2)?.tag == .determiner
            || at(index + 2)?.tag == .number
            || OutlineRelations.match(in: words, at: index + 2) != nil)
    {
      draft = OutlineDraft([back])
      end = index + 2
    }
    if isFronted {
      var next = end
      let isTelling =
        at(next)?.isMark(",", ":") == true
        || says(
          next, "are", "is", "come", "comes", "there", "we", "you", "add", "put", "place", "sit",
          "sits", "go", "goes", "list", "stand", "stands", "work", "works", "he", "she", "it")
      guard isTelling || words[index].says("under", "below", "beneath", "underneath") else {
        return false
      }
      _ = flush()
      reset()
      while at(next)?.isMark(",", ":") == true
        || says(
          next, "are", "is", "come", "comes", "there", "we", "you", "have", "has", "find", "add",
          "put", "place", "sit", "sits", "go", "goes", "list", "stand", "stands", "work", "works",
          "should", "be", "he", "she", "it", "also", "will")
      {
        next += 1
      }
      reader.use(words[index..<next])
      draft.isDefinite = true
      subject = reader.items(for: draft)
      relation = OutlineRelations.Match(sort: .down, count: 1, isSingular: true)
      index = next
      return true
    }
    reader.use([words[index]])
    var heads = list
    if heads.count > 1, relation != nil || draft.isEach, let last = heads.popLast() {
      list = heads
      flush()
      heads = [last]
    }
    list = []
    if relation != nil, relation?.sort == .down {
      // "has three reps under each manager".
      let targets = reader.items(for: draft)
      reader.lastObjects = reader.put(heads, under: targets)
    } else {
      let targets = reader.items(for: draft)
      let made = reader.put(heads, under: targets)
      reader.lastSubjects = targets
      reader.lastObjects = made
    }
    subject = []
    relation = nil
    index = end
    return true
  }

  /// "a master, under whom two pilots work": the clause speaks of the one named last.
  private mutating func underWhom() -> Bool {
    underLast(skipping: 2)
    return true
  }

  private mutating func underLast(skipping count: Int) {
    let kept = subject
    let last = flush()
    let upper = last.isEmpty ? kept : last
    reset()
    reader.use(words[index..<(index + count)])
    subject = Array(upper.suffix(1))
    relation = OutlineRelations.Match(sort: .down, count: 1, isSingular: true)
    index += count
  }

  // MARK: Putting things in place

  /// Does what was said of the things read so far.
  ///
  /// - Returns: The things of the list.
  @discardableResult
  private mutating func flush() -> [Int] {
    defer {
      list = []
      edgeLabel = ""
    }
    dropCounted()
    guard let relation else {
      let made = reader.put(list, under: [])
      if !made.isEmpty {
        reader.lastObjects = made
        if made.count == 1 { reader.lastSubjects = made }
      }
      return made
    }
    guard !list.isEmpty else { return [] }
    switch relation.sort {
    case .down:
      let made = reader.put(list, under: subject, each: isEach)
      if !subject.isEmpty { reader.lastSubjects = subject }
      reader.lastObjects = made
      return made
    case .up:
      if nameDepartment() || pairRespectively() { return subject }
      let upper = list.prefix(1).flatMap { reader.items(for: $0) }
      if let top = upper.first { for below in subject { reader.attach(below, to: top) } }
      reader.lastObjects = subject
      reader.lastSubjects = upper
      return upper
    case .beside:
      let partners = list.flatMap { reader.items(for: $0) }
      if let one = subject.first, let other = partners.first, other != one {
        reader.change(other) { if $0.parent == nil { $0.partner = one } }
      }
      reader.lastSubjects = subject + partners
      reader.lastObjects = subject + partners
      return partners
    case .equal: return equal()
    }
  }

  /// "Sales is headed by Ada Byron", where Sales has its place: she is named with it.
  private mutating func nameDepartment() -> Bool {
    guard reader.manner.tellsPeople, subject.count == 1, list.count == 1,
      let item = reader.outline.items.indices.contains(subject[0])
        ? reader.outline.items[subject[0]] : nil,
      item.parent != nil, item.detail.isEmpty, let name = Self.personName(list[0])
    else { return false }
    guard reader.outline.found(name).isEmpty else { return false }
    reader.change(subject[0]) { item in
      item.detail = name
      item.spans += self.list[0].spans
    }
    reader.lastSubjects = subject
    return true
  }

  /// "Sales and IT are headed by Ada and Bo": as many heads as departments, each over its own.
  private mutating func pairRespectively() -> Bool {
    guard isPaired else { return false }
    for (below, draft) in zip(subject, list) {
      if reader.manner.tellsPeople, let name = Self.personName(draft),
        reader.outline.items[below].detail.isEmpty, reader.outline.found(name).isEmpty
      {
        reader.change(below) { item in
          item.detail = name
          item.spans += draft.spans
        }
      } else if let above = reader.items(for: draft).first {
        reader.attach(below, to: above)
      }
    }
    reader.lastSubjects = subject
    reader.lastObjects = subject
    return true
  }

  /// Whether there are as many above as below, all of them told one by one.
  private var isPaired: Bool {
    relation?.sort == .up && relation?.isLedBy == true && subject.count > 1
      && list.count == subject.count && list.allSatisfy { $0.count == nil && !$0.isEach }
  }

  /// "three children, Ada, Ben and Cleo": the names are the children.
  private mutating func dropCounted() {
    guard let first = list.first,
      let count = first.count ?? (first.isStructure && first.isIndefinite ? 1 : nil),
      count > 1 || first.isStructure, list.count == count + 1,
      list.dropFirst().allSatisfy({ $0.count == nil && !$0.isForEach })
    else { return }
    used(list.removeFirst())
  }

  private mutating func used(_ draft: OutlineDraft) { reader.used += draft.spans }

  /// "Ada is the head of research": a role; "a whale is a mammal": a kind.
  private mutating func equal() -> [Int] {
    guard let first = list.first else { return [] }
    // "symptoms are fever and cough": they are listed, not sorted.
    if list.count > 1, subject.count == 1, !first.isIndefinite {
      let made = reader.put(list, under: subject)
      reader.lastSubjects = subject
      reader.lastObjects = made
      return made
    }
    if reader.manner.tellsPeople, PersonRole.isRole(first.words), let person = subject.first {
      reader.change(person) { item in
        if item.detail.isEmpty { item.detail = OutlineWording.label(first.words) }
        item.spans += first.spans
      }
      // "Ada is the CEO, Bo the CTO".
      reader.lastSubjects = subject
      reader.lastObjects = subject
      return subject
    }
    if reader.manner.tellsPeople, subject.count == 1, PersonRole.isName(first.words) {
      reader.change(subject[0]) { item in
        item.detail = item.label
        item.label = OutlineWording.label(first.words)
        item.spans += first.spans
      }
      return subject
    }
    guard reader.manner.sortsThings, !subject.isEmpty else { return subject }
    let upper = reader.items(for: first)
    if let top = upper.first { for below in subject { reader.attach(below, to: top) } }
    reader.lastObjects = subject
    reader.lastSubjects = upper
    return upper
  }
}
