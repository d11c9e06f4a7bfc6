/// The content of a diagram of boxes and lines, without positions.
public struct GraphScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// Where the flow goes.
  public var direction: FlowDirection
  /// The boxes, in prompt order.
  public var nodes: [Node]
  /// The lines, in prompt order.
  public var edges: [Edge]
  /// Boxes around boxes; a parent stands before its children.
  public var groups: [Group]
  /// How the boxes stand, where lines alone do not settle it.
  public var arrangement = Arrangement.layered

  /// A diagram; empty unless given.
  public init(
    title: String? = nil, direction: FlowDirection = .down, nodes: [Node] = [], edges: [Edge] = [],
    groups: [Group] = []
  ) {
    self.title = title
    self.direction = direction
    self.nodes = nodes
    self.edges = edges
    self.groups = groups
  }

  /// A box.
  public struct Node: Hashable, Sendable, Codable {
    /// What it says.
    public var label: String
    /// Its shape, such as `process` or `database`.
    public var shape: NodeShape
    /// A second line in soft ink, such as a technology or a role.
    public var detail = ""
    /// The icon it carries, by name, or empty.
    public var icon = ""
    /// The group it stands in, as an index.
    public var group: Int?
    /// The color it is filled with, where that was said.
    public var fill: Color?
    /// The color of its outline, where that was said.
    public var stroke: Color?
    /// Whether it should stand at the beginning or the end of the flow, where that was said.
    public var rank: Rank?
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A box.
    public init(_ label: String, shape: NodeShape = .process) {
      self.label = label
      self.shape = shape
    }
  }

  /// How boxes stand.
  public enum Arrangement: String, Hashable, Sendable, Codable {
    /// In ranks along the lines.
    case layered
    /// Around a circle, or around the one in the middle.
    case round
    /// In one line along the direction, as boxes that nothing ties.
    case line
  }

  /// An end of the flow.
  public enum Rank: String, Hashable, Sendable, Codable { case first, last }

  /// A line.
  public struct Edge: Hashable, Sendable, Codable {
    /// Where it begins.
    public var from: End
    /// Where it ends.
    public var to: End
    /// What it says.
    public var label: String
    /// Whether it is dashed, as for replies and asynchronous calls.
    public var isDashed = false
    /// Which ends carry an arrowhead.
    public var heads: Heads = .forward
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A line between boxes.
    public init(_ from: Int, _ to: Int, _ label: String = "") {
      self.from = .node(from)
      self.to = .node(to)
      self.label = label
    }

    /// A line between boxes or groups.
    public init(from: End, to: End, label: String = "") {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  /// What a line is tied to, by index.
  public enum End: Hashable, Sendable, Codable {
    /// A box.
    case node(Int)
    /// A box around boxes.
    case group(Int)
  }

  /// Which ends of a line carry an arrowhead.
  public enum Heads: String, Hashable, Sendable, Codable { case none, forward, back, both }

  /// A box around boxes.
  public struct Group: Hashable, Sendable, Codable {
    /// Its title.
    public var label: String
    /// The group it stands in, as an index.
    public var parent: Int?
    /// The color it is tinted with, where that was said.
    public var fill: Color?
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A box around boxes.
    public init(_ label: String, parent: Int? = nil) {
      self.label = label
      self.parent = parent
    }
  }
}

/// The shape of a node, as the drawing contract names it.
public enum NodeShape: String, Hashable, Sendable, Codable, CaseIterable {
  // Flow.
  case process, decision, start, end, data, document, subprocess, manual, delay, connector
  // Systems.
  case server, database, queue, cloud, actor, browser, phone, storage, cache, function, service
  case gateway, firewall, router, `switch`, device, external, component
  // Plain figures, where the prompt asks for them.
  case rectangle, circle, ellipse, hexagon, diamond, triangle, cylinder, parallelogram
}
