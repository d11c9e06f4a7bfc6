/// Mermaid's Gantt charts.
enum MermaidGantt: Notation {
  static let name = "Mermaid"

  static func isPlainly(_ text: NotationText) -> Bool {
    let document = Mermaid.Document(text)
    guard document.header == ["gantt"] else { return false }
    return document.lines.dropFirst().contains { line in
      line.text.hasPrefix("dateFormat") || line.text.hasPrefix("axisFormat")
        || line.text.firstIndex(of: ":").map { colon in
          line.text[line.text.index(after: colon)...].split(separator: ",").contains {
            let word = $0.trimmed
            return MermaidGanttReader.tags.contains(word) || word.hasPrefix("after ")
          }
        } ?? false
    }
  }

  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing {
    var reader = MermaidGanttReader(Mermaid.Document(text))
    return try reader.drawing()
  }
}

/// Reads the lines of a Gantt chart.
struct MermaidGanttReader {
  static let tags = ["done", "active", "crit", "milestone", "vert"]

  private let document: Mermaid.Document
  private var scene = ScheduleScene()
  private var format = "YYYY-MM-DD"
  private var ids: [String: Int] = [:]
  private var ignored: [String] = []
  private var section: Int?
  private var isClock = false

  init(_ document: Mermaid.Document) { self.document = document }

  mutating func drawing() throws(SketchError) -> NotatedDrawing {
    scene.title = document.title
    for line in document.lines where line.text.hasPrefix("dateFormat") {
      format = line.text.dropFirst(10).trimmed
    }
    isClock = !format.contains("D") && format.contains("H")
    scene.scale = isClock ? .clock : .dates
    for line in document.lines.dropFirst() { try read(line) }
    guard !scene.tasks.isEmpty else { throw .nothingToDraw(words: []) }
    let dates = PlanDates(scene.scale)
    for index in scene.tasks.indices {
      let task = scene.tasks[index]
      scene.tasks[index].startText = dates.start(task.start, typed: nil)
      scene.tasks[index].endText =
        task.isMilestone ? dates.start(task.start, typed: nil) : dates.end(task.end, typed: nil)
    }
    return NotatedDrawing(kind: "gantt", scene: .schedule(scene), ignored: ignored)
  }

  private mutating func read(_ line: NotationText.Line) throws(SketchError) {
    let first = String(line.text.prefix { !$0.isWhitespace })
    let rest = line.text.dropFirst(first.count).trimmed
    switch first {
    case "title": scene.title = Mermaid.words(rest)
    case "dateFormat": return
    case "section":
      scene.sections.append(ScheduleScene.Section(Mermaid.words(rest)))
      section = scene.sections.count - 1
    case "axisFormat", "tickInterval", "excludes", "includes", "todayMarker", "inclusiveEndDates",
      "topAxis", "weekday", "weekend", "click", "accTitle:", "accDescr:", "accTitle", "accDescr":
      if !ignored.contains("“\(first)”") { ignored.append("“\(first)”") }
    default: try task(line)
    }
  }

  private mutating func task(_ line: NotationText.Line) throws(SketchError) {
    guard
      let colon = line.text.lastIndex(of: ":").flatMap({ last in
        // Times hold colons too: the first one after the name counts.
        line.text.firstIndex(of: ":").map { min($0, last) }
      })
    else {
      throw Mermaid.problem(line, "\(Mermaid.shown(line.text)) has no “:” with times")
    }
    let label = Mermaid.words(line.text[..<colon])
    var parts = line.text[line.text.index(after: colon)...].split(separator: ",").map { $0.trimmed }
    var task = ScheduleScene.Task(label, start: 0, end: 0)
    task.section = section
    while let tag = parts.first, Self.tags.contains(tag) {
      switch tag {
      case "done": task.progress = 1
      case "active": task.progress = 0.5
      case "crit": task.isCritical = true
      default: task.isMilestone = true
      }
      parts.removeFirst()
    }
    guard let last = parts.last else { throw Mermaid.problem(line, "“\(label)” has no time") }
    if parts.count > 2 || parts.count == 2 && start(parts[0]) == nil {
      ids[parts.removeFirst()] = scene.tasks.count
    }
    let previous = scene.tasks.last?.end
    var start = previous
    if parts.count > 1 {
      guard let (tick, waits) = self.start(parts[0]) else {
        throw Mermaid.problem(
          line, "\(Mermaid.shown(parts[0])) is no start in the format \(format)")
      }
      start = tick
      task.after = waits
    } else if let (tick, waits) = self.start(last), !waits.isEmpty || task.isMilestone {
      // A milestone may have a start alone.
      start = tick
      task.after = waits
    }
    let from = start ?? day(last) ?? 0
    task.start = from
    if let end = end(last, from: from) {
      task.end = end
    } else if parts.count == 1, self.start(last) != nil {
      task.end = from
    } else {
      throw Mermaid.problem(line, "\(Mermaid.shown(last)) is no end or length")
    }
    if task.isMilestone {
      task.start = from + max(0, task.end - from) / 2
      task.end = task.start
    }
    guard task.end >= task.start else {
      throw Mermaid.problem(line, "“\(label)” ends before it starts")
    }
    scene.tasks.append(task)
  }

  private func start(_ text: String) -> (tick: Int, waits: [Int])? {
    if text.hasPrefix("after ") {
      let waits = text.dropFirst(6).split(separator: " ").compactMap { ids[String($0)] }
      return waits.map { scene.tasks[$0].end }.max().map { ($0, waits) }
    }
    return day(text).map { ($0, []) }
  }

  private func end(_ text: String, from start: Int) -> Int? {
    if text.hasPrefix("until ") {
      return text.dropFirst(6).split(separator: " ").compactMap { ids[String($0)] }
        .map { scene.tasks[$0].start }.min()
    }
    if let day = day(text) { return day }
    let digits = text.prefix { $0.isNumber || $0 == "." }
    guard let amount = Double(digits), amount < 100_000 else { return nil }
    let unit: LengthOfTime.Unit? =
      switch text.dropFirst(digits.count) {
      case "d": .day
      case "w": .week
      case "M": .month
      case "y": .year
      case "h": .hour
      case "m": .minute
      default: nil
      }
    guard let unit else { return nil }
    let length = LengthOfTime(amount: amount, unit: unit)
    if isClock { return start + length.minutes }
    if amount == 0 { return start }
    return length.end(from: start)
  }

  /// A date, or a time of day, in the format of the chart.
  private func day(_ text: String) -> Int? {
    var (year, month, day, hour, minute): (Int, Int?, Int?, Int, Int) = (2001, nil, nil, 0, 0)
    var rest = text[...]
    var pattern = format[...]
    while let letter = pattern.first {
      let run = pattern.prefix { $0 == letter }
      pattern = pattern.dropFirst(run.count)
      guard "YMDHmhs".contains(letter) else {
        for sign in run where rest.first == sign { rest.removeFirst() }
        continue
      }
      let digits = rest.prefix(max(run.count, 2)).prefix { $0.isNumber }
      // A time of day may be left out at the end.
      guard let value = Int(digits) else {
        if rest.isEmpty, "Hms".contains(letter) { break }
        return nil
      }
      rest = rest.dropFirst(digits.count)
      switch letter {
      case "Y": year = run.count == 2 ? 2000 + value : value
      case "M": month = value
      case "D": day = value
      case "H", "h": hour = value
      case "m": minute = value
      default: break
      }
    }
    guard rest.allSatisfy({ $0.isWhitespace }) else { return nil }
    if isClock {
      return (0...24).contains(hour) && (0..<60).contains(minute) ? hour * 60 + minute : nil
    }
    guard let month else { return nil }
    return CalendarDay(year: year, month: month, day: day ?? 1)?.number
  }
}
