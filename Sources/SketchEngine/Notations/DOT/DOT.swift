/// Graphviz's language.
enum DOT: Notation {
  static let name = "DOT"

  static func isPlainly(_ text: NotationText) -> Bool {
    guard var scanner = try? DOTScanner(text) else { return looksSo(text) }
    do {
      _ = try scanner.skip(words: "strict")
      guard try scanner.skip(words: "digraph", "graph") else { return false }
      if case .name = scanner.next { try scanner.take() }
      return scanner.next == .mark("{")
    } catch {
      return false
    }
  }

  /// A text that breaks off in its first string still begins as a graph does.
  private static func looksSo(_ text: NotationText) -> Bool {
    text.whole.hasPrefix("digraph") && text.whole.contains("{")
  }

  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing {
    var reader = try DOTReader(text)
    return try reader.drawing()
  }
}
