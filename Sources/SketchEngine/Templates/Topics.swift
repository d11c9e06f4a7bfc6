/// What belongs to topics: things that a nursery, a bank or a music shop shows.
///
/// A row of `templates/topics` says `names: …`, then `items: …`, `nav: …` and the like.
enum Topics {
  /// Names of things for a topic; empty where it is not known.
  static func items(for topic: String) -> [String] {
    for word in topic.lowercased().split(whereSeparator: { !$0.isLetter }).reversed() {
      if let items = table[Lemmas.singular(String(word))] { return items }
    }
    return []
  }

  private static let table: [String: [String]] = [
    "song": ["Blue Hour", "Paper Boats", "Northern Line", "Slow Tide", "Glass Garden"],
    "music": ["Blue Hour", "Paper Boats", "Northern Line", "Slow Tide"],
    "apartment": ["Loft by the river", "Two rooms near the park", "Studio in the old town"],
    "article": ["How caching works", "A tour of modern CSS", "Five habits of good code reviews"],
    "hotel": ["Hotel Aurora", "The Harbour Inn", "Park View Suites"],
    "recipe": ["Lemon pasta", "Tomato soup", "Apple crumble"],
    "course": ["Drawing for beginners", "Spanish in 30 days", "Photography basics"],
    "book": ["The Quiet Harbor", "A Field Guide to Stars", "Letters from the Coast"],
    "movie": ["The Long Shore", "Night Train", "Paper Moon Rising"],
    "event": ["Open-air concert", "Design meetup", "Night market"],
    "job": ["Product designer", "Backend engineer", "Support specialist"],
    "news": ["City opens new park", "Local team wins the cup", "Prices fall for third month"],
    "ticket": ["Lisbon to Porto", "Berlin to Prague", "Paris to Lyon"],
  ]
}
