/// The content of a model: sorts of things with fields and methods, and how they relate.
public struct ModelScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// Where the relations lead, where that was said.
  public var direction: FlowDirection?
  /// The entities or classes, in prompt order.
  public var things: [Thing]
  /// How they relate, in prompt order.
  public var relations: [Relation]

  /// A model; empty unless given.
  public init(
    title: String? = nil, direction: FlowDirection? = nil, things: [Thing] = [],
    relations: [Relation] = []
  ) {
    self.title = title
    self.direction = direction
    self.things = things
    self.relations = relations
  }

  /// What sort of box a thing is drawn as.
  public enum Sort: String, Hashable, Sendable, Codable {
    case entity, weakEntity, `class`, abstract, interface, enumeration
  }

  /// An entity or a class.
  public struct Thing: Hashable, Sendable, Codable {
    /// What it is called.
    public var label: String
    /// What sort of box it is.
    public var sort: Sort
    /// What is known of each one, in prompt order.
    public var fields: [Field] = []
    /// What each one can do, in prompt order.
    public var methods: [Field] = []
    /// The color it is filled with, where that was said.
    public var fill: Color?
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// An entity or a class.
    public init(_ label: String, sort: Sort) {
      self.label = label
      self.sort = sort
    }
  }

  /// What a field is for in its table.
  public enum Key: String, Hashable, Sendable, Codable {
    case primary = "PK"
    case foreign = "FK"
    case primaryForeign = "PK, FK"
    case unique = "UQ"
  }

  /// A field or a method.
  public struct Field: Hashable, Sendable, Codable {
    /// What it is called, such as `id` or `cancel()`.
    public var name: String
    /// Its type, or what a method returns; empty where nothing was said.
    public var type = ""
    /// What it is for in its table.
    public var key: Key?
    /// `+`, `-`, `#` or `~`; empty where nothing was said.
    public var visibility = ""

    /// A field or a method.
    public init(_ name: String, type: String = "", key: Key? = nil, visibility: String = "") {
      self.name = name
      self.type = type
      self.key = key
      self.visibility = visibility
    }
  }

  /// How a relation ends at a thing, as the drawing contract names it.
  public enum End: String, Hashable, Sendable, Codable {
    case none = ""
    case one, many
    case zeroOrOne = "zero-or-one"
    case zeroOrMany = "zero-or-many"
    case oneOrMany = "one-or-many"
    case inherits, implements, composes, aggregates, uses
  }

  /// A relation between two things, by index; the two may be the same.
  public struct Relation: Hashable, Sendable, Codable {
    /// The one that does it, is the whole, or is the special case.
    public var from: Int
    /// The other.
    public var to: Int
    /// What it says, such as `places`.
    public var label: String
    /// How it ends where it begins.
    public var fromEnd: End
    /// How it ends at the other.
    public var toEnd: End
    /// How many stand where it begins, where that is a number, such as `4` or `1..3`.
    public var fromCount = ""
    /// How many stand at the other end.
    public var toCount = ""
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A relation.
    public init(_ from: Int, _ to: Int, _ label: String = "", from fromEnd: End, to toEnd: End) {
      self.from = from
      self.to = to
      self.label = label
      self.fromEnd = fromEnd
      self.toEnd = toEnd
    }
  }
}

extension ModelScene.End {
  /// Whether more than one may stand there.
  public var isMany: Bool { self == .many || self == .zeroOrMany || self == .oneOrMany }

  /// As class diagrams write it, such as `0..*`; empty for what is no number.
  var multiplicity: String {
    switch self {
    case .one: "1"
    case .many: "*"
    case .zeroOrOne: "0..1"
    case .zeroOrMany: "0..*"
    case .oneOrMany: "1..*"
    case .none, .inherits, .implements, .composes, .aggregates, .uses: ""
    }
  }
}
