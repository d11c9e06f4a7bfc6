/// What an edge says, set small beside its line.
struct EdgeLabel {
  private let lines: [String]
  /// The room it needs, in px.
  let size: Size

  /// A label, broken into even lines.
  init(_ label: String, _ typeface: Typeface) {
    lines = typeface.lines(of: label, width: 150, size: 12)
    let widest = lines.reduce(0) { max($0, typeface.width(of: $1, size: 12)) }
    size = Size(widest.rounded(.up) + 6, Double(lines.count) * 16)
  }

  /// The lines in the middle of their place, on a plate where something runs under them.
  func elements(in rect: Rect, hasPlate: Bool) -> [Element] {
    let place = Rect(center: rect.center, size: size)
    var elements: [Element] = hasPlate ? [.rect(place, radius: 3, fill: .paper)] : []
    for (index, line) in lines.enumerated() {
      let middle = place.minY + (Double(index) + 0.5) * 16
      elements.append(
        .text(
          TextLine(
            line, at: Point(place.midX, TextLine.baseline(centeredOn: middle, size: 12)),
            anchor: .middle, size: 12, paint: .softInk)))
    }
    return elements
  }
}
