/// Reads entities or classes, what they have and how they relate, from any way of writing them.
struct ModelReader {
  let brief: Brief
  let isER: Bool
  var draft = ModelDraft()
  /// Names that stand for things, also where they are mentioned like data.
  var known: Set<String> = []
  /// Names of things that do or have something.
  var acting: [String] = []
  var drawn: [Range<Int>] = []
  var wished: [Range<Int>] = []
  var topic: [Word] = []
  /// Things that were only listed.
  var listed: [Int] = []
  /// Things that are not to be drawn.
  var refused: [String] = []
  /// What “it” and “they” stand for.
  var subject: [Int] = []
  /// The class whose members are told.
  var current: Int?
  /// What the prompt is about, where that is told like a thing.
  var umbrella = ""
  /// Foreign keys: whose they are and what they point to.
  var pointers: [(from: Int, target: String, spans: [Range<Int>])] = []
  /// Lines that were read as notation.
  var notedLines: Set<Int> = []

  /// Reads a prompt twice: what turns out to be a thing in one sentence is one in all.
  static func read(_ brief: Brief, isER: Bool) -> ModelReader {
    var first = ModelReader(brief: brief, isER: isER)
    first.readAll()
    var second = ModelReader(brief: brief, isER: isER)
    second.known = Set(first.acting)
    second.readAll()
    second.finish()
    return second
  }

  private init(brief: Brief, isER: Bool) {
    self.brief = brief
    self.isER = isER
  }

  var sort: ModelScene.Sort { isER ? .entity : .class }

  private mutating func readAll() {
    readNotation()
    for (number, sentence) in brief.sentences.enumerated()
    where !notedLines.contains(sentence.line) {
      var words = Self.relativesTold(AgreeingVerbs.found(in: sentence.words))
      if number == 0, readModelOrder(words) { continue }
      var start = 0
      // "Plot: number, area" names a thing, whatever its word asks for elsewhere.
      let isKey = number > 0 && words.dropFirst().first?.isMark(":") == true
      if number == 0 || brief.order.contentStarts[number] != nil, !isKey {
        if isOrder(sentence, number) {
          start = min(brief.order.contentStarts[number] ?? 0, words.count)
          start = orderStart(words, start, number)
          for word in words[..<min(start, words.count)] { wished.append(word.span) }
        }
      }
      words = Array(words.dropFirst(start))
      // "… as an ER diagram" at the end.
      if let tail = words.lastIndex(where: { $0.says("as", "into") }), tail > 0,
        tail + 1 < words.count,
        words[(tail + 1)...].allSatisfy({
          $0.tag == .determiner || ModelSigns.media.contains($0.lower)
        })
      {
        wished += words[tail...].map(\.span)
        words.removeLast(words.count - tail)
      }
      let isTitled =
        number == 0
        && words.first.map {
          ModelSigns.media.contains($0.lower) && !ModelPhrases.kindNouns.contains($0.lower)
        } ?? false
      if start > 0 || isTitled, readOrder(&words) { continue }
      read(words)
    }
  }

  /// “a small ship and port model”, “model of a barn and its stalls”.
  private mutating func readModelOrder(_ words: [Word]) -> Bool {
    guard brief.order.kinds.isEmpty, ModelSigns.asksForModel(brief),
      let place = words.firstIndex(where: { $0.says("model", "models") })
    else { return false }
    var rest = Array(words[(place + 1)...])
    if words[..<place].contains(where: { $0.says("and") }) {
      rest = words[..<place].filter {
        !ModelSigns.orders.contains($0.lower) && !ModelSigns.media.contains($0.lower)
          && !$0.says("simple", "basic", "small", "domain", "object", "clean")
      }
    } else if rest.first?.tag == .preposition {
      rest.removeFirst()
    }
    wished += words.map(\.span)
    let phrases = ModelPhrases(words: rest)
    guard let (mentions, end) = phrases.list(at: 0, isObject: false) else { return false }
    let things = mentions.map { thing($0) }
    for index in things {
      act(index)
      listed.append(index)
    }
    if let owner = things.first,
      mentions.count == 2 || mentions.dropFirst().contains(where: \.hasArticle)
    {
      for (mention, part) in zip(mentions, things).dropFirst() where part != owner {
        relate(
          owner, part, "has", Multiplicity(end: .one), mention.told ?? Multiplicity(end: .many),
          "have",
          mention.spans)
      }
    }
    read(Array(rest[min(end, rest.count)...]))
    return true
  }

  /// Whether a sentence asks for the drawing.
  private func isOrder(_ sentence: Sentence, _ number: Int) -> Bool {
    sentence.words.contains { ModelSigns.orders.contains($0.lower) }
      || number == 0 && sentence.words.contains { ModelSigns.media.contains($0.lower) }
  }

  /// Where the content begins after the words that name the kind.
  private mutating func orderStart(_ words: [Word], _ start: Int, _ number: Int) -> Int {
    if let colon = words.firstIndex(where: { $0.isMark(":") }), colon == words.count - 1,
      words[..<colon].contains(where: { ModelSigns.media.contains($0.lower) })
    {
      return words.count
    }
    // "Model a clinic as UML classes", "make that an ER diagram": the kind comes last.
    let kind = words.indices.last { ModelSigns.media.contains(words[$0].lower) }
    guard let kind, kind >= start, !words[start...].contains(where: { $0.isMark(":") }),
      !words[start..<kind].contains(where: { $0.isMark("(") }),
      number > 0 || words[start..<kind].contains(where: { $0.says("as", "into", "out", "using") })
    else { return start }
    let before = words[start..<kind]
    if topic.isEmpty, number == 0 {
      topic = before.filter { word in
        !ModelSigns.orders.contains(word.lower) && word.token.kind == .word
          && !word.says("as", "a", "an", "of", "the", "it", "this", "that", "me", "us", "for")
          && !ModelSigns.media.contains(word.lower)
      }
      drawn += topic.map(\.span)
    }
    if let colon = words[kind...].firstIndex(where: { $0.isMark(":") }) { return colon + 1 }
    return kind + 1
  }

  /// What the order says the drawing is of.
  ///
  /// - Returns: Whether nothing is left to read.
  private mutating func readOrder(_ words: inout [Word]) -> Bool {
    var index = 0
    func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }
    while let word = at(index),
      word.tag == .preposition && !word.says("with") || word.isMark(":", ",", "-", "–")
        || word.says(
          "that", "shows", "showing", "how", "out", "simple", "to", "show", "model", "describe",
          "describing", "which", "where")
        || ModelSigns.media.contains(word.lower) && !declares(words, index)
        || word.says("relationship", "relationships", "relations", "connections", "between", "the")
          && words.contains(where: { $0.says("between", "of") }) && !word.says("the")
        || word.says("the")
          && at(index + 1)?.says("relationship", "relationships", "relations") == true
    {
      wished.append(word.span)
      index += 1
    }
    let isBehindColon = index > 0 && at(index - 1)?.isMark(":") == true
    let isWith = at(index)?.says("with") == true
    if isWith { index += 1 }
    func isList(_ place: Int) -> Bool {
      at(place).map { ModelSigns.lists.contains($0.lower) } ?? false
    }
    while let word = at(index),
      word.isMark(":") || word.tag == .determiner && isList(index + 1) || word.says("following")
        || isList(index) && word.isPlural && at(index + 1)?.says("with") != true
    {
      wished.append(word.span)
      index += 1
    }
    let phrases = ModelPhrases(words: words)
    guard let (mentions, end) = phrases.list(at: index, isObject: false), let first = mentions.first
    else {
      words = Array(words.dropFirst(index))
      return words.isEmpty
    }
    if at(end)?.says("who", "that", "which") == true {
      words = Array(words.dropFirst(index))
      return false
    }
    if phrases.isVerb(end, after: index) && !(at(end)?.says("are", "relate") ?? false) || isWith
      || first.isDeclared || mentions.count > 1
      || isBehindColon && at(end)?.says("with", "having") == true
    {
      words = Array(words.dropFirst(index))
      return false
    }
    // One thing: what the drawing is about.
    let tells = words.indices.contains { $0 > end && phrases.isVerb($0, after: $0 - 1) }
    let isPlainSubject =
      at(end)?.isMark(":") == true && !tells && known.contains(ModelNames.key(of: first.label))
    if isPlainSubject || !first.note.isEmpty {
      words = Array(words.dropFirst(index))
      return false
    }
    if topic.isEmpty { topic = first.words }
    drawn += first.spans
    index = end
    // "… of a school in Rome", "a blog with users and posts".
    while let word = at(index), word.tag == .preposition,
      !word.says("with", "including", "containing", "showing", "featuring"),
      let more = phrases.mention(at: index + 1)
    {
      if topic == first.words { topic += [word] + more.words }
      drawn += more.spans
      index = more.range.upperBound
    }
    while let word = at(index),
      word.isMark(":", ",", "-", "–", ";")
        || word.says(
          "with", "including", "containing", "showing", "featuring", "where", "has", "that",
          "which", "having", "and", "relationships", "between", "its")
    {
      if word.says("and"), at(index + 1)?.says("its") == true, !topic.isEmpty {
        // "a barn and its stalls".
        let whole = thing(first)
        topic = []
        index += 2
        if let (parts, end) = phrases.list(at: index, isObject: true) {
          for part in parts {
            relate(whole, thing(part), "", Multiplicity(end: .one), part.told, "have", part.spans)
          }
          index = end
        }
        continue
      }
      wished.append(word.span)
      index += 1
    }
    words = Array(words.dropFirst(index))
    while let word = words.first, word.tag == .determiner || word.says("following"),
      words.count > 1, ModelSigns.lists.contains(words[1].lower)
    {
      wished += words.prefix(2).map(\.span)
      words.removeFirst(2)
      if words.first?.isMark(":") == true { words.removeFirst() }
    }
    return words.isEmpty
  }

  /// Whether “class” or “table” names the thing that follows rather than the drawing.
  private func declares(_ words: [Word], _ index: Int) -> Bool {
    guard ModelPhrases.kindNouns.contains(words[index].lower), index + 1 < words.count else {
      return false
    }
    let next = words[index + 1]
    return next.isNominal && !ModelSigns.media.contains(next.lower) || next.says("called", "named")
  }

  // MARK: Things

  /// The position of a thing that a mention names, which is added where it is new.
  mutating func thing(_ mention: SortMention) -> Int {
    var words = mention.words
    // "damaged tools" are tools, where those are known; an array list is a sort of its own.
    while !mention.isIndefinite, words.count > 1, let first = words.first,
      first.tag == .adjective || first.tag == .verb, !isTold(words),
      isTold(Array(words.dropFirst()))
    {
      words.removeFirst()
    }
    drawn += mention.spans + mention.allSpans
    let index = draft.thing(ModelNames.label(of: words), sort: sort, at: words.map(\.span))
    if let sort = mention.sort, !isER || sort == .weakEntity { draft.things[index].sort = sort }
    if !mention.note.isEmpty {
      for member in MemberReader(mention.note, isTable: false).members() {
        draft.add(member, to: index)
      }
      drawn += mention.note.map(\.span)
    }
    if mention.isDeclared { act(index) }
    return index
  }

  /// Whether a thing of this name was told.
  private func isTold(_ words: [Word]) -> Bool {
    let label = ModelNames.label(of: words)
    return draft.index(of: label) != nil || known.contains(ModelNames.key(of: label))
  }

  mutating func act(_ index: Int) {
    let key = ModelNames.key(of: draft.things[index].label)
    if !acting.contains(key) { acting.append(key) }
  }

  /// Whether a mention names something that is a thing for sure.
  func isKnown(_ mention: SortMention) -> Bool {
    let key = ModelNames.key(of: mention.label)
    if known.contains(key) || draft.index(of: mention.label) != nil { return true }
    return mention.words.count > 1
      && known.contains(ModelNames.key(of: ModelNames.label(of: Array(mention.words.suffix(1)))))
  }

  mutating func relate(
    _ from: Int, _ to: Int, _ label: String, _ fromEnd: Multiplicity?, _ toEnd: Multiplicity?,
    _ verb: String,
    _ spans: [Range<Int>], sort: ModelScene.End? = nil
  ) {
    var link = ModelDraft.Link(from: from, to: to)
    link.label = label
    link.verb = verb
    link.fromEnd = fromEnd
    link.toEnd = toEnd
    link.sort = sort
    link.spans = spans
    draft.relate(link)
  }
}
