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
        var section = Control(.section, control.label, Self.items(of: control.label, 3))
        section.spans = control.spans
        others.append(section)
      }
    }
    controls += measures + others
    if given.isEmpty {
      controls += (0..<3).map { _ in Control(.stat) } + [Control(.list, "Recent")]
    }
    return controls
  }

  private static func items(of name: String, _ count: Int) -> [Control] {
    (0..<count).map { index in
      Control(
        .card, "\(singular(name)) \(index + 1)", detail: Samples.value(of: "date", at: index))
    }
  }

  private static func singular(_ name: String) -> String {
    guard let last = name.split(separator: " ").last else { return name }
    return PhraseReader.capitalized(Lemmas.singular(last.lowercased()))
  }
}
