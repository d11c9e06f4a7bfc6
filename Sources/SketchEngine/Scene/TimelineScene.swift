/// The content of a timeline or a roadmap: events in the order of time.
public struct TimelineScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives one.
  public var title: String?
  /// A remark under the heading, such as that the events are examples.
  public var remark: String?
  /// Whether time runs down the page rather than to the right.
  public var isVertical = false
  /// Whether events stand in columns of their times, by lanes, as in a roadmap.
  public var isRoadmap = false
  /// Whether each event has room for a picture.
  public var hasPictures = false
  /// What events are grouped by, in prompt order.
  public var lanes: [Lane]
  /// The events, in the order of time.
  public var events: [Event]

  /// A timeline; empty unless given.
  public init(title: String? = nil, lanes: [Lane] = [], events: [Event] = []) {
    self.title = title
    self.lanes = lanes
    self.events = events
  }

  /// What events stand under.
  public struct Lane: Hashable, Sendable, Codable {
    /// What it is called.
    public var label: String
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A lane.
    public init(_ label: String) { self.label = label }
  }

  /// Something that happens.
  public struct Event: Hashable, Sendable, Codable {
    /// What happens; empty where only a time was given.
    public var label: String
    /// When, as it is written.
    public var time: String
    /// When it begins and ends: in ISO 8601 where the year is known, else in the words of the prompt.
    public var start = ""
    /// When it ends, written in the same way.
    public var end = ""
    /// More about it, one line each.
    public var details: [String] = []
    /// The lane it stands in, as an index.
    public var lane: Int?
    /// Whether it is a goal rather than a stretch of work.
    public var isMilestone = false
    /// Its color, where that was said.
    public var color: Color?
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// An event.
    public init(_ label: String, time: String) {
      self.label = label
      self.time = time
    }
  }
}
