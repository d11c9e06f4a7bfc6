/// Why a drawing could not be changed.
public enum EditError: Error, Hashable {
  /// The drawing does not say what it was made from.
  case sourceMissing
  /// The sentence asks for no change that can be made.
  case notUnderstood(sentence: String)
  /// The sentence speaks of something that is not in the drawing; some things that are.
  case notThere(thing: String, known: [String])
  /// The drawing was edited as often as it can remember.
  case tooManyEdits(limit: Int)
  /// A drawing of this kind cannot be changed by a sentence.
  case notEditable(kind: String)
  /// The drawing could not be made again.
  case drawing(SketchError)
}

extension EditError: CustomStringConvertible {
  /// What went wrong, then what to do about it.
  public var description: String {
    switch self {
    case .sourceMissing:
      "This SVG does not say what it was made from. Only drawings by sketch that were not drawn with "
        + "--no-source can be edited; draw it again, for example: sketch -o drawing.svg \"login page\""
    case .notUnderstood(let sentence):
      "Nothing to change was understood in “\(sentence)”. Say for example: add a search bar to the "
        + "header; remove the footer; rename Save to Done; make the button green."
    case .notThere(let thing, let known):
      known.isEmpty
        ? "There is no “\(thing)” in this drawing."
        : "There is no “\(thing)” in this drawing. It has: \(known.joined(separator: ", "))."
    case .tooManyEdits(let limit):
      "This drawing was edited \(limit) times, and no more is remembered. Draw it anew from a prompt "
        + "that says all of it."
    case .notEditable(let kind):
      "A \(kind) drawing cannot be edited by a sentence. Change its prompt and draw it again."
    case .drawing(let error): error.description
    }
  }
}

/// Changes a drawing by a sentence such as "add a search bar to the header".
///
/// What the sentence does not touch stays as it was, and where it was as far as the layout allows.
///
/// - Parameters:
///   - source: What the drawing was made from.
///   - sentence: What to change, in plain English.
/// - Returns: The changed drawing, whose source has one edit more, and what was changed.
/// - Throws: ``EditError`` where the sentence changes nothing; the drawing is as it was.
public func edit(
  _ source: DrawingSource, with sentence: String
) throws(EditError) -> (outcome: Outcome, changes: [String]) {
  guard source.edits.count < DrawingSource.limit else {
    throw .tooManyEdits(limit: DrawingSource.limit)
  }
  var editor = try SceneEditor(drawing: source)
  let changes = try editor.apply(sentence)
  return (editor.outcome(), changes)
}

/// Draws again what a drawing was made from, with all its edits.
///
/// - Parameter source: What the drawing was made from.
/// - Returns: The drawing.
/// - Throws: ``EditError`` where it can no longer be drawn.
public func sketch(_ source: DrawingSource) throws(EditError) -> Outcome {
  try SceneEditor(drawing: source).outcome()
}

/// A drawing's scene and the changes made to it so far.
private struct SceneEditor {
  private var original: Outcome
  private var brief: Brief
  private var source: DrawingSource

  init(drawing source: DrawingSource) throws(EditError) {
    do {
      brief = Brief(reading: try Prompt(source.prompt))
      original = try sketch(source.prompt, with: source.options)
    } catch {
      throw .drawing(error)
    }
    self.source = DrawingSource(source.prompt, options: source.options)
    for sentence in source.edits { try apply(sentence) }
  }

  @discardableResult
  mutating func apply(_ sentence: String) throws(EditError) -> [String] {
    let sentences: [Sentence]
    do {
      sentences = Sentence.sentences(of: try Prompt(sentence))
    } catch {
      throw .drawing(error)
    }
    let changes: [String]
    switch original.scene {
    case .wireframe(let scene):
      var editor = WireframeEditor(scene, brief: brief)
      changes = try editor.apply(sentences, sentence)
      original.scene = .wireframe(editor.scene)
      if let theme = themes.first(where: { $0.name == editor.theme }) { original.theme = theme }
    case .graph(let scene):
      var editor = GraphEditor(scene)
      changes = try editor.apply(sentences, sentence)
      original.scene = .graph(editor.scene)
      if let theme = themes.first(where: { $0.name == editor.theme }) { original.theme = theme }
    case .sequence(let scene):
      var editor = SequenceEditor(scene)
      changes = try editor.apply(sentences, sentence)
      original.scene = .sequence(editor.scene)
      if let theme = themes.first(where: { $0.name == editor.theme }) { original.theme = theme }
    case .tree, .chart, .sankey, .sections, .table, .quadrant, .venn, .events, .plane, .model,
      .states, .useCases, .git:
      throw .notEditable(kind: original.receipt.kind)
    }
    source.edits.append(sentence)
    return changes
  }

  /// The drawing as it is now.
  func outcome() -> Outcome {
    var outcome = original
    if let kind = diagramKinds.first(where: { $0.name == outcome.receipt.kind }) {
      outcome.drawing = kind.drawing(of: outcome.scene, measuring: Typeface())
    }
    outcome.source = source
    outcome.first = original.drawing
    return outcome
  }
}
