/// Steps and what leads from one to the next, while a prompt is being read.
struct FlowGraph: Hashable, Sendable {
  /// One step, decision or end.
  struct Step: Hashable, Sendable {
    var label: String
    var shape: NodeShape
    /// What its words mean, for later references.
    var keys: [String]
    var span: Range<Int>
    /// The number it had in a list.
    var number: Int?
    /// Whether nothing may follow it unless that is said, as after "reject the request".
    var isFinal = false
    /// A second line, such as what an item says after a colon.
    var detail = ""
  }

  /// What leads from one step to another.
  struct Link: Hashable, Sendable {
    var from: Int
    var to: Int
    var label: String
  }

  /// A step that waits for the next one, and what the line to it will say.
  struct Open: Hashable, Sendable {
    var step: Int
    var label = ""
  }

  private(set) var steps: [Step] = []
  private(set) var links: [Link] = []

  mutating func add(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  /// Puts a step before all others.
  mutating func prepend(_ step: Step) {
    steps.insert(step, at: 0)
    for index in links.indices {
      links[index].from += 1
      links[index].to += 1
    }
  }

  /// Puts a step before the first decision, unless one says the same already.
  mutating func insert(_ step: Step) {
    guard self.step(labelled: step.label) == nil, self.step(meant: step.keys) == nil else { return }
    let index = add(step)
    guard let decision = steps.firstIndex(where: { $0.shape == .decision }),
      let link = links.firstIndex(where: { $0.to == decision })
    else { return }
    links[link].to = index
    links.append(Link(from: index, to: decision, label: ""))
  }

  mutating func update(_ index: Int, _ change: (inout Step) -> Void) {
    guard steps.indices.contains(index) else { return }
    change(&steps[index])
  }

  /// Ties open ends to a step; nothing is tied twice or to itself.
  mutating func connect(_ opens: [Open], to step: Int) {
    for open in opens where open.step != step || !open.label.isEmpty {
      let link = Link(from: open.step, to: step, label: open.label)
      guard !links.contains(where: { $0.from == link.from && $0.to == link.to }) else { continue }
      links.append(link)
    }
  }

  /// Gives the lines out of a step that carry a label another one.
  mutating func relabel(from step: Int, _ old: String, as new: String) {
    for index in links.indices where links[index].from == step && links[index].label == old {
      links[index].label = new
    }
  }

  /// Lets what leads out of a step lead out of another one, under a label.
  mutating func move(from step: Int, to other: Int, label: String) {
    for index in links.indices where links[index].from == step {
      links[index].from = other
      links[index].label = label
    }
  }

  /// Puts one step before all that come first, and another behind all that come last.
  mutating func span(from first: Step, to last: Step) {
    update(steps.firstIndex { $0.shape == .start } ?? -1) {
      $0.label = first.label
      $0.span = first.span
    }
    // What was told last is what went well: "reject it" leads to no contract.
    let end = steps.firstIndex { $0.shape == .end }
    let goal = links.lastIndex { $0.to == end }
    let step = add(last)
    update(step) { $0.shape = .end }
    if let goal, links.filter({ $0.to == end }).count > 0 {
      links[goal].to = step
      if let end, !links.contains(where: { $0.to == end }) { remove(end) }
      return
    }
    let ends = steps.indices.filter { index in
      index != step && !links.contains { $0.from == index }
    }
    connect(ends.map { Open(step: $0) }, to: step)
  }

  /// Takes out a step that nothing leads to or from.
  private mutating func remove(_ step: Int) {
    steps.remove(at: step)
    for index in links.indices {
      if links[index].from > step { links[index].from -= 1 }
      if links[index].to > step { links[index].to -= 1 }
    }
  }

  /// Takes back a line.
  mutating func disconnect(_ from: Int, _ to: Int) {
    links.removeAll { $0.from == from && $0.to == to }
  }

  /// Whether a way leads from one step to another, or they are the same.
  func leads(from start: Int, to goal: Int) -> Bool {
    var reached = [start]
    var next = 0
    while next < reached.count {
      if reached[next] == goal { return true }
      for link in links where link.from == reached[next] && !reached.contains(link.to) {
        reached.append(link.to)
      }
      next += 1
    }
    return false
  }

  func predecessors(of step: Int) -> [Open] {
    links.filter { $0.to == step }.map { Open(step: $0.from, label: $0.label) }
  }

  /// The step with exactly this label, case and articles aside.
  func step(labelled label: String) -> Int? {
    let key = Self.key(label)
    return steps.firstIndex { Self.key($0.label) == key }
  }

  static func key(_ label: String) -> String {
    label.lowercased().split(separator: " ")
      .filter { !["a", "an", "the"].contains($0) }.joined(separator: " ")
  }

  /// The step that some words refer to: most of the words must be its own.
  ///
  /// - Parameters:
  ///   - keys: What the words mean.
  ///   - share: How much of them must be the step's own.
  /// - Returns: The step that shares most words, the latest where several do.
  func step(meant keys: [String], share: Double = 0.5) -> Int? {
    guard !keys.isEmpty else { return nil }
    var best: (index: Int, score: Double)?
    for (index, step) in steps.enumerated() where !step.keys.isEmpty {
      let shared = Double(keys.filter { step.keys.contains($0) }.count)
      let ofWords = shared / Double(keys.count)
      let ofStep = shared / Double(step.keys.count)
      guard shared > 0, ofWords >= share, ofWords + ofStep > 0.8 else { continue }
      let score = ofWords + ofStep / 2
      if score >= best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }
}
