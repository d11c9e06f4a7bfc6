/// One of several that can be chosen, as a prompt names them in passing: "cabin economy, business or
/// first", "save or discard".
struct Choices {
  /// What is chosen: "cabin"; empty where that was not said.
  let title: String
  /// What there is to choose from, as captions.
  let options: [String]
  /// Whether each of them does something at once.
  let areActions: Bool
  /// The words that name them, in the sentence.
  let range: Range<Int>
  /// The words that say what is chosen, in front of them.
  private let lead: Range<Int>

  /// The last such list of a sentence; `nil` where an "or" joins something else.
  init?(in words: [Word]) {
    guard let or = words.lastIndex(where: { $0.says("or") }), or > 0, or + 1 < words.count,
      !words.contains(where: { $0.isMark(":", "(", "[", "/") })
    else { return nil }
    var end = or + 1
    while end < words.count, end - or < 4, Self.continues(words[end]) { end += 1 }
    let last = Array(words[(or + 1)..<end])
    guard !last.isEmpty else { return nil }
    var chunks: [ArraySlice<Word>] = []
    var start = or
    var stop = or
    if words[stop - 1].isMark(",") { stop -= 1 }
    var index = stop
    while index > 0 {
      let before = words[index - 1]
      if before.isMark(",") {
        guard index < stop else { return nil }
        chunks.insert(words[index..<stop], at: 0)
        stop = index - 1
        index = stop
        continue
      }
      guard Self.continues(before) || before.tag == .determiner || before.says("dont") else {
        break
      }
      index -= 1
    }
    start = index
    guard start < stop else { return nil }
    let head = Array(words[start..<stop])
    var options = chunks.map { Self.text($0[...]) }
    var tail = last
    var kind: [Word] = []
    while tail.count > 1, let word = tail.last, Self.namesChoice(word) {
      kind.insert(word, at: 0)
      tail.removeLast()
    }
    let (title, first) = Self.divided(
      head, others: chunks.map(Array.init) + [tail],
      areButtons: kind.contains { $0.says("button", "buttons") })
    guard !first.isEmpty || !chunks.isEmpty else { return nil }
    options = first.map { Self.text($0[...]) } + options + [Self.text(tail[...])]
    guard options.count < 9, Set(options.map { $0.lowercased() }).count == options.count,
      options.allSatisfy({ !$0.isEmpty }), !Self.isQuoted(words[start..<end])
    else { return nil }
    let isAsked = title.contains { Self.isChosen($0) }
    let areActions = options.allSatisfy { Self.isAct($0) }
    let isNegated = options.count == 2 && Self.areOpposites(options)
    guard options.count > 2 || isAsked || areActions || isNegated || !kind.isEmpty,
      !options.allSatisfy({ FieldNouns.names($0) }), !Self.isBound(words, from: start)
    else { return nil }
    if options.count > 2, !isAsked, !areActions, kind.isEmpty, !Self.areAlike(options) {
      return nil
    }
    self.options = options.map(PhraseReader.capitalized)
    let isOffered = title.last?.says("options", "option", "buttons") ?? false
    self.areActions =
      areActions || isNegated || isOffered || kind.contains { $0.says("button", "buttons") }
    let telling = title.drop { $0.tag == .determiner || Self.asks($0) }
    self.title = isOffered ? "" : Self.text(telling[...])
    range = (start + title.count)..<end
    lead = start..<start + title.count
  }

  /// The sentence without them: what is chosen stays where it names the screen.
  func remainder(of words: [Word]) -> [Word] {
    var from = range.lowerBound
    let opener = lead.lowerBound > 0 ? words[lead.lowerBound - 1] : nil
    let isDetail = opener?.says("with", "and", "showing", "having") ?? false
    let isCommand = words[lead].first.map(Self.asks) ?? false
    let namesScreen = lead.contains { ScreenTemplates.name(in: words, at: $0) != nil }
    if isDetail || opener?.isMark(",") ?? false || isCommand && !namesScreen {
      from = lead.lowerBound
    } else if let last = words[lead].last, Self.isChosen(last),
      words[lead].dropLast().filter({ $0.isNominal && !Self.isChosen($0) }).count > 1
    {
      from = range.lowerBound - 1
    }
    while from > 0,
      words[from - 1].isMark(",") || words[from - 1].says("with", "and", "showing", "having", "of")
    {
      from -= 1
    }
    let rest = words[range.upperBound...]
    return Array(words[..<from]) + (from == 0 ? rest.drop { $0.isMark(",") } : rest)
  }

  /// Where they stood in the prompt.
  func span(in words: [Word]) -> Range<Int> {
    words[range.lowerBound].span.lowerBound..<words[range.upperBound - 1].span.upperBound
  }

  /// The controls: buttons for what is done at once, else one choice among several.
  var controls: [Control] {
    if areActions {
      return options.enumerated().map { index, caption in
        Control(.button, caption, variant: index == 0 ? "primary" : "")
      }
    }
    let isShort = options.contains { $0.contains(where: \.isNumber) }
    let made = options.enumerated().map { index, name in
      Control(isShort ? .chip : .radio, name, states: index == 0 ? [.selected] : [])
    }
    return [Control(.section, PhraseReader.capitalized(title), made)]
  }

  // MARK: Where a list begins and ends

  private static func continues(_ word: Word) -> Bool {
    guard word.token.kind == .word || word.token.kind == .number else { return false }
    return !word.says(
      "with", "and", "or", "for", "in", "on", "at", "from", "by", "to", "of", "is", "are", "that",
      "which", "where", "showing", "while", "when", "if", "then", "like", "as", "having", "has",
      "via", "using", "into", "than", "between", "without", "calling", "containing", "including")
  }

  /// "search by name or city", "log in with email or phone": no choice of its own.
  private static func isBound(_ words: [Word], from start: Int) -> Bool {
    guard start > 0 else { return false }
    if words[start - 1].says("for", "labelled", "labeled", "named", "called"), start > 1,
      ControlLexicon.sense(of: [words[start - 2].lower]) != nil
    {
      // "buttons for yes, no or later".
      return true
    }
    return words[start - 1].says("by", "than", "to", "of", "in", "on", "at", "from", "if", "into")
  }

  private static func isQuoted(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.tag == .quoted }
  }

  /// "… buttons", "… options" behind the last name is said of all.
  private static func namesChoice(_ word: Word) -> Bool {
    ["button", "option", "choice", "answer"].contains(Lemmas.singular(word.lower))
  }

  /// What stands before the first comma as what is chosen and the first names of the list.
  private static func divided(
    _ head: [Word], others: [[Word]], areButtons: Bool
  ) -> (title: [Word], first: [[Word]]) {
    if let noun = head.dropLast().lastIndex(where: isChosen) {
      let rest = Array(head[(noun + 1)...])
      let isRun = others.count == 1 && rest.count > 1 && others[0].count == 1
      return (Array(head[...noun]), isRun ? rest.map { [$0] } : [rest])
    }
    let length = others.map(\.count).max() ?? 1
    if others.count == 1, head.count > 2, others[0].count == 1, areGrades(head.suffix(2)) {
      // "small medium or large": no comma between them.
      let first = head.firstIndex { areGrades([$0]) } ?? head.count - 2
      return (Array(head[..<first]), head[first...].map { [$0] })
    }
    if others.count > 1, areButtons || others.allSatisfy({ isAct(text($0[...])) }),
      head.last?.isNominal ?? false,
      !isAct(text(head.suffix(length)))
    {
      // "unsaved draft, save or discard": what is done follows what it is done to.
      return (head, [])
    }
    guard head.count > length else { return ([], [head]) }
    if others.count == 1, head.allSatisfy({ ActionWords.isAction($0.lower) }) {
      return ([], [head])
    }
    return (Array(head.dropLast(length)), [Array(head.suffix(length))])
  }

  private static func areGrades(_ words: ArraySlice<Word>) -> Bool {
    words.allSatisfy { word in
      word.says(
        "small", "medium", "large", "big", "low", "high", "hot", "cold", "warm", "mild", "spicy",
        "easy", "hard", "normal", "slow", "fast", "male", "female", "cheap", "good", "bad",
        "morning", "afternoon", "evening", "economy", "business", "first", "s", "m", "l", "xl")
    }
  }

  // MARK: What the words say

  /// Nouns of which there are always several to choose from.
  private static let chosen = FunctionWords.words(
    """
    size gender language method mode type kind amount color colour class category option unit
    address plan reason role theme seat flavor flavour topping delivery payment time day frequency
    period duration priority level difficulty shape material style format quality currency country
    status mood cabin sort answer side position rating speed crust spice milk package account
    """)

  private static func isChosen(_ word: Word) -> Bool {
    chosen.contains(Lemmas.singular(word.lower))
  }

  private static func asks(_ word: Word) -> Bool {
    word.says("choose", "select", "pick", "choosing", "selecting", "picking", "set", "change")
  }

  private static func isAct(_ option: String) -> Bool {
    let words = option.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return false }
    return ActionWords.isAction(option)
      || ["exit", "leave", "keep", "answer", "ok"].contains(first)
  }

  private static func areOpposites(_ options: [String]) -> Bool {
    let negations = ["dont", "don't", "not", "no", "do", "never"]
    let words = options.map {
      $0.lowercased().split(separator: " ").map(String.init).filter { !negations.contains($0) }
    }
    let isNegated = options.map { option in
      option.lowercased().split(separator: " ").contains { negations.contains(String($0)) }
    }
    return isNegated[0] != isNegated[1] && (words[0] == words[1] || words.contains([]))
  }

  /// Whether several names are all short, as those of choices are.
  private static func areAlike(_ options: [String]) -> Bool {
    options.allSatisfy { $0.split(separator: " ").count < 3 }
  }

  private static func text(_ words: ArraySlice<Word>) -> String {
    words.filter { !$0.says("a", "an", "the") }
      .map { $0.says("dont") ? "don't" : $0.text }.joined(separator: " ")
  }
}
