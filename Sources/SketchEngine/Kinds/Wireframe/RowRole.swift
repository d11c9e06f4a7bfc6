/// What a name that a prompt adds to a usual screen becomes, by what stands there already.
enum RowRole {
  /// A switch among switches, an upload beside an upload, a field in a form; `nil` for words.
  static func role(of control: Control, on screen: [Control]) -> Control.Role? {
    guard control.children.isEmpty, !control.label.isEmpty,
      control.label.split(separator: " ").count < 4
    else { return nil }
    if count(.fileUpload, in: screen) > 0, !Lemmas.isPlural(control.label.lowercased()) {
      return .fileUpload
    }
    if count(.switch, in: screen) > 1 {
      return leadsOn(control.label) ? .listItem : .switch
    }
    return nil
  }

  /// Settings that are pages of their own rather than on or off.
  private static func leadsOn(_ label: String) -> Bool {
    let words = label.lowercased().split(separator: " ").map { Lemmas.singular(String($0)) }
    return words.contains {
      [
        "language", "profile", "account", "help", "about", "password", "privacy", "theme",
        "currency",
        "payment", "security", "support", "version", "term", "policy", "address", "email", "phone",
        "logout", "region", "country", "subscription", "billing", "storage", "plan", "font",
        "general", "display", "member", "faq", "unit", "name", "text",
      ].contains($0)
    }
  }

  private static func count(_ role: Control.Role, in controls: [Control]) -> Int {
    controls.reduce(0) { $0 + ($1.role == role ? 1 : 0) + count(role, in: $1.children) }
  }
}

extension TemplateMerge {
  /// Puts a name where the screen has others of its sort: in the place of one that says nothing, else
  /// behind the last.
  static func join(_ control: Control, as role: Control.Role, into merged: inout [Control]) {
    var made = control
    made.role = role
    if role == .switch, made.states.isEmpty { made.states = [.on] }
    if let wordless = path(
      in: merged, where: { $0.role == role && $0.isWordless && $0.spans.isEmpty })
    {
      Targets.change(at: wordless, in: &merged) { usual in
        usual = made
        return true
      }
      return
    }
    guard let last = Targets.last(where: { $0.role == role }, in: merged), let index = last.last
    else {
      merged.append(made)
      return
    }
    if last.count == 1 {
      merged.insert(made, at: index + 1)
      return
    }
    Targets.change(at: Array(last.dropLast()), in: &merged) { parent in
      parent.children.insert(made, at: min(index + 1, parent.children.count))
      return true
    }
  }

  private static func path(
    in controls: [Control], where matches: (Control) -> Bool
  ) -> Targets.Path? {
    for (index, control) in controls.enumerated() {
      if matches(control) { return [index] }
      if let path = path(in: control.children, where: matches) { return [index] + path }
    }
    return nil
  }
}
