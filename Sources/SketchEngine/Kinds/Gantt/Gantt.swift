/// Tasks and milestones along a time axis, and what must be done before what.
struct Gantt: DiagramKind {
  let name = "gantt"
  let summary = "tasks, milestones and what they wait for, over time"
  let examples = [
    """
    Gantt chart "Museum extension" with three sections. Design: Survey from 12 January 2026 to 30 \
    January 2026, then Drawings from 2 February to 13 March. Building: Foundations take 5 weeks after \
    Drawings, Walls take 8 weeks after Foundations, Roof takes 4 weeks after Walls. Opening: \
    Exhibits take 6 weeks in parallel with Roof, Opening day is a milestone on 4 September.
    """,
    """
    gantt chart for a market stall
    - Find a pitch: week 1-2
    - Build the counter: 3 weeks, after Find a pitch
    - Print signs: 1 week, after Find a pitch
    - Train the crew: week 4 to 5 (50% done)
    - First sale: milestone, after Build the counter and Train the crew
    """,
    """
    task,start,end,progress
    Sowing,2026-03-02,2026-03-20,100%
    Watering,2026-03-16,2026-05-29,40%
    Weeding,2026-04-06,2026-05-15,0%
    Harvest,2026-06-01,2026-06-26,0%
    as a gantt chart, today is 2026-04-20
    """,
    "Gantt chart: research 3 weeks, writing 6 weeks, editing 2 weeks, printing 10 days",
    "gantt chart for building a house",
    """
    Gantt for the open day: Set up from 8:00 to 9:30, Welcome 9:30-10:00, Lab tours 10:00-12:00, Lunch \
    12:00-13:00, Talks in parallel with Lab tours, Clean up takes 1 hour after Lunch
    """,
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      return Affinity(rank == 0 ? 0.97 : 0.72, because: "a Gantt chart is asked for")
    }
    if brief.sentences.contains(where: { $0.words.contains { $0.says("gantt") } }) {
      return Affinity(0.95, because: "a Gantt chart is named")
    }
    return .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    PlanComposer(brief).scene(&brief).map { .schedule($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .schedule(let schedule) = scene else {
      return GanttPainter(ScheduleScene(), measuring: typeface).drawing()
    }
    return GanttPainter(schedule, measuring: typeface).drawing()
  }
}
