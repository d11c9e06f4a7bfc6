/// Every kind the engine can draw; on equal affinity the earlier one wins.
public let diagramKinds: [any DiagramKind] = [
  Wireframe(), Flowchart(), ProcessDiagram(), Architecture(), Network(), BlockDiagram(),
  SequenceDiagram(), EntityRelationship(), ClassDiagram(), StateDiagram(), UseCaseDiagram(),
  GitGraph(), MindMap(), TreeDiagram(), OrgChart(), Sitemap(), Fishbone(), ConceptMap(),
  ChartDiagram(.pie), ChartDiagram(.bar), ChartDiagram(.line), ChartDiagram(.area),
  ChartDiagram(.scatter), ChartDiagram(.radar), ChartDiagram(.gauge),
  SankeyDiagram(), PlaneDiagram(isLine: true), PlaneDiagram(isLine: false),
  Swot(), Matrix(), TableDiagram(), Quadrant(), Venn(), Pyramid(), Funnel(), Cycle(), Comparison(),
  Canvas(), EventStorm(),
]

/// What can be asked for beside the words of the prompt; it goes before what the prompt says.
public struct DrawingOptions: Hashable, Sendable {
  /// The theme's name.
  public var theme: String?
  /// What a screen is drawn for.
  public var frame: String?
  /// How far a screen is worked out: `low`, `mid` or `high`.
  public var fidelity: String?
  /// Where the flow goes: `down`, `right`, `up` or `left`.
  public var direction: String?
  /// The kind's name.
  public var kind: String?

  /// Nothing is asked for beside the prompt.
  public init() {}
}

/// A drawing and how it came about.
public struct Outcome: Hashable, Sendable {
  /// What is in it, without positions.
  public var scene: Scene
  /// Where it goes.
  public var drawing: Drawing
  /// What it is painted with.
  public var theme: Theme
  /// What each word of the prompt did.
  public var receipt: Receipt

  /// What it was made from; `nil` to keep that out of the file.
  public var source: DrawingSource?
  /// The drawing as it was before it was edited; ids stay those that it had.
  public var first: Drawing?

  /// The finished document.
  public var svg: SVG { SVG(drawing, in: theme, source: source, editedFrom: first) }
}

/// Draws what a prompt asks for, with the same bytes on every machine.
///
/// - Parameters:
///   - text: What to draw, in plain English, or in the notation of another tool.
///   - options: What is asked for beside the words.
/// - Returns: The drawing, its scene and the receipt.
/// - Throws: ``SketchError`` if nothing in the prompt can be drawn.
public func sketch(
  _ text: String, with options: DrawingOptions = DrawingOptions()
) throws(SketchError) -> Outcome {
  if let outcome = try notated(text, with: options) { return outcome }
  var brief = Brief(reading: try Prompt(text))
  try brief.take(options)
  let choice = try KindChoice(for: brief, named: options.kind)
  guard let scene = choice.kind.scene(from: &brief) else {
    throw .nothingToDraw(words: brief.receipt().unused)
  }
  guard scene.count <= Scene.limit else {
    throw .tooMany(count: scene.count, limit: Scene.limit)
  }
  let drawing = choice.kind.drawing(of: scene, measuring: Typeface())
  var receipt = brief.receipt()
  receipt.kind = choice.kind.name
  receipt.reason = choice.reason
  let theme = themes.first { $0.name == brief.wishes.theme } ?? .clean
  return Outcome(
    scene: scene, drawing: drawing, theme: theme, receipt: receipt,
    source: DrawingSource(text, options: options))
}
