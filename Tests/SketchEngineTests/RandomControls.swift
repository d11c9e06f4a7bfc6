@testable import SketchEngine

/// Made-up controls, the same for the same seed.
struct RandomControls {
  private var chance: Chance

  init(seed: Int) { chance = Chance(seed: UInt64(seed)) }

  private mutating func pick<T>(_ all: [T]) -> T {
    all[min(all.count - 1, Int(chance.between(0, Double(all.count))))]
  }

  private static let words = [
    "Save", "Email address", "Quarterly report for the northern region", "Überweisungsbetrag",
    "OK", "Orders", "A rather long name that hardly fits on one line of a narrow card", "42",
  ]
  private static let leaves: [Control.Role] = [
    .button, .iconButton, .link, .textField, .passwordField, .select, .search, .checkbox, .radio,
    .switch, .slider, .numberStepper, .datePicker, .fileUpload, .codeInput, .rating, .heading,
    .text, .image, .avatar, .badge, .chip, .divider, .stat, .chart, .progress, .alert,
    .pagination, .textArea, .socialLogin, .logo, .listItem,
  ]
  private static let containers: [Control.Role] = [
    .card, .section, .group, .form, .list, .toolbar, .tabs, .segmented, .breadcrumb,
  ]

  /// Controls with children, two levels deep at most.
  mutating func controls(_ count: Int, depth: Int = 2) -> [Control] {
    (0..<count).map { _ in
      let isContainer = depth > 0 && chance.between(0, 1) < 0.3
      var control = Control(pick(isContainer ? Self.containers : Self.leaves), pick(Self.words))
      if chance.between(0, 1) < 0.3 { control.detail = pick(Self.words) }
      if chance.between(0, 1) < 0.3 { control.value = pick(["$86.00", "7", "Portugal", "60"]) }
      if chance.between(0, 1) < 0.25 {
        control.place = pick([.left, .right, .center, .topRight, .bottomRight, .top, .bottom])
      }
      if chance.between(0, 1) < 0.12 { control.style.width = pick([-4, 0, 120, 240, 5000]) }
      if chance.between(0, 1) < 0.12 { control.style.share = pick([-1, 0, 0.3, 0.7, 1, 2]) }
      if chance.between(0, 1) < 0.1 { control.style.isFullWidth = true }
      if chance.between(0, 1) < 0.1 { control.style.size = pick([.small, .large]) }
      if chance.between(0, 1) < 0.1 { control.states = [pick(Control.State.allCases)] }
      if isContainer {
        let isChoice = [.tabs, .segmented, .breadcrumb].contains(control.role)
        let count = Int(chance.between(1, 6))
        control.children =
          isChoice
          ? (0..<min(4, count)).map { _ in Control(.tab, pick(["One", "Two words", "Three"])) }
          : controls(count, depth: depth - 1)
        if !isChoice {
          control.arrangement = pick([.automatic, .automatic, .column, .row, .grid(3), .split])
        }
      }
      return control
    }
  }

  /// A screen's children: perhaps bars and a sidebar around some content.
  mutating func screen() -> [Control] {
    var children: [Control] = []
    if chance.between(0, 1) < 0.5 {
      children.append(
        Control(
          .navbar,
          [Control(.logo, "Orbit"), Control(.navItem, "Home"), Control(.button, "Sign in")]))
    }
    if chance.between(0, 1) < 0.3 {
      children.append(
        Control(.sidebar, [Control(.navItem, "Inbox"), Control(.navItem, "Settings")]))
    }
    children += controls(Int(chance.between(2, 9)))
    if chance.between(0, 1) < 0.3 {
      children.append(
        Control(.tabBar, [Control(.navItem, "Home"), Control(.navItem, "Profile")]))
    }
    return children
  }
}

extension Control {
  init(_ role: Role, _ children: [Control]) { self.init(role, "", children) }
}
