/// Puts a topic's words into controls that have none yet; what the prompt or a template says stays.
///
/// Controls of a sort take the topic's entries in order, so that two cards never say the same.
struct TopicFilling {
  let topic: Topic
  private var used: [Topic.Field: Int] = [:]
  /// Labels that the prompt or a template gave, in lower case.
  private(set) var said: Set<String> = []

  init(_ topic: Topic) { self.topic = topic }

  /// The controls of a screen with words from the topic.
  static func filled(_ controls: [Control], about topic: Topic) -> [Control] {
    var filling = TopicFilling(topic)
    filling.said = Set(controls.flatMap(labels))
    return controls.map { filling.filled($0, in: .screen) }
  }

  private static func labels(of control: Control) -> [String] {
    (control.label.isEmpty ? [] : [control.label.lowercased()]) + control.children.flatMap(labels)
  }

  /// The next entry of a sort that no control has taken.
  mutating func next(_ field: Topic.Field) -> Topic.Entry {
    var index = used[field, default: 0]
    if [.stat, .setting, .feature].contains(field) {
      // What was said already is not said again.
      var steps = 0
      while steps < 12, let entry = topic.entry(field, at: index),
        said.contains(entry.title.lowercased())
      {
        index += 1
        steps += 1
      }
    }
    used[field] = index + 1
    return topic.entry(field, at: index) ?? Topic.Entry()
  }

  /// How many entries of a sort were taken.
  func peek(_ field: Topic.Field) -> Int { used[field, default: 0] }

  /// Counts one more use of a sort, and says how many there were before.
  mutating func count(_ field: Topic.Field) -> Int {
    let before = used[field, default: 0]
    used[field] = before + 1
    return before
  }

  /// The entry of a sort whose title is a label, or contains it.
  func entry(_ field: Topic.Field, labelled label: String) -> Topic.Entry? {
    let words = Self.words(label)
    guard !words.isEmpty else { return nil }
    let entries = topic.entries(field)
    return entries.first { Self.words($0.title) == words }
      ?? entries.first { entry in
        let title = Self.words(entry.title)
        return words.allSatisfy(title.contains) || title.allSatisfy(words.contains)
      }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Lemmas.singular(String($0)) }
  }

  private mutating func filled(_ control: Control, in host: Control.Role) -> Control {
    var control = slotted(control)
    // Lists of plans and the like give words to their members, which must not be filled before.
    control = containing(control)
    control = named(control, in: host)
    control = pictured(control)
    let role = control.role
    for index in control.children.indices {
      control.children[index] = filled(control.children[index], in: role)
    }
    return control
  }

  private func slotted(_ control: Control) -> Control {
    var control = control
    control.label = topic.filled(control.label)
    control.detail = topic.filled(control.detail)
    control.value = topic.filled(control.value)
    control.placeholder = topic.filled(control.placeholder)
    return control
  }
}

extension Control {
  /// Whether it says nothing, and nothing in it does.
  var isWordless: Bool {
    label.isEmpty && detail.isEmpty && value.isEmpty && children.allSatisfy(\.isWordless)
  }

  /// Whether it has a child of one of some roles.
  func holds(_ roles: Role...) -> Bool { children.contains { roles.contains($0.role) } }

  /// Adds children until there are so many of a role.
  mutating func complete(_ role: Role, to count: Int) {
    let there = children.count { $0.role == role }
    for _ in there..<max(there, count) { children.append(Control(role)) }
  }
}
