/// Lays out one connected part of a graph.
struct PartLayout {
  private let graph: LayoutGraph
  private let frame: LayoutFrame

  init(_ graph: LayoutGraph) {
    frame = LayoutFrame(direction: graph.direction)
    var turned = graph
    for i in turned.nodes.indices { turned.nodes[i].size = frame.turned(graph.nodes[i].size) }
    for e in turned.edges.indices {
      turned.edges[e].labelSize = graph.edges[e].labelSize.map(frame.turned)
    }
    // Labels need the room that lines leave.
    if graph.edges.allSatisfy({ $0.labelSize == nil }) {
      turned.spacing = graph.spacing.tightened(forEdges: graph.edges.count)
    }
    self.graph = turned
  }

  func layout() -> GraphLayout {
    let insets = graph.groups.map { FrameInsets($0, spacing: graph.spacing, frame: frame) }
    var (result, crowded) = layout(insets)
    if frame.isTurned, !crowded.isEmpty {
      // Across the flow no column can make room for a title; along it the frame can reach further.
      var wider = insets
      for g in crowded {
        wider[g].leastHeight =
          result.groups[g].width + graph.groups[g].titleSize.width + 2 * TitleRoom.gap
      }
      (result, crowded) = layout(wider)
    }
    return result
  }

  /// The layout with these insets, and the groups whose titles found no clear place.
  private func layout(_ insets: [FrameInsets]) -> (GraphLayout, crowded: [Int]) {
    var layers = Layers(graph, frame: frame)
    layers.makeRoom(insets: insets)
    layers = RankOrdering(layers).ordered()
    layers.addTurns()
    layers.spreadPorts()
    let placement = ColumnPlacement(layers, insets: insets)
    let channels = channels(layers, placement.columns)
    let rows = RowPlacement(layers, insets: insets, tracks: channels.tracks)
    let frames = zip(placement.groups, rows.groups).map { x, y in
      Rect(
        x.lowerBound, y.lowerBound, x.upperBound - x.lowerBound, y.upperBound - y.lowerBound)
    }
    let routes = Routes(
      layers, columns: placement.columns, rows: rows, groups: frames, strokes: channels.strokes)
    var result = GraphLayout()
    result.nodes = graph.nodes.indices.map { routes.box(of: $0) }
    result.groups = frames
    result.edges = routes.edges
    result.moveToOrigin()
    result = frame.finished(result)
    let crowded = GroupTitles.place(in: &result, graph)
    return (result, crowded)
  }

  /// The level strokes of every link, and how many tracks each gap needs.
  private func channels(
    _ layers: Layers, _ columns: [Double]
  ) -> (strokes: [[ChannelTracks.Stroke]], tracks: [Int]) {
    // Slanted lines need no tracks.
    guard !layers.isSlanted else {
      return (
        [[ChannelTracks.Stroke]](repeating: [], count: layers.links.count),
        [Int](repeating: 0, count: layers.rows.count)
      )
    }
    var inGap = [[ChannelTracks.Stroke]](repeating: [], count: layers.rows.count)
    for (l, link) in layers.links.enumerated() {
      let top = columns[link.upper] + link.upperOffset
      let bottom = columns[link.lower] + link.lowerOffset
      guard top != bottom else { continue }
      inGap[layers.items[link.upper].rank].append(.init(link: l, top: top, bottom: bottom))
    }
    var strokes = [[ChannelTracks.Stroke]](repeating: [], count: layers.links.count)
    let tracks = inGap.map { gap in
      let channel = ChannelTracks(gap, apart: graph.spacing.lines)
      for stroke in channel.strokes { strokes[stroke.link].append(stroke) }
      return channel.count
    }
    for l in strokes.indices where strokes[l].count > 1 {
      strokes[l].sort { $0.track < $1.track }
    }
    return (strokes, tracks)
  }
}

extension Layers {
  /// Widens nodes by their loops, and gives empty groups the size of their title.
  mutating func makeRoom(insets: [FrameInsets]) {
    var loops = [Int](repeating: 0, count: graph.nodes.count)
    for course in courses {
      if case .loop(let node) = course { loops[node] += 1 }
    }
    for i in graph.nodes.indices where loops[i] > 0 {
      items[i].right += loopRoom(i, before: loops[i])
    }
    for (e, course) in courses.enumerated() {
      guard case .loop(let node) = course, let size = graph.edges[e].labelSize else { continue }
      // A label may stand as far from the middle as the loop it belongs to.
      items[node].height = max(items[node].height, graph.nodes[node].size.height + size.height)
    }
    for i in items.indices {
      guard case .head(let g) = items[i].role,
        !items.contains(where: { $0.isStation && tree.isGroup($0.group, within: g) })
      else { continue }
      items[i].height = max(8, insets[g].leastHeight - insets[g].top - insets[g].bottom)
    }
  }
}

extension GraphLayout {
  /// Moves everything so that nothing lies left of or above the origin, and measures the extent.
  mutating func moveToOrigin() {
    var all: Rect?
    func include(_ rect: Rect) { all = all?.union(rect) ?? rect }
    for rect in nodes + groups + titles { include(rect) }
    for edge in edges {
      for point in edge.points { include(Rect(origin: point, size: .zero)) }
      if let label = edge.label { include(label) }
    }
    guard let all else { return }
    let offset = Point(-all.minX, -all.minY)
    nodes = nodes.map { $0.moved(by: offset) }
    groups = groups.map { $0.moved(by: offset) }
    titles = titles.map { $0.moved(by: offset) }
    edges = edges.map { edge in
      RoutedEdge(
        points: edge.points.map { $0 + offset }, label: edge.label?.moved(by: offset))
    }
    size = all.size
  }
}
