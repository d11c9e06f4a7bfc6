/// Which form of a verb a word is.
enum WordForm: Hashable, Sendable {
  /// send
  case base
  /// sends
  case present
  /// sent, as in "she sent it"
  case past
  /// sent, as in "is sent"
  case participle
  /// sending
  case gerund
}
