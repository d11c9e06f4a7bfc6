/// The content of a Sankey diagram: amounts that flow from one place to another.
public struct SankeyScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives a topic.
  public var title: String?
  /// A remark under the heading, such as that the values are examples.
  public var remark: String?
  /// The places, in prompt order.
  public var nodes: [Node]
  /// The amounts, in prompt order.
  public var flows: [Flow]
  /// How the amounts are written.
  public var unit = ChartUnit()

  /// Amounts that flow between places.
  public init(nodes: [Node] = [], flows: [Flow] = []) {
    self.nodes = nodes
    self.flows = flows
  }

  /// A place that amounts come from or go to.
  public struct Node: Hashable, Sendable, Codable {
    /// What it is called.
    public var label: String
    /// Its color, where that was said.
    public var color: Color?

    /// A place.
    public init(_ label: String) {
      self.label = label
    }
  }

  /// An amount that goes from one place to another, by index.
  public struct Flow: Hashable, Sendable, Codable {
    /// Where it comes from.
    public var from: Int
    /// Where it goes.
    public var to: Int
    /// How much it is.
    public var value: ChartValue

    /// An amount between two places.
    public init(_ from: Int, _ to: Int, _ value: ChartValue) {
      self.from = from
      self.to = to
      self.value = value
    }
  }
}
