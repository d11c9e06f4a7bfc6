/// Reads what happened in a repository, in the order told.
struct GitReader {
  private(set) var scene = GitScene(branches: ["main"])
  private(set) var drawn: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []
  /// Whether commits were added that nobody told.
  private(set) var isFilled = false
  /// The last commit of each branch.
  private var heads: [Int?] = [nil]
  private var current = 0
  /// Whether the trunk's name was told.
  private var isTrunkNamed = false

  init(_ brief: Brief) {
    scene.title = brief.order.title
    let words = brief.sentences.enumerated().flatMap { number, sentence -> [[Word]] in
      let start = min(brief.order.contentStarts[number] ?? 0, sentence.words.count)
      wished += sentence.words[..<start].map(\.span)
      return [Array(sentence.words[start...])]
    }
    if let trunk = words.flatMap({ $0 }).first(where: { Self.trunks.contains($0.lower) }) {
      scene.branches[0] = trunk.text
      isTrunkNamed = true
    }
    for sentence in words { read(sentence) }
    fill()
  }

  private static let trunks = ["main", "master", "trunk", "mainline"]
  private static let known = FunctionWords.words(
    """
    main master trunk develop dev development staging release hotfix feature bugfix fix production prod
    mainline next experiment topic
    """)

  // MARK: Words

  private mutating func read(_ words: [Word]) {
    var index = 0
    while index < words.count {
      let word = words[index]
      let lower = word.lower
      if word.says("commit", "commits", "committed") {
        index = readCommits(words, index)
      } else if lower.hasPrefix("merg") || word.says("rebase", "rebased", "pr", "pull-request") {
        index = readMerge(words, index)
      } else if word.says("checkout", "switch"), let name = branchName(words, from: index + 1) {
        current = branch(name.text, at: name.span)
        drawn.append(word.span)
        index += 2
      } else if word.says("tag", "tagged", "tags") {
        index = readTag(words, index)
      } else if let next = readBranch(words, index) {
        index = next
      } else if let known = known(words, index) {
        current = branch(known.text, at: known.span)
        index += 1
      } else if isVersion(word), let last = heads[current] {
        scene.commits[last].tag = word.text
        drawn.append(word.span)
        index += 1
      } else {
        index += 1
      }
    }
  }

  private func isVersion(_ word: Word) -> Bool {
    (word.lower.hasPrefix("v") || word.token.kind == .number)
      && word.lower.dropFirst().first?.isNumber == true
      && word.text.contains(".")
  }

  private func known(_ words: [Word], _ index: Int) -> Word? {
    let word = words[index]
    guard word.token.kind == .word || word.tag == .quoted else { return nil }
    if scene.branches.contains(where: { $0.lowercased() == word.lower }) { return word }
    return (word.text.contains("/") || Self.known.contains(word.lower))
      && !word.says("fix", "next", "release", "feature", "topic")
      ? word : nil
  }

  /// The position of a branch, which begins where the work is if it is new.
  private mutating func branch(_ name: String, at span: Range<Int>, from origin: Int? = nil) -> Int
  {
    drawn.append(span)
    if let place = scene.branches.firstIndex(where: { $0.lowercased() == name.lowercased() }) {
      return place
    }
    let base =
      origin
      ?? (scene.branches.contains(where: { $0.lowercased().hasPrefix("dev") })
        && name.lowercased().hasPrefix("feature")
        ? scene.branches.firstIndex { $0.lowercased().hasPrefix("dev") } : nil) ?? current
    if heads[base] == nil { commit("", on: base, isTold: false) }
    scene.branches.append(name)
    heads.append(heads[base])
    return scene.branches.count - 1
  }

  private mutating func commit(
    _ label: String, on branch: Int, parents: [Int] = [], isTold: Bool = true
  ) {
    if !isTold { isFilled = true }
    let own = heads[branch].map { [$0] } ?? []
    scene.commits.append(GitScene.Commit(label, branch: branch, parents: own + parents))
    heads[branch] = scene.commits.count - 1
  }

  /// Whether a branch has a commit of its own.
  private func isOwn(_ branch: Int) -> Bool {
    heads[branch].map { scene.commits[$0].branch == branch } ?? false
  }

  // MARK: Events

  /// “a release branch”, “branch develop”, “develop branching off main”.
  private mutating func readBranch(_ words: [Word], _ index: Int) -> Int? {
    func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }
    let word = words[index]
    var name: Word?
    var next = index + 1
    if word.says("branch", "branches") {
      if at(next)?.says("called", "named") == true { next += 1 }
      if let candidate = at(next), candidate.token.kind == .word || candidate.tag == .quoted,
        candidate.tag != .preposition, candidate.tag != .pronoun, candidate.tag != .conjunction,
        candidate.tag != .determiner,
        !candidate.says(
          "workflow", "that", "off", "is", "gets", "with", "merged", "model", "strategy", "diagram",
          "and"),
        candidate.tag != .auxiliary
      {
        name = candidate
        next += 1
      }
    } else if at(next)?.says("branch", "branches", "branching", "branched") == true,
      word.token.kind == .word || word.tag == .quoted,
      word.tag != .determiner, word.tag != .preposition,
      !word.says("git", "new", "then", "two", "to", "a", "and", "create", "long-lived")
    {
      name = word
      next += 1
      if word.says("three", "four", "several") { name = nil }
    }
    guard let name else { return nil }
    // "off main", "from develop".
    var origin: Int?
    var look = next
    while let skipped = at(look),
      skipped.says(
        "branching", "branched", "off", "from", "of", "out", "is", "created", "cut", "which",
        "that", "the", "branches", "gets"), look < next + 6
    {
      look += 1
    }
    if look > next, let base = branchName(words, from: look),
      words[next..<look].contains(where: { $0.says("off", "from") })
    {
      origin = branch(base.text, at: base.span)
      next = look + 1
      drawn += words[index..<look].map(\.span)
    }
    // Work goes on where nothing else is said.
    let isNew = !scene.branches.contains { $0.lowercased() == name.lower }
    current = branch(
      name.text, at: name.span, from: origin ?? (isNew && isTrunkNamed && !isOwn(current) ? 0 : nil)
    )
    drawn.append(word.span)
    return max(next, index + 1)
  }

  private func branchName(_ words: [Word], from start: Int) -> Word? {
    for word in words.dropFirst(start).prefix(3) {
      if word.tag == .determiner || word.says("branch", "to", "into", "back") { continue }
      let isName =
        word.token.kind == .word && word.tag != .conjunction && word.tag != .pronoun
        && word.tag != .adverb || word.tag == .quoted
      return isName && word.tag != .preposition ? word : nil
    }
    return nil
  }

  /// “two commits on main”, “commit "fix typo"”, `commit id: "x" tag: "v1"`.
  private mutating func readCommits(_ words: [Word], _ start: Int) -> Int {
    var count = 1
    if start > 0, let number = NounGroupReader.count(words[start - 1]), number > 0 {
      count = min(number, 60)
    }
    if words[start].says("commits"), count == 1, start > 0 {
      count = FunctionWords.quantifiers[words[start - 1].lower] ?? 2
    }
    var index = start + 1
    var labels: [String] = []
    var tag = ""
    var place = current
    while index < words.count {
      let word = words[index]
      if word.tag == .quoted {
        labels.append(word.text)
        drawn.append(word.span)
      } else if word.says("on", "to", "in", "onto"), let name = branchName(words, from: index + 1) {
        place = branch(name.text, at: name.span)
        index += words[index + 1].tag == .determiner ? 2 : 1
      } else if word.says("tag", "tagged"),
        let next = words[(index + 1)...].first(where: { $0.token.kind != .mark })
      {
        tag = next.text
        drawn.append(next.span)
        index = words.firstIndex { $0.span == next.span } ?? index
      } else if !(word.isMark(":", ",")
        || word.says("id", "and", "message", "with", "called", "more", "msg")
          && (words.indices.contains(index + 1)
            && (words[index + 1].tag == .quoted || words[index + 1].isMark(":"))))
      {
        break
      }
      index += 1
    }
    current = place
    drawn.append(words[start].span)
    if start > 0, words[start - 1].tag == .number { drawn.append(words[start - 1].span) }
    for number in 0..<max(count, labels.count) {
      commit(labels.indices.contains(number) ? labels[number] : "", on: place)
    }
    if !tag.isEmpty, let last = heads[place] { scene.commits[last].tag = tag }
    return index
  }

  /// “merge search into main”, “merged back”, “a merge to main”.
  private mutating func readMerge(_ words: [Word], _ start: Int) -> Int {
    var source = current
    var target: Int?
    var index = start + 1
    drawn.append(words[start].span)
    while index < words.count {
      let word = words[index]
      if word.says("into", "to", "in", "with", "onto"),
        let name = branchName(words, from: index + 1)
      {
        target = branch(name.text, at: name.span)
        index = (words.firstIndex { $0.span == name.span } ?? index) + 1
        break
      }
      if word.says("back", "again", "it", "branch", "the", "request") || word.tag == .determiner
        || word.tag == .pronoun
      {
        index += 1
        continue
      }
      if words[start].says("merge", "merges", "merging"),
        let place = scene.branches.firstIndex(where: { $0.lowercased() == word.lower })
      {
        source = place
        drawn.append(word.span)
        index += 1
        continue
      }
      break
    }
    // `merge develop` of git itself goes into the branch one is on.
    if target == nil, source != current { target = current }
    let goal = target ?? origin(of: source)
    guard goal != source else { return max(index, start + 1) }
    if !isOwn(source) { commit("", on: source, isTold: false) }
    if let head = heads[source] {
      commit("Merge \(scene.branches[source])", on: goal, parents: [head])
    }
    current = goal
    return max(index, start + 1)
  }

  /// Where a branch came from.
  private func origin(of branch: Int) -> Int {
    let first = scene.commits.first { $0.branch == branch }
    let parent = first?.parents.first ?? heads[branch]
    let base = parent.map { scene.commits[$0].branch } ?? 0
    return base == branch ? 0 : base
  }

  private mutating func readTag(_ words: [Word], _ start: Int) -> Int {
    for index in (start + 1)..<min(words.count, start + 7) where words.indices.contains(index) {
      let word = words[index]
      if word.tag == .quoted || isVersion(word)
        || word.lower.hasPrefix("v") && word.text.contains(where: \.isNumber)
      {
        if heads[current] == nil { commit("", on: current, isTold: false) }
        if let last = heads[current] { scene.commits[last].tag = word.text }
        drawn += words[start...index].map(\.span)
        return index + 1
      }
    }
    return start + 1
  }

  /// Branches that were only named get commits, and what leaves the trunk comes back to it last.
  private mutating func fill() {
    for branch in scene.branches.indices where !isOwn(branch) && scene.branches.count > 1 {
      if branch == 0, heads[0] == nil { continue }
      commit("", on: branch, isTold: false)
    }
    if scene.commits.count == 0, scene.branches.count == 1 { return }
  }
}
