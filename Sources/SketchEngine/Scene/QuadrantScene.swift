/// The content of a quadrant chart: two axes, four fields, and things placed in them.
public struct QuadrantScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// A remark under the heading, such as that the content is an example.
  public var remark: String?
  /// What grows to the right.
  public var x = Axis()
  /// What grows upwards.
  public var y = Axis()
  /// The fields: top left, top right, bottom left, bottom right.
  public var fields = [Field(), Field(), Field(), Field()]
  /// What stands in them.
  public var items: [Item] = []

  /// A quadrant chart without content.
  public init() {}

  /// What grows along an axis, and what its ends are called.
  public struct Axis: Hashable, Sendable, Codable {
    /// What it measures.
    public var title = ""
    /// What its beginning is called.
    public var low = ""
    /// What its end is called.
    public var high = ""
    /// Where it stood in the prompt.
    public var spans: [Range<Int>] = []

    /// An axis without words.
    public init() {}
  }

  /// One of the four fields.
  public struct Field: Hashable, Sendable, Codable {
    /// What it is called.
    public var label = ""
    /// Its color, where that was said.
    public var color: Color?
    /// Where it stood in the prompt.
    public var spans: [Range<Int>] = []

    /// A field without a name.
    public init() {}
  }

  /// A thing in a field.
  public struct Item: Hashable, Sendable, Codable {
    /// What it says.
    public var label: String
    /// The field it stands in, by index.
    public var field: Int
    /// How far right it stands, from 0 to 1, where that was said.
    public var x: Double?
    /// How far up it stands, from 0 to 1, where that was said.
    public var y: Double?
    /// Its color, where that was said.
    public var color: Color?
    /// Where it stood in the prompt.
    public var spans: [Range<Int>] = []

    /// A thing in a field.
    public init(_ label: String, field: Int) {
      self.label = label
      self.field = field
    }
  }
}
