/// Gives each of the things that a screen shows what the prompt says they all have.
enum EachThing {
  private static let roles: [Control.Role] = [
    .listItem, .productCard, .card, .item, .post, .cartLine,
  ]

  static func adding(_ parts: [Control], to controls: [Control]) -> [Control] {
    if count(.checkbox, in: controls) > 1, count(.listItem, in: controls) == 0 {
      var index = 0
      return controls.map { detailed($0, parts, &index) }
    }
    guard let role = roles.first(where: { count($0, in: controls) > 1 }) else {
      return controls.map { control in
        var control = control
        if control.role == .list, control.children.isEmpty {
          control.children = (0..<5).map { _ in Control(.listItem, "", parts) }
        }
        return control
      }
    }
    return controls.map { adding(parts, to: $0, role) }
  }

  /// A task with a box to tick says beside it when it is due and the like.
  private static func detailed(_ control: Control, _ parts: [Control], _ index: inout Int)
    -> Control
  {
    var control = control
    for child in control.children.indices {
      control.children[child] = detailed(control.children[child], parts, &index)
    }
    guard control.role == .checkbox else { return control }
    let words = parts.filter { $0.role != .checkbox }
      .map { Samples.value(of: $0.label, at: index) }.filter { !$0.isEmpty }
    index += 1
    var row = Control(.listItem, control.label, detail: words.joined(separator: " · "))
    row.children = [Control(.checkbox, states: control.states)]
    row.spans = parts.flatMap(\.spans)
    return row
  }

  private static func adding(_ parts: [Control], to control: Control, _ role: Control.Role)
    -> Control
  {
    var control = control
    control.children = control.children.map { adding(parts, to: $0, role) }
    guard control.role == role else { return control }
    let there = Set(control.children.map(\.role))
    control.children += parts.filter { $0.role == .text || !there.contains($0.role) }
    return control
  }

  private static func count(_ role: Control.Role, in controls: [Control]) -> Int {
    Shaping.count(controls) { $0.role == role }
  }
}
