/// The sorts of chart a screen can show.
enum ChartType {
  case line, area, column, bar, pie, donut, sparkline, heatmap, gauge, scatter

  /// The sort a chart asks for, or the one that suits what it is about.
  init(of chart: Control) {
    let words = (chart.variant + " " + chart.label).lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    let named = words.lazy.compactMap { Self.words[String($0)] }.first
    if let named {
      self = named
    } else if words.contains(where: { Self.shareWords.contains(String($0)) }) {
      self = .donut
    } else {
      self = .line
    }
    if words.contains("stacked"), self == .line { self = .area }
    if self == .column, words.contains("horizontal") { self = .bar }
  }

  private static let words: [String: ChartType] = [
    "line": .line, "lines": .line, "area": .area, "column": .column, "columns": .column,
    "bar": .column, "bars": .column, "histogram": .column, "pie": .pie, "donut": .donut,
    "doughnut": .donut, "sparkline": .sparkline, "heatmap": .heatmap, "heat": .heatmap,
    "gauge": .gauge, "meter": .gauge, "scatter": .scatter, "bubble": .scatter,
    "scatterplot": .scatter, "candlestick": .line, "horizontal": .bar,
  ]
  private static let shareWords: Set<String> = [
    "share", "breakdown", "split", "distribution", "mix", "composition", "allocation", "source",
    "sources",
  ]

  /// Whether its marks are parts of a whole.
  var isRound: Bool { self == .pie || self == .donut }
}
