/// Something for sale: its picture, its name, its rating, its price, and the button to take it.
struct ProductCard: BlockControl {
  let roles: [Control.Role] = [.productCard]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let padding = width < 200 ? 12.0 : 16
    let room = max(24, width - 2 * padding)
    var image = control.child(.image) ?? Control(.image, icon: control.icon)
    image.style.corners = image.style.corners ?? .sharp
    if image.style.height == nil { image.style.height = (width * 0.72).rounded() }
    let badges = control.children(.badge)
    let picture = self.picture(image, badges, width: width, painter)
    let price = Self.price(of: control, width: room, painter)
    let add = control.children(.iconButton).map { Block.control($0, within: 48, painter) }
    let foot = Block.bar(
      width: room, trailing: add.isEmpty ? nil : .row(add, gap: 4), gap: 8
    ) { _ in price }
    let others = control.children(except: .image, .badge, .iconButton).map { child -> Block in
      var child = child
      if child.role == .button { child.style.isFullWidth = true }
      let isWide = child.role == .button || !child.role.hugsContent
      return .control(child, within: room, painter, isWide: isWide)
    }
    let ratings = control.children.enumerated().filter { $0.element.role == .rating }
    let isButton = control.children(except: .image, .badge, .iconButton).map { $0.role == .button }
    let middle = zip(others, isButton).filter { !$0.1 }.map(\.0)
    let buttons = zip(others, isButton).filter(\.1).map(\.0)
    let words = Block.column(
      [
        painter.text(control.label, .name.lines(2), width: room, for: control),
        painter.text(control.detail, .caption.lines(2), width: room),
      ] + middle + [price == nil && add.isEmpty ? nil : foot], gap: ratings.isEmpty ? 4 : 6)
    let lower = Block.column([words] + buttons, gap: 12, pinsLast: !buttons.isEmpty)
      .padded(x: padding, y: padding - 2)
    let plate = painter.card(control)
    return Block(Size(width, picture.size.height + lower.size.height), isWide: true) {
      rect, painter in
      let top = Rect(rect.minX, rect.minY, rect.width, picture.size.height)
      let rest = Rect(rect.minX, top.maxY, rect.width, rect.maxY - top.maxY)
      return [
        .clipped(
          picture.draw(top, &painter), to: rect.inset(by: 0.5), radius: plate.radius)
      ] + lower.draw(rest, &painter)
    }.on(plate)
  }

  private func picture(
    _ image: Control, _ badges: [Control], width: Double, _ painter: Painter
  ) -> Block {
    let picture = Block.control(image, within: width, painter, isWide: true)
    return Block(picture.size, isWide: true) { rect, painter in
      let ground = painter.ground
      defer { painter.ground = ground }
      var elements = picture.draw(rect.inset(by: 0.5), &painter)
      var x = rect.minX + 10
      for badge in badges {
        let size = painter.size(of: badge, within: max(24, width - 20))
        guard x + size.width <= rect.maxX - 8 else { break }
        painter.ground = .raised
        elements.append(
          painter.draw(badge, in: Rect(x, rect.minY + 10, size.width, size.height)))
        x += size.width + 6
      }
      return elements
    }
  }

  /// The price; where two are given, the old one is struck.
  static func price(of control: Control, width: Double, _ painter: Painter) -> Block? {
    let pieces = control.value.split(separator: " ").map(String.init)
    let setting = TextSetting(size: width < 120 ? 14 : 16, isBold: true, paint: .ink)
    let isPair =
      pieces.count == 2 && pieces.allSatisfy { Amount(reading: $0)?.prefix.isEmpty == false }
    guard isPair else { return painter.text(control.value, setting.lines(1), width: width) }
    return .row(
      [
        painter.text(pieces[0], setting, width: width),
        painter.text(pieces[1], .caption, width: width, isStruck: true),
      ], gap: 8)
  }
}

/// One line of a shopping cart: picture, name, how many, price, and a way to take it out.
struct CartLine: BlockControl {
  let roles: [Control.Role] = [.cartLine]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let side = width < 300 ? 48.0 : 64
    var image = control.child(.image) ?? Control(.image, icon: control.icon)
    image.style.width = side
    image.style.height = side
    let leading = width >= 200 ? Block.control(image, within: side, painter) : nil
    let price = painter.text(
      control.value, .name.anchored(.end).lines(1), width: width * 0.4, for: control)
    let actions = control.children(except: .image).map { Block.control($0, within: 140, painter) }
    let isWide = width >= 480
    let row = Block.bar(
      width: width, leading: leading, trailing: isWide ? Self.tail(actions, price) : price, gap: 14,
      alignment: isWide ? .center : .start
    ) { room in
      .column(
        [
          painter.text(control.label, .name.lines(2), width: room, for: control),
          painter.text(control.detail, .caption.lines(2), width: room),
          isWide || actions.isEmpty
            ? nil : Block.wrapped(actions, width: room, gap: 8).padded(x: 0, y: 4),
        ], gap: 2)
    }
    return row.padded(x: 0, y: 12).framed()
  }

  /// What is done with the line, and the price in a column of its own.
  private static func tail(_ actions: [Block], _ price: Block?) -> Block {
    let column = price.map { price in
      Block(Size(max(88, price.size.width), price.size.height)) { rect, painter in
        price.draw(rect, &painter)
      }
    }
    return .row(actions + [column].compactMap(\.self), gap: 16)
  }
}

/// What an order comes to: its lines, and the total in bold.
struct OrderSummary: BlockControl {
  let roles: [Control.Role] = [.orderSummary]

  func block(for control: Control, width: Double, _ painter: Painter) -> Block {
    let padding = width < 240 ? 14.0 : 20
    let room = max(24, width - 2 * padding)
    let title = painter.text(control.label, .title, width: room, for: control)
    let detail = painter.text(control.detail, .caption, width: room)
    var pieces: [Block?] = [title, detail]
    for child in control.children {
      let isLine = !child.value.isEmpty && [.text, .listItem, .item, .row].contains(child.role)
      guard isLine else {
        var child = child
        if child.role == .button { child.style.isFullWidth = true }
        let isWide = child.role == .button || !child.role.hugsContent
        pieces.append(.control(child, within: room, painter, isWide: isWide))
        continue
      }
      let isTotal = Self.isTotal(child)
      if isTotal { pieces.append(painter.rule(width: room)) }
      pieces.append(line(child, isTotal: isTotal, width: room, painter))
    }
    let hasTotal = control.children.contains(where: Self.isTotal)
    if !control.value.isEmpty, !hasTotal {
      let total = Block.bar(
        width: room,
        trailing: painter.text(control.value, .title.anchored(.end), width: room * 0.6)
      ) { _ in nil }
      pieces += [painter.rule(width: room), total]
    }
    return Block.column(pieces, gap: 12).wide(room).padded(padding)
      .on(painter.plate(of: control, fill: .surface, stroke: .line, radius: 10))
  }

  private static func isTotal(_ child: Control) -> Bool {
    let words = child.label.lowercased().split(separator: " ")
    return child.variant == "total" || words.first == "total" || words.last == "total"
  }

  private func line(
    _ child: Control, isTotal: Bool, width: Double, _ painter: Painter
  ) -> Block {
    let setting: TextSetting = isTotal ? .title : .body
    let amount: TextSetting = isTotal ? .title : .body.painted(.ink)
    let value = painter.text(child.value, amount.anchored(.end).lines(1), width: width * 0.6)
    let row = Block.bar(width: width, trailing: value, gap: 8, alignment: .start) { room in
      painter.text(child.label, setting, width: room, for: child)
    }
    return Block(row.size, isWide: true) { rect, painter in
      [painter.part(for: child, [.rect(rect)] + row.draw(rect, &painter))]
    }
  }
}
