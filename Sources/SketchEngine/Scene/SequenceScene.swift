/// The content of a sequence diagram: who takes part, and what happens in order.
public struct SequenceScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// Who takes part, from left to right.
  public var participants: [Participant]
  /// What happens, from top to bottom.
  public var steps: [Step]

  /// A sequence of steps.
  public init(title: String? = nil, participants: [Participant] = [], steps: [Step] = []) {
    self.title = title
    self.participants = participants
    self.steps = steps
  }

  /// A person or a system.
  public struct Participant: Hashable, Sendable, Codable {
    /// What it is called.
    public var label: String
    /// Whether it is a person, a database, a queue or the like.
    public var shape: NodeShape
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A person or a system.
    public init(_ label: String, shape: NodeShape = .service) {
      self.label = label
      self.shape = shape
    }
  }

  /// One thing that happens; participants by index.
  public indirect enum Step: Hashable, Sendable, Codable {
    /// One tells another something; a reply is dashed. The spans say which words of the prompt tell
    /// it, as ranges of UTF-8 offsets.
    case message(from: Int, to: Int, label: String, isReply: Bool, spans: [Range<Int>] = [])
    /// A remark over one participant or several.
    case note(over: [Int], text: String)
    /// A framed part: `alt` with branches, `loop`, `opt`, `par`, or a named phase (`group`).
    case fragment(kind: FragmentKind, branches: [Branch])
    /// A participant begins to work.
    case activate(Int)
    /// A participant has finished its work.
    case deactivate(Int)
  }

  /// What a framed part means.
  public enum FragmentKind: String, Hashable, Sendable, Codable { case alt, opt, loop, par, group }

  /// One branch of a framed part.
  public struct Branch: Hashable, Sendable, Codable {
    /// When it is taken, how often, or what it is called.
    public var label: String
    /// What happens in it.
    public var steps: [Step]

    /// A branch with a condition or a name.
    public init(_ label: String, _ steps: [Step]) {
      self.label = label
      self.steps = steps
    }
  }
}
