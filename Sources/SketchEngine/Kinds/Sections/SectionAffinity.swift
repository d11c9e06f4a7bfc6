/// How much a prompt asks for a drawing of sections by its name.
enum SectionAffinity {
  /// The kind is named in the order, and not only as a part of a screen.
  static func named(_ name: String, in brief: Brief, because reason: String) -> Affinity {
    let named = HierarchyAffinity.named(name, in: brief, because: reason)
    guard named.score > 0, isScreen(brief) else { return named }
    return .none
  }

  /// Whether a screen is asked for: "funnel analysis dashboard", "billing cycle settings page".
  static func isScreen(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words else { return false }
    let start = min(brief.order.contentStarts[0] ?? 0, words.count)
    let head = words.prefix { word in
      word.token.kind == .word
        && !word.says("with", "of", "for", "showing", "where", "titled", "about", "comparing", "vs")
    }
    guard let last = head.last(where: { $0.isNominal }), head.count > 1 else { return false }
    let isLate = head.count >= start
    return isLate
      && last.says(
        "page", "screen", "app", "application", "dashboard", "tool", "website", "view", "widget",
        "wireframe", "mockup", "icon", "settings", "homepage", "ui", "interface", "form")
  }
}
