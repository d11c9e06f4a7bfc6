/// What speaks for a sequence where none is named.
enum SequenceSigns {
  /// Parties that tell each other things, forth and back.
  static func affinity(to brief: Brief) -> Affinity {
    var reader = SequenceReader(brief)
    let scene = reader.scene()
    var pairs: [(Int, Int, Bool)] = []
    collect(scene.steps, &pairs)
    let between = pairs.filter { $0.0 != $0.1 }
    let answered = between.contains { pair in
      between.contains { $0.0 == pair.1 && $0.1 == pair.0 }
    }
    guard scene.participants.count >= 2, !between.isEmpty else { return .none }
    guard between.count >= 3, answered else {
      return Affinity(0.3, because: "one party calls another")
    }
    if asksForMessages(brief) {
      return Affinity(0.95, because: "the messages between parties are asked for")
    }
    // Numbered steps and arrows without answers are other kinds' signs as well.
    let share = Double(between.count) / Double(max(1, pairs.count))
    let replies = between.filter { $0.2 }.count
    let score = replies > 0 && share > 0.6 ? 0.62 : 0.45
    return Affinity(score, because: "parties tell each other things in order")
  }

  /// "the message flow when …", "which messages a phone and a tower exchange: …".
  private static func asksForMessages(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words else { return false }
    let head = words.prefix { !$0.isMark(":") }
    return head.count < words.count
      && head.indices.contains { index in
        head[index].says("messages") && head.contains { $0.says("exchange", "between") }
          || head[index].says("message") && index + 1 < head.count
            && head[index + 1].says("flow", "exchange", "flows", "passing")
      }
  }

  private static func collect(_ steps: [SequenceScene.Step], _ pairs: inout [(Int, Int, Bool)]) {
    for step in steps {
      switch step {
      case .message(let from, let to, _, let isReply, _): pairs.append((from, to, isReply))
      case .fragment(_, let branches): for branch in branches { collect(branch.steps, &pairs) }
      case .note, .activate, .deactivate: continue
      }
    }
  }
}

extension SequenceScene {
  /// Whether anything is told.
  var tellsAnything: Bool {
    steps.contains { step in
      switch step {
      case .message, .fragment, .note: true
      case .activate, .deactivate: false
      }
    }
  }

  /// Leaves out participants that were only mentioned, who neither tell nor hear anything.
  ///
  /// - Parameter listed: How many participants, from the first, the prompt lists by name: they stay.
  mutating func dropSilent(keeping listed: Int) {
    var heard = participants.map { _ in false }
    Self.mark(steps, &heard)
    guard heard.contains(true) else { return }
    var moved: [Int: Int] = [:]
    var kept: [Participant] = []
    for index in participants.indices where heard[index] || index < listed {
      moved[index] = kept.count
      kept.append(participants[index])
    }
    participants = kept
    steps = Self.moved(steps, moved)
  }

  private static func mark(_ steps: [Step], _ heard: inout [Bool]) {
    func mark(_ index: Int) { if heard.indices.contains(index) { heard[index] = true } }
    for step in steps {
      switch step {
      case .message(let from, let to, _, _, _):
        mark(from)
        mark(to)
      case .note(let over, _): for index in over { mark(index) }
      case .fragment(_, let branches): for branch in branches { Self.mark(branch.steps, &heard) }
      case .activate, .deactivate: continue
      }
    }
  }

  /// Steps among participants at other positions; those without a position are left out.
  static func moved(_ steps: [Step], _ places: [Int: Int]) -> [Step] {
    steps.compactMap { step in
      switch step {
      case .message(let from, let to, let label, let isReply, let spans):
        guard let a = places[from], let b = places[to] else { return nil }
        return .message(from: a, to: b, label: label, isReply: isReply, spans: spans)
      case .note(let over, let text): return .note(over: over.compactMap { places[$0] }, text: text)
      case .fragment(let kind, let branches):
        return .fragment(
          kind: kind, branches: branches.map { Branch($0.label, moved($0.steps, places)) })
      case .activate(let who): return places[who].map { .activate($0) }
      case .deactivate(let who): return places[who].map { .deactivate($0) }
      }
    }
  }
}
