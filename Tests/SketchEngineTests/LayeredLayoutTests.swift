import Testing

@testable import SketchEngine

struct LayeredLayoutTests {
  private func layout(
    _ count: Int, _ edges: [(Int, Int)], outlines: [Int: Outline] = [:],
    labels: [Int: Size] = [:], direction: FlowDirection = .down
  ) -> (GraphLayout, LayoutGraph) {
    var graph = LayoutGraph(direction: direction)
    for i in 0..<count {
      graph.nodes.append(LayoutNode(size: Size(100, 44), outline: outlines[i] ?? .rectangle))
    }
    for (e, edge) in edges.enumerated() {
      graph.edges.append(
        LayoutEdge(from: .node(edge.0), to: .node(edge.1), labelSize: labels[e]))
    }
    return (LayeredLayout(graph).layout(), graph)
  }

  @Test(arguments: 0..<250)
  func `keeps everything apart, whatever the graph`(seed: Int) {
    let graph = RandomGraph(seed: UInt64(seed)).graph
    #expect(LayoutFaults(LayeredLayout(graph).layout(), of: graph).faults == [])
  }

  @Test(arguments: 0..<20)
  func `lays out the same graph the same way`(seed: Int) {
    let graph = RandomGraph(seed: UInt64(seed)).graph
    #expect(LayeredLayout(graph).layout() == LayeredLayout(graph).layout())
  }

  @Test(arguments: FlowDirection.allCases)
  func `a chain is one straight line`(direction: FlowDirection) {
    let (result, _) = layout(4, [(0, 1), (1, 2), (2, 3)], direction: direction)
    #expect(result.edges.allSatisfy { $0.points.count == 2 })
    let (first, last) = (result.nodes[0].center, result.nodes[3].center)
    switch direction {
    case .down: #expect(first.x == last.x && first.y < last.y)
    case .up: #expect(first.x == last.x && first.y > last.y)
    case .right: #expect(first.y == last.y && first.x < last.x)
    case .left: #expect(first.y == last.y && first.x > last.x)
    }
  }

  @Test func `a parent stands over the middle of its two children`() {
    let (result, _) = layout(3, [(0, 1), (0, 2)])
    #expect(result.nodes[0].midX == (result.nodes[1].midX + result.nodes[2].midX) / 2)
  }

  @Test func `children stand in the order of the prompt`() {
    let (result, _) = layout(5, [(0, 1), (0, 2), (0, 3), (0, 4)])
    let xs = result.nodes.dropFirst().map(\.midX)
    #expect(xs == xs.sorted())
  }

  @Test func `a decision goes straight on with its first branch and sideways with the other`() {
    let (result, _) = layout(
      4, [(0, 1), (1, 2), (1, 3)], outlines: [1: .diamond],
      labels: [1: Size(20, 16), 2: Size(16, 16)])
    let decision = result.nodes[1]
    #expect(result.edges[1].points.count == 2)
    #expect(result.edges[1].points.first == Point(decision.midX, decision.maxY))
    #expect(result.edges[2].points.first?.y == decision.midY)
    #expect(result.edges[2].label.map { $0.maxY <= decision.midY } == true)
  }

  @Test func `a loop is closed outside, from side to side`() {
    let (result, _) = layout(3, [(0, 1), (1, 2), (2, 0)])
    let back = result.edges[2].points
    #expect(back.first == Point(result.nodes[2].maxX, result.nodes[2].midY))
    #expect(back.last == Point(result.nodes[0].maxX, result.nodes[0].midY))
    #expect(back.count == 4)
  }

  @Test func `an edge to a group ends at its frame`() {
    var graph = LayoutGraph()
    graph.groups = [LayoutGroup(titleSize: Size(40, 16))]
    graph.nodes = [
      LayoutNode(size: Size(100, 44)), LayoutNode(size: Size(100, 44), group: 0),
    ]
    graph.edges = [LayoutEdge(from: .node(0), to: .group(0))]
    let result = LayeredLayout(graph).layout()
    #expect(result.edges[0].points.last?.y == result.groups[0].minY)
    #expect(LayoutFaults(result, of: graph).faults == [])
  }

  @Test func `nodes without edges stand in a grid`() {
    let (result, _) = layout(9, [])
    #expect(Set(result.nodes.map(\.minX)).count > 1)
    #expect(Set(result.nodes.map(\.minY)).count > 1)
  }

  @Test func `odd references are left out rather than fatal`() {
    var graph = LayoutGraph()
    graph.groups = [LayoutGroup(parent: 0), LayoutGroup(parent: 7)]
    graph.nodes = [LayoutNode(size: Size(100, 44), group: 9)]
    graph.edges = [
      LayoutEdge(from: .node(0), to: .node(4)), LayoutEdge(from: .group(5), to: .node(0)),
    ]
    let result = LayeredLayout(graph).layout()
    #expect(result.edges.allSatisfy { $0.points.isEmpty })
  }

  @Test func `nothing is laid out as nothing`() {
    #expect(LayeredLayout(LayoutGraph()).layout() == GraphLayout())
  }
}

/// Graphs of every sort, each from its seed.
private struct RandomGraph {
  private(set) var graph = LayoutGraph()
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
    graph.direction = FlowDirection.allCases[below(4)]
    let groupCount = [0, 0, 1, 2, 3][below(5)]
    for g in 0..<groupCount {
      let parent = g > 0 && below(2) == 0 ? below(g) : nil
      graph.groups.append(
        LayoutGroup(parent: parent, titleSize: Size(Double(20 + below(120)), 16)))
    }
    let outlines: [Outline] = [.diamond, .ellipse, .hexagon, .parallelogram, .pill]
    let count = 1 + below(14)
    for _ in 0..<count {
      var node = LayoutNode(size: Size(Double(96 + below(80)), [44, 64, 90][below(3)]))
      if below(3) == 0 { node.outline = outlines[below(5)] }
      if groupCount > 0, below(2) == 0 { node.group = below(groupCount) }
      graph.nodes.append(node)
    }
    for _ in 0..<below(count * 3 / 2 + 1) {
      let (a, b) = (below(count), below(count))
      let isOrdered = below(3) > 0
      var edge = LayoutEdge(
        from: .node(isOrdered ? min(a, b) : a), to: .node(isOrdered ? max(a, b) : b))
      if below(3) == 0 { edge.labelSize = Size([16, 22, 140][below(3)], 16) }
      graph.edges.append(edge)
    }
  }

  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
