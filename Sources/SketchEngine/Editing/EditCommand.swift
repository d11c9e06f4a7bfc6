/// One change that a sentence asks for, before it is known what in the drawing is meant.
enum EditCommand: Hashable, Sendable {
  /// Something new, and perhaps where it goes: "a search bar to the header".
  case add([Word])
  /// Something that goes away.
  case remove([Word])
  /// Something gets another name.
  case rename([Word], to: [Word])
  /// Something that is there goes elsewhere: "the logo to the right".
  case move([Word])
  /// Something stands in for something else.
  case replace([Word], with: [Word])
  /// Two things change places.
  case swap([Word], [Word])
  /// Something looks otherwise: "the button green".
  case restyle([Word])
  /// So many of something, or so many columns.
  case count([Word], Int)
  /// A line between two things.
  case connect([Word], to: [Word], label: [Word])
}

/// Reads what a sentence asks to be changed.
enum EditReader {
  /// The changes that a sentence asks for, in order; empty where it asks for none.
  static func commands(in sentences: [Sentence]) -> [EditCommand] {
    sentences.flatMap { clauses(of: $0.words) }.compactMap(command)
  }

  // MARK: Clauses

  private static let verbs = FunctionWords.words(
    """
    add insert include append attach introduce create show put place move shift bring pull push drag
    remove delete drop hide erase omit rename relabel retitle call label title name change set make
    turn update replace swap exchange give color colour paint highlight use style connect link
    disconnect exclude strip cut need want let switch select disable enable check uncheck mark
    """)

  /// "Add a logo, make the button green and remove the footer": each verb begins a clause.
  private static func clauses(of words: [Word]) -> [[Word]] {
    var starts = [0]
    for index in words.indices.dropFirst() where isVerb(words, at: index) {
      let before = words[index - 1]
      if before.isMark(",", ";") || before.says("and", "then", "also") { starts.append(index) }
    }
    return starts.indices.map { number in
      let end = number + 1 < starts.count ? starts[number + 1] : words.count
      var clause = words[starts[number]..<end]
      while let last = clause.last, last.isMark(",", ";") || last.says("and", "then", "also") {
        clause.removeLast()
      }
      return Array(clause)
    }
  }

  private static func isVerb(_ words: [Word], at index: Int) -> Bool {
    words[index].token.kind == .word && verbs.contains(words[index].lower)
      && index + 1 < words.count && !words[index].token.isCapitalized
      && !words[index + 1].isMark(",")
  }

  // MARK: Commands

  private static func command(_ clause: [Word]) -> EditCommand? {
    let words = withoutPoliteness(clause)
    guard let verb = words.first, words.count > 1 else { return nil }
    let rest = Array(words.dropFirst())
    if let counted = counted(words) { return counted }
    switch verb.lower {
    case "add", "insert", "include", "append", "attach", "introduce", "create", "need", "want":
      return .add(rest)
    case "show" where !ConditionReader.read(rest, isFirst: true).conditions.isEmpty: return nil
    case "show": return rest.first?.tag == .determiner || rest.count > 1 ? .add(rest) : nil
    case "put", "place", "move", "shift", "bring", "pull", "push", "drag": return .move(rest)
    case "remove", "delete", "drop", "hide", "erase", "omit", "exclude", "strip", "cut", "no",
      "without", "disconnect":
      return .remove(rest)
    case "get" where rest.first?.says("rid") == true && rest.count > 2:
      return .remove(Array(rest.dropFirst(2)))
    case "take" where rest.contains { $0.says("away", "out", "off") }:
      return .remove(rest.filter { !$0.says("away", "out", "off") })
    case "rename", "relabel", "retitle", "call", "label", "title", "name":
      return renamed(rest)
    case "replace": return parted(rest, at: "with", "by").map { .replace($0, with: $1) }
    case "swap", "exchange":
      if let (one, other) = parted(rest, at: "with", "and") { return .swap(one, other) }
      return parted(rest, at: "for").map { .replace($0, with: $1) }
    case "connect", "link": return connected(rest)
    case "change", "set", "update", "turn", "switch", "make", "let": return changed(words)
    case "give", "color", "colour", "paint", "highlight", "use", "style", "select", "disable",
      "enable", "check", "uncheck", "mark":
      return .restyle(words)
    default:
      // "a search bar in the header", "navy header": a thing alone is something to add.
      return verb.tag == .determiner && verb.says("a", "an", "another") ? .add(words) : nil
    }
  }

  private static func withoutPoliteness(_ words: [Word]) -> [Word] {
    var words = words[...]
    while let first = words.first, words.count > 1,
      first.tag == .politeness || first.tag == .pronoun || first.tag == .modal
        || first.tag == .adverb || first.isMark(",")
        || first.says(
          "can", "could", "you", "please", "i", "i'd", "like", "to", "we", "let's", "and", "then",
          "also", "now", "just", "it", "should", "have", "must", "there", "be", "is")
    {
      words = words.dropFirst()
    }
    return Array(words)
  }

  /// "three columns instead of two", "show six cards", "make it 4 rows".
  private static func counted(_ words: [Word]) -> EditCommand? {
    let stop = words.firstIndex { $0.says("instead", "rather") } ?? words.count
    guard
      let place = words[..<stop].firstIndex(where: { word in
        word.tag == .number && FunctionWords.count(word) != nil
      }), let count = FunctionWords.count(words[place]), place + 1 < stop, count > 0, count <= 60,
      Lemmas.isPlural(words[stop - 1].lower) || count == 1,
      stop < words.count
        || words[..<place].contains(where: { $0.says("make", "show", "use", "have", "it", "to") })
          && !words[..<place].contains(where: { $0.says("add") })
    else { return nil }
    return .count(Array(words[(place + 1)..<stop]), count)
  }

  private static func parted(_ words: [Word], at marks: String...) -> ([Word], [Word])? {
    guard
      let place = words.indices.dropFirst().first(where: { index in
        words[index].tag != .quoted && marks.contains(words[index].lower)
      }), place + 1 < words.count
    else { return nil }
    return (Array(words[..<place]), Array(words[(place + 1)...]))
  }

  private static func renamed(_ words: [Word]) -> EditCommand? {
    if let (old, new) = parted(words, at: "to", "as", "into") {
      return .rename(withoutNameWords(old), to: new)
    }
    // "call the button “Save”": the quoted words come last.
    guard let last = words.last, words.count > 1, last.tag == .quoted || last.tag == .name
    else { return nil }
    return .rename(withoutNameWords(Array(words.dropLast())), to: [last])
  }

  /// "the label of the button", "the button's text": the button is meant.
  private static func withoutNameWords(_ words: [Word]) -> [Word] {
    let names = ["label", "text", "caption", "name", "wording", "title"]
    if let of = words.firstIndex(where: { $0.says("of", "on", "for") }), of > 0,
      of + 1 < words.count,
      names.contains(words[of - 1].lower)
    {
      return Array(words[(of + 1)...])
    }
    guard let last = words.last, words.count > 1, names.dropLast().contains(last.lower)
    else { return words }
    return Array(words.dropLast())
  }

  private static func connected(_ words: [Word]) -> EditCommand? {
    guard let (from, rest) = parted(words, at: "to", "with", "and") else { return nil }
    let label = rest.firstIndex { $0.says("labelled", "labeled", "saying", "called", "with") }
    let to = Array(rest[..<(label ?? rest.count)])
    return .connect(from, to: to, label: label.map { Array(rest[($0 + 1)...]) } ?? [])
  }

  /// "change the title to Orders", "change the list into a table", "make the button green".
  private static func changed(_ words: [Word]) -> EditCommand? {
    guard let (target, value) = parted(Array(words.dropFirst()), at: "to", "into") else {
      return .restyle(words)
    }
    let named = withoutNameWords(target)
    if value.count == 1, value[0].tag == .quoted { return .rename(named, to: value) }
    if named.count < target.count { return .rename(named, to: value) }
    let groups = NounGroupReader(value)
    if value.indices.contains(where: { groups.color(at: $0) != nil }) { return .restyle(words) }
    if target.contains(where: { $0.says("color", "colour", "theme", "frame", "background") }) {
      return .restyle(words)
    }
    if let mention = PhraseReader.mention(of: value.filter { $0.tag != .determiner }),
      mention.role != nil, value.first?.tag == .determiner || mention.isPlural
    {
      return .replace(target, with: value)
    }
    return .rename(target, to: value)
  }
}

extension FunctionWords {
  /// The number that a word says, in digits or in letters.
  static func count(_ word: Word) -> Int? { Int(word.lower) ?? numbers[word.lower] }
}
