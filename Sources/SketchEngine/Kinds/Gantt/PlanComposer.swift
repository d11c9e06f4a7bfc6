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
