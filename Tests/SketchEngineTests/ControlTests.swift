import Testing

@testable import SketchEngine

/// What every control promises, checked for all of them at once.
struct ControlTests {
  // Heads of columns get their width from their table.
  static let roles = controlKinds.flatMap(\.roles).filter { $0 != .columnHeader }

  private static func sample(_ role: Control.Role, _ label: String) -> Control {
    var control = Control(role, label, detail: "Two of five", value: "40")
    switch role {
    case .tabs, .segmented, .stepper, .breadcrumb, .tabBar, .menu, .menuBar, .sidebar:
      control.children = ["First", "Second one", "Third"].map { Control(.option, $0) }
    case .table:
      control.children = [
        Control(.headerRow, [Control(.columnHeader, "Name"), Control(.columnHeader, "Total")]),
        Control(.row, [Control(.text, "Ana Lima"), Control(.text, "$86.00")]),
      ]
    case .card, .section, .group, .form, .dialog, .sheet, .drawer, .popover, .footer, .navbar,
      .header, .toolbar, .list, .window:
      control.children = [Control(.text, "A few words"), Control(.button, "Continue")]
    default: break
    }
    return control
  }

  @Test func `no two kinds claim a role`() {
    #expect(Set(Self.roles).count == Self.roles.count)
  }

  @Test(arguments: roles, ["Save", "A rather long name that hardly fits on one line of anything"])
  func `draws within its rectangle, words included`(role: Control.Role, label: String) {
    for (frame, room) in [(Frame.desktop, 400.0), (.phone, 358), (.desktop, 160)] {
      var painter = Painter(typeface: Typeface(), look: .init(), frame: frame)
      let control = Self.sample(role, label)
      let size = painter.size(of: control, within: room)
      #expect(size.width <= room + 0.5, "wider than its room")
      let rect = Rect(origin: Point(50, 50), size: size)
      let drawn = painter.draw(control, in: rect)
      let limits = rect.inset(x: -2, y: -6)
      for line in DrawnBoxes.texts(in: [drawn]) {
        let box = DrawnBoxes.box(of: line)
        #expect(box.minX >= limits.minX && box.maxX <= limits.maxX, "\(line.text) in \(room)")
        #expect(box.minY >= limits.minY && box.maxY <= limits.maxY, "\(line.text) in \(room)")
        #expect(line.size >= 9)
      }
      #expect(DrawnBoxes.overlaps(in: [drawn]).isEmpty)
    }
  }

  @Test(arguments: [Control.Role.button, .textField, .card, .alert, .fab, .sidebar, .navbar])
  func `a wish for a color fills it`(role: Control.Role) {
    var painter = Painter(typeface: Typeface(), look: .init(), frame: .desktop)
    var control = Self.sample(role, "Save")
    control.style.fill = Color(0x123456)
    let size = painter.size(of: control, within: 400)
    guard case .part(let part) = painter.draw(control, in: Rect(origin: .zero, size: size)) else {
      return
    }
    let fills = part.elements.compactMap { element -> Paint? in
      guard case .shape(let shape) = element else { return nil }
      return shape.fill
    }
    #expect(fills.contains(.fixed(Color(0x123456))))
  }

  @Test func `one button of a dialog is primary and dismissing is not`() {
    let settled = Emphasis.settled(
      [Control(.button, "Cancel"), Control(.button, "Delete")], in: .dialog)
    #expect(settled.map(\.variant) == ["secondary", "primary"])
  }
}
