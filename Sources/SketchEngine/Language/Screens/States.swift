/// Puts things into a state, and takes it from those of which only one can be in it.
enum States {
  /// - Parameters:
  ///   - states: What they get.
  ///   - path: Where the thing stands.
  ///   - controls: The screen it stands on.
  static func set(
    _ states: [Control.State], at path: Targets.Path, in controls: inout [Control]
  ) {
    guard let index = path.last else { return }
    func change(_ siblings: inout [Control]) {
      guard siblings.indices.contains(index) else { return }
      let role = siblings[index].role
      if states.contains(.selected) || states.contains(.active), isExclusive(role) {
        for other in siblings.indices where siblings[other].role == role {
          siblings[other].states.removeAll { $0 == .selected || $0 == .active }
        }
      }
      let gone = states.compactMap(opposite)
      siblings[index].states.removeAll { gone.contains($0) }
      siblings[index].states += states.filter { !siblings[index].states.contains($0) }
    }
    if path.count == 1 { return change(&controls) }
    Targets.change(at: Array(path.dropLast()), in: &controls) { parent in
      change(&parent.children)
      return true
    }
  }

  /// Whether only one of several can be selected.
  private static func isExclusive(_ role: Control.Role) -> Bool {
    switch role {
    case .tab, .navItem, .radio, .option, .plan, .menuItem, .item: true
    default: false
    }
  }

  private static func opposite(_ state: Control.State) -> Control.State? {
    switch state {
    case .on: .off
    case .off: .on
    case .error: .success
    case .success: .error
    case .selected, .active, .checked, .disabled, .open, .loading: nil
    }
  }
}
