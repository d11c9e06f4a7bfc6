/// Folders and what is in them, indented.
struct TreeView: BlockControl {
  let roles: [Control.Role] = [.treeView]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let title = painter.text(control.label, TextSetting.caption.bold, width: width)
    let rows = Self.rows(of: control.children, depth: 0, width: width, painter)
    return Block.column([title] + rows, gap: 2).wide(width).framed()
  }

  private static func rows(
    of items: [Control], depth: Int, width: Double, _ painter: Painter
  ) -> [Block] {
    guard depth < 12 else { return [] }
    return items.flatMap { item in
      let isFolder = !item.children.isEmpty
      let isOpen = isFolder && !item.has(.off)
      let row = row(item, depth: depth, isOpen: isOpen, width: width, painter)
      return [row]
        + (isOpen ? rows(of: item.children, depth: depth + 1, width: width, painter) : [])
    }
  }

  private static func row(
    _ item: Control, depth: Int, isOpen: Bool, width: Double, _ painter: Painter
  ) -> Block {
    let isFolder = !item.children.isEmpty || item.isVariant("folder")
    let isOn = item.has(.selected) || item.has(.active)
    let paint: Paint = isOn ? painter.accent : .softInk
    let chevron =
      isFolder
      ? painter.icon(isOpen ? "chevron-down" : "chevron-right", size: 14, paint: .faintInk)
      : .space(14, 14)
    let named = painter.icon(item.icon, size: 16, paint: paint)
    let icon = named ?? painter.icon(isFolder ? "folder" : "file", size: 16, paint: paint)
    let indent = 8 + min(Double(depth) * 18, width * 0.4)
    let head = Block.row([.space(indent - 6, 1), chevron, icon], gap: 6)
    let line = Block.bar(
      width: width, leading: head, trailing: painter.text(item.value, .caption, width: 80), gap: 6
    ) { room in
      painter.text(
        item.label, TextSetting.body.painted(isOn ? painter.accent : .ink).lines(1),
        width: room - 8)
    }
    let role = item.role == .treeView ? Control.Role.listItem : item.role
    return Block(Size(width, 28), isWide: true) { rect, painter in
      var part = Part(
        id: painter.names.id(for: item.label, or: role.rawValue), role: role.rawValue,
        label: item.label, [])
      if !item.states.isEmpty {
        part.facts[.state] = item.states.map(\.rawValue).joined(separator: " ")
      }
      let before = painter.ground
      if isOn { painter.ground = painter.accentTint }
      part.elements =
        [.rect(rect, radius: 6, fill: isOn ? painter.accentTint : .none)]
        + line.draw(
          Rect(rect.minX, rect.midY - line.size.height / 2, rect.width, line.size.height), &painter)
      painter.ground = before
      return [.part(part)]
    }
  }
}
