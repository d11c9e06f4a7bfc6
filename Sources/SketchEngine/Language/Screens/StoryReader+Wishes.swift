/// What is said of the whole screen rather than put on it.
extension StoryReader {
  /// A frame or theme that stands as an item of its own: "phone", "dark", "split screen".
  mutating func takeWish(_ mention: Mention) -> Bool {
    if mention.isNegated {
      if let role = mention.role ?? FieldNouns.role(of: mention.label) {
        if role == .textField || role == .select || role == .button || role == .link {
          draft.absentNames.append(mention.label.lowercased())
        } else {
          draft.absent.append(role)
        }
        if role == .socialLogin { draft.absent.append(.divider) }
      } else {
        draft.absentNames.append(mention.label.lowercased())
      }
      return true
    }
    if Self.isMeasure(mention) {
      wished.append(mention.span)
      return true
    }
    if ["just", "only"].contains(mention.label.lowercased()), mention.isBare {
      draft.isExclusive = true
      wished.append(mention.span)
      return true
    }
    guard mention.isBare, !mention.isLabelGiven else { return false }
    let lower = mention.label.lowercased()
    if Self.isRemark(lower) || draft.children.isEmpty && Self.isNameOfPage(lower) {
      wished.append(mention.span)
      return true
    }
    guard mention.value.isEmpty else { return false }
    switch lower {
    case "split screen", "split-screen", "two columns", "responsive", "split layout", "dark",
      "split view", "light", "modern", "minimal", "clean", "simple":
      if lower == "dark" { story.theme = story.theme ?? "dark" }
      wished.append(mention.span)
      return true
    default: break
    }
    for sense in Lexicon.senses(of: lower.split(separator: " ").map(String.init)) {
      if case .frame(let frame) = sense {
        story.frame = story.frame ?? frame
        return true
      }
    }
    return false
  }

  /// What says something of the whole that is not drawn as words.
  static func isRemark(_ label: String) -> Bool {
    ["max width", "width", "height", "numbered", "background", "layout", "portrait", "landscape"]
      .contains(label) || label.hasSuffix(" layout")
  }

  /// "Mobile banking, transfer screen": which page it is.
  static func isNameOfPage(_ label: String) -> Bool {
    [" screen", " page", " view"].contains { label.hasSuffix($0) }
  }

  /// "1280 px wide", "390x844": how large the screen is rather than what is on it.
  static func isMeasure(_ mention: Mention) -> Bool {
    guard !mention.isLabelGiven, mention.children.isEmpty, mention.entries.isEmpty else {
      return false
    }
    let words = (mention.label + " " + mention.value).lowercased().split(separator: " ")
    guard let first = words.first, first.first?.isNumber ?? false, words.count <= 4 else {
      return false
    }
    if words.count == 1 {
      let sides = first.split { $0 == "x" || $0 == "×" }
      return first.hasSuffix("px") || sides.count == 2 && sides.allSatisfy { Int($0) ?? 0 > 200 }
    }
    return words.dropFirst().contains { ["px", "pixel", "pixels", "wide"].contains($0) }
  }
}
