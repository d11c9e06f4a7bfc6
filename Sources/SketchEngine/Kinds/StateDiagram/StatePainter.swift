/// Draws states, the marks where they begin and end, and transitions between them.
struct StatePainter {
  private let scene: StateScene
  private let typeface: Typeface

  init(_ scene: StateScene, measuring typeface: Typeface) {
    var scene = scene
    let count = scene.states.count
    scene.transitions.removeAll { !(0..<count).contains($0.from) || !(0..<count).contains($0.to) }
    for index in scene.states.indices {
      if let parent = scene.states[index].parent, !(0..<index).contains(parent) {
        scene.states[index].parent = nil
      }
    }
    self.scene = scene
    self.typeface = typeface
  }

  /// The finished drawing.
  func drawing() -> Drawing {
    var diagram = BoxDiagram(kind: "state")
    diagram.title = scene.title
    diagram.description = description
    diagram.direction = scene.direction
    let holders = scene.states.indices.filter { index in
      scene.states.contains { $0.parent == index }
    }
    func frame(_ state: Int?) -> Int? { state.flatMap { holders.firstIndex(of: $0) } }
    for index in holders {
      var frame = BoxDiagram.Frame(label: scene.states[index].label, role: "group")
      frame.parent = scene.states[index].parent.flatMap { holders.firstIndex(of: $0) }
      frame.facts = [.shape: "state"]
      frame.stroke = .token(.nodeLine)
      diagram.frames.append(frame)
    }
    var places: [LayoutEnd] = []
    for (index, state) in scene.states.enumerated() {
      if let group = holders.firstIndex(of: index) {
        places.append(.group(group))
      } else {
        places.append(.node(diagram.boxes.count))
        diagram.boxes.append(box(state, in: frame(state.parent)))
      }
    }
    diagram.lines = scene.transitions.map { transition in
      var line = BoxDiagram.Line(
        from: places[transition.from], to: places[transition.to], role: "transition")
      line.label = transition.label
      line.end = .arrow
      return line
    }
    return BoxDiagramPainter(diagram, measuring: typeface).drawing()
  }

  private func box(_ state: StateScene.State, in group: Int?) -> BoxDiagram.Box {
    switch state.sort {
    case .start:
      var box = BoxDiagram.Box(
        size: Size(20, 20), outline: .ellipse, role: "state", label: "",
        facts: [.shape: "start"]
      ) { rect, _ in [.ellipse(rect, fill: .token(.edge))] }
      box.group = group
      box.rank = group == nil ? .first : nil
      return box
    case .end:
      var box = BoxDiagram.Box(
        size: Size(24, 24), outline: .ellipse, role: "state", label: "", facts: [.shape: "end"]
      ) { rect, _ in
        [
          .ellipse(rect, fill: .paper, stroke: .token(.edge), strokeWidth: 1.5),
          .ellipse(rect.inset(by: 6), fill: .token(.edge)),
        ]
      }
      box.group = group
      return box
    case .state:
      let lines = typeface.lines(of: state.label, width: 160, size: 14)
      let width = lines.reduce(0) { max($0, typeface.width(of: $1, size: 14)) }.rounded(.up)
      let ends = scene.transitions.filter {
        scene.states[$0.from] == state || scene.states[$0.to] == state
      }.count
      let size = Size(
        max(96, width + 36, Double(min(ends, 8) + 1) * 20),
        max(44, Double(lines.count) * 20 + 24, Double(min(ends, 6) + 1) * 14))
      let fill: Paint = state.fill.map { .fixed($0) } ?? .token(.node)
      let stroke: Paint = state.fill.map { .shade(.fixed($0)) } ?? .token(.nodeLine)
      var box = BoxDiagram.Box(
        size: size, role: "state", label: state.label, facts: [.shape: "state"]
      ) { rect, _ in
        var elements: [Element] = [
          .rect(
            rect, radius: min(16, rect.height / 2), fill: fill, stroke: stroke, strokeWidth: 1.5)
        ]
        for (number, line) in lines.enumerated() {
          let y = rect.midY + (Double(number) - Double(lines.count - 1) / 2) * 20
          elements.append(
            .text(
              TextLine(
                line, at: Point(rect.midX, TextLine.baseline(centeredOn: y, size: 14)),
                anchor: .middle, size: 14, paint: .readable(on: fill))))
        }
        return elements
      }
      box.group = group
      return box
    }
  }

  private var description: String {
    let named = scene.states.filter { $0.sort == .state }.map(\.label)
    let topic = scene.title.map { ": \($0)" } ?? ""
    var sentences = [
      "State diagram\(topic), with \(named.count) \(named.count == 1 ? "state" : "states"): "
        + "\(ModelDescription.list(named))."
    ]
    for transition in scene.transitions {
      let (from, to) = (scene.states[transition.from], scene.states[transition.to])
      if from.sort == .start {
        sentences.append("It begins in \(to.label).")
      } else if to.sort == .end {
        sentences.append("It ends in \(from.label).")
      } else {
        let event = transition.label.isEmpty ? "" : " (\(transition.label))"
        sentences.append("\(from.label) leads to \(to.label)\(event).")
      }
    }
    return sentences.joined(separator: " ")
  }
}
