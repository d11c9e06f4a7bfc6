/// Makes a scene of a flow that was read, and notes what each word did.
enum FlowScene {
  /// The scene of a brief as a flow.
  ///
  /// - Parameters:
  ///   - brief: What was asked; gets to know which words stand in the drawing.
  ///   - isProcess: Whether a plain chain goes to the right.
  /// - Returns: The scene, or nothing where nothing can be shown as a flow.
  static func scene(from brief: inout Brief, isProcess: Bool) -> GraphScene? {
    var flow = FlowDescription(brief)
    for span in flow.content.orderSpans { brief.markWish(span) }
    for sentence in flow.content.wishes {
      for word in sentence.words { brief.markWish(word.span) }
    }
    if flow.graph.steps.isEmpty || flow.isOnlyAdded || flow.isFromTo,
      template(for: flow) != nil || flow.graph.steps.isEmpty
    {
      guard let filled = usual(for: flow, &brief) else { return nil }
      return scene(of: filled.graph, title: filled.title, flow, brief, isProcess: isProcess)
    }
    if flow.isOnlyAsked, let filled = asked(flow, &brief) {
      return scene(of: filled.graph, title: filled.title, flow, brief, isProcess: isProcess)
    }
    flow.closeEnds()
    for step in flow.graph.steps { brief.markDrawn(step.span) }
    for unit in flow.content.units { brief.markDrawn(unit.span) }
    for line in flow.content.arrowLines {
      for token in line { brief.markDrawn(token.span) }
    }
    let title = brief.order.title ?? flow.title
    return scene(of: flow.graph, title: title, flow, brief, isProcess: isProcess)
  }

  /// "Flowchart: do we need a bigger office?": what is asked is what is to be decided.
  private static func asked(
    _ flow: FlowDescription, _ brief: inout Brief
  ) -> (graph: FlowGraph, title: String)? {
    let words = flow.content.units.flatMap(\.words)
    guard let usual = FlowTemplate.named(by: words) ?? FlowPattern.flow(for: words) else {
      return nil
    }
    for word in words { brief.markDrawn(word.span) }
    brief.assume("No answers were given, so the usual questions were filled in.")
    let mark = flow.hasDecisions ? "?" : ""
    return (usual.graph, StepLabel.text(of: words).capitalizedFirst + mark)
  }

  /// The well-known process that the topic names, or the two ends of the way: "from calf to cheese".
  private static func template(for flow: FlowDescription) -> FlowTemplate? {
    if let named = FlowTemplate.named(by: flow.content.topic) { return named }
    guard flow.isFromTo else { return nil }
    let words = flow.content.units.flatMap(\.words)
    let ends = words.split { $0.isMark(",") }.map(Array.init)
    return ([words] + ends.reversed()).lazy.compactMap(FlowTemplate.named).first
  }

  /// The steps of a well-known process, or a skeleton that invents nothing.
  private static func usual(
    for flow: FlowDescription, _ brief: inout Brief
  ) -> (graph: FlowGraph, title: String)? {
    for word in flow.content.topic { brief.markDrawn(word.span) }
    let topic = flow.title
    if let template = template(for: flow) {
      brief.assume("The steps of a usual \(template.name) were filled in.")
      var graph = template.graph
      for step in flow.graph.steps { brief.markDrawn(step.span) }
      if flow.isFromTo {
        graph.span(from: flow.graph.steps[0], to: flow.graph.steps[1])
      } else {
        for step in flow.graph.steps { graph.insert(step) }
      }
      return (graph, topic.isEmpty ? template.name.capitalizedFirst : topic)
    }
    if let thing = working(in: brief) {
      brief.assume("No steps were given, so what goes into \(thing) and comes out stands for them.")
      return (FlowDescription.chain(["Input", thing.capitalizedFirst, "Output"]), topic)
    }
    if let pattern = FlowPattern.flow(for: flow.content.topic) {
      brief.assume("No steps were given, so the usual ones for \(pattern.name) were filled in.")
      return (pattern.graph, topic)
    }
    guard !topic.isEmpty else {
      brief.assume("No steps were given, so the parts every flowchart has stand for them.")
      return (FlowDescription.skeleton(["Step"], decision: "Decision?"), "")
    }
    brief.assume("No steps were given for \(topic), so it stands as one step.")
    return (FlowDescription.skeleton([topic]), "")
  }

  /// What "how a fridge works" asks about.
  private static func working(in brief: Brief) -> String? {
    guard let words = brief.sentences.first?.words,
      let how = words.firstIndex(where: { $0.says("how") }),
      let verb = words[how...].firstIndex(where: { $0.says("works", "work", "functions") }),
      verb > how + 1
    else { return nil }
    let thing = words[(how + 1)..<verb].filter {
      $0.tag != .determiner && $0.tag != .auxiliary && !$0.says("actually", "exactly", "really")
    }
    return thing.isEmpty ? nil : StepLabel.text(of: thing)
  }

  private static func scene(
    of graph: FlowGraph, title: String, _ flow: FlowDescription, _ brief: Brief, isProcess: Bool
  ) -> GraphScene {
    var scene = GraphScene()
    let tidy = TitleWords.tidy(title)
    scene.title = tidy.isEmpty ? nil : tidy
    scene.nodes = graph.steps.map { step in
      var node = GraphScene.Node(step.label, shape: step.shape)
      node.detail = step.detail
      if step.shape == .start { node.rank = .first }
      node.spans = [step.span]
      return node
    }
    scene.edges = graph.links.map { GraphScene.Edge($0.from, $0.to, $0.label) }
    let isChain = !graph.steps.indices.contains { step in
      graph.links.filter { $0.from == step }.count > 1
    }
    let told = brief.sentences.lazy.compactMap { FlowContent.direction(in: $0.words) }.first
    scene.direction =
      brief.wishes.direction ?? told
      ?? (isProcess && isChain && graph.steps.count < 8 ? .right : .down)
    FlowColors.paint(&scene, flow.content.wishes)
    return scene
  }
}
