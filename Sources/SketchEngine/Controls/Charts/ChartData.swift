/// The numbers of a chart: those it was given, or plausible ones that follow from its words.
struct ChartData {
  /// One row of numbers, with a name where there are several.
  struct Series {
    var name: String
    var values: [Double]
  }

  /// What each number of a series is about, such as months.
  var categories: [String] = []
  /// The numbers.
  var series: [Series] = []
  /// What stands before each number, such as "$".
  var prefix = ""
  /// What stands after each number, such as "%".
  var suffix = ""
  /// Which category is stressed, if any.
  var stressed: Int?
  /// The color that its marks were given, if any.
  var color: Color?

  init(of chart: Control, type: ChartType, width: Double) {
    let marks = chart.children(.mark, .item)
    color = marks.lazy.compactMap(\.style.fill).first
    let amounts = marks.map { Amount(reading: $0.value) }
    if let first = amounts.compactMap(\.self).first {
      prefix = first.prefix
      suffix = first.suffix.count <= 3 ? first.suffix : ""
    } else {
      guessUnit(from: chart.label)
    }
    stressed = marks.firstIndex { $0.has(.selected) || $0.has(.active) }
    let isSeries = !marks.isEmpty && amounts.allSatisfy { $0 == nil } && !type.isRound
    if isSeries, type == .line || type == .area {
      categories = Self.times(for: chart, width: width)
      series = marks.map { Series(name: $0.label, values: []) }
    } else if marks.isEmpty {
      categories = type.isRound ? Self.shares(for: chart) : Self.times(for: chart, width: width)
      series = [Series(name: "", values: [])]
    } else {
      gather(marks, amounts)
    }
    invent(for: chart, type)
    if type.isRound, amounts.allSatisfy({ $0 == nil }), let total = Amount(reading: chart.value) {
      add(upTo: total)
    }
  }

  /// Numbers given as marks; those of one variant make a series.
  private mutating func gather(_ marks: [Control], _ amounts: [Amount?]) {
    for (mark, amount) in zip(marks, amounts) {
      if !categories.contains(mark.label) { categories.append(mark.label) }
      if !series.contains(where: { $0.name == mark.variant }) {
        series.append(Series(name: mark.variant, values: []))
      }
      guard let amount, let row = series.firstIndex(where: { $0.name == mark.variant }) else {
        continue
      }
      series[row].values.append(amount.number)
    }
  }

  /// Fills rows that have no numbers yet with some that could be true.
  private mutating func invent(for chart: Control, _ type: ChartType) {
    var chance = Chance(words: chart.label + (series.first?.name ?? ""))
    let top = suffix == "%" ? 90 : prefix.isEmpty ? chance.between(240, 1400) : 48_000
    let isTime = type == .line || type == .area || type == .sparkline
    for row in series.indices where series[row].values.count < categories.count {
      let share = 1 - 0.24 * Double(row % 4)
      for index in series[row].values.count..<categories.count {
        let progress = Double(index) / Double(max(1, categories.count - 1))
        let trend =
          type.isRound
          ? 1 / (1 + 0.7 * Double(index)) : isTime ? 0.42 + 0.46 * progress : 0.66
        let stray = chance.between(-1, 1) * (type.isRound ? 0.06 : isTime ? 0.11 : 0.3)
        let value = top * share * min(0.98, max(0.08, trend + stray))
        series[row].values.append(Self.rounded(value))
      }
    }
  }

  private mutating func guessUnit(from label: String) {
    let words = label.lowercased().split { !$0.isLetter }.map(String.init)
    if words.contains(where: { Self.moneyWords.contains($0) }) { prefix = "$" }
    if words.contains(where: { Self.percentWords.contains($0) }) { suffix = "%" }
  }

  private static let moneyWords: Set<String> = [
    "revenue", "sales", "income", "spending", "spend", "cost", "costs", "expenses", "profit",
    "balance", "earnings", "budget", "mrr", "arr", "savings", "payments", "portfolio", "price",
    "billing", "cash", "donations", "turnover",
  ]
  private static let percentWords: Set<String> = [
    "rate", "percent", "percentage", "share", "utilization", "usage", "uptime", "occupancy",
    "churn", "retention", "conversion", "completion", "humidity",
  ]

  private static func rounded(_ value: Double) -> Double {
    let step = value >= 10_000 ? 100.0 : value >= 1000 ? 10 : 1
    return (value / step).rounded() * step
  }

  /// Names of the parts of a whole that was given none.
  private static func shares(for chart: Control) -> [String] {
    let words = chart.label.lowercased().split { !$0.isLetter }.map(String.init)
    for (topics, names) in wholes where words.contains(where: { topics.contains($0) }) {
      return names
    }
    return ["North", "South", "East", "West"]
  }

  private static let wholes: [(Set<String>, [String])] = [
    (
      ["traffic", "source", "sources", "channel", "channels", "visits", "visitors", "leads"],
      ["Direct", "Search", "Social", "Referral"]
    ),
    (["device", "devices", "platform", "platforms", "browser"], ["Desktop", "Mobile", "Tablet"]),
    (
      ["spending", "expenses", "expense", "budget", "costs"],
      ["Housing", "Food", "Transport", "Leisure", "Other"]
    ),
    (
      ["status", "tasks", "tickets", "issues", "orders", "projects"],
      ["Done", "In progress", "Waiting", "Overdue"]
    ),
    (["age", "ages", "demographics"], ["18–24", "25–34", "35–44", "45+"]),
    (["portfolio", "allocation", "assets"], ["Stocks", "Bonds", "Cash", "Other"]),
    (["storage", "disk", "memory"], ["Photos", "Apps", "Documents", "System"]),
  ]
}

extension ChartData {
  /// Points in time for a chart that says none: hours, days, years, or months.
  static func times(for chart: Control, width: Double) -> [String] {
    let words = (chart.label + " " + chart.detail).lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    func has(_ candidates: String...) -> Bool { candidates.contains { words.contains($0) } }
    if has("hour", "hourly", "hours", "today", "24h") {
      return ["00", "04", "08", "12", "16", "20", "24"].map { $0 + ":00" }
    }
    if has("week", "weekly", "daily", "day", "days", "7d", "weekday") {
      return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    }
    if has("quarter", "quarterly", "quarters") { return ["Q1", "Q2", "Q3", "Q4"] }
    if has("years", "yearly", "annual", "annually") {
      return (2020...2025).map { String($0) }
    }
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    if let count = words.compactMap({ Int($0) }).first, (2...12).contains(count) {
      return Array(months.prefix(count))
    }
    return width >= 420 || has("year", "12") ? months : Array(months.prefix(6))
  }

  /// Scales invented shares of a whole so that they add up to what the whole was said to be.
  mutating func add(upTo total: Amount) {
    let sum = values.reduce(0, +)
    guard series.count == 1, sum > 0, total.number > 0 else { return }
    prefix = total.prefix
    suffix = total.suffix.count <= 2 ? total.suffix : ""
    let step = total.number >= 1000 ? 10.0 : total.number >= 20 ? 1 : 0.01
    var rest = total.number
    for index in series[0].values.indices.dropLast() {
      let share = (series[0].values[index] / sum * total.number / step).rounded() * step
      series[0].values[index] = share
      rest -= share
    }
    series[0].values[series[0].values.count - 1] = max(0, rest)
  }

  /// What is written at the ticks of an axis: all in thousands where the largest is.
  func labels(of axis: ValueAxis) -> [String] {
    let top = axis.ticks.map { abs($0) }.max() ?? 0
    return axis.ticks.map { tick in
      guard top >= 10_000, top < 1_000_000, tick != 0 else { return text(tick) }
      return prefix + Amount.decimal(tick / 1000) + "k" + suffix
    }
  }

  /// A value with its unit, as short as it can be.
  func text(_ value: Double) -> String { prefix + Amount.short(value) + suffix }

  /// All numbers of all series.
  var values: [Double] { series.flatMap(\.values) }

  /// The color of a series, or of a category where there is but one series.
  func paint(_ index: Int, _ painter: Painter) -> Paint {
    if index == 0, let color { return .fixed(color) }
    return index == 0 ? painter.look.accent.map { .fixed($0) } ?? .series(0) : .series(index)
  }
}
