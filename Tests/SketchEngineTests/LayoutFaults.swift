@testable import SketchEngine

/// Says in words what is wrong with a layout.
struct LayoutFaults {
  private(set) var faults: [String] = []
  private let graph: LayoutGraph
  private let layout: GraphLayout

  init(_ layout: GraphLayout, of graph: LayoutGraph) {
    self.graph = graph
    self.layout = layout
    checkBoxes()
    checkGroups()
    checkEdges()
    checkLabels()
  }

  private mutating func checkBoxes() {
    for (i, a) in layout.nodes.enumerated() {
      if a.size != graph.nodes[i].size { faults.append("node \(i) has another size") }
      if !isOnPage(a) { faults.append("node \(i) is off the page") }
      for (j, b) in layout.nodes.enumerated().dropFirst(i + 1) where a.intersects(b) {
        faults.append("nodes \(i) and \(j) overlap")
      }
    }
  }

  private mutating func checkGroups() {
    for (g, frame) in layout.groups.enumerated() {
      if !isOnPage(frame) { faults.append("group \(g) is off the page") }
      for (i, box) in layout.nodes.enumerated() {
        let isMember = isInside(graph.nodes[i].group, g)
        if isMember, !holds(frame, box) { faults.append("group \(g) lets node \(i) out") }
        if !isMember, frame.intersects(box) { faults.append("group \(g) takes in node \(i)") }
        if layout.titles[g].intersects(box) {
          faults.append("title of group \(g) lies on node \(i)")
        }
      }
      for (h, other) in layout.groups.enumerated() where h != g {
        if isInside(graph.groups[h].parent, g) {
          if !holds(frame, other) { faults.append("group \(g) lets group \(h) out") }
        } else if !isInside(graph.groups[g].parent, h), frame.intersects(other) {
          faults.append("groups \(g) and \(h) overlap")
        }
      }
    }
  }

  private mutating func checkEdges() {
    for (e, edge) in graph.edges.enumerated() {
      let points = layout.edges[e].points
      guard let first = points.first, let last = points.last else { continue }
      checkEnd(first, edge.from, "edge \(e) starts")
      checkEnd(last, edge.to, "edge \(e) ends")
      for (a, b) in zip(points, points.dropFirst()) {
        if a.x != b.x, a.y != b.y, graph.edges.count <= 16 {
          faults.append("edge \(e) slants")
        }
        let stroke = Self.stroke(a, b)
        if !isOnPage(stroke) { faults.append("edge \(e) leaves the page") }
        for (i, box) in layout.nodes.enumerated()
        where Self.runs(a, b, through: box.inset(by: 0.5)) {
          let isEnd = edge.from == .node(i) || edge.to == .node(i)
          if !isEnd || graph.nodes[i].outline == .rectangle {
            faults.append("edge \(e) runs through node \(i)")
          }
        }
        for (g, title) in layout.titles.enumerated() where Self.runs(a, b, through: title) {
          faults.append("edge \(e) runs through the title of group \(g)")
        }
      }
    }
    for e in layout.edges.indices {
      for f in layout.edges.indices.dropFirst(e + 1) where !shareEnd(e, f) {
        if coincide(e, f) { faults.append("edges \(e) and \(f) coincide") }
      }
    }
  }

  private mutating func checkEnd(_ point: Point, _ end: LayoutEnd, _ what: String) {
    let (box, outline): (Rect, Outline) =
      switch end {
      case .node(let i): (layout.nodes[i], graph.nodes[i].outline)
      case .group(let g): (layout.groups[g], .rectangle)
      }
    let (dx, dy) = (point.x - box.midX, point.y - box.midY)
    let insets: [(BoxSide, Double, Double)] = [
      (.top, dx, point.y - box.minY), (.bottom, dx, box.maxY - point.y),
      (.left, dy, point.x - box.minX), (.right, dy, box.maxX - point.x),
    ]
    let isOnBorder = insets.contains { side, offset, depth in
      abs(outline.inset(of: side, at: offset, in: box.size) - depth) < 0.01
    }
    if !isOnBorder || !box.inset(by: -0.01).contains(point) { faults.append(what + " in the air") }
  }

  private mutating func checkLabels() {
    for (e, edge) in layout.edges.enumerated() {
      guard let label = edge.label else {
        if graph.edges[e].labelSize != nil, !edge.points.isEmpty {
          faults.append("label \(e) is missing")
        }
        continue
      }
      if !isOnPage(label) { faults.append("label \(e) is off the page") }
      for (i, box) in layout.nodes.enumerated() where label.intersects(box) {
        faults.append("label \(e) lies on node \(i)")
      }
      for (g, title) in layout.titles.enumerated() where label.intersects(title) {
        faults.append("label \(e) lies on the title of group \(g)")
      }
      for (f, other) in layout.edges.enumerated() {
        if f > e, let second = other.label, label.intersects(second) {
          faults.append("labels \(e) and \(f) overlap")
        }
        for (a, b) in zip(other.points, other.points.dropFirst())
        where Self.runs(a, b, through: label) {
          faults.append("label \(e) lies on edge \(f)")
        }
      }
    }
  }

  private func isOnPage(_ r: Rect) -> Bool {
    r.minX >= -0.02 && r.minY >= -0.02 && r.maxX <= layout.size.width + 0.02
      && r.maxY <= layout.size.height + 0.02
  }

  private func holds(_ outer: Rect, _ inner: Rect) -> Bool {
    inner.minX >= outer.minX - 0.01 && inner.minY >= outer.minY - 0.01
      && inner.maxX <= outer.maxX + 0.01 && inner.maxY <= outer.maxY + 0.01
  }

  private func isInside(_ group: Int?, _ outer: Int) -> Bool {
    var current = group
    while let g = current {
      if g == outer { return true }
      current = graph.groups[g].parent
    }
    return false
  }

  private func shareEnd(_ e: Int, _ f: Int) -> Bool {
    let (a, b) = (graph.edges[e], graph.edges[f])
    return a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to
  }

  private func coincide(_ e: Int, _ f: Int) -> Bool {
    let one = layout.edges[e].points
    let two = layout.edges[f].points
    for (a, b) in zip(one, one.dropFirst()) {
      for (c, d) in zip(two, two.dropFirst()) {
        if a.x == b.x, c.x == d.x, a.x == c.x,
          min(max(a.y, b.y), max(c.y, d.y)) > max(min(a.y, b.y), min(c.y, d.y)) + 0.5
        {
          return true
        }
        if a.y == b.y, c.y == d.y, a.y == c.y,
          min(max(a.x, b.x), max(c.x, d.x)) > max(min(a.x, b.x), min(c.x, d.x)) + 0.5
        {
          return true
        }
      }
    }
    return false
  }

  /// Whether a line meets a box; a slanted one is followed from end to end.
  private static func runs(_ a: Point, _ b: Point, through box: Rect) -> Bool {
    guard stroke(a, b).intersects(box) else { return false }
    guard a.x != b.x, a.y != b.y else { return true }
    return (0...64).contains { step in
      let point = a + (b - a) * (Double(step) / 64)
      return stroke(point, point).intersects(box)
    }
  }

  /// A hair's breadth around a stroke, so that it can meet the inside of a box.
  private static func stroke(_ a: Point, _ b: Point) -> Rect {
    Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y)).inset(by: -0.01)
  }
}
