/// Reads a DOT text into boxes and lines.
struct DOTReader {
  /// Boxes and lines deeper than this are refused.
  private static let depthLimit = 64

  private typealias Attributes = [String: String]

  /// What a subgraph passes on to what stands in it.
  private struct Scope {
    var group: Int?
    var node: Attributes = [:]
    var edge: Attributes = [:]
    /// The boxes that were named in it, in order.
    var members: [Int] = []
  }

  private var tokens: DOTScanner
  private var scene = GraphScene()
  private var positions: [String: Int] = [:]
  private var clusters: [String: Int] = [:]
  private var ignored: [String] = []
  private var isDirected = true
  /// Lines that end at the border of a cluster, until all clusters are known.
  private var clusterEnds: [(edge: Int, tail: String?, head: String?)] = []

  init(_ text: NotationText) throws(SketchError) { tokens = try DOTScanner(text) }

  mutating func drawing() throws(SketchError) -> NotatedDrawing {
    _ = try tokens.skip(words: "strict")
    isDirected = try tokens.skip(words: "digraph")
    if !isDirected { _ = try tokens.skip(words: "graph") }
    if case .name = tokens.next { try tokens.take() }
    guard try tokens.skip("{") else {
      throw tokens.problem("“{” is missing before \(tokens.shown)")
    }
    var scope = Scope()
    try statements(&scope, depth: 0)
    if let further = tokens.next, case .name(let word, _) = further {
      throw tokens.problem("A second graph begins with “\(word)”; put each into a file of its own")
    }
    for ends in clusterEnds {
      if let tail = ends.tail.flatMap({ clusters[$0] }) {
        scene.edges[ends.edge].from = .group(tail)
      }
      if let head = ends.head.flatMap({ clusters[$0] }) { scene.edges[ends.edge].to = .group(head) }
    }
    scene.dropEmptyGroups()
    let isFlow = scene.nodes.contains { $0.shape == .decision }
    return NotatedDrawing(
      kind: isFlow ? "flowchart" : "block", scene: .graph(scene), ignored: ignored)
  }

  // MARK: Statements

  private mutating func statements(_ scope: inout Scope, depth: Int) throws(SketchError) {
    guard depth <= Self.depthLimit else {
      throw tokens.problem("Subgraphs stand more than \(Self.depthLimit) deep in each other")
    }
    while try !tokens.skip("}") {
      guard tokens.next != nil else { throw tokens.problem("A “}” is missing at the end") }
      if try tokens.skip(";", ",") { continue }
      try statement(&scope, depth: depth)
    }
  }

  private mutating func statement(_ scope: inout Scope, depth: Int) throws(SketchError) {
    if case .name(let word, false) = tokens.next,
      ["graph", "node", "edge"].contains(word.lowercased())
    {
      try tokens.take()
      let attributes = try attributes()
      switch word.lowercased() {
      case "node": scope.node.merge(attributes) { $1 }
      case "edge": scope.edge.merge(attributes) { $1 }
      default:
        for (key, value) in attributes.sorted(by: { $0.key < $1.key }) { graph(key, value, scope) }
      }
      return
    }
    let isFirstSubgraph = tokens.next == .mark("{") || isSubgraphNext
    let first = try operand(&scope, depth: depth)
    if !isFirstSubgraph, try tokens.skip("=") {
      graph(first.text, try tokens.name("A value"), scope)
      return
    }
    let isEdge = tokens.next == .mark("->") || tokens.next == .mark("--")
    guard isEdge else {
      let attributes = try attributes()
      if !isFirstSubgraph { style(node(first.text, in: &scope), attributes) }
      return
    }
    var ends = [first.members ?? [node(first.text, in: &scope)]]
    while try tokens.skip("->", "--") {
      let next = try operand(&scope, depth: depth)
      ends.append(next.members ?? [node(next.text, in: &scope)])
    }
    let attributes = try attributes()
    let all = scope.edge.merging(attributes) { $1 }
    for (tails, heads) in zip(ends, ends.dropFirst()) {
      for tail in tails { for head in heads { edge(tail, head, all) } }
    }
  }

  private var isSubgraphNext: Bool {
    if case .name(let word, false) = tokens.next { word.lowercased() == "subgraph" } else { false }
  }

  /// A box, by name, or the boxes of a subgraph.
  private mutating func operand(
    _ scope: inout Scope, depth: Int
  ) throws(SketchError) -> (text: String, members: [Int]?) {
    guard tokens.next == .mark("{") || isSubgraphNext else {
      guard case .name = tokens.next else {
        throw tokens.problem("\(tokens.shown) stands where a node is expected")
      }
      let name = try tokens.name("A node")
      // A port says at which side a line ends; here the layout sees to that.
      while try tokens.skip(":") { _ = try tokens.name("A port") }
      return (name, nil)
    }
    var name = ""
    if try tokens.skip(words: "subgraph"), case .name(let given, _) = tokens.next {
      name = given
      try tokens.take()
    }
    guard try tokens.skip("{") else {
      throw tokens.problem("“{” is missing after the subgraph's name")
    }
    var inner = scope
    inner.members = []
    if name.hasPrefix("cluster") {
      if let known = clusters[name] {
        inner.group = known
      } else {
        scene.groups.append(GraphScene.Group("", parent: scope.group))
        inner.group = scene.groups.count - 1
        clusters[name] = scene.groups.count - 1
      }
    }
    try statements(&inner, depth: depth + 1)
    scope.members += inner.members
    return ("", inner.members)
  }

  private mutating func attributes() throws(SketchError) -> Attributes {
    var found: Attributes = [:]
    while try tokens.skip("[") {
      while try !tokens.skip("]") {
        if try tokens.skip(";", ",") { continue }
        guard tokens.next != nil else { throw tokens.problem("A “]” is missing") }
        let key = try tokens.name("An attribute").lowercased()
        found[key] = try tokens.skip("=") ? try tokens.name("The value of \(key)") : "true"
      }
    }
    return found
  }

  // MARK: What they put into the scene

  private mutating func node(_ name: String, in scope: inout Scope) -> Int {
    let index: Int
    if let known = positions[name] {
      index = known
      if scene.nodes[index].group == nil { scene.nodes[index].group = scope.group }
    } else {
      index = scene.nodes.count
      positions[name] = index
      scene.nodes.append(GraphScene.Node(name))
      scene.nodes[index].group = scope.group
      style(index, scope.node)
    }
    if !scope.members.contains(index) { scope.members.append(index) }
    return index
  }

  private mutating func style(_ index: Int, _ attributes: Attributes) {
    var node = scene.nodes[index]
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) {
      switch key {
      case "label": node.label = Self.words(of: value, name: node.label)
      case "shape": node.shape = DOTStyle.shape(value) ?? node.shape
      case "fillcolor": node.fill = DOTStyle.color(value)
      case "color":
        if attributes["style"]?.contains("filled") ?? false, attributes["fillcolor"] == nil {
          node.fill = DOTStyle.color(value)
        } else {
          node.stroke = DOTStyle.color(value)
        }
      case "style", "tooltip", "id", "class", "comment": break
      default: ignore("the node's \(key)")
      }
    }
    scene.nodes[index] = node
  }

  private mutating func edge(_ tail: Int, _ head: Int, _ attributes: Attributes) {
    var edge = GraphScene.Edge(tail, head)
    if !isDirected { edge.heads = .none }
    var (tailCluster, headCluster): (String?, String?)
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) {
      switch key {
      case "label", "xlabel", "taillabel", "headlabel":
        if edge.label.isEmpty || key == "label" { edge.label = Self.words(of: value, name: "") }
      case "style":
        if value.contains("invis") { return }
        edge.isDashed = value.contains("dashed") || value.contains("dotted")
      case "dir": edge.heads = GraphScene.Edge.heads(dot: value) ?? edge.heads
      case "arrowhead": if value == "none", edge.heads == .forward { edge.heads = .none }
      case "ltail": tailCluster = value
      case "lhead": headCluster = value
      case "tooltip", "id", "class", "comment": break
      default: ignore("the edge's \(key)")
      }
    }
    scene.edges.append(edge)
    if tailCluster != nil || headCluster != nil {
      clusterEnds.append((scene.edges.count - 1, tailCluster, headCluster))
    }
  }

  /// An attribute of the graph, or of the cluster that it stands in.
  private mutating func graph(_ key: String, _ value: String, _ scope: Scope) {
    switch key.lowercased() {
    case "label":
      let words = Self.words(of: value, name: "")
      if let group = scope.group { scene.groups[group].label = words } else { scene.title = words }
    case "rankdir":
      if let direction = DOTStyle.direction(value) { scene.direction = direction }
    case "bgcolor", "fillcolor", "color":
      if let group = scope.group {
        scene.groups[group].fill = DOTStyle.color(value)
      } else {
        ignore(key)
      }
    case "style", "compound", "tooltip", "id", "class", "comment", "charset": break
    default: ignore(key)
    }
  }

  private mutating func ignore(_ what: String) {
    if !ignored.contains(what) { ignored.append(what) }
  }

  /// The words of a label; the fields of a record stand one after the other.
  private static func words(of label: String, name: String) -> String {
    label.replacing("\\N", with: name).replacing("\\G", with: "")
      .split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }
}

extension GraphScene.Edge {
  fileprivate static func heads(dot: String) -> GraphScene.Heads? {
    switch dot {
    case "forward": .forward
    case "back": .back
    case "both": .both
    case "none": GraphScene.Heads.none
    default: nil
    }
  }
}

extension GraphScene {
  /// Leaves out groups that hold nothing.
  mutating func dropEmptyGroups() {
    var isUsed = Array(repeating: false, count: groups.count)
    var marks = nodes.compactMap(\.group)
    for edge in edges {
      for case .group(let index) in [edge.from, edge.to] { marks.append(index) }
    }
    while let index = marks.popLast() {
      guard groups.indices.contains(index), !isUsed[index] else { continue }
      isUsed[index] = true
      if let parent = groups[index].parent { marks.append(parent) }
    }
    guard isUsed.contains(false) else { return }
    var places: [Int] = []
    var kept = 0
    for isKept in isUsed {
      places.append(kept)
      kept += isKept ? 1 : 0
    }
    groups = groups.indices.filter { isUsed[$0] }.map { index in
      var group = groups[index]
      group.parent = group.parent.map { places[$0] }
      return group
    }
    for index in nodes.indices { nodes[index].group = nodes[index].group.map { places[$0] } }
    for index in edges.indices {
      if case .group(let group) = edges[index].from { edges[index].from = .group(places[group]) }
      if case .group(let group) = edges[index].to { edges[index].to = .group(places[group]) }
    }
  }
}
