/// What DOT's attributes mean here.
enum DOTStyle {
  /// The shape of a box; `nil` for one that is only for the eye.
  static func shape(_ name: String) -> NodeShape? {
    switch name.lowercased() {
    case "diamond", "mdiamond": .decision
    case "cylinder": .database
    case "ellipse", "oval", "egg": .ellipse
    case "circle": .circle
    case "doublecircle", "mcircle", "point": .end
    case "parallelogram", "trapezium", "invtrapezium": .data
    case "hexagon", "octagon", "doubleoctagon", "tripleoctagon", "septagon": .hexagon
    case "triangle", "invtriangle": .triangle
    case "note", "tab", "folder", "cds": .document
    case "component": .component
    case "box3d": .server
    case "underline", "plaintext", "plain", "none": .rectangle
    default: nil
    }
  }

  /// The name of a shape.
  static func name(of shape: NodeShape) -> String {
    switch shape {
    case .decision, .diamond: "diamond"
    case .database, .cylinder, .storage, .cache: "cylinder"
    case .start, .end: "oval"
    case .ellipse, .cloud: "ellipse"
    case .circle, .connector: "circle"
    case .data, .parallelogram, .manual: "parallelogram"
    case .hexagon: "hexagon"
    case .triangle: "triangle"
    case .document: "note"
    case .component, .service, .function: "component"
    case .server: "box3d"
    default: "box"
    }
  }

  /// A color by name or by code; `nil` where it is neither.
  static func color(_ text: String) -> Color? {
    let first = text.split(separator: ":").first.map(String.init) ?? text
    if first.hasPrefix("#"), first.count == 9 {
      return ColorNames.color(of: String(first.prefix(7)))
    }
    return ColorNames.exact(first.lowercased()) ?? ColorNames.color(of: first.lowercased())
  }

  static func direction(_ text: String) -> FlowDirection? {
    switch text.uppercased() {
    case "TB", "TD": .down
    case "BT": .up
    case "LR": .right
    case "RL": .left
    default: nil
    }
  }
}
