/// Signs of a screen that are stronger than anything that reads like steps or parts of a system.
struct ScreenSigns {
  private let brief: Brief
  private let first: [Word]

  init(_ brief: Brief) {
    self.brief = brief
    first = brief.sentences.first?.words ?? []
  }

  /// Why the prompt is about a screen for certain, or `nil`.
  var reason: String? {
    if namesDetails { return "it names a list, or the details of something" }
    guard brief.order.kinds.isEmpty, !brief.asksForDiagram, !hasArrows else { return nil }
    if isUserStory { return "somebody says what they want to see or do on a screen" }
    if implementsProgram { return "it says what people can do with a program" }
    if UserQuestion(brief.sentences) != nil { return "a question is put to the user" }
    return nil
  }

  /// Whether it only names things, as titles and captions do, and tells nothing that happens.
  var namesThings: Bool {
    guard brief.sentences.count == 1, !first.isEmpty, first.count < 16, !hasArrows,
      !brief.asksForDiagram, brief.sentences.first?.ending != .question
    else { return false }
    return !first.contains { word in
      word.tag == .modal
        || word.says(
          "if", "then", "otherwise", "else", "until", "is", "are", "how", "when", "while",
          "because",
          "why", "process", "flow", "steps", "cycle", "lifecycle", "architecture", "system")
    } && first.contains { $0.says("with", "showing", "and", "which", "list", "by") }
  }

  /// Whether it is a caption such as "bluetooth devices list" or "order info showing the items": what
  /// stands before its details ends with a word for what screens show.
  private var namesDetails: Bool {
    guard brief.sentences.count == 1, first.count < 14, !hasArrows,
      !first.contains(where: {
        $0.tag == .modal || $0.tag == .quoted || $0.isMark(":", "(")
          || $0.says(
            "diagram", "chart", "graph", "flowchart", "flow", "tree", "if", "then", "is", "are",
            "between", "from", "steps", "process", "linked", "mindmap", "timeline", "to-do")
      })
    else { return false }
    let head = first.prefix {
      !$0.says("with", "showing", "having", "and", "of") && !$0.isMark(",")
    }
    guard let last = head.last, head.count > 1 else { return false }
    return last.says(
      "list", "details", "info", "information", "settings", "profile", "screen", "page", "popup")
  }

  private var hasArrows: Bool {
    brief.sentences.contains { $0.words.contains { $0.tag == .arrow } }
  }

  /// Whether it is a user story, as in "As a tenant, I want to see my bills on one page".
  private var isUserStory: Bool {
    guard let start = first.firstIndex(where: { $0.says("as") }), start < 2,
      start + 2 < first.count, first[start + 1].says("a", "an", "the"),
      let me = first[start...].prefix(8).firstIndex(where: { $0.says("i", "we") })
    else { return false }
    return first[me...].prefix(4).contains {
      $0.says("want", "need", "like", "can", "should", "wish", "must", "would")
    }
  }

  /// "Please implement a donation platform …" with what people can do there.
  private var implementsProgram: Bool {
    let start = Opening.afterOrder(first)
    guard start > 0,
      first[..<start].contains(where: { $0.says("implement", "develop", "build", "create", "make") }
      ),
      first[start...].contains(where: {
        $0.says(
          "platform", "portal", "website", "site", "application", "app", "webpage", "tool",
          "system",
          "dashboard", "store", "shop", "marketplace", "forum")
      })
    else { return false }
    return brief.sentences.dropFirst().contains { sentence in
      RequirementReader.isRequirement(sentence.words)
        && sentence.words.contains {
          $0.says("users", "user", "visitors", "customers", "people", "functionalities", "members")
        }
    }
      && brief.sentences.dropFirst().contains { sentence in
        sentence.words.contains {
          $0.says(
            "background", "component", "components", "buttons", "color", "colour", "able", "page")
        }
      }
  }
}
