/// Changes one sort of scene by the commands of a sentence.
protocol SentenceEditor {
  /// What was changed by the sentence so far, in a few words each.
  var changes: [String] { get set }
  /// Makes one change.
  mutating func apply(_ command: EditCommand) throws(EditError)
  /// Takes over what a sentence without commands says about the whole.
  mutating func readLook(_ sentences: [Sentence])
}

extension SentenceEditor {
  /// Applies a sentence.
  ///
  /// - Returns: What was changed, in a few words each.
  mutating func apply(_ sentences: [Sentence], _ text: String) throws(EditError) -> [String] {
    changes = []
    for command in EditReader.commands(in: sentences) { try apply(command) }
    if changes.isEmpty { readLook(sentences) }
    guard !changes.isEmpty else { throw .notUnderstood(sentence: text) }
    return changes
  }
}
