/// Redraws an outline as a hand would: twice, a little astray, ends slightly overshot.
struct HandDrawnLine {
  /// Gives each line its own strays.
  let seed: UInt64
  /// How far it strays, in px per 100 px.
  let wobble: Double

  func path(along outline: Shape.Outline) -> Path {
    var chance = Chance(seed: seed)
    var commands: [Path.Command] = []
    for _ in 0..<2 {
      for run in Self.runs(of: outline) {
        commands += stroke(along: run, chance: &chance)
      }
    }
    return Path(commands)
  }

  private func stroke(along run: [Point], chance: inout Chance) -> [Path.Command] {
    guard var from = run.first else { return [] }
    var commands: [Path.Command] = [.move(from + stray(1, &chance))]
    for to in run.dropFirst() {
      let length = from.distance(to: to)
      let amount = min(2.2, max(0.35, length / 100)) * wobble
      let middle = (from + to) * 0.5 + stray(amount, &chance)
      commands.append(.quad(middle, to: to + stray(min(amount, 0.8), &chance)))
      from = to
    }
    return commands
  }

  private func stray(_ amount: Double, _ chance: inout Chance) -> Point {
    Point(chance.between(-amount, amount), chance.between(-amount, amount))
  }

  /// The outline as runs of points close enough together to keep its shape.
  private static func runs(of outline: Shape.Outline) -> [[Point]] {
    switch outline {
    case .line(let a, let b): return [[a, b]]
    case .polygon(let points): return [points + points.prefix(1)]
    case .rect(let r, let radius):
      let k = min(radius, r.width / 2, r.height / 2)
      guard k > 1 else {
        return [
          [
            r.origin, Point(r.maxX, r.minY), Point(r.maxX, r.maxY), Point(r.minX, r.maxY),
            r.origin,
          ]
        ]
      }
      return [rounded(r, radius: k)]
    case .ellipse(let r): return [circle(in: r)]
    case .path(let path): return runs(of: path)
    }
  }

  /// A rectangle with quarter circles at its corners, clockwise from the top left.
  private static func rounded(_ r: Rect, radius k: Double) -> [Point] {
    // One minus the cosine and the sine of 22.5, 45 and 67.5 degrees.
    let near = k * 0.076_120_467, half = k * 0.292_893_219, far = k * 0.617_316_568
    let right = r.maxX, bottom = r.maxY, left = r.minX, top = r.minY
    return [
      Point(left + k, top), Point(right - k, top), Point(right - far, top + near),
      Point(right - half, top + half), Point(right - near, top + far), Point(right, top + k),
      Point(right, bottom - k), Point(right - near, bottom - far),
      Point(right - half, bottom - half), Point(right - far, bottom - near),
      Point(right - k, bottom), Point(left + k, bottom), Point(left + far, bottom - near),
      Point(left + half, bottom - half), Point(left + near, bottom - far),
      Point(left, bottom - k), Point(left, top + k), Point(left + near, top + far),
      Point(left + half, top + half), Point(left + far, top + near), Point(left + k, top),
    ]
  }

  private static func circle(in r: Rect) -> [Point] {
    // Sixteen points of the unit circle, from its square roots.
    let c1 = 0.923_879_532_511, s1 = 0.382_683_432_365, h = 0.707_106_781_187
    let octant = [Point(1, 0), Point(c1, s1), Point(h, h), Point(s1, c1)]
    var unit = octant
    unit += octant.map { Point(-$0.y, $0.x) }
    unit += octant.map { Point(-$0.x, -$0.y) }
    unit += octant.map { Point($0.y, -$0.x) }
    unit.append(Point(1, 0))
    return unit.map { Point(r.midX + $0.x * r.width / 2, r.midY + $0.y * r.height / 2) }
  }

  private static func runs(of path: Path) -> [[Point]] {
    var runs: [[Point]] = []
    var run: [Point] = []
    for command in path.commands {
      switch command {
      case .move(let p):
        if run.count > 1 { runs.append(run) }
        run = [p]
      case .line(let p), .arc(_, _, _, _, let p): run.append(p)
      case .curve(let a, let b, let p):
        guard let from = run.last else { continue }
        for t in [0.25, 0.5, 0.75, 1.0] {
          let u = 1 - t
          run.append(
            from * (u * u * u) + a * (3 * u * u * t) + b * (3 * u * t * t) + p * (t * t * t))
        }
      case .quad(let a, let p):
        guard let from = run.last else { continue }
        for t in [0.5, 1.0] {
          let u = 1 - t
          run.append(from * (u * u) + a * (2 * u * t) + p * (t * t))
        }
      case .close: if let first = run.first { run.append(first) }
      }
    }
    if run.count > 1 { runs.append(run) }
    return runs
  }
}
