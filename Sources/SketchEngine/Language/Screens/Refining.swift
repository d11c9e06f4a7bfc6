/// What a control's own words say about its sort.
enum Refining {
  static func refine(_ control: inout Control, _ mention: Mention) {
    switch control.role {
    case .button:
      if control.label.isEmpty, !control.icon.isEmpty { control.role = .iconButton }
      if control.label == "+" || control.label.lowercased() == "plus" { control.role = .fab }
      if ActionWords.isSocial(control.label) { control.role = .socialLogin }
      if mention.spot.place == .floating { control.role = .fab }
    case .textField:
      if let role = FieldNouns.role(of: control.label) {
        if role != .checkbox, role != .textArea || true { control.role = role }
      }
    case .fab:
      if mention.icon.isEmpty, control.icon.isEmpty { control.icon = "plus" }
    case .image:
      if control.place == .backdrop || control.variant == "background" { control.place = .backdrop }
    case .table: Tables.build(&control, mention)
    default: break
    }
  }
}
