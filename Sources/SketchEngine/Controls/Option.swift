/// One of several to choose from: an entry of a menu or a bar, or an answer of its own.
struct Option: ControlKind {
  let roles: [Control.Role] = [.option]

  /// What draws it where it stands.
  private func kind(in host: Control.Role) -> any ControlKind {
    switch host {
    case .tabs: Tabs()
    case .menu, .menuBar, .tabBar, .navbar, .header, .sidebar, .toolbar, .footer, .drawer: NavItem()
    default: OptionRow()
    }
  }

  func size(of control: Control, within width: Double, _ painter: Painter) -> Size {
    kind(in: painter.host).size(of: control, within: width, painter)
  }

  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element] {
    kind(in: painter.host).elements(of: control, in: rect, &painter)
  }
}
