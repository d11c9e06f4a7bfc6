/// A finished picture: shapes and text at positions in px, each with what it stands for.
public struct Drawing: Hashable, Sendable {
  /// The word for its kind, such as `flowchart`.
  public var kind: String
  /// The device a wireframe is drawn for: `desktop`, `tablet`, `phone`, `watch`, `window` or `none`.
  public var frame: String?
  /// The page, in px.
  public var size: Size
  /// What it is, in a few words.
  public var title: String
  /// What it shows, in sentences, for somebody who cannot see it.
  public var description: String
  /// The page's color.
  public var background: Paint
  /// What is on the page, painted in order.
  public var elements: [Element]

  /// A picture on a page of the given size.
  public init(
    kind: String, frame: String? = nil, size: Size, title: String, description: String,
    background: Paint = .paper, _ elements: [Element]
  ) {
    self.kind = kind
    self.frame = frame
    self.size = size
    self.title = title
    self.description = description
    self.background = background
    self.elements = elements
  }
}
