/// What is written as in Mermaid and PlantUML: arrows between names, and lines that begin with a
/// keyword.
enum SequenceNotation {
  /// `A -> B: label`.
  struct Arrow {
    var from: [Word]
    var to: [Word]
    var label: [Word]
    /// What is written on the arrow itself.
    var inscription: String
    var isBack: Bool
    /// Where the arrow itself stood.
    var span: Range<Int>
    /// `+` before the receiver: it begins to work.
    var activates: Bool
    /// `-` before the receiver: the sender has finished.
    var deactivates: Bool
  }

  private static let declarations = FunctionWords.words(
    "participant actor database queue entity boundary control collections")

  /// Whether a line lists one participant, as in `participant A as Alice`.
  static func isParticipant(_ words: [Word]) -> Bool {
    guard let first = words.first, declarations.contains(first.lower), words.count > 1,
      words.count < 12
    else { return false }
    if ["participant", "actor"].contains(first.lower) {
      return !words[1].isMark(":") && !words.contains { $0.isMark(",") }
        && !VerbForms.canBeFinite(words[1])
    }
    // The other words are nouns of prose as well.
    return words.count == 2 && words[1].token.isCapitalized
      || words.contains { $0.says("as") } && words.count <= 6
  }

  /// The arrows of a line, in order; one that goes on from the last receiver begins there.
  static func arrows(in words: [Word]) -> [Arrow] {
    guard let first = words.firstIndex(where: { $0.token.arrow != nil }) else { return [] }
    let colon = words.firstIndex { $0.isMark(":") }
    // "Message 1: A -> B": the colon stands before.
    var start = 0
    if let colon, colon < first { start = colon + 1 }
    let labelColon = words.indices.first { index in
      index > first
        && (words[index].isMark(":")
          || words[index].says("with") && words.dropFirst(index + 1).first?.says("label") == true)
    }
    let end = labelColon ?? words.count
    var label = labelColon.map { Array(words[($0 + 1)...]) } ?? []
    if label.first?.says("label") == true { label.removeFirst() }
    var arrows: [Arrow] = []
    var from = Array(words[start..<first])
    var index = first
    while index < end {
      let token = words[index].token
      var next = index + 1
      var activates = false
      var deactivates = false
      while next < end, words[next].token.kind == .mark {
        if words[next].isMark("+") { activates = true }
        if words[next].isMark("-") { deactivates = true }
        next += 1
      }
      let stop = words[next..<end].firstIndex { $0.token.arrow != nil } ?? end
      var to = Array(words[next..<stop])
      let brackets = to.firstIndex { $0.isMark("(") }
      if let brackets, label.isEmpty {
        label = to[brackets...].filter { !$0.isMark("(", ")") }
        to = Array(to[..<brackets])
      }
      let arrow = token.arrow ?? .forward
      arrows.append(
        Arrow(
          from: from, to: to, label: stop == end ? label : [], inscription: token.text,
          isBack: arrow == .back, span: token.span, activates: activates,
          deactivates: deactivates))
      if arrow == .both {
        arrows.append(
          Arrow(
            from: to, to: from, label: [], inscription: token.text, isBack: false, span: token.span,
            activates: false, deactivates: false))
      }
      from = to
      index = stop
    }
    // One label for a chain of arrows belongs to each of them.
    if arrows.count > 1, !label.isEmpty {
      for index in arrows.indices where arrows[index].label.isEmpty { arrows[index].label = label }
    }
    return arrows.filter { !$0.from.isEmpty && !$0.to.isEmpty }
  }
}
