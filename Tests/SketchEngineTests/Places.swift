import Testing

@testable import SketchEngine

/// What a drawing of sections holds, as lines such as "Strengths: a, b".
func sections(_ prompt: String) throws -> [String] {
  guard case .sections(let scene) = try sketch(prompt).scene else { return [] }
  return scene.sections.map { section in
    let items = section.items.map { $0.isExample ? "(\($0.label))" : $0.label }
    let value = section.value.map { " = \($0.text)" } ?? ""
    return section.label + value + (items.isEmpty ? "" : ": " + items.joined(separator: ", "))
  }
}

/// The cells of a table, each row as "a | b | c", the heads first.
func rows(_ prompt: String) throws -> [String] {
  guard case .table(let scene) = try sketch(prompt).scene else { return [] }
  let heads = scene.columns.isEmpty ? [] : [scene.columns.map(\.label)]
  return (heads + scene.rows.map { $0.cells.map(\.text) }).map { $0.joined(separator: " | ") }
}

/// Where the parts of a drawing stand.
struct Places {
  /// A part with the rectangle around its own shapes and words.
  struct Place {
    let part: Part
    let rect: Rect
  }

  let all: [Place]

  init(_ prompt: String) throws {
    let drawing = try sketch(prompt).drawing
    all = Self.places(drawing.elements, Point(0, 0))
    #expect(DrawnBoxes.collisions(in: drawing.elements) == [])
    for place in all {
      #expect(place.rect.minX >= 0 && place.rect.maxX <= drawing.size.width, "\(place.part.label)")
      #expect(place.rect.minY >= 0 && place.rect.maxY <= drawing.size.height, "\(place.part.label)")
    }
  }

  private static func places(_ elements: [Element], _ offset: Point) -> [Place] {
    elements.flatMap { element -> [Place] in
      switch element {
      case .part(let part):
        let own = DrawnBoxes.box(of: part.elements)?.moved(by: offset)
        return (own.map { [Place(part: part, rect: $0)] } ?? []) + places(part.elements, offset)
      case .placed(let inner, let by, _): return places(inner, offset + by)
      case .clipped(let inner, _, _): return places(inner, offset)
      case .shape, .text: return []
      }
    }
  }

  /// The rectangle of the only part with a label and, where given, a role.
  func only(_ label: String, role: String? = nil) throws -> Rect {
    let found = all.filter { $0.part.label == label && (role == nil || $0.part.role == role) }
    return try #require(found.count == 1 ? found.first : nil, "\(found.count) × \(label)").rect
  }

  /// The labels of the parts of a role, in the order they are painted.
  func labels(_ role: String) -> [String] {
    all.filter { $0.part.role == role }.map(\.part.label)
  }
}
