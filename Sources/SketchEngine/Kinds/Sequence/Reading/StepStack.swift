/// Steps in the making, with the frames that are still open around them.
struct StepStack {
  /// How an open frame ends.
  enum Ending: Hashable {
    /// With a line that says `end`.
    case word
    /// With a line that stands no deeper.
    case depth(Int)
    /// With its sentence.
    case sentence
    /// With a sentence that says so, or with the text.
    case open
  }

  private struct Frame {
    var kind: SequenceScene.FragmentKind
    var branches: [SequenceScene.Branch]
    var ending: Ending
  }

  private var root: [SequenceScene.Step] = []
  private var frames: [Frame] = []

  /// The steps of the innermost open frame, or of the whole.
  var steps: [SequenceScene.Step] {
    get { frames.last?.branches.last?.steps ?? root }
    set {
      guard let last = frames.indices.last, let branch = frames[last].branches.indices.last else {
        root = newValue
        return
      }
      frames[last].branches[branch].steps = newValue
    }
  }

  /// Whether the innermost open frame has branches to choose from.
  var isInChoice: Bool {
    frames.last.map { [.alt, .opt].contains($0.kind) } ?? false
  }

  /// Opens a frame with its first branch.
  mutating func open(_ kind: SequenceScene.FragmentKind, _ label: String, until ending: Ending) {
    frames.append(Frame(kind: kind, branches: [SequenceScene.Branch(label, [])], ending: ending))
  }

  /// Begins another branch of the innermost frame that has branches, closing frames inside it.
  ///
  /// - Returns: Whether there is such a frame.
  mutating func branch(_ label: String) -> Bool {
    guard let index = frames.lastIndex(where: { [.alt, .opt, .par].contains($0.kind) }) else {
      return false
    }
    while frames.count > index + 1 { close() }
    if frames[index].kind == .opt { frames[index].kind = .alt }
    frames[index].branches.append(SequenceScene.Branch(label, []))
    return true
  }

  /// Opens the last conditional frame again for another branch; what followed it belongs to it.
  ///
  /// - Parameters:
  ///   - label: When the branch is taken.
  ///   - mustBeLast: Whether nothing may have followed.
  ///   - ending: How the frame ends now.
  /// - Returns: Whether there was one.
  mutating func reopen(_ label: String, mustBeLast: Bool, until ending: Ending) -> Bool {
    var steps = self.steps
    let found = steps.lastIndex { step in
      if case .fragment(let kind, _) = step { return kind == .alt || kind == .opt }
      return false
    }
    guard let index = found, !mustBeLast || index == steps.count - 1,
      case .fragment(_, var branches) = steps[index]
    else { return false }
    if let last = branches.indices.last { branches[last].steps += steps[(index + 1)...] }
    steps.removeSubrange(index...)
    self.steps = steps
    frames.append(
      Frame(kind: .alt, branches: branches + [SequenceScene.Branch(label, [])], ending: ending))
    return true
  }

  /// The condition of the last step, if that is a conditional frame.
  var lastCondition: String? {
    guard case .fragment(let kind, let branches) = steps.last, kind == .alt || kind == .opt else {
      return nil
    }
    return branches.last?.label
  }

  /// Puts the last steps into a frame.
  mutating func wrap(last count: Int, _ kind: SequenceScene.FragmentKind, _ label: String) {
    guard count > 0, count <= steps.count else { return }
    let inner = Array(steps.suffix(count))
    steps.removeLast(count)
    steps.append(.fragment(kind: kind, branches: [SequenceScene.Branch(label, inner)]))
  }

  /// Closes the innermost frame.
  mutating func close() {
    guard let frame = frames.popLast() else { return }
    let branches = frame.branches.filter { !$0.steps.isEmpty }
    guard !branches.isEmpty else { return }
    steps.append(.fragment(kind: frame.kind, branches: branches))
  }

  /// Closes the frames that end with a sentence.
  mutating func endSentence() {
    while frames.last?.ending == .sentence { close() }
  }

  /// Closes the innermost frame that ends with a word.
  mutating func endWord() {
    while let last = frames.last {
      close()
      if last.ending == .word || last.ending == .open { return }
    }
  }

  /// Closes the frames whose lines are over; one that goes on with another branch stays.
  mutating func beginLine(depth: Int, isBranch: Bool) {
    while let last = frames.last, case .depth(let own) = last.ending, depth <= own {
      if isBranch, depth == own, last.kind == .alt || last.kind == .opt || last.kind == .par {
        return
      }
      close()
    }
  }

  /// Closes what is open until something says otherwise.
  mutating func endOpen() {
    while let last = frames.last, last.ending == .open || last.ending == .sentence { close() }
  }

  /// All steps, every frame closed.
  mutating func finished() -> [SequenceScene.Step] {
    while !frames.isEmpty { close() }
    return root
  }
}
