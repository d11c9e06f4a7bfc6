/// Things in columns: cards, pictures, tiles.
struct Grid: BlockControl {
  let roles: [Control.Role] = [.grid, .gallery]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    var items = control.children
    let isGallery = control.role == .gallery
    if items.isEmpty, isGallery {
      items = (0..<6).map { _ in Control(.image, variant: "square") }
    }
    if isGallery {
      items = items.map { item in
        var item = item
        if item.role == .image, item.variant.isEmpty { item.variant = "square" }
        return item
      }
    }
    let isFour = items.count == 4 || items.count == 8
    let usual = width >= 560 ? isFour ? 4 : 3 : width >= 260 ? 2 : 1
    let least = isGallery ? 80.0 : 130
    let columns = painter.columns(
      of: control, within: width, usual: min(usual, max(1, items.count)), narrowest: least)
    let title = painter.text(control.label, .title, width: width, for: control)
    return Block.column(
      [title, painter.grid(of: items, columns: columns, width: width)], gap: 12
    ).framed()
  }
}
