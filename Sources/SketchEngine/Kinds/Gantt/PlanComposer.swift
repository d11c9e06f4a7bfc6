/// Makes a schedule of what was read, with a usual plan where nothing was told.
struct PlanComposer {
  private let order: ContentOrder
  private let reader: PlanReader
  private let table: PlanTable?

  init(_ brief: Brief) {
    table = PlanTable(brief)
    order = ContentOrder(brief, kinds: ["gantt", "timeline"])
    reader = table.map { PlanReader($0.order) } ?? PlanReader(order)
  }

  /// The schedule; notes what each word did.
  func scene(_ brief: inout Brief) -> ScheduleScene? {
    for span in order.wished + reader.wished + (table?.wished ?? []) { brief.markWish(span) }
    for span in order.drawn + reader.drawn { brief.markDrawn(span) }
    var entries = reader.entries
    var sections = reader.sections
    var remark: String?
    if entries.isEmpty, !sections.isEmpty {
      entries = sections.map { PlanReader.Entry(label: $0.label, spans: $0.spans) }
      sections = []
    }
    var usual: UsualPlan?
    if entries.isEmpty {
      let found = UsualPlan(
        topic: order.topic, counts: reader.counts, wantsDependencies: reader.wantsDependencies)
      usual = found
      entries = found.entries
      sections = found.sections
      brief.assume(found.assumption)
      remark = "Example plan: replace the tasks and times with your own"
    }
    var resolver = PlanResolver(entries, general: usual == nil ? reader.general : [])
    if usual == nil, resolver.isUntimed {
      remark = "Times are examples"
      brief.assume("No times were given, so the lengths of the tasks are examples.")
    }
    var scene = ScheduleScene(
      title: brief.order.title ?? order.title, scale: resolver.scale, sections: sections,
      tasks: resolver.tasks)
    scene.remark = remark
    if usual != nil { fit(&scene) }
    // What was asked to be there without a name.
    for assumption in resolver.assumptions.prefix(6) where usual == nil { brief.assume(assumption) }
    if usual == nil { addMissing(&scene, &brief) }
    if let today = reader.today { scene.today = resolver.tick(of: today) }
    if reader.wantsToday, scene.today == nil {
      brief.assume("The date of today was not given, so no line for it is drawn.")
    }
    scene.sections = used(&scene)
    return scene
  }

  /// Milestones that were only counted: “with 2 milestones”.
  private func addMissing(_ scene: inout ScheduleScene, _ brief: inout Brief) {
    for (noun, count) in reader.counts
    where noun.hasPrefix("milestone") && !scene.tasks.contains(where: \.isMilestone) {
      let end = scene.tasks.map(\.end).max() ?? 0
      let wanted = max(1, min(count, 12))
      for number in 1...wanted {
        let start = scene.tasks.map(\.start).min() ?? 0
        let tick = start + (end - start) * number / wanted
        var task = ScheduleScene.Task(
          wanted == 1 ? "Milestone" : "Milestone \(number)", start: tick, end: tick)
        task.isMilestone = true
        task.startText = PlanDates(scene.scale).start(tick, typed: nil)
        task.endText = task.startText
        task.section = scene.tasks.last?.section
        scene.tasks.append(task)
      }
      brief.assume("The milestones were not named, so examples stand for them.")
    }
  }

  /// Stretches a usual plan to the time that was given, and puts it on the calendar.
  private func fit(_ scene: inout ScheduleScene) {
    var total: Int?
    var isMonths = false
    var start: Int?
    var hasYear = false
    for fact in reader.general {
      switch fact {
      case .length(let length):
        total = length.roughDays
        isMonths = length.unit == .month || length.unit == .quarter || length.unit == .year
      case .start(let moment), .at(let moment):
        let days = moment.days(in: moment.year ?? 2001)
        start = days?.lowerBound
        hasYear = moment.year != nil
        if let days, case .at = fact, days.count > 80 { total = days.count }
      case .span(let a, let b):
        let year = a.year ?? b.year
        hasYear = year != nil
        start = a.days(in: year ?? 2001)?.lowerBound
        if let start, let end = b.days(in: b.year ?? year ?? 2001)?.upperBound, end > start {
          total = end + 1 - start
        }
      default: break
      }
    }
    let span = max(1, scene.tasks.map(\.end).max() ?? 1)
    if let total, total > 0 {
      let grain = start != nil ? 1 : isMonths ? 14 : 7
      func scaled(_ tick: Int) -> Int {
        let exact = Double(tick) * Double(total) / Double(span)
        return Int((exact / Double(grain)).rounded()) * grain
      }
      for index in scene.tasks.indices {
        let isPoint = scene.tasks[index].isMilestone
        scene.tasks[index].start = scaled(scene.tasks[index].start)
        scene.tasks[index].end =
          isPoint
          ? scene.tasks[index].start
          : max(scene.tasks[index].start + grain, scaled(scene.tasks[index].end))
      }
      if isMonths { scene.scale = .months }
    }
    if let start {
      scene.scale = hasYear ? .dates : .datesWithoutYear
      for index in scene.tasks.indices {
        scene.tasks[index].start += start
        scene.tasks[index].end += start
      }
    }
    let dates = PlanDates(scene.scale)
    for index in scene.tasks.indices {
      scene.tasks[index].startText = dates.start(scene.tasks[index].start, typed: nil)
      scene.tasks[index].endText =
        scene.tasks[index].isMilestone
        ? scene.tasks[index].startText : dates.end(scene.tasks[index].end, typed: nil)
    }
  }

  /// Sections with at least one task.
  private func used(_ scene: inout ScheduleScene) -> [ScheduleScene.Section] {
    let kept = scene.sections.indices.filter { section in
      scene.tasks.contains { $0.section == section }
    }
    for index in scene.tasks.indices {
      scene.tasks[index].section = scene.tasks[index].section.flatMap { kept.firstIndex(of: $0) }
    }
    return kept.map { scene.sections[$0] }
  }
}

/// A plan that people usually have, for prompts that only name what it is for.
struct UsualPlan {
  private(set) var entries: [PlanReader.Entry] = []
  private(set) var sections: [ScheduleScene.Section] = []
  private(set) var assumption = ""

  init(topic: [Word], counts: [(noun: String, count: Int)], wantsDependencies: Bool) {
    for (noun, count) in counts where count > 0 && !noun.hasPrefix("milestone") {
      let name = noun.hasSuffix("ies") ? "Activity" : Lemmas.singular(noun).capitalizedFirst
      let isGroup = ["section", "phase", "stage", "group", "workstream"].contains(
        Lemmas.singular(noun))
      let tasks = counts.first { $0.noun.hasPrefix("task") && $0.count > 0 }?.count
      for number in 1...min(max(count, 1), 60) {
        if isGroup, let tasks {
          sections.append(ScheduleScene.Section("\(name) \(number)"))
          for task in 1...min(max(tasks, 1), 20) {
            add("Task \(number).\(task)", section: number - 1, isFirst: number + task == 2)
          }
        } else {
          add("\(name) \(number)", section: nil, isFirst: number == 1)
        }
      }
      assumption = "What the \(noun) are was not said, so placeholders stand for them."
      return
    }
    let words = topic.map(\.lower)
    let template =
      DiagramTemplate.suiting(words, kind: "gantt")
      ?? DiagramTemplate.suiting(["project"], kind: "gantt")
    guard let template, let prompt = try? Prompt("gantt chart:\n" + template.text) else { return }
    let reader = PlanReader(ContentOrder(Brief(reading: prompt), kinds: ["gantt"]))
    entries = reader.entries
    sections = reader.sections
    for index in entries.indices { entries[index].spans = [] }
    for index in sections.indices { sections[index].spans = [] }
    let name = template.names.first?.joined(separator: " ") ?? "project"
    assumption = "No tasks were given, so a usual plan for “\(name)” is drawn as an example."
  }

  private mutating func add(_ label: String, section: Int?, isFirst: Bool) {
    entries.append(
      PlanReader.Entry(
        label: label, section: section,
        facts: [.length(LengthOfTime(amount: 2, unit: .week))] + (isFirst ? [] : [.next(nil)])))
  }
}

/// A plan as rows with a head: “task,start,end”.
struct PlanTable {
  private(set) var order: ContentOrder
  private(set) var wished: [Range<Int>] = []

  init?(_ brief: Brief) {
    let lines = brief.prompt.lines
    for (number, line) in lines.enumerated() {
      for mark in [",", "|", ";"] {
        let head = Self.cells(line.tokens, mark)
        let names = head.map { $0.map(\.lower).joined(separator: " ") }
        guard names.count > 1,
          let task = names.firstIndex(where: {
            [
              "task", "name", "activity", "phase", "task name", "milestone", "item", "step",
              "stage",
            ].contains($0)
          }),
          names.contains(where: { Self.lead($0) != nil })
        else { continue }
        var order = ContentOrder(brief, kinds: ["gantt", "timeline"])
        var units: [ContentOrder.Unit] = []
        var covered: [Int] = [number]
        for (place, row) in lines.enumerated().dropFirst(number + 1) {
          let cells = Self.cells(row.tokens, mark)
          guard cells.count > 1, cells.count >= names.count - 1 else {
            // A rule under the head of a Markdown table.
            if row.tokens.allSatisfy({ $0.kind == .mark || $0.arrow != nil }) {
              covered.append(place)
            }
            continue
          }
          covered.append(place)
          guard cells.indices.contains(task), !cells[task].isEmpty else { continue }
          var tokens = cells[task]
          if tokens.allSatisfy({ $0.kind == .mark || $0.arrow != nil }) { continue }
          var end = tokens.last?.span.upperBound ?? 0
          func added(_ text: String) -> Token {
            let isMark = text.first?.isLetter != true
            return Token(
              text: text, lower: text, kind: isMark ? .mark : .word, span: end..<end, isSpaced: true
            )
          }
          tokens.append(added(":"))
          for (cell, name) in zip(cells, names) where !cell.isEmpty && name != names[task] {
            end = cell.last?.span.upperBound ?? end
            guard let lead = Self.lead(name) else { continue }
            if cell.count == 1, cell[0].isMark("-") || cell[0].lower == "none" { continue }
            if !lead.isEmpty { tokens.append(added(lead)) }
            tokens += cell
            if lead == "takes", cell.count == 1, Double(cell[0].text) != nil {
              tokens.append(added(name.contains("week") ? "weeks" : "days"))
            }
            tokens.append(added(","))
          }
          units.append(ContentOrder.Unit(words: Tagger.words(of: tokens)))
        }
        guard !units.isEmpty else { continue }
        let rest = order.units.filter { unit in
          !covered.contains { lines[$0].span.overlaps(unit.span) }
        }
        order.replaceUnits(with: units + rest)
        self.order = order
        wished = [line.span]
        return
      }
    }
    return nil
  }

  /// How a column's cells are told in a sentence; `nil` for columns that no plan has.
  private static func lead(_ name: String) -> String? {
    switch name {
    case "start", "start date", "starts", "from", "begin": "starts"
    case "end", "end date", "ends", "to", "finish", "due", "due date", "deadline", "until": "ends"
    case "duration", "length", "days", "weeks", "duration (days)", "duration (weeks)",
      "duration days":
      "takes"
    case "after", "depends on", "dependency", "dependencies", "predecessor", "predecessors",
      "depends":
      "after"
    case "owner", "assignee", "who", "resource", "responsible": "owner"
    case "progress", "% complete", "status", "done", "complete", "date", "when": ""
    default: nil
    }
  }

  /// In a row, “2026-03-20,100%” is two cells.
  private static func atCommas(_ token: Token) -> [Token] {
    guard token.kind != .quoted, token.text.count > 1, token.text.contains(",") else {
      return [token]
    }
    var pieces: [Token] = []
    var offset = token.span.lowerBound
    for (index, text) in token.text.split(separator: ",", omittingEmptySubsequences: false)
      .enumerated()
    {
      var piece = token
      if index > 0 {
        piece.text = ","
        piece.kind = .mark
        piece.span = offset..<(offset + 1)
        pieces.append(piece)
        offset += 1
      }
      piece = token
      piece.text = String(text)
      piece.lower = text.lowercased()
      piece.span = offset..<(offset + text.utf8.count)
      offset += text.utf8.count
      if !text.isEmpty { pieces.append(piece) }
    }
    return pieces
  }

  private static func cells(_ tokens: [Token], _ mark: String) -> [[Token]] {
    let parted = mark == "," ? tokens.flatMap(atCommas) : tokens
    var cells = parted.split(omittingEmptySubsequences: false) { $0.isMark(mark) }.map(Array.init)
    if mark == "|" {
      if cells.first?.isEmpty == true { cells.removeFirst() }
      if cells.last?.isEmpty == true { cells.removeLast() }
    }
    return cells
  }
}
