/// Says a sequence in sentences, for somebody who cannot see it.
struct SequenceDescription {
  /// The sentences.
  let text: String

  /// Tells who takes part and what happens, in order.
  init(_ scene: SequenceScene) {
    let labels = scene.participants.map(\.label)
    var sentences = ["A sequence between \(Self.list(labels))."]
    Self.tell(scene.steps, labels, &sentences)
    text = sentences.joined(separator: " ")
  }

  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "nobody" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func tell(
    _ steps: [SequenceScene.Step], _ labels: [String], _ sentences: inout [String]
  ) {
    func name(_ index: Int) -> String { labels.indices.contains(index) ? labels[index] : "" }
    for step in steps {
      switch step {
      case .message(let from, let to, let label, let isReply, _):
        let said = label.isEmpty ? "" : ": \(label)"
        sentences.append(
          from == to
            ? "\(name(from)) to itself\(said)."
            : "\(name(from)) \(isReply ? "answers" : "to") \(name(to))\(said).")
      case .note(let over, let words):
        sentences.append("Note at \(list(over.map(name))): \(words).")
      case .fragment(let kind, let branches):
        for (index, branch) in branches.enumerated() {
          sentences.append(opening(of: kind, index, branch.label))
          tell(branch.steps, labels, &sentences)
        }
        sentences.append("End of \(word(for: kind)).")
      case .activate, .deactivate: continue
      }
    }
  }

  private static func word(for kind: SequenceScene.FragmentKind) -> String {
    switch kind {
    case .alt: "the alternatives"
    case .opt: "the option"
    case .loop: "the loop"
    case .par: "the parallel part"
    case .group: "the group"
    }
  }

  private static func opening(
    of kind: SequenceScene.FragmentKind, _ index: Int, _ label: String
  ) -> String {
    let name =
      switch kind {
      case .alt: index == 0 ? "Alternative" : "Otherwise"
      case .opt: "Optional"
      case .loop: "Loop"
      case .par: index == 0 ? "In parallel" : "And"
      case .group: "Group"
      }
    return label.isEmpty ? "\(name):" : "\(name), \(label):"
  }
}
