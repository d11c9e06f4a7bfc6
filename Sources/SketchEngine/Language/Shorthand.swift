/// Writes out what people type short: "w/" is with, "pls" is please, "btn" is a button.
enum Shorthand {
  private static let words: [String: String] = [
    "pls": "please", "plz": "please", "btn": "button", "btns": "buttons", "pwd": "password",
    "pw": "password", "img": "image", "imgs": "images", "pic": "picture", "pics": "pictures",
    "msg": "message", "msgs": "messages", "dept": "department", "qty": "quantity",
    "ur": "your", "u": "you", "thru": "through", "whats": "what's", "wheres": "where's",
    "hows": "how's", "dont": "don't", "cant": "can't", "addr": "address", "tel": "phone",
    "desc": "description", "ppl": "people", "pswd": "password",
    "acct": "account", "appt": "appointment", "appts": "appointments", "notif": "notification",
    "notifs": "notifications",
  ]

  /// A line with its shorthand written out; what stands in capitals or quotes is a name.
  static func expanded(_ tokens: [Token]) -> [Token] {
    var expanded: [Token] = []
    var index = 0
    while index < tokens.count {
      var token = tokens[index]
      if token.kind == .word, token.lower == "w" || token.lower == "w/o", index + 1 < tokens.count {
        let next = tokens[index + 1]
        if token.lower == "w", next.isMark("/"), !next.isSpaced {
          let isWithout =
            index + 2 < tokens.count && tokens[index + 2].isWord("o")
            && !tokens[index + 2].isSpaced
          token = written(token, isWithout ? "without" : "with", until: next.span.upperBound)
          expanded.append(token)
          index += isWithout ? 3 : 2
          continue
        }
        if token.lower == "w/o" { token = written(token, "without", until: token.span.upperBound) }
      }
      if token.kind == .word, token.text == token.lower || token.isCapitalized && index == 0,
        let full = words[token.lower]
      {
        let text = token.isCapitalized ? full.capitalizedFirst : full
        token = written(token, text, until: token.span.upperBound)
      }
      if index + 1 < tokens.count, token.kind == .word, let whole = joined(token, tokens[index + 1])
      {
        expanded.append(written(token, whole, until: tokens[index + 1].span.upperBound))
        index += 2
        continue
      }
      expanded.append(token)
      index += 1
    }
    return expanded
  }

  /// "time table" and other words that are written as one.
  private static func joined(_ first: Token, _ second: Token) -> String? {
    guard second.kind == .word, first.text == first.lower, second.text == second.lower else {
      return nil
    }
    let whole = first.lower + second.lower
    return halves.contains(whole) ? whole : nil
  }

  private static let halves: Set<String> = [
    "timetable", "timetables", "password", "passwords", "username", "website", "flashcard",
    "flashcards", "bookmark", "bookmarks", "wishlist", "playlist", "dashboard", "keyboard",
    "scoreboard", "leaderboard", "newsletter", "screenshot", "wallpaper", "wallpapers",
  ]

  private static func written(_ token: Token, _ text: String, until end: Int) -> Token {
    var token = token
    token.text = text
    token.lower = text.lowercased()
    token.span = token.span.lowerBound..<end
    return token
  }
}
