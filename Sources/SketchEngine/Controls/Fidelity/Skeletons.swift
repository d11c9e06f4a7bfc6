/// What is still loading: bars and blocks exactly where its words and pictures will be.
struct Skeletons {
  let typeface: Typeface

  /// The elements of a control with nothing to read in them, as one skeleton.
  func skeleton(of elements: [Element], id: String) -> Element {
    .part(Part(id: id, role: Control.Role.skeleton.rawValue, label: "Loading", blank(elements)))
  }

  private func blank(_ elements: [Element]) -> [Element] {
    elements.flatMap { element -> [Element] in
      switch element {
      case .text(let line): [line.bar(measuring: typeface, paint: .token(.placeholder))]
      case .part(let part): blank(part)
      case .shape(let shape): blank(shape).map { [.shape($0)] } ?? []
      case .placed(let inner, let point, let scale):
        [.placed(blank(inner), at: point, scale: scale)]
      case .clipped(let inner, let rect, let radius):
        [.clipped(blank(inner), to: rect, radius: radius)]
      }
    }
  }

  private func blank(_ part: Part) -> [Element] {
    switch Control.Role(rawValue: part.role) {
    case .image, .avatar, .map, .chart, .videoPlayer, .icon, .logo, .badge, .chip, .button,
      .progressRing:
      guard let box = part.elements.compactMap(\.outline).first else { return blank(part.elements) }
      return [.rect(box.rect, radius: box.radius, fill: .token(.placeholder))]
    default: return blank(part.elements)
    }
  }

  /// Cards, lines and plates stay; small marks and colors go.
  private func blank(_ shape: Shape) -> Shape? {
    switch shape.outline {
    case .rect:
      var shape = shape
      shape.fill = plain(shape.fill)
      if shape.stroke != .none { shape.stroke = .line }
      return shape
    case .ellipse(let rect):
      guard rect.width >= 20 else { return nil }
      return Shape(.ellipse(rect), fill: .token(.placeholder))
    case .line:
      var shape = shape
      shape.stroke = .line
      return shape
    case .polygon, .path:
      // The pieces of a chart stay as grey areas; icons and lines go.
      guard !shape.isCrisp, shape.fill.isArea else { return nil }
      return Shape(shape.outline, fill: .token(.placeholder))
    }
  }

  private func plain(_ paint: Paint) -> Paint {
    switch paint {
    case .none, .paper, .surface, .raised: paint
    default: .token(.placeholder)
    }
  }
}

extension Paint {
  /// Whether it fills a piece of a chart.
  fileprivate var isArea: Bool {
    switch self {
    case .series, .tint, .shade: true
    case .token(let token): token == .accent || token == .accentSoft
    case .none, .fixed, .readable, .legible: false
    }
  }
}

extension Element {
  /// The box around its first shape, which is what it stands in.
  fileprivate var outline: (rect: Rect, radius: Double)? {
    switch self {
    case .shape(let shape):
      switch shape.outline {
      case .rect(let rect, let radius): (rect, min(radius, rect.height / 2))
      case .ellipse(let rect): (rect, rect.height / 2)
      case .line, .polygon, .path: nil
      }
    case .clipped(_, let rect, let radius): (rect, radius)
    case .part, .text, .placed: nil
    }
  }
}
