/// What there is to say about a subject: its names, numbers, headlines and prices, so that a screen
/// about it has real words.
///
/// A topic says most itself; what it does not say comes from the topic it is like, and in the end
/// from the general one, whose words are built from the noun in the prompt.
struct Topic: Hashable, Sendable {
  /// The name of its file, such as `fitness`.
  let name: String
  /// What the prompt calls it, without an article, such as `beekeeping club`.
  var noun: String
  /// What product or place the screen belongs to; shown in bars and headlines.
  var brand: String
  /// Its own words first, then those of the topics it is like.
  let sheets: [TopicSheet]

  /// A topic about a noun, by its sheets; the first is its own.
  init(name: String, noun: String = "", brand: String = "", sheets: [TopicSheet]) {
    self.name = name
    self.sheets = sheets
    self.noun = noun
    self.brand = brand
    if noun.isEmpty { self.noun = text(.noun) }
    if brand.isEmpty { self.brand = text(.brand) }
  }

  /// The name of the topic that lends it most words.
  var like: String { sheets.first?.like ?? "" }

  /// The first line of a sort, such as the headline; empty where there is none.
  func text(_ field: Field) -> String { entries(field).first?.title ?? "" }

  /// All there is of a sort, the topic's own first and nothing twice.
  ///
  /// What could be said of anything, such as a setting, goes on with those of the topics it is like;
  /// what belongs to one topic only, such as a dish, does not.
  func entries(_ field: Field) -> [Entry] {
    var found: [Entry] = []
    for entry in sheets.lazy.map({ $0.entries(field) }).filter({ !$0.isEmpty })
      .prefix(field.isCommon ? sheets.count : 1).joined()
    {
      let entry = filled(entry)
      if !found.contains(where: { $0.title == entry.title }) { found.append(entry) }
    }
    return found
  }

  /// The entry at a position, starting over where there are not so many; `nil` where there is none.
  func entry(_ field: Field, at index: Int) -> Entry? {
    let entries = entries(field)
    guard !entries.isEmpty, index >= 0 else { return nil }
    return entries[index % entries.count]
  }

  /// Words for a list of plain names, such as the entries of a navigation.
  func titles(_ field: Field) -> [String] { entries(field).map(\.title) }

  /// The nearest table of records, with its rows.
  var table: Table? {
    for sheet in sheets {
      guard let head = sheet.entries(.table).first else { continue }
      let rows = sheet.rows.map { $0.map(filled) }
      return Table(
        title: filled(head.title), columns: head.detail.split(separator: ",").map { $0.trimmed },
        rows: rows)
    }
    return nil
  }

  /// Charts that tell something about it; their numbers are in `marks`.
  var charts: [Chart] {
    entries(.chart).map { entry in
      Chart(title: entry.title, type: entry.detail, marks: Chart.marks(in: entry.value))
    }
  }

  private func filled(_ entry: Entry) -> Entry {
    Entry(
      title: filled(entry.title), detail: filled(entry.detail), value: filled(entry.value),
      extra: filled(entry.extra))
  }
}

extension Topic {
  /// A sort of words that a topic has.
  enum Field: String, Hashable, Sendable, CaseIterable {
    // One line each.
    case noun, brand, headline, subline, action, picture, icon
    // Plain names.
    case nav, side, tab, chip
    // Lines of several parts: title, detail, value and one more, by position.
    case item, person, product, stat, table, chart, feature, setting, field, quote, question
    case plan, message, event, post, task, survey, about, conversation, notification

    /// Whether entries of other topics go with the topic's own.
    var isCommon: Bool {
      switch self {
      case .stat, .feature, .setting, .quote, .question, .person, .field, .task, .event, .chart:
        true
      case .noun, .brand, .headline, .subline, .action, .picture, .icon, .nav, .side, .tab, .chip,
        .item, .product, .table, .plan, .message, .post, .survey, .about, .conversation,
        .notification:
        false
      }
    }
  }

  /// A line of a topic; what its parts are follows from its sort.
  ///
  /// | sort | title | detail | value | extra |
  /// |---|---|---|---|---|
  /// | item | what it is | more about it | amount, time or status | icon |
  /// | person | name | what they do | | |
  /// | product | name | what sort | price | rating |
  /// | stat | what | change | how much | icon |
  /// | feature | title | one line | | icon |
  /// | setting | title | detail | on, off or a value | icon |
  /// | field | label | role | hint or value | options, by semicolons |
  /// | quote | the words | who | what they do | |
  /// | question | question | answer | | |
  /// | plan | name | for whom | price | what is in it, by semicolons |
  /// | message | the words | who, or `me` | time | |
  /// | event | what | where or who | when | |
  /// | post | the words | who | when | picture |
  /// | task | what | label | when | |
  /// | conversation, notification | who | the words | when | |
  /// | survey | question | | | answers, by semicolons |
  struct Entry: Hashable, Sendable {
    var title = ""
    var detail = ""
    var value = ""
    var extra = ""

    /// The extra part as a list.
    var points: [String] { extra.split(separator: ";").map(\.trimmed) }
  }

  /// Records in columns.
  struct Table: Hashable, Sendable {
    var title: String
    var columns: [String]
    var rows: [[String]]
  }

  /// A chart with its numbers.
  struct Chart: Hashable, Sendable {
    var title: String
    /// The type, such as `line` or `donut`.
    var type: String
    var marks: [Mark]

    /// Reads numbers from a line such as `Mon 120; Tue 135`.
    static func marks(in line: String) -> [Mark] {
      line.split(separator: ";").map(\.trimmed).map { piece in
        // The number is the last word that begins like one; a unit may follow it.
        let words = piece.split(separator: " ")
        let isNumber: (Substring) -> Bool = { word in
          word.first.map { $0.isNumber || "$-+".contains($0) } ?? false
        }
        guard let start = words.lastIndex(where: isNumber), start > 0 else {
          return Mark(label: piece, value: "")
        }
        return Mark(
          label: words[..<start].joined(separator: " "),
          value: words[start...].joined(separator: " "))
      }
    }
  }

  /// A number of a chart, and what it is about.
  struct Mark: Hashable, Sendable {
    var label: String
    var value: String
  }
}
