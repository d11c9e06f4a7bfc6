/// What usually happens, for prompts that name only a topic.
struct TypicalSequence {
  let scene: SequenceScene
  /// What was taken for granted, as a sentence.
  let assumption: String

  /// Finds the well-known sequence that a brief means, or makes up the plainest one.
  ///
  /// - Parameters:
  ///   - brief: The prompt; only its topic counts.
  ///   - said: What the prompt does say: a title, participants.
  init?(for brief: Brief, _ said: SequenceScene) {
    let words = brief.sentences.flatMap(\.words).filter { $0.token.kind == .word }
    let topic = words.flatMap { $0.lower.split { $0 == "-" || $0 == "/" }.map(String.init) }
    let template = DiagramTemplate.suiting(topic, kind: "sequence")
    let title = said.title ?? Self.title(of: brief)
    if let template, let prompt = try? Prompt(template.text) {
      var reader = SequenceReader(Brief(reading: prompt))
      var scene = reader.scene()
      if said.participants.count > 1 {
        scene =
          Self.recast(scene, with: said.participants) ?? Self.chain(said.participants, title)
      }
      scene.title = title ?? scene.title
      self.scene = scene
      let names = template.names.first?.joined(separator: " ") ?? "this"
      assumption =
        "The prompt names only a topic, so the steps are the usual ones of \(names); "
        + "name who sends what to whom to change them."
      return
    }
    var parts = said.participants
    guard parts.count > 1 || title != nil || brief.order.kinds.first == "sequence" else {
      return nil
    }
    let isNamed = parts.count > 1
    if !isNamed { parts = TypicalParties.parties(for: brief, named: parts) }
    scene = Self.chain(parts, title, asking: TypicalParties.request(in: brief))
    assumption =
      "The prompt does not say what is sent, so a request is drawn from the first participant to "
      + "the last, and the answers back."
  }

  private static func title(of brief: Brief) -> String? {
    let topic = brief.order.topicText
    return topic.isEmpty || topic.utf8.count > 60 ? nil : SequenceLabel.capitalized(topic)
  }

  /// A request handed on from one to the next, and the answers back.
  private static func chain(
    _ participants: [SequenceScene.Participant], _ title: String?, asking request: String? = nil
  ) -> SequenceScene {
    var steps: [SequenceScene.Step] = []
    let last = participants.count - 1
    let order = TypicalParties.order(of: participants)
    for index in 0..<last {
      let isStore = [.database, .cache, .storage].contains(participants[order[index + 1]].shape)
      steps.append(
        .message(
          from: order[index], to: order[index + 1],
          label: index == 0 ? request ?? "Request" : isStore ? "Query" : "Forward request",
          isReply: false))
    }
    for index in stride(from: last, to: 0, by: -1) {
      steps.append(
        .message(
          from: order[index], to: order[index - 1],
          label: index == 1 && request != nil ? "Confirm" : index == last ? "Result" : "Response",
          isReply: true))
    }
    return SequenceScene(title: title, participants: participants, steps: steps)
  }

  // MARK: Other participants

  /// The same steps among the participants that were asked for; `nil` where few of them play a
  /// part that is known.
  private static func recast(
    _ scene: SequenceScene, with wanted: [SequenceScene.Participant]
  ) -> SequenceScene? {
    var places: [Int: Int] = [:]
    var free = Array(wanted.indices)
    func take(_ index: Int, where fits: (SequenceScene.Participant) -> Bool) {
      guard places[index] == nil, let at = free.firstIndex(where: { fits(wanted[$0]) }) else {
        return
      }
      places[index] = free.remove(at: at)
    }
    for (index, part) in scene.participants.enumerated() {
      take(index) { Cast.key(of: $0.label) == Cast.key(of: part.label) }
    }
    for (index, part) in scene.participants.enumerated() {
      take(index) { $0.shape == part.shape && part.shape != .service }
    }
    for (index, part) in scene.participants.enumerated() {
      take(index) { Cast.key(of: $0.label).last == Cast.key(of: part.label).last }
    }
    guard places.count * 2 > wanted.count else { return nil }
    for index in scene.participants.indices { take(index) { $0.shape != .actor } }
    for index in scene.participants.indices where places[index] == nil {
      places[index] = wanted.lastIndex { $0.shape == .service } ?? wanted.count - 1
    }
    return SequenceScene(
      title: scene.title, participants: wanted,
      steps: SequenceScene.recast(scene.steps, places))
  }
}

extension SequenceScene {
  /// Steps among other participants; what one would only tell itself is left out.
  fileprivate static func recast(_ steps: [Step], _ places: [Int: Int]) -> [Step] {
    moved(steps, places).enumerated().compactMap { index, step in
      if case .message(let from, let to, _, _, _) = step, from == to,
        case .message(let a, let b, _, _, _) = steps[index], a != b
      {
        return nil
      }
      return step
    }
  }
}
