/// Where the ranks of a flow advance.
public enum FlowDirection: String, Sendable, Hashable, Codable, CaseIterable {
  case down, right, up, left
}
