/// What a dialog asks: "whether to keep the file", "the user to rate the app", "for a PIN".
struct Asking {
  /// The question as it is shown.
  let text: String
  /// What can be answered, and what is asked for.
  let answers: [Mention]
  /// Where the sentence goes on.
  let end: Int

  /// Reads the question behind "asking"; `nil` where there is none.
  init?(_ words: [Word], at start: Int) {
    var index = start
    func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }
    // "the user if they are sure they want to", "users whether to", "for permission to".
    while let word = at(index),
      word.says(
        "the", "user", "users", "me", "them", "people", "you", "customer", "if", "whether", "they",
        "he", "are", "sure", "really", "want", "wants", "would", "like", "for", "permission",
        "to", "you", "confirm", "confirmation", "before", "of", "about")
    {
      if word.says("the"), at(index + 1)?.says("user", "users", "customer") != true { break }
      if word.says("confirm", "confirmation"), at(index + 1)?.isNominal == true,
        !Self.isAction(at(index + 1))
      {
        break
      }
      index += 1
    }
    guard let verb = at(index), verb.token.kind == .word, verb.tag != .quoted else { return nil }
    var said: [String] = []
    let spots = SpotReader(words)
    while let word = at(index), !word.isMark(",", ";", ":", "(", ")", "."),
      !word.says("with", "and", "containing", "that"), spots.spot(at: index) == nil
    {
      said.append(word.text)
      index += 1
    }
    guard !said.isEmpty else { return nil }
    end = index
    let action = Self.base(of: verb)
    if Self.isAction(verb) {
      if said[0] != "log" { said[0] = action }
      text = PhraseReader.capitalized(said.joined(separator: " ")) + "?"
      answers = [Self.button(Self.refusal(of: action)), Self.button(Self.caption(action, said))]
    } else {
      text = PhraseReader.capitalized(said.joined(separator: " "))
      answers = []
    }
  }

  private static func base(of word: Word) -> String {
    Lemmas.verbForms(word.lower).first { ActionWords.isAction($0.base) }?.base ?? word.lower
  }

  private static func isAction(_ word: Word?) -> Bool {
    guard let word else { return false }
    return ActionWords.isAction(base(of: word))
      || word.says("leave", "quit", "keep", "turn", "exit")
  }

  private static func button(_ label: String) -> Mention {
    var button = Mention()
    button.role = .button
    button.label = label
    button.noun = "button"
    button.isLabelGiven = true
    return button
  }

  /// "Log out", "Sign up", "Turn on" stay together.
  private static func caption(_ action: String, _ said: [String]) -> String {
    let second = said.count > 1 ? said[1].lowercased() : ""
    let isPair = ["out", "up", "in", "on", "off", "down"].contains(second)
    return PhraseReader.capitalized(isPair ? action + " " + second : action)
  }

  private static func refusal(of action: String) -> String {
    switch action {
    case "allow", "enable", "accept", "turn": "Don't allow"
    case "rate", "review", "update", "upgrade", "subscribe", "share", "invite": "Not now"
    case "discard": "Keep editing"
    default: "Cancel"
    }
  }
}
