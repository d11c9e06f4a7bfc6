/// Mermaid's pie charts.
enum MermaidPie: Notation {
  static let name = "Mermaid"

  static func isPlainly(_ text: NotationText) -> Bool {
    let document = Mermaid.Document(text)
    guard let first = document.lines.first?.text, document.header.first == "pie" else {
      return false
    }
    // "pie chart of …" is English.
    let rest = first.dropFirst(3).trimmed
    return (rest.isEmpty || rest.hasPrefix("title ") || rest.hasPrefix("showData"))
      && document.lines.dropFirst().contains { $0.text.hasPrefix("\"") && $0.text.contains(":") }
  }

  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing {
    let document = Mermaid.Document(text)
    var scene = ChartScene(.pie)
    scene.title = document.title
    var values: [ChartValue?] = []
    for line in document.lines {
      var rest = line.text.trimmed
      if line.number == document.lines.first?.number {
        rest = rest.dropFirst(3).trimmed
        if rest.hasPrefix("showData") {
          scene.showsValues = true
          rest = rest.dropFirst(8).trimmed
        }
        if rest.isEmpty { continue }
      }
      if rest.hasPrefix("title ") {
        scene.title = Mermaid.words(rest.dropFirst(6))
        continue
      }
      if rest.hasPrefix("accTitle") || rest.hasPrefix("accDescr") { continue }
      guard let colon = rest.lastIndex(of: ":"), rest.hasPrefix("\"") else {
        throw Mermaid.problem(line, "\(Mermaid.shown(rest)) is no slice such as “\"Rent\" : 40”")
      }
      let typed = rest[rest.index(after: colon)...].trimmed
      guard let number = Double(typed), number.isFinite, number > 0 else {
        throw Mermaid.problem(line, "\(Mermaid.shown(typed)) is no number above zero")
      }
      scene.categories.append(Mermaid.words(rest[..<colon]))
      values.append(ChartValue(number, typed))
    }
    guard !values.isEmpty else { throw .nothingToDraw(words: []) }
    scene.series = [ChartScene.Series("", values)]
    scene.colors = values.map { _ in nil }
    return NotatedDrawing(kind: "pie", scene: .chart(scene))
  }
}

/// Writes a pie as a Mermaid diagram.
struct MermaidPieWriter {
  private let scene: ChartScene

  init(_ scene: ChartScene) { self.scene = scene }

  /// The whole chart.
  var text: String {
    var writer = LineWriter(indentedBy: "    ")
    writer.line(scene.showsValues == true ? "pie showData" : "pie")
    writer.indented { writer in
      if let title = scene.title, !title.isEmpty { writer.line("title \(title)") }
      let values = scene.series.first?.values ?? []
      for (name, value) in zip(scene.categories, values) {
        guard let value else { continue }
        let label = name.replacing("\"", with: "#quot;")
        writer.line("\"\(label)\" : \(ChartNumber.plain(value.number))")
      }
    }
    return writer.text
  }
}
