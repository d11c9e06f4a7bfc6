/// The content of a chart: numbers for names, without positions.
public struct ChartScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// A remark under the heading, such as that the values are examples.
  public var remark: String?
  /// What sort of chart it is.
  public var form: Form
  /// What each number of a series is about, in prompt order.
  public var categories: [String]
  /// Rows of numbers.
  public var series: [Series]
  /// Points of two values, of a scatter plot.
  public var points: [ChartPoint] = []
  /// How the numbers are written.
  public var unit = ChartUnit()
  /// What the category axis, or the horizontal one, is about.
  public var xTitle = ""
  /// What the value axis, or the vertical one, is about.
  public var yTitle = ""
  /// Where the legend goes, where that was said.
  public var legend = LegendPlace.automatic
  /// Whether the numbers are written at the marks.
  public var showsValues: Bool?
  /// Whether bars lie, where that was said.
  public var isHorizontal: Bool?
  /// Whether series add up to each other.
  public var isStacked = false
  /// Whether a pie has a hole.
  public var isRing = false
  /// Whether bars touch, as those of a histogram.
  public var isHistogram = false
  /// Whether a line is drawn through the points of a scatter plot.
  public var hasTrend = false
  /// The colors of single categories, in their order, where that was said.
  public var colors: [Color?] = []
  /// The category that the rest steps back behind, where that was said.
  public var stressed: Int?
  /// Lines across the chart, such as a target.
  public var levels: [ChartLevel] = []
  /// Where the scale begins and ends, where that was said.
  public var low: Double?
  /// Where the scale ends, where that was said.
  public var high: Double?

  /// A chart; empty unless given.
  public init(_ form: Form, categories: [String] = [], series: [Series] = []) {
    self.form = form
    self.categories = categories
    self.series = series
  }

  /// What sort of chart it is.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    case pie, bar, line, area, scatter, radar, gauge
  }

  /// Where a legend goes.
  public enum LegendPlace: String, Hashable, Sendable, Codable {
    case automatic, none, top, bottom, left, right
  }

  /// A row of numbers.
  public struct Series: Hashable, Sendable, Codable {
    /// What it is called; empty where there is but one.
    public var name: String
    /// Its numbers, one for each category.
    public var values: [ChartValue?]
    /// Its color, where that was said.
    public var color: Color?

    /// A row of numbers.
    public init(_ name: String, _ values: [ChartValue?]) {
      self.name = name
      self.values = values
    }
  }
}

/// A number and how it was typed.
public struct ChartValue: Hashable, Sendable, Codable {
  /// The number.
  public var number: Double
  /// The number as it is written beside its mark.
  public var text: String
  /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
  public var spans: [Range<Int>] = []

  /// A number and how it is written.
  public init(_ number: Double, _ text: String) {
    self.number = number
    self.text = text
  }
}

/// How the numbers of a chart are written.
public struct ChartUnit: Hashable, Sendable, Codable {
  /// What stands before each, such as "$".
  public var prefix = ""
  /// What stands after each, such as "%" or " km".
  public var suffix = ""

  /// Bare numbers.
  public init() {}
}

/// A point of two values.
public struct ChartPoint: Hashable, Sendable, Codable {
  /// What it is called, or empty.
  public var label: String
  /// How far to the right it is.
  public var x: ChartValue
  /// How far up it is.
  public var y: ChartValue
  /// How large it is, where that was said.
  public var size: ChartValue?
  /// The group it belongs to, or empty.
  public var series = ""

  /// A point of two values.
  public init(_ label: String, _ x: ChartValue, _ y: ChartValue, size: ChartValue? = nil) {
    self.label = label
    self.x = x
    self.y = y
    self.size = size
  }
}

/// A line across a chart at a value.
public struct ChartLevel: Hashable, Sendable, Codable {
  /// What it is called, such as `Target`.
  public var label: String
  /// Where it runs.
  public var value: ChartValue

  /// A line across a chart.
  public init(_ label: String, _ value: ChartValue) {
    self.label = label
    self.value = value
  }
}
