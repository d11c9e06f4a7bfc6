/// Makes one of several like screens the one whose turn it is: its page dot, its step, its words.
struct ScreenTurn {
  let index: Int
  let count: Int

  func applied(to controls: [Control]) -> [Control] {
    guard count > 1 else { return controls }
    var controls = controls
    let isGuide = controls.contains { Self.holds($0, .dots) }
    change(&controls)
    if isGuide { word(&controls) }
    return controls
  }

  private static func holds(_ control: Control, _ role: Control.Role) -> Bool {
    control.role == role || control.children.contains { holds($0, role) }
  }

  private func change(_ controls: inout [Control]) {
    for position in controls.indices {
      switch controls[position].role {
      case .dots: controls[position].value = "\(index + 1) of \(count)"
      case .stepper where !controls[position].children.isEmpty:
        let last = controls[position].children.count - 1
        for step in controls[position].children.indices {
          controls[position].children[step].states = step == min(index, last) ? [.active] : []
        }
      case .progress: controls[position].value = "\(100 * (index + 1) / count)%"
      default: change(&controls[position].children)
      }
    }
  }

  /// Screens that lead in say something else each, and the last one lets people begin.
  private func word(_ controls: inout [Control]) {
    let isLast = index == count - 1
    let words = isLast ? Self.last : Self.lines[index % Self.lines.count]
    if let heading = controls.firstIndex(where: { $0.role == .heading && $0.spans.isEmpty }),
      index > 0
    {
      controls[heading].label = words.title
      if let text = controls[(heading + 1)...].firstIndex(where: {
        $0.role == .text && $0.spans.isEmpty
      }) {
        controls[text].label = words.text
      }
    }
    guard isLast else { return }
    if let button = controls.lastIndex(where: { $0.role == .button && $0.label == "Next" }) {
      controls[button].label = "Get started"
    }
    controls.removeAll { $0.role == .link && $0.label == "Skip" && $0.spans.isEmpty }
  }

  private static let lines = [
    (title: "Welcome", text: "A short look at what you can do here."),
    (title: "Find what you need", text: "Search, filter and save what you like for later."),
    (title: "Stay up to date", text: "We tell you when something changes, and only then."),
    (title: "Share with others", text: "Invite the people you do this with."),
  ]
  private static let last = (
    title: "You are ready to go", text: "You can change all of this later in the settings."
  )
}
