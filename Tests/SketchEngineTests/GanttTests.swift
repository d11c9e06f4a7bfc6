import Testing

@testable import SketchEngine

struct GanttTests {
  private func schedule(_ prompt: String) throws -> ScheduleScene {
    guard case .schedule(let schedule) = try sketch(prompt).scene else {
      Issue.record("no schedule for \(prompt)")
      return ScheduleScene()
    }
    return schedule
  }

  private func spans(_ prompt: String) throws -> [String] {
    try schedule(prompt).tasks.map { "\($0.label): \($0.startText) to \($0.endText)" }
  }

  @Test(arguments: [
    ("gantt chart: Sowing: 2026-03-02 to 2026-03-20", ["Sowing: 2026-03-02 to 2026-03-20"]),
    ("gantt chart: Sowing from 2 March 2026 until 20 March", ["Sowing: 2026-03-02 to 2026-03-20"]),
    (
      "gantt chart: Sowing (March 2nd, 2026 - March 20th, 2026)",
      ["Sowing: 2026-03-02 to 2026-03-20"]
    ),
    (
      "gantt chart: Sowing starts 3/2/2026 and ends 3/20/2026", ["Sowing: 2026-03-02 to 2026-03-20"]
    ),
    (
      "gantt chart: Sowing starts on 2.3.2026 and takes 19 days",
      ["Sowing: 2026-03-02 to 2026-03-20"]
    ),
    ("gantt chart: Sowing: Mar 2-20, 2026", ["Sowing: 2026-03-02 to 2026-03-20"]),
    ("gantt chart: Sowing Mar 2 to Mar 20", ["Sowing: Mar 2 to Mar 20"]),
    (
      "gantt chart: Sowing (Feb-Apr), Harvest (May)", ["Sowing: Feb to Apr", "Harvest: May to May"]
    ),
    ("gantt chart: Sowing: Q1 2026", ["Sowing: 2026-01-01 to 2026-03-31"]),
    ("gantt chart: Sowing: Nov 20, 2026 to Jan 5", ["Sowing: 2026-11-20 to 2027-01-05"]),
    ("gantt chart: Sowing weeks 2-4", ["Sowing: week 2 to week 4"]),
    (
      "gantt chart: Sowing 2 weeks, harvest 1 week",
      ["Sowing: Week 1 to Week 2", "Harvest: Week 3 to Week 3"]
    ),
  ])
  func `times are read in every usual form`(prompt: String, wanted: [String]) throws {
    let found = try spans(prompt).map { $0.lowercased() }
    #expect(found.map { $0.replacing("weeks", with: "week") } == wanted.map { $0.lowercased() })
  }

  @Test(arguments: [
    ("gantt chart: A takes 2 weeks, B takes 1 week after A", [0...0]),
    ("gantt chart: A takes 2 weeks, B takes 1 week. B depends on A.", [0...0]),
    ("gantt chart: A takes 2 weeks, B starts when A is done and takes 1 week", [0...0]),
    ("gantt chart\n- A: 2 weeks\n- B: 1 week, after A", [0...0]),
    ("gantt chart: A 2 weeks then B 1 week", [0...0]),
  ])
  func `what waits is tied to what it waits for`(prompt: String, after: [ClosedRange<Int>]) throws {
    let scene = try schedule(prompt)
    #expect(scene.tasks.map(\.label) == ["A", "B"])
    #expect(scene.tasks[1].after == after.flatMap { Array($0) })
    #expect(
      scene.tasks[1].start == scene.tasks[0].end && scene.tasks[1].end - scene.tasks[1].start == 7)
  }

  @Test func `a task may start some time after another one`() throws {
    let scene = try schedule(
      "gantt chart: drafting 3 weeks, review starts two weeks after drafting, takes 1 week")
    #expect(scene.tasks[1].start == scene.tasks[0].end + 14)
  }

  @Test func `a longer name is another task, a shorter one may mean a longer`() throws {
    let scene = try schedule("gantt chart\n- Design: 2 weeks\n- Design review: after Design")
    #expect(scene.tasks.map(\.label) == ["Design", "Design review"])
    let other = try schedule(
      "gantt chart: Build takes 2 weeks, System testing takes 1 week. Testing depends on Build.")
    #expect(other.tasks.map(\.label) == ["Build", "System testing"])
    #expect(other.tasks[1].after == [0])
  }

  @Test func `the tasks of a dated section share its time`() throws {
    let scene = try schedule("gantt chart\nPhase 1 (May 1 to May 10, 2026)\n- Dig\n- Plant")
    #expect(scene.tasks.map(\.startText) == ["2026-05-01", "2026-05-01", "2026-05-06"])
  }

  @Test func `what runs in parallel starts together`() throws {
    let scene = try schedule(
      "Gantt chart: paving from 4 May 2026 to 15 May, planting takes 3 days in parallel with paving"
    )
    #expect(scene.tasks[1].start == scene.tasks[0].start)
    #expect(scene.tasks[1].endText == "2026-05-06")
  }

  @Test func `sections hold their tasks`() throws {
    for prompt in [
      "Gantt chart with two sections. Garden: Dig 1 week, Plant 2 weeks. House: Paint 1 week, Tile 1 week.",
      "gantt chart\nGarden\n  Dig: 1 week\n  Plant: 2 weeks\nHouse\n  Paint: 1 week\n  Tile: 1 week",
      "gantt chart\n## Garden\n- Dig: 1 week\n- Plant: 2 weeks\n## House\n- Paint: 1 week\n- Tile: 1 week",
    ] {
      let scene = try schedule(prompt)
      #expect(scene.sections.map(\.label) == ["Garden", "House"], "\(prompt)")
      #expect(scene.tasks.map(\.label) == ["Dig", "Plant", "Paint", "Tile"], "\(prompt)")
      #expect(scene.tasks.map(\.section) == [0, 0, 1, 1], "\(prompt)")
    }
  }

  @Test func `milestones, progress, owners, colors and today`() throws {
    let scene = try schedule(
      """
      Gantt chart
      - Dig: 2026-05-04 to 2026-05-08, 40% done, assigned to Mo
      - Plant: 2026-05-11 to 2026-05-15 (critical)
      - Opening: milestone on 2026-05-18
      Today is 2026-05-06. Make Plant green.
      """)
    #expect(scene.tasks[0].progress == 0.4 && scene.tasks[0].detail == "Mo")
    #expect(scene.tasks[1].isCritical && scene.tasks[1].color == ColorNames.color(of: "green"))
    #expect(scene.tasks[2].isMilestone && scene.tasks[2].startText == "2026-05-18")
    #expect(scene.today == CalendarDay(year: 2026, month: 5, day: 6)?.number)
  }

  @Test func `rows with a head are tasks`() throws {
    let prompt = "gantt chart\ntask,start,duration,after\nDig,2026-05-04,5 days,\nPlant,,1 week,Dig"
    #expect(
      try spans(prompt) == ["Dig: 2026-05-04 to 2026-05-08", "Plant: 2026-05-09 to 2026-05-15"])
  }

  @Test func `a usual plan is marked as an example`() throws {
    let outcome = try sketch("gantt chart for a wedding")
    guard case .schedule(let scene) = outcome.scene else { return }
    #expect(scene.tasks.contains { $0.label == "Wedding day" && $0.isMilestone })
    #expect(scene.remark != nil)
    #expect(outcome.receipt.assumptions.contains { $0.contains("usual plan") })
    #expect(
      try schedule("gantt chart with 3 tasks").tasks.map(\.label) == ["Task 1", "Task 2", "Task 3"])
  }

  @Test func `Mermaid's charts are drawn as they stand`() throws {
    let scene = try schedule(
      """
      gantt
        title Trip
        dateFormat DD-MM-YYYY
        section Before
        Pack :done, p, 01-06-2026, 2d
        section On the way
        Drive :crit, d, after p, 12h
        Arrive :milestone, after d, 0d
      """)
    #expect(scene.title == "Trip" && scene.sections.map(\.label) == ["Before", "On the way"])
    #expect(scene.tasks[0].startText == "2026-06-01" && scene.tasks[0].endText == "2026-06-02")
    #expect(scene.tasks[1].after == [0] && scene.tasks[1].isCritical && scene.tasks[2].isMilestone)
    #expect(throws: SketchError.self) {
      try sketch("gantt\n dateFormat YYYY-MM-DD\n Pack :p, soon, 2d")
    }
  }

  @Test func `circles and names that nobody knows do no harm`() throws {
    let scene = try schedule(
      "gantt chart: A takes 1 week after B, B takes 1 week after A, C after Z")
    #expect(scene.tasks.count == 3)
    #expect(!(scene.tasks[0].after == [1] && scene.tasks[1].after == [0]))
  }

  @Test func `bars begin and end where their times lie, and never on each other`() throws {
    let bars = try parts(
      sketch("gantt chart: A: May 1 to May 10, B: May 6 to May 15, C: May 11 to May 20").drawing
        .elements
    )
    .filter { $0.role == "task" }.compactMap { rect($0) }
    #expect(bars.count == 3)
    #expect(abs(bars[0].maxX - bars[2].minX) < 0.1)
    #expect(abs(bars[0].width - bars[1].width) < 0.1)
    #expect(bars[0].maxY < bars[1].minY && bars[1].maxY < bars[2].minY)
  }

  private func parts(_ elements: [Element]) -> [Part] {
    elements.flatMap { element -> [Part] in
      switch element {
      case .part(let part): [part] + parts(part.elements)
      case .placed(let inner, _, _), .clipped(let inner, _, _): parts(inner)
      case .shape, .text: []
      }
    }
  }

  private func rect(_ part: Part) -> Rect? {
    for case .shape(let shape) in part.elements {
      if case .rect(let rect, _) = shape.outline { return rect }
    }
    return nil
  }
}
