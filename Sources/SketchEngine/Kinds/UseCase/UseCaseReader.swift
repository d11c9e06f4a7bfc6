/// Reads who does what: lines of actors, and sentences.
struct UseCaseReader {
  var scene = UseCaseScene()
  var drawn: [Range<Int>] = []
  var wished: [Range<Int>] = []
  private(set) var topic: [Word] = []
  private let brief: Brief
  /// Who “they” are.
  private var subject: [Int] = []

  init(_ brief: Brief) {
    self.brief = brief
    scene.title = brief.order.title
    for (number, sentence) in brief.sentences.enumerated() {
      let said = Self.withoutApposition(sentence.words)
      var words = ModelReader.relativesTold(AgreeingVerbs.found(in: said))[...]
      if let start = brief.order.contentStarts[number], start <= words.count {
        wished += words[..<start].map(\.span)
        words = words[start...]
        readOrder(&words)
      }
      read(Array(words), sentence)
    }
    if !topic.isEmpty { scene.system = TitleWords.tidy(topic.map(\.text).joined(separator: " ")) }
  }

  /// "the clerk, who is an employee, restocks": what somebody is, is nothing he does.
  private static func withoutApposition(_ words: [Word]) -> [Word] {
    guard
      let who = words.indices.dropFirst(2).dropLast(3).first(where: {
        words[$0].says("who", "which") && words[$0 - 1].isMark(",")
          && words[$0 + 1].says("is", "are") && words[$0 + 2].tag == .determiner
      }), let comma = words[who...].firstIndex(where: { $0.isMark(",") })
    else { return words }
    return Array(words[..<(who - 1)] + words[(comma + 1)...])
  }

  // MARK: Things

  private mutating func actor(_ words: [Word]) -> Int? {
    var words = words.filter { $0.token.kind == .word || $0.tag == .quoted }
    while let first = words.first,
      first.tag == .determiner || first.tag == .possessive || first.tag == .number
        || first.says("actor", "actors", "role", "user") && words.count > 1
          && first.says("actor", "actors", "role")
    {
      words.removeFirst()
    }
    guard !words.isEmpty, words.count < 5 else { return nil }
    let label = ModelNames.label(of: words)
    let key = ModelNames.key(of: label)
    drawn += words.map(\.span)
    if let index = scene.actors.firstIndex(where: { ModelNames.key(of: $0.label) == key }) {
      return index
    }
    var actor = UseCaseScene.Thing(label)
    actor.spans = words.map(\.span)
    scene.actors.append(actor)
    return scene.actors.count - 1
  }

  private mutating func useCase(_ words: [Word]) -> Int? {
    var words = words.filter { $0.token.kind != .mark }
    while let first = words.first,
      first.tag == .determiner || first.tag == .adverb || first.tag == .conjunction
        || first.tag == .modal
        || first.says("to", "able", "use", "be") && words.count > 1
    {
      words.removeFirst()
    }
    guard let first = words.first, words.count < 9 else { return nil }
    var texts = words.map(\.text)
    let isThird =
      first.lower.hasSuffix("s") && !first.lower.hasSuffix("ss") && first.text.count > 3
      && !first.token.isCapitalized && words.count > 1
    let isGerund =
      first.lower.hasSuffix("ing")
      && Lemmas.verbForms(first.lower).contains {
        $0.form == .gerund && (Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base))
      }
    if first.tag == .verb || Self.looksLikeVerb(first) || isThird || isGerund {
      texts[0] = ModelVerbs.base(of: first)
    }
    let label = texts.filter { $0.lowercased() != "their" }.joined(separator: " ").capitalizedFirst
    let key = Self.key(label)
    drawn += words.map(\.span)
    if let index = scene.cases.firstIndex(where: { Self.key($0.label) == key }) { return index }
    var useCase = UseCaseScene.Thing(label)
    useCase.spans = words.map(\.span)
    scene.cases.append(useCase)
    return scene.cases.count - 1
  }

  /// The use case that some words mean, by name or by its verb alone.
  private func knownCase(_ words: [Word]) -> Int? {
    var texts = words.filter { $0.token.kind != .mark && $0.tag != .determiner }
    guard let first = texts.first else { return nil }
    let base = ModelVerbs.base(of: first)
    let own = Lemmas.verbForms(first.lower).first { $0.form == .gerund }?.base
    texts.removeFirst()
    let keys = [base, own ?? base, first.lower].map {
      Self.key(([$0] + texts.map(\.text)).joined(separator: " "))
    }
    if let exact = scene.cases.firstIndex(where: { keys.contains(Self.key($0.label)) }) {
      return exact
    }
    guard texts.isEmpty else { return nil }
    return scene.cases.firstIndex { useCase in
      let head = ModelNames.words(of: useCase.label).first ?? ""
      return head == base || head == own
    }
  }

  private static func key(_ label: String) -> String {
    ModelNames.words(of: label).filter { !["a", "an", "the", "their", "his", "her"].contains($0) }
      .map { Lemmas.singular($0) }.joined(separator: " ")
  }

  private static func looksLikeVerb(_ word: Word) -> Bool {
    word.lower.hasSuffix("s")
      && Lemmas.verbForms(word.lower).contains {
        $0.form == .present && (Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base))
      }
  }

  private mutating func link(_ actor: Int, _ useCase: Int) {
    let link = UseCaseScene.Link(actor, useCase)
    if !scene.links.contains(link) { scene.links.append(link) }
  }

  // MARK: The order

  private mutating func readOrder(_ words: inout ArraySlice<Word>) {
    while let first = words.first,
      first.token.kind == .mark
        || first.says("for", "of", "about", "showing", "with", "where", "that", "shows", "the")
          && !(first.says("the")
            && !(words.dropFirst().first?.says("actors", "following", "use", "users") ?? false))
        || first.says("actors", "following", "actor", "use", "case", "cases", "users")
    {
      let isActors = first.says("actors", "users") || first.says("actor")
      wished.append(first.span)
      words = words.dropFirst()
      if isActors { return readActors(&words) }
    }
    // "… of a kitchen, actors: customer, chef": what it is of, then who acts.
    if let actors = words.indices.dropFirst().dropLast(2).first(where: {
      words[$0].says("actors", "users", "roles") && words[$0 + 1].isMark(":")
    }), topic.isEmpty, actors - words.startIndex < 8 {
      topic = words[..<actors].filter { $0.token.kind == .word && $0.tag != .determiner }
      drawn += topic.map(\.span)
      words = words[(actors + 2)...]
      return readActors(&words)
    }
    let phrases = ModelPhrases(words: Array(words))
    guard let (list, end) = phrases.list(at: 0, isObject: false) else { return }
    if phrases.isVerb(end, after: 0) || phrases.at(end)?.says("who", "that", "which") == true {
      return
    }
    if phrases.at(end)?.isMark(":") == true, list.count == 1, brief.prompt.lines.count == 1 {
      topic = list[0].words
      drawn += topic.map(\.span)
      words = words.dropFirst(end + 1)
      return
    }
    if list.count > 1 || list.allSatisfy({ Self.isPerson($0) }) {
      for mention in list { _ = actor(mention.words) }
    } else {
      topic = list[0].words
      drawn += topic.map(\.span)
    }
    words = words.dropFirst(end)
    while let first = words.first,
      first.says("with", "where", "including", "showing", "in", "having")
        || first.token.kind == .mark
    {
      wished.append(first.span)
      words = words.dropFirst()
      if let next = words.first(where: { $0.tag != .determiner }),
        next.says("actors", "users", "roles", "actor")
      {
        while let skipped = words.first,
          skipped.tag == .determiner || skipped.says("actors", "users", "roles", "actor")
            || skipped.isMark(":")
        {
          wished.append(skipped.span)
          words = words.dropFirst()
        }
        readActors(&words)
      }
    }
  }

  private mutating func readActors(_ words: inout ArraySlice<Word>) {
    let phrases = ModelPhrases(words: Array(words))
    var index = 0
    while phrases.at(index)?.isMark(":") == true { index += 1 }
    guard let (list, end) = phrases.list(at: index, isObject: false) else { return }
    for mention in list { _ = actor(mention.words) }
    words = words.dropFirst(end)
  }

  static func isPerson(_ mention: SortMention) -> Bool {
    guard let head = mention.words.last else { return false }
    return UsualUseCases.isPerson(Lemmas.singular(head.lower))
  }

  // MARK: Sentences

  private mutating func read(_ words: [Word], _ sentence: Sentence) {
    guard !words.isEmpty else { return }
    if readTie(words) { return }
    if readLabeled(words) { return }
    let phrases = ModelPhrases(words: words)
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.token.kind == .mark || word.tag == .conjunction
        || word.says("while", "whereas", "which", "who", "that")
      {
        index += 1
        continue
      }
      if word.says("both", "either") {
        index += 1
        continue
      }
      if word.tag == .pronoun, !subject.isEmpty {
        index += 1
        index = readDeeds(phrases, index)
        continue
      }
      if !subject.isEmpty,
        phrases.isVerb(index, after: index) || Self.looksLikeVerb(word) && index > 0
      {
        index = readDeeds(phrases, index)
        continue
      }
      guard let (list, end) = subjects(phrases, index) else {
        index += 1
        continue
      }
      subject = list.compactMap { actor($0.words) }
      index = max(index + 1, readDeeds(phrases, end))
    }
  }

  /// Who acts: a list of mentions before a verb.
  private func subjects(_ phrases: ModelPhrases, _ start: Int) -> (
    mentions: [SortMention], end: Int
  )? {
    guard let (list, end) = phrases.list(at: start, isObject: false) else { return nil }
    if phrases.isVerb(end, after: start) || phrases.at(end)?.tag == .verb { return (list, end) }
    // "a cashier who scans items".
    if phrases.at(end)?.says("who", "that", "which") == true { return (list, end + 1) }
    // "guests book rooms": a plural, then a verb that is a noun as well.
    guard let first = list.first, first.words.count > 1 else { return nil }
    for cut in 1..<first.words.count {
      let verb = first.words[cut]
      guard
        Self.looksLikeVerb(verb) || first.words[cut - 1].isPlural && verb.form == .base
          || verb.tag == .verb
      else { continue }
      var mention = first
      mention.words = Array(first.words[..<cut])
      guard let place = phrases.words.firstIndex(where: { $0.span == verb.span }) else { continue }
      return ([mention], place)
    }
    return nil
  }

  /// What they do: deeds between commas, up to the next one who acts.
  private mutating func readDeeds(_ phrases: ModelPhrases, _ start: Int) -> Int {
    let words = phrases.words
    var index = start
    var deed: [Word] = []
    if let shared = sharedObject(words, start) {
      for verb in shared.verbs {
        if let place = useCase([words[verb]] + shared.object) {
          for actor in subject { link(actor, place) }
        }
      }
      return shared.end
    }
    func close(_ reader: inout UseCaseReader) {
      if !deed.isEmpty, let place = reader.useCase(deed) {
        for actor in reader.subject { reader.link(actor, place) }
      }
      deed = []
    }
    while index < words.count {
      let word = words[index]
      if word.isMark(",", ";") || word.says("and", "or") || word.says("while", "whereas", "but") {
        var next = index + 1
        while next < words.count,
          words[next].says("and", "also", "or", "while") || words[next].isMark(",")
        { next += 1 }
        // "… and both clerk and manager can …": several others act.
        if next < words.count, words[next].says("both"),
          let others = subjects(phrases, next + 1), others.mentions.count > 1
        {
          close(&self)
          return next + 1
        }
        // "… and the admin manages stock": somebody else acts.
        if let mention = phrases.mention(at: next),
          phrases.isVerb(mention.range.upperBound, after: next)
            || phrases.at(mention.range.upperBound)?.says("who", "that", "which") == true,
          mention.hasArticle || mention.isPlural
            || mention.words.first?.token.isCapitalized == true
            || phrases.at(mention.range.upperBound)?.form == .present
        {
          close(&self)
          return next
        }
        let isObject =
          !deed.isEmpty && next < words.count
          && (words[next].tag == .determiner
            || !Self.isDeed(words, next) && !phrases.isVerb(next, after: next))
          && words[next].isNominal && !Self.looksLikeVerb(words[next])
        if isObject, deed.count > 1, word.says("and", "or") || word.isMark(",") {
          // "manages products and stock": the verb goes on.
          let verb = deed[0]
          close(&self)
          deed = [verb]
        } else {
          close(&self)
        }
        index = next
        continue
      }
      if word.token.kind == .mark {
        if !word.isMark("-", "/", "'") { break }
      } else if word.tag == .modal || word.says("able") || word.tag == .auxiliary && deed.isEmpty {
        drawn.append(word.span)
      } else {
        deed.append(word)
      }
      index += 1
    }
    close(&self)
    return index
  }

  /// "borrow and return books": two verbs side by side that share what stands behind them.
  private func sharedObject(
    _ words: [Word], _ start: Int
  ) -> (verbs: [Int], object: [Word], end: Int)? {
    var first = start
    while first < words.count, words[first].tag == .modal || words[first].tag == .auxiliary {
      first += 1
    }
    guard first + 3 < words.count, words[first].tag == .verb || Self.isDeed(words, first),
      words[first + 1].says("and", "or"),
      words[first + 2].tag == .verb || Self.isDeed(words, first + 2)
    else { return nil }
    let end =
      words[(first + 3)...].firstIndex { $0.token.kind == .mark || $0.says("and", "or", "while") }
      ?? words.count
    guard end > first + 3, end == words.count || !words[end].says("and", "or") else { return nil }
    return ([first, first + 2], Array(words[(first + 3)..<end]), end)
  }

  /// Whether a word may begin a deed.
  private static func isDeed(_ words: [Word], _ index: Int) -> Bool {
    let word = words[index]
    return word.tag == .verb
      || Lemmas.verbForms(word.lower).contains {
        ($0.form == .base || $0.form == .present)
          && (Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base))
      } && !word.isPlural
  }

  /// `Sailor: hoist sail, drop anchor`.
  private mutating func readLabeled(_ words: [Word]) -> Bool {
    guard
      let colon = words.firstIndex(where: {
        $0.isMark(":") || $0.tag == .arrow || $0.isMark("-", "–")
      }), colon > 0, colon < 5,
      words[..<colon].allSatisfy({ $0.token.kind == .word || $0.tag == .quoted || $0.isMark(",") })
    else { return false }
    let head = Array(words[..<colon])
    if head.contains(where: { $0.says("actors", "users", "roles") }) {
      var rest = words[(colon + 1)...]
      readActors(&rest)
      return true
    }
    if head.contains(where: { $0.says("system") }) {
      topic = Array(words[(colon + 1)...])
      drawn += topic.map(\.span)
      return true
    }
    let parts = head.split { $0.isMark(",") || $0.says("and") }
    subject = parts.compactMap { actor(Array($0)) }
    for item in words[(colon + 1)...].split(whereSeparator: {
      $0.isMark(",", ";") || $0.says("and")
    }) {
      if let place = useCase(Array(item)) {
        for actor in subject { link(actor, place) }
      }
    }
    return !subject.isEmpty
  }

  /// “Checkout includes pay”, “apply coupon extends pay”, “a member is a guest”.
  private mutating func readTie(_ words: [Word]) -> Bool {
    if let verb = words.indices.dropFirst().first(where: {
      words[$0].says("includes", "include", "extends", "extend")
    }),
      verb + 1 < words.count
    {
      let from = Array(words[..<verb]).filter { $0.tag != .modal }
      let to = Array(words[(verb + 1)...])
      guard let source = knownCase(from) ?? useCase(from) else { return false }
      for item in to.split(whereSeparator: { $0.isMark(",") || $0.says("and") }) {
        guard let target = knownCase(Array(item)) ?? useCase(Array(item)), target != source else {
          continue
        }
        let sort: UseCaseScene.Tie.Sort = words[verb].lower.hasPrefix("i") ? .include : .extend
        scene.ties.append(UseCaseScene.Tie(sort, source, target))
      }
      drawn += words.map(\.span)
      return true
    }
    guard let be = words.firstIndex(where: { $0.says("is", "are", "inherits") }), be > 0, be < 5,
      words.count - be < 7
    else { return false }
    let phrases = ModelPhrases(words: words)
    guard let child = phrases.mention(at: 0), child.range.upperBound == be else { return false }
    var start = be + 1
    while let word = phrases.at(start),
      word.says("also", "from", "kind", "type", "of", "special") || word.tag == .adverb
    { start += 1 }
    guard let parent = phrases.mention(at: start), parent.range.upperBound >= words.count - 1,
      parent.hasArticle || parent.isPlural, let from = actor(child.words),
      let to = actor(parent.words), from != to
    else { return false }
    scene.ties.append(UseCaseScene.Tie(.inherits, from, to))
    drawn += words.map(\.span)
    return true
  }
}
