extension Control {
  /// The control and what it holds as an indented list, for tests and for looking at what was read.
  public var outline: String { outline(indent: 0) }

  private func outline(indent: Int) -> String {
    var line = String(repeating: "  ", count: indent) + role.rawValue
    if !label.isEmpty { line += " \"\(label)\"" }
    for (name, words) in [
      ("detail", detail), ("value", value), ("hint", placeholder), ("variant", variant),
      ("icon", icon),
    ] where !words.isEmpty {
      line += " \(name)=\(words)"
    }
    line += states.map { " \($0.rawValue)" }.joined()
    if place != .flow { line += " @\(place.rawValue)" }
    for (name, color) in [("fill", style.fill), ("stroke", style.stroke), ("ink", style.ink)] {
      guard let color else { continue }
      line += " \(name)=\(color.red),\(color.green),\(color.blue)"
    }
    switch arrangement {
    case .automatic: break
    case .column: line += " column"
    case .row: line += " row"
    case .grid(let columns): line += " grid(\(columns))"
    case .split: line += " split"
    }
    return ([line] + children.map { $0.outline(indent: indent + 1) }).joined(separator: "\n")
  }
}
