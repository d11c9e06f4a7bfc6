extension Theme {
  /// The color of a paint in this theme, or `nil` where nothing is painted.
  public func color(of paint: Paint) -> Color? {
    switch paint {
    case .none: nil
    case .token(let token): color(token)
    case .series(let index): series[((index % series.count) + series.count) % series.count]
    case .fixed(let color): color
    case .tint(let base): color(of: base).map { color(.paper).mixed(with: $0, share: 0.14) }
    case .shade(let base): color(of: base).map { $0.mixed(with: color(.ink), share: 0.3) }
    case .readable(let ground): readable(on: color(of: ground) ?? color(.paper))
    case .legible(let wanted, let ground):
      legible(color(of: wanted) ?? color(.ink), on: color(of: ground) ?? color(.paper))
    }
  }

  /// White where it can be read, or else the darkest ink.
  private func readable(on ground: Color) -> Color {
    if Color.white.contrast(with: ground) >= 4.5 {
      return ground == color(.paper) ? color(.ink) : .white
    }
    let ink = Color(0x111827)
    return ink.contrast(with: ground) >= 4.5 ? ink : .black
  }

  /// The wanted color, moved as little as needed towards black or white to be read.
  private func legible(_ wanted: Color, on ground: Color) -> Color {
    let end = Color.white.contrast(with: ground) > Color.black.contrast(with: ground)
    for step in 0...10 {
      let moved = wanted.mixed(with: end ? .white : .black, share: Double(step) / 10)
      if moved.contrast(with: ground) >= 4.5 { return moved }
    }
    return readable(on: ground)
  }
}
