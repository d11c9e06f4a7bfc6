/// The content of a Gantt chart: tasks and milestones along a time axis.
public struct ScheduleScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives one.
  public var title: String?
  /// A remark under the heading, such as that the durations are examples.
  public var remark: String?
  /// What the axis counts.
  public var scale: Scale
  /// What tasks are grouped under, in prompt order.
  public var sections: [Section]
  /// The tasks, in prompt order.
  public var tasks: [Task]
  /// Where the line for today stands, in the ticks of the scale.
  public var today: Int?

  /// A schedule; empty unless given.
  public init(
    title: String? = nil, scale: Scale = .weeks, sections: [Section] = [], tasks: [Task] = []
  ) {
    self.title = title
    self.scale = scale
    self.sections = sections
    self.tasks = tasks
  }

  /// What a tick of the axis is.
  public enum Scale: String, Hashable, Sendable, Codable {
    /// Days since 1 January 1970.
    case dates
    /// The same in a year that nobody named.
    case datesWithoutYear
    /// Days from the start of the plan, shown as days, weeks or months of four weeks.
    case days, weeks, months
    /// Minutes since midnight, or from the start of the plan.
    case clock, minutes
  }

  /// What tasks stand under.
  public struct Section: Hashable, Sendable, Codable {
    /// What it is called.
    public var label: String
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A section.
    public init(_ label: String) { self.label = label }
  }

  /// A task or a milestone.
  public struct Task: Hashable, Sendable, Codable {
    /// What is done.
    public var label: String
    /// The section it stands in, as an index.
    public var section: Int?
    /// Its first tick.
    public var start: Int
    /// The tick after its last; the same as the first for a milestone.
    public var end: Int
    /// When it starts, as a date in ISO 8601 or in the words of the prompt.
    public var startText = ""
    /// When it ends, that day included, written in the same way.
    public var endText = ""
    /// Whether it is a moment and takes no time.
    public var isMilestone = false
    /// How much of it is done, from 0 to 1.
    public var progress: Double?
    /// Who does it, or what else is said of it.
    public var detail = ""
    /// Whether it stands on the critical path.
    public var isCritical = false
    /// Its color, where that was said.
    public var color: Color?
    /// The tasks it waits for, as indices.
    public var after: [Int] = []
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A task from a tick to another.
    public init(_ label: String, start: Int, end: Int) {
      self.label = label
      self.start = start
      self.end = end
    }
  }
}
