/// The words of one file of `templates/topics`, as they stand there.
///
///     names: gym, fitness, workout
///     like: app
///     stat: Active members | +4.2% | 1,284 | users
///
/// `names` are words that speak of nothing else, `weak` those that name it only where no other topic
/// does. Any other line begins with a sort of words; a plain list has commas between its names, other
/// lines have bars between their parts.
struct TopicSheet: Hashable, Sendable {
  /// The topic that lends it the words it has not.
  private(set) var like: String?
  /// The rows of its table.
  private(set) var rows: [[String]] = []
  private var lines: [Line] = []

  private struct Line: Hashable, Sendable {
    var field: Topic.Field
    var words: String
  }

  /// Reads a file; lines of unknown sorts are left out.
  init(reading file: EmbeddedFile) {
    file.text.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
        let key = String(decoding: line[..<colon], as: UTF8.self)
        let rest = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed
        take(rest, key: key)
      }
    }
  }

  private mutating func take(_ words: String, key: String) {
    switch key {
    case "like": like = words
    case "row": rows.append(Self.parts(of: words))
    default:
      if let field = Topic.Field(rawValue: key) { lines.append(Line(field: field, words: words)) }
    }
  }

  /// What it has of a sort, in order.
  func entries(_ field: Topic.Field) -> [Topic.Entry] {
    let own = lines.filter { $0.field == field }
    switch field {
    case .nav, .side, .tab, .chip:
      return own.flatMap { line in
        line.words.utf8.split(separator: UInt8(ascii: ",")).map { name in
          Topic.Entry(title: String(Substring(name)).trimmed)
        }
      }
    default: return own.map { Self.entry(of: Self.parts(of: $0.words)) }
    }
  }

  private static func entry(of parts: [String]) -> Topic.Entry {
    func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
    return Topic.Entry(title: part(0), detail: part(1), value: part(2), extra: part(3))
  }

  private static func parts(of line: String) -> [String] {
    line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { part in
      String(Substring(part)).trimmed
    }
  }
}
