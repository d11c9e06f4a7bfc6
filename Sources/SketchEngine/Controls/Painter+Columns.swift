extension Painter {
  /// A hairline over a width.
  func rule(width: Double) -> Block {
    Block(Size(width, 1), isWide: true) { rect, painter in
      [
        .line(
          Point(rect.minX, rect.midY), Point(rect.maxX, rect.midY), stroke: painter.hairline)
      ]
    }
  }

  /// How many columns a control asks for, fewer where they would get too narrow.
  func columns(
    of control: Control, within width: Double, usual: Int, narrowest: Double = 120
  ) -> Int {
    let wished =
      switch control.arrangement {
      case .grid(let count): max(1, count)
      case .row, .split: max(1, control.children.count)
      case .column: 1
      case .automatic: usual
      }
    return max(1, min(wished, Int((width + gap) / (narrowest + gap))))
  }

  /// Controls in columns of equal width.
  func grid(of controls: [Control], columns: Int, width: Double) -> Block {
    .grid(count: controls.count, columns: columns, width: width, gap: gap) { index, cell in
      .control(controls[index], within: cell, self, isWide: !controls[index].role.hugsContent)
    }
  }
}

extension Block {
  /// The piece, or nothing where it takes no room.
  var orNil: Block? { size.height > 0 ? self : nil }
}
