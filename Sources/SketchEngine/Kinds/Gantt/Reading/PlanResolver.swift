/// Finds out when each task of a plan starts and ends.
struct PlanResolver {
  /// When something is, in ticks, and in whose words.
  private struct Time {
    var tick: Int
    var text: String?
  }

  private let entries: [PlanReader.Entry]
  private let general: [PlanFact]
  private var year = 2001
  private var lastStart: Int?
  private var starts: [Time?]
  private var ends: [Time?]
  private var lengths: [LengthOfTime?]
  private var waits: [[(index: Int, length: LengthOfTime?)]]
  private var befores: [[(index: Int, length: LengthOfTime?)]]
  private var pairs: [Int?]
  private(set) var scale = ScheduleScene.Scale.weeks
  private(set) var tasks: [ScheduleScene.Task] = []
  private(set) var assumptions: [String] = []
  /// Whether nothing at all was said about when.
  private(set) var isUntimed = false
  private var anchor = 0

  init(_ entries: [PlanReader.Entry], general: [PlanFact]) {
    self.entries = entries
    self.general = general
    starts = entries.map { _ in nil }
    ends = entries.map { _ in nil }
    lengths = entries.map { _ in nil }
    waits = entries.map { _ in [] }
    befores = entries.map { _ in [] }
    pairs = entries.map { _ in nil }
    findScale()
    for index in entries.indices { readFacts(index) }
    let isPlain =
      starts.allSatisfy { $0 == nil } && ends.allSatisfy { $0 == nil }
      && lengths.allSatisfy { $0 == nil }
    isUntimed = isPlain && pairs.allSatisfy { $0 == nil }
    if isUntimed { shareTotal() }
    resolve()
    if isPlain, !isUntimed || waits.contains(where: { !$0.isEmpty }) { isUntimed = true }
    makeTasks()
  }

  // MARK: The scale

  private var moments: [Moment] {
    (general + entries.flatMap(\.facts)).flatMap { fact -> [Moment] in
      switch fact {
      case .start(let moment), .end(let moment), .due(let moment), .at(let moment): [moment]
      case .span(let a, let b): [a, b]
      default: []
      }
    }
  }

  private var units: [LengthOfTime.Unit] {
    let lengths = (general + entries.flatMap(\.facts)).compactMap { fact -> LengthOfTime.Unit? in
      switch fact {
      case .length(let length): length.unit
      case .after(_, let length?), .before(_, let length?), .next(let length?): length.unit
      default: nil
      }
    }
    return lengths
      + moments.compactMap { if case .counted(let unit, _) = $0.form { unit } else { nil } }
  }

  private mutating func findScale() {
    let moments = moments
    if moments.contains(where: \.isDated) {
      scale = moments.contains { $0.year != nil } ? .dates : .datesWithoutYear
      year = moments.lazy.compactMap(\.year).first ?? 2001
      let begin = general.compactMap { fact -> Moment? in
        switch fact {
        case .start(let moment), .at(let moment), .span(let moment, _): moment
        default: nil
        }
      }.first
      anchor =
        begin?.days(in: year)?.lowerBound
        ?? moments.compactMap { $0.days(in: year)?.lowerBound }.first ?? 0
      return
    }
    if moments.contains(where: { if case .clock = $0.form { true } else { false } }) {
      scale = .clock
      anchor = 540
      return
    }
    let units = units
    if !units.isEmpty, units.allSatisfy({ $0 == .minute || $0 == .hour }) {
      scale = .minutes
    } else if units.contains(.day)
      || moments.contains(where: { if case .weekday = $0.form { true } else { false } })
    {
      scale = units.contains { $0 == .week || $0 == .month || $0 == .sprint } ? .weeks : .days
    } else {
      scale =
        !units.isEmpty && units.allSatisfy({ $0 == .month || $0 == .quarter || $0 == .year })
        ? .months : .weeks
    }
  }

  private var isMinutes: Bool { scale == .clock || scale == .minutes }
  private var isDated: Bool { scale == .dates || scale == .datesWithoutYear }

  /// The ticks that a time covers.
  private func ticks(_ moment: Moment, year: Int) -> Range<Int>? {
    if isDated {
      if let days = moment.days(in: year) { return days.lowerBound..<(days.upperBound + 1) }
      switch moment.form {
      case .counted(let unit, let number):
        let length = LengthOfTime(amount: Double(max(0, number - 1)), unit: unit)
        let start = number > 1 ? length.end(from: anchor) : anchor
        return start..<LengthOfTime(amount: 1, unit: unit).end(from: start)
      case .weekday(let day):
        let from = lastStart ?? anchor
        let start = from + ((day - CalendarDay(from).weekday) % 7 + 7) % 7
        return start..<(start + 1)
      default: return nil
      }
    }
    switch moment.form {
    case .clock(let minutes): return isMinutes ? minutes..<minutes : nil
    case .counted(let unit, let number):
      let length = LengthOfTime(amount: 1, unit: unit)
      let size = isMinutes ? length.minutes : length.roughDays
      return ((number - 1) * size)..<(number * size)
    case .weekday(let day): return isMinutes ? nil : day..<(day + 1)
    default: return nil
    }
  }

  // MARK: Facts

  private mutating func readFacts(_ index: Int) {
    let labels = entries.map(\.label)
    let isMilestone = entries[index].facts.contains(.milestone)
    for fact in entries[index].facts {
      switch fact {
      case .start(let moment):
        if let range = dated(moment) {
          starts[index] = Time(tick: range.lowerBound, text: moment.text)
        }
      case .end(let moment):
        if let range = dated(moment, isEnd: true, of: index) {
          ends[index] = Time(tick: range.upperBound, text: moment.text)
        }
      case .at(let moment):
        guard let range = dated(moment) else { continue }
        starts[index] = Time(tick: range.lowerBound, text: moment.text)
        let hasLength = entries[index].facts.contains {
          if case .length = $0 { true } else { false }
        }
        if !range.isEmpty, !hasLength, !isMilestone {
          ends[index] = Time(tick: range.upperBound, text: moment.text)
        }
      case .due(let moment):
        guard let range = dated(moment, isEnd: true, of: index) else { continue }
        let isAlone = !entries[index].facts.contains { fact in
          switch fact {
          case .start, .span, .length, .at, .end, .after, .next, .parallel: true
          default: false
          }
        }
        ends[index] = Time(tick: range.upperBound, text: moment.text)
        if isAlone {
          starts[index] = Time(
            tick: isMinutes ? range.upperBound : range.upperBound - 1, text: moment.text)
          ends[index] = starts[index]
          lastStart = starts[index]?.tick
        }
      case .span(var first, let last):
        if first.year == nil, let named = last.year, first.isDated { first = first.inYear(named) }
        guard let range = dated(first) else { continue }
        starts[index] = Time(tick: range.lowerBound, text: first.text)
        if let range = dated(last, isEnd: true, of: index) {
          ends[index] = Time(tick: range.upperBound, text: last.text)
        }
      case .length(let length): lengths[index] = length
      case .after(let words, let length):
        let found = PlanNames.indices(of: words, in: labels).filter { $0 != index }
        waits[index] += found.map { ($0, length) }
        if found.isEmpty {
          assumptions.append(
            "“\(ChartText.text(of: words))” names no task, so nothing waits for it.")
        }
      case .next(let length): if index > 0 { waits[index].append((index - 1, length)) }
      case .before(let words, let length):
        befores[index] += PlanNames.indices(of: words, in: labels).filter { $0 != index }.map {
          ($0, length)
        }
      case .parallel(let words):
        let found = PlanNames.indices(of: words, in: labels).first { $0 != index }
        pairs[index] = found ?? (words.isEmpty && index > 0 ? index - 1 : nil)
      case .milestone, .progress, .critical, .color, .owner: break
      }
    }
  }

  /// The ticks of a time, in the year that fits what was said before.
  private mutating func dated(_ moment: Moment, isEnd: Bool = false, of index: Int = 0) -> Range<
    Int
  >? {
    if let named = moment.year { year = named }
    guard var range = ticks(moment, year: year) else { return nil }
    guard isDated, moment.year == nil, moment.isDated else {
      if !isEnd { lastStart = range.lowerBound }
      return range
    }
    let from = isEnd ? starts[index]?.tick : lastStart.map { $0 - 200 }
    if let from, range.upperBound <= from, let later = ticks(moment, year: year + 1) {
      range = later
      if !isEnd { year += 1 }
    }
    if !isEnd { lastStart = range.lowerBound }
    return range
  }

  /// Without any times, the whole is shared out evenly.
  private mutating func shareTotal() {
    var total: Int?
    for case .length(let length) in general {
      total = isMinutes ? length.minutes : length.roughDays
    }
    for case .span(let a, let b) in general {
      if let first = ticks(a, year: year), let last = ticks(b, year: b.year ?? year) {
        total = last.upperBound - first.lowerBound
        anchor = first.lowerBound
      }
    }
    let real = max(1, entries.filter { !$0.facts.contains(.milestone) }.count)
    let share = max(1, (total ?? real * 7) / real)
    for index in entries.indices where !entries[index].facts.contains(.milestone) {
      lengths[index] = LengthOfTime(amount: Double(share), unit: isMinutes ? .minute : .day)
    }
    if !isMinutes, scale == .days { scale = .weeks }
  }

  // MARK: Resolving

  private func end(from start: Int, _ length: LengthOfTime) -> Int {
    if isMinutes { return start + length.minutes }
    return isDated ? length.end(from: start) : start + length.roughDays
  }

  private func back(from end: Int, _ length: LengthOfTime) -> Int {
    isMinutes ? end - length.minutes : end - length.roughDays
  }

  private mutating func resolve() {
    for _ in 0...(entries.count * 2 + 1) {
      var changed = true
      while changed {
        changed = false
        for index in entries.indices where advance(index) { changed = true }
      }
      guard let open = entries.indices.first(where: { starts[$0] == nil || ends[$0] == nil }) else {
        return
      }
      settle(open)
    }
  }

  /// Works out one more time of a task, and tells whether it could.
  private mutating func advance(_ index: Int) -> Bool {
    if starts[index] == nil {
      let known = waits[index].compactMap { wait in ends[wait.index].map { ($0.tick, wait.length) }
      }
      if !known.isEmpty, known.count == waits[index].count {
        starts[index] = Time(
          tick: known.map { tick, wait in wait.map { end(from: tick, $0) } ?? tick }.max() ?? 0)
        return true
      }
      if waits[index].isEmpty, let pair = pairs[index], let start = starts[pair] {
        starts[index] = start
        if lengths[index] == nil, ends[index] == nil { ends[index] = ends[pair] }
        return true
      }
      if let end = ends[index], let length = lengths[index] {
        starts[index] = Time(tick: back(from: end.tick, length))
        return true
      }
      if let before = befores[index].first, let start = starts[before.index], ends[index] == nil {
        ends[index] = Time(tick: before.length.map { back(from: start.tick, $0) } ?? start.tick)
        return true
      }
    }
    guard ends[index] == nil, let start = starts[index] else { return false }
    if entries[index].facts.contains(.milestone), lengths[index] == nil {
      ends[index] = start
      return true
    }
    guard let length = lengths[index] else { return false }
    ends[index] = Time(tick: end(from: start.tick, length))
    return true
  }

  /// Settles what nobody said of a task.
  private mutating func settle(_ index: Int) {
    if share(index) { return }
    let before = index > 0 ? ends[index - 1]?.tick : nil
    if starts[index] == nil {
      if entries[index].facts.contains(.milestone), let end = ends[index] {
        starts[index] = Time(tick: end.tick - (isMinutes ? 0 : 1), text: end.text)
        ends[index] = starts[index]
        return
      }
      if let end = ends[index] {
        let start = before ?? anchor
        starts[index] = Time(tick: start < end.tick ? start : end.tick - (isMinutes ? 30 : 7))
        return
      }
      starts[index] = Time(tick: before ?? anchor)
      return
    }
    guard let start = starts[index] else { return }
    let next = starts.dropFirst(index + 1).compactMap { $0?.tick }.first
    if isDated || scale == .clock, let next, next > start.tick, lengths[index] == nil {
      ends[index] = Time(tick: next)
      assumptions.append(
        "No end was given for “\(entries[index].label)”, so it ends where the next one starts.")
      return
    }
    let unit: LengthOfTime.Unit =
      scale == .months ? .month : scale == .days ? .day : isMinutes ? .hour : .week
    ends[index] = Time(tick: end(from: start.tick, LengthOfTime(amount: 1, unit: unit)))
    assumptions.append(
      "How long “\(entries[index].label)” takes was not said, so one \(unit.rawValue) is drawn.")
  }

  /// Tasks of a section whose time is known share it out among them.
  private mutating func share(_ index: Int) -> Bool {
    guard let whole = entries[index].within, let start = starts[whole]?.tick,
      let end = ends[whole]?.tick, end > start
    else { return false }
    let group = entries.indices.filter {
      entries[$0].within == whole && starts[$0] == nil && ends[$0] == nil
    }
    guard group.contains(index) else { return false }
    for (place, member) in group.enumerated() {
      let from = start + (end - start) * place / group.count
      let to = start + (end - start) * (place + 1) / group.count
      starts[member] = Time(tick: from)
      ends[member] = Time(
        tick: entries[member].facts.contains(.milestone) ? from : max(to, from + 1))
    }
    assumptions.append(
      "The tasks of “\(entries[whole].label)” share its time evenly, since none of their own was given."
    )
    return true
  }

  // MARK: Tasks

  private mutating func makeTasks() {
    for (index, entry) in entries.enumerated() {
      let start = starts[index] ?? Time(tick: anchor)
      var end = ends[index] ?? start
      let isMilestone =
        entry.facts.contains(.milestone) && (end.tick <= start.tick || lengths[index] == nil)
      if end.tick < start.tick { end = start }
      var task = ScheduleScene.Task(
        entry.label, start: start.tick, end: isMilestone ? start.tick : max(end.tick, start.tick))
      task.isMilestone = isMilestone || task.end == task.start
      let writer = PlanDates(scale)
      // Words of the prompt and counted ones do not go together.
      let isTyped = isDated || start.text != nil && end.text != nil
      task.startText = writer.start(start.tick, typed: isTyped ? start.text : nil)
      task.endText =
        task.isMilestone
        ? task.startText : writer.end(task.end, typed: isTyped ? end.text : nil)
      task.after = waits[index].map(\.index).reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      }
      task.detail = entry.detail
      task.section = entry.section
      task.spans = entry.spans
      for fact in entry.facts {
        switch fact {
        case .progress(let share): task.progress = share
        case .critical: task.isCritical = true
        case .color(let color): task.color = color
        case .owner(let name): task.detail = task.detail.isEmpty ? name : "\(task.detail), \(name)"
        default: break
        }
      }
      tasks.append(task)
    }
    for (index, targets) in befores.enumerated() {
      for target in targets where !tasks[target.index].after.contains(index) {
        tasks[target.index].after.append(index)
      }
    }
    dropCircles()
    let sequence =
      entries.count > 1 && !isUntimed
      && entries.allSatisfy { entry in
        !entry.facts.contains { fact in
          switch fact {
          case .start, .end, .due, .at, .span, .after, .before, .parallel, .next: true
          default: false
          }
        }
      }
    if sequence { assumptions.append("No starts were given, so the tasks follow one another.") }
  }

  /// What would wait for itself waits for nothing.
  private mutating func dropCircles() {
    for index in tasks.indices {
      let kept = tasks[index].after.filter { !reaches($0, index) }
      tasks[index].after = kept
    }
  }

  private func reaches(_ start: Int, _ goal: Int) -> Bool {
    var seen = [start]
    var place = 0
    while place < seen.count {
      if seen[place] == goal { return true }
      for next in tasks[seen[place]].after where !seen.contains(next) { seen.append(next) }
      place += 1
    }
    return false
  }

  /// The tick a time stands for, such as today.
  mutating func tick(of moment: Moment) -> Int? {
    ticks(moment, year: moment.year ?? year)?.lowerBound
  }
}

extension Moment {
  /// The same time in a year.
  fileprivate func inYear(_ year: Int) -> Moment {
    var moment = self
    switch form {
    case .date(_, let month, let day): moment.form = .date(year: year, month: month, day: day)
    case .quarter(let number, _): moment.form = .quarter(number, year: year)
    case .half(let number, _): moment.form = .half(number, year: year)
    case .year, .years, .counted, .weekday, .clock, .dayOfMonth: break
    }
    return moment
  }
}
