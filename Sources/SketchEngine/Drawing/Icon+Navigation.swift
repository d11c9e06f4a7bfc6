extension Icon {
  /// The icon of a part of a program that is named by a word no icon goes by, such as “Today”.
  ///
  /// - Parameter place: What an entry of a tab bar or a sidebar leads to.
  /// - Returns: The icon that apps use for such a place, or nothing where they have none.
  static func leading(to place: String) -> Icon? {
    for word in place.lowercased().split(separator: " ").reversed() {
      let name = places[String(word)] ?? places[Lemmas.singular(String(word))]
      if let icon = name.flatMap({ Icon.named($0) }) { return icon }
    }
    return nil
  }

  private static let places: [String: String] = [
    "attendee": "users", "bible": "book", "candidate": "user-check", "case": "briefcase",
    "catalog": "book-open", "challenge": "trophy", "child": "users", "children": "users",
    "claim": "file-text", "content": "file-text", "departure": "clock", "donate": "heart",
    "donor": "heart", "farm": "leaf", "field": "leaf", "friend": "users", "give": "heart",
    "giving": "heart", "habit": "checklist", "harvest": "leaf", "housekeeping": "bed",
    "identify": "scan", "interview": "message", "journal": "book", "keypad": "grip",
    "league": "trophy", "learn": "graduation-cap", "learner": "graduation-cap", "line": "route",
    "loyalty": "gift", "match": "ball", "moderation": "shield", "owner": "user",
    "parent": "users", "part": "package", "partner": "users", "passenger": "users",
    "payroll": "wallet", "practice": "target", "qibla": "compass", "radar": "activity",
    "ranking": "chart-bar", "request": "inbox", "reserve": "calendar-check",
    "response": "message", "result": "chart-bar", "sample": "flask", "scene": "lightbulb",
    "sell": "tag", "series": "tv", "service": "wrench", "space": "grid", "squad": "users",
    "staff": "users", "subscriber": "users", "timetable": "calendar", "today": "calendar",
    "tonight": "moon", "topic": "hash", "trade": "swap", "trainer": "dumbbell",
    "transaction": "receipt", "traveler": "users", "treatment": "heart-pulse",
    "usage": "gauge", "viewing": "eye", "visit": "map-pin", "voter": "users",
    "watchlist": "eye", "week": "calendar", "workshop": "hammer",
  ]
}
