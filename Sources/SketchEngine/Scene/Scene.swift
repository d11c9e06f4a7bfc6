/// What will be drawn, without positions.
public enum Scene: Hashable, Sendable, Codable {
  /// Boxes and lines.
  case graph(GraphScene)
  /// Messages between participants.
  case sequence(SequenceScene)
  /// Things under things.
  case tree(TreeScene)
  /// Screens and controls.
  case wireframe(WireframeScene)
}
