/// A task while a plan is being read: its name, and what was said of it.
struct PlanDraft {
  var name: [Word] = []
  var facts: [PlanFact] = []
  /// What stood in parentheses behind the name and says nothing about time.
  var detail: [Word] = []
  var spans: [Range<Int>] = []

  var isEmpty: Bool { name.isEmpty && facts.isEmpty && detail.isEmpty }

  /// Its name as it is shown.
  var label: String { Self.label(of: name) }

  static func label(of words: [Word]) -> String {
    var words = words[...]
    while let first = words.first, words.count > 1,
      first.tag == .determiner && !first.text.allSatisfy({ $0.isUppercase })
        || first.says("then", "finally", "next", "lastly", "and", "also")
          && !first.token.isCapitalized
        || first.says("first", "then", "finally", "next")
          && words.dropFirst().first?.isMark(",") == true
        || first.says("we", "do", "have", "there", "is", "our", "task", "tasks") && words.count > 1
          && !first.token.isCapitalized
        || first.token.kind == .mark && !first.isMark("(", "#")
    {
      words = words.dropFirst()
    }
    while let last = words.last, words.count > 1,
      last.tag == .auxiliary || last.tag == .modal || last.tag == .conjunction
        || last.token.kind == .mark && !last.isMark(")", "%", "?", "!", "+")
        || tails.contains(last.lower) && !last.token.isCapitalized
    {
      words = words.dropLast()
    }
    return ChartText.shown(ChartText.text(of: words))
  }

  /// Verbs and ties between a name and what is said of it.
  private static let tails = FunctionWords.words(
    """
    takes take lasts last starts start begins begin runs run ends will should would is are which that
    it from on in at for needs has have happens comes finishes scheduled planned due to be must of by
    goes with start:
    """)

  /// Whether anything is said about when it is.
  var isTimed: Bool {
    facts.contains { fact in
      switch fact {
      case .start, .end, .due, .at, .span, .length, .after, .before, .parallel: true
      case .next, .milestone, .progress, .critical, .color, .owner: false
      }
    }
  }
}

extension PlanDraft {
  /// “Walls 15 days after Foundation” takes so long; “starts 15 days after Foundation” waits so long.
  mutating func settleOffset() {
    guard
      let place = facts.firstIndex(where: { if case .after(_, _?) = $0 { true } else { false } }),
      case .after(let words, let length?) = facts[place], !facts.contains(.milestone),
      name.last?.says(
        "starts", "start", "begins", "begin", "starting", "is", "follows", "comes", "happens")
        != true,
      !facts.contains(where: { fact in
        switch fact {
        case .length, .span, .end, .due, .start, .at: true
        default: false
        }
      })
    else { return }
    facts[place] = .after(words, nil)
    facts.append(.length(length))
  }
}

/// A unit of text as drafts under headings.
struct PlanGroup {
  /// What stands before a colon.
  var heading: PlanDraft?
  var drafts: [PlanDraft] = []

  /// The groups of some words, in order.
  static func groups(of words: [Word]) -> [PlanGroup] {
    var parser = PlanGroupParser(TimeWords.split(words))
    return parser.groups()
  }
}
