/// A thing of a tree with its words measured, and how it is drawn.
struct TreeBox {
  /// How boxes of a drawing look.
  enum Style: Hashable {
    /// Plain boxes, tinted by branch.
    case tree
    /// Cards with a name and a role.
    case card
    /// Pages with a bar on top.
    case page
    /// Names of files and folders, with an icon.
    case file
  }

  let node: TreeScene.Node
  let style: Style
  /// Its extent, in px.
  var size: Size
  private let lines: [String]
  private let details: [String]
  private let figure: NodeBox?
  private let isLeaf: Bool
  private let rank: Int
  private let branch: Int

  private static let fontSize = 14.0
  private static let lineHeight = 20.0
  private static let bar = 10.0

  /// Measures a thing.
  ///
  /// - Parameters:
  ///   - node: The thing.
  ///   - style: How boxes look.
  ///   - rank: How many stand above it.
  ///   - branch: Which of the root's branches it belongs to.
  ///   - isLeaf: Whether nothing stands under it.
  ///   - typeface: Measures text.
  init(
    _ node: TreeScene.Node, style: Style, rank: Int, branch: Int, isLeaf: Bool,
    _ typeface: Typeface
  ) {
    self.node = node
    self.style = style
    self.rank = rank
    self.branch = branch
    self.isLeaf = isLeaf
    if node.isQuestion, style == .tree {
      let box = NodeBox(GraphScene.Node(node.label, shape: .decision), typeface)
      figure = box
      lines = []
      details = []
      size = box.size
      return
    }
    figure = nil
    let isBold = style == .card && !node.detail.isEmpty || rank == 0
    let width = style == .file ? 320.0 : style == .tree ? 160.0 : 150.0
    lines = typeface.lines(of: node.label, width: width, size: Self.fontSize, bold: isBold)
    details = node.detail.isEmpty ? [] : typeface.lines(of: node.detail, width: width, size: 12)
    let widest = lines.reduce(0) {
      max($0, typeface.width(of: $1, size: Self.fontSize, bold: isBold))
    }
    let widestDetail = details.reduce(0) { max($0, typeface.width(of: $1, size: 12)) }
    let text = Size(
      max(widest, widestDetail).rounded(.up),
      Double(lines.count) * Self.lineHeight + Double(details.count) * 16)
    switch style {
    case .tree: size = Size(max(72, text.width + 28), max(36, text.height + 16))
    case .card: size = Size(max(112, text.width + 32), max(44, text.height + 20))
    case .page: size = Size(max(104, text.width + 28), max(48, text.height + 20 + Self.bar))
    case .file: size = Size(text.width + 24 + 24, max(28, text.height + 8))
    }
  }

  private var isBold: Bool { style == .card && !node.detail.isEmpty || rank == 0 }

  /// The word for its shape.
  var shape: String {
    if node.isQuestion { return "decision" }
    switch style {
    case .tree, .card: return "process"
    case .page: return "browser"
    case .file: return "document"
    }
  }

  private var fill: Paint {
    if let fill = node.fill { return .fixed(fill) }
    if style == .file { return .none }
    if rank == 0 { return .accent }
    switch style {
    case .card: return rank == 1 && !node.isAssistant ? .accentSoft : .raised
    case .page: return .raised
    case .tree: return isLeaf && rank > 1 ? .raised : .tint(.series(branch))
    case .file: return .none
    }
  }

  private var stroke: Paint {
    if let fill = node.fill { return .shade(.fixed(fill)) }
    if rank == 0 { return .accent }
    switch style {
    case .card: return rank == 1 ? .token(.nodeLine) : .strongLine
    case .page: return .token(.nodeLine)
    case .tree: return .series(branch)
    case .file: return .none
    }
  }

  /// Its figure and words.
  func elements(in rect: Rect) -> [Element] {
    if let figure { return figure.elements(in: rect) }
    if style == .file { return row(in: rect) }
    let fill = fill
    var elements: [Element] = [
      .rect(
        rect, radius: style == .page ? 4 : 8, fill: fill, stroke: stroke, strokeWidth: 1.5,
        dashes: node.isAssistant ? [5, 4] : [])
    ]
    var room = rect
    if style == .page {
      elements += bar(in: rect)
      room = Rect(rect.minX, rect.minY + Self.bar, rect.width, rect.height - Self.bar)
    }
    let height = Double(lines.count) * Self.lineHeight + Double(details.count) * 16
    var y = room.midY - height / 2
    for line in lines {
      y += Self.lineHeight
      elements.append(
        words(line, Point(rect.midX, y - Self.lineHeight / 2), Self.fontSize, .readable(on: fill)))
    }
    for line in details {
      y += 16
      elements.append(words(line, Point(rect.midX, y - 8), 12, .legible(.faintInk, on: fill)))
    }
    return elements
  }

  private func words(_ line: String, _ middle: Point, _ size: Double, _ paint: Paint) -> Element {
    .text(
      TextLine(
        line, at: Point(middle.x, TextLine.baseline(centeredOn: middle.y, size: size)),
        anchor: .middle, size: size, isBold: size > 12 && isBold, paint: paint))
  }

  /// The bar of a page with its two dots.
  private func bar(in rect: Rect) -> [Element] {
    let y = rect.minY + Self.bar
    let paint: Paint = rank == 0 ? .readable(on: .accent) : stroke
    return [
      .line(Point(rect.minX, y), Point(rect.maxX, y), stroke: paint, strokeWidth: 1)
    ]
      + [0, 1].map { number in
        .shape(
          Shape(
            .ellipse(Rect(rect.minX + 7 + 6 * Double(number), rect.minY + 3.5, 3, 3)), fill: paint,
            isCrisp: true))
      }
  }

  /// A file or folder: an icon and its name.
  private func row(in rect: Rect) -> [Element] {
    let place = Rect(rect.minX + 4, rect.midY - 9, 18, 18)
    let isFolder = !isLeaf || !OutlineWording.isFile(node.label)
    var elements: [Element] = [
      .rect(rect, radius: 4, fill: .paper)
    ]
    elements.append(isFolder ? folder(place) : sheet(place))
    var y = rect.midY - Double(lines.count) * Self.lineHeight / 2
    for line in lines {
      y += Self.lineHeight
      elements.append(
        .text(
          TextLine(
            line,
            at: Point(
              rect.minX + 30,
              TextLine.baseline(centeredOn: y - Self.lineHeight / 2, size: Self.fontSize)),
            size: Self.fontSize, isBold: rank == 0, paint: .ink)))
    }
    return elements
  }

  private func folder(_ place: Rect) -> Element {
    let (x, y) = (place.minX, place.minY)
    return .path(
      Path([
        .move(Point(x + 1, y + 4)), .line(Point(x + 7, y + 4)), .line(Point(x + 9, y + 6)),
        .line(Point(x + 17, y + 6)), .line(Point(x + 17, y + 15)), .line(Point(x + 1, y + 15)),
        .close,
      ]), fill: .accentSoft, stroke: .accent, strokeWidth: 1.25, isRound: true, isCrisp: true)
  }

  private func sheet(_ place: Rect) -> Element {
    let (x, y) = (place.minX, place.minY)
    return .path(
      Path([
        .move(Point(x + 4, y + 2)), .line(Point(x + 11, y + 2)), .line(Point(x + 15, y + 6)),
        .line(Point(x + 15, y + 16)), .line(Point(x + 4, y + 16)), .close,
        .move(Point(x + 11, y + 2)), .line(Point(x + 11, y + 6)), .line(Point(x + 15, y + 6)),
      ]), fill: .none, stroke: .strongLine, strokeWidth: 1.25, isRound: true, isCrisp: true)
  }
}
