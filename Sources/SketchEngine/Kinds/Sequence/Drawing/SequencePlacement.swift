/// One step with its place.
indirect enum PlacedStep {
  /// A message, its arrow at a height.
  case message(PlacedMessage)
  /// A remark in its box.
  case note(text: SequenceText, label: String, rect: Rect)
  /// A frame around steps.
  case fragment(PlacedFragment)
}

/// A message and where its arrow and its words stand.
struct PlacedMessage {
  var from: Int
  var to: Int
  var label: String
  var isReply: Bool
  var text: SequenceText
  /// The height of its arrow, in px from the top.
  var y: Double
}

/// A frame around steps, with the rows that say when each branch is taken.
struct PlacedFragment {
  var kind: SequenceScene.FragmentKind
  var rect: Rect
  /// What the corner says.
  var tab: String
  /// Each branch's words in brackets, and where its row begins.
  var conditions: [(text: SequenceText, top: Double)]
  /// What it stands for.
  var label: String
  var steps: [PlacedStep]
}

/// Gives every step its height, from top to bottom.
struct SequencePlacement {
  /// The steps, in order.
  private(set) var steps: [PlacedStep] = []
  /// Where participants are told to work: from one height to another.
  private(set) var activations: [(participant: Int, from: Double, to: Double)] = []
  /// Where the lifelines end.
  private(set) var bottom: Double

  private let columns: SequenceColumns
  private let typeface: Typeface
  private var y: Double
  private var lastArrow: Double
  private var open: [(participant: Int, from: Double)] = []

  /// Places the steps of a scene below a height.
  init(of scene: SequenceScene, columns: SequenceColumns, below top: Double, _ typeface: Typeface) {
    self.columns = columns
    self.typeface = typeface
    y = top + 20
    lastArrow = y
    bottom = y
    steps = place(scene.steps)
    for bar in open { activations.append((bar.participant, bar.from, lastArrow + 10)) }
    bottom = max(y, top + 60)
  }

  private mutating func place(_ steps: [SequenceScene.Step]) -> [PlacedStep] {
    var placed: [PlacedStep] = []
    for step in steps {
      switch step {
      case .message(let from, let to, let label, let isReply, _):
        placed.append(.message(message(from, to, label, isReply)))
      case .note(let over, let text): if let note = note(over, text) { placed.append(note) }
      case .fragment(let kind, let branches):
        placed.append(.fragment(fragment(kind, branches)))
      case .activate(let who): open.append((who, lastArrow))
      case .deactivate(let who):
        guard let index = open.lastIndex(where: { $0.participant == who }) else { continue }
        activations.append((who, open[index].from, max(lastArrow, open[index].from) + 10))
        open.remove(at: index)
      }
    }
    return placed
  }

  private mutating func message(
    _ from: Int, _ to: Int, _ label: String, _ isReply: Bool
  ) -> PlacedMessage {
    let text =
      from == to ? SequenceText.loop(label, typeface) : SequenceText.message(label, typeface)
    var placed = PlacedMessage(
      from: from, to: to, label: label, isReply: isReply, text: text, y: 0)
    if from == to {
      let height = max(SequenceMeasures.loopHeight, text.height)
      placed.y = y + (height - SequenceMeasures.loopHeight) / 2
      lastArrow = placed.y + SequenceMeasures.loopHeight
      y += height + SequenceMeasures.messageGap
    } else {
      placed.y = y + max(text.height, SequenceMeasures.labelLine) + SequenceMeasures.labelGap
      lastArrow = placed.y
      y = placed.y + SequenceMeasures.messageGap
    }
    return placed
  }

  private mutating func note(_ over: [Int], _ words: String) -> PlacedStep? {
    let known = over.filter { columns.centers.indices.contains($0) }
    guard let first = known.min(), let last = known.max() else { return nil }
    let text = SequenceText.note(words, typeface)
    let least = text.width + 2 * SequenceMeasures.notePadding
    let span = columns.centers[last] - columns.centers[first] + (first == last ? 0 : 48)
    let middle = (columns.centers[first] + columns.centers[last]) / 2
    let rect = Rect(
      middle - max(least, span) / 2, y, max(least, span),
      text.height + 2 * SequenceMeasures.notePadding - 4)
    y = rect.maxY + SequenceMeasures.messageGap - 6
    lastArrow = rect.maxY
    return .note(text: text, label: words, rect: rect)
  }

  private mutating func fragment(
    _ kind: SequenceScene.FragmentKind, _ branches: [SequenceScene.Branch]
  ) -> PlacedFragment {
    let top = y
    let tab = kind == .group ? branches.first?.label ?? "" : kind.rawValue
    let tabWidth = typeface.width(of: tab, size: 12, bold: true) + 24
    let room = reach(of: .fragment(kind: kind, branches: branches))
    let widest = max(room.right - room.left - 24, 180)
    var conditions: [(text: SequenceText, top: Double)] = []
    var placed: [PlacedStep] = []
    var right = max(room.right, room.left + tabWidth + 16)
    for (index, branch) in branches.enumerated() {
      let words = kind == .group || branch.label.isEmpty ? "" : "[\(branch.label)]"
      let inset = index == 0 ? tabWidth : 0
      let text = SequenceText.condition(words, width: widest - inset, typeface)
      if index > 0 { y += 2 }
      conditions.append((text, y))
      right = max(right, room.left + inset + text.width + 24)
      y += (words.isEmpty && index > 0 ? 0 : max(SequenceMeasures.tabHeight, text.height + 6)) + 10
      placed += place(branch.steps)
      y -= branch.steps.isEmpty ? 0 : 6
    }
    let rect = Rect(room.left, top, right - room.left, y - top)
    y += 20
    return PlacedFragment(
      kind: kind, rect: rect, tab: tab, conditions: conditions,
      label: Self.label(kind, branches), steps: placed)
  }

  private static func label(
    _ kind: SequenceScene.FragmentKind, _ branches: [SequenceScene.Branch]
  ) -> String {
    let words = branches.map(\.label).filter { !$0.isEmpty }.joined(separator: " / ")
    if kind == .group { return words }
    return words.isEmpty ? kind.rawValue : "\(kind.rawValue) \(words)"
  }

  // MARK: Reach

  /// How far steps reach to the left and right, with the frames around them.
  private func reach(of step: SequenceScene.Step) -> (left: Double, right: Double) {
    var left = Double.infinity
    var right = -Double.infinity
    func add(_ a: Double, _ b: Double) {
      left = min(left, a)
      right = max(right, b)
    }
    let centers = columns.centers
    switch step {
    case .message(let from, let to, let label, _, _):
      guard centers.indices.contains(from), centers.indices.contains(to) else { break }
      add(min(centers[from], centers[to]), max(centers[from], centers[to]))
      if from == to {
        let width = SequenceText.loop(label, typeface).width
        add(
          centers[from], centers[from] + 5 + SequenceMeasures.loopWidth + width + 20 - 12)
      }
    case .note(let over, let text):
      let known = over.filter { centers.indices.contains($0) }.map { centers[$0] }
      guard let first = known.min(), let last = known.max() else { break }
      let half = SequenceText.note(text, typeface).width / 2 + SequenceMeasures.notePadding
      add(min(first - 24, (first + last) / 2 - half), max(last + 24, (first + last) / 2 + half))
      // The frame's own padding comes on top; notes need less of it.
      return (left + 12, right - 12)
    case .fragment(_, let branches):
      for inner in branches.flatMap(\.steps) {
        let reach = reach(of: inner)
        if reach.left <= reach.right {
          let isFrame = if case .fragment = inner { true } else { false }
          let padding = isFrame ? 10 : SequenceMeasures.framePadding
          add(reach.left - padding, reach.right + padding)
        }
      }
      if left > right {
        add((centers.first ?? 0) - 24, (centers.last ?? 0) + 24)
      }
    case .activate, .deactivate: break
    }
    return (left, right)
  }
}
