/// The words of a node, broken into lines that suit its shape.
struct NodeText {
  let lines: [String]
  /// The block of lines and details, in px.
  let size: Size
  let outline: Outline

  init(_ label: String, shape: NodeShape, details: [String], _ typeface: Typeface) {
    let extra = details.reduce(0) { max($0, typeface.width(of: $1, size: 12)) }
    func block(_ width: Double) -> (lines: [String], size: Size) {
      let lines = typeface.lines(of: label, width: width, size: NodeBox.fontSize)
      let widest = lines.reduce(extra) {
        max($0, typeface.width(of: $1, size: NodeBox.fontSize))
      }
      let height = Double(lines.count) * NodeBox.lineHeight + Double(details.count) * 16
      return (lines, Size(widest.rounded(.up), height))
    }
    var outline = NodeFigure.outline(of: shape)
    var best = block(180)
    if outline == .diamond {
      // The wrapping whose diamond is smallest; where even that is large, a hexagon.
      for width in stride(from: 80.0, through: 180, by: 20) {
        let candidate = block(width)
        if Self.area(candidate.size) < Self.area(best.size) { best = candidate }
      }
      if shape == .decision, best.lines.count > 3 || best.size.width > 150 {
        outline = .hexagon
        best = block(190)
      }
    }
    for width in stride(from: 220.0, through: 340, by: 40)
    where best.lines.count > 3 && outline != .diamond {
      best = block(width)
    }
    (lines, size, self.outline) = (best.lines, best.size, outline)
  }

  private static func area(_ size: Size) -> Double {
    let figure = NodeFigure.diamond(around: size)
    return figure.width * figure.height
  }
}
