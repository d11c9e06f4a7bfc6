/// Low fidelity: grey boxes, crossed pictures, and bars in the place of running text.
///
/// What the prompt told stays readable, and so does what names a thing, such as a button's caption;
/// sample words that only fill the screen become bars.
struct Greybox {
  let typeface: Typeface
  /// The ids of parts that are done already.
  let settled: Set<String>

  /// What a control shows of its own, in greys; the parts it holds are done already.
  func elements(_ elements: [Element], of control: Control) -> [Element] {
    elements.map { element in
      switch element {
      case .part(var part) where !settled.contains(part.id):
        // Rows and marks are parts of their control, drawn by it.
        part.elements = self.elements(part.elements, of: control)
        return .part(part)
      case .part: return element
      case .shape(let shape): return .shape(Self.grey(shape))
      case .text(let line):
        return isReadable(line, in: control)
          ? .text(Self.grey(line)) : line.bar(measuring: typeface, paint: .token(.placeholder))
      case .placed(let inner, let point, let scale):
        return .placed(self.elements(inner, of: control), at: point, scale: scale)
      case .clipped(let inner, let rect, let radius):
        return .clipped(self.elements(inner, of: control), to: rect, radius: radius)
      }
    }
  }

  // MARK: Words

  private func isReadable(_ line: TextLine, in control: Control) -> Bool {
    if line.text.count < 3 && line.text.allSatisfy({ !$0.isLetter && !$0.isNumber }) { return true }
    if !control.spans.isEmpty, says(control.told, line) { return true }
    return Self.isNamed(control.role) && says([control.label], line)
      || control.children.contains { !$0.spans.isEmpty && says($0.told, line) }
  }

  /// Whether a line is one of some words, or a piece of one of them that was wrapped or cut.
  private func says(_ words: [String], _ line: TextLine) -> Bool {
    let shown = line.text.hasSuffix("…") ? String(line.text.dropLast()) : line.text
    return !shown.isEmpty && words.contains { $0.contains(shown) || shown.contains($0) }
  }

  /// Whether the label of such a control names it, rather than being what it says.
  private static func isNamed(_ role: Control.Role) -> Bool {
    switch role {
    case .text, .listItem, .row, .richText, .comment, .chatBubble, .post, .testimonial, .feature,
      .avatar, .badge, .item, .event, .cartLine, .productCard, .codeBlock, .activity, .mark,
      .annotation,
      .story:
      false
    default: true
    }
  }

  // MARK: Greys

  private static func grey(_ shape: Shape) -> Shape {
    var shape = shape
    shape.fill = grey(shape.fill)
    shape.stroke = grey(shape.stroke)
    return shape
  }

  private static func grey(_ line: TextLine) -> TextLine {
    var line = line
    line.paint = line.paint.isColored ? .softInk : grey(line.paint)
    return line
  }

  /// The grey for a paint of the theme; colors that were asked for stay.
  static func grey(_ paint: Paint) -> Paint {
    switch paint {
    case .none, .fixed: paint
    case .token(let token):
      switch token {
      case .accent, .good, .warn, .bad: .strongLine
      case .accentSoft, .goodSoft, .warnSoft, .badSoft: .surface
      default: paint
      }
    case .series(let index):
      index == 0 ? .strongLine : .token(index % 2 == 0 ? .line : .placeholder)
    case .tint(let base): base.isColored ? .token(.placeholder) : .tint(grey(base))
    case .shade(let base): base.isColored ? .strongLine : .shade(grey(base))
    case .readable(let ground): .readable(on: grey(ground))
    case .legible(let wanted, let ground):
      .legible(wanted.isColored ? .softInk : grey(wanted), on: grey(ground))
    }
  }

  /// A box with two diagonals: the place of a picture.
  static func crossed(_ rect: Rect, radius: Double = 0) -> [Element] {
    let isRound = radius >= min(rect.width, rect.height) / 2
    // The ends of the diagonals lie on the outline, round or not.
    let reach = isRound ? (1 - 0.5.squareRoot()) / 2 : 0.0
    let inner = rect.inset(x: rect.width * reach, y: rect.height * reach)
    return [
      .rect(
        rect.inset(by: 0.5), radius: radius, fill: .token(.placeholder), stroke: .strongLine),
      .line(
        Point(inner.minX, inner.minY), Point(inner.maxX, inner.maxY), stroke: .strongLine),
      .line(
        Point(inner.maxX, inner.minY), Point(inner.minX, inner.maxY), stroke: .strongLine),
    ]
  }
}

extension Paint {
  /// Whether the theme gives it a color of its own rather than a grey.
  fileprivate var isColored: Bool {
    switch self {
    case .token(let token):
      switch token {
      case .accent, .accentSoft, .good, .goodSoft, .warn, .warnSoft, .bad, .badSoft: true
      default: false
      }
    case .series: true
    case .tint(let base), .shade(let base): base.isColored
    case .none, .fixed, .readable, .legible: false
    }
  }
}

extension Control {
  /// The words it shows that may have been told.
  fileprivate var told: [String] {
    [label, detail, value, placeholder].filter { !$0.isEmpty }
  }
}
