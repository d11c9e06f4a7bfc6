@testable import SketchEngine

/// How far what is drawn reaches, for tests that compare places.
enum DrawnBoxes {
  /// The rectangle around elements, text measured as the engine measures it.
  static func box(of elements: [Element]) -> Rect? {
    elements.reduce(nil) { box, element in
      guard let own = self.box(of: element) else { return box }
      return box?.union(own) ?? own
    }
  }

  private static func box(of element: Element) -> Rect? {
    switch element {
    case .part(let part): box(of: part.elements)
    case .shape(let shape): box(of: shape.outline)
    case .text(let line): box(of: line)
    case .placed(let elements, let offset, let scale):
      box(of: elements).map { own in
        Rect(
          own.minX * scale + offset.x, own.minY * scale + offset.y, own.width * scale,
          own.height * scale)
      }
    case .clipped(_, let rect, _): rect
    }
  }

  private static func box(of outline: Shape.Outline) -> Rect? {
    switch outline {
    case .rect(let rect, _), .ellipse(let rect): rect
    case .line(let a, let b): around([a, b])
    case .polygon(let points): around(points)
    case .path(let path): around(path.commands.flatMap(ends))
    }
  }

  private static func ends(of command: Path.Command) -> [Point] {
    switch command {
    case .move(let p), .line(let p): [p]
    case .curve(_, _, let p), .quad(_, let p): [p]
    case .arc(_, _, _, _, let p): [p]
    case .close: []
    }
  }

  private static func around(_ points: [Point]) -> Rect? {
    guard let first = points.first else { return nil }
    return points.reduce(Rect(first.x, first.y, 0, 0)) { $0.union(Rect($1.x, $1.y, 0, 0)) }
  }

  static func box(of line: TextLine) -> Rect {
    let width = Typeface().width(
      of: line.text, size: line.size, bold: line.isBold, monospaced: line.isMonospaced)
    let x =
      switch line.anchor {
      case .start: line.position.x
      case .middle: line.position.x - width / 2
      case .end: line.position.x - width
      }
    return Rect(x, line.position.y - line.size * 0.73, width, line.size * 0.9)
  }

  /// The texts among elements, at any depth.
  static func texts(in elements: [Element]) -> [TextLine] {
    elements.flatMap { element -> [TextLine] in
      switch element {
      case .part(let part): texts(in: part.elements)
      case .text(let line): [line]
      case .shape: []
      case .placed(let inner, let offset, let scale):
        texts(in: inner).map { line in
          var line = line
          line.position = line.position * scale + offset
          return line
        }
      case .clipped(let inner, _, _): texts(in: inner)
      }
    }
  }

  /// The parts among elements that no other part of them holds.
  static func parts(in elements: [Element]) -> [Part] {
    elements.flatMap { element -> [Part] in
      switch element {
      case .part(let part): [part]
      case .placed(let inner, _, _), .clipped(let inner, _, _): parts(in: inner)
      case .shape, .text: []
      }
    }
  }

  /// Roles that may lie over others on purpose.
  static let above: Set<String> = [
    "dialog", "sheet", "drawer", "popover", "tooltip", "toast", "menu", "fab", "badge",
    "annotation", "dots", "keyboard", "banner", "edge", "image", "map", "carousel", "camera",
    "icon", "progress-ring", "avatar-group", "avatar", "mark", "axis", "legend", "group", "section",
  ]

  /// Pairs of siblings that share more room than a border, at any depth.
  static func overlaps(in elements: [Element]) -> [String] {
    let siblings = parts(in: elements)
    var found: [String] = []
    for (index, part) in siblings.enumerated() {
      found += overlaps(in: part.elements)
      guard !above.contains(part.role), let own = box(of: part.elements) else { continue }
      for other in siblings.dropFirst(index + 1) where !above.contains(other.role) {
        guard let theirs = box(of: other.elements) else { continue }
        if own.inset(by: 1.25).intersects(theirs.inset(by: 1.25)) {
          found.append("\(part.role) “\(part.label)” and \(other.role) “\(other.label)”")
        }
      }
    }
    return found
  }
}
