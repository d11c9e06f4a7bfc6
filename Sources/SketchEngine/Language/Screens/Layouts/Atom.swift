/// A piece of a sentence about a screen: a noun phrase, a position, or a word that joins them.
enum Atom: Hashable, Sendable {
  /// A noun phrase, and its words.
  case thing(Mention, words: [Word])
  /// A part of the screen that is spoken of as such: "the left half", "Right column".
  case region(Spot)
  /// A position: "on the left", "below the table".
  case spot(Spot)
  /// A position in something that is there: "in the header".
  case within([Word])
  case comma, semicolon, dash, colon, and
  /// "/": between names of which one is chosen.
  case slash
  /// "from January to November": every name of a series.
  case series([Mention])
  /// "enters", "types": what follows is asked for.
  case asks
  /// "listing": what follows stands in the rows.
  case lists
  /// "in each card": every one of several that were named.
  case withinEach([Word])
  /// Words in parentheses.
  case bracket([Word])
  /// "with", "contains", "showing": what follows is a part of what came before.
  case holds
  /// "labelled", "saying": what follows is what it says.
  case names
  /// "of": what the list, the chart or the row before consists of.
  case of
  /// "for", "about": what the thing before is for.
  case purpose
  /// "to reset the PIN": what the thing before does.
  case action([Word])
  /// "is", "are", "should be".
  case copula
  /// "each", "each of them", "both".
  case each
  /// "it", "they", "which": what was named before.
  case pronoun
  /// "the first one", "the latter", "the last": one of several; -1 is the last.
  case member(Int)
  /// "one", "another", "the other": the next one of several.
  case next
  /// "on Monday", "at 9:00".
  case when([Word])
  /// "selected", "switched off".
  case states([Control.State])
  /// "in red".
  case paint(Color)
  /// "as tabs": what the thing before is drawn as.
  case kind(Mention)
}
