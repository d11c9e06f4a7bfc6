/// A node with its words measured: how large it is, and how it looks in its place.
struct NodeBox {
  let node: GraphScene.Node
  /// Its extent, in px.
  var size: Size
  /// Where lines meet its border.
  let outline: Outline
  private let lines: [String]
  private let details: [String]
  private let icon: Icon?
  private let textSize: Size

  static let fontSize = 14.0
  static let lineHeight = 20.0
  private static let iconSide = 20.0
  private static let iconGap = 10.0
  private static let least = Size(96, 44)

  /// Measures a node.
  init(_ node: GraphScene.Node, _ typeface: Typeface) {
    self.node = node
    icon = NodeLook.icon(of: node)
    details =
      node.detail.isEmpty ? [] : typeface.lines(of: node.detail, width: 180, size: 12)
    let block = NodeText(node.label, shape: node.shape, details: details, typeface)
    lines = block.lines
    textSize = block.size
    outline = block.outline
    var content = block.size
    if icon != nil {
      content.width += Self.iconSide + Self.iconGap
      content.height = max(content.height, Self.iconSide)
    }
    size = NodeFigure.size(around: content, shape: node.shape, outline: outline, least: Self.least)
  }

  /// Whether it may be made larger to match its neighbors.
  var canGrow: Bool {
    switch outline {
    case .rectangle: node.shape != .connector
    case .parallelogram, .hexagon: true
    case .diamond, .ellipse, .pill: false
    }
  }

  /// Its figure, icon and words.
  func elements(in rect: Rect) -> [Element] {
    let look = NodeLook(node)
    let figure = NodeFigure(shape: node.shape, outline: outline, look: look)
    var elements = figure.elements(in: rect)
    let room = figure.textRoom(in: rect)
    let text: Paint = .readable(on: look.fill)
    var center = room.center
    if let icon {
      let width = textSize.width + Self.iconSide + Self.iconGap
      let left = room.midX - width / 2
      let place = Rect(
        left, room.midY - Self.iconSide / 2, Self.iconSide, Self.iconSide)
      elements += icon.elements(in: place, paint: look.iconPaint)
      center.x = left + Self.iconSide + Self.iconGap + textSize.width / 2
    }
    var y = center.y - textSize.height / 2
    for line in lines {
      y += Self.lineHeight
      elements.append(
        words(line, Point(center.x, y - Self.lineHeight / 2), Self.fontSize, text))
    }
    for line in details {
      y += 16
      elements.append(
        words(line, Point(center.x, y - 8), 12, .legible(.faintInk, on: look.fill)))
    }
    return elements
  }

  private func words(_ line: String, _ middle: Point, _ size: Double, _ paint: Paint) -> Element {
    .text(
      TextLine(
        line, at: Point(middle.x, TextLine.baseline(centeredOn: middle.y, size: size)),
        anchor: .middle, size: size, paint: paint))
  }
}
