/// Words that only carry the sentence.
extension AtomReader {
  /// Verbs of standing that carry nothing else.
  static let standingFillers = FunctionWords.words(
    """
    sits stands goes runs lies floats follows hangs rests appears comes sticks begins remains
    stand sit run follow float lie hang appear stick begin
    """)
  static let orders = FunctionWords.words(
    "put place add insert draw include give use make create build design")

  static let fillers = FunctionWords.words(
    """
    there there's there’s here's here i i'd i'm we we'd you please want need would like let let's put place add insert draw
    include give use make create build design also finally next additionally lastly here then so
    just simply directly immediately again too well etc e.g. e.g i.e. sits sit goes go stands stand
    comes come appears appear follows follow lies located placed positioned displayed arranged
    shown put at in on by per not very quite really some such that which where when user users
    """)

  mutating func skipsFiller() -> Bool {
    guard let word = at(index), word.tag != .quoted else { return false }
    if Self.standingFillers.contains(word.lower), index > 0, !isName(index),
      word.lower.hasSuffix("s")
        || at(index + 1).map({ !$0.isMark(",") && !$0.says("and", "or") }) ?? true
    {
      index += 1
      return true
    }
    if word.says("first", "last", "finally", "underneath", "inside"), !word.token.isCapitalized,
      at(index + 1).map({ $0.token.kind == .mark }) ?? true
    {
      index += 1
      return true
    }
    guard Self.fillers.contains(word.lower) else { return false }
    if word.says("add"), at(index + 1)?.says("to") == true { return false }
    if Self.orders.contains(word.lower), index > 0 {
      // "make, model": only before what is to be put there a verb carries the sentence.
      guard let next = at(index + 1),
        next.tag == .determiner || next.tag == .quoted || next.tag == .number
          || next.tag == .pronoun
          || next.tag == .possessive
      else { return false }
    }
    if word.token.isCapitalized, index > 0 { return false }
    if index == 0, let next = at(1), next.tag == .quoted || next.tag == .determiner {
      index += 1
      return true
    }
    // "user menu", "next button", "place order": a word before a noun belongs to it.
    if word.tag == .noun || word.tag == .adjective || word.says("next", "user", "add", "put"),
      let follower = at(index + 1), follower.isNominal, !word.says("there", "not")
    {
      return false
    }
    index += 1
    return true
  }
}
