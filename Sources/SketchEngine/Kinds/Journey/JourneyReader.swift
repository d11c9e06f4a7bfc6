/// Reads the stages of a journey, what is done in them and how it feels.
struct JourneyReader {
  private(set) var scene = JourneyScene()
  private(set) var drawn: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []
  /// How many stages are wanted, where only a number was given.
  private(set) var count: Int?
  /// Rows that are asked for without anything in them.
  private(set) var wanted: [String] = []
  private(set) var wantsFeelings = false

  private var stage: Int?
  private var isSection = false
  private var depth = 0
  private var hasMarker = false

  /// What a line below a stage tells.
  private enum Row: Hashable {
    case stages, steps, feeling, score, person, goal
    case note(String)
  }

  init(_ order: ContentOrder) {
    readHead(order.head)
    if readTable(order) { return }
    var colors: [ColorWish] = []
    for (number, unit) in order.units.enumerated() {
      var unit = unit
      if let wish = ColorWish.take(from: &unit.words) { colors.append(wish) }
      if unit.words.isEmpty { continue }
      read(unit, order.units.dropFirst(number + 1).first)
    }
    for wish in colors {
      guard let index = PlanNames.index(of: wish.names, in: scene.stages.map(\.label)) else {
        continue
      }
      scene.stages[index].color = wish.color
      wished.append(wish.span)
    }
    settle()
  }

  // MARK: Rows

  private static func row(_ words: [Word]) -> Row? {
    let plain = words.filter {
      $0.token.kind != .mark && $0.tag != .determiner && $0.tag != .possessive
        && !$0.says("key", "user", "customer", "main")
    }
    guard let last = plain.last, plain.count < 4, !plain.isEmpty else {
      return words.count == 1 && words[0].says("user", "customer") ? .person : nil
    }
    switch Lemmas.singular(last.lower) {
    case "stage", "phase": return .stages
    case "action", "step", "doing", "task", "activity", "behavior", "behaviour":
      return plain.count > 2 ? nil : .steps
    case "emotion", "feeling", "mood", "sentiment": return .feeling
    case "score", "rating", "satisfaction", "experience": return plain.count == 1 ? .score : nil
    case "persona", "actor", "person": return .person
    case "goal", "scenario", "objective": return plain.count == 1 ? .goal : nil
    case "touchpoint", "touch-point", "channel":
      return .note(last.lower.hasPrefix("ch") ? "Channels" : "Touchpoints")
    case "point" where plain.count > 1 && plain[plain.count - 2].says("pain", "touch"):
      return .note(plain[plain.count - 2].says("pain") ? "Pain points" : "Touchpoints")
    case "pain", "painpoint", "frustration", "problem", "issue", "barrier":
      return .note("Pain points")
    case "opportunity", "improvement", "idea", "solution", "recommendation":
      return .note(last.lower.hasPrefix("opp") ? "Opportunities" : last.text.capitalizedFirst)
    case "thought", "thinking", "quote", "question", "need", "metric", "kpi", "owner", "team",
      "system", "tool",
      "department", "expectation", "motivation", "backstage", "moment":
      return plain.count < 3 ? .note(ChartText.text(of: plain).capitalizedFirst) : nil
    default: return nil
    }
  }

  private mutating func rowIndex(_ name: String) -> Int {
    if let known = scene.rows.firstIndex(where: { $0.lowercased() == name.lowercased() }) {
      return known
    }
    scene.rows.append(name)
    return scene.rows.count - 1
  }

  private mutating func readHead(_ head: [Word]) {
    readLists(head)
    for item in FlowUnit.items(of: head) {
      if let row = Self.row(Array(item.suffix(2))) ?? Self.row(Array(item.suffix(1))),
        item.last?.isPlural == true
      {
        want(row)
      }
    }
  }

  /// “with emotions (high, low, high) for three stages: …”: lists that the order itself gives.
  private var listed: [(row: Row, items: [[Word]])] = []

  private mutating func readLists(_ head: [Word]) {
    for open in head.indices where head[open].isMark("(") && open > 0 {
      guard let close = head[open...].firstIndex(where: { $0.isMark(")") }), close > open + 1,
        let row = Self.row(Array(head[max(0, open - 1)..<open]))
      else { continue }
      listed.append((row, Self.items(Array(head[(open + 1)..<close]))))
      drawn += head[open..<close].map(\.span)
    }
  }

  private mutating func want(_ row: Row) {
    switch row {
    case .note(let name): if !wanted.contains(name) { wanted.append(name) }
    case .feeling, .score: wantsFeelings = true
    case .stages, .steps, .person, .goal: break
    }
  }

  // MARK: Units

  private mutating func read(_ unit: ContentOrder.Unit, _ next: ContentOrder.Unit?) {
    var words = unit.words
    if words.first?.says("section") == true, words.count > 1 {
      isSection = true
      wished.append(words[0].span)
      open(Array(words.dropFirst()), unit)
      return
    }
    let leads =
      unit.endsLine
      && next.map {
        $0.beginsLine && ($0.indent > unit.indent || unit.marker == nil && $0.marker != nil)
      } ?? false
    let items = Self.items(words)
    if items.count > 1,
      items.allSatisfy({ $0.contains { $0.isMark(":") } && Self.score($0).score != nil })
    {
      for item in items { addStage(item) }
      return
    }
    if let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 0 {
      let head = Array(words[..<colon])
      let rest = Array(words[(colon + 1)...])
      // "Browse, pay, wait with moods: curious, tense, bored".
      if stage == nil, let with = head.lastIndex(where: { $0.says("with", "and") }), with > 1,
        let row = Self.row(head[(with + 1)...].filter { !$0.says("for", "each", "stage") })
      {
        for item in Self.items(Array(head[..<with])) { addStage(item) }
        stage = nil
        drawn += words.map(\.span)
        putList(row, Self.items(rest))
        return
      }
      if !isSection, let row = Self.row(head) {
        drawn += words.map(\.span)
        if rest.isEmpty, leads {
          pending = row
        } else {
          put(
            row, rest,
            isInside: stage != nil && (unit.indent > depth || unit.marker != nil && !hasMarker))
        }
        return
      }
      if isSection, stage != nil, rest.first.map({ Double($0.text) != nil }) ?? false {
        addStep(words, to: stage ?? 0)
        return
      }
      if rest.isEmpty {
        open(head, unit)
        return
      }
      if head.count == 2, head[0].says("stage", "phase", "step"), Int(head[1].text) != nil {
        // "Stage 2: Viewing - visits houses - feeling tired".
        let parts = rest.split { $0.isMark("-", "–", "—", ";") && $0.token.isSpaced }.map(
          Array.init)
        open(parts[0], unit)
        drawn += words.map(\.span)
        for part in parts.dropFirst() { readInside(part) }
        if !leads { closeAfter = true }
        return
      }
      if stage == nil || unit.indent <= depth, Self.score(rest).score == nil || rest.count > 2 {
        open(head, unit)
        readInside(rest)
        if !leads { closeAfter = true }
        return
      }
    }
    if readWish(words) { return }
    if let row = pending, unit.marker != nil || unit.indent > 0 {
      pendingItems.append(words)
      drawn += words.map(\.span)
      if next == nil || next?.marker == nil && next?.indent ?? 0 <= depth {
        putList(row, pendingItems)
        pendingItems = []
        pending = nil
      }
      return
    }
    if leads {
      open(words, unit)
      return
    }
    if let stage, !closeAfter, unit.indent > depth || unit.marker != nil && !hasMarker {
      for item in Self.items(words) { addStep(item, to: stage) }
      return
    }
    // Stages named one after the other, or a story.
    words.removeAll { $0.isMark("#") }
    if words.first?.says("stages", "phases", "steps", "through", "from") == true {
      wished.append(words[0].span)
      words.removeFirst()
    }
    // "signup 5, support call 1": each ends with its score.
    let isBare =
      items.count > 1
      && items.allSatisfy { item in
        item.count > 1
          && item.last.flatMap { Double($0.text) }.map { (0...10).contains($0) } ?? false
      }
    for item in Self.items(words) { addStage(item, isBare: isBare) }
    (depth, hasMarker) = (unit.indent, unit.marker != nil)
  }

  private var pending: Row?
  private var pendingItems: [[Word]] = []
  private var closeAfter = false

  private mutating func open(_ words: [Word], _ unit: ContentOrder.Unit) {
    closeAfter = false
    depth = unit.indent
    hasMarker = unit.marker != nil
    addStage(words.filter { !$0.isMark("#", ":") })
  }

  private mutating func addStage(_ words: [Word], isBare: Bool = false) {
    let (rest, score, feeling) = Self.score(words, isBare: isBare)
    var name = rest
    if name.count > 2, name[0].says("stage", "phase", "step"), Int(name[1].text) != nil,
      name[2].isMark(":", "-", "–", ".")
    {
      name = Array(name.dropFirst(3))
    }
    // "Awareness (sees an ad, hears of it)": what is done stands in brackets.
    var inner: [Word] = []
    if let open = name.firstIndex(where: { $0.isMark("(") }), open > 0,
      let close = name[open...].firstIndex(where: { $0.isMark(")") })
    {
      inner = Array(name[(open + 1)..<close])
      name.removeSubrange(open...close)
    }
    let label = Self.label(name)
    guard !label.isEmpty else { return }
    drawn += words.map(\.span)
    defer { if !inner.isEmpty { readInside(inner) } }
    var made = JourneyScene.Stage(label)
    made.score = score
    made.feeling = feeling
    made.spans = words.map(\.span)
    scene.stages.append(made)
    stage = scene.stages.count - 1
  }

  /// “sees an ad, visits the site; pain points: too many options; curious”.
  private mutating func readInside(_ words: [Word]) {
    guard let stage else { return }
    let parts = words.split {
      $0.isMark(";", "|") || $0.isMark("–") || $0.isMark("-") && $0.token.isSpaced
    }.map(Array.init)
    for part in parts {
      if let colon = part.firstIndex(where: { $0.isMark(":") }),
        let row = Self.row(Array(part[..<colon]))
      {
        drawn += part.map(\.span)
        put(row, Array(part[(colon + 1)...]), isInside: true)
      } else {
        for item in Self.items(part) { addStep(item, to: stage) }
      }
    }
    // "sees an ad, visits the site (curious)": how the stage feels, not only its last step.
    let steps = scene.stages[stage].steps
    if steps.count > 1, let score = steps.last?.score,
      steps.dropLast().allSatisfy({ $0.score == nil })
    {
      scene.stages[stage].score = score
      scene.stages[stage].feeling = lastFeeling
      scene.stages[stage].steps[steps.count - 1].score = nil
    }
  }

  private var lastFeeling = ""

  private mutating func put(_ row: Row, _ words: [Word], isInside: Bool) {
    let items =
      words.contains { $0.isMark("|", ";") }
      ? words.split { $0.isMark("|", ";") }.map(Array.init) : Self.items(words)
    if case .person = row {
      scene.person = Self.label(words)
      return
    }
    if case .goal = row, stage == nil || !isInside {
      scene.goal = Self.label(words)
      return
    }
    if isInside, let stage {
      for item in items { put(row, item, in: stage) }
      return
    }
    if row == .stages || scene.stages.isEmpty && row == .steps {
      for item in items { addStage(item) }
      stage = nil
      return
    }
    putList(row, items)
  }

  /// One thing for each stage, in order.
  private mutating func putList(_ row: Row, _ items: [[Word]]) {
    if row == .stages || scene.stages.isEmpty {
      for item in items { addStage(item) }
      stage = nil
      return
    }
    for (number, item) in items.enumerated() {
      put(row, item, in: min(number, scene.stages.count - 1))
    }
  }

  private mutating func put(_ row: Row, _ words: [Word], in stage: Int) {
    guard scene.stages.indices.contains(stage) else { return }
    switch row {
    case .steps, .stages: for item in Self.items(words) { addStep(item, to: stage) }
    case .feeling, .score:
      let found = Self.score(words)
      scene.stages[stage].score = found.score ?? scene.stages[stage].score
      let isWord = !found.feeling.isEmpty
      let label = Self.label(
        isWord
          ? words.filter { FeelingWords.score(of: $0.lower) != nil }
          : found.score == nil ? words : found.rest)
      if Double(label) == nil, row == .feeling { scene.stages[stage].feeling = label }
    case .note(let name): note(name, Self.label(words), in: stage)
    case .goal: note("Goals", Self.label(words), in: stage)
    case .person: note("People", Self.label(words), in: stage)
    }
  }

  private mutating func note(_ name: String, _ text: String, in stage: Int) {
    guard !text.isEmpty else { return }
    let row = rowIndex(name)
    while scene.stages[stage].notes.count <= row { scene.stages[stage].notes.append([]) }
    scene.stages[stage].notes[row].append(text)
  }

  private mutating func addStep(_ words: [Word], to stage: Int) {
    var words = words
    var people: [String] = []
    // "Make tea: 5: Me, Cat".
    let colons = words.indices.filter { words[$0].isMark(":") }
    if colons.count > 1, let last = colons.last, colons[colons.count - 2] + 2 == last {
      people = words[(last + 1)...].split { $0.isMark(",") }.map { ChartText.text(of: $0) }
      drawn += words[last...].map(\.span)
      words = Array(words[..<last])
    }
    let (rest, score, feeling) = Self.score(words)
    let label = Self.label(rest)
    drawn += words.map(\.span)
    guard !label.isEmpty else {
      if let score { scene.stages[stage].score = score }
      if !feeling.isEmpty { scene.stages[stage].feeling = feeling }
      return
    }
    lastFeeling = feeling
    var step = JourneyScene.Step(label)
    step.score = score
    step.people = people
    step.spans = words.map(\.span)
    scene.stages[stage].steps.append(step)
  }

  // MARK: Words

  /// The words without how it feels; numbers are out of five or ten.
  private static func score(_ words: [Word], isBare: Bool = false) -> (
    rest: [Word], score: Double?, feeling: String
  ) {
    var rest = words
    func clean() {
      while let last = rest.last,
        last.token.kind == .mark && !last.isMark("?", "!", "%")
          || last.says("feels", "feeling", "feel", "is", "score", "and", "emotion", "rating")
      {
        rest.removeLast()
      }
    }
    var tail = rest
    while let last = tail.last, last.isMark(")", ".", "]") { tail.removeLast() }
    guard let last = tail.last else { return (rest, nil, "") }
    if let feeling = FeelingWords.score(of: last.lower) {
      let before = tail.dropLast().last
      let isAlone = tail.count == 1
      if isAlone || before?.isMark("(", ":", "-", "–", "[", ",") == true
        || before?.says("feels", "feeling", "feel", "is", "gets", "very") == true
        || last.text.unicodeScalars.first.map({ $0.value > 0x2600 }) ?? false
      {
        rest = Array(tail.dropLast())
        while let end = rest.last, end.says("very", "gets") { rest.removeLast() }
        clean()
        return (
          rest, feeling,
          isAlone || last.text.first?.isLetter == true ? last.text.capitalizedFirst : ""
        )
      }
    }
    // "5", "(4)", "4/5", "8/10".
    let pieces = last.text.split(separator: "/")
    if let value = pieces.first.flatMap({ Double($0) }), (0...10).contains(value), pieces.count < 3
    {
      let before = tail.dropLast().last
      let isTied =
        before?.isMark("(", ":", "-", "–", "[", "=") == true
        || before?.says("score", "rating") == true || pieces.count == 2
      guard isTied || isBare || tail.count == 1 else { return (rest, nil, "") }
      let top = pieces.count == 2 ? Double(pieces[1]) ?? 5 : value > 5 ? 10 : 5
      rest = Array(tail.dropLast())
      clean()
      return (rest, max(1, min(5, value * 5 / max(1, top))), "")
    }
    return (rest, nil, "")
  }

  private static func items(_ words: [Word]) -> [[Word]] {
    var items: [[Word]] = [[]]
    var depth = 0
    for (index, word) in words.enumerated() {
      if word.isMark("(") { depth += 1 }
      if word.isMark(")") { depth -= 1 }
      let isLast =
        word.says("and") && words[..<index].contains { $0.isMark(",") }
        && !words[index...].contains { $0.isMark(",") }
      if depth == 0, word.isMark(",", ";") || word.tag == .arrow || isLast || word.says("then") {
        items.append([])
      } else {
        items[items.count - 1].append(word)
      }
    }
    return items.filter { !$0.isEmpty }
  }

  static func label(_ words: [Word]) -> String {
    var words = words[...]
    while let first = words.first, words.count > 1,
      first.token.kind == .mark && !first.isMark("(")
        || first.says("and", "then", "the", "a", "an", "finally", "they", "he", "she")
    {
      words = words.dropFirst()
    }
    while let last = words.last, last.token.kind == .mark && !last.isMark(")", "?", "!", "%") {
      words = words.dropLast()
    }
    return ChartText.shown(ChartText.text(of: words))
  }

  // MARK: Wishes and tables

  /// “with stages, actions, emotions and pain points”, “5 stages”.
  private mutating func readWish(_ words: [Word]) -> Bool {
    let plain = words.filter {
      $0.token.kind != .mark && $0.tag != .determiner
        && !$0.says("include", "show", "with", "and", "for", "each", "stage", "also", "including")
    }
    if plain.count == 2, let number = NounGroupReader.count(plain[0]),
      plain[1].says("stages", "steps", "phases")
    {
      count = number
      wished += words.map(\.span)
      return true
    }
    let all = words
    var words = words
    if let each = words.firstIndex(where: { $0.says("for", "per", "at", "in") }), each > 0,
      words[each...].contains(where: { $0.says("stage", "stages", "step", "phase") })
    {
      words = Array(words[..<each])
    }
    var rows: [Row] = []
    for item in FlowUnit.items(
      of: words.filter { !$0.says("include", "show", "with", "including", "also") })
    {
      guard let row = Self.row(item) else { return false }
      rows.append(row)
    }
    guard !rows.isEmpty else { return false }
    for row in rows { want(row) }
    wished += all.map(\.span)
    return true
  }

  /// Rows with a head: “Stage, Action, Emotion, Pain point”.
  private mutating func readTable(_ order: ContentOrder) -> Bool {
    for mark in ["|", ",", "\t"] {
      for (number, unit) in order.units.enumerated() where unit.beginsLine {
        let head = Self.cells(unit.words, mark)
        guard head.count > 1,
          Self.row(head[0]) == .stages || head[0].count == 1 && head[0][0].says("stage", "phase")
        else { continue }
        let rows = head.map { Self.row($0) }
        guard rows.dropFirst().allSatisfy({ $0 != nil }) else { continue }
        for unit in order.units.dropFirst(number + 1) {
          let cells = Self.cells(unit.words, mark)
          guard cells.count > 1,
            !unit.words.allSatisfy({ $0.token.kind == .mark || $0.tag == .arrow })
          else { continue }
          addStage(cells[0])
          guard let stage else { continue }
          for (cell, row) in zip(cells, rows).dropFirst() {
            guard let row, !cell.isEmpty else { continue }
            put(row, cell, in: stage)
          }
          drawn += unit.words.map(\.span)
        }
        wished += unit.words.map(\.span)
        return !scene.stages.isEmpty
      }
    }
    return false
  }

  private static func cells(_ words: [Word], _ mark: String) -> [[Word]] {
    var cells = words.split(omittingEmptySubsequences: false) { $0.isMark(mark) }.map(Array.init)
    if mark == "|" {
      if cells.first?.isEmpty == true { cells.removeFirst() }
      if cells.last?.isEmpty == true { cells.removeLast() }
    }
    return cells
  }

  /// Every stage has a place for every row.
  private mutating func settle() {
    if let row = pending, !pendingItems.isEmpty { putList(row, pendingItems) }
    for (row, items) in listed where !scene.stages.isEmpty { putList(row, items) }
    for index in scene.stages.indices {
      while scene.stages[index].notes.count < scene.rows.count {
        scene.stages[index].notes.append([])
      }
    }
  }
}
