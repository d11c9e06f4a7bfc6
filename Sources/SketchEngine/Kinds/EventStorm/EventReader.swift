/// Reads notes of an event storm: lists by sort, chains with arrows, or sentences of who does what.
struct EventReader {
  private(set) var scene: EventScene?
  private var storm = EventScene()

  private static let vocabulary = SectionVocabulary(
    """
    Read models: read model, view, query, information, data
    Actors: actor, user, person, role, people
    Commands: command, action
    Aggregates: aggregate, entity, consistency boundary
    External systems: external system, system, external, third party, external service
    Events: event, domain event
    Policies: policy, rule, business rule, reaction, process, whenever
    Hotspots: hotspot, question, issue, problem, risk, open question
    """, isOpen: true)

  init(_ brief: inout Brief, kind: String) {
    let composer = SectionComposer(&brief, kind: kind, vocabulary: Self.vocabulary)
    let hasArrows = brief.sentences.contains { $0.words.contains { $0.tag == .arrow } }
    if hasArrows {
      readChains(brief)
    } else {
      readSorts(composer)
      let hasColons = composer.reader.parts.dropFirst().contains { part in
        part.words.contains { $0.isMark(":") }
      }
      if storm.notes.isEmpty, !hasColons {
        readSentences(Self.clauses(composer.reader))
      } else if !storm.notes.contains(where: { [.event, .command].contains($0.sort) }) {
        readAround(composer)
      }
      if storm.notes.isEmpty { readOpen(composer) }
    }
    storm.title = composer.title
    if storm.notes.isEmpty {
      if let usual = Self.usual(composer.topicWords, kind: kind) {
        storm.notes = usual
        brief.assume("No notes were given, so the usual ones of such a process are drawn.")
      } else {
        storm.notes = Self.placeholders
        brief.assume("No notes were given, so those drawn stand to be replaced.")
      }
    }
    for (name, color) in composer.reader.unpainted {
      for index in storm.notes.indices
      where OutlineTree.key(storm.notes[index].label) == OutlineTree.key(name.label) {
        storm.notes[index].color = color
      }
    }
    // "with events and commands": sorts that are drawn.
    for words in brief.sentences.map(\.words) {
      for (index, word) in words.enumerated() {
        guard let found = Self.vocabulary.match(in: [word], at: 0),
          storm.notes.contains(where: { $0.sort == EventScene.Sort.allCases[found.name] })
        else { continue }
        brief.markWish(word.span)
        // "orange events" are orange by custom.
        if index > 0, ColorNames.color(of: words[index - 1].lower) != nil {
          brief.markWish(words[index - 1].span)
        }
      }
    }
    for note in storm.notes { for span in note.spans { brief.markDrawn(span) } }
    scene = storm
  }

  // MARK: Lists by sort

  /// "Events: a, b, c", "Commands: …": the first of each sort stand at the first moment.
  private mutating func readSorts(_ composer: SectionComposer) {
    var sections = composer.reader.sections.filter { $0.known != nil && !$0.items.isEmpty }
    for section in sections.indices where sections[section].known == 6 {
      sections[section].items = Self.rules(sections[section].items)
    }
    let events = sections.first { $0.known == 5 }?.items.count ?? 0
    let commands = sections.first { $0.known == 2 }?.items.count ?? 0
    let moments = max(1, events, commands)
    for section in sections {
      guard let known = section.known else { continue }
      let sort = EventScene.Sort.allCases[known]
      let count = section.items.count
      for (index, item) in section.items.enumerated() {
        // A few actors, rules or systems spread over the time; the rules come last.
        let moment: Int
        if sort == .event || sort == .command || count >= moments {
          moment = index
        } else if let tied = tied(item, sections, sort) {
          moment = tied
        } else {
          moment = sort == .policy || sort == .external ? max(0, moments - count + index) : index
        }
        add(item, sort, at: moment)
      }
    }
  }

  /// "Whenever a fare is paid, send the ticket" is one rule.
  private static func rules(_ items: [SectionDraft.Item]) -> [SectionDraft.Item] {
    var rules: [SectionDraft.Item] = []
    for item in items {
      if var last = rules.last, last.words.first?.says("whenever", "when", "if", "once") ?? false,
        !last.label.contains(", "), !(item.words.first?.says("whenever", "when", "if") ?? false)
      {
        let text = OutlineWording.text(item.words)
        last.label += ", " + text
        last.words += item.words
        last.spans += item.spans
        rules[rules.count - 1] = last
      } else {
        rules.append(item)
      }
    }
    return rules
  }

  /// The moment of the event that shares most words with a rule, or of what a thing is about.
  private func tied(
    _ item: SectionDraft.Item, _ sections: [SectionDraft], _ sort: EventScene.Sort
  ) -> Int? {
    guard let events = sections.first(where: { $0.known == 5 })?.items else { return nil }
    let words = Set(
      item.words.filter { !FunctionWords.isClosed($0.lower) }.map { Lemmas.singular($0.lower) })
    let scores = events.map { event in
      event.words.filter { words.contains(Lemmas.singular($0.lower)) }.count
    }
    guard let most = scores.max(), most > 0 else { return nil }
    return scores.firstIndex(of: most)
  }

  private mutating func add(_ item: SectionDraft.Item, _ sort: EventScene.Sort, at moment: Int) {
    var note = EventScene.Note(item.label, sort, at: moment)
    note.spans = item.spans
    note.color = item.color
    storm.notes.append(note)
  }

  /// "Passenger: book seat, pay fare": who orders what.
  private mutating func readOpen(_ composer: SectionComposer) {
    for section in composer.reader.sections where section.known == nil && !section.items.isEmpty {
      for (index, item) in section.items.enumerated() {
        let moment = (storm.notes.map(\.moment).max() ?? -1) + 1
        if index == 0 {
          var actor = SectionDraft.Item(label: section.label)
          actor.spans = section.spans
          add(actor, Self.sort(of: section.words), at: moment)
        }
        let sort = Self.sort(of: item.words)
        add(item, sort == .aggregate || sort == .actor ? .command : sort, at: moment)
        if sort != .event { addEvent(of: item.words, at: moment) }
      }
    }
  }

  /// Sentences beside rules and questions: those stand where they belong among what is told.
  private mutating func readAround(_ composer: SectionComposer) {
    let listed = storm.notes
    storm.notes = []
    let clauses = Self.clauses(composer.reader).filter { clause in
      let span = clause.map(\.span)
      return !listed.contains { note in note.spans.contains { span.contains($0) } }
        && Self.vocabulary.match(in: clause, at: 0) == nil
    }
    readSentences(clauses)
    guard !storm.notes.isEmpty else {
      storm.notes = listed
      return
    }
    for var note in listed {
      let words = Set(
        note.label.lowercased().split(separator: " ").map { Lemmas.singular(String($0)) })
      let scores = storm.notes.map { other in
        other.sort == .event
          ? other.label.lowercased().split(separator: " ")
            .filter { words.contains(Lemmas.singular(String($0))) }.count : 0
      }
      let best = scores.max() ?? 0
      note.moment =
        best > 0
        ? storm.notes[scores.firstIndex(of: best) ?? 0].moment
        : storm.notes.map(\.moment).max() ?? 0
      storm.notes.append(note)
    }
  }

  // MARK: Chains

  /// "Reader -> Borrow book -> Book borrowed": a chain for each line.
  private mutating func readChains(_ brief: Brief) {
    var moment = 0
    for sentence in brief.sentences where sentence.words.contains(where: { $0.tag == .arrow }) {
      var words = sentence.words
      if let colon = words.firstIndex(where: { $0.isMark(":") }), colon < 8,
        !words[..<colon].contains(where: { $0.tag == .arrow })
      {
        words.removeSubrange(...colon)
      }
      let pieces = ItemList.cut(words) { words[$0].tag == .arrow }
      for piece in pieces {
        let (sort, item) = Self.typed(piece)
        guard let item else { continue }
        // What has happened ends a moment; whoever comes next begins another.
        let last = storm.notes.last(where: { $0.moment == moment })?.sort
        if last == .policy || last == .event && [.command, .actor, .event].contains(sort) {
          moment += 1
        }
        // A rule stands under the event that it follows from.
        let follows = sort == .policy && moment > 0 && last == nil
        add(item, sort, at: follows ? moment - 1 : moment)
      }
      moment = (storm.notes.map(\.moment).max() ?? -1) + 1
    }
  }

  /// "[command] Pay", "Pay (command)", "Command: Pay" say their sort.
  private static func typed(_ words: [Word]) -> (EventScene.Sort, SectionDraft.Item?) {
    var words = words.filter { !$0.isMark("[", "]", "(", ")", ":") }
    for (place, index) in [(0, words.startIndex), (1, words.endIndex - 1)]
    where words.indices.contains(index) && words.count > 1 {
      guard let found = vocabulary.match(in: words, at: index), found.count == 1,
        !words[index].says(
          "process", "data", "user", "system", "issue", "question", "rule", "action", "whenever")
      else { continue }
      if place == 0 { words.removeFirst() } else { words.removeLast() }
      return (EventScene.Sort.allCases[found.name], SectionDraft.Item(words))
    }
    return (sort(of: words), SectionDraft.Item(words))
  }

  /// What sort of thing words are, where that was not said.
  private static func sort(of words: [Word]) -> EventScene.Sort {
    guard let first = words.first, let last = words.last else { return .event }
    if first.says("whenever", "when", "if", "always") { return .policy }
    if last.isMark("?") { return .hotspot }
    if words.count > 1, isPast(last) || words.dropFirst().contains(where: { isPast($0) }) {
      return .event
    }
    if words.contains(where: {
      $0.says("system", "service", "gateway", "api", "provider", "stripe", "paypal", "crm", "erp")
    }) {
      return .external
    }
    if words.contains(where: { $0.says("list", "view", "page", "report", "overview", "dashboard") })
    {
      return .readModel
    }
    if words.count > 1,
      first.tag == .verb || Verbs.strong.contains(first.lower) || Verbs.weak.contains(first.lower)
    {
      return .command
    }
    if PersonRole.isRole(words) || people.contains(last.lower) { return .actor }
    return .aggregate
  }

  private static let people = FunctionWords.words(
    """
    customer user guest reader visitor passenger patient buyer seller shopper client member player
    rider admin citizen applicant tenant subscriber courier kitchen staff team employee learner donor
    traveler traveller caller parent child resident owner borrower lender
    """)

  private static func isPast(_ word: Word) -> Bool {
    word.token.kind == .word
      && (word.form == .participle || word.form == .past
        || word.lower.hasSuffix("ed") && word.lower.utf8.count > 4 && !word.lower.hasSuffix("eed")
        || word.says(
          "sent", "paid", "bought", "sold", "made", "lost", "found", "built", "begun", "given",
          "taken", "chosen", "withdrawn", "left", "met", "held", "put"))
  }

  // MARK: Sentences

  /// Who, what is ordered and what has happened then: "the guest orders a pizza".
  private mutating func readSentences(_ clauses: [[Word]]) {
    for clause in clauses {
      let words = clause.filter { $0.token.kind != .mark }
      // "with orange events and blue commands" tells no tale.
      let isNamed = words.allSatisfy { word in
        FunctionWords.isClosed(word.lower) || ColorNames.color(of: word.lower) != nil
          || Self.vocabulary.match(in: [word], at: 0) != nil
      }
      if isNamed { continue }
      if let be = words.firstIndex(where: { $0.says("is", "are", "was", "were", "has", "gets") }),
        be > 0, let done = words[(be + 1)...].first(where: { Self.isPast($0) })
      {
        addHappened(Array(words[..<be]), done)
        continue
      }
      guard
        let verb = words.indices.dropFirst().first(where: { index in
          words[index].tag == .verb || words[index].form == .present
            || words[index].lower.hasSuffix("s") && index + 1 < words.count
              && Self.isVerb(words[index]) && !words[index - 1].isPlural
        }), verb + 1 < words.count
      else { continue }
      let moment = (storm.notes.map(\.moment).max() ?? -1) + 1
      if let who = SectionDraft.Item(Array(words[..<verb])) {
        let sort = Self.sort(of: who.words)
        add(who, sort == .external ? .external : .actor, at: moment)
      }
      let object = words[(verb + 1)...].filter { $0.tag != .determiner && $0.tag != .possessive }
      let lemma = Self.base(words[verb])
      var command = SectionDraft.Item(
        label: ([lemma] + object.map(\.text)).joined(separator: " ").capitalizedFirst)
      command.spans = words[verb...].map(\.span)
      add(command, .command, at: moment)
      addEvent(verb: lemma, object: Array(object), at: moment)
    }
  }

  /// "Order is placed": what is told to have happened takes the place of what was only concluded.
  private mutating func addHappened(_ thing: [Word], _ done: Word) {
    let name = thing.filter { $0.tag != .determiner && $0.tag != .possessive }
    let label = (name.map(\.text) + [done.text]).joined(separator: " ").capitalizedFirst
    let last = storm.notes.map(\.moment).max() ?? 0
    if let index = storm.notes.lastIndex(where: {
      $0.sort == .event && $0.moment == last && $0.spans.isEmpty
    }) {
      storm.notes[index].label = label
      storm.notes[index].spans = thing.map(\.span) + [done.span]
    } else {
      var note = EventScene.Note(label, .event, at: storm.notes.isEmpty ? 0 : last + 1)
      note.spans = thing.map(\.span) + [done.span]
      storm.notes.append(note)
    }
  }

  private static func isVerb(_ word: Word) -> Bool {
    Verbs.strong.contains(base(word)) || Verbs.weak.contains(base(word))
  }

  private static func base(_ word: Word) -> String {
    word.tag == .verb ? word.lemma : Lemmas.singular(word.lower)
  }

  /// Sentences, or clauses between commas, without the order.
  private static func clauses(_ reader: SectionReader) -> [[Word]] {
    reader.parts.flatMap { part in
      let words = part.words.filter { !$0.isMark(":") }
      return ItemList.cut(words) { words[$0].isMark(",", ";") || words[$0].says("then") }
    }
  }

  /// What has happened once something is done: "Book seat", "Seat booked".
  private mutating func addEvent(of words: [Word], at moment: Int) {
    guard let verb = words.first, words.count > 1 else { return }
    let object = words.dropFirst().filter { $0.tag != .determiner && $0.tag != .possessive }
    addEvent(verb: verb.lemma, object: Array(object), at: moment)
  }

  private mutating func addEvent(verb: String, object: [Word], at moment: Int) {
    let cut = object.prefix { $0.tag != .preposition }
    guard !cut.isEmpty else { return }
    let label = (cut.map(\.text) + [PastForm.of(verb)]).joined(separator: " ").capitalizedFirst
    storm.notes.append(EventScene.Note(label, .event, at: moment))
  }

  // MARK: What is usual

  private static func usual(_ topic: [String], kind: String) -> [EventScene.Note]? {
    guard let template = DiagramTemplate.suiting(topic, kind: kind),
      let prompt = try? Prompt("event storming\n" + template.text)
    else { return nil }
    var inner = Brief(reading: prompt)
    return EventReader(&inner, kind: kind).scene?.notes.map { note in
      var note = note
      note.spans = []
      return note
    }
  }

  private static let placeholders: [EventScene.Note] = (0..<3).flatMap { moment in
    [
      EventScene.Note("Actor \(moment + 1)", .actor, at: moment),
      EventScene.Note("Command \(moment + 1)", .command, at: moment),
      EventScene.Note("Event \(moment + 1)", .event, at: moment),
    ]
  }
}

/// The past participle of a verb.
enum PastForm {
  private static let irregular: [String: String] = [
    "buy": "bought", "sell": "sold", "pay": "paid", "send": "sent", "make": "made", "take": "taken",
    "give": "given", "choose": "chosen", "write": "written", "build": "built", "find": "found",
    "lose": "lost", "leave": "left", "read": "read", "put": "put", "set": "set", "get": "received",
    "eat": "eaten", "drive": "driven", "see": "seen", "hold": "held", "begin": "begun",
    "withdraw": "withdrawn", "do": "done", "meet": "met", "bring": "brought", "catch": "caught",
    "fly": "flown", "ship": "shipped", "submit": "submitted", "refer": "referred",
    "plan": "planned",
    "scan": "scanned", "pick": "picked", "cancel": "cancelled", "grab": "grabbed",
    "stop": "stopped",
    "cut": "cut", "log": "logged", "tell": "told", "hear": "heard", "show": "shown",
    "know": "known",
    "teach": "taught", "think": "thought", "win": "won", "wash": "washed", "drop": "dropped",
    "transfer": "transferred", "confirm": "confirmed", "feed": "fed", "lend": "lent",
    "draw": "drawn",
  ]

  /// Such as `booked` for `book`.
  static func of(_ verb: String) -> String {
    if let form = irregular[verb] { return form }
    if verb.hasSuffix("e") { return verb + "d" }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ied"
    }
    return verb + "ed"
  }
}
