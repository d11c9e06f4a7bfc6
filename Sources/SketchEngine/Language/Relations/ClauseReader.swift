/// Takes a sentence apart into clauses: who does what to whom, and where.
///
/// Lists are told from the next clause by what follows: in "A calls B, C calls D" the second comma
/// cannot join B and C, because a verb follows C.
struct ClauseReader {
  let words: [Word]
  var index: Int
  private var clauses: [Clause] = []
  private var current = Clause()
  /// Whether a comma or a conjunction stands between what was read last and here.
  private var isAfterBoundary = true
  /// How many phrases belong to the subject rather than to the verb.
  private var phrasesBeforeVerb = 0
  /// The "which" of a clause that is turned round.
  private var turned: Word?
  /// Whether a line was given a label before.
  private var hasLabel: Bool { clauses.contains { $0.label != nil } }
  private var hasVerbNow: Bool { current.verb != nil || current.isGapped }

  /// The clauses of a sentence, from a word on.
  static func clauses(in words: [Word], from start: Int = 0) -> [Clause] {
    var reader = ClauseReader(words: words, index: start)
    while reader.index < words.count { reader.step() }
    reader.finish()
    return reader.clauses
  }

  private init(words: [Word], index: Int) {
    self.words = words
    self.index = index
  }

  func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  private mutating func finish() {
    if let turned, current.isTurned, current.object == nil, current.phrases.isEmpty {
      current.object = .reference(turned)
    }
    if !current.isEmpty || current.label != nil { clauses += current.dealtOut }
    current = Clause()
    phrasesBeforeVerb = 0
  }

  private mutating func step() {
    guard let word = at(index) else { return }
    if word.isMark(",", ":", "—", "–", "-", "|")
      || word.says("and", "but", "then", "plus", "&", "while", "whereas")
      || word.isMark("&")
    {
      index += 1
      isAfterBoundary = true
      return
    }
    // "a pump in the middle": where it is drawn, not what it is in.
    if word.says("in", "at"), at(index + 1)?.tag == .determiner,
      at(index + 2)?.says("middle", "center", "centre") == true
    {
      index += 3
      return
    }
    if let end = time(at: index) {
      index = end
      return
    }
    if word.isMark("(") { return readNote() }
    if readLabel() { return }
    if readEach() { return }
    if isRelative(at: index) {
      finish()
      current.isRelative = true
      index += 1
      isAfterBoundary = false
      return
    }
    if readTurned() { return }
    if let (verb, end) = verbGroup(at: index) { return read(verb, until: end) }
    if let (preposition, end) = preposition(at: index) {
      return readPhrase(preposition, from: index, nounAt: end)
    }
    if let (noun, end) = noun(at: index, isObject: hasVerbNow && !beginsWithSubjects) {
      let wasAfterBoundary = isAfterBoundary
      isAfterBoundary = false
      index = end
      return place(noun, afterBoundary: wasAfterBoundary)
    }
    index += 1
  }

  /// "…, and A and B use C": after a boundary, a list before a verb of the plural is who does it.
  private var beginsWithSubjects: Bool {
    guard isAfterBoundary, at(index - 1)?.says("and") == true, at(index - 2)?.isMark(",") == true,
      let (_, end) = noun(at: index, isObject: false), let verb = at(end)
    else { return false }
    return verb.tag == .verb && verb.form == .base || verb.says("are", "both", "have")
  }

  /// The position after "every night" or "each hour", which say when, not who.
  private func time(at start: Int) -> Int? {
    guard at(start)?.says("every", "each", "once") == true else { return nil }
    for offset in 1...2 {
      guard let word = at(start + offset) else { return nil }
      if Self.times.contains(Lemmas.singular(word.lower)) { return start + offset + 1 }
    }
    return nil
  }

  static let times = FunctionWords.words(
    "second minute hour day night morning evening week month year quarter weekend")

  /// "three switches, each with two PCs", "two hubs, each linked to four lamps": what follows holds
  /// for every one of those named last.
  private mutating func readEach() -> Bool {
    guard at(index)?.says("each", "every") == true, let next = at(index + 1) else { return false }
    if next.says("with", "having", "containing", "including", "holding", "hosting") {
      guard let (noun, end) = noun(at: index + 2, isObject: false), case .things(let held) = noun,
        current.changeAlike({ $0.holds += held })
      else { return false }
      index = end
      isAfterBoundary = false
      return true
    }
    guard next.tag == .verb, next.form != .base, next.form != .present, current.isNounLast else {
      return false
    }
    finish()
    current.isRelative = true
    current.isEach = true
    index += 1
    isAfterBoundary = false
    return true
  }

  // MARK: Verbs

  private mutating func read(_ verb: Clause.VerbGroup, until end: Int) {
    defer {
      index = end
      isAfterBoundary = false
    }
    if at(index)?.says("to") == true, current.verb != nil {
      // "uses a cache to hold sessions": what for.
      var stop = end
      while let word = at(stop), !word.isMark(",", "("), !word.says("and", "via", "over") {
        stop += 1
      }
      current.purpose = Array(words[(index + 1)..<stop])
      index = stop
      return
    }
    if current.verb == nil, current.subject == nil, verb.isPassive || at(index)?.form == .gerund,
      !current.phrases.isEmpty || current.front.contains(where: { !isLocative($0.preposition) })
    {
      // "of a client calling a server": the verb hangs on the noun of the phrase.
      finish()
      current.isRelative = true
    }
    if current.verb == nil, current.phrases.isEmpty, at(index)?.tag == .verb, isHangingOnLast(index)
    {
      finish()
      current.isRelative = true
    }
    if current.verb == nil, !current.isGapped || current.object == nil {
      phrasesBeforeVerb = current.phrases.count
      current.verb = verb
      current.isGapped = false
      return
    }
    // Without a comma or "and", the verb hangs on the noun before it: "a hub linked to two fans".
    let isRelative = !isAfterBoundary
    finish()
    current.isRelative = isRelative
    current.verb = verb
    phrasesBeforeVerb = 0
  }

  /// "a lamp, a fan, a probe feeding the lamp": after a list of mere commas, a verb without helpers
  /// speaks of the last.
  private func isHangingOnLast(_ index: Int) -> Bool {
    guard at(index)?.form == .gerund, case .things(let items)? = current.subject, items.count > 1,
      let last = items.last
    else { return false }
    return at(last.group.range.lowerBound - 1)?.isMark(",") == true
  }

  /// A verb with its helpers and what is coordinated with it.
  func verbGroup(at start: Int) -> (verb: Clause.VerbGroup, end: Int)? {
    var index = start
    var sawBe = false
    var auxiliary: Word?
    var isNegated = false
    if at(index)?.says("to") == true, let next = at(index + 1), next.tag == .verb,
      next.form == .base
    {
      index += 1
    }
    while let word = at(index) {
      if word.tag == .auxiliary {
        auxiliary = word
        sawBe = sawBe || word.lemma == "be" || word.lower == "being"
      } else if word.tag == .negation {
        isNegated = true
      } else if word.tag == .modal || word.tag == .adverb && index > start {
      } else if word.tag == .adverb, isVerbSoon(after: index) {
      } else {
        break
      }
      index += 1
    }
    guard let word = at(index), word.tag == .verb else {
      guard let auxiliary, index > start, ["be", "have"].contains(auxiliary.lemma) else {
        return nil
      }
      return (
        Clause.VerbGroup(
          lemmas: [auxiliary.lemma], text: auxiliary.text, isNegated: isNegated,
          span: auxiliary.span), index
      )
    }
    if word.form == .gerund, auxiliary == nil, index == start, !current.isNounLast,
      !current.isRelative
    {
      return nil
    }
    var verb = Clause.VerbGroup(
      lemmas: [word.lemma], text: word.text, isNegated: isNegated, span: word.span)
    verb.isPassive =
      (word.form == .participle || word.form == .past) && (sawBe || auxiliary == nil)
    index += 1
    while let next = at(index), next.says("and", "or") || next.isMark("/"),
      let second = at(index + 1), second.tag == .verb, second.form == word.form,
      RelationVerbs.frame(of: word.lemma) == nil || !isObjectless(second, at: index + 1)
    {
      verb.lemmas.append(second.lemma)
      verb.text += " \(next.text) \(second.text)"
      verb.span = verb.span.lowerBound..<second.span.upperBound
      index += 2
    }
    // "backed up", "backs up", "fails over", "sends out": a particle before a preposition.
    if let particle = at(index),
      particle.says("up", "out", "off", "over", "back", "down", "away")
        || particle.says("in") && at(index + 1)?.says("to") == true,
      let next = at(index + 1),
      next.tag == .preposition || next.tag == .adverb || next.says("by", "to")
        || particle.says("up")
    {
      verb.text += " \(particle.text)"
      verb.span = verb.span.lowerBound..<particle.span.upperBound
      index += 1
    }
    return (verb, index)
  }

  /// The two verbs share what follows only where nothing stands between them.
  private func isObjectless(_ verb: Word, at index: Int) -> Bool {
    at(index + 1) == nil || at(index + 1)?.tag == .mark
  }

  private func isVerbSoon(after index: Int) -> Bool {
    guard let next = at(index + 1) else { return false }
    return next.tag == .verb || next.tag == .auxiliary || next.tag == .modal
  }

  /// Whether a verb that wants a subject follows, so that what stands before is that subject.
  func isVerbAhead(_ start: Int) -> Bool {
    var index = start
    while let word = at(index),
      word.tag == .adverb || word.says("all", "each", "both", "only") && isVerbSoon(after: index)
    {
      index += 1
    }
    guard let word = at(index) else { return false }
    if word.tag == .auxiliary || word.tag == .modal { return true }
    return word.tag == .verb && word.form != .gerund && word.form != .participle
      && word.form != .past
  }

  /// "which", "that" or "who" after a noun and before a verb.
  private func isRelative(at index: Int) -> Bool {
    guard let word = at(index), word.says("which", "that", "who"), !current.isEmpty || index > 0,
      let next = at(index + 1)
    else { return false }
    return next.tag == .verb || next.tag == .auxiliary || next.tag == .modal || next.tag == .adverb
  }

  /// "a queue which the workers read from": who does it follows, and the thing before is done to.
  private mutating func readTurned() -> Bool {
    guard let word = at(index), word.says("which", "that"), word.tag != .determiner,
      current.isNounLast, let (subject, end) = noun(at: index + 1, isObject: false),
      isVerbAhead(end)
    else { return false }
    finish()
    current.subject = subject
    current.isTurned = true
    turned = word
    turned?.tag = .pronoun
    index = end
    isAfterBoundary = false
    return true
  }

  // MARK: Nouns

  private mutating func place(_ noun: Clause.Noun, afterBoundary: Bool) {
    if !hasVerbNow {
      if current.subject == nil, current.phrases.isEmpty {
        // "with a pump and a tank, and a valve between them": the valve is told by itself.
        if afterBoundary, let before = current.front.last,
          ["with", "including", "containing", "having", "featuring", "of"]
            .contains(before.preposition)
        {
          finish()
        }
        current.subject = noun
      } else if afterBoundary || current.subject != nil || !current.phrases.isEmpty {
        finish()
        current.subject = noun
      }
      return
    }
    if current.object == nil, current.phrases.count <= phrasesBeforeVerb, !afterBoundary {
      current.object = noun
      return
    }
    // A noun after a comma begins a clause of its own; without a verb the one before goes on.
    let isGapped = !isVerbAhead(index) && !isRelative(at: index)
    let goesOn =
      isGapped && current.verb != nil && current.object != nil && isObjectAlone(at: index)
    finish()
    current.subject = noun
    current.isGapped = isGapped && preposition(at: index) != nil || goesOn
  }

  /// "the pump feeds the tank, and the tank the tap": a thing right behind another, and no verb.
  private func isObjectAlone(at start: Int) -> Bool {
    guard at(start)?.tag == .determiner, let (_, end) = noun(at: start, isObject: false) else {
      return false
    }
    return at(end).map { $0.token.kind == .mark || $0.says("and") } ?? true
  }

  private mutating func readPhrase(
    _ preposition: String, from start: Int, nounAt position: Int
  ) {
    // "Outside of the hall, a pump …": what has a verb of its own is no more of the place.
    var found = noun(
      at: position, isObject: hasVerbNow || current.isEmpty && isLocative(preposition))
    if found == nil, let next = at(position), next.tag == .verb, next.form == .gerund,
      let object = noun(at: position + 1, isObject: hasVerbNow)
    {
      found = object
    }
    guard let (noun, end) = found else {
      // "uses a cache for caching": what for.
      if preposition == "for", let doing = at(position), doing.form == .gerund {
        current.purpose = [doing]
        index = position + 1
        isAfterBoundary = false
        return
      }
      if let turned, current.isTurned, current.verb != nil {
        current.phrases.append(
          Clause.Phrase(
            preposition: preposition, noun: .reference(turned), span: words[start].span))
      }
      index = position
      return
    }
    if ["with", "containing", "including", "having", "featuring"].contains(preposition),
      holdsInside(noun), attachHeld(noun)
    {
      index = end
      isAfterBoundary = false
      return
    }
    if ["showing", "featuring"].contains(preposition), !hasVerbNow {
      finish()
      current.subject = noun
      index = end
      isAfterBoundary = false
      return
    }
    let phrase = Clause.Phrase(
      preposition: preposition, noun: noun,
      span: words[start].span.lowerBound..<words[end - 1].span.upperBound)
    let isFront = current.isEmpty || isAfterBoundary && isLocative(preposition) && frontEnds(end)
    if isFront {
      if !current.isEmpty { finish() }
      current.front.append(phrase)
    } else {
      current.phrases.append(phrase)
    }
    index = end
    isAfterBoundary = false
  }

  /// Whether a phrase is followed by what a new clause begins with.
  private func frontEnds(_ end: Int) -> Bool {
    at(end)?.isMark(",") == true || verbGroup(at: end) != nil || at(end)?.says("there") == true
  }

  private func isLocative(_ preposition: String) -> Bool {
    ["in", "inside", "within", "outside", "on", "inside of", "outside of", "under"]
      .contains(preposition)
  }

  private func holdsInside(_ noun: Clause.Noun) -> Bool {
    guard case .things = noun else { return false }
    guard let verb = current.verb else { return true }
    if current.phrases.contains(where: { $0.preposition == "to" }) { return true }
    switch RelationVerbs.frame(of: verb.lemma) {
    case .make, .contain, .own, .live, .be: return true
    default: return false
    }
  }

  /// Hangs what "with" brings on the last thing named; whether there is one.
  private mutating func attachHeld(_ noun: Clause.Noun) -> Bool {
    guard case .things(let items) = noun else { return false }
    return current.changeLast { $0.holds += items }
  }

  // MARK: Notes and labels

  /// `(cylinder)`, `(two nodes)`: what stands in brackets belongs to what was named last.
  private mutating func readNote() {
    var end = index + 1
    while let word = at(end), !word.isMark(")") { end += 1 }
    let note = Array(words[(index + 1)..<min(end, words.count)])
    // "(label: “x”)" is what the line says.
    if note.first?.says("label", "labelled", "labeled") == true,
      let said = note.first(where: { $0.tag == .quoted })
    {
      current.label = said.text
      index = min(end + 1, words.count)
      return
    }
    _ = current.changeLast { $0.note += note }
    index = min(end + 1, words.count)
  }

  /// `labelled “query”`, `with label "query"`, `with the label …`: what the line says.
  private mutating func readLabel() -> Bool {
    guard let word = at(index) else { return false }
    var next = index
    if word.says("with") {
      next += 1
      if let article = at(next), article.tag == .determiner { next += 1 }
      // "with a directed connection labelled", "with a dashed arrow saying".
      if let quality = at(next), at(next + 1).map({ ClassNouns.namesLine($0) }) ?? false,
        quality.tag == .adjective || quality.form == .participle || quality.tag == .color
          || quality.form == .past
      {
        next += 1
      }
      guard let said = at(next) else { return false }
      // "the mill to the bakery with “flour”": said of the way there.
      if next == index + 1, said.tag == .quoted,
        current.isGapped || current.label != nil || hasLabel,
        current.phrases.last?.preposition == "to"
      {
        current.label = said.text
        index = next + 1
        return true
      }
      if ClassNouns.lines.contains(Lemmas.singular(said.lower)),
        at(next + 1)?.says("labeled", "labelled", "saying", "called", "named", "titled") == true,
        let quoted = at(next + 2), quoted.tag == .quoted
      {
        current.label = quoted.text
        index = next + 3
        return true
      }
      guard said.says("label", "text", "caption", "title") else { return false }
      next += 1
      if at(next)?.isMark(":") == true || at(next)?.says("of", "saying") == true { next += 1 }
    } else if word.says("labeled", "labelled", "named", "called", "titled", "saying", "label") {
      next += 1
      if at(next)?.says("it", "this", "that", "them") == true { next += 1 }
      if at(next)?.says("as", "with") == true || at(next)?.isMark(":") == true { next += 1 }
    } else {
      return false
    }
    guard let said = at(next), said.tag == .quoted || next > index + 1 || !current.isEmpty else {
      return false
    }
    if said.tag == .quoted {
      current.label = said.text
      index = next + 1
      return true
    }
    var parts: [String] = []
    while let part = at(next), part.token.kind == .word || part.token.kind == .number,
      !part.says("from", "to", "and")
    {
      parts.append(part.text)
      next += 1
    }
    guard !parts.isEmpty else { return false }
    current.label = parts.joined(separator: " ")
    index = next
    return true
  }
}

extension Clause {
  /// "tied to A via X, to B via Y" as two clauses, so that each way stays with its target.
  fileprivate var dealtOut: [Clause] {
    var parts: [[Phrase]] = [[]]
    for phrase in phrases {
      let isTarget = phrase.preposition == "to" || phrase.preposition == "from"
      let last = parts[parts.count - 1]
      if isTarget, last.last.map({ $0.preposition != "to" && $0.preposition != "from" }) ?? false,
        last.contains(where: { $0.preposition == phrase.preposition })
      {
        parts.append([])
      }
      parts[parts.count - 1].append(phrase)
    }
    guard parts.count > 1, verb != nil || isGapped else { return [self] }
    return parts.enumerated().map { number, phrases in
      var part = self
      part.phrases = phrases
      if number > 0 { part.subject = nil }
      return part
    }
  }

  /// Whether a thing is what was read last.
  var isNounLast: Bool {
    subject != nil || object != nil || !phrases.isEmpty || !front.isEmpty
  }

  /// Changes the thing named last; whether there is one.
  mutating func changeLast(_ change: (inout Item) -> Void) -> Bool {
    if var phrase = phrases.last, phrase.noun.changeLast(change) {
      phrases[phrases.count - 1] = phrase
      return true
    }
    if object?.changeLast(change) == true { return true }
    if subject?.changeLast(change) == true { return true }
    if var phrase = front.last, phrase.noun.changeLast(change) {
      front[front.count - 1] = phrase
      return true
    }
    return false
  }
}

extension Clause {
  /// Changes those named last that are of one sort; whether there are any.
  mutating func changeAlike(_ change: (inout Item) -> Void) -> Bool {
    if var phrase = phrases.last, phrase.noun.changeAlike(change) {
      phrases[phrases.count - 1] = phrase
      return true
    }
    if object?.changeAlike(change) == true || subject?.changeAlike(change) == true { return true }
    if var phrase = front.last, phrase.noun.changeAlike(change) {
      front[front.count - 1] = phrase
      return true
    }
    return false
  }
}

extension Clause.Noun {
  /// "an inlet, a fan A and a fan B, each with a filter": the last and those that share its head.
  fileprivate mutating func changeAlike(_ change: (inout Clause.Item) -> Void) -> Bool {
    guard case .things(var items) = self, let last = items.last else { return false }
    let isMany = last.group.isPlural
    for index in items.indices
    where isMany ? index == items.count - 1 : items[index].group.head == last.group.head {
      change(&items[index])
    }
    self = .things(items)
    return true
  }

  fileprivate mutating func changeLast(_ change: (inout Clause.Item) -> Void) -> Bool {
    guard case .things(var items) = self, var last = items.popLast() else { return false }
    change(&last)
    items.append(last)
    self = .things(items)
    return true
  }
}
