extension Painter {
  /// The icon a control carries, or none where it has none.
  func icon(of control: Control, in rect: Rect, paint: Paint) -> [Element] {
    icon(control.icon.isEmpty ? control.label : control.icon, in: rect, paint: paint)
  }

  /// An icon by name, or none where there is no such icon.
  func icon(_ name: String, in rect: Rect, paint: Paint) -> [Element] {
    Icon.named(name)?.elements(in: rect, paint: paint) ?? []
  }
}
