/// Mermaid's mind maps.
enum MermaidMindMap: Notation {
  static let name = "Mermaid"

  static func isPlainly(_ text: NotationText) -> Bool {
    let document = Mermaid.Document(text)
    return document.header == ["mindmap"] && document.lines.count > 1
  }

  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing {
    let document = Mermaid.Document(text)
    var scene = TreeScene(title: document.title)
    var above: [(indent: Int, node: Int)] = []
    var ignored: [String] = []
    for line in document.lines.dropFirst() {
      if line.text.hasPrefix("::") {
        let what = line.text.hasPrefix("::icon") ? "“::icon”" : "“:::”"
        if !ignored.contains(what) { ignored.append(what) }
        continue
      }
      while let last = above.last, last.indent >= line.indent { above.removeLast() }
      if above.isEmpty, !scene.nodes.isEmpty {
        throw Mermaid.problem(line, "\(Mermaid.shown(line.text)) stands beside the middle")
      }
      scene.nodes.append(TreeScene.Node(label(line.text), under: above.last?.node))
      above.append((line.indent, scene.nodes.count - 1))
    }
    return NotatedDrawing(kind: "mindmap", scene: .tree(scene), ignored: ignored)
  }

  private static let brackets = [
    ("((", "))"), ("))", "(("), ("{{", "}}"), ("[", "]"), ("(", ")"), (")", "("),
  ]

  /// `id((text))`, `id[text]` or the text itself.
  private static func label(_ text: Substring) -> String {
    for (open, close) in brackets where text.hasSuffix(close) {
      guard let start = text.firstRange(of: open),
        text[..<start.lowerBound].allSatisfy({ !$0.isWhitespace && !"([{".contains($0) }),
        text.distance(from: start.upperBound, to: text.endIndex) > close.count
      else { continue }
      return Mermaid.words(text[start.upperBound...].dropLast(close.count))
    }
    return Mermaid.words(text)
  }
}

/// Writes things under things as a Mermaid mind map.
struct MermaidMindMapWriter {
  private let scene: TreeScene

  init(_ scene: TreeScene) { self.scene = scene.checked }

  /// The whole map; `nil` where it has no one middle.
  var text: String? {
    guard let root = scene.roots.first, scene.roots.count == 1 else { return nil }
    var writer = LineWriter(indentedBy: "  ")
    if let title = scene.title, !title.isEmpty {
      writer.line("---")
      writer.line("title: \"\(title.replacing("\"", with: "'"))\"")
      writer.line("---")
    }
    writer.line("mindmap")
    let children = scene.children
    func write(_ node: Int, _ writer: inout LineWriter) {
      let label = "\"\(scene.nodes[node].label.replacing("\"", with: "#quot;"))\""
      writer.line("n\(node)" + (node == root ? "((\(label)))" : "[\(label)]"))
      writer.indented { for child in children[node] { write(child, &$0) } }
    }
    writer.indented { write(root, &$0) }
    return writer.text
  }
}
