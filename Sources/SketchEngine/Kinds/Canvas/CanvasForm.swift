/// A canvas with its customary fields and where they stand.
struct CanvasForm {
  /// A field: its name, the question it answers, and its place in a grid of ten columns.
  struct Field {
    let label: String
    let question: String
    let spellings: String
    /// The first column and how many it takes, of ten.
    let columns: Range<Int>
    /// The first row and how many it takes.
    let rows: Range<Int>
  }

  /// The word for it, such as `lean`.
  let name: String
  let title: String
  let fields: [Field]

  /// The headings it has by custom.
  var vocabulary: SectionVocabulary {
    SectionVocabulary(
      fields.map { "\($0.label): \($0.spellings)" }.joined(separator: "\n"), isOpen: false)
  }

  /// The canvas that a prompt asks for.
  static func asked(in brief: Brief) -> CanvasForm {
    let words = (brief.sentences.first?.words ?? []).map(\.lower)
    if words.contains("lean") { return lean }
    if words.contains("empathy") { return empathy }
    if words.contains("proposition"), !words.contains("business") { return value }
    return business
  }

  /// The canvas of a name.
  static func named(_ name: String?) -> CanvasForm {
    [business, lean, value, empathy].first { $0.name == name } ?? business
  }

  private init(_ name: String, _ title: String, _ table: String) {
    self.name = name
    self.title = title
    fields = table.split(separator: "\n").compactMap { row in
      let parts = row.split(separator: "|").map { String($0.trimmed) }
      guard parts.count == 4 else { return nil }
      let place = parts[3].split(separator: " ").compactMap { Int($0) }
      guard place.count == 4 else { return nil }
      return Field(
        label: parts[0], question: parts[1], spellings: parts[2],
        columns: place[0]..<(place[0] + place[1]), rows: place[2]..<(place[2] + place[3]))
    }
  }

  static let business = CanvasForm(
    "business", "Business Model Canvas",
    """
    Key partners | Who helps us, and with what? | partner, partners, key partnership, partnership, supplier | 0 2 0 2
    Key activities | What do we have to do well? | activity, activities | 2 2 0 1
    Key resources | What do we need to have? | resource, resources | 2 2 1 1
    Value propositions | Which problem do we solve, and for whom? | value proposition, proposition, value, values, uvp, offer | 4 2 0 2
    Customer relationships | How do we win and keep customers? | customer relationship, relationship | 6 2 0 1
    Channels | How do we reach them? | channel, distribution channel | 6 2 1 1
    Customer segments | Who are our most important customers? | customer segment, segment, customer, target customer, target group, audience | 8 2 0 2
    Cost structure | What does it cost us? | cost, costs, expense | 0 5 2 1
    Revenue streams | What do customers pay for? | revenue, revenue stream, income, revenue source | 5 5 2 1
    """)

  static let lean = CanvasForm(
    "lean", "Lean Canvas",
    """
    Problem | What are the top three problems? | problems, existing alternative | 0 2 0 2
    Solution | What solves each problem? | solutions, feature | 2 2 0 1
    Key metrics | Which numbers tell how we do? | metric, kpi, key metric, key figure | 2 2 1 1
    Unique value proposition | Why are we different and worth it? | value proposition, uvp, unique value | 4 2 0 2
    Unfair advantage | What cannot be copied or bought? | advantage, moat | 6 2 0 1
    Channels | How do we reach customers? | channel | 6 2 1 1
    Customer segments | Who has these problems? | customer segment, segment, customer, early adopter, target customer, target user, user | 8 2 0 2
    Cost structure | What does it cost us? | cost, costs, expense | 0 5 2 1
    Revenue streams | What do customers pay for? | revenue, revenue stream, income | 5 5 2 1
    """)

  static let value = CanvasForm(
    "value", "Value Proposition Canvas",
    """
    Products and services | What do we offer? | product, service, product and service, products & services, offer | 0 2 0 2
    Gain creators | How do we create gains? | gain creator | 2 3 0 1
    Pain relievers | How do we ease pains? | pain reliever | 2 3 1 1
    Gains | What do customers hope for? | gain, customer gain, benefit | 5 3 0 1
    Pains | What annoys or worries customers? | pain, customer pain, pain point | 5 3 1 1
    Customer jobs | What do customers want to get done? | customer job, job, jobs to be done, task | 8 2 0 2
    """)

  static let empathy = CanvasForm(
    "empathy", "Empathy Map",
    """
    Says | What do they say out loud? | say, said, quote | 0 5 0 1
    Thinks | What do they think to themselves? | think, thought | 5 5 0 1
    Does | What do they do? | do, did, action, behavior | 0 5 1 1
    Feels | What do they feel? | feel, feeling, emotion | 5 5 1 1
    Pains | What frustrates them? | pain, frustration, fear | 0 5 2 1
    Gains | What do they hope for? | gain, goal, hope | 5 5 2 1
    """)
}
