/// A screen for a prompt that only says what it is about: "weather details with temperature and
/// pressure", "football match details".
struct TopicScreen {
  private let subject: Subject

  init(_ subject: Subject) { self.subject = subject }

  /// A heading, then what the prompt named, each as the sort of thing that its word suggests.
  func controls(around given: [Control]) -> [Control] {
    var controls: [Control] = []
    if !subject.title.isEmpty { controls.append(Control(.heading, subject.title, variant: "h1")) }
    var measures: [Control] = []
    var others: [Control] = []
    for control in given {
      guard control.role == .text || control.role == .section else {
        others.append(control)
        continue
      }
      if Samples.isMeasure(control.label) {
        var stat = Control(
          .stat, control.label, value: Samples.number(of: control.label, at: measures.count))
        stat.spans = control.spans
        measures.append(stat)
      } else {
        var section = Control(.section, control.label, Self.items(of: control.label))
        section.spans = control.spans
        others.append(section)
      }
    }
    controls += measures + others
    if given.isEmpty {
      // What it is about is found and listed; more would be invented.
      let name = subject.words.last.map(Self.plural) ?? ""
      controls += [
        Control(.search, placeholder: name.isEmpty ? "Search" : "Search \(name.lowercased())"),
        Control(.list, name, (0..<6).map { _ in Control(.listItem) }),
      ]
    }
    return controls
  }

  /// Rows for a name in the plural, a line of words for one in the singular.
  private static func items(of name: String) -> [Control] {
    guard let last = name.split(separator: " ").last, Lemmas.isPlural(last.lowercased()) else {
      return [Control(.text)]
    }
    return [Control(.list, "", detail: name, (0..<3).map { _ in Control(.listItem) })]
  }

  /// "Employee directory" lists employees.
  private static func plural(_ word: String) -> String {
    let lower = word.lowercased()
    return Lemmas.isPlural(lower) ? PhraseReader.capitalized(lower) : ""
  }
}
