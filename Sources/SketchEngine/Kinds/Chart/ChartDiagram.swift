/// A chart: numbers for names as a pie, bars, lines, areas, points, a web or a gauge.
struct ChartDiagram: DiagramKind {
  private let form: ChartScene.Form

  init(_ form: ChartScene.Form) {
    self.form = form
  }

  var name: String { form.rawValue }

  var summary: String {
    switch form {
    case .pie: "shares of a whole, as a pie or a ring"
    case .bar: "amounts side by side, standing, lying, grouped or stacked"
    case .line: "how numbers change over time"
    case .area: "how amounts change over time, filled"
    case .scatter: "points of two values, or bubbles of three"
    case .radar: "several ratings of one thing or a few"
    case .gauge: "one number on its scale"
    }
  }

  var examples: [String] { ChartExamples.prompts(for: form) }

  func affinity(to brief: Brief) -> Affinity { ChartAffinity(form, brief).affinity }

  func scene(from brief: inout Brief) -> Scene? {
    var reader = ChartReader(brief)
    return reader.scene(form, &brief).map { .chart($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .chart(let chart) = scene else {
      return Drawing(kind: name, size: Size(64, 64), title: name, description: name, [])
    }
    return ChartPainter(chart, measuring: typeface).drawing()
  }
}

/// How sure a chart is that a prompt means it.
struct ChartAffinity {
  let affinity: Affinity

  init(_ form: ChartScene.Form, _ brief: Brief) {
    affinity = Self.affinity(form, brief)
  }

  private static func affinity(_ form: ChartScene.Form, _ brief: Brief) -> Affinity {
    let name = form.rawValue
    let words = brief.sentences.first?.words ?? []
    if brief.order.kinds.first == name {
      return Affinity(0.97, because: "a \(name) chart is named")
    }
    if brief.order.kinds.contains(name) {
      return Affinity(0.7, because: "a \(name) chart is mentioned")
    }
    guard brief.order.kinds.isEmpty else { return .none }
    let head = words.prefix(12)
    let isChart = head.contains { $0.says("chart", "graph", "plot", "charts", "bars") }
    let sharing = head.contains {
      $0.says(
        "distribution", "breakdown", "allocation", "share", "shares", "proportion", "split",
        "composition", "proportions", "percentages")
    }
    guard isChart || sharing else { return .none }
    // Words of screens and flows decide otherwise.
    guard
      !words.contains(where: {
        $0.says(
          "dashboard", "page", "screen", "app", "website", "flow", "button", "org", "wireframe")
      })
    else { return .none }
    let reader = ChartReader(brief)
    guard reader.count > 1 || isChart || sharing && words.count < 14 else { return .none }
    let best: ChartScene.Form =
      reader.tellsPoints
      ? .scatter
      : reader.tellsShares || reader.count == 0 && sharing ? .pie : reader.tellsTimes ? .line : .bar
    guard best == form else { return .none }
    return Affinity(
      isChart || reader.count > 1 ? 0.86 : 0.55, because: "numbers for names make a chart")
  }
}
