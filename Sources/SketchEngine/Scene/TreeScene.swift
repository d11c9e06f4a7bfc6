/// The content of a drawing of things under things, without positions.
public struct TreeScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives one.
  public var title: String?
  /// Which way it grows, where that was said.
  public var direction: FlowDirection?
  /// The things in prompt order; a parent stands before its children.
  public var nodes: [Node]

  /// A tree; empty unless given.
  public init(title: String? = nil, nodes: [Node] = []) {
    self.title = title
    self.nodes = nodes
  }

  /// A thing.
  public struct Node: Hashable, Sendable, Codable {
    /// What it says.
    public var label: String
    /// A second line in soft ink, such as a role or a year.
    public var detail = ""
    /// What it stands under, as an index.
    public var parent: Int?
    /// The other of two it stands under, as in a family.
    public var otherParent: Int?
    /// Whom it stands beside rather than under, such as a wife or husband.
    public var partner: Int?
    /// What the line from its parent says.
    public var edgeLabel = ""
    /// Whether it helps its parent rather than being led by it.
    public var isAssistant = false
    /// Whether it asks something that the lines below it answer.
    public var isQuestion = false
    /// The color it is filled with, where that was said.
    public var fill: Color?
    /// Which words of the prompt it came from, as ranges of UTF-8 offsets.
    public var spans: [Range<Int>] = []

    /// A thing.
    public init(_ label: String, under parent: Int? = nil) {
      self.label = label
      self.parent = parent
    }
  }
}

extension TreeScene {
  /// The scene without anything that points to what is not there, or to what comes later.
  var checked: TreeScene {
    var scene = self
    for index in nodes.indices {
      func isBefore(_ other: Int?) -> Bool { other.map { $0 >= 0 && $0 < index } ?? true }
      if !isBefore(nodes[index].parent) { scene.nodes[index].parent = nil }
      if !isBefore(nodes[index].partner) { scene.nodes[index].partner = nil }
      if let other = nodes[index].otherParent, !nodes.indices.contains(other) || other == index {
        scene.nodes[index].otherParent = nil
      }
      if scene.nodes[index].partner != nil { scene.nodes[index].parent = nil }
    }
    return scene
  }

  /// What stands under each thing, in order.
  var children: [[Int]] {
    var children = Array(repeating: [Int](), count: nodes.count)
    for index in nodes.indices {
      if let parent = nodes[index].parent, nodes.indices.contains(parent) {
        children[parent].append(index)
      }
    }
    return children
  }

  /// What stands under nothing and beside nobody.
  var roots: [Int] {
    nodes.indices.filter { nodes[$0].parent == nil && nodes[$0].partner == nil }
  }
}
