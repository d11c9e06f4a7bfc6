/// The content of a use case diagram: who uses a system for what.
public struct UseCaseScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives one.
  public var title: String?
  /// What the boundary around the use cases is called.
  public var system: String
  /// Who uses it, in prompt order.
  public var actors: [Thing]
  /// What it is used for, in prompt order.
  public var cases: [Thing]
  /// Who takes part in what.
  public var links: [Link]
  /// How use cases, or actors, build on each other.
  public var ties: [Tie]

  /// An empty system, unless more is given.
  public init(
    title: String? = nil, system: String = "System", actors: [Thing] = [], cases: [Thing] = [],
    links: [Link] = [], ties: [Tie] = []
  ) {
    self.title = title
    self.system = system
    self.actors = actors
    self.cases = cases
    self.links = links
    self.ties = ties
  }

  /// An actor or a use case.
  public struct Thing: Hashable, Sendable, Codable {
    /// What it is called.
    public var label: String
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// An actor or a use case.
    public init(_ label: String) { self.label = label }
  }

  /// Who takes part in a use case, by index.
  public struct Link: Hashable, Sendable, Codable {
    /// The actor.
    public var actor: Int
    /// The use case.
    public var useCase: Int

    /// An actor in a use case.
    public init(_ actor: Int, _ useCase: Int) {
      self.actor = actor
      self.useCase = useCase
    }
  }

  /// How one builds on another, by index.
  public struct Tie: Hashable, Sendable, Codable {
    /// What it means.
    public enum Sort: String, Hashable, Sendable, Codable { case include, extend, inherits }

    /// Between use cases, or between actors where one is a special case of the other.
    public var sort: Sort
    /// The one that includes, extends or is the special case.
    public var from: Int
    /// The other.
    public var to: Int

    /// One that builds on another.
    public init(_ sort: Sort, _ from: Int, _ to: Int) {
      self.sort = sort
      self.from = from
      self.to = to
    }
  }
}
