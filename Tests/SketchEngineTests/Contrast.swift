@testable import SketchEngine

/// How well words stand out from what is painted under them.
struct Contrast {
  let theme: Theme

  /// Words whose contrast is under 4.5, or under 3 where they are large.
  func faint(in elements: [Element]) -> [String] {
    let flat = Self.flat(elements)
    return flat.indices.compactMap { index in
      guard case .text(let line) = flat[index], !line.isDecoration else { return nil }
      let box = DrawnBoxes.box(of: line)
      let ground = ground(under: box.center, of: flat[..<index])
      let contrast = (theme.color(of: line.paint) ?? .black).contrast(with: ground)
      return contrast < (line.size >= 18 ? 2.95 : 4.45) ? "\(line.text) \(contrast)" : nil
    }
  }

  private func ground(under point: Point, of elements: ArraySlice<Element>) -> Color {
    elements.reduce(theme.color(.paper)) { ground, element in
      guard case .shape(let shape) = element, let fill = theme.color(of: shape.fill),
        Self.covers(shape.outline, point)
      else { return ground }
      return ground.mixed(with: fill, share: shape.opacity)
    }
  }

  private static func covers(_ outline: Shape.Outline, _ p: Point) -> Bool {
    switch outline {
    case .rect(let rect, _): return rect.contains(p)
    case .ellipse(let rect):
      let x = (p.x - rect.midX) / max(1, rect.width / 2)
      let y = (p.y - rect.midY) / max(1, rect.height / 2)
      return x * x + y * y <= 1
    case .polygon(let points):
      var isInside = false
      for (a, b) in zip(points, points.dropFirst() + points.prefix(1))
      where (a.y > p.y) != (b.y > p.y) {
        if p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x { isInside.toggle() }
      }
      return isInside
    case .line, .path: return false
    }
  }

  private static func flat(_ elements: [Element]) -> [Element] {
    elements.flatMap { element -> [Element] in
      switch element {
      case .part(let part): flat(part.elements)
      case .placed(let inner, _, _), .clipped(let inner, _, _): flat(inner)
      case .shape, .text: [element]
      }
    }
  }
}
