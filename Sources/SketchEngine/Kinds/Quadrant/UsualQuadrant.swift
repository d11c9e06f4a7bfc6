/// A well-known pair of axes with what its four fields are called.
struct UsualQuadrant {
  let x: QuadrantScene.Axis
  let y: QuadrantScene.Axis
  /// Top left, top right, bottom left, bottom right.
  let fields: [String]
  /// Other words for each field.
  let spellings: [[String]]

  /// The first row all of whose words in one of the names stand in a topic.
  init?(_ words: [String]) {
    let words = Set(
      words.flatMap { $0.split(whereSeparator: { "-/".contains($0) }).map(String.init) }
        .flatMap { [$0, Lemmas.singular($0)] })
    for row in Self.table.split(separator: "\n") where !row.trimmed.isEmpty {
      let parts = row.split(separator: "|").map { String($0.trimmed) }
      guard parts.count == 4 else { continue }
      let isIt = parts[0].split(separator: ",").contains { name in
        name.split(separator: " ").allSatisfy { words.contains(String($0)) }
      }
      guard isIt else { continue }
      x = Self.axis(parts[1])
      y = Self.axis(parts[2])
      let fields = parts[3].split(separator: ",").map { field in
        field.split(separator: "/").map { String($0.trimmed) }
      }
      self.fields = fields.map { $0[0] }
      spellings = fields.map { Array($0.dropFirst()) }
      return
    }
    return nil
  }

  private static func axis(_ text: String) -> QuadrantScene.Axis {
    let parts = text.split(separator: ",").map { String($0.trimmed) }
    var axis = QuadrantScene.Axis()
    axis.title = parts[0]
    axis.low = parts[1]
    axis.high = parts[2]
    return axis
  }

  /// Names; what grows to the right with its ends; what grows upwards; the fields.
  private static let table = """
    eisenhower, urgency importance, urgent important, covey, time management | Urgency, Urgent, Not urgent | Importance, Not important, Important | Do first/do/do now, Schedule/plan/decide, Delegate, Eliminate/delete/drop/don't do
    impact effort, effort impact, value effort, benefit effort, action priority | Effort, Low, High | Impact, Low, High | Quick wins/quick win, Major projects/big bets/big projects/strategic, Fill-ins/fill in/fill ins/maybe, Thankless tasks/time sinks/money pit/avoid/waste
    bcg, boston, growth share | Relative market share, High, Low | Market growth, Low, High | Stars/star, Question marks/question mark, Cash cows/cash cow, Dogs/dog
    power interest, stakeholder, influence interest | Interest, Low, High | Power, Low, High | Keep satisfied, Manage closely/key players, Monitor, Keep informed
    magic, gartner | Completeness of vision, Low, High | Ability to execute, Low, High | Challengers/challenger, Leaders/leader, Niche players/niche, Visionaries/visionary
    skill will | Will, Low, High | Skill, Low, High | Excite/motivate, Delegate, Direct, Guide/coach
    value complexity, value cost | Complexity, Low, High | Value, Low, High | Do now, Plan, Later, Avoid
    likelihood impact, probability impact, risk | Likelihood, Low, High | Impact, Low, High | Prepare, Prevent, Accept, Watch
    """
}
