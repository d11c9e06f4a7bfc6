/// How the drawing should look, as far as the prompt or an option says so.
public struct Wishes: Hashable, Sendable {
  /// The theme's name.
  public var theme: String?
  /// Where the flow goes.
  public var direction: FlowDirection?
  /// What a screen is drawn for.
  public var frame: Frame?
  /// How far a screen is worked out.
  public var fidelity: Fidelity?
}
