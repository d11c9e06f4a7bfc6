/// Reads the parts of a system and what ties them out of prose, lists and arrows.
struct SystemReader {
  var model = SystemModel()
  /// The words of the sentence that is being read.
  var words: [Word] = []
  /// What was the subject last.
  var subject: [Int] = []
  /// What is the subject of the clause at hand, which "it" and "them" do not mean.
  var speaker: [Int] = []
  /// The parts that were named in a list before anything else was said.
  var listed: [Int] = []
  /// Whether what the clause at hand tells holds for each of its subjects alone.
  var isEach = false
  /// Whether the clause that follows tells more of what is named last.
  var isFollowed = false
  /// The clause with a verb that was taken last.
  var told: Clause?
  /// What was named last as a list, for "each", "both" and "which all".
  var lastList: [Int] = []
  /// Where what was sent last went.
  var holders: [Int] = []
  /// The verb that was said last, for clauses that go on without one.
  var verb: Clause.VerbGroup?
  /// What was spoken of, in order; things that were spoken of together stand together.
  var mentions: [[Int]] = []
  /// What was told to be there, in order; things that were counted together stand together.
  var definitions: [[Int]] = []
  /// The things that what is read now belongs to, from outside in.
  var contexts: [Context] = []
  /// Where things stand that the clause at hand brings in.
  var here: Place = .unsaid
  /// What "which" stands for in "a queue which the workers read from".
  var antecedent: [Int] = []
  /// The places that each have what the clause at hand brings in.
  var hereEach: [Int] = []
  /// How many of those that were counted "one … one …" has spoken of.
  var onesTold = 0
  /// What was sent last, for "them".
  var datum = ""
  /// Words that put something into the drawing.
  var drawn: [Range<Int>] = []
  /// Words that say how it should look.
  var wished: [Range<Int>] = []
  var assumptions: [String] = []
  /// A heading that stands before a colon.
  var heading: String?
  /// Whether a template is there already, so that topics are not told again.
  var isFilling = false
  /// Whether several keys with lists behind them were told.
  var hasKeys = false
  /// Things of which one was told to be above another.
  var stacked: [(upper: Int, lower: Int)] = []
  /// Whether it was said that nothing is tied.
  var forbidsLines = false
  /// Whether what the order says the drawing is about tells parts of it.
  var topicIsContent = false
  /// Whether the drawing is of devices on a network, whose lines have no heads.
  let isNetwork: Bool

  /// Where new things stand.
  enum Place: Hashable, Sendable {
    case unsaid
    case outside
    case inside(Int)
  }

  /// A heading whose lines follow.
  struct Context: Hashable, Sendable {
    var indent: Int
    var isItem: Bool
    /// Whether it is a key with its list in the same line, rather than a heading.
    var isKey = false
    var place: Int?
    /// Whether the lines under it tell lines between things.
    var isLines = false
  }

  init(isNetwork: Bool = false) { self.isNetwork = isNetwork }

  /// Whether the parts were named one by one.
  var isExplicit: Bool { model.things.contains { $0.isNamed } }

  /// Reads the content of a brief.
  mutating func read(_ brief: Brief) {
    hasKeys =
      brief.sentences.filter { sentence in
        sentence.words.firstIndex { $0.isMark(":") }.map { $0 < 5 && $0 < sentence.words.count - 1 }
          ?? false
      }.count > 1
    for (number, sentence) in brief.sentences.enumerated() {
      if number == 0, !isFilling, brief.order.kinds.isEmpty {
        words = sentence.words
        if isHeading(sentence, brief) {
          heading = words.filter { $0.tag != .determiner }.map(\.text).joined(separator: " ")
          wished += words.map(\.span)
          continue
        }
      }
      var start = brief.order.contentStarts[number] ?? 0
      // "Process scheduler -> CPU" gives no order.
      if number > 0, sentence.words.contains(where: { $0.tag == .arrow }) { start = 0 }
      // "Both use the cache", "It calls …": somebody does it, so it is no order either.
      let isReport =
        sentence.words.prefix(start).first?.says(
          "both", "it", "they", "each", "all", "these") ?? false
      // "Put the hose into the shed", "Label the first …": told of what is there already.
      let isChange =
        sentence.words.first.map {
          Self.framing.contains($0.lower) || $0.says("label", "name", "call")
        } ?? false
      if number > 0, isReport || isChange { start = 0 }
      if number == 0 { start = begin(of: sentence, after: start, brief) }
      if start > 0 {
        wished += sentence.words[..<min(start, sentence.words.count)].map(\.span)
      }
      read(sentence, from: start, isOrder: start > 0 && number == 0)
    }
  }

  /// Where the first sentence begins to tell parts: "A web app and a mobile app call …" gives no
  /// order, though "web app" might be one.
  private func begin(of sentence: Sentence, after start: Int, _ brief: Brief) -> Int {
    let words = sentence.words
    if isFilling {
      return words.firstIndex {
        $0.says("with", "using", "including", "containing", "featuring", "on", "in")
      } ?? words.count
    }
    guard start > 0, start < words.count, brief.order.kinds.isEmpty else { return start }
    let next = words[start]
    return next.tag == .arrow || next.tag == .conjunction || next.tag.isVerbal ? 0 : start
  }

  private mutating func read(_ sentence: Sentence, from start: Int, isOrder: Bool) {
    let spoken = AgreeingVerbs.found(in: plainer(sentence.words))
    let named = Self.titlesMarked(sentence, Self.onesNamed(spoken))
    let plain = onesCounted(
      Self.linesNamed(
        Self.rangesSpelled(Self.sharesJoined(Self.straightened(named)))))
    words = MissingVerbs.found(
      in: withoutLineWish(
        withoutDrawing(withoutLateOrder(Self.twinsNamed(knownNamesMarked(plain))))))
    here = .unsaid
    if sentence.beginsLine { leaveContexts(for: sentence) }
    var start = start
    if isForbidding {
      forbidsLines = forbidsLines || words.contains { ClassNouns.namesLine($0) }
      wished += words.map(\.span)
      return
    }
    if isWish(from: start) { return }
    if tellsWhoAsks() || !model.things.isEmpty && asksForFrames() {
      wished += words.map(\.span)
      return
    }
    if start < words.count, readHolders(from: start) { return }
    if start < words.count, readLabelling(from: start) || readGrouping(from: start) { return }
    if start == 0 || !isOrder { words = withoutWay(words) }
    guard start < words.count else { return }
    if let colon = headingEnd(from: start, isOrder: isOrder) {
      let first =
        words[start...].firstIndex { $0.tag != .preposition && $0.tag != .determiner } ?? start
      // "Components: A, B" brings in a list rather than a title.
      let isPlainClass =
        colon - first == 1 && ClassNouns.all.contains(Lemmas.singular(words[first].lower))
      if isPlainClass {
        wished.append(words[first].span)
      } else {
        heading = heading ?? text(min(first, colon), colon)
        drawn += words[start..<colon].map(\.span)
      }
      start = colon + 1
    }
    while start < words.count, words[start].isMark(":", "-", "—", "–", ",") { start += 1 }
    guard start < words.count else { return }
    if isOrder, isTopic(from: start) {
      if isTopicAlone(from: start) {
        let topic = words[start...].drop { $0.tag == .determiner || $0.tag == .possessive }
        heading = topic.map(\.text).joined(separator: " ")
        wished += topic.map(\.span)
      }
      return
    }
    if isOrder { topicIsContent = true }
    if words[start].says("how"), start + 1 < words.count { start += 1 }
    if words[start...].contains(where: { $0.tag == .arrow }) { return readArrows(from: start) }
    if readLines(from: start) { return }
    if words.last?.isMark(":") == true { return readHeader(sentence, from: start) }
    if contexts.last?.isLines == true, readLine(from: start) { return }
    if sentence.marker != nil || keyIsPlace(from: start) || keyHoldsList(from: start) {
      // "Front: one pump. Back: two tanks." in one line: each key stands beside the one before.
      if !sentence.beginsLine { contexts.removeAll { $0.isItem && $0.indent == sentence.indent } }
      if readKeyed(sentence, from: start) { return }
    } else if !sentence.beginsLine, sentence.marker == nil, contexts.last?.isKey == true {
      contexts.removeLast()
    }
    readClauses(Array(words[start...]))
  }

  /// "Do not use colors", "No icons": what must not be there.
  private var isForbidding: Bool {
    guard let first = words.first else { return false }
    return first.says("don't", "no", "avoid", "never", "without")
      || first.says("do") && words.count > 1 && words[1].says("not")
  }

  /// "for a chat app": one thing and nothing about it is what the drawing is about.
  private func isTopic(from start: Int) -> Bool {
    if isTopicAlone(from: start) { return true }
    guard
      words[start].says(
        "for", "of", "about", "on", "illustrating", "depicting", "describing", "showing", "in",
        "how")
    else { return false }
    if words[start].says("how") { return !tellsExchange(from: start) }
    let clauses = ClauseReader.clauses(in: Array(words[start...]))
    guard clauses.count == 1, let clause = clauses.first, clause.verb == nil, clause.subject == nil,
      let phrase = clause.phrases.first ?? clause.front.first, case .things(let items) = phrase.noun
    else { return false }
    return items.count == 1
      && items.allSatisfy {
        $0.names.isEmpty && $0.holds.isEmpty && ($0.group.count ?? 1) < 2 && $0.group.label == nil
      }
      && !clause.phrases.dropFirst().contains {
        ["behind", "in front of", "between", "to"].contains($0.preposition)
      }
  }

  /// "how a tenant talks to a landlord": who does what to whom is told after all.
  private func tellsExchange(from start: Int) -> Bool {
    let rest = words[start...]
    return rest.contains {
      $0.tag == .verb && ["interact", "communicate", "talk", "speak", "connect"].contains($0.lemma)
    } && rest.contains { $0.says("with", "to", "between") }
  }

  mutating func readClauses(_ words: [Word]) {
    let (cause, rest) = withoutCondition(words)
    let words = Self.lateNamesJoined(rest)
    self.words = words
    let clauses = ClauseReader.clauses(in: words)
    for (number, clause) in clauses.enumerated() {
      isFollowed = clauses.dropFirst(number + 1).first?.isRelative ?? false
      take(clause)
      if number == 0, let cause { tieCause(cause, to: speaker) }
    }
  }

  func text(_ start: Int, _ end: Int) -> String {
    var text = ""
    for word in words[start..<end] {
      if !text.isEmpty, word.token.isSpaced, !word.isMark(",", ":", ".") { text += " " }
      text += word.text
    }
    return text
  }

}

extension Word.Tag {
  var isVerbal: Bool { self == .verb || self == .auxiliary || self == .modal }
}

extension NounGroup {
  /// Whether nothing before its head tells which things it speaks of.
  var modifiersAreIdle: Bool { core.count < 2 }
}
