/// Changes who takes part in a sequence, and what they tell each other.
struct SequenceEditor: SentenceEditor {
  private(set) var scene: SequenceScene
  /// The theme that was asked for, by name.
  private(set) var theme: String?
  var changes: [String] = []

  init(_ scene: SequenceScene) { self.scene = scene }

  mutating func apply(_ command: EditCommand) throws(EditError) {
    switch command {
    case .add(let words): try add(words)
    case .remove(let words): try remove(words)
    case .rename(let words, let name), .replace(let words, let name): try rename(words, name)
    case .connect(let from, let to, let label):
      let message = try message(from: from, to: to, EditTargets.text(label))
      scene.steps.append(message)
    case .swap(let one, let other):
      guard let first = participant(one), let second = participant(other) else {
        throw missing(participant(one) == nil ? one : other)
      }
      swap(first, second)
    case .move, .restyle, .count: return
    }
  }

  mutating func readLook(_ sentences: [Sentence]) {
    var story = ScreenStory()
    for sentence in sentences { _ = LookReader.read(sentence.words, into: &story) }
    guard let name = story.theme else { return }
    theme = name
    changes.append("drawn in the theme \(name)")
  }

  // MARK: Finding

  private static let nouns = FunctionWords.words(
    "participant actor lifeline system message arrow step call reply request response the a an new")

  private func core(_ words: [Word]) -> [Word] {
    words.filter { $0.tag == .quoted || !Self.nouns.contains($0.lower) && $0.token.kind != .mark }
  }

  private func key(_ label: String) -> [String] {
    label.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Lemmas.singular(String($0)) }
  }

  private func participant(_ words: [Word]) -> Int? {
    let wanted = key(core(words).map(\.text).joined(separator: " "))
    guard !wanted.isEmpty else { return nil }
    return scene.participants.firstIndex { key($0.label) == wanted }
      ?? scene.participants.firstIndex { Set(wanted).isSubset(of: key($0.label)) }
  }

  /// The label of the message that words mean.
  private func messageLabel(_ words: [Word]) -> String? {
    let wanted = key(core(words).map(\.text).joined(separator: " "))
    guard !wanted.isEmpty else { return nil }
    let labels = Self.labels(in: scene.steps)
    return labels.first { key($0) == wanted } ?? labels.first { Set(wanted).isSubset(of: key($0)) }
  }

  private static func labels(in steps: [SequenceScene.Step]) -> [String] {
    steps.flatMap { step -> [String] in
      switch step {
      case .message(_, _, let label, _, _): [label]
      case .fragment(_, let branches): labels(in: branches.flatMap(\.steps))
      case .note, .activate, .deactivate: []
      }
    }
  }

  private func missing(_ words: [Word]) -> EditError {
    let names = scene.participants.map(\.label) + Self.labels(in: scene.steps)
    return .notThere(
      thing: EditTargets.text(words), known: names.prefix(12).map { "“\($0)”" })
  }

  // MARK: Adding

  /// "a message “Pay” from Shop to Bank after “Order”", "a participant Cache between API and
  /// Database".
  private mutating func add(_ words: [Word]) throws(EditError) {
    if let from = words.firstIndex(where: { $0.tag != .quoted && $0.says("from") }),
      let to = words[from...].firstIndex(where: { $0.tag != .quoted && $0.says("to") })
    {
      return try addMessage(words, from: from, to: to)
    }
    let cut = words.firstIndex {
      $0.tag != .quoted && $0.says("between", "after", "before", "behind", "next", "beside")
    }
    let name = core(Array(words[..<(cut ?? words.count)])).filter { !$0.says("called", "named") }
    let label = PhraseReader.capitalized(name.map(\.text).joined(separator: " "))
    guard !label.isEmpty else { return }
    var place = scene.participants.count
    if let cut {
      let anchor = Array(words[(cut + 1)...].prefix { !$0.says("and") })
      guard let other = participant(anchor) else { throw missing(anchor) }
      place = words[cut].says("before") ? other : other + 1
    }
    insert(SequenceScene.Participant(label, shape: Self.shape(of: name)), at: place)
    changes.append("added the participant “\(label)”")
  }

  private static func shape(of words: [Word]) -> NodeShape {
    let senses =
      Lexicon.senses(of: words.map(\.lower)) + Lexicon.senses(of: words.suffix(1).map(\.lower))
    for case .system(let shape, _) in senses { return shape }
    return .service
  }

  private mutating func addMessage(_ words: [Word], from: Int, to: Int) throws(EditError) {
    let after = words[to...].firstIndex { $0.tag != .quoted && $0.says("after", "before") }
    let stop = words.indices.first { $0 > to && words[$0].says("labelled", "labeled", "saying") }
    let end = min(after ?? words.count, stop ?? words.count)
    var said = core(Array(words[..<from])).filter { !$0.says("called", "labelled", "saying") }
    if let stop { said = Array(words[(stop + 1)..<max(stop + 1, after ?? words.count)]) }
    let label = PhraseReader.capitalized(said.map(\.text).joined(separator: " "))
    let message = try message(
      from: Array(words[(from + 1)..<to]), to: Array(words[(to + 1)..<end]), label,
      isReply: words[..<from].contains { $0.says("reply", "response") })
    guard let after else {
      scene.steps.append(message)
      return
    }
    let anchor = Array(words[(after + 1)...])
    guard let other = messageLabel(anchor) else { throw missing(anchor) }
    Self.insert(message, words[after].says("before") ? 0 : 1, from: other, into: &scene.steps)
  }

  private mutating func message(
    from: [Word], to: [Word], _ label: String, isReply: Bool = false
  ) throws(EditError) -> SequenceScene.Step {
    guard let first = participant(from) else { throw missing(from) }
    guard let second = participant(to) else { throw missing(to) }
    changes.append(
      "added the message “\(label)” from “\(scene.participants[first].label)” to "
        + "“\(scene.participants[second].label)”")
    return .message(from: first, to: second, label: label, isReply: isReply)
  }

  /// Puts a step so far behind the first message of a label, in whatever frame that is.
  @discardableResult
  private static func insert(
    _ step: SequenceScene.Step, _ distance: Int, from label: String,
    into steps: inout [SequenceScene.Step]
  ) -> Bool {
    for index in steps.indices {
      switch steps[index] {
      case .message(_, _, let own, _, _):
        guard own == label else { continue }
        steps.insert(step, at: index + distance)
        return true
      case .fragment(let kind, var branches):
        for branch in branches.indices {
          guard insert(step, distance, from: label, into: &branches[branch].steps) else { continue }
          steps[index] = .fragment(kind: kind, branches: branches)
          return true
        }
      case .note, .activate, .deactivate: continue
      }
    }
    return false
  }

  // MARK: Removing and renaming

  private mutating func remove(_ words: [Word]) throws(EditError) {
    let isMessage = words.contains { $0.says("message", "arrow", "call", "reply", "step") }
    if !isMessage, let place = participant(words) {
      changes.append("removed the participant “\(scene.participants[place].label)”")
      return removeParticipant(place)
    }
    guard let label = messageLabel(words) else { throw missing(words) }
    scene.steps = Self.without(label, scene.steps)
    changes.append("removed the message “\(label)”")
  }

  private static func without(
    _ label: String, _ steps: [SequenceScene.Step]
  ) -> [SequenceScene.Step] {
    steps.compactMap { step in
      switch step {
      case .message(_, _, let own, _, _): return own == label ? nil : step
      case .fragment(let kind, let branches):
        let kept = branches.map { SequenceScene.Branch($0.label, without(label, $0.steps)) }
        return kept.allSatisfy(\.steps.isEmpty) ? nil : .fragment(kind: kind, branches: kept)
      case .note, .activate, .deactivate: return step
      }
    }
  }

  private mutating func rename(_ words: [Word], _ name: [Word]) throws(EditError) {
    let new = PhraseReader.capitalized(EditTargets.text(name))
    guard !new.isEmpty else { return }
    let isMessage = words.contains { $0.says("message", "arrow", "call", "reply", "step") }
    if !isMessage, let place = participant(words) {
      changes.append("renamed “\(scene.participants[place].label)” to “\(new)”")
      scene.participants[place].label = new
      return
    }
    guard let label = messageLabel(words) else { throw missing(words) }
    scene.steps = Self.mapped(scene.steps) { step in
      guard case .message(let from, let to, label, let isReply, let spans) = step else {
        return step
      }
      return .message(from: from, to: to, label: new, isReply: isReply, spans: spans)
    }
    changes.append("renamed the message “\(label)” to “\(new)”")
  }

  // MARK: Indices

  private mutating func insert(_ participant: SequenceScene.Participant, at place: Int) {
    scene.participants.insert(participant, at: place)
    renumber { $0 >= place ? $0 + 1 : $0 }
  }

  private mutating func removeParticipant(_ place: Int) {
    scene.participants.remove(at: place)
    renumber { $0 == place ? nil : $0 > place ? $0 - 1 : $0 }
  }

  private mutating func swap(_ first: Int, _ second: Int) {
    scene.participants.swapAt(first, second)
    renumber { $0 == first ? second : $0 == second ? first : $0 }
    changes.append("swapped two participants")
  }

  /// Gives every step the new numbers of its participants; what belongs to none any more goes.
  private mutating func renumber(_ number: (Int) -> Int?) {
    scene.steps = Self.mapped(scene.steps) { step in
      switch step {
      case .message(let from, let to, let label, let isReply, let spans):
        guard let from = number(from), let to = number(to) else { return nil }
        return .message(from: from, to: to, label: label, isReply: isReply, spans: spans)
      case .note(let over, let text):
        let kept = over.compactMap(number)
        return kept.isEmpty ? nil : .note(over: kept, text: text)
      case .activate(let index): return number(index).map { .activate($0) }
      case .deactivate(let index): return number(index).map { .deactivate($0) }
      case .fragment: return step
      }
    }
  }

  private static func mapped(
    _ steps: [SequenceScene.Step], _ change: (SequenceScene.Step) -> SequenceScene.Step?
  ) -> [SequenceScene.Step] {
    steps.compactMap { step in
      guard case .fragment(let kind, let branches) = step else { return change(step) }
      let kept = branches.map { SequenceScene.Branch($0.label, mapped($0.steps, change)) }
      return kept.allSatisfy(\.steps.isEmpty) ? nil : .fragment(kind: kind, branches: kept)
    }
  }
}
