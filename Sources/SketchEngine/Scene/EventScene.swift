/// The content of an event storm: notes of different sorts along a line of time.
public struct EventScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// A remark under the heading, such as that the content is an example.
  public var remark: String?
  /// The notes, from early to late.
  public var notes: [Note] = []

  /// A storm without notes.
  public init() {}

  /// A note.
  public struct Note: Hashable, Sendable, Codable {
    /// What it says.
    public var label: String
    /// What sort of thing it is.
    public var sort: Sort
    /// When it stands: the moment, counted from 0.
    public var moment: Int
    /// Its color, where that was said.
    public var color: Color?
    /// Where it stood in the prompt.
    public var spans: [Range<Int>] = []

    /// A note.
    public init(_ label: String, _ sort: Sort, at moment: Int) {
      self.label = label
      self.sort = sort
      self.moment = moment
    }
  }

  /// The sorts of notes, in the order of their rows.
  public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
    /// What somebody looks at before deciding; who decides; what is ordered.
    case readModel = "read-model"
    case actor, command
    /// What carries it out: a part of the system, or a system outside.
    case aggregate, external
    /// What has happened, and what always follows from it.
    case event, policy
    /// What is not settled.
    case hotspot
  }
}
