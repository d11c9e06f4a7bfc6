@testable import SketchEngine

extension DrawnBoxes {
  /// Words of a part that lie partly outside the largest shape of that part.
  static func overflows(in elements: [Element]) -> [String] {
    parts(in: elements).flatMap { part -> [String] in
      let own = part.elements.filter { element in
        if case .part = element { return false }
        return true
      }
      let shapes = shapes(in: own).sorted { $0.width * $0.height > $1.width * $1.height }
      let inner = overflows(in: part.elements)
      guard let frame = shapes.first else { return inner }
      return inner
        + ownTexts(in: own).filter { line in
          let box = box(of: line)
          let isInside =
            box.minX >= frame.minX - 2 && box.maxX <= frame.maxX + 2
            && box.minY >= frame.minY - 2 && box.maxY <= frame.maxY + 2
          return frame.intersects(box) && !isInside
        }.map { "\(part.role): \($0.text)" }
    }
  }

  /// Pairs of texts that lie on one another.
  static func collisions(in elements: [Element]) -> [String] {
    let lines = texts(in: elements).map { ($0.text, box(of: $0).inset(x: 1.5, y: 2.5)) }
    var found: [String] = []
    for (index, one) in lines.enumerated() {
      for two in lines.dropFirst(index + 1) where one.1.intersects(two.1) {
        found.append("\(one.0) / \(two.0)")
      }
    }
    return found
  }

  private static func ownTexts(in elements: [Element]) -> [TextLine] {
    elements.flatMap { element -> [TextLine] in
      switch element {
      case .text(let line): [line]
      case .clipped(let inner, _, _), .placed(let inner, _, _): ownTexts(in: inner)
      case .part, .shape: []
      }
    }
  }

  private static func shapes(in elements: [Element]) -> [Rect] {
    elements.flatMap { element -> [Rect] in
      switch element {
      case .shape: [box(of: [element])].compactMap(\.self)
      case .clipped(let inner, _, _), .placed(let inner, _, _): shapes(in: inner)
      case .part, .text: []
      }
    }
  }
}
