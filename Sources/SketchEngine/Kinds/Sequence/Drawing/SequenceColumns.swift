/// Where the participants stand: how wide their heads are and where their lifelines run.
struct SequenceColumns {
  /// The lines of each name.
  private(set) var names: [[String]] = []
  /// How wide each head is, in px.
  private(set) var widths: [Double] = []
  /// Where each lifeline runs, in px from the left of the first head.
  private(set) var centers: [Double] = []

  private let typeface: Typeface
  /// How far apart two lifelines must be at least.
  private var needs: [(left: Int, right: Int, distance: Double)] = []

  /// Places the participants of a scene from left to right, as close as their labels allow.
  init(of scene: SequenceScene, measuring typeface: Typeface) {
    self.typeface = typeface
    for participant in scene.participants {
      let lines = typeface.lines(of: participant.label, width: 170, size: 14, bold: true)
      let text = lines.map { typeface.width(of: $0, size: 14, bold: true) }.max() ?? 0
      let icon = participant.icon == nil ? 0 : SequenceMeasures.iconSide + 8
      names.append(lines)
      widths.append(
        max(SequenceMeasures.leastHead, text + icon + 2 * SequenceMeasures.headPadding))
    }
    for index in widths.indices.dropFirst() {
      need(
        index - 1, index,
        (widths[index - 1] + widths[index]) / 2 + SequenceMeasures.headGap)
    }
    collectNeeds(of: scene.steps)
    settle()
  }

  private mutating func need(_ a: Int, _ b: Int, _ distance: Double) {
    guard widths.indices.contains(a), widths.indices.contains(b), a < b else { return }
    needs.append((a, b, distance))
  }

  private mutating func collectNeeds(of steps: [SequenceScene.Step]) {
    for step in steps {
      switch step {
      case .message(let from, let to, let label, _, _):
        if from == to {
          let width = SequenceText.loop(label, typeface).width
          need(
            from, from + 1,
            SequenceMeasures.barWidth + SequenceMeasures.loopWidth + width
              + 2 * SequenceMeasures.labelMargin)
        } else {
          let width = SequenceText.message(label, typeface).width
          need(
            min(from, to), max(from, to),
            width + 2 * SequenceMeasures.labelMargin + SequenceMeasures.barWidth)
        }
      case .note(let over, let text):
        guard let first = over.min(), let last = over.max() else { continue }
        let width = SequenceText.note(text, typeface).width + 2 * SequenceMeasures.notePadding
        if first == last {
          need(first, first + 1, width / 2 + SequenceMeasures.labelMargin)
          need(first - 1, first, width / 2 + SequenceMeasures.labelMargin)
        } else {
          need(first, last, width - 48)
        }
      case .fragment(_, let branches):
        for branch in branches { collectNeeds(of: branch.steps) }
      case .activate, .deactivate: continue
      }
    }
  }

  private mutating func settle() {
    centers = widths.map { _ in 0 }
    for index in widths.indices {
      var x = index == 0 ? widths[0] / 2 : 0
      for need in needs where need.right == index {
        x = max(x, centers[need.left] + need.distance)
      }
      centers[index] = x.rounded()
    }
  }
}

/// Text broken into lines for its place in a sequence diagram.
struct SequenceText: Hashable {
  /// Its lines.
  var lines: [String]
  /// The longest of them, in px.
  var width: Double

  /// Its height, in px.
  var height: Double { Double(lines.count) * SequenceMeasures.labelLine }

  private init(_ text: String, width: Double, _ typeface: Typeface) {
    lines = typeface.lines(of: text, width: width, size: SequenceMeasures.labelSize)
    self.width =
      lines.map { typeface.width(of: $0, size: SequenceMeasures.labelSize) }.max() ?? 0
  }

  /// The label of a message between two participants.
  static func message(_ label: String, _ typeface: Typeface) -> SequenceText {
    SequenceText(label, width: SequenceMeasures.labelWidth, typeface)
  }

  /// The label of a message to oneself.
  static func loop(_ label: String, _ typeface: Typeface) -> SequenceText {
    SequenceText(label, width: SequenceMeasures.loopLabelWidth, typeface)
  }

  /// A remark.
  static func note(_ text: String, _ typeface: Typeface) -> SequenceText {
    SequenceText(text, width: SequenceMeasures.noteWidth, typeface)
  }

  /// The condition of a branch.
  static func condition(_ text: String, width: Double, _ typeface: Typeface) -> SequenceText {
    SequenceText(text, width: max(120, width), typeface)
  }
}
