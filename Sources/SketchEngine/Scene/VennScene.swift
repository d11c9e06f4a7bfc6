/// The content of a Venn diagram: sets, what is in one only, and what they share.
public struct VennScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// A remark under the heading, such as that the content is an example.
  public var remark: String?
  /// The sets, with what is in one only.
  public var sets: [SectionScene.Section] = []
  /// What several sets share.
  public var overlaps: [Overlap] = []

  /// A diagram without sets.
  public init() {}

  /// What some sets share.
  public struct Overlap: Hashable, Sendable, Codable {
    /// The sets, by index.
    public var sets: [Int]
    /// What it is called.
    public var label = ""
    /// What is in it.
    public var items: [SectionScene.Item] = []
    /// Its color, where that was said.
    public var color: Color?
    /// Whether it is to stand out.
    public var isShaded = false
    /// Where it stood in the prompt.
    public var spans: [Range<Int>] = []

    /// What some sets share.
    public init(_ sets: [Int]) { self.sets = sets }
  }
}
