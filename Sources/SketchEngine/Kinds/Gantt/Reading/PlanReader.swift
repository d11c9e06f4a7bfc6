/// Reads the tasks of a plan, in the order they are told.
struct PlanReader {
  /// A task with what was said of it.
  struct Entry {
    var label: String
    var section: Int?
    var facts: [PlanFact] = []
    var detail = ""
    var spans: [Range<Int>] = []
    /// The task whose time it is a part of.
    var within: Int?
  }

  private(set) var entries: [Entry] = []
  private(set) var sections: [ScheduleScene.Section] = []
  /// What is said of the whole: when it starts, how long it takes.
  private(set) var general: [PlanFact] = []
  /// How many tasks or sections are wanted, where only a number was given.
  private(set) var counts: [(noun: String, count: Int)] = []
  /// When today is, where that was said.
  private(set) var today: Moment?
  private(set) var wantsToday = false
  private(set) var wantsDependencies = false
  private(set) var drawn: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []

  private var section: Int?
  private var isMilestones = false
  private var sectionIndent = -1

  init(_ order: ContentOrder) {
    readHead(order.head)
    for (number, unit) in order.units.enumerated() {
      let next = order.units.dropFirst(number + 1).first
      read(unit, next)
    }
  }

  // MARK: The order

  private mutating func readHead(_ head: [Word]) {
    let words = TimeWords.split(head)
    let facts = PlanFacts(words)
    var index = 0
    while index < words.count {
      if let (fact, count) = facts.fact(at: index) {
        switch fact {
        case .start, .span, .length, .at, .end, .due:
          general.append(fact)
          wished += words[index..<(index + count)].map(\.span)
        default: break
        }
        index += count
      } else {
        index += 1
      }
    }
  }

  // MARK: Units

  private mutating func read(_ unit: ContentOrder.Unit, _ next: ContentOrder.Unit?) {
    var words = TimeWords.split(unit.words)
    if readToday(words) || readWish(words) || readColor(words) || readCounts(&words) { return }
    if words.isEmpty || words[0].says("each", "every") { return }
    if sectionIndent >= 0, unit.beginsLine, unit.indent <= sectionIndent, unit.marker == nil,
      isPlainSentence(words)
    {
      // A sentence after the list is about all of it.
      sectionIndent = -1
    }
    let leads = leadsSection(unit, next)
    var groups = PlanGroup.groups(of: words)
    if words.last?.isMark(":") == true, groups.last?.drafts.isEmpty == true, leads == false {
      groups = groups.filter { $0.heading != nil }
    }
    // "paint: tomorrow, walls: 2 days": what says nothing of time is said of the task.
    let areTasks =
      groups.count > 1 && groups.contains { $0.drafts.first.map { $0.name.isEmpty } ?? false }
    if areTasks {
      for place in groups.indices where groups[place].drafts.count == 1 {
        guard groups[place].heading != nil, let only = groups[place].drafts.first,
          only.facts.isEmpty
        else { continue }
        groups[place].drafts[0].detail += only.name
        groups[place].drafts[0].name = []
      }
    }
    for (place, group) in groups.enumerated() {
      let isLast = place == groups.count - 1
      add(
        group, leads: leads && isLast, indent: unit.indent,
        isItem: unit.marker != nil || unit.indent > 0)
    }
  }

  private func isPlainSentence(_ words: [Word]) -> Bool { words.count > 4 }

  /// Whether what follows in the prompt stands under this unit.
  private func leadsSection(_ unit: ContentOrder.Unit, _ next: ContentOrder.Unit?) -> Bool {
    guard unit.endsLine, let next, next.beginsLine else { return false }
    if next.indent > unit.indent { return true }
    let length = unit.words.prefix { !$0.isMark("(", "[") }.count
    if unit.marker == nil, next.marker != nil, length < 10 {
      return unit.words.last?.isMark(":") == true || length < 6
        || unit.words.first?.isMark("#") == true
    }
    return unit.words.last?.isMark(":") == true && length < 8
      || unit.words.first?.isMark("#") == true
      || unit.words.first?.says("section") == true && length < 6
  }

  private mutating func add(_ group: PlanGroup, leads: Bool, indent: Int, isItem: Bool) {
    guard let heading = group.heading else {
      if leads, let only = group.drafts.first, group.drafts.count == 1 || !only.isTimed {
        // "Design, build and test" over a list is one heading.
        var whole = only
        for other in group.drafts.dropFirst() {
          whole.facts += other.facts
          whole.spans += other.spans
          whole.name += other.name
        }
        openSection(whole, indent)
        return
      }
      for draft in group.drafts where !Self.isOrderWord(draft) { add(draft) }
      return
    }
    // What is said without a name belongs to the name before.
    var drafts: [PlanDraft] = []
    for draft in group.drafts {
      if draft.name.isEmpty, let last = drafts.indices.last {
        drafts[last].facts += draft.facts
        drafts[last].detail += draft.detail
        drafts[last].spans += draft.spans
      } else {
        drafts.append(draft)
      }
    }
    if heading.name.isEmpty, heading.detail.isEmpty, !heading.facts.isEmpty {
      // "Week 1: research, planning": when, and then what.
      if drafts.isEmpty {
        if leads { shared = heading.facts }
        return
      }
      for draft in drafts {
        var draft = draft
        draft.facts = heading.facts + draft.facts
        draft.spans += heading.spans
        add(draft)
      }
      return
    }
    if let directive = directive(heading) {
      drawnOnly(heading)
      directive(&self)
      for draft in drafts { add(draft, isMilestone: isMilestones) }
      return
    }
    if drafts.isEmpty {
      if leads || heading.facts.isEmpty { openSection(heading, indent) } else { add(heading) }
      return
    }
    // "Design: 2 weeks, then 3 days".
    if drafts[0].name.isEmpty || isAbout(drafts[0]) {
      var task = heading
      for draft in drafts.prefix(while: { $0.name.isEmpty || isAbout($0) }) {
        task.facts += draft.facts
        task.spans += draft.spans
        task.detail += draft.detail + draft.name
      }
      add(task)
      for draft in drafts.drop(while: { $0.name.isEmpty || isAbout($0) }) { add(draft) }
      return
    }
    if leads {
      var whole = heading
      whole.name = heading.name + drafts.flatMap(\.name)
      whole.spans += drafts.flatMap(\.spans)
      openSection(whole, indent, label: labels(heading, drafts))
      return
    }
    if Self.isNumbered(heading.name), drafts.count == 1 {
      var task = drafts[0]
      task.facts = heading.facts + task.facts
      task.spans += heading.spans
      add(task, label: labels(heading, drafts))
      return
    }
    openSection(heading, indent)
    for draft in drafts { add(draft) }
  }

  private func labels(_ heading: PlanDraft, _ drafts: [PlanDraft]) -> String {
    let rest = drafts.map(\.label).filter { !$0.isEmpty }
    return rest.isEmpty ? heading.label : "\(heading.label): \(rest.joined(separator: ", "))"
  }

  /// “Phase 1”, “Sprint B”.
  private static func isNumbered(_ words: [Word]) -> Bool {
    words.count == 2
      && words[0].says(
        "phase", "stage", "step", "sprint", "task", "iteration", "release", "part", "wave",
        "milestone", "epic")
  }

  /// “(owner: Anna)” and the like: words that say something of the task and name none.
  private func isAbout(_ draft: PlanDraft) -> Bool {
    draft.name.allSatisfy { word in
      word.says(
        "start", "end", "duration", "length", "takes", "lasts", "and", "is", "it", "starts", "ends")
        || word.token.kind == .mark
    }
  }

  private mutating func drawnOnly(_ draft: PlanDraft) { wished += draft.spans }

  /// “Milestones: …”, “Tasks: …”, “Dependencies: …”.
  private func directive(_ heading: PlanDraft) -> ((inout PlanReader) -> Void)? {
    let words = heading.name.filter { $0.tag != .determiner && $0.token.kind != .mark }
    guard let last = words.last, words.count < 3 else { return nil }
    if heading.facts.contains(.milestone), words.isEmpty || last.says("key", "major", "main") {
      return { $0.isMilestones = true }
    }
    guard
      last.says(
        "tasks", "dependencies", "schedule", "timeline", "steps", "activities", "phases", "plan",
        "items",
        "sections", "milestones", "dependency", "tasks:"),
      words.count == 1 || words[0].says("key", "main", "project", "the")
    else { return nil }
    return { $0.isMilestones = false }
  }

  /// The task that stands for the whole section.
  private var summary: Int?

  /// A time over a list: “Week 1:” and then items.
  private var shared: [PlanFact] = []

  private mutating func openSection(_ heading: PlanDraft, _ indent: Int, label: String? = nil) {
    var name = heading.name
    while let first = name.first, name.count > 1, first.isMark("#") || first.says("section") {
      name.removeFirst()
    }
    let text = label ?? PlanDraft.label(of: name)
    guard !text.isEmpty else { return }
    isMilestones = false
    shared = []
    summary = nil
    drawn += heading.spans
    if let known = sections.firstIndex(where: { $0.label.lowercased() == text.lowercased() }) {
      section = known
    } else {
      var made = ScheduleScene.Section(text)
      made.spans = heading.spans
      sections.append(made)
      section = sections.count - 1
    }
    sectionIndent = indent
    if heading.isTimed {
      var task = heading
      task.name = name
      add(task)
      summary = entries.count - 1
    }
  }

  private mutating func add(_ draft: PlanDraft, isMilestone: Bool = false, label: String? = nil) {
    var draft = draft
    draft.settleOffset()
    if isMilestone || isMilestones { draft.facts.append(.milestone) }
    draft.facts = shared + draft.facts
    let name = label ?? draft.label
    drawn += draft.spans
    if draft.facts.isEmpty, !draft.name.isEmpty, readWish(draft.name) { return }
    if Self.isWhole(draft.name), draft.isTimed {
      general += draft.facts
      return
    }
    // "…, done by the end of March" is about the whole.
    if name.isEmpty, draft.facts.count > 1, case .due = draft.facts[1],
      draft.facts[0] == .progress(1)
    {
      return
    }
    if name.isEmpty || Self.isReference(draft.name) {
      guard !entries.isEmpty else {
        general += draft.facts
        return
      }
      // What is said without a name is about the task before.
      entries[entries.count - 1].facts += draft.facts.filter {
        if case .next = $0 { false } else { true }
      }
      entries[entries.count - 1].spans += draft.spans
      addDetail(draft, to: entries.count - 1)
      return
    }
    if draft.facts.isEmpty,
      draft.name.allSatisfy({ $0.tag == .verb || $0.tag == .adverb || $0.tag == .preposition }),
      !entries.isEmpty, draft.name.count < 3, draft.name.first?.token.isCapitalized == false,
      label == nil,
      entries.last?.facts.isEmpty == false
    {
      return
    }
    let isRelation =
      !draft.facts.isEmpty
      && draft.facts.allSatisfy { fact in
        switch fact {
        case .after, .before, .parallel, .progress, .color, .owner, .critical: true
        case .start, .end, .due, .at, .span, .length, .next, .milestone: false
        }
      }
    if let known = PlanNames.index(
      of: draft.name, in: entries.map(\.label), by: isRelation ? .part : .whole),
      isStatement(draft), label == nil
    {
      entries[known].facts += draft.facts
      entries[known].spans += draft.spans
      addDetail(draft, to: known)
      return
    }
    var entry = Entry(label: name, section: section, facts: draft.facts, spans: draft.spans)
    if !draft.isTimed { entry.within = summary }
    entries.append(entry)
    addDetail(draft, to: entries.count - 1)
  }

  private mutating func addDetail(_ draft: PlanDraft, to index: Int) {
    let words = draft.detail.filter { !$0.isMark(",", ";") && !isUnitWord($0) }
    guard !words.isEmpty else { return }
    let text = ChartText.text(of: words)
    entries[index].detail += (entries[index].detail.isEmpty ? "" : ", ") + text
  }

  private func isUnitWord(_ word: Word) -> Bool { word.says("duration", "start", "end", "and") }

  /// Whether a draft about a known task adds to it rather than repeats its name by chance.
  private func isStatement(_ draft: PlanDraft) -> Bool {
    draft.facts.contains { fact in
      switch fact {
      case .after, .before, .parallel, .progress, .color, .owner, .critical, .start, .end, .due,
        .at,
        .length, .milestone, .span:
        true
      case .next: false
      }
    }
  }

  /// “First, …”: a word that only says where the list begins.
  private static func isOrderWord(_ draft: PlanDraft) -> Bool {
    draft.facts.isEmpty && draft.name.count == 1
      && draft.name[0].says("first", "then", "next", "finally", "lastly", "also", "etc")
  }

  /// “we”, “the project”: the whole.
  private static func isWhole(_ name: [Word]) -> Bool {
    let rest = name.filter {
      $0.token.kind != .mark && $0.tag != .determiner && $0.tag != .possessive
    }
    return rest.count <= 2 && !rest.isEmpty
      && rest.allSatisfy {
        $0.says("we", "i", "project", "plan", "work", "everything", "all", "schedule", "will")
      }
  }

  private static func isReference(_ name: [Word]) -> Bool {
    let rest = name.filter { $0.token.kind != .mark }
    return rest.count <= 2 && !rest.isEmpty
      && rest.allSatisfy {
        $0.says(
          "it", "this", "that", "which", "should", "will", "and", "is", "also", "they", "each")
      }
  }

  // MARK: Wishes

  /// “mark today (10 March)”, “today is week 3”, “with a today line”.
  private mutating func readToday(_ words: [Word]) -> Bool {
    guard let index = words.firstIndex(where: { $0.says("today") || $0.says("current") }),
      words[index].says("today") || words.dropFirst(index + 1).first?.says("date") == true
    else { return false }
    guard words.count < 12 else { return false }
    wantsToday = true
    let reader = MomentReader(words)
    for place in words.indices where place > index || place < index {
      if let (moment, _) = reader.moment(at: place), moment.form != .dayOfMonth(0) {
        today = moment
        break
      }
    }
    wished += words.map(\.span)
    return true
  }

  /// Words that ask for what is shown anyway.
  private static func isWish(_ words: [Word]) -> Bool {
    words.allSatisfy { word in
      word.says(
        "show", "with", "and", "dependencies", "milestones", "milestone", "arrows", "the",
        "between", "them", "include", "use",
        "tasks", "dates", "multiple", "sections", "add", "a", "progress", "bars", "durations",
        "each", "task", "phases",
        "several", "some", "of", "as", "well", "task:", "please", "timeline", "should", "have",
        "all", "start", "end",
        "critical", "path", "different", "colors", "colours", "for", "section", "phase", "it",
        "needs", "to", "be")
        || word.token.kind == .mark
    }
      && words.contains {
        $0.says(
          "dependencies", "milestones", "milestone", "sections", "phases", "progress", "dates",
          "durations", "tasks", "arrows")
      }
  }

  /// “show dependencies”, “with dependencies between them”: what is shown anyway.
  private mutating func readWish(_ words: [Word]) -> Bool {
    guard Self.isWish(words) else { return false }
    for word in words {
      if word.says("dependencies", "arrows") { wantsDependencies = true }
      for noun in ["sections", "phases", "milestones", "tasks"] where word.says(noun) {
        counts.append((noun, 0))
      }
      if word.says("milestone") { counts.append(("milestones", 1)) }
    }
    wished += words.map(\.span)
    return true
  }

  /// “make testing red”, “Design should be blue”, “with design and build in blue and tests in green”.
  private mutating func readColor(_ words: [Word]) -> Bool {
    let places = words.indices.filter {
      (words[$0].tag == .color || words[$0].text.hasPrefix("#"))
        && ColorNames.color(of: words[$0].lower) != nil
    }
    guard let last = places.last,
      words.first?.says(
        "make", "color", "colour", "paint", "use", "show", "highlight", "draw", "mark", "with")
        == true
        || words[..<last].contains(where: { $0.says("be", "is", "are") })
        || last == words.count - 1 && words.count > 2,
      !words.indices.contains(where: { MomentReader(words).range(at: $0) != nil })
    else { return false }
    var start = words.firstIndex { $0.says("gantt", "chart", "with") }.map { $0 + 1 } ?? 0
    var found = false
    for place in places {
      guard let color = ColorNames.color(of: words[place].lower) else { continue }
      var names = Array(words[min(start, place)..<place])
      // "use red for testing" names it behind.
      if names.allSatisfy({ $0.says("use", "make", "with", "in", "color", "colour", "and") }) {
        names = Array(words[(place + 1)...].prefix { $0.tag != .color })
      }
      let isAll = names.contains { $0.says("all", "bars", "tasks", "every", "everything") }
      let known = PlanNames.indices(
        of: names.filter { !Self.painting.contains($0.lower) }, in: entries.map(\.label))
      for index in entries.indices where isAll || known.contains(index) {
        entries[index].facts.append(.color(color))
        found = true
      }
      start = place + 1
    }
    guard found else { return false }
    wished += words.map(\.span)
    return true
  }

  private static let painting = FunctionWords.words(
    "make color colour paint use show highlight be is are should in the draw mark task bar as with for"
  )

  /// “two sections”, “5 tasks”: how many, before or without their names.
  private mutating func readCounts(_ words: inout [Word]) -> Bool {
    var index = 0
    var found: [(String, Int)] = []
    var rest = words
    while let first = rest.first, index < 12 {
      index += 1
      if first.token.kind == .mark && !first.isMark(":")
        || first.says("and", "with", "has", "it", "having", "the", "in", "divided", "into", "split")
      {
        rest.removeFirst()
        continue
      }
      guard let count = NounGroupReader.count(first),
        let noun = rest.dropFirst().first(where: { $0.tag != .adjective }),
        noun.says(
          "tasks", "sections", "phases", "milestones", "steps", "stages", "groups", "workstreams",
          "activities", "task", "milestone", "section", "sprints"),
        let place = rest.firstIndex(of: noun), place < 4
      else { break }
      found.append((noun.lower, count))
      rest.removeFirst(place + 1)
    }
    guard !found.isEmpty else { return false }
    counts += found.map { (noun: $0.0, count: $0.1) }
    wished += words.prefix(words.count - rest.count).map(\.span)
    if let first = rest.first, first.isMark(":") { rest.removeFirst() }
    words = rest
    return rest.isEmpty
  }
}
