/// The content of a coordinate plane or a number line.
public struct PlaneScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// Where the horizontal scale begins and ends.
  public var x: Span
  /// Where the vertical scale begins and ends; `nil` for a number line.
  public var y: Span?
  /// What the horizontal axis is called.
  public var xTitle = "x"
  /// What the vertical axis is called.
  public var yTitle = "y"
  /// Single points.
  public var points: [Mark] = []
  /// Lines from point to point; a closed one is a polygon.
  public var lines: [Line] = []
  /// Curves that a formula tells.
  public var curves: [Curve] = []
  /// Stretches of a number line.
  public var stretches: [Stretch] = []
  /// Whether the four quadrants carry their numbers.
  public var showsQuadrants = false

  /// A plane, or a number line where there is no vertical scale.
  public init(x: Span, y: Span? = nil) {
    self.x = x
    self.y = y
  }

  /// Where a scale begins and ends, and how far apart its ticks are.
  public struct Span: Hashable, Sendable, Codable {
    /// Its least number.
    public var low: Double
    /// Its greatest number.
    public var high: Double
    /// From tick to tick, where that was said.
    public var step: Double?

    /// A scale.
    public init(_ low: Double, _ high: Double, step: Double? = nil) {
      self.low = low
      self.high = high
      self.step = step
    }
  }

  /// A point.
  public struct Mark: Hashable, Sendable, Codable {
    /// Its name, or empty.
    public var label: String
    /// How far to the right it is.
    public var x: Double
    /// How far up it is; 0 on a number line.
    public var y: Double
    /// Whether it is drawn as a ring, as for ends that do not belong.
    public var isOpen = false
    /// Its color, where that was said.
    public var color: Color?

    /// A point.
    public init(_ label: String, _ x: Double, _ y: Double = 0) {
      self.label = label
      self.x = x
      self.y = y
    }
  }

  /// A line from point to point.
  public struct Line: Hashable, Sendable, Codable {
    /// Its name, or empty.
    public var label: String
    /// Its points, in order.
    public var points: [Mark]
    /// Whether the last is tied to the first.
    public var isClosed: Bool

    /// A line from point to point.
    public init(_ label: String, _ points: [Mark], isClosed: Bool = false) {
      self.label = label
      self.points = points
      self.isClosed = isClosed
    }
  }

  /// A curve that a formula tells.
  public struct Curve: Hashable, Sendable, Codable {
    /// The formula, as typed.
    public var label: String
    /// The formula as a sum, product and so on, in reverse Polish order.
    public var formula: [FormulaStep]
    /// Whether the formula tells a number of the horizontal axis, as `x = 3` does.
    public var isVertical = false
    /// Its color, where that was said.
    public var color: Color?

    /// A curve.
    public init(_ label: String, _ formula: [FormulaStep]) {
      self.label = label
      self.formula = formula
    }
  }

  /// A stretch of a number line.
  public struct Stretch: Hashable, Sendable, Codable {
    /// What it says, such as `x > 3`.
    public var label: String
    /// Where it begins; `nil` where it comes from the far left.
    public var low: Double?
    /// Where it ends; `nil` where it goes to the far right.
    public var high: Double?
    /// Whether its beginning belongs to it.
    public var includesLow = true
    /// Whether its end belongs to it.
    public var includesHigh = true

    /// A stretch of a number line.
    public init(_ label: String, from low: Double?, to high: Double?) {
      self.label = label
      self.low = low
      self.high = high
    }
  }
}

/// One step of a formula in reverse Polish order.
public enum FormulaStep: Hashable, Sendable, Codable {
  /// The number of the horizontal axis.
  case variable
  /// A number.
  case number(Double)
  /// Takes the last two, or the last one for a sign and a function, and gives one.
  case operation(FormulaOperation)
}

/// What a formula does with numbers.
public enum FormulaOperation: String, Hashable, Sendable, Codable, CaseIterable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case over = "/"
  case power = "^"
  case negative, sin, cos, tan, sqrt, abs, exp, ln, log
}
