/// A kind of drawing the engine knows how to make.
public protocol DiagramKind: Sendable {
  /// The word for it in prompts, options and the drawing, such as `flowchart`.
  var name: String { get }
  /// What it is for, in a few words.
  var summary: String { get }
  /// Prompts it must draw well: its documentation, its gallery and its golden tests.
  var examples: [String] { get }
  /// Is it this, and why: 0 not at all, 1 asked for by name.
  func affinity(to brief: Brief) -> Affinity
  /// What is in it, without positions; `nil` where nothing of the brief can be shown this way.
  func scene(from brief: inout Brief) -> Scene?
  /// Where it goes: positions and sizes in px from the top left, y down.
  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing
}

/// How sure a kind is that a prompt means it.
public struct Affinity: Hashable, Sendable {
  /// From 0, not at all, to 1, asked for by name.
  public var score: Double
  /// What speaks for it, for the receipt.
  public var reason: String

  /// A score with its reason.
  public init(_ score: Double, because reason: String) {
    self.score = score
    self.reason = reason
  }

  /// Nothing speaks for it.
  public static let none = Affinity(0, because: "")
}
