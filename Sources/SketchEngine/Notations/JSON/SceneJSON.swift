/// A scene as JSON: what `--format json` writes is read again.
enum SceneJSON: Notation {
  static let name = "JSON"

  /// The whole document.
  private struct Document: Codable {
    let kind: String
    let scene: Scene
  }

  static func isPlainly(_ text: NotationText) -> Bool {
    text.whole.hasPrefix("{") && text.whole.contains("\"scene\"")
  }

  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing {
    let json: JSON
    do {
      json = try JSON(parsing: text.whole, firstLine: text.firstLine)
    } catch {
      throw .notation(name: name, line: error.line, problem: error.problem)
    }
    do {
      let document = try json.decoded(as: Document.self)
      return NotatedDrawing(kind: document.kind, scene: document.scene)
    } catch {
      throw .notation(name: name, line: text.firstLine, problem: JSON.problem(error))
    }
  }

  /// A drawing's kind and scene.
  static func text(of outcome: Outcome) -> String? {
    (try? JSON(encoding: Document(kind: outcome.drawing.kind, scene: outcome.scene)))?.text
  }
}

extension Outcome {
  /// The scene as JSON, which can be drawn again.
  public var json: String { (SceneJSON.text(of: self) ?? "{}") + "\n" }
}
