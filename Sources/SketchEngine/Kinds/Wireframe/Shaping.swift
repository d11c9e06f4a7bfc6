/// Fits a screen to its frame and gives it what every screen of its sort needs.
enum Shaping {
  /// On a phone, a site's navigation becomes a bar at the foot, and a side menu slides in.
  static func fitted(_ controls: [Control], to frame: Frame) -> [Control] {
    guard frame == .phone else { return controls }
    var controls = controls
    let hasTabs = controls.contains { $0.role == .tabBar }
    var folded: Int?
    for index in controls.indices {
      switch controls[index].role {
      case .navbar:
        let items = controls[index].children(.navItem, .link)
        controls[index].role = .header
        controls[index].children = controls[index].children(except: .navItem, .link, .search)
        if !hasTabs, items.count > 1 {
          controls.append(Control(.tabBar, "", items.prefix(5).map(Self.tab)))
        }
      case .sidebar where controls.count > 1 && isUntold(controls[index]):
        folded = index
      case .sidebar where controls.count > 1: controls[index].role = .drawer
      default: break
      }
    }
    if let folded { fold(folded, in: &controls) }
    return controls
  }

  private static func isUntold(_ control: Control) -> Bool {
    control.spans.isEmpty && control.children.allSatisfy(isUntold)
  }

  /// A side menu that nobody asked for waits behind an icon, or is a bar at the foot.
  private static func fold(_ index: Int, in controls: inout [Control]) {
    let items = controls.remove(at: index).children(.navItem)
    if let header = controls.firstIndex(where: { $0.role == .header }) {
      if !controls[header].children.contains(where: { $0.role == .hamburger }) {
        controls[header].children.insert(Control(.hamburger), at: 0)
      }
    } else if !controls.contains(where: { $0.role == .tabBar }), items.count > 1 {
      controls.append(Control(.tabBar, "", items.prefix(5).map(tab)))
    }
  }

  /// What is done with a table stands in one row above it: search, filters, export.
  static func withTools(_ controls: [Control]) -> [Control] {
    guard let table = controls.firstIndex(where: { $0.role == .table }) else { return controls }
    func isTool(_ control: Control) -> Bool {
      guard control.place == .flow else { return false }
      switch control.role {
      case .search: return true
      case .button:
        return ["Export", "Import", "Filter", "Filters", "Sort"].contains(control.label)
      case .section: return control.label == "Filters" && control.children.count > 1
      case .text: return ["Sort", "Sorting", "Filtering"].contains(control.label)
      default: return false
      }
    }
    let after = controls[(table + 1)...].prefix(while: isTool)
    guard !after.isEmpty else { return controls }
    let tools = after.map { tool -> Control in
      guard tool.role != .search, tool.role != .button else { return tool }
      var button = Control(.button, tool.label.hasPrefix("Sort") ? "Sort" : "Filters")
      button.spans = tool.spans
      return button
    }
    var controls = controls
    controls.removeSubrange((table + 1)..<(table + 1 + tools.count))
    let row = tools.count == 1 ? tools : [Control(.group, arrangement: .row, tools)]
    controls.insert(contentsOf: row, at: table)
    return controls
  }

  private static func tab(_ item: Control) -> Control {
    var tab = item
    tab.role = .navItem
    return tab
  }

  /// A form that asks for something ends with a button.
  static func withButton(_ controls: [Control], caption: String) -> [Control] {
    let fields = count(controls) { $0.role.isField && $0.role != .search }
    let buttons = count(controls) {
      [.button, .fab, .socialLogin, .composer, .iconButton].contains($0.role)
    }
    guard fields > 1, buttons == 0 else { return controls }
    return controls + [Control(.button, caption, variant: "primary")]
  }

  static func count(_ controls: [Control], where matches: (Control) -> Bool) -> Int {
    controls.reduce(0) { $0 + (matches($1) ? 1 : 0) + count($1.children, where: matches) }
  }

  /// The parts of a second screen that go into the content of the first.
  static func content(of controls: [Control]) -> [Control] {
    let bars: Set<Control.Role> = [
      .navbar, .sidebar, .header, .tabBar, .footer, .fab, .menuBar, .toolbar,
    ]
    return controls.filter { !bars.contains($0.role) }
  }
}
