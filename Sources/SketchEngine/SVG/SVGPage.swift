/// Writes the parts of one drawing as SVG elements.
struct SVGPage {
  let theme: Theme
  /// Stands before every id.
  let prefix: String
  /// What the drawing was made from, where the file is to say so.
  var source: DrawingSource?
  var writer = SVGWriter()
  /// How many clips were written, for their ids.
  private var clips = 0
  /// Counts the shapes drawn by hand, so that each strays in its own way.
  private var strokes: UInt64 = 0

  init(theme: Theme, prefix: String) {
    self.theme = theme
    self.prefix = prefix
  }

  mutating func write(_ drawing: Drawing) {
    writer.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
    writer.number(drawing.size.width)
    writer.raw(" ")
    writer.number(drawing.size.height)
    writer.raw("\"")
    writer.attribute("width", drawing.size.width)
    writer.attribute("height", drawing.size.height)
    writer.raw(" role=\"img\"")
    writer.attribute("aria-labelledby", "\(prefix)--title \(prefix)--desc")
    writer.attribute("data-kind", drawing.kind)
    writer.attribute("data-theme", theme.name)
    if let frame = drawing.frame { writer.attribute("data-frame", frame) }
    writer.raw(" font-family=\"Liberation Sans, Arimo, Helvetica, Arial, sans-serif\">\n<title")
    writer.attribute("id", "\(prefix)--title")
    writer.raw(">")
    writer.escape(drawing.title)
    writer.raw("</title>\n<desc")
    writer.attribute("id", "\(prefix)--desc")
    writer.raw(">")
    writer.escape(drawing.description)
    writer.raw("</desc>\n")
    if let source { write(source) }
    writePaper(drawing)
    for element in drawing.elements { write(element) }
    writer.raw("</svg>\n")
  }

  private mutating func writePaper(_ drawing: Drawing) {
    let page = Rect(origin: .zero, size: drawing.size)
    write(.rect(page, fill: drawing.background), isCrisp: true)
    guard theme.grid > 0 else { return }
    var lines: [Path.Command] = []
    for x in stride(from: theme.grid, to: page.maxX, by: theme.grid) {
      lines += [.move(Point(x, 0)), .line(Point(x, page.maxY))]
    }
    for y in stride(from: theme.grid, to: page.maxY, by: theme.grid) {
      lines += [.move(Point(0, y)), .line(Point(page.maxX, y))]
    }
    let faint = theme.color(.paper).mixed(with: theme.color(.line), share: 0.3)
    write(.path(Path(lines), stroke: .fixed(faint), strokeWidth: 0.5), isCrisp: true)
  }

  private mutating func write(_ element: Element, isCrisp: Bool = false) {
    switch element {
    case .part(let part): write(part)
    case .shape(var shape):
      if isCrisp { shape.isCrisp = true }
      write(shape)
    case .text(let line): write(line)
    case .placed(let elements, let offset, let scale):
      writer.raw("<g transform=\"translate(")
      writer.number(offset.x)
      writer.raw(" ")
      writer.number(offset.y)
      writer.raw(")")
      if scale != 1 {
        writer.raw(" scale(")
        writer.number(scale)
        writer.raw(")")
      }
      writer.raw("\">")
      for child in elements { write(child) }
      writer.raw("</g>\n")
    case .clipped(let elements, let rect, let radius): write(elements, clippedTo: rect, radius)
    }
  }

  private mutating func write(_ elements: [Element], clippedTo rect: Rect, _ radius: Double) {
    clips += 1
    let id = "\(prefix)--clip-\(clips)"
    writer.raw("<clipPath")
    writer.attribute("id", id)
    writer.raw(">")
    writeOutline(.rect(rect, radius: radius))
    writer.raw("/></clipPath><g clip-path=\"url(#")
    writer.escape(id)
    writer.raw(")\">")
    for child in elements { write(child) }
    writer.raw("</g>\n")
  }

  private mutating func write(_ part: Part) {
    writer.raw("<g")
    writer.attribute("id", "\(prefix)-\(part.id)")
    writer.attribute("data-role", part.role)
    writer.attribute("data-label", part.label)
    for fact in Part.Fact.allCases {
      guard let value = part.facts[fact] else { continue }
      switch fact {
      case .from: writer.attribute("data-from", "\(prefix)-\(value)")
      case .to: writer.attribute("data-to", "\(prefix)-\(value)")
      case .fromEnd: writer.attribute("data-from-end", value)
      case .toEnd: writer.attribute("data-to-end", value)
      case .shape: writer.attribute("data-shape", value)
      case .value: writer.attribute("data-value", value)
      case .series: writer.attribute("data-series", value)
      case .start: writer.attribute("data-start", value)
      case .end: writer.attribute("data-end", value)
      case .state: writer.attribute("data-state", value)
      }
    }
    writer.raw(">\n")
    for child in part.elements { write(child) }
    writer.raw("</g>\n")
  }

  private mutating func write(_ line: TextLine) {
    guard line.text.contains(where: { $0 != " " }) else { return }
    writer.raw("<text")
    writer.attribute("x", line.position.x)
    writer.attribute("y", line.position.y)
    switch line.anchor {
    case .start: break
    case .middle: writer.raw(" text-anchor=\"middle\"")
    case .end: writer.raw(" text-anchor=\"end\"")
    }
    writer.attribute("font-size", line.size)
    if line.isBold { writer.raw(" font-weight=\"bold\"") }
    if line.isItalic { writer.raw(" font-style=\"italic\"") }
    if line.isMonospaced {
      writer.raw(" font-family=\"Liberation Mono, Cousine, Courier New, monospace\"")
    }
    if line.isUnderlined { writer.raw(" text-decoration=\"underline\"") }
    if line.isStruck { writer.raw(" text-decoration=\"line-through\"") }
    if line.isDecoration { writer.raw(" aria-hidden=\"true\"") }
    paint("fill", line.paint)
    writer.raw(">")
    writer.escape(line.text)
    writer.raw("</text>\n")
  }

  private mutating func write(_ shape: Shape) {
    guard theme.wobble > 0, !shape.isCrisp, theme.color(of: shape.stroke) != nil else {
      writePlain(shape)
      return
    }
    if theme.color(of: shape.fill) != nil {
      var ground = shape
      ground.stroke = .none
      writePlain(ground)
    }
    strokes += 1
    var line = shape
    line.fill = .none
    line.outline = .path(
      HandDrawnLine(seed: strokes, wobble: theme.wobble).path(along: shape.outline))
    line.isRound = true
    writePlain(line)
  }

  private mutating func writePlain(_ shape: Shape) {
    writeOutline(shape.outline)
    paint("fill", shape.fill)
    if theme.color(of: shape.stroke) != nil {
      paint("stroke", shape.stroke)
      if shape.strokeWidth != 1 { writer.attribute("stroke-width", shape.strokeWidth) }
      if !shape.dashes.isEmpty {
        writer.raw(" stroke-dasharray=\"")
        for (index, dash) in shape.dashes.enumerated() {
          if index > 0 { writer.raw(" ") }
          writer.number(dash)
        }
        writer.raw("\"")
      }
      if shape.isRound { writer.raw(" stroke-linecap=\"round\" stroke-linejoin=\"round\"") }
    }
    if shape.opacity < 1 { writer.attribute("opacity", shape.opacity) }
    writer.raw("/>\n")
  }

  private mutating func paint(_ name: StaticString, _ paint: Paint) {
    writer.raw(" ")
    writer.raw(name)
    writer.raw("=\"")
    if let color = theme.color(of: paint) { writer.color(color) } else { writer.raw("none") }
    writer.raw("\"")
  }

  private mutating func writeOutline(_ outline: Shape.Outline) {
    switch outline {
    case .rect(let rect, let radius):
      writer.raw("<rect")
      writer.attribute("x", rect.minX)
      writer.attribute("y", rect.minY)
      writer.attribute("width", rect.width)
      writer.attribute("height", rect.height)
      if radius > 0 { writer.attribute("rx", min(radius, rect.width / 2, rect.height / 2)) }
    case .ellipse(let rect) where rect.width == rect.height:
      writer.raw("<circle")
      writer.attribute("cx", rect.midX)
      writer.attribute("cy", rect.midY)
      writer.attribute("r", rect.width / 2)
    case .ellipse(let rect):
      writer.raw("<ellipse")
      writer.attribute("cx", rect.midX)
      writer.attribute("cy", rect.midY)
      writer.attribute("rx", rect.width / 2)
      writer.attribute("ry", rect.height / 2)
    case .line(let a, let b):
      writer.raw("<line")
      writer.attribute("x1", a.x)
      writer.attribute("y1", a.y)
      writer.attribute("x2", b.x)
      writer.attribute("y2", b.y)
    case .polygon(let points):
      writer.raw("<polygon points=\"")
      for (index, point) in points.enumerated() {
        if index > 0 { writer.raw(" ") }
        write(point)
      }
      writer.raw("\"")
    case .path(let path):
      writer.raw("<path d=\"")
      for command in path.commands { write(command) }
      writer.raw("\"")
    }
  }

  private mutating func write(_ command: Path.Command) {
    switch command {
    case .move(let p):
      writer.raw("M")
      write(p)
    case .line(let p):
      writer.raw("L")
      write(p)
    case .curve(let a, let b, let p):
      writer.raw("C")
      write(a)
      writer.raw(" ")
      write(b)
      writer.raw(" ")
      write(p)
    case .quad(let a, let p):
      writer.raw("Q")
      write(a)
      writer.raw(" ")
      write(p)
    case .arc(let radii, let rotation, let isLarge, let isClockwise, let p):
      writer.raw("A")
      write(Point(radii.width, radii.height))
      writer.raw(" ")
      writer.number(rotation)
      writer.raw(isLarge ? " 1" : " 0")
      writer.raw(isClockwise ? " 1 " : " 0 ")
      write(p)
    case .close: writer.raw("Z")
    }
  }

  private mutating func write(_ point: Point) {
    writer.number(point.x)
    writer.raw(" ")
    writer.number(point.y)
  }
}
