/// The content of a user journey: stages, what is done in them, and how it feels.
public struct JourneyScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives one.
  public var title: String?
  /// A remark under the heading, such as that the stages are examples.
  public var remark: String?
  /// Who goes through it.
  public var person = ""
  /// What they want.
  public var goal = ""
  /// The stages, in order.
  public var stages: [Stage]
  /// Names of the rows under the stages, such as “Pain points”, in prompt order.
  public var rows: [String]

  /// A journey; empty unless given.
  public init(title: String? = nil, stages: [Stage] = [], rows: [String] = []) {
    self.title = title
    self.stages = stages
    self.rows = rows
  }

  /// A part of the journey.
  public struct Stage: Hashable, Sendable, Codable {
    /// What it is called.
    public var label: String
    /// What is done in it, in order.
    public var steps: [Step] = []
    /// How it feels as a whole, from 1 to 5.
    public var score: Double?
    /// How it feels, in a word.
    public var feeling = ""
    /// What stands in each row, by the index of the row.
    public var notes: [[String]] = []
    /// Its color, where that was said.
    public var color: Color?
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A stage.
    public init(_ label: String) { self.label = label }
  }

  /// Something that is done.
  public struct Step: Hashable, Sendable, Codable {
    /// What.
    public var label: String
    /// How it feels, from 1 to 5.
    public var score: Double?
    /// Who does it.
    public var people: [String] = []
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A step.
    public init(_ label: String) { self.label = label }
  }
}
