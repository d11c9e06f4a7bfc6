/// Makes the scene of a state diagram from what was read, a template or a detector of bits.
enum StateComposer {
  static func scene(from brief: inout Brief) -> StateScene? {
    if let detector = BitDetector(in: brief) {
      markOrder(&brief, drawn: detector.spans)
      return detector.scene
    }
    var reader = StateReader(brief)
    var isTypical = false
    if reader.tieListed() {
      brief.assume("Where no change was told, one state follows the other in the order given.")
    }
    if reader.scene.transitions.isEmpty {
      guard let template = template(for: brief, reader) else { return nil }
      reader = template.reader
      isTypical = true
      brief.assume("The usual states of \(template.name) are shown.")
    }
    var scene = reader.scene
    complete(&scene, reader, &brief, isTypical: isTypical)
    scene.direction = brief.wishes.direction
    let topic = reader.topic.map(\.text).joined(separator: " ")
    scene.title = brief.order.title ?? (topic.isEmpty || isTypical ? nil : TitleWords.tidy(topic))
    if isTypical { scene.title = title(of: StateReader(brief).topic, brief) }
    if !isTypical {
      for span in reader.drawn { brief.markDrawn(span) }
    }
    markOrder(&brief, drawn: [])
    return scene
  }

  private static func title(of topic: [Word], _ brief: Brief) -> String? {
    let text = topic.map(\.text).joined(separator: " ")
    for word in topic { _ = word }
    return text.isEmpty ? nil : TitleWords.tidy(text)
  }

  /// Adds the marks where it begins and ends.
  private static func complete(
    _ scene: inout StateScene, _ reader: StateReader, _ brief: inout Brief, isTypical: Bool
  ) {
    // States that were only mentioned stay out where others are tied.
    var first = reader.initial
    if first == nil, let listed = reader.listed.first, reader.listed.count > 2,
      scene.transitions.contains(where: { $0.from == listed })
    {
      first = listed
    }
    if first == nil {
      first =
        scene.states.indices.first { index in
          scene.transitions.contains { $0.from == index }
            && !scene.transitions.contains { $0.to == index && $0.from != index }
        } ?? scene.transitions.first?.from
      if let first, !isTypical {
        brief.assume("It is taken to begin in “\(scene.states[first].label)”.")
      }
    }
    if let first {
      scene.states.append(StateScene.State("", sort: .start))
      scene.transitions.insert(StateScene.Transition(scene.states.count - 1, first), at: 0)
    }
    for final in reader.finals {
      scene.states.append(StateScene.State("", sort: .end))
      scene.transitions.append(StateScene.Transition(final, scene.states.count - 1))
    }
  }

  private static func template(
    for brief: Brief, _ reader: StateReader
  ) -> (name: String, reader: StateReader)? {
    let topic = reader.topic.filter { $0.token.kind == .word }.map(\.lower)
    let words = brief.sentences.flatMap(\.words).filter { $0.token.kind == .word }.map(\.lower)
    let found =
      (topic.isEmpty ? nil : DiagramTemplate.suiting(topic, kind: "state"))
      ?? DiagramTemplate.suiting(words, kind: "state")
      ?? usual(topic)
    guard let found, let prompt = try? Prompt(found.text) else { return nil }
    return (
      found.names.first?.joined(separator: " ") ?? "this", StateReader(Brief(reading: prompt))
    )
  }

  /// What is done goes through the states of a task.
  private static func usual(_ topic: [String]) -> DiagramTemplate? {
    guard let last = topic.last.map({ Lemmas.singular($0) }) else { return nil }
    let isDeed =
      ["process", "job", "task", "operation", "workflow", "batch", "run", "transfer"].contains(last)
      || last.hasSuffix("ing") || last.hasSuffix("tion") || last.hasSuffix("ment")
    return isDeed ? DiagramTemplate.suiting(["task"], kind: "state") : nil
  }

  /// The words of the order, and those that name the kind, say what kind it is.
  private static func markOrder(_ brief: inout Brief, drawn: [Range<Int>]) {
    for span in drawn { brief.markDrawn(span) }
    for (number, sentence) in brief.sentences.enumerated() {
      let start = brief.order.contentStarts[number] ?? 0
      for (index, word) in sentence.words.enumerated()
      where index < start
        || word.says(
          "state", "states", "diagram", "machine", "uml", "chart", "lifecycle", "transitions")
      {
        brief.markWish(word.span)
      }
    }
    for word in brief.order.topic { brief.markDrawn(word.span) }
  }
}
