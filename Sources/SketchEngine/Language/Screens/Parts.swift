/// What each of several things has: a photo, a title, a price.
enum Parts {
  /// The parts of one of them, with its own name and amount where they belong.
  static func filled(
    _ parts: [Mention], for role: Control.Role, label: String, value: inout String
  ) -> [Mention] {
    var filled: [Mention] = []
    for part in parts {
      var part = part
      let noun = Lemmas.singular(part.label.lowercased())
      let isName =
        part.role == .heading && part.label.isEmpty
        || part.role == nil && !part.isLabelGiven
          && ["name", "title", "label", "product name", "headline"].contains(noun)
      if isName, showsLabel(role) { continue }
      if part.role == nil, !part.isLabelGiven, isPrice(noun),
        role == .productCard || role == .plan || role == .listItem
      {
        if value.isEmpty { value = Samples.value(of: noun, at: filled.count) }
        continue
      }
      if part.role == nil, !part.isLabelGiven, !value.isEmpty, part.value.isEmpty, role == .card {
        part.label = value
        part.role = .text
        part.variant = isPrice(noun) ? "price" : "caption"
        value = ""
      }
      filled.append(part)
    }
    return filled
  }

  private static func isPrice(_ noun: String) -> Bool {
    noun == "price" || noun == "cost" || noun.hasSuffix(" price")
  }

  private static func showsLabel(_ role: Control.Role) -> Bool {
    switch role {
    case .card, .productCard, .plan, .feature, .listItem, .avatar, .stat, .item, .chatBubble,
      .comment, .post, .testimonial, .cartLine:
      true
    default: false
    }
  }
}
