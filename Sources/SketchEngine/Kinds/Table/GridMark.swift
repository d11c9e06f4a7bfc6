/// A cell that says little enough to be drawn as a mark: yes, no, or a letter of responsibility.
enum GridMark: Hashable {
  case yes, no, partly
  /// R, A, C or I.
  case letter(String)

  /// The mark for a text, if it is one.
  init?(_ text: String) {
    switch text.lowercased() {
    case "yes", "y", "✓", "✔", "✅", "true", "x": self = .yes
    case "no", "n", "✗", "✘", "❌", "false": self = .no
    case "partly", "partial", "partially", "limited", "some": self = .partly
    default:
      let letters = text.split(whereSeparator: { $0 == "/" || $0 == "," || $0 == " " })
      guard !letters.isEmpty, letters.allSatisfy({ ["R", "A", "C", "I"].contains(String($0)) })
      else { return nil }
      self = .letter(letters.joined(separator: "/"))
    }
  }

  /// The mark in the middle of an area.
  func elements(in area: Rect, _ pen: SectionPen) -> [Element] {
    let middle = area.center
    switch self {
    case .yes:
      return [
        .path(
          Path(through: [
            Point(middle.x - 7, middle.y), Point(middle.x - 2, middle.y + 5),
            Point(middle.x + 7, middle.y - 6),
          ]), stroke: .token(.good), strokeWidth: 2.25, isRound: true, isCrisp: true)
      ]
    case .no:
      let paint = Paint.token(.bad)
      return [
        .path(
          Path([
            .move(Point(middle.x - 5, middle.y - 5)), .line(Point(middle.x + 5, middle.y + 5)),
            .move(Point(middle.x + 5, middle.y - 5)), .line(Point(middle.x - 5, middle.y + 5)),
          ]), stroke: paint, strokeWidth: 2.25, isRound: true, isCrisp: true)
      ]
    case .partly:
      return [
        .path(
          Path(through: [Point(middle.x - 6, middle.y), Point(middle.x + 6, middle.y)]),
          stroke: .token(.warn), strokeWidth: 2.25, isRound: true, isCrisp: true)
      ]
    case .letter(let letters):
      let width = max(28, pen.width([letters], size: 14, bold: true) + 16)
      let paint = Self.paint(letters)
      return [
        .shape(
          Shape(
            .rect(Rect(center: middle, size: Size(width, 28)), radius: 14), fill: .tint(paint),
            isCrisp: true))
      ]
        + pen.text(
          [letters], centeredOn: middle, size: 14, line: 20, bold: true,
          paint: .legible(.shade(paint), on: .tint(paint)))
    }
  }

  private static func paint(_ letters: String) -> Paint {
    switch letters.first {
    case "R": .token(.accent)
    case "A": .token(.bad)
    case "C": .token(.warn)
    default: .token(.good)
    }
  }
}
