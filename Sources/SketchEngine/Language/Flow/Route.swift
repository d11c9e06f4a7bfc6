/// "from seed to sprout to tree": a way that leads over several stations.
enum Route {
  /// The line with its route as a chain of arrows behind a colon, or `nil` where it tells none.
  ///
  /// A route has at least three stations, all of them names without a verb.
  static func chain(in tokens: [Token]) -> [Token]? {
    guard let from = tokens.firstIndex(where: { $0.isWord("from") }),
      !tokens.contains(where: { $0.arrow != nil })
    else { return nil }
    let end = tokens[from...].firstIndex { $0.isMark(".") || $0.isMark(";") } ?? tokens.count
    let way = Array(tokens[(from + 1)..<end])
    let stations = way.split { isStep($0) }
    guard stations.count > 2, stations.allSatisfy({ isStation(Array($0)) }),
      stations.count == way.filter(isStep).count + 1
    else { return nil }
    var colon = tokens[from]
    colon.kind = .mark
    colon.text = ":"
    var head = Array(tokens[..<from])
    if head.last?.isMark(",") == true { head.removeLast() }
    let chain = way.map { token -> Token in
      guard isStep(token) else { return token }
      var arrow = token
      arrow.kind = .arrow(.forward)
      arrow.text = ""
      return arrow
    }
    return head + [colon] + chain + tokens[end...]
  }

  private static func isStep(_ token: Token) -> Bool {
    token.isWord("to")
  }

  private static func isStation(_ tokens: [Token]) -> Bool {
    (1...4).contains(tokens.count)
      && !Tagger.words(of: tokens).contains {
        $0.tag == .verb || $0.tag == .mark || $0.tag == .preposition || $0.tag == .auxiliary
          || $0.says("via", "through")
      }
  }
}
