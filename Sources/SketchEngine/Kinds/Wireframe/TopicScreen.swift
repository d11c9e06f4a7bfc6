/// A screen for a prompt that only says what it is about: "weather details with temperature and
/// pressure", "football match details".
struct TopicScreen {
  private let subject: Subject
  private let topic: Topic

  init(_ subject: Subject, about topic: Topic) {
    self.subject = subject
    self.topic = topic
  }

  /// A heading, then what the prompt named, each as the sort of thing that its word suggests.
  func controls(around given: [Control]) -> [Control] {
    var controls: [Control] = []
    if !subject.title.isEmpty { controls.append(Control(.heading, subject.title, variant: "h1")) }
    var measures: [Control] = []
    var facts: [Control] = []
    var others: [Control] = []
    var (given, isStepped) = stepped(given)
    for control in given {
      guard control.role == .text || control.role == .section, control.children.isEmpty else {
        others.append(control)
        continue
      }
      if Samples.isMeasure(control.label) {
        var stat = Control(
          .stat, control.label, value: Samples.number(of: control.label, at: measures.count))
        stat.spans = control.spans
        measures.append(stat)
      } else if isPlural(control.label) {
        var section = Control(
          .section, control.label,
          [Control(.list, "", detail: control.label, (0..<3).map { _ in Control(.listItem) })])
        section.spans = control.spans
        others.append(section)
      } else {
        var row = control
        row.role = .listItem
        row.value = Samples.value(of: control.label, at: facts.count)
        facts.append(row)
      }
    }
    let isTold = !measures.isEmpty || !facts.isEmpty || given.contains { !isAction($0) }
    let shape = isTold && !isStepped ? [] : body(&given, &others)
    controls += shape + measures
    if !facts.isEmpty { controls.append(Control(.list, "", facts)) }
    return controls + others
  }

  private func isAction(_ control: Control) -> Bool {
    [.button, .iconButton, .link, .fab, .chip].contains(control.role)
      || control.role == .group && control.children.allSatisfy(isAction)
  }

  /// What such a screen shows; what can be done with one of several stands on each of them.
  private func body(_ given: inout [Control], _ others: inout [Control]) -> [Control] {
    var shape = ShapedScreen(subject, about: topic).controls
    if shape.isEmpty {
      let name = subject.words.last.map(Self.plural) ?? ""
      // What it is about is found and listed; more would be invented.
      if given.isEmpty {
        shape.append(
          Control(.search, placeholder: name.isEmpty ? "Search" : "Search \(name.lowercased())"))
      }
      shape.append(Control(.list, name, (0..<6).map { _ in Control(.listItem) }))
    }
    let actions = others.filter { $0.role == .button && Self.isOfEach($0.label) }
    guard let only = actions.first, actions.count == 1,
      let list = shape.lastIndex(where: { $0.role == .list })
    else { return shape }
    others.removeAll { $0 == only }
    for index in shape[list].children.indices { shape[list].children[index].children.append(only) }
    return shape
  }

  /// What is done with one thing of a list.
  private static func isOfEach(_ caption: String) -> Bool {
    let first = caption.lowercased().split(separator: " ").first.map(String.init) ?? ""
    return [
      "apply", "book", "cancel", "join", "follow", "buy", "download", "reorder", "remind",
      "unblock",
      "delete", "remove", "reserve", "call", "rent", "connect", "enroll", "renew", "view",
    ].contains(first)
  }

  /// "with plus and minus": a number that goes up and down.
  private func stepped(_ given: [Control]) -> ([Control], Bool) {
    let names = given.map { $0.label.lowercased() }
    guard let plus = names.firstIndex(where: { ["plus", "add", "up", "increase"].contains($0) }),
      let minus = names.firstIndex(where: {
        ["minus", "subtract", "down", "decrease"].contains($0)
      })
    else { return (given, false) }
    var row = Control(
      .group, arrangement: .row,
      [Control(.iconButton, "Minus", icon: "minus"), Control(.iconButton, "Plus", icon: "plus")])
    row.children[0].spans = given[minus].spans
    row.children[1].spans = given[plus].spans
    row.place = .center
    let rest = given.indices.filter { $0 != plus && $0 != minus }.map { given[$0] }
    return (rest + [row], true)
  }

  private func isPlural(_ name: String) -> Bool {
    name.split(separator: " ").last.map { Lemmas.isPlural($0.lowercased()) } ?? false
  }

  /// "Employee directory" lists employees.
  private static func plural(_ word: String) -> String {
    let lower = word.lowercased()
    return Lemmas.isPlural(lower) ? PhraseReader.capitalized(lower) : ""
  }
}
