/// Changes the boxes and lines of a diagram.
struct GraphEditor: SentenceEditor {
  private(set) var scene: GraphScene
  /// The theme that was asked for, by name.
  private(set) var theme: String?
  var changes: [String] = []

  init(_ scene: GraphScene) { self.scene = scene }

  mutating func apply(_ command: EditCommand) throws(EditError) {
    switch command {
    case .add(let words): try add(words)
    case .remove(let words): try remove(words)
    case .rename(let words, let name):
      let node = try found(words)
      let new = PhraseReader.capitalized(EditTargets.text(name))
      changes.append("renamed “\(scene.nodes[node].label)” to “\(new)”")
      scene.nodes[node].label = new
    case .restyle(let words): try restyle(words)
    case .connect(let from, let to, let label): try connect(from, to, EditTargets.text(label))
    case .swap(let one, let other):
      let first = try found(one)
      let second = try found(other)
      scene.nodes.swapAt(first, second)
      changes.append("swapped two boxes")
    case .replace(let old, let new):
      let node = try found(old)
      scene.nodes[node].label = PhraseReader.capitalized(EditTargets.text(new))
      changes.append("replaced a box")
    case .move, .count: return
    }
  }

  // MARK: Finding boxes

  private func node(_ words: [Word]) -> Int? {
    let words = EditTargets.bare(words).filter { !$0.says("box", "node", "step", "block") }
    let wanted = key(words.map(\.text).joined(separator: " "))
    guard !wanted.isEmpty else { return nil }
    return scene.nodes.firstIndex { key($0.label) == wanted }
      ?? scene.nodes.firstIndex { Set(wanted).isSubset(of: key($0.label)) }
  }

  private func key(_ label: String) -> [String] {
    label.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Lemmas.singular(String($0)) }
      .filter { !["the", "a", "an"].contains($0) }
  }

  private func found(_ words: [Word]) throws(EditError) -> Int {
    guard let node = node(words) else {
      throw .notThere(
        thing: EditTargets.text(words), known: scene.nodes.prefix(12).map { "“\($0.label)”" })
    }
    return node
  }

  // MARK: Boxes and lines

  private mutating func add(_ words: [Word]) throws(EditError) {
    if words.contains(where: { $0.says("arrow", "line", "link", "connection", "edge") }),
      let from = words.firstIndex(where: { $0.says("from", "between") }),
      let to = words[from...].firstIndex(where: { $0.says("to", "and") }), to + 1 < words.count
    {
      let label = words[to...].firstIndex { $0.says("labelled", "labeled", "saying", "called") }
      return try connect(
        Array(words[(from + 1)..<to]), Array(words[(to + 1)..<(label ?? words.count)]),
        label.map { EditTargets.text(Array(words[($0 + 1)...])) } ?? "")
    }
    guard
      let cut = words.firstIndex(where: {
        $0.tag != .quoted
          && $0.says("between", "after", "before", "behind", "connected", "to", "next")
      }), cut > 0
    else {
      let node = insert(Array(words))
      if scene.edges.isEmpty { return }
      changes[changes.count - 1] += ", tied to nothing: \(scene.nodes[node].label)"
      return
    }
    let places = words[(cut + 1)...].filter { !$0.says("to", "the") || $0.tag == .quoted }
    let parts = Array(places).split { $0.says("and") }.map(Array.init)
    let thing = Array(words[..<cut])
    if words[cut].says("between"), parts.count == 2 {
      try insert(thing, between: found(parts[0]), and: found(parts[1]))
    } else if let anchor = parts.first {
      let other = try found(anchor)
      words[cut].says("before")
        ? insert(thing, before: other) : insert(thing, after: other, words[cut])
    }
  }

  @discardableResult
  private mutating func insert(_ words: [Word]) -> Int {
    let core = EditTargets.bare(words).filter { !$0.says("box", "node", "step", "called", "new") }
    let label = PhraseReader.capitalized(core.map(\.text).joined(separator: " "))
    var node = GraphScene.Node(label)
    for sense in Lexicon.senses(of: core.map(\.lower))
      + Lexicon.senses(of: core.suffix(1).map(\.lower))
    {
      if case .system(let shape, let icon) = sense, node.shape == .process {
        node.shape = shape
        node.icon = icon
      }
    }
    scene.nodes.append(node)
    changes.append("added “\(label)”")
    return scene.nodes.count - 1
  }

  private mutating func insert(_ words: [Word], between from: Int, and to: Int) {
    let node = insert(words)
    scene.nodes[node].group =
      scene.nodes[from].group == scene.nodes[to].group ? scene.nodes[from].group : nil
    guard
      let edge = scene.edges.firstIndex(where: {
        [$0.from, $0.to] == [.node(from), .node(to)]
          || [$0.from, $0.to] == [.node(to), .node(from)]
      })
    else {
      scene.edges += [GraphScene.Edge(from, node), GraphScene.Edge(node, to)]
      return
    }
    var second = scene.edges[edge]
    second.from = .node(node)
    second.label = ""
    scene.edges[edge].to = .node(node)
    scene.edges.insert(second, at: edge + 1)
  }

  /// A box after another takes over what followed it; a box tied to another only hangs on it.
  private mutating func insert(_ words: [Word], after other: Int, _ relation: Word) {
    let node = insert(words)
    scene.nodes[node].group = scene.nodes[other].group
    if relation.says("after", "behind") {
      for index in scene.edges.indices where scene.edges[index].from == .node(other) {
        scene.edges[index].from = .node(node)
      }
    }
    scene.edges.append(GraphScene.Edge(other, node))
  }

  private mutating func insert(_ words: [Word], before other: Int) {
    let node = insert(words)
    scene.nodes[node].group = scene.nodes[other].group
    for index in scene.edges.indices where scene.edges[index].to == .node(other) {
      scene.edges[index].to = .node(node)
    }
    scene.edges.append(GraphScene.Edge(node, other))
  }

  private mutating func connect(_ from: [Word], _ to: [Word], _ label: String) throws(EditError) {
    let edge = GraphScene.Edge(try found(from), try found(to), label)
    scene.edges.append(edge)
    changes.append("connected “\(EditTargets.text(from))” to “\(EditTargets.text(to))”")
  }

  /// Takes boxes away; what led through a box in a chain goes on past it.
  private mutating func remove(_ words: [Word]) throws(EditError) {
    if words.contains(where: { $0.says("arrow", "line", "link", "connection", "edge") }),
      let from = words.firstIndex(where: { $0.says("from", "between") }),
      let to = words[from...].firstIndex(where: { $0.says("to", "and") }), to + 1 < words.count
    {
      let ends = [
        GraphScene.End.node(try found(Array(words[(from + 1)..<to]))),
        .node(try found(Array(words[(to + 1)...]))),
      ]
      let count = scene.edges.count
      scene.edges.removeAll { [$0.from, $0.to] == ends || [$0.to, $0.from] == ends }
      if scene.edges.count < count { changes.append("removed a line") }
      return
    }
    for part in EditTargets.listed(words) where !part.isEmpty {
      let node = try found(part)
      changes.append("removed “\(scene.nodes[node].label)”")
      remove(node)
    }
  }

  private mutating func remove(_ node: Int) {
    let into = scene.edges.filter { $0.to == .node(node) && $0.from != .node(node) }
    let out = scene.edges.filter { $0.from == .node(node) && $0.to != .node(node) }
    if into.count == 1, out.count == 1, let index = scene.edges.firstIndex(of: into[0]) {
      scene.edges[index].to = out[0].to
      if scene.edges[index].label.isEmpty { scene.edges[index].label = out[0].label }
    }
    scene.edges.removeAll { $0.from == .node(node) || $0.to == .node(node) }
    func shifted(_ end: GraphScene.End) -> GraphScene.End {
      if case .node(let index) = end, index > node { .node(index - 1) } else { end }
    }
    for index in scene.edges.indices {
      scene.edges[index].from = shifted(scene.edges[index].from)
      scene.edges[index].to = shifted(scene.edges[index].to)
    }
    scene.nodes.remove(at: node)
  }

  // MARK: Looks

  private mutating func restyle(_ words: [Word]) throws(EditError) {
    let groups = NounGroupReader(words)
    guard let place = words.indices.first(where: { groups.color(at: $0) != nil }),
      let found = groups.color(at: place)
    else {
      return readLook([Sentence(words: words, ending: .line, line: 0, indent: 0, beginsLine: true)])
    }
    let rest = words[1..<place].filter { !$0.says("to", "color", "colour", "of") }
    let node = try self.found(Array(rest))
    if words.contains(where: { $0.says("border", "outline") }) {
      scene.nodes[node].stroke = found.color
    } else {
      scene.nodes[node].fill = found.color
    }
    changes.append("changed the color of “\(scene.nodes[node].label)”")
  }

  mutating func readLook(_ sentences: [Sentence]) {
    var story = ScreenStory()
    for sentence in sentences {
      _ = LookReader.read(sentence.words, into: &story)
      let words = sentence.words
      if let direction = FlowContent.direction(in: words), direction != scene.direction {
        scene.direction = direction
        changes.append("drawn \(direction.rawValue)")
      }
    }
    if let name = story.theme {
      theme = name
      changes.append("drawn in the theme \(name)")
    }
  }
}
