/// Finds out who does each step of a flow.
struct LaneActors {
  /// A step with the lane it stands in.
  struct Step {
    var label: String
    var shape: NodeShape
    var lane: Int?
    var span: Range<Int>
  }

  private(set) var lanes: [String]
  private(set) var steps: [Step] = []
  private(set) var links: [FlowGraph.Link]
  private let mayAdd: Bool

  init(_ graph: FlowGraph, lanes: [String], mayAdd: Bool) {
    self.lanes = lanes
    self.mayAdd = mayAdd
    links = graph.links
    steps = graph.steps.map { Step(label: $0.label, shape: $0.shape, lane: nil, span: $0.span) }
  }

  /// Puts every step into a lane, and takes who does it out of its words.
  mutating func assign() {
    for index in steps.indices where steps[index].shape != .decision { name(index) }
    for index in steps.indices where steps[index].shape == .decision { ask(index) }
    // Who did the step before does this one too.
    var changed = true
    while changed {
      changed = false
      for index in steps.indices where steps[index].lane == nil {
        let isStart = steps[index].shape == .start && !links.contains { $0.to == index }
        let before = links.first { $0.to == index && steps[$0.from].lane != nil }.map(\.from)
        let after = links.first { $0.from == index && steps[$0.to].lane != nil }.map(\.to)
        guard let source = isStart ? after : before ?? after else { continue }
        steps[index].lane = steps[source].lane
        changed = true
      }
    }
    if !lanes.isEmpty {
      for index in steps.indices where steps[index].lane == nil { steps[index].lane = 0 }
    }
  }

  private mutating func name(_ index: Int) {
    var words = Self.words(steps[index].label)
    guard let (name, rest) = subject(words) else { return }
    steps[index].lane = lane(name)
    guard !rest.isEmpty else { return }
    words = rest
    if words[0].says("will", "must", "should", "can", "then", "also", "now"), words.count > 1 {
      words.removeFirst()
    }
    words[0] = Self.imperative(words[0])
    steps[index].label = ChartText.text(of: words).capitalizedFirst
  }

  private mutating func lane(_ name: String) -> Int {
    if let known = lanes.firstIndex(where: { LaneReader.key($0) == LaneReader.key(name) }) {
      return known
    }
    lanes.append(name.capitalizedFirst)
    return lanes.count - 1
  }

  /// Who does something, and what: “Sales checks the credit”.
  private func subject(_ words: [Word]) -> (name: String, rest: [Word])? {
    for name in lanes.sorted(by: { $0.count != $1.count ? $0.count > $1.count : $0 < $1 }) {
      let own = LaneReader.key(name).split(separator: " ").map(String.init)
      guard words.count > own.count, zip(words, own).allSatisfy({ Lemmas.singular($0.lower) == $1 })
      else { continue }
      // "Design team draws" stands in the lane "Design".
      var rest = Array(words.dropFirst(own.count))
      if rest.count > 1, rest[0].says("team", "department", "staff", "office", "dept") {
        rest.removeFirst()
      }
      return (name, rest)
    }
    // "… by the warehouse".
    if let by = words.lastIndex(where: { $0.says("by") }), by > 0, words.count - by < 5 {
      let name = words[(by + 1)...].filter { $0.tag != .determiner }.map(\.text).joined(
        separator: " ")
      if lanes.contains(where: { LaneReader.key($0) == LaneReader.key(name) }) {
        return (name, Array(words[..<by]))
      }
    }
    guard mayAdd, let verb = words.indices.dropFirst().first(where: { isDone(words, $0) }), verb < 4
    else { return nil }
    let name = words[..<verb].filter { $0.tag != .determiner }
    guard !name.isEmpty,
      name.allSatisfy({
        $0.token.kind == .word && $0.tag != .preposition && $0.tag != .conjunction
          && ($0.tag != .pronoun || $0.text.count > 1 && $0.text.allSatisfy(\.isUppercase))
      }),
      !(words[0].tag == .verb && words[0].form != .gerund && Verbs.strong.contains(words[0].lower))
    else { return nil }
    return (name.map(\.text).joined(separator: " "), Array(words[verb...]))
  }

  /// Whether a word says what somebody does: “checks”, “fills in”.
  private func isDone(_ words: [Word], _ index: Int) -> Bool {
    let word = words[index]
    guard word.token.kind == .word, !word.says("is", "are", "was", "has", "does", "not") else {
      return false
    }
    let isSingular = word.lower.hasSuffix("s") && !word.lower.hasSuffix("ss")
    let isPluralSubject =
      words[index - 1].isPlural && (Verbs.strong.contains(word.lower) || word.tag == .verb)
    return isSingular && ClauseBounds.canBeVerb(word) && index + 1 <= words.count
      && (words.count > index + 1 || word.tag == .verb) || isPluralSubject
  }

  /// A question takes its lane from who is asked about: “Editor wants changes?”.
  private mutating func ask(_ index: Int) {
    var words = Self.words(steps[index].label.replacing("?", with: ""))
    var found: Int?
    for (place, name) in lanes.enumerated() {
      let own = LaneReader.key(name).split(separator: " ").map(String.init)
      guard words.count >= own.count,
        zip(words, own).allSatisfy({ Lemmas.singular($0.lower) == $1 })
      else { continue }
      found = place
      words = Array(words.dropFirst(own.count))
      break
    }
    guard let found else { return }
    steps[index].lane = found
    if words.isEmpty {
      // Its answers say what is asked.
      guard let first = links.firstIndex(where: { $0.from == index && !$0.label.isEmpty }) else {
        return
      }
      steps[index].label = "\(links[first].label)?"
      links[first].label = "Yes"
    } else {
      steps[index].label = ChartText.text(of: words).capitalizedFirst + "?"
    }
  }

  private static func words(_ label: String) -> [Word] {
    Tagger.words(of: (try? Prompt(label))?.lines.first?.tokens ?? [])
  }

  /// “calls” as what is to be done: “call”.
  static func imperative(_ word: Word) -> Word {
    var word = word
    let base = Lemmas.verbForms(word.lower).map(\.base).first {
      $0 != word.lower && (Verbs.strong.contains($0) || Verbs.weak.contains($0))
    }
    let text =
      base
      ?? (word.lower.hasSuffix("s") && !word.lower.hasSuffix("ss")
        ? Lemmas.singular(word.lower) : word.text)
    word.token.text = text
    return word
  }
}
