/// Where the ranks of a flow advance.
public enum FlowDirection: String, Sendable, Hashable, Codable, CaseIterable {
  /// From top to bottom.
  case down
  /// From left to right.
  case right
  /// From bottom to top.
  case up
  /// From right to left.
  case left
}
