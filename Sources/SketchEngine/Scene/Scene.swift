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
  /// Entities or classes.
  case model(ModelScene)
  /// States and transitions.
  case states(StateScene)
  /// Actors and use cases.
  case useCases(UseCaseScene)
  /// Branches and commits.
  case git(GitScene)
}
