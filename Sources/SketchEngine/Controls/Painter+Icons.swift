extension Painter {
  /// The icon a control carries, or the one that suits its label; none where there is no such icon.
  func icon(of control: Control, in rect: Rect, paint: Paint) -> [Element] {
    if !control.icon.isEmpty {
      let named = icon(control.icon, in: rect, paint: paint)
      if !named.isEmpty { return named }
    }
    let isPlace = control.role == .navItem || control.role == .menuItem
    let icon = Icon.suiting(control.label) ?? (isPlace ? Icon.leading(to: control.label) : nil)
    return icon?.elements(in: rect, paint: paint) ?? []
  }

  /// An icon by name, or none where there is no such icon.
  func icon(_ name: String, in rect: Rect, paint: Paint) -> [Element] {
    (Icon.named(name) ?? Icon.suiting(name))?.elements(in: rect, paint: paint) ?? []
  }
}
