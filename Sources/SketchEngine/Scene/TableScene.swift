/// The content of a table or a matrix: rows of cells under heads.
public struct TableScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// A remark under the heading, such as that the content is an example.
  public var remark: String?
  /// The heads of the columns; empty where there are none.
  public var columns: [Head] = []
  /// The rows.
  public var rows: [Row] = []
  /// Whether the first cell of each row says what the row is about.
  public var hasRowHeads = false
  /// What the columns are together, such as “Impact”.
  public var columnTitle: String?
  /// What the rows are together, such as “Likelihood”.
  public var rowTitle: String?
  /// What short marks in the cells mean, such as “R: responsible”.
  public var legend: [String] = []

  /// A table without content.
  public init() {}

  /// The head of a column.
  public struct Head: Hashable, Sendable, Codable {
    /// What it says.
    public var label: String
    /// Its color, where that was said.
    public var color: Color?
    /// Where it stood in the prompt.
    public var spans: [Range<Int>] = []

    /// A head.
    public init(_ label: String) { self.label = label }
  }

  /// A row.
  public struct Row: Hashable, Sendable, Codable {
    /// Its cells, as many as there are columns.
    public var cells: [Cell] = []
    /// Its color, where that was said.
    public var color: Color?

    /// A row.
    public init(_ cells: [Cell] = []) { self.cells = cells }
  }

  /// A cell.
  public struct Cell: Hashable, Sendable, Codable {
    /// What it says.
    public var text: String
    /// How good or bad it is, where it is painted so.
    public var tone: Tone?
    /// Its color, where that was said.
    public var color: Color?
    /// Where it stood in the prompt.
    public var spans: [Range<Int>] = []

    /// A cell.
    public init(_ text: String, spans: [Range<Int>] = []) {
      self.text = text
      self.spans = spans
    }
  }

  /// How good or bad something is.
  public enum Tone: String, Hashable, Sendable, Codable, CaseIterable {
    /// From harmless to grave.
    case good, warn, bad
  }
}
