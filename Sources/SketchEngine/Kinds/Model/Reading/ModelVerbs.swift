/// A verb with its helpers in a sentence about a model.
struct ModelVerb {
  enum Sense {
    case isA, implements, composes, aggregates, uses, has, copula, other
  }

  var sense = Sense.other
  /// Its base form.
  var lemma = ""
  /// What its line says, such as `belongs to`.
  var text = ""
  /// A noun that belongs to it: “place” in “takes place”.
  var particle = ""
  /// What follows it: “to”, “from”.
  var preposition = ""
  var isPassive = false
  var isNegated = false
  /// “can”, “may”.
  var isPossible = false
  var spans: [Range<Int>] = []
  var end = 0
}

/// What verbs say about sorts of things.
enum ModelVerbs {
  /// Whether a word is a form of a verb that ties things, and hardly ever a noun.
  static func isRelation(_ word: Word) -> Bool {
    guard word.token.kind == .word else { return false }
    return Lemmas.verbForms(word.lower).contains { form in
      (form.form != .gerund && form.form != .base || form.base == word.lower)
        && relations.contains(form.base)
    }
  }

  private static let relations = FunctionWords.words(
    """
    have contain include hold own belong consist comprise extend implement inherit derive realize
    realise subclass specialize specialise use depend reference require need aggregate gather compose
    place write create make give take teach attend enroll enrol borrow lend rent book reserve buy sell
    order pay earn receive send offer provide employ hire manage lead supervise run organize organise
    attract boost produce publish release play fly drive visit treat prescribe sign submit assign
    follow like rate review describe cover carry serve supply ship deliver store keep track occupy
    host join form govern live work know meet marry study read watch eat feed grow bring handle
    process approve repair maintain operate add support generate
    """)

  static let prepositions = FunctionWords.words(
    "to from of on in by for at with into as under over through out up off between within onto")

  /// The verb group at a position.
  static func verb(in words: [Word], at start: Int) -> ModelVerb? {
    var verb = ModelVerb()
    var index = start
    var main: Word?
    var isBe = false
    func word(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }
    while let next = word(index) {
      if next.tag == .negation || next.lower.hasSuffix("n't") || next.says("cannot") {
        verb.isNegated = true
        if next.lower.hasPrefix("can") { verb.isPossible = true }
      } else if next.says("can", "may", "could", "might") {
        verb.isPossible = true
      } else if next.says("able"), word(index + 1)?.says("to") == true {
        (verb.isPossible, isBe) = (true, false)
        index += 1
      } else if next.says("is", "are", "be", "was", "were", "been", "being") {
        (isBe, main) = (true, nil)
      } else if next.says("has", "have", "had") {
        main = next
      } else if next.says("optionally", "possibly", "sometimes") {
        verb.isPossible = true
      } else if next.says("do", "does", "did"),
        !(word(index + 1).map { $0.tag == .verb || $0.tag == .negation || $0.says("not") } ?? false)
      {
        break
      } else if next.tag == .modal || next.says("do", "does", "did") || isAdverb(next) {
        // They change nothing.
      } else {
        break
      }
      verb.spans.append(next.span)
      index += 1
    }
    if let next = word(index), next.token.kind == .word, main == nil || next.form == .participle {
      // "… and published by a house": done to it, as what was said before.
      let isDoneBy =
        !isBe && main == nil && word(index + 1)?.says("by") == true
        && (next.form == .participle || next.form == .past || next.lower.hasSuffix("ed"))
      if isBe || isDoneBy {
        let isParticiple =
          next.form == .participle
          || next.tag == .verb && next.form != .gerund && next.form != .present
          || next.lower.hasSuffix("ed")
            && word(index + 1).map { prepositions.contains($0.lower) } ?? false
        if isParticiple, !(next.tag == .determiner) { (main, verb.isPassive) = (next, true) }
      } else if main == nil, next.tag != .determiner {
        main = next
      }
      if main == next {
        verb.spans.append(next.span)
        index += 1
      }
    }
    guard let main else {
      guard isBe else { return nil }
      verb.sense = .copula
      verb.lemma = "be"
      verb.end = index
      return verb
    }
    verb.lemma = base(of: main)
    verb.text = main.lower
    // "takes place in", "is part of".
    if let next = word(index), verb.lemma == "take" && next.says("place", "part", "care") {
      verb.text += " " + next.lower
      verb.particle = next.lower
      verb.spans.append(next.span)
      index += 1
    }
    if let next = word(index), next.says("after"), verb.lemma == "look" {
      verb.text += " after"
      verb.particle = "after"
      verb.spans.append(next.span)
      index += 1
    }
    while let next = word(index), prepositions.contains(next.lower), !next.says("between"),
      !(next.says("at", "up") && word(index + 1)?.says("least", "most", "to") == true),
      !(next.says("as") && word(index + 1)?.says("many") == true),
      !(next.says("with") && verb.lemma == "have")
    {
      verb.preposition = next.lower
      verb.text += " " + next.lower
      verb.spans.append(next.span)
      index += 1
    }
    verb.end = index
    verb.sense = sense(verb)
    return verb
  }

  private static func isAdverb(_ word: Word) -> Bool {
    word.tag == .adverb || word.says("only", "also", "always", "then")
  }

  /// The base form of a verb.
  static func base(of word: Word) -> String {
    let forms = Lemmas.verbForms(word.lower)
    let known = forms.first {
      relations.contains($0.base) || Verbs.strong.contains($0.base) || Verbs.weak.contains($0.base)
    }
    if let known { return known.base }
    if word.tag == .verb, word.lemma != word.lower { return word.lemma }
    if word.lower.hasSuffix("s"), !word.lower.hasSuffix("ss") {
      return String(
        word.lower.dropLast(word.lower.hasSuffix("shes") || word.lower.hasSuffix("ches") ? 2 : 1))
    }
    return word.lemma
  }

  private static func sense(_ verb: ModelVerb) -> ModelVerb.Sense {
    switch (verb.lemma, verb.preposition) {
    case ("extend", ""), ("inherit", _), ("derive", "from"), ("subclass", _), ("specialize", _),
      ("specialise", _), ("generalize", _):
      return .isA
    case ("implement", _), ("realize", _), ("realise", _), ("conform", "to"): return .implements
    case ("compose", "of"), ("consist", _), ("comprise", _), ("make", "of"), ("make", "from"),
      ("compose", ""), ("build", "from"):
      return verb.lemma == "make" && !verb.isPassive ? .other : .composes
    case ("aggregate", _), ("gather", ""), ("collect", ""), ("group", ""): return .aggregates
    case ("use", ""), ("depend", _), ("rely", _), ("require", ""):
      return verb.isPassive ? .other : .uses
    case ("have", _), ("hold", ""), ("include", ""), ("contain", ""), ("store", ""), ("keep", ""),
      ("add", ""), ("declare", ""), ("define", ""):
      return verb.isPassive ? .other : .has
    default: return .other
    }
  }

  /// Verbs that many on either side do with many on the other.
  static let shared = FunctionWords.words(
    """
    take attend enroll enrol join follow like tag visit speak know play fly watch study participate use
    share teach learn work subscribe listen read favorite bookmark recommend
    """)

  /// The form a verb has after “it”.
  static func third(_ base: String) -> String {
    if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) {
      return base.dropLast() + "ies"
    }
    for ending in ["s", "x", "ch", "sh", "o"] where base.hasSuffix(ending) { return base + "es" }
    return base + "s"
  }
}
