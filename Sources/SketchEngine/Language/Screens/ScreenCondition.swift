/// The condition that a screen is shown in: with nothing on it yet, while it loads, with an error.
struct ScreenCondition: Hashable, Sendable {
  /// What has happened.
  enum Kind: String, Hashable, Sendable { case empty, loading, error, success, offline }

  var kind: Kind
  /// What is said about it, as typed: "wrong password", "no results"; empty where nothing is.
  var message = ""
  /// Whether the message stood in quotes, and is shown as it is.
  var isQuoted = false
  /// The fields or parts it concerns, as typed.
  var targets: [String] = []
  /// Whether all there is to show is what happened: "payment failed screen".
  var isWhole = false
  /// The words that said it.
  var span: Range<Int> = 0..<0

  /// What became of it, for the receipt.
  var note: String {
    let what = message.isEmpty ? "" : ": \(message)"
    let where_ = targets.isEmpty ? "" : " at " + targets.joined(separator: ", ")
    return kind.rawValue + " state" + what + where_
  }
}
