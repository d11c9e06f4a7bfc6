extension Painter {
  /// What a control looks like in the fidelity that was asked for, and while it is loading.
  mutating func finished(_ elements: [Element], of control: Control, in rect: Rect) -> [Element] {
    if control.has(.loading), !Self.turnsItself(control.role) {
      let id = names.id(for: "", or: Control.Role.skeleton.rawValue)
      return [Skeletons(typeface: typeface).skeleton(of: elements, id: id)]
    }
    switch look.fidelity {
    case .low: return Greybox(typeface: typeface, settled: settled).elements(elements, of: control)
    case .mid: return elements
    case .high: return Polish.shadow(of: control.role, under: rect) + elements
    }
  }

  /// Whether a control shows by itself that it is busy.
  private static func turnsItself(_ role: Control.Role) -> Bool {
    switch role {
    case .button, .iconButton, .spinner, .progress, .progressRing, .skeleton, .socialLogin, .fab:
      true
    default: false
    }
  }
}
