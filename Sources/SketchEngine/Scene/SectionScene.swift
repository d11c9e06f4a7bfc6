/// The content of drawings that are made of headings with what stands under each: a SWOT analysis,
/// the levels of a pyramid, the stages of a funnel or a cycle, the fields of a canvas.
public struct SectionScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// A remark under the heading, such as that the content is an example.
  public var remark: String?
  /// The sections, in the order they are shown.
  public var sections: [Section]
  /// What stands in the middle, or between two sides, where that was said.
  public var center: String?
  /// Which of several customary forms it takes, such as `lean` of a canvas.
  public var form: String?
  /// Whether it goes the other way round than usual.
  public var isReversed = false

  /// Sections under a heading.
  public init(title: String? = nil, sections: [Section] = []) {
    self.title = title
    self.sections = sections
  }

  /// A heading and what stands under it.
  public struct Section: Hashable, Sendable, Codable {
    /// What it is called.
    public var label: String
    /// What stands under it, in order.
    public var items: [Item] = []
    /// Its number, where it has one.
    public var value: ChartValue?
    /// Its color, where that was said.
    public var color: Color?
    /// Where it stood in the prompt.
    public var spans: [Range<Int>] = []

    /// A section.
    public init(_ label: String) {
      self.label = label
    }
  }

  /// One thing under a heading.
  public struct Item: Hashable, Sendable, Codable {
    /// What it says.
    public var label: String
    /// Its color, where that was said.
    public var color: Color?
    /// Whether it stands there to be replaced.
    public var isExample = false
    /// Where it stood in the prompt.
    public var spans: [Range<Int>] = []

    /// A thing.
    public init(_ label: String) {
      self.label = label
    }
  }
}
