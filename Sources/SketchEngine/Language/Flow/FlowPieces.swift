/// Parts a sentence that tells more than one thing into pieces that each tell one.
enum FlowPieces {
  /// A piece, and whether it asks.
  struct Piece: Hashable {
    var words: [Word]
    var isQuestion: Bool
  }

  /// The pieces of a sentence, in order.
  ///
  /// - Parameters:
  ///   - words: Such as `The clerk looks at it: "In order?" yes leads to …`.
  ///   - isQuestion: Whether a question mark ends it.
  /// - Returns: At least one piece, unless there are no words.
  static func pieces(of words: [Word], isQuestion: Bool) -> [Piece] {
    if let at = words.firstIndex(where: { $0.tag == .quoted && $0.text.hasSuffix("?") }) {
      var head = Array(words[..<at])
      while let last = head.last, last.token.kind == .mark { head.removeLast() }
      let asked = Tagger.words(of: (try? Prompt(words[at].text))?.lines.first?.tokens ?? [])
        .filter { !$0.isMark("?") }.map { placed($0, at: words[at]) }
      guard !asked.isEmpty else { return [Piece(words: words, isQuestion: isQuestion)] }
      let rest = Array(words[(at + 1)...])
      return (head.isEmpty ? [] : [Piece(words: head, isQuestion: false)])
        + [Piece(words: asked, isQuestion: true)]
        + (rest.isEmpty ? [] : pieces(of: rest, isQuestion: isQuestion))
    }
    if isQuestion, let (head, tail) = askedAfterColon(words) {
      return [Piece(words: head, isQuestion: false), Piece(words: tail, isQuestion: true)]
    }
    if let (head, tail) = withTail(words) {
      return [Piece(words: head, isQuestion: false), Piece(words: tail, isQuestion: isQuestion)]
    }
    if let (head, tail) = relative(words) {
      return [Piece(words: head, isQuestion: false)] + pieces(of: tail, isQuestion: isQuestion)
    }
    return words.isEmpty ? [] : [Piece(words: words, isQuestion: isQuestion)]
  }

  /// "check the papers: are they complete": what is done, then what is asked.
  private static func askedAfterColon(_ words: [Word]) -> (head: [Word], tail: [Word])? {
    guard let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 2,
      colon + 2 < words.count,
      words[colon + 1].tag == .auxiliary || words[colon + 1].tag == .modal
        || words[colon + 1].says("is", "are", "does", "do", "has", "have"),
      words[..<colon].contains(where: ClauseBounds.canBeVerb),
      !words[..<colon].contains(where: { $0.says("question", "decision", "if", "yes", "no") })
    else { return nil }
    return (Array(words[..<colon]), Array(words[(colon + 1)...]))
  }

  /// What was quoted stands where its quotation stood.
  private static func placed(_ word: Word, at quotation: Word) -> Word {
    var word = word
    word.token.span = quotation.span
    return word
  }

  /// "… to the editor, who corrects it": another sentence about whoever was named last.
  private static func relative(_ words: [Word]) -> (head: [Word], tail: [Word])? {
    guard
      let who = words.indices.dropFirst(2).first(where: { index in
        words[index].says("who", "which") && words[index - 1].isMark(",")
          && index + 2 < words.count && words[index - 2].isNominal
          && Lemmas.verbForms(words[index + 1].lower).contains { form in
            form.form == (words[index - 2].isPlural ? .base : .present)
              && (Verbs.strong.contains(form.base) || Verbs.weak.contains(form.base))
          }
      })
    else { return nil }
    var start = who - 2
    while start > 0,
      words[start - 1].isNominal || words[start - 1].tag == .adjective
        || words[start - 1].tag == .determiner
    { start -= 1 }
    var verb = words[who + 1]
    verb.tag = .verb
    verb.form = words[who - 2].isPlural ? .base : .present
    verb.lemma =
      Lemmas.verbForms(verb.lower).first { form in
        form.form == .present
          && (Verbs.strong.contains(form.base) || Verbs.weak.contains(form.base))
      }?.base ?? verb.lemma
    let subject = Array(words[start..<(who - 1)])
    return (Array(words[..<(who - 1)]), subject + [verb] + words[(who + 2)...])
  }

  /// "…, with the proof going back to the author": another sentence in the shape of a remark.
  private static func withTail(_ words: [Word]) -> (head: [Word], tail: [Word])? {
    guard
      let with = words.indices.dropFirst(2).first(where: {
        words[$0].says("with") && words[$0 - 1].isMark(",")
      }),
      let verb = words[(with + 1)...].prefix(6).firstIndex(where: { $0.lower.hasSuffix("ing") }),
      verb > with + 1, verb + 1 < words.count,
      let base = Lemmas.verbForms(words[verb].lower).first(where: { $0.form == .gerund })?.base
    else { return nil }
    var tail = Array(words[(with + 1)...])
    let at = verb - with - 1
    tail[at].token.text = StepLabel.present(base)
    tail[at].token.lower = tail[at].token.text
    tail[at].tag = .verb
    tail[at].form = .present
    return (Array(words[..<(with - 1)]), tail)
  }
}
