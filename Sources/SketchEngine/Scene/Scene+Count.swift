extension Scene {
  /// The most things that are drawn on one page.
  public static let limit = 3_000

  /// How many things are in it: boxes, lines and frames, participants and messages, or controls.
  public var count: Int {
    switch self {
    case .graph(let graph): graph.nodes.count + graph.edges.count + graph.groups.count
    case .sequence(let sequence): sequence.participants.count + Self.count(of: sequence.steps)
    case .model(let model):
      model.things.reduce(model.relations.count) { $0 + 1 + $1.fields.count + $1.methods.count }
    case .states(let states): states.states.count + states.transitions.count
    case .useCases(let useCases):
      useCases.actors.count + useCases.cases.count + useCases.links.count + useCases.ties.count
    case .git(let git): git.branches.count + git.commits.count
    case .tree(let tree): tree.nodes.count * 2
    case .wireframe(let wireframe):
      wireframe.screens.reduce(0) { $0 + 1 + Self.count(of: $1.children) }
    case .chart(let chart): chart.categories.count * chart.series.count + chart.points.count
    case .sankey(let sankey): sankey.nodes.count + sankey.flows.count
    case .sections(let sections):
      sections.sections.reduce(0) { $0 + 1 + $1.items.count }
    case .table(let table):
      table.rows.reduce(table.columns.count) { $0 + $1.cells.count }
    case .quadrant(let quadrant): 4 + quadrant.items.count
    case .venn(let venn):
      venn.sets.reduce(0) { $0 + 1 + $1.items.count }
        + venn.overlaps.reduce(0) { $0 + 1 + $1.items.count }
    case .events(let events): events.notes.count
    case .plane(let plane):
      2 + plane.points.count + plane.lines.count + plane.curves.count + plane.stretches.count
    }
  }

  private static func count(of steps: [SequenceScene.Step]) -> Int {
    steps.reduce(0) { sum, step in
      if case .fragment(_, let branches) = step {
        branches.reduce(sum + 1) { $0 + count(of: $1.steps) }
      } else {
        sum + 1
      }
    }
  }

  private static func count(of controls: [Control]) -> Int {
    controls.reduce(0) { $0 + 1 + count(of: $1.children) }
  }
}
