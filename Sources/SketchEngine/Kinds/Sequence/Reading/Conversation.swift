/// Who has spoken to whom so far: what answers and pronouns point back to.
struct Conversation {
  /// Calls that were not answered yet, oldest first.
  private var calls: [(from: Int, to: Int)] = []
  /// Who spoke last, and to whom.
  private(set) var last: (from: Int, to: Int)?
  /// Whom each person has spoken to last.
  private var partners: [Int: Int] = [:]
  /// The person and the system named last.
  private(set) var person: Int?
  private(set) var system: Int?
  /// Whoever did something last.
  private(set) var subjects: [Int] = []

  /// The thing spoken of last, with its article.
  var object: [Word] = []

  /// Words that begin with "it" or "them", with the thing that means in its place.
  func resolved(_ words: [Word]) -> [Word] {
    guard let first = words.first, first.says("it", "them"), !object.isEmpty,
      !object.contains(where: { $0.text.hasPrefix("/") || $0.tag == .quoted || $0.tag == .number })
    else { return words }
    return object + words.dropFirst()
  }

  /// Notes a message.
  mutating func tell(from: Int, to: Int, isReply: Bool, _ cast: Cast) {
    if isReply {
      if let index = calls.lastIndex(where: { $0.from == to && $0.to == from }) {
        calls.remove(at: index)
      }
    } else if from != to {
      calls.append((from, to))
    }
    if from != to {
      partners[from] = to
      if !isReply || partners[to] == nil { partners[to] = partners[to] ?? from }
    }
    last = (from, to)
    for who in [from, to] { mention(who, cast) }
    subjects = [from]
  }

  /// Notes that somebody was named.
  mutating func mention(_ who: Int, _ cast: Cast) {
    if cast.isPerson(who) { person = who } else { system = who }
  }

  /// Whether somebody waits for an answer.
  func isOpen(from: Int, to: Int) -> Bool {
    calls.contains { $0.from == from && $0.to == to }
  }

  /// Whom an answer goes to.
  func asker(of who: Int) -> Int? {
    if let call = calls.last(where: { $0.to == who }) { return call.from }
    if let last, last.to == who, last.from != who { return last.from }
    return partners[who]
  }

  /// Whom somebody talks to, as far as is known.
  func partner(of who: Int) -> Int? { partners[who] }
}
