/// A cycle that is told in sentences, one thing after the other.
struct CycleTale {
  /// Whether sentences tell it, and no list.
  private(set) var isTold = false

  init(_ brief: Brief) {
    let told = brief.sentences.dropFirst().filter { sentence in
      sentence.marker == nil && sentence.words.count > 3
        && !sentence.words.contains { $0.isMark(":") || $0.tag == .arrow }
        && ThingColor.clause(sentence.words) == nil
        && sentence.words.contains {
          $0.tag == .verb || $0.says("then", "it", "first", "next", "finally")
        }
    }
    let isPlain = brief.sentences.allSatisfy { $0.marker == nil }
    isTold =
      isPlain && told.count > 1 && told.count + 1 >= brief.sentences.count
      && !(brief.sentences.first?.words.contains { $0.isMark(":") || $0.tag == .arrow } ?? false)
  }

  /// The tale as a ring, or as a flow where it branches; `nil` where nothing is told.
  func scene(_ brief: inout Brief) -> Scene? {
    guard let graph = FlowScene.scene(from: &brief, isProcess: false),
      graph.nodes.filter({ $0.shape == .process }).count > 2
    else {
      return nil
    }
    guard let ring = Self.ring(graph) else { return .graph(graph) }
    var scene = SectionScene()
    scene.center = CycleName(brief).text ?? graph.title
    for span in CycleName(brief).spans { brief.markDrawn(span) }
    scene.sections = ring.map { index in
      var section = SectionScene.Section(graph.nodes[index].label)
      section.color = graph.nodes[index].fill
      section.spans = graph.nodes[index].spans
      // "an infection which results in spots": the spots belong to the infection.
      let words = section.label.split(separator: " ")
      if let which = words.firstIndex(where: { ["which", "that", "where"].contains($0) }),
        which > 1,
        words.count > 6
      {
        section.label = words[..<which].joined(separator: " ")
        section.items = [
          SectionScene.Item(words[(which + 1)...].joined(separator: " ").capitalizedFirst)
        ]
      }
      return section
    }
    scene.sections = Cycle.closed(scene.sections)
    return .sections(scene)
  }

  /// The boxes in order, without start and end, where each leads to one other only.
  private static func ring(_ graph: GraphScene) -> [Int]? {
    let inner = graph.nodes.indices.filter { graph.nodes[$0].shape == .process }
    guard inner.count > 2, inner.count + 2 >= graph.nodes.count else { return nil }
    func next(_ node: Int) -> [Int] {
      graph.edges.compactMap { edge in
        guard case .node(let from) = edge.from, case .node(let to) = edge.to, from == node,
          inner.contains(to)
        else { return nil }
        return to
      }
    }
    guard inner.allSatisfy({ next($0).count < 2 }) else { return nil }
    let reached = inner.flatMap(next)
    let start = inner.first { !reached.contains($0) } ?? inner[0]
    var order = [start]
    while let last = order.last, let next = next(last).first, !order.contains(next) {
      order.append(next)
    }
    return order.count == inner.count ? order : nil
  }
}
