/// Places as bars in columns and amounts as ribbons between them, as wide as they are large.
struct SankeyFigure {
  private let scene: SankeyScene
  private let typeface: Typeface
  private var columns: [Int]
  private var heights: [Double] = []
  private var tops: [Double] = []
  private var scale = 1.0
  private static let barWidth = 16.0
  private static let height = 340.0

  init(_ scene: SankeyScene, _ typeface: Typeface) {
    self.scene = scene
    self.typeface = typeface
    columns = Self.columns(scene)
    place()
  }

  /// The longest way to each place; places that nothing leaves stand at the end.
  private static func columns(_ scene: SankeyScene) -> [Int] {
    var columns = scene.nodes.map { _ in 0 }
    for _ in scene.nodes.indices {
      for flow in scene.flows { columns[flow.to] = max(columns[flow.to], columns[flow.from] + 1) }
    }
    // What comes in late stands close to where it goes.
    for index in scene.nodes.indices where !scene.flows.contains(where: { $0.to == index }) {
      let next = scene.flows.filter { $0.from == index }.map { columns[$0.to] }.min() ?? 1
      columns[index] = max(columns[index], next - 1)
    }
    return columns
  }

  private func total(_ node: Int) -> Double {
    let into = scene.flows.filter { $0.to == node }.reduce(0) { $0 + $1.value.number }
    let out = scene.flows.filter { $0.from == node }.reduce(0) { $0 + $1.value.number }
    return max(into, out)
  }

  private var last: Int { columns.max() ?? 0 }

  /// Room between places of a column; in the middle ones a name stands in it.
  private func gap(_ column: Int) -> Double { column == 0 || column == last ? 16 : 30 }

  private mutating func place() {
    let sums = (0...last).map { column in
      scene.nodes.indices.filter { columns[$0] == column }.reduce(0) { $0 + total($1) }
    }
    let largest = max(sums.max() ?? 1, 1e-300)
    let most = (0...last).map { column in columns.filter { $0 == column }.count }.max() ?? 1
    scale = max(Self.height, Double(most) * 34) / largest
    heights = scene.nodes.indices.map { max(2, total($0) * scale) }
    tops = scene.nodes.map { _ in 0 }
    var order = (0...last).map { column in scene.nodes.indices.filter { columns[$0] == column } }
    for column in order.indices { stack(order[column], column) }
    // A few rounds: each place next to the middle of what it is tied to.
    for round in 0..<6 {
      let list =
        round % 2 == 0 ? Array(order.indices.dropFirst()) : order.indices.dropLast().reversed()
      for column in list {
        let wishes = order[column].map { wish($0, isForward: round % 2 == 0) }
        let sorted = order[column].indices.sorted {
          wishes[$0] == wishes[$1] ? $0 < $1 : wishes[$0] < wishes[$1]
        }
        order[column] = sorted.map { order[column][$0] }
        stack(order[column], column)
      }
    }
  }

  private func wish(_ node: Int, isForward: Bool) -> Double {
    let ties = scene.flows.filter { isForward ? $0.to == node : $0.from == node }
    guard !ties.isEmpty else { return tops[node] + heights[node] / 2 }
    let weight = ties.reduce(0) { $0 + $1.value.number }
    return ties.reduce(0) { sum, flow in
      let other = isForward ? flow.from : flow.to
      return sum + (tops[other] + heights[other] / 2) * flow.value.number
    } / max(weight, 1e-300)
  }

  private mutating func stack(_ nodes: [Int], _ column: Int) {
    let sum = nodes.reduce(0) { $0 + heights[$1] } + gap(column) * Double(max(0, nodes.count - 1))
    var y = -sum / 2
    for node in nodes {
      tops[node] = y
      y += heights[node] + gap(column)
    }
  }

  /// The diagram with its names.
  func figure() -> Figure {
    var names = Names()
    let pitch = max(150, min(240, 620 / Double(max(1, last))))
    let ids = scene.nodes.map { names.id(for: $0.label, or: "node") }
    var nodes: [Element] = []
    var bounds = Rect(0, tops.min() ?? 0, Double(last) * pitch + Self.barWidth, 1)
    for index in scene.nodes.indices {
      let rect = Rect(Double(columns[index]) * pitch, tops[index], Self.barWidth, heights[index])
      let (texts, box) = label(index, rect, pitch)
      nodes.append(
        .part(
          Part(
            id: ids[index], role: "node", label: scene.nodes[index].label,
            facts: [.shape: "process", .value: ChartNumber.plain(total(index))],
            [.rect(rect, radius: 2, fill: paint(index))]
              + [
                .part(
                  Part(
                    id: names.id(for: scene.nodes[index].label + " label", or: "label"),
                    role: "label", label: scene.nodes[index].label, texts))
              ])))
      bounds = bounds.union(rect).union(box)
    }
    return Figure(ribbons(pitch, ids, &names) + nodes, bounds)
  }

  private func paint(_ node: Int) -> Paint {
    scene.nodes[node].color.map { .fixed($0) } ?? ChartPen.paint(node)
  }

  private func ribbons(_ pitch: Double, _ ids: [String], _ names: inout Names) -> [Element] {
    var out = tops
    var into = tops
    // Ribbons leave a place in the order of where they go, and arrive in the order of where they come from.
    let leaving = scene.flows.indices.sorted { a, b in
      let (x, y) = (scene.flows[a], scene.flows[b])
      return tops[x.to] == tops[y.to] ? a < b : tops[x.to] < tops[y.to]
    }
    var starts = scene.flows.map { _ in 0.0 }
    for index in leaving {
      let flow = scene.flows[index]
      starts[index] = out[flow.from]
      out[flow.from] += flow.value.number * scale
    }
    let arriving = scene.flows.indices.sorted { a, b in
      let (x, y) = (scene.flows[a], scene.flows[b])
      return tops[x.from] == tops[y.from] ? a < b : tops[x.from] < tops[y.from]
    }
    var ends = scene.flows.map { _ in 0.0 }
    for index in arriving {
      let flow = scene.flows[index]
      ends[index] = into[flow.to]
      into[flow.to] += flow.value.number * scale
    }
    return scene.flows.indices.map { index in
      let flow = scene.flows[index]
      let width = max(1, flow.value.number * scale)
      let a = Point(Double(columns[flow.from]) * pitch + Self.barWidth, starts[index] + width / 2)
      let b = Point(Double(columns[flow.to]) * pitch, ends[index] + width / 2)
      let middle = (a.x + b.x) / 2
      let path = Path([.move(a), .curve(Point(middle, a.y), Point(middle, b.y), to: b)])
      let label = flow.value.text
      return .part(
        Part(
          id: names.id(
            for: "\(scene.nodes[flow.from].label) to \(scene.nodes[flow.to].label)", or: "flow"),
          role: "edge", label: label,
          facts: [
            .from: ids[flow.from], .to: ids[flow.to], .value: ChartNumber.plain(flow.value.number),
          ],
          [
            .shape(
              Shape(
                .path(path), stroke: paint(flow.from), strokeWidth: width, opacity: 0.32,
                isCrisp: true))
          ]))
    }
  }

  /// The name and the amount: outside at the ends, above in between.
  private func label(_ node: Int, _ rect: Rect, _ pitch: Double) -> ([Element], Rect) {
    let amount = scene.unit.prefix + ChartNumber.text(total(node)) + scene.unit.suffix
    let name = scene.nodes[node].label
    let isFirst = columns[node] == 0
    let isLast = columns[node] == last
    func line(_ text: String, _ x: Double, _ y: Double, _ anchor: TextLine.Anchor, _ bold: Bool)
      -> Element
    {
      .text(
        TextLine(
          text, at: Point(x, TextLine.baseline(centeredOn: y, size: 12)), anchor: anchor, size: 12,
          isBold: bold, paint: bold ? .ink : .softInk))
    }
    if isFirst || isLast {
      let x = isFirst ? rect.minX - 8 : rect.maxX + 8
      let anchor: TextLine.Anchor = isFirst ? .end : .start
      let isTight = rect.height + gap(columns[node]) < 34
      let lines = isTight ? ["\(name) \(amount)"] : [name, amount]
      let width = lines.map { typeface.width(of: $0, size: 12, bold: true) }.max() ?? 0
      let texts = lines.enumerated().map { number, text in
        line(
          text, x, rect.midY + (Double(number) - Double(lines.count - 1) / 2) * 15, anchor,
          number == 0)
      }
      return (texts, Rect(isFirst ? x - width : x, rect.midY - 16, width, 32))
    }
    let text = typeface.truncated("\(name) \(amount)", width: pitch - 24, size: 12, bold: true)
    let width = typeface.width(of: text, size: 12, bold: true)
    return (
      [line(text, rect.midX, rect.minY - 10, .middle, true)],
      Rect(rect.midX - width / 2, rect.minY - 20, width, 18)
    )
  }
}
