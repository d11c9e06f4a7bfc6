/// A noun with what belongs to it: "three blue icon buttons", "the load balancer", "a button
/// labelled “Save”".
struct NounGroup: Hashable, Sendable {
  /// Which words of the sentence it takes up.
  var range: Range<Int>
  /// Its article or possessive in lower case.
  var determiner: String?
  /// `all`, `both`, `each`, `every` or `half`.
  var quantifier: String?
  /// How many, where that was said: "three", "a couple of".
  var count: Int?
  /// Adjectives in lower case, in order.
  var qualities: [String] = []
  /// Colors, in order.
  var colors: [Color] = []
  /// The words of its name, in order, without what a label says.
  var core: [Word] = []
  /// What it is called, from quotes or after "called".
  var label: String?
  /// What its name, or the end of it, means; most likely first.
  var senses: [Lexicon.Sense] = []
  /// How many words at the end of the name have that meaning.
  var senseLength = 0
  /// Where it stood, in UTF-8 offsets.
  var span: Range<Int>

  /// Its name as typed, such as `load balancer`; the label where it has no other name.
  var name: String {
    core.isEmpty ? label ?? "" : core.map(\.text).joined(separator: " ")
  }

  /// The last word of its name, in the singular, in lower case.
  var head: String { core.last.map { Lemmas.singular($0.lower) } ?? "" }

  /// Whether it speaks of something that was named before, or of the only one there is.
  var isDefinite: Bool {
    guard let determiner else { return quantifier == "both" }
    return ["the", "this", "that", "these", "those", "its", "their", "his", "her", "said"]
      .contains(determiner)
  }

  /// Whether it says that something is not there.
  var isNegated: Bool { determiner == "no" || determiner == "without" }

  /// Whether its name is in the plural.
  var isPlural: Bool { core.last?.isPlural ?? false }

  /// The words before those that carry the meaning: "email" in "email field".
  var modifiers: [Word] { Array(core.dropLast(senseLength)) }
}
