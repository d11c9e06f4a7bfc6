extension TemplateMerge {
  /// Puts choices that are told where the screen has its own: "size S, M or L" on a product's page.
  static func replaceChoices(with given: inout [Control], in merged: inout [Control]) {
    for index in given.indices.reversed() where isChoice(given[index]) {
      if answer(with: given[index], in: &merged) || replaceOnly(with: given[index], in: &merged) {
        given.remove(at: index)
      }
    }
  }

  private static func isChoice(_ control: Control) -> Bool {
    control.role == .section && control.place == .flow && control.children.count > 1
      && control.children.allSatisfy { $0.role == .radio || $0.role == .chip }
  }

  private static func isOption(_ control: Control) -> Bool {
    control.role == .radio || control.role == .chip
  }

  /// Where the screen asks for the same by name: a field, or a heading with options below it.
  private static func answer(with choice: Control, in siblings: inout [Control]) -> Bool {
    let title = words(choice.label)
    guard !title.isEmpty else { return false }
    for index in siblings.indices {
      let label = words(siblings[index].label)
      let isSame = !label.isEmpty && (title.allSatisfy(label.contains) || label == [title.last])
      if isSame,
        siblings[index].role.isField || [.segmented, .section].contains(siblings[index].role),
        siblings[index].role != .textArea, siblings[index].role != .search
      {
        siblings[index] = choice
        return true
      }
      if isSame, siblings[index].role == .heading {
        let run = siblings[(index + 1)...].prefix(while: isOption)
        if !run.isEmpty {
          siblings.replaceSubrange(run.indices, with: told(choice, like: Array(run)))
          return true
        }
      }
      if answer(with: choice, in: &siblings[index].children) { return true }
    }
    return false
  }

  /// Where the screen lets people choose among one set of things only.
  private static func replaceOnly(with choice: Control, in siblings: inout [Control]) -> Bool {
    for index in siblings.indices {
      let run = siblings[index...].prefix(while: isOption)
      if run.count > 1, run.first?.role == choice.children.first?.role {
        siblings.replaceSubrange(run.indices, with: told(choice, like: Array(run)))
        return true
      }
      if replaceOnly(with: choice, in: &siblings[index].children) { return true }
    }
    return false
  }

  /// The options that were told, with what the screen says of those it knows.
  private static func told(_ choice: Control, like usual: [Control]) -> [Control] {
    choice.children.map { option in
      let own = words(option.label)
      var known = option
      if let same = usual.first(where: { own == Array(words($0.label).prefix(own.count)) }) {
        known.detail = same.detail
        known.value = same.value
      } else if let amount = usual.first?.label, amount.hasPrefix("$"),
        option.label.first?.isNumber ?? false
      {
        known.label = "$" + option.label
      }
      known.role = usual.first?.role ?? option.role
      known.spans = choice.spans
      return known
    }
  }

  private static func words(_ label: String) -> [String] {
    label.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Lemmas.singular(String($0)) }
  }
}
