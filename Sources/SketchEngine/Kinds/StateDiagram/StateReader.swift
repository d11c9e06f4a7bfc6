/// Reads states and what leads from one to another.
struct StateReader {
  let brief: Brief
  private(set) var names: [[String]] = []
  var scene = StateScene()
  var drawn: [Range<Int>] = []
  var wished: [Range<Int>] = []
  /// States in the order of a list that tells nothing else.
  var listed: [Int] = []
  var initial: Int?
  var finals: [Int] = []
  /// The state that was spoken of last.
  var last: Int?
  var topic: [Word] = []
  /// Whether the order gives the way, as in “from draft to published”.
  var isRoute = false

  init(_ brief: Brief) {
    self.brief = brief
    let arrows = readArrowLines()
    for (number, sentence) in brief.sentences.enumerated() where !arrows.contains(sentence.line) {
      readLists(sentence.words, number)
    }
    for (number, sentence) in brief.sentences.enumerated() where !arrows.contains(sentence.line) {
      read(sentence.words, number)
    }
  }

  // MARK: States

  /// The position of a state, which is added where it is new.
  mutating func state(_ words: [Word]) -> Int? {
    var words = words.filter { $0.token.kind != .mark || $0.isMark("-", "/") }
    while let first = words.first,
      first.tag == .determiner
        || first.says(
          "state", "back", "into", "to", "the", "either", "both", "then", "finally", "incl",
          "including")
    {
      words.removeFirst()
    }
    while let last = words.last, last.says("state", "status", "again", "states", "mode") {
      words.removeLast()
    }
    guard !words.isEmpty, words.count < 7 else { return nil }
    let key = words.map(\.lower)
    drawn += words.map(\.span)
    if let index = names.firstIndex(of: key) {
      scene.states[index].spans += words.map(\.span)
      return index
    }
    names.append(key)
    var state = StateScene.State(words.map(\.text).joined(separator: " ").capitalizedFirst)
    state.spans = words.map(\.span)
    scene.states.append(state)
    return scene.states.count - 1
  }

  mutating func mark(_ sort: StateScene.Sort) -> Int {
    names.append([])
    scene.states.append(StateScene.State("", sort: sort))
    return scene.states.count - 1
  }

  /// The known state that begins at a position, the longest name first.
  func known(_ words: [Word], at start: Int) -> (index: Int, end: Int)? {
    var begin = start
    while begin < words.count, words[begin].tag == .determiner || words[begin].says("the") {
      begin += 1
    }
    var best: (index: Int, end: Int)?
    for (index, name) in names.enumerated() where !name.isEmpty && begin + name.count <= words.count
    {
      guard zip(words[begin...], name).allSatisfy({ $0.lower == $1 }) else { continue }
      if begin + name.count > best?.end ?? 0 { best = (index, begin + name.count) }
    }
    if let found = best, found.end < words.count, words[found.end].says("state") {
      best = (found.index, found.end + 1)
    }
    return best
  }

  /// Known states in a list: “A, B and C”.
  func knownList(_ words: [Word], at start: Int) -> (states: [Int], end: Int)? {
    var index = start
    if words.indices.contains(index), words[index].says("both", "either") { index += 1 }
    guard let first = known(words, at: index) else { return group(words, at: start) }
    var states = [first.index]
    index = first.end
    while index < words.count, words[index].isMark(",") || words[index].says("and", "or") {
      var next = index + 1
      if next < words.count, words[next].says("and", "or") { next += 1 }
      guard let more = known(words, at: next) else { break }
      states.append(more.index)
      index = more.end
    }
    return (states, index)
  }

  /// “both moving states”, “any open state”: all states whose names have those words.
  private func group(_ words: [Word], at start: Int) -> (states: [Int], end: Int)? {
    guard words.indices.contains(start),
      words[start].says("both", "all", "any", "either", "every", "each", "the", "these"),
      let end = words[start...].prefix(6).firstIndex(where: { $0.says("state", "states") })
    else { return nil }
    let shared = words[(start + 1)..<end].filter { $0.tag != .determiner && !$0.says("of") }
      .map(\.lower)
    let states = names.indices.filter { index in
      !names[index].isEmpty && shared.allSatisfy { names[index].contains($0) }
    }
    guard !shared.isEmpty, states.count > 1 else { return nil }
    return (states, end + 1)
  }

  mutating func tie(_ from: Int, _ to: Int, _ label: String, _ spans: [Range<Int>]) {
    let isTold = scene.transitions.contains { $0.from == from && $0.to == to && $0.label == label }
    guard !isTold else { return }
    var transition = StateScene.Transition(from, to, label)
    transition.spans = spans
    scene.transitions.append(transition)
    last = to
  }

  // MARK: Arrows

  /// `A --event--> B`, `A -> B: event [guard] / action`, `[*] --> A`.
  private mutating func readArrowLines() -> Set<Int> {
    var lines: Set<Int> = []
    for (number, line) in brief.prompt.lines.enumerated() {
      var tokens = line.tokens[...]
      // "State diagram: A -> B" begins after the colon.
      if number == 0, let colon = tokens.firstIndex(where: { $0.isMark(":") }),
        let arrow = tokens.firstIndex(where: { $0.arrow != nil }), colon < arrow
      {
        tokens = tokens[(colon + 1)...]
      }
      guard tokens.contains(where: { $0.arrow != nil }) else { continue }
      lines.insert(number)
      drawn.append(line.span)
      // "A -> B: x; B -> C: y".
      for part in tokens.split(whereSeparator: { $0.isMark(";") }) { readArrows(part) }
    }
    return lines
  }

  private mutating func readArrows(_ tokens: ArraySlice<Token>) {
    var from: Int?
    var isBegun = false
    var name: [Token] = []
    var pending: (arrow: Token, from: Int?)?
    func words(_ tokens: [Token]) -> [Word] { Tagger.words(of: tokens) }
    var rest = tokens
    while let token = rest.first {
      rest = rest.dropFirst()
      if token.arrow != nil {
        let place = close(name, pending, isLast: false)
        name = []
        pending = (token, place ?? from)
        from = place
        isBegun = true
        continue
      }
      let isLabel =
        isBegun && !name.isEmpty && (token.isMark(":") || token.isMark("(") || token.isMark("["))
      if isLabel || token.isMark(",") && isBegun {
        var label = Array(rest)
        if token.isMark("["), let end = label.firstIndex(where: { $0.isMark("]") }),
          label.count == end + 1
        {
          label = [token] + label
        }
        if token.isMark("("), label.last?.isMark(")") == true { label.removeLast() }
        if token.isMark(",") {
          _ = close(name, pending, isLast: true)
          readArrows(rest)
          return
        }
        _ = close(name, pending, isLast: true, label: Self.text(label))
        return
      }
      name.append(token)
    }
    _ = close(name, pending, isLast: true)
  }

  /// Ends a name, and ties it to the one before the arrow.
  private mutating func close(
    _ name: [Token], _ pending: (arrow: Token, from: Int?)?, isLast: Bool, label: String = ""
  ) -> Int? {
    var tokens = name
    // "1. A -> B." and "[*]".
    while tokens.last?.isMark(".") == true || tokens.last?.isMark(";") == true {
      tokens.removeLast()
    }
    let isMark = tokens.allSatisfy {
      $0.isMark("[") || $0.isMark("]") || $0.isMark("(") || $0.isMark(")")
    }
    if isMark {
      guard let pending else { return nil }
      if let from = pending.from { finals.append(from) }
      return nil
    }
    var named = Tagger.words(of: tokens)
    var label = label
    // "A -> B on dispatch": what makes it happen stands behind.
    if label.isEmpty, pending != nil, let cut = Self.listedCondition(named) {
      label = Self.event(Array(named[cut...]))
      named.removeSubrange(cut...)
    }
    guard let place = state(named) else { return nil }
    guard let pending else { return place }
    guard let from = pending.from else {
      initial = place
      return place
    }
    let words = label.isEmpty ? pending.arrow.text : label
    if pending.arrow.arrow == .back {
      tie(place, from, words, [pending.arrow.span])
    } else {
      tie(from, place, words, [pending.arrow.span])
      if pending.arrow.arrow == .both { tie(place, from, words, [pending.arrow.span]) }
    }
    return place
  }

  /// Tokens as they were typed.
  static func text(_ tokens: [Token]) -> String {
    var text = ""
    for (number, token) in tokens.enumerated() {
      if number > 0, token.isSpaced { text += " " }
      text += token.kind == .quoted ? "“\(token.text)”" : token.text
    }
    while text.last == "." || text.last == ";" { text.removeLast() }
    return text
  }
}
