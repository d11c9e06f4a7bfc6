/// Takes away what the prompt says is not there: "no password", "without a phone number".
struct Leaving {
  private let draft: ScreenStory.Draft

  init(_ draft: ScreenStory.Draft) { self.draft = draft }

  /// The controls without those that are not wanted, at any depth.
  func applied(to controls: [Control]) -> [Control] {
    guard !draft.absent.isEmpty || !draft.absentNames.isEmpty else { return controls }
    return controls.filter { !isAbsent($0) }.map { control in
      var control = control
      control.children = applied(to: control.children)
      return control
    }
  }

  /// A hero's usual buttons give way where a button of the same words stands elsewhere.
  static func repeated(_ controls: [Control]) -> [Control] {
    let told = controls.filter { $0.role == .button && !$0.spans.isEmpty }.map {
      $0.label.lowercased()
    }
    guard !told.isEmpty else { return controls }
    return controls.map { control in
      guard control.role == .hero else { return control }
      var hero = control
      let usual = hero.children.filter { $0.role == .button && $0.spans.isEmpty }
      if usual.contains(where: { told.contains($0.label.lowercased()) }) {
        hero.children.removeAll { $0.role == .button && $0.spans.isEmpty }
      }
      return hero
    }
  }

  private func isAbsent(_ control: Control) -> Bool {
    if draft.absent.contains(control.role) { return true }
    guard control.spans.isEmpty, control.children.isEmpty else { return false }
    let label = Wording.words(of: [Control(.text, control.label)]).map { Lemmas.singular($0) }
    return draft.absentNames.contains { name in
      let words = name.split(separator: " ").map { Lemmas.singular(String($0)) }
      guard !words.isEmpty, !label.isEmpty else { return false }
      return words.allSatisfy(label.contains) && label.count <= words.count + 2
        || label.allSatisfy(words.contains)
    }
  }
}
