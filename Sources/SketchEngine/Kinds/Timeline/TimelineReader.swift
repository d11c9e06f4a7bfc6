/// Reads events and when they happen, and the lanes or columns they stand in.
struct TimelineReader {
  private(set) var scene = TimelineScene()
  private(set) var drawn: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []
  /// How many events are wanted, where only a number was given.
  private(set) var count: Int?
  /// The times that the order itself names, as in “from 2020 to 2025”.
  private(set) var span: (Moment, Moment)?

  private var lane: Int?
  private var column: (time: String, start: String, end: String)?
  private var depth = -1
  private var places: [(sort: Int, value: Int)?] = []

  init(_ order: ContentOrder, isRoadmap: Bool) {
    scene.isRoadmap = isRoadmap
    readHead(order.head)
    let hasTimes = order.units.contains { !EventTimes(TimeWords.split($0.words)).marks.isEmpty }
    for (number, unit) in order.units.enumerated() {
      var unit = unit
      if let wish = ColorWish.take(from: &unit.words) { colors.append(wish) }
      if unit.words.isEmpty { continue }
      if number == 0, order.title == nil { takeHeading(&unit) }
      read(unit, order.units.dropFirst(number + 1).first, hasTimes: hasTimes)
    }
    for wish in colors {
      guard let index = PlanNames.index(of: wish.names, in: scene.events.map(\.label)) else {
        continue
      }
      scene.events[index].color = wish.color
      wished.append(wish.span)
    }
    sort()
    if scene.lanes.count > 1, scene.events.contains(where: { $0.lane != nil }) {
      scene.isRoadmap = true
    }
  }

  private var colors: [ColorWish] = []

  private mutating func readHead(_ head: [Word]) {
    let words = TimeWords.split(head)
    for index in words.indices {
      if words[index].says("vertical", "vertically") { scene.isVertical = true }
      if words[index].says("images", "pictures", "photos", "illustrations") {
        scene.hasPictures = true
      }
    }
    for mark in EventTimes(words).marks {
      if let last = mark.last { span = (mark.first, last) }
    }
  }

  /// “History of Rome: 753 BC founding; …”: what stands before the first event names them all.
  private mutating func takeHeading(_ unit: inout ContentOrder.Unit) {
    let words = TimeWords.split(unit.words)
    guard let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 1, !unit.endsLine,
      EventTimes(Array(words[..<colon])).marks.isEmpty,
      EventTimes(Array(words[(colon + 1)...])).marks.first?.range.lowerBound == 0
    else { return }
    scene.title = TitleWords.tidy(ChartText.text(of: words[..<colon]))
    drawn += words[..<colon].map(\.span)
    unit.words = Array(words[(colon + 1)...])
  }

  // MARK: Units

  private mutating func read(_ unit: ContentOrder.Unit, _ next: ContentOrder.Unit?, hasTimes: Bool)
  {
    let words = TimeWords.split(unit.words)
    if readWish(words) || namesLanes(words) { return }
    let columns = Self.columns(words)
    if columns.count > 1 {
      for part in columns {
        var one = unit
        one.words = part
        one.endsLine = false
        read(one, nil, hasTimes: hasTimes)
      }
      return
    }
    let times = EventTimes(words)
    let leads =
      unit.endsLine
      && next.map {
        $0.beginsLine && ($0.indent > unit.indent || unit.marker == nil && $0.marker != nil)
      } ?? false
    if depth >= 0, unit.indent <= depth, unit.beginsLine, unit.marker == nil || unit.indent < depth
    {
      column = nil
      depth = -1
    }
    // "Now: search, filters; Later: export" and "Mobile: Q1 login, Q2 push".
    let dash = words.firstIndex { $0.isMark("-", "–", "—") }.flatMap { place in
      place > 0 && Self.isColumnName(Array(words[..<place])) ? place : nil
    }
    if let colon = dash ?? words.firstIndex(where: { $0.isMark(":") }), colon > 0,
      times.marks.allSatisfy({ $0.range.lowerBound >= colon })
    {
      let head = Array(words[..<colon])
      let rest = Array(words[(colon + 1)...])
      let inner = EventTimes(rest)
      if rest.isEmpty {
        open(head, unit, hasTimes: hasTimes)
        return
      }
      if inner.marks.isEmpty, !hasTimes || Self.isColumnName(head) {
        open(head, unit, hasTimes: hasTimes && !Self.isColumnName(head))
        addItems(rest)
        if unit.marker == nil, !scene.isRoadmap { scene.isRoadmap = true }
        column = nil
        return
      }
      if !inner.marks.isEmpty, inner.marks.count > 1 || !isAll(inner.marks[0].range, rest),
        scene.isRoadmap || inner.marks.count > 1
      {
        open(head, unit, hasTimes: true)
        for telling in inner.tellings() { add(telling) }
        return
      }
    }
    if let mark = times.marks.first,
      mark.range.lowerBound == 0
        || words[..<mark.range.lowerBound].allSatisfy({ $0.token.kind == .mark }),
      times.marks.count == 1
    {
      let rest = Array(words[mark.range.upperBound...])
      if rest.allSatisfy({ $0.token.kind == .mark }) {
        // A time over a list.
        column = Self.column(mark)
        depth = unit.indent
        markPlace = mark.first.place
        drawn += words.map(\.span)
        if !leads { addEvent("", mark, words); column = nil; depth = -1 }
        return
      }
      if scene.isRoadmap || rest.filter({ $0.isMark(":") }).count > 1,
        rest.first?.isMark(":") == true || leads
      {
        column = Self.column(mark)
        markPlace = mark.first.place
        drawn += words.map(\.span)
        addItems(rest)
        if leads { depth = unit.indent } else { column = nil }
        return
      }
    }
    if times.marks.isEmpty {
      if leads, unit.words.count < 9 {
        open(words, unit, hasTimes: hasTimes)
        return
      }
      if column != nil {
        addItems(words)
        return
      }
      // What is told more deeply is about the event above.
      if unit.indent > 0 || unit.marker != nil, let last = scene.events.indices.last,
        unit.indent > eventIndent, hasTimes
      {
        scene.events[last].details.append(EventTimes.label(of: words))
        scene.events[last].spans += words.map(\.span)
        drawn += words.map(\.span)
        return
      }
      if readCount(words) { return }
      addItems(words, isPlain: hasTimes)
      return
    }
    eventIndent = unit.indent
    for telling in times.tellings() { add(telling) }
  }

  /// “v1.0: editor, v1.1: plugins, themes”: columns that follow one another in a line.
  private static func columns(_ words: [Word]) -> [[Word]] {
    let colons = words.indices.filter { words[$0].isMark(":") }
    guard colons.count > 1 else { return [words] }
    var cuts = [0]
    for (a, b) in zip(colons, colons.dropFirst()) {
      guard let comma = words[a..<b].lastIndex(where: { $0.isMark(",", ";") || $0.says("and") }),
        isColumnName(Array(words[(comma + 1)..<b]))
      else { return [words] }
      cuts.append(comma + 1)
    }
    return zip(cuts, cuts.dropFirst() + [words.count]).map { Array(words[$0..<$1]) }
  }

  /// “three swimlanes (Data, AI)”: the lanes are told again with what is in them.
  private mutating func namesLanes(_ words: [Word]) -> Bool {
    guard words.count < 16,
      words.prefix(3).contains(where: {
        $0.says("lanes", "swimlanes", "tracks", "rows", "streams", "workstreams")
      }),
      EventTimes(words).marks.isEmpty
    else { return false }
    let place =
      words.firstIndex { $0.says("lanes", "swimlanes", "tracks", "rows", "streams", "workstreams") }
      ?? 0
    let list = words[(place + 1)...].filter {
      !$0.isMark(":", "(", ")") && !$0.says("for", "called")
    }
    for item in Self.items(Array(list)) where item.count < 4 {
      scene.lanes.append(TimelineScene.Lane(EventTimes.label(of: item)))
    }
    wished += words.map(\.span)
    return true
  }

  private var eventIndent = 0
  private var markPlace: (sort: Int, value: Int)?

  private func isAll(_ range: Range<Int>, _ words: [Word]) -> Bool {
    words.indices.allSatisfy { range.contains($0) || words[$0].token.kind == .mark }
  }

  private static func column(_ mark: EventTimes.Mark) -> (time: String, start: String, end: String)
  {
    (shown(mark), mark.first.written, (mark.last ?? mark.first).written)
  }

  private static func shown(_ mark: EventTimes.Mark) -> String {
    guard let last = mark.last else { return mark.first.shown }
    if case .counted(let unit, let from) = mark.first.form, case .counted(unit, let to) = last.form
    {
      return "\(unit.rawValue.capitalizedFirst)s \(from)–\(to)"
    }
    if last.form == .dayOfMonth(0) { return "\(mark.first.shown) – \(last.text)" }
    return "\(mark.first.shown) – \(last.shown)"
  }

  /// Names of columns that stand for a time.
  static func isColumnName(_ words: [Word]) -> Bool {
    let plain = words.filter { $0.token.kind != .mark && $0.tag != .determiner }
    guard let first = plain.first, plain.count < 4 else { return false }
    return first.says(
      "now", "next", "later", "soon", "future", "done", "past", "present", "today", "tomorrow",
      "backlog",
      "short-term", "mid-term", "medium-term", "long-term", "short", "medium", "long", "phase",
      "stage", "version",
      "release", "milestone", "step", "launched", "upcoming", "current", "someday")
      || first.lower.first == "v" && first.lower.dropFirst().first?.isNumber == true
  }

  /// Opens a column or a lane.
  private mutating func open(_ words: [Word], _ unit: ContentOrder.Unit, hasTimes: Bool) {
    var name = words
    while let first = name.first, name.count > 1, first.isMark("#") || first.says("section") {
      name.removeFirst()
    }
    let label = EventTimes.label(of: name)
    guard !label.isEmpty else { return }
    drawn += words.map(\.span)
    if hasTimes, !Self.isColumnName(name) {
      if let known = scene.lanes.firstIndex(where: { $0.label.lowercased() == label.lowercased() })
      {
        lane = known
      } else {
        var made = TimelineScene.Lane(label)
        made.spans = words.map(\.span)
        scene.lanes.append(made)
        lane = scene.lanes.count - 1
      }
      column = nil
      return
    }
    let typed = ChartText.text(of: name)
    column = (label, typed, typed)
    markPlace = nil
    depth = unit.indent
    if Self.isColumnName(name) || scene.events.contains(where: { !$0.time.isEmpty }) {
      scene.isRoadmap = true
    }
  }

  // MARK: Events

  private mutating func add(_ telling: EventTimes.Telling) {
    drawn += telling.all.map(\.span)
    guard let mark = telling.mark else { return }
    // "2004 : Facebook : Google" is two at once.
    let parts = telling.words.split { $0.isMark(":") }.map(Array.init).filter {
      !EventTimes.label(of: $0).isEmpty
    }
    if parts.count > 1, telling.words.first?.isMark(":") == true {
      for part in parts { addEvent(EventTimes.label(of: part), mark, part) }
      return
    }
    var words = telling.words
    var details: [String] = []
    // "(1969)" leaves its brackets; other brackets say more.
    if !words.contains(where: { $0.isMark("(") }) { words.removeAll { $0.isMark(")") } }
    if let open = words.firstIndex(where: { $0.isMark("(") }),
      let close = words[open...].firstIndex(where: { $0.isMark(")") })
    {
      let inner = Array(words[(open + 1)..<close])
      words.removeSubrange(open...close)
      if !inner.isEmpty { details.append(EventTimes.label(of: inner)) }
    }
    let dash = words.firstIndex { $0.isMark("-", "–", "—") }.flatMap { place in
      place > 0 && Self.isColumnName(Array(words[..<place])) ? place : nil
    }
    if let colon = dash ?? words.firstIndex(where: { $0.isMark(":") }), colon > 0,
      colon + 1 < words.count
    {
      details.append(EventTimes.label(of: Array(words[(colon + 1)...])))
      words = Array(words[..<colon])
    }
    addEvent(EventTimes.label(of: words), mark, telling.all, details)
  }

  private mutating func addEvent(
    _ label: String, _ mark: EventTimes.Mark, _ words: [Word], _ details: [String] = []
  ) {
    // "two kids 2018 and 2020": the same again.
    let label =
      label.isEmpty || label == "And"
      ? scene.events.last.map { words.isEmpty || label == "And" ? $0.label : "" } ?? "" : label
    var event = TimelineScene.Event(label, time: Self.shown(mark))
    event.start = mark.first.written
    event.end = (mark.last ?? mark.first).written
    event.details = details.filter { !$0.isEmpty }
    event.lane = lane
    event.isMilestone = words.contains { $0.says("milestone") }
    event.spans = words.map(\.span)
    scene.events.append(event)
    places.append(mark.first.place)
  }

  /// Things named one after the other, in the column that is open.
  private mutating func addItems(_ words: [Word], isPlain: Bool = false) {
    let items = isPlain && column == nil ? [words] : Self.items(words)
    for all in items {
      var item = all
      var details: [String] = []
      if let open = item.firstIndex(where: { $0.isMark("(") }),
        let close = item[open...].firstIndex(where: { $0.isMark(")") })
      {
        details.append(EventTimes.label(of: Array(item[(open + 1)..<close])))
        item.removeSubrange(open...close)
      }
      let label = EventTimes.label(of: item)
      guard !label.isEmpty else { continue }
      drawn += all.map(\.span)
      drawn += item.map(\.span)
      var event = TimelineScene.Event(label, time: column?.time ?? "")
      event.start = column?.start ?? ""
      event.end = column?.end ?? ""
      event.details = details
      event.lane = lane
      event.spans = item.map(\.span)
      scene.events.append(event)
      places.append(markPlace)
    }
  }

  private static func items(_ words: [Word]) -> [[Word]] {
    var items: [[Word]] = [[]]
    var brackets = 0
    let hasMarks = words.contains { $0.isMark(",", ";", "|") || $0.tag == .arrow }
    for (index, word) in words.enumerated() {
      if word.isMark("(") { brackets += 1 }
      if word.isMark(")") { brackets -= 1 }
      let isLast =
        word.says("and", "then") && !words[(index + 1)...].contains { $0.isMark(",") }
        && (hasMarks || words.count < 6)
      if brackets == 0,
        word.isMark(",", ";", "|", ":") || word.tag == .arrow || isLast || word.says("then")
      {
        items.append([])
      } else {
        items[items.count - 1].append(word)
      }
    }
    return items.filter { !$0.isEmpty }
  }

  // MARK: Wishes

  private mutating func readWish(_ words: [Word]) -> Bool {
    let idle = FunctionWords.words(
      "lanes lane swimlanes milestones dates years make it draw show use a an the vertical vertically horizontal horizontally layout with images pictures photos illustrations and please of each event events as timeline should be run from top to bottom down"
    )
    guard words.count < 14, words.allSatisfy({ $0.token.kind == .mark || idle.contains($0.lower) })
    else { return false }
    if words.contains(where: { $0.says("vertical", "vertically", "bottom", "down") }) {
      scene.isVertical = true
    }
    if words.contains(where: { $0.says("images", "pictures", "photos", "illustrations") }) {
      scene.hasPictures = true
    }
    wished += words.map(\.span)
    return true
  }

  /// “5 events”, “six milestones”.
  private mutating func readCount(_ words: [Word]) -> Bool {
    let plain = words.filter { $0.token.kind != .mark && !$0.says("with", "and") }
    guard plain.count == 2, let number = NounGroupReader.count(plain[0]),
      plain[1].says(
        "events", "milestones", "points", "steps", "phases", "stages", "dates", "items", "event")
    else { return false }
    count = number
    wished += words.map(\.span)
    return true
  }

  /// Puts events in the order of time where all their times can be compared.
  private mutating func sort() {
    let known = places.compactMap { $0 }
    guard known.count == places.count, let first = known.first,
      known.allSatisfy({ $0.sort == first.sort }), first.sort != 1 || isAscending(known)
    else { return }
    let order = scene.events.indices.sorted {
      known[$0].value != known[$1].value ? known[$0].value < known[$1].value : $0 < $1
    }
    scene.events = order.map { scene.events[$0] }
  }

  /// Months without a year may run over the end of one.
  private func isAscending(_ places: [(sort: Int, value: Int)]) -> Bool {
    zip(places, places.dropFirst()).filter { $0.value > $1.value + 150 }.isEmpty
  }
}
