/// A piece of a control that knows its size and how to draw itself where it is put.
///
/// Controls of a fixed design are put together from blocks, so that what is measured is what is
/// drawn.
struct Block {
  /// Which side of a column or row pieces keep to.
  enum Alignment { case start, center, end }

  /// How much room it takes.
  var size: Size
  /// Whether it takes the whole width of a column.
  var isWide = false
  /// Its elements in a rectangle that is at least as large.
  var draw: (Rect, inout Painter) -> [Element]

  /// A piece of a stated size, drawn by a function of where it is put.
  init(_ size: Size, isWide: Bool = false, _ draw: @escaping (Rect, inout Painter) -> [Element]) {
    self.size = size
    self.isWide = isWide
    self.draw = draw
  }

  /// Room with nothing in it.
  static func space(_ width: Double, _ height: Double) -> Block {
    Block(Size(width, height)) { _, _ in [] }
  }

  /// A control as a part of its own, stretched to the whole width where that is wanted.
  static func control(
    _ control: Control, within width: Double, _ painter: Painter, isWide: Bool = false
  ) -> Block {
    var size = painter.size(of: control, within: width)
    size.width = isWide ? width : min(size.width, width)
    return Block(size, isWide: isWide) { rect, painter in [painter.draw(control, in: rect)] }
  }
}

extension Block {
  /// Pieces below one another.
  ///
  /// With `pinsLast` the last piece keeps to the bottom where there is room to spare.
  static func column(
    _ pieces: [Block?], gap: Double, alignment: Alignment = .start, pinsLast: Bool = false
  ) -> Block {
    let pieces = pieces.compactMap(\.self)
    let width = pieces.map(\.size.width).max() ?? 0
    let gaps = gap * Double(max(0, pieces.count - 1))
    let height = pieces.reduce(gaps) { $0 + $1.size.height }
    let isWide = pieces.contains(where: \.isWide)
    return Block(Size(width, height), isWide: isWide) { rect, painter in
      var elements: [Element] = []
      var y = rect.minY
      for (index, piece) in pieces.enumerated() {
        if pinsLast, index > 0, index == pieces.count - 1 {
          y = max(y, rect.maxY - piece.size.height)
        }
        let width = piece.isWide ? rect.width : min(piece.size.width, rect.width)
        let x = rect.minX + alignment.offset(of: width, in: rect.width)
        elements += piece.draw(Rect(x, y, width, piece.size.height), &painter)
        y += piece.size.height + gap
      }
      return elements
    }
  }

  /// Pieces beside one another, each no wider than it needs.
  static func row(_ pieces: [Block?], gap: Double, alignment: Alignment = .center) -> Block {
    let pieces = pieces.compactMap(\.self)
    let gaps = gap * Double(max(0, pieces.count - 1))
    let width = pieces.reduce(gaps) { $0 + $1.size.width }
    let height = pieces.map(\.size.height).max() ?? 0
    return Block(Size(width, height)) { rect, painter in
      var elements: [Element] = []
      var x = rect.minX
      for piece in pieces {
        let y = rect.minY + alignment.offset(of: piece.size.height, in: rect.height)
        elements += piece.draw(
          Rect(x, y, piece.size.width, piece.size.height), &painter)
        x += piece.size.width + gap
      }
      return elements
    }
  }

  /// A piece that takes what others at its sides leave of a width.
  static func bar(
    width: Double, leading: Block? = nil, trailing: Block? = nil, gap: Double = 12,
    alignment: Alignment = .center, middle: (Double) -> Block?
  ) -> Block {
    let before = leading.map { $0.size.width + gap } ?? 0
    let after = trailing.map { $0.size.width + gap } ?? 0
    let room = max(16, width - before - after)
    let center = middle(room)
    let height = [leading, center, trailing].compactMap { $0?.size.height }.max() ?? 0
    return Block(Size(width, height), isWide: true) { rect, painter in
      func place(_ piece: Block?, _ x: Double, _ width: Double) -> [Element] {
        guard let piece else { return [] }
        let y = rect.minY + alignment.offset(of: piece.size.height, in: rect.height)
        return piece.draw(Rect(x, y, width, piece.size.height), &painter)
      }
      let end = trailing?.size.width ?? 0
      let room = max(16, rect.width - before - after)
      return place(leading, rect.minX, leading?.size.width ?? 0)
        + place(center, rect.minX + before, room)
        + place(trailing, rect.maxX - end, end)
    }
  }

  /// Pieces beside one another in as many rows as they need.
  static func wrapped(
    _ pieces: [Block], width: Double, gap: Double, alignment: Alignment = .start
  ) -> Block {
    var rows: [[Block]] = []
    var used = 0.0
    for piece in pieces {
      if var last = rows.last, used + gap + piece.size.width <= width {
        last.append(piece)
        rows[rows.count - 1] = last
        used += gap + piece.size.width
      } else {
        rows.append([piece])
        used = piece.size.width
      }
    }
    return column(rows.map { row($0, gap: gap) }, gap: gap, alignment: alignment)
  }

  /// Pieces in columns of equal width, those of one row equally high.
  static func grid(
    count: Int, columns: Int, width: Double, gap: Double, piece: (Int, Double) -> Block
  ) -> Block {
    guard count > 0 else { return .space(width, 0) }
    let columns = max(1, min(columns, count))
    let cell = max(1, (width - gap * Double(columns - 1)) / Double(columns))
    let pieces = (0..<count).map { piece($0, cell) }
    let rows = stride(from: 0, to: count, by: columns).map { start in
      let members = Array(pieces[start..<min(start + columns, count)])
      let height = members.map(\.size.height).max() ?? 0
      return Block(Size(width, height), isWide: true) { rect, painter in
        members.enumerated().flatMap { index, member in
          member.draw(
            Rect(rect.minX + Double(index) * (cell + gap), rect.minY, cell, height), &painter)
        }
      }
    }
    return column(rows, gap: gap)
  }
}

extension Block {
  /// The piece with room around it.
  func padded(x: Double, y: Double) -> Block {
    Block(Size(size.width + 2 * x, size.height + 2 * y), isWide: isWide) { rect, painter in
      draw(rect.inset(x: x, y: y), &painter)
    }
  }

  /// The piece with the same room on every side.
  func padded(_ d: Double) -> Block { padded(x: d, y: d) }

  /// The piece on a plate that fills its rectangle and decides how text on it is painted.
  func on(_ plate: Plate) -> Block {
    Block(size, isWide: isWide) { rect, painter in
      let before = painter.ground
      if plate.fill != .none { painter.ground = plate.fill }
      let elements = draw(rect, &painter)
      painter.ground = before
      return plate.elements(in: rect) + elements
    }
  }

  /// The piece with an invisible frame, which says how far the part reaches.
  func framed() -> Block {
    Block(size, isWide: isWide) { rect, painter in [.rect(rect)] + draw(rect, &painter) }
  }

  /// The piece made to take a whole width.
  func wide(_ width: Double) -> Block {
    Block(Size(width, size.height), isWide: true, draw)
  }

  /// The piece in the middle of a width.
  func centered(in width: Double) -> Block {
    let inner = Size(min(size.width, width), size.height)
    return Block(Size(width, size.height), isWide: true) { rect, painter in
      draw(
        Rect(rect.midX - inner.width / 2, rect.minY, inner.width, rect.height), &painter)
    }
  }
}

extension Block.Alignment {
  /// How far from the start something sits in a length.
  func offset(of length: Double, in room: Double) -> Double {
    switch self {
    case .start: 0
    case .center: (room - length) / 2
    case .end: room - length
    }
  }
}
