/// The content of a Kanban board: cards in columns.
public struct BoardScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives one.
  public var title: String?
  /// A remark under the heading, such as that the cards are examples.
  public var remark: String?
  /// The columns, in prompt order.
  public var columns: [Column]

  /// A board; empty unless given.
  public init(title: String? = nil, columns: [Column] = []) {
    self.title = title
    self.columns = columns
  }

  /// A column.
  public struct Column: Hashable, Sendable, Codable {
    /// What it is called.
    public var label: String
    /// The most cards it may hold, where that was said.
    public var limit: Int?
    /// Its cards, from the top.
    public var cards: [Card] = []
    /// Its color, where that was said.
    public var color: Color?
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A column.
    public init(_ label: String) { self.label = label }
  }

  /// A card.
  public struct Card: Hashable, Sendable, Codable {
    /// What is to be done.
    public var label: String
    /// Who does it.
    public var assignee = ""
    /// How urgent it is, where that was said.
    public var priority: Priority?
    /// Words it is marked with.
    public var tags: [String] = []
    /// When it is due, as typed.
    public var due = ""
    /// How big it is, as typed.
    public var points = ""
    /// Its color, where that was said.
    public var color: Color?
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A card.
    public init(_ label: String) { self.label = label }
  }

  /// How urgent something is.
  public enum Priority: String, Hashable, Sendable, Codable, CaseIterable {
    case low, medium, high, urgent
  }
}
