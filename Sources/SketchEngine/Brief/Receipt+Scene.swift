extension Outcome {
  /// The receipt, with what each word put into the drawing.
  public var explainedReceipt: Receipt {
    var receipt = receipt
    let sources = scene.sources
    for index in receipt.entries.indices where receipt.entries[index].use != .unused {
      var became: [String] = []
      for source in sources where source.span.overlaps(receipt.entries[index].span) {
        if !became.contains(source.thing) { became.append(source.thing) }
      }
      receipt.entries[index].became = became
    }
    return receipt
  }
}

extension Scene {
  /// A thing in the drawing, in a few words, and a part of the prompt it came from.
  struct Source {
    let span: Range<Int>
    let thing: String
  }

  /// Where each thing came from, in the order of the scene.
  var sources: [Source] {
    switch self {
    case .graph(let graph): graph.sources
    case .sequence(let sequence):
      sequence.participants.flatMap { participant in
        Self.sources("participant", participant.label, participant.spans)
      } + Self.messages(in: sequence.steps)
    case .model(let model):
      model.things.flatMap { Self.sources($0.sort.word, $0.label, $0.spans) }
        + model.relations.flatMap { Self.sources("relation", $0.label, $0.spans) }
    case .states(let states):
      states.states.flatMap { Self.sources("state", $0.label, $0.spans) }
        + states.transitions.flatMap { Self.sources("transition", $0.label, $0.spans) }
    case .useCases(let useCases):
      useCases.actors.flatMap { Self.sources("actor", $0.label, $0.spans) }
        + useCases.cases.flatMap { Self.sources("use case", $0.label, $0.spans) }
    case .git: []
    case .tree(let tree): tree.nodes.flatMap { Self.sources("box", $0.label, $0.spans) }
    case .wireframe(let wireframe):
      wireframe.screens.flatMap(\.children).flatMap(\.sources)
        + (wireframe.notes + wireframe.screens.flatMap(\.notes)).map {
          Source(span: $0.span, thing: $0.text)
        }
    case .chart(let chart): chart.sources
    case .sankey(let sankey):
      sankey.flows.flatMap { flow in Self.sources("flow", flow.value.text, flow.value.spans) }
    case .sections(let sections):
      sections.sections.flatMap { section in
        Self.sources("section", section.label, section.spans)
          + section.items.flatMap { Self.sources("item", $0.label, $0.spans) }
      }
    case .table(let table):
      table.columns.flatMap { Self.sources("column", $0.label, $0.spans) }
        + table.rows.flatMap(\.cells).flatMap { Self.sources("cell", $0.text, $0.spans) }
    case .quadrant(let quadrant):
      quadrant.fields.flatMap { Self.sources("field", $0.label, $0.spans) }
        + quadrant.items.flatMap { Self.sources("item", $0.label, $0.spans) }
        + [quadrant.x, quadrant.y].flatMap { Self.sources("axis", $0.title, $0.spans) }
    case .venn(let venn):
      venn.sets.flatMap { set in
        Self.sources("set", set.label, set.spans)
          + set.items.flatMap { Self.sources("item", $0.label, $0.spans) }
      }
        + venn.overlaps.flatMap { overlap in
          Self.sources("overlap", overlap.label, overlap.spans)
            + overlap.items.flatMap { Self.sources("item", $0.label, $0.spans) }
        }
    case .events(let events):
      events.notes.flatMap { Self.sources($0.sort.title.lowercased(), $0.label, $0.spans) }
    case .plane: []
    }
  }

  private static func messages(in steps: [SequenceScene.Step]) -> [Source] {
    steps.flatMap { step -> [Source] in
      switch step {
      case .message(_, _, let label, let isReply, let spans):
        sources(isReply ? "reply" : "message", label, spans)
      case .fragment(_, let branches): messages(in: branches.flatMap(\.steps))
      case .note, .activate, .deactivate: []
      }
    }
  }

  fileprivate static func sources(
    _ word: String, _ label: String, _ spans: [Range<Int>]
  ) -> [Source] {
    let thing = label.isEmpty ? word : "\(word) “\(label)”"
    return spans.map { Source(span: $0, thing: thing) }
  }
}

extension ModelScene.Sort {
  fileprivate var word: String {
    switch self {
    case .entity, .weakEntity: "entity"
    case .class, .abstract: "class"
    case .interface: "interface"
    case .enumeration: "enumeration"
    }
  }
}

extension GraphScene {
  fileprivate var sources: [Scene.Source] {
    nodes.flatMap { Scene.sources($0.shape.rawValue, $0.label, $0.spans) }
      + groups.flatMap { Scene.sources("group", $0.label, $0.spans) }
      + edges.flatMap { edge in
        Scene.sources("line from \(name(edge.from)) to \(name(edge.to))", edge.label, edge.spans)
      }
  }

  private func name(_ end: End) -> String {
    switch end {
    case .node(let index): nodes.indices.contains(index) ? "“\(nodes[index].label)”" : "a box"
    case .group(let index): groups.indices.contains(index) ? "“\(groups[index].label)”" : "a group"
    }
  }
}

extension ChartScene {
  fileprivate var sources: [Scene.Source] {
    let marks = series.flatMap { row in
      zip(categories, row.values).flatMap { category, value in
        Scene.sources("mark", category, value?.spans ?? [])
      }
    }
    return marks + points.flatMap { Scene.sources("mark", $0.label, $0.x.spans + $0.y.spans) }
  }
}

extension Control {
  fileprivate var sources: [Scene.Source] {
    Scene.sources(role.rawValue, label, spans) + children.flatMap(\.sources)
  }
}
