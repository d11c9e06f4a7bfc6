/// Mermaid's flowcharts.
enum MermaidFlowchart: Notation {
  static let name = "Mermaid"

  static func isPlainly(_ text: NotationText) -> Bool {
    let document = Mermaid.Document(text)
    let header = document.header
    guard let word = header.first, word == "graph" || word == "flowchart" || word == "flowchart-elk"
    else { return false }
    if header.count > 1, DOTStyle.direction(String(header[1])) != nil {
      return header.count == 2 || document.lines[0].text.contains(";")
    }
    // "flowchart" alone may head a list in English; its links tell.
    return header.count == 1
      && document.lines.dropFirst().contains { line in
        line.text.contains("-->") || line.text.contains("---") || line.text.contains("==>")
          || line.text.contains("-.->") || line.text.hasPrefix("subgraph ")
      }
  }

  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing {
    let document = Mermaid.Document(text)
    var reader = MermaidFlowReader(document)
    return try reader.drawing()
  }
}

/// Reads the lines of a flowchart.
struct MermaidFlowReader {
  private let document: Mermaid.Document
  private var scene = GraphScene()
  private var positions: [String: Int] = [:]
  private var groupsByName: [String: Int] = [:]
  private var open: [Int] = []
  private var classes: [String: [String: String]] = [:]
  private var ignored: [String] = []

  init(_ document: Mermaid.Document) { self.document = document }

  mutating func drawing() throws(SketchError) -> NotatedDrawing {
    scene.title = document.title
    if document.header.count > 1, let direction = DOTStyle.direction(String(document.header[1])) {
      scene.direction = direction
    }
    for (number, line) in document.lines.enumerated() {
      for (part, text) in Self.statements(line.text).enumerated() where number > 0 || part > 0 {
        try read(text, line)
      }
    }
    if let group = open.last, let line = document.lines.last {
      throw Mermaid.problem(line, "The subgraph “\(scene.groups[group].label)” has no “end”")
    }
    // A name that stands for a subgraph is no box of its own.
    settleGroupNames()
    scene.dropEmptyGroups()
    return NotatedDrawing(kind: "flowchart", scene: .graph(scene), ignored: ignored)
  }

  /// Statements of a line, which semicolons separate outside of quotes and brackets.
  private static func statements(_ line: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = line.startIndex
    var (isQuoted, depth) = (false, 0)
    for index in line.indices {
      switch line[index] {
      case "\"": isQuoted.toggle()
      case "[", "(", "{": depth += isQuoted ? 0 : 1
      case "]", ")", "}": depth -= isQuoted ? 0 : 1
      case ";" where !isQuoted && depth <= 0:
        parts.append(line[start..<index])
        start = line.index(after: index)
      default: break
      }
    }
    parts.append(line[start...])
    return parts.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private mutating func read(_ text: Substring, _ line: NotationText.Line) throws(SketchError) {
    let words = text.split { $0 == " " || $0 == "\t" }
    guard let first = words.first else { return }
    let rest = text[first.endIndex...].trimmed
    switch first {
    case "subgraph": begin(rest)
    case "end":
      guard open.popLast() != nil else { throw Mermaid.problem(line, "This “end” closes nothing") }
    case "direction":
      // Groups follow the direction of the whole.
      if open.isEmpty, let direction = DOTStyle.direction(rest) {
        scene.direction = direction
      } else {
        ignore("the direction of a subgraph")
      }
    case "style": if words.count > 2 { style(names: words[1], Self.properties(words[2...])) }
    case "classDef": if words.count > 2 { define(words[1], Self.properties(words[2...])) }
    case "class":
      if words.count > 2 {
        for name in words[1].split(separator: ",") { apply(words[2], to: name) }
      }
    case "linkStyle", "click", "accTitle:", "accDescr:", "callback", "href": ignore("“\(first)”")
    default: try links(text, line)
    }
  }

  private mutating func ignore(_ what: String) {
    if !ignored.contains(what) { ignored.append(what) }
  }

  // MARK: Groups

  private mutating func begin(_ text: String) {
    var name = text
    var label = text
    if let bracket = text.firstIndex(of: "["), text.hasSuffix("]") {
      name = text[..<bracket].trimmed
      label = Mermaid.words(text[text.index(after: bracket)...].dropLast())
    } else {
      label = Mermaid.words(text)
      name = Mermaid.unquoted(text)
    }
    scene.groups.append(GraphScene.Group(label, parent: open.last))
    groupsByName[name] = scene.groups.count - 1
    open.append(scene.groups.count - 1)
  }

  private mutating func settleGroupNames() {
    let taken = groupsByName.filter { positions[$0.key] != nil }
    guard !taken.isEmpty else { return }
    var groupOf: [Int: Int] = [:]
    for (name, group) in taken { if let node = positions[name] { groupOf[node] = group } }
    for index in scene.edges.indices {
      if case .node(let node) = scene.edges[index].from, let group = groupOf[node] {
        scene.edges[index].from = .group(group)
      }
      if case .node(let node) = scene.edges[index].to, let group = groupOf[node] {
        scene.edges[index].to = .group(group)
      }
    }
    var places: [Int] = []
    var kept = 0
    for index in scene.nodes.indices {
      places.append(kept)
      kept += groupOf[index] == nil ? 1 : 0
    }
    scene.nodes = scene.nodes.indices.filter { groupOf[$0] == nil }.map { scene.nodes[$0] }
    for index in scene.edges.indices {
      if case .node(let node) = scene.edges[index].from {
        scene.edges[index].from = .node(places[node])
      }
      if case .node(let node) = scene.edges[index].to {
        scene.edges[index].to = .node(places[node])
      }
    }
  }

  // MARK: Looks

  private static func properties(_ words: ArraySlice<Substring>) -> [String: String] {
    var found: [String: String] = [:]
    for part in words.joined(separator: " ").split(whereSeparator: { $0 == "," || $0 == ";" }) {
      guard let colon = part.firstIndex(of: ":") else { continue }
      found[part[..<colon].trimmed] = part[part.index(after: colon)...].trimmed
    }
    return found
  }

  private mutating func define(_ names: Substring, _ properties: [String: String]) {
    for name in names.split(separator: ",") { classes[String(name)] = properties }
    // A class may be defined after it is used.
    for (index, name) in waiting where names.split(separator: ",").contains(name[...]) {
      paint(index, properties)
    }
  }

  private var waiting: [(node: Int, name: String)] = []

  private mutating func apply(_ name: Substring, to node: Substring) {
    guard let index = positions[node.trimmed] else { return }
    if let properties = classes[String(name)] {
      paint(index, properties)
    } else {
      waiting.append((index, String(name)))
    }
  }

  private mutating func style(names: Substring, _ properties: [String: String]) {
    for name in names.split(separator: ",") {
      if let index = positions[name.trimmed] {
        paint(index, properties)
      } else if let group = groupsByName[name.trimmed] {
        scene.groups[group].fill = properties["fill"].flatMap(DOTStyle.color)
      }
    }
  }

  private mutating func paint(_ index: Int, _ properties: [String: String]) {
    if let fill = properties["fill"].flatMap(DOTStyle.color) { scene.nodes[index].fill = fill }
    if let stroke = properties["stroke"].flatMap(DOTStyle.color) {
      scene.nodes[index].stroke = stroke
    }
  }

  // MARK: Boxes and links

  /// `A & B -->|text| C --> D`.
  private mutating func links(_ text: Substring, _ line: NotationText.Line) throws(SketchError) {
    var scanner = TextScanner(text, line: line.number)
    scanner.skipSpace()
    var tails = try boxes(&scanner, line)
    scanner.skipSpace()
    while !scanner.isAtEnd {
      guard let link = MermaidLink(&scanner) else {
        throw Mermaid.problem(
          line, "A link such as --> is expected before \(Mermaid.shown(Self.rest(of: scanner)))")
      }
      scanner.skipSpace()
      let heads = try boxes(&scanner, line)
      if link.isVisible {
        for tail in tails {
          for head in heads {
            var edge = GraphScene.Edge(tail, head, link.label)
            edge.isDashed = link.isDashed
            edge.heads = link.heads
            scene.edges.append(edge)
          }
        }
      }
      tails = heads
      scanner.skipSpace()
    }
  }

  private static func rest(of scanner: TextScanner) -> String {
    var scanner = scanner
    return scanner.take { _ in true }
  }

  private mutating func boxes(
    _ scanner: inout TextScanner, _ line: NotationText.Line
  ) throws(SketchError) -> [Int] {
    var found: [Int] = []
    repeat {
      scanner.skipSpace()
      found.append(try box(&scanner, line))
      var ahead = scanner
      ahead.skipSpace()
      guard ahead.skip("&") else { break }
      scanner = ahead
    } while true
    return found
  }

  private mutating func box(
    _ scanner: inout TextScanner, _ line: NotationText.Line
  ) throws(SketchError) -> Int {
    let name = MermaidBox.name(&scanner)
    guard !name.isEmpty else {
      throw Mermaid.problem(
        line, "A node is expected before \(Mermaid.shown(Self.rest(of: scanner)))")
    }
    let index: Int
    if let known = positions[name] {
      index = known
    } else {
      index = scene.nodes.count
      positions[name] = index
      scene.nodes.append(GraphScene.Node(name))
    }
    if scene.nodes[index].group == nil { scene.nodes[index].group = open.last }
    if let figure = try MermaidBox(&scanner, line) {
      scene.nodes[index].label = figure.label.isEmpty ? name : figure.label
      scene.nodes[index].shape = figure.shape
    }
    while scanner.skip(":::") { apply(Substring(MermaidBox.name(&scanner)), to: name[...]) }
    return index
  }
}
