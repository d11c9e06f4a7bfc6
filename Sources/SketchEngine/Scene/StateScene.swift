/// The content of a state diagram: what something can be, and what changes it.
public struct StateScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// Where the transitions lead, where that was said.
  public var direction: FlowDirection?
  /// The states, in prompt order; a state that others stand in comes before them.
  public var states: [State]
  /// What leads from one to another, in prompt order.
  public var transitions: [Transition]

  /// States without transitions, unless given.
  public init(
    title: String? = nil, direction: FlowDirection? = nil, states: [State] = [],
    transitions: [Transition] = []
  ) {
    self.title = title
    self.direction = direction
    self.states = states
    self.transitions = transitions
  }

  /// What sort of mark a state is drawn as.
  public enum Sort: String, Hashable, Sendable, Codable { case state, start, end }

  /// A state, or the mark where it all begins or ends.
  public struct State: Hashable, Sendable, Codable {
    /// What it is called; marks are not called anything.
    public var label: String
    /// What it is drawn as.
    public var sort: Sort
    /// The state it stands in, as an index.
    public var parent: Int?
    /// The color it is filled with, where that was said.
    public var fill: Color?
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A state.
    public init(_ label: String, sort: Sort = .state) {
      self.label = label
      self.sort = sort
    }
  }

  /// What leads from one state to another, by index.
  public struct Transition: Hashable, Sendable, Codable {
    /// Where it begins.
    public var from: Int
    /// Where it ends.
    public var to: Int
    /// The event, with its guard and action.
    public var label: String
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A transition.
    public init(_ from: Int, _ to: Int, _ label: String = "") {
      self.from = from
      self.to = to
      self.label = label
    }
  }
}
