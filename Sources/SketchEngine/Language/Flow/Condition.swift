/// A condition as a question with yes or no: "the password is not correct" asks "Password correct?"
/// and is met by no.
struct Condition {
  /// What the decision asks.
  let question: String
  /// Whether yes meets it.
  let isPositive: Bool
  /// What it is about, for comparing it with others.
  let subject: [String]
  /// What it says of that.
  let predicate: [String]
  /// What it says of that, as it can stand on a line: "over 500".
  let answer: String
  let keys: [String]
  /// Whether it says how something is, rather than what it does.
  let isState: Bool
  /// Whether it only points back: "they don't have one".
  let isElliptic: Bool
  /// Whether it is one word that says how something is, and not what: "clean".
  let isBare: Bool
  /// What it is about, as typed; empty where that is not said or is long.
  let subjectText: String

  /// Reads a clause such as "the order is older than 30 days", or what is asked in a question.
  ///
  /// - Parameters:
  ///   - clause: Its words, without "if" and without the question mark.
  ///   - topic: What "it" refers to, where that is known.
  init(_ clause: [Word], about topic: String = "") {
    var words = StepLabel.trimmed(clause).map(Self.anything)
    var isPositive = true
    words = Self.withoutExistential(words)
    // "nobody is there" is asked as "anyone there?" and met by no.
    if let first = words.first, words.count > 1, first.says("nobody", "none", "nothing") {
      isPositive = false
      words[0].token.text = first.says("nothing") ? "anything" : "anyone"
      words[0].token.lower = words[0].token.text
    }
    // "does not arrive" is asked as "arrives?" and met by no.
    let and = words.firstIndex { $0.says("and", "or") } ?? words.count
    if let not = words.firstIndex(where: { $0.tag == .negation || $0.says("not") }), not < and {
      isPositive = false
      let isDoing =
        words[not].lower.hasPrefix("do") || not > 0 && words[not - 1].says("does", "do", "did")
      if isDoing {
        let start = words[not].lower.hasPrefix("do") ? not : not - 1
        let isSingular = words[start].lower.hasPrefix("does")
        words.removeSubrange(start...not)
        if isSingular, words.indices.contains(start) {
          words[start].token.text = StepLabel.present(words[start].lower)
          words[start].token.lower = words[start].token.text
        }
      } else if words[not].lower.hasSuffix("n't") {
        let positive =
          ["can't": "can", "won't": "will"][words[not].lower]
          ?? String(words[not].lower.dropLast(3))
        words[not].token.text = positive
        words[not].token.lower = positive
        words[not].tag = .auxiliary
      } else {
        words.remove(at: not)
      }
    } else if let no = words.firstIndex(where: { $0.says("no") }), no + 1 < words.count,
      no == 0 || words[no - 1].tag == .verb || words[no - 1].tag == .auxiliary
    {
      isPositive = false
      words.remove(at: no)
    }
    let split = Self.split(words)
    var subjectWords = split.subject
    var pronoun = false
    if let first = subjectWords.first, subjectWords.count == 1,
      first.says("it", "they", "this", "that", "he", "she", "these", "those", "there")
    {
      subjectWords = []
      pronoun = true
    }
    if let first = split.subject.first, split.subject.count == 1, first.says("i", "we", "you") {
      subjectWords = []
    }
    pronoun = pronoun && !(split.subject.first?.says("that", "this") ?? false)
    if split.subject.first?.says("they", "these") ?? false, !topic.isEmpty,
      !Lemmas.isPlural(topic.split(separator: " ").last.map { $0.lowercased() } ?? "")
    {
      pronoun = false
    }
    let isUnbound = Self.isUnbound(split.predicate, in: words)
    let predicateText = StepLabel.text(of: split.predicate)
    let link = split.link.map { " \($0)" } ?? ""
    var text: String
    if subjectWords.isEmpty {
      let isKnown = pronoun && !topic.isEmpty && !isUnbound
      // "they have a key" without who they are: having is what is asked.
      let has = split.link.map { ["has", "have"].contains($0) ? "have " : "" } ?? ""
      text = isKnown ? "\(topic)\(link) \(predicateText)" : has + predicateText
    } else {
      text = StepLabel.text(of: subjectWords) + link
      if !predicateText.isEmpty { text += " " + predicateText }
    }
    while text.last == "." || text.last == "," { text.removeLast() }
    question = StepLabel.cased(text) + "?"
    self.isPositive = isPositive
    let isTopical = pronoun && !topic.isEmpty && !isUnbound
    subject =
      isTopical
      ? FlowGraph.key(topic).split(separator: " ").map { Lemmas.singular(String($0)) }
      : StepLabel.keys(of: subjectWords)
    predicate =
      StepLabel.keys(of: split.predicate)
      + split.predicate.filter { $0.tag == .preposition || $0.tag == .adverb }.map(\.lower)
    subjectText =
      isTopical
      ? topic
      : subjectWords.isEmpty
        ? Self.leadingNoun(split.predicate)
        : subjectWords.count > 3 ? "" : StepLabel.text(of: subjectWords)
    answer = predicateText.isEmpty ? text.capitalizedFirst : predicateText.capitalizedFirst
    keys = StepLabel.keys(of: words)
    isElliptic =
      split.subject.count == 1 && split.subject[0].says("it", "they", "he", "she", "we", "you", "i")
      && split.predicate.count == 1
      && split.predicate.contains { $0.says("one", "any", "it", "so", "them", "that") }
    isBare =
      words.count == 1 && words[0].tag != .noun
      || words.count == 1 && Adjectives.all.contains(words[0].lower)
    isState = split.predicate.first?.tag != .verb || split.predicate.first?.form == .participle
  }

  /// "if there is something to pack" answers "is there anything to pack?".
  private static func anything(_ word: Word) -> Word {
    guard word.says("something", "somebody", "someone") else { return word }
    var word = word
    word.token.text = "any" + word.lower.dropFirst(4)
    word.token.lower = word.token.text
    return word
  }

  /// A question that stands as it was asked.
  init(asking words: [Word]) {
    let text = StepLabel.text(of: words)
    question = text.capitalizedFirst + "?"
    isPositive = true
    subject = []
    predicate = StepLabel.keys(of: words)
    subjectText = ""
    answer = text.capitalizedFirst
    keys = StepLabel.keys(of: words)
    isState = true
    isElliptic = false
    isBare = false
  }

  /// "there are lines left" asks about the lines.
  private static func withoutExistential(_ words: [Word]) -> [Word] {
    if let first = words.first, first.says("there"), words.count > 2,
      words[1].tag == .auxiliary || words[1].tag == .verb
    {
      var rest = Array(words[2...])
      while let first = rest.first, first.says("a", "an", "any", "the", "still"), rest.count > 1 {
        rest.removeFirst()
      }
      if words[1].lower.hasSuffix("n't") {
        var not = words[1]
        not.token.text = "not"
        not.token.lower = "not"
        not.tag = .negation
        return [not] + rest
      }
      return rest
    }
    return words
  }

  /// The subject, the verb that is shown between them unless it is "is", and the predicate.
  private static func split(_ words: [Word]) -> (subject: [Word], link: String?, predicate: [Word])
  {
    let from = words.firstIndex {
      $0.says("is", "are", "was", "were", "am", "be", "has", "have") && $0.tag != .noun
    }
    if let at = from, at > 0 || words.count > 1 {
      var subject = withoutArticles(Array(words[..<at]))
      var rest = Array(words[(at + 1)...])
      var link: String?
      if words[at].says("be"), let modal = subject.last,
        modal.tag == .modal || modal.says("can", "will"), subject.count > 1
      {
        subject.removeLast()
        link = "\(modal.lower) be"
      }
      if words[at].says("has", "have") {
        let isPerfect =
          rest.first?.form == .participle || rest.first?.form == .past
          || rest.first?.says("been") ?? false
        if rest.first?.says("been") ?? false { rest.removeFirst() }
        link = isPerfect ? nil : words[at].lower
      }
      return (
        subject, link, words[at].says("has", "have") && link != nil ? rest : withoutArticles(rest)
      )
    }
    if let verb = words.firstIndex(where: {
      $0.tag == .verb && ($0.form == .present || $0.form == .base || $0.form == .past)
    }), verb > 0 {
      return (withoutArticles(Array(words[..<verb])), nil, Array(words[verb...]))
    }
    return ([], nil, withoutArticles(words))
  }

  private static func withoutArticles(_ words: [Word]) -> [Word] {
    var words = words
    while let first = words.first, first.says("the", "a", "an", "any", "all") && words.count > 1 {
      if first.text == "A", !words[1].isNominal { break }
      if first.says("all") { break }
      words.removeFirst()
    }
    return words
  }

  /// "it is raining", "it is an emergency": nothing in particular is "it".
  private static func isUnbound(_ predicate: [Word], in words: [Word]) -> Bool {
    guard let first = predicate.first else { return false }
    let hasArticle = words.contains { $0.says("a", "an") }
    return predicate.count == 1 && first.lower.hasSuffix("ing")
      || first.tag == .noun && predicate.count < 3 && hasArticle
      || first.says("possible", "necessary", "time", "needed")
      || predicate.count < 3
        && predicate.last?.says(
          "time", "day", "night", "morning", "evening", "weekend", "winter", "summer", "hour",
          "hours",
          "season") ?? false
  }

  /// "the printer powered on" is about the printer.
  private static func leadingNoun(_ words: [Word]) -> String {
    var nouns = words.prefix { $0.isNominal }
    // "number greater than zero" is about the number.
    if nouns.count > 1, nouns.count < words.count, words[nouns.count].says("than", "to") {
      nouns = nouns.dropLast()
    }
    return nouns.count < words.count && nouns.count < 4 ? StepLabel.text(of: Array(nouns)) : ""
  }

  /// Whether two conditions speak about one thing and exclude each other.
  func excludes(_ other: Condition) -> Bool {
    guard sharesSubject(with: other) else { return false }
    return predicate.contains { word in
      if other.predicate.contains(where: { Opposites.exclude(word, $0) }) { return true }
      return other.predicate.contains {
        Self.isPrefixed(word, of: $0) || Self.isPrefixed($0, of: word)
      }
    }
  }

  /// Whether a bare word says again what this asks: "complete" after "documents complete?".
  func repeats(_ bare: Condition) -> Bool {
    bare.isBare && bare.keys.count == 1 && keys.contains(bare.keys[0])
      || !subject.isEmpty && bare.subject == subject && !bare.predicate.isEmpty
        && predicate.starts(with: bare.predicate)
  }

  /// Whether they ask about one thing.
  func sharesSubject(with other: Condition) -> Bool {
    if subject == other.subject { return true }
    guard !subject.isEmpty, !other.subject.isEmpty else {
      return subject.isEmpty || other.subject.isEmpty
    }
    return subject.last == other.subject.last
  }

  /// Whether two words say the opposite of each other: "ripe", "unripe".
  static func excludes(_ one: String, _ other: String) -> Bool {
    isPrefixed(one, of: other) || isPrefixed(other, of: one)
      || Opposites.exclude(stem(one), stem(other))
  }

  private static func stem(_ word: String) -> String {
    Lemmas.verbForms(word).first { form in
      form.form != .base && (Verbs.strong.contains(form.base) || Verbs.weak.contains(form.base))
    }?.base ?? word
  }

  private static func isPrefixed(_ long: String, of short: String) -> Bool {
    ["un", "in", "im", "dis", "non", "ir", "il"].contains { long == $0 + short }
  }
}

/// A question turned into what a decision asks.
enum Question {
  /// "Is the parcel heavier than 5 kg" asks "Parcel heavier than 5 kg?".
  static func condition(_ words: [Word], about topic: String) -> Condition {
    var words = StepLabel.trimmed(words)
    guard let first = words.first, words.count > 1 else { return Condition(words, about: topic) }
    if first.tag == .modal
      || first.says("what", "which", "who", "how", "why", "where", "when", "whose")
      || first.says("do", "did", "are", "have") && words[1].says("we", "you", "i")
    {
      return Condition(asking: words)
    }
    if first.says("is", "are", "was", "were") {
      if words[1].says("there") {
        return Condition([words[1], first] + words[2...], about: topic)
      }
      words.removeFirst()
      if let pronoun = words.first, pronoun.says("it", "they", "this", "that"), words.count > 1 {
        var verb = first
        verb.token.isSpaced = true
        return Condition([pronoun, verb] + words.dropFirst(), about: topic)
      }
      return Condition(words, about: topic)
    }
    if first.says("does", "did"), let verb = verb(in: words) {
      words[verb].token.text = StepLabel.present(words[verb].lower)
      words[verb].token.lower = words[verb].token.text
      words[verb].tag = .verb
      words[verb].form = .present
      return Condition(Array(words.dropFirst()), about: topic)
    }
    if first.says("do"), words.count > 2, !words[1].says("we", "you", "i") {
      return Condition(Array(words.dropFirst()), about: topic)
    }
    if first.says("has", "have") {
      if words[1].says("it", "they", "this", "that"), words.count > 2 {
        return Condition([words[1], first] + words[2...], about: topic)
      }
      if words.dropFirst(2).contains(where: isPerfect) {
        return Condition(words.dropFirst().filter { !$0.says("been") }, about: topic)
      }
    }
    return Condition(words, about: topic)
  }

  /// "expired", "run out": what has happened.
  private static func isPerfect(_ word: Word) -> Bool {
    word.form == .participle || word.form == .past || word.lower.hasSuffix("ed")
      || word.says("run", "come", "become")
  }

  /// What is done in "does the lamp light up": the first plain verb, or else one before a particle.
  private static func verb(in words: [Word]) -> Int? {
    let candidates = words.indices.dropFirst(2).filter {
      words[$0 - 1].tag != .determiner && words[$0 - 1].tag != .possessive
    }
    return candidates.first {
      words[$0].tag == .verb || Verbs.strong.contains(words[$0].lower) || words[$0].says("have")
    }
      // "does the count match the note": what has an object is what is done.
      ?? candidates.first {
        ClauseBounds.canBeVerb(words[$0]) && $0 + 1 < words.count
          && (words[$0 + 1].tag == .determiner || words[$0 + 1].tag == .possessive)
      }
      ?? candidates.last {
        ClauseBounds.canBeVerb(words[$0])
          && ($0 + 1 == words.count || words[$0 + 1].tag == .preposition)
      }
  }
}
