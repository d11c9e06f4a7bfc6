/// Steps one after the other, from left to right.
struct ProcessDiagram: DiagramKind {
  let name = "process"
  let summary = "steps in a row"
  let examples = [
    "Process: research, sketch, prototype, test, launch",
    "Process diagram for hiring: advertise the job, screen applications, interview, make an offer",
    """
    Baking bread as a process:
    - Mix flour and water
    - Knead for ten minutes
    - Let it rise
    - Bake at 220 °C
    """,
    "process from idea to launch via prototype and pilot",
    "Draw our process: Collect → Sort → Weigh → Bill",
    "Process with these steps: plan, do, review",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      // "Our gate process, flowchart": the other word says how it is drawn.
      if brief.order.kinds.contains("flowchart") {
        return Affinity(0.5, because: "a process is spoken of")
      }
      return Affinity(rank == 0 ? 0.95 : 0.55, because: "a process is asked for")
    }
    return FlowAffinity.of(brief, isProcess: true)
  }

  func scene(from brief: inout Brief) -> Scene? {
    FlowScene.scene(from: &brief, isProcess: true).map { .graph($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .graph(let graph) = scene else {
      return GraphPainter(GraphScene(), kind: name, measuring: typeface).drawing()
    }
    return GraphPainter(graph, kind: name, measuring: typeface).drawing()
  }
}
