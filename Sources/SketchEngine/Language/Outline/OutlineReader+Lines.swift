extension OutlineReader {
  /// Lines under lines.
  mutating func readOutline(_ lines: [OutlineLine]) {
    var stack: [(depth: Int, items: [Int])] = []
    for line in lines {
      let words = Self.trimmed(line.words)
      if let number = line.number { used.append(number) }
      guard !words.isEmpty else { continue }
      if line.isSentence, tellsRelation(words), line.marker == nil {
        readProse(line.sentences)
        continue
      }
      let depth = self.depth(of: line, lines)
      while let last = stack.last, last.depth >= depth { stack.removeLast() }
      let parents = stack.last?.items ?? []
      let made = readLine(words, under: parents)
      if !made.isEmpty { stack.append((depth, made)) }
      lastObjects = made
      if parents.isEmpty { lastSubjects = made }
    }
  }

  private func depth(of line: OutlineLine, _ lines: [OutlineLine]) -> Int {
    if line.heading > 0 { return line.heading }
    let numbered = lines.contains { $0.level ?? 0 > 1 }
    if let level = line.level { return level }
    // What stands under a heading or a number is deeper than any of them.
    let isUnder = numbered || lines.contains { $0.heading > 0 }
    return line.column + (isUnder && (line.marker != nil || line.column > 0) ? 20 : 0)
      + (line.marker == nil && line.heading == 0 && isUnder && line.column == 0 ? 0 : 0)
  }

  private func tellsRelation(_ words: [Word]) -> Bool {
    words.indices.contains { OutlineRelations.match(in: words, at: $0) != nil }
  }

  /// Words without marks at their ends that only hold lines together.
  static func trimmed(_ words: [Word]) -> [Word] {
    var words = words
    while let last = words.last, last.isMark(":", ",", ";", ".", "/", "\\", "…", "-", "–") {
      words.removeLast()
    }
    while let first = words.first, first.isMark(",", ";", ".", "-", "–", "—", "/", ":"),
      words.count > 1
    {
      words.removeFirst()
    }
    return words
  }

  /// One line: a label, perhaps with what stands under it after a colon or in brackets.
  private mutating func readLine(_ words: [Word], under parents: [Int]) -> [Int] {
    if let arrow = words.firstIndex(where: { $0.tag == .arrow }), arrow > 0,
      arrow + 1 < words.count,
      isAnswer(Array(words[..<arrow]))
    {
      return readPair(Array(words[..<arrow]), Array(words[(arrow + 1)...]), under: parents)
    }
    if let arrow = words.firstIndex(where: { $0.tag == .arrow }), arrow > 0 {
      var made = readLine(Array(words[..<arrow]), under: parents)
      let rest = Array(words[(arrow + 1)...])
      let label = words[arrow].text
      let first = made
      made = put(
        drafts(in: rest).map { draft in
          var draft = draft
          draft.edgeLabel = label
          return draft
        }, under: first)
      return made.isEmpty ? first : first
    }
    if let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 0, colon + 1 < words.count {
      return readPair(Array(words[..<colon]), Array(words[(colon + 1)...]), under: parents)
    }
    var drafts = lineDrafts(words)
    if parents.isEmpty, drafts.count > 1 { drafts = [OutlineDraft(words)] }
    return put(drafts, under: parents)
  }

  /// The things of a line: one, unless it is a list of short names.
  private func lineDrafts(_ words: [Word]) -> [OutlineDraft] {
    // "Ada Byron, head of research" and "Ada Byron – head of research".
    if manner.tellsPeople,
      let cut = words.firstIndex(where: { $0.isMark(",", "-", "–", "—", "|") }), cut > 0,
      cut + 1 < words.count
    {
      let (head, tail) = (Array(words[..<cut]), Array(words[(cut + 1)...]))
      if let draft = person(head, tail) { return [draft] }
    }
    if words.contains(where: { $0.isMark(",") }) {
      let list = drafts(in: words)
      if list.allSatisfy({ $0.words.count <= 4 }) { return list }
    }
    if let open = words.firstIndex(where: { $0.isMark("(") }), open > 0 {
      let list = drafts(in: words, joins: true)
      if list.count == 1 { return list }
    }
    return [label(words)]
  }

  /// A whole line as one thing, with its number taken off.
  func label(_ words: [Word]) -> OutlineDraft {
    var draft = OutlineDraft(words)
    if words.count > 1, let first = words.first, let count = NounGroupReader.count(first),
      manner.tellsPeople, !words[1].isMark(".", ":"), words[1].token.kind == .word
    {
      draft.words = Array(words.dropFirst())
      draft.count = count
    }
    return draft
  }

  /// A name and a role told apart, whichever comes first.
  func person(_ head: [Word], _ tail: [Word]) -> OutlineDraft? {
    if PersonRole.isName(head), !PersonRole.isName(tail),
      PersonRole.isRole(tail) || tail.count <= 4 && !tail.contains(where: { $0.isMark(",") })
    {
      var draft = OutlineDraft(head)
      draft.detail = tail
      draft.spans += tail.map(\.span)
      return draft
    }
    if PersonRole.isRole(head), PersonRole.isName(tail) {
      var draft = OutlineDraft(tail)
      draft.detail = head
      draft.spans += head.map(\.span)
      return draft
    }
    return nil
  }

  /// "Kitchen: two cooks, a baker", "Yes: stay", "CEO: Ada Byron".
  private mutating func readPair(_ key: [Word], _ value: [Word], under parents: [Int]) -> [Int] {
    if manner.tellsPeople, let draft = person(key, Self.trimmed(value)) {
      return put([draft], under: parents)
    }
    if OutlineReader.isRootWord(key) {
      var draft = OutlineDraft(Self.trimmed(value))
      draft.isRoot = true
      used += key.map(\.span)
      return put([draft], under: parents)
    }
    if isAnswer(key), !parents.isEmpty {
      var draft = OutlineDraft(value)
      if let colon = value.firstIndex(where: { $0.isMark(":") }) {
        draft = OutlineDraft(Array(value[..<colon]))
      }
      draft.edgeLabel = OutlineWording.label(key)
      draft.spans += key.map(\.span)
      return put([draft], under: parents)
    }
    let heads = put([label(key)], under: parents)
    lastSubjects = heads
    _ = put(drafts(in: value), under: heads)
    return heads
  }

  /// Whether words say that what follows stands over or in the middle of all others.
  static func isRootWord(_ words: [Word]) -> Bool {
    let words = words.filter { $0.tag != .determiner }
    guard let first = words.first, let last = words.last, words.count <= 2 else { return false }
    if words.count == 1 {
      return first.says(
        "root", "center", "centre", "effect", "problem", "topic", "head", "middle", "trunk",
        "subject")
    }
    return first.says("central", "main", "root", "center", "centre", "core", "top")
      && last.says(
        "topic", "idea", "node", "concept", "theme", "problem", "item", "effect", "subject",
        "question")
  }

  private func isAnswer(_ key: [Word]) -> Bool {
    guard let first = key.first, key.count <= 3 else { return false }
    return first.says("yes", "no", "true", "false", "otherwise", "else", "if", "maybe", "y", "n")
  }

  // MARK: Paths

  /// "Home > Shop > Cart", "src/app/main.swift": one path a line, or several in a list.
  mutating func readPaths(_ lines: [OutlineLine]) -> Bool {
    let content = lines.flatMap(\.sentences).map { Self.trimmed($0.words) }.filter { !$0.isEmpty }
    guard !content.isEmpty else { return false }
    let slashes = Self.files(in: content)
    let steps = slashes.isEmpty ? content.map { Self.steps(in: $0) } : slashes
    guard steps.contains(where: { $0.contains { $0.count > 1 } }), steps.allSatisfy({ !$0.isEmpty })
    else { return false }
    for path in steps.flatMap({ $0 }) {
      var parent: Int?
      for step in path {
        let label = OutlineWording.label(step, capitalizes: manner.capitalizes)
        let known = outline.items.indices.first {
          outline.items[$0].parent == parent && outline.items[$0].label == label
        }
        let index: Int
        if let known {
          change(known) { $0.spans += step.map(\.span) }
          index = known
        } else {
          var item = OutlineTree.Item(label: label)
          item.spans = step.map(\.span)
          index = add(item)
          if let parent { attach(index, to: parent) }
        }
        parent = index
      }
    }
    return true
  }

  /// The paths in some words; none where they are no paths.
  private static func steps(in words: [Word]) -> [[[Word]]] {
    guard words.contains(where: { isStep($0) }) else { return [] }
    let paths = words.split(whereSeparator: { $0.isMark(",", ";") })
    guard paths.allSatisfy({ path in path.contains { isStep($0) } }) else { return [] }
    return paths.map { path in path.split(whereSeparator: isStep).map(Array.init) }
  }

  private static func isStep(_ word: Word) -> Bool {
    word.isMark(">", "›", "»") || word.isMark("/") && word.token.isSpaced
  }

  /// Paths of files or pages, one a line or in a list: "src/main.c", "/shop/cart".
  private static func files(in lines: [[Word]]) -> [[[[Word]]]] {
    let files = lines.map { line in
      line.split(whereSeparator: { $0.isMark(",", ";") || $0.says("and") }).map(Array.init)
    }
    let all = files.flatMap { $0 }
    guard all.count > 1, all.allSatisfy({ $0.count <= 2 && $0.first?.token.kind != .quoted }),
      all.filter({ $0.count == 1 && $0[0].text.dropFirst().contains("/") }).count * 3 >= all.count,
      all.allSatisfy({ $0.count == 1 || $0[1].isMark("/") })
    else { return [] }
    return files.map { line in
      line.compactMap(\.first).map { word in
        word.text.split(separator: "/").map { part in
          var piece = word
          piece.token.text = String(part)
          piece.token.lower = part.lowercased()
          return [piece]
        }
      }.filter { !$0.isEmpty }
    }
  }

  // MARK: Tables

  mutating func read(_ table: OutlineTable) {
    used += table.spans
    var made: [Int] = []
    for row in table.rows {
      var draft = OutlineDraft(row.name)
      if let role = row.role { draft.detail = role }
      if manner.tellsPeople, draft.detail.isEmpty, let split = PersonRole.split(row.name) {
        draft.words = split.name
        draft.detail = split.role
      }
      made.append(items(for: draft).first ?? add(OutlineTree.Item(label: "")))
    }
    for (row, index) in zip(table.rows, made) {
      guard let boss = row.parent, !boss.isEmpty else { continue }
      for parent in items(for: OutlineDraft(boss)).prefix(1) { attach(index, to: parent) }
    }
  }
}
