/// Verbs of sequences: what they do to the talk, as data, and how their forms are told apart.
enum VerbForms {
  /// "sends", "sent back": whoever was asked sends something in return.
  static let replies = FunctionWords.words(
    """
    return reply respond answer confirm acknowledge approve decline reject deny refuse accept vote
    agree
    """)
  /// What may be an answer, where somebody asked.
  static let givers = FunctionWords.words(
    """
    send give provide deliver show display pass present issue grant supply yield emit report
    forward output transmit hand offer suggest propose announce quote recommend dispense
    refund
    """)
  /// Their direct object is the one who is told.
  static let addressing = FunctionWords.words(
    """
    ask tell notify inform call query invoke instruct command alert prompt remind warn contact ping
    challenge request advise consult order trigger hit poll thank greet signal message email text
    redirect interrogate beg invite assign
    """)
  /// What is asked for comes from the one who is asked.
  static let pulling = FunctionWords.words(
    """
    get take fetch download read retrieve pull request poll consume obtain load collect pick withdraw
    buy order claim dequeue acquire borrow rent query select purchase book
    """)
  /// What one does on one's own, unless it is said to whom.
  static let private_ = FunctionWords.words(
    """
    validate verify check calculate compute generate create process encrypt decrypt hash parse
    format sign prepare build compile render update log record store save cache analyze analyse
    determine decide select sort filter transform convert compress resize wait sleep increment
    decrement mark assemble evaluate compare match rank lock unlock initialize initialise cook pack
    """)
  /// What a person does without telling anybody.
  static let alone = FunctionWords.words(
    """
    write draft think check count wrap clean weigh inspect examine review edit bake mix pack cook make prepare
    brew build fold sew paint decrypt encrypt
    """)
  /// What a thing does to be noticed by whoever set it going.
  static let signals = FunctionWords.words("beep ring blink flash buzz vibrate sound")
  /// Their object may be whoever is spoken to: "checks the cache".
  static let reaching = FunctionWords.words(
    "update check open launch visit access use contact query start wake enter")
  /// What is done to a machine, which then takes part: "opens the valve".
  static let operating = FunctionWords.words(
    "open close lock unlock start stop activate deactivate switch turn wake reset charge steer")
  /// They say how something is, not that somebody is told.
  static let states = FunctionWords.words(
    """
    be become fail succeed expire match exist arrive complete finish continue end start remain stay
    occur happen appear contain have consist include equal exceed lapse need want
    """)

  /// Whether a word can be the verb of a clause here: "sends", or "places" after "Customer".
  static func canBeFinite(_ word: Word) -> Bool {
    if word.tag == .verb {
      return word.form != .gerund && word.form != .participle || word.lower.hasSuffix("ed")
    }
    guard word.token.kind == .word, !word.token.isCapitalized else { return false }
    if word.tag == .politeness { return word.lower == "thanks" }
    return base(of: word).map { $0.form == .present } ?? false
  }

  /// "the child swaddles the doll": a word nobody knows, before an object in its own form.
  ///
  /// - Parameters:
  ///   - words: A sentence.
  ///   - index: Where the word stands.
  ///   - isBehindSubject: Whether somebody who takes part was named right before, so that an object
  ///     without an article will do.
  /// - Returns: The verb and which form of it stands there, or `nil` for a noun.
  static func unknown(
    in words: [Word], at index: Int, isBehindSubject: Bool = false
  ) -> (base: String, form: WordForm)? {
    guard index + 1 < words.count, words[index].tag == .noun, !words[index].token.isCapitalized,
      words[index].lower.hasSuffix("s"), Lemmas.isPlural(words[index].lower),
      words[index + 1].tag == .determiner || words[index + 1].tag == .possessive
        || words[index + 1].says("it", "them", "him", "her")
        || isBehindSubject && words[index + 1].isNominal
    else { return nil }
    return (Lemmas.singular(words[index].lower), .present)
  }

  /// Its base form, whatever the tagger made of it.
  static func base(of word: Word) -> (base: String, form: WordForm)? {
    guard word.token.kind == .word else { return nil }
    if word.tag == .verb { return (word.lemma, word.form ?? .base) }
    if word.tag == .politeness, word.lower == "thanks" { return ("thank", .present) }
    return Lemmas.verbForms(word.lower).first {
      Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base)
        || Verbs.irregular[word.lower] != nil
    }
  }
}
