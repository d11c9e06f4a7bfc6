import Foundation
import Testing

@testable import SketchEngine

struct IconTests {
  @Test func `every icon is found by each of its names, and shares none`() throws {
    var count = 0
    for name in Icon.allNames {
      let icon = try #require(Icon.named(name), "\(name) cannot be read")
      #expect(icon.name == name)
      for synonym in icon.names {
        #expect(Icon.named(synonym)?.name == name, "\(synonym)")
      }
      count += icon.names.count
    }
    #expect(Icon.allNames.count >= 170)
    #expect(IconTable.names.count == count)
    #expect(Set(IconTable.names.map { "\($0.key)" }).count == count)
  }

  @Test func `the table holds what templates hold`() throws {
    let folder = packageRoot.appending(path: "templates/icons")
    let entries = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let names = entries.filter { $0.hasSuffix(".svg") }.map { String($0.dropLast(4)) }
    #expect(Set(names) == Set(Icon.allNames), "run `swift run embed-templates`")
    for file in IconTable.files {
      let text = try String(contentsOf: folder.appending(path: "\(file.name).svg"), encoding: .utf8)
      #expect(text == "\(file.text)", "run `swift run embed-templates`")
      let icon = try IconParser.icon(in: Array(text.utf8), file: "\(file.name).svg")
      #expect(icon.name == "\(file.name)")
    }
  }

  @Test func `every icon keeps its margin`() throws {
    for name in Icon.allNames {
      let icon = try #require(Icon.named(name))
      let outside = icon.strokes.flatMap { stroke in
        let reach = stroke.isSolid ? 0 : Icon.strokeWidth / 2
        let page = Rect(0, 0, 24, 24).inset(by: 1.9 + reach)
        return stroke.outline.samples.filter { !page.contains($0) }
      }
      #expect(outside.isEmpty, "\(name)")
    }
  }

  @Test(arguments: ["trash", "Trash", "BIN", " delete "])
  func `case and spaces around a name do not matter`(name: String) {
    #expect(Icon.named(name)?.name == "trash")
  }

  @Test(arguments: ["map-pin", "map pin", "Map_Pin", "map  pin"])
  func `words of a name may be joined in any way`(name: String) {
    #expect(Icon.named(name)?.name == "map-pin")
  }

  @Test(arguments: ["", " ", "-", "no such thing", "zzzzzz", "é", "\u{0}"])
  func `no icon goes by another name`(name: String) {
    #expect(Icon.named(name) == nil)
  }

  @Test(arguments: [
    ("Wallets", "wallet"), ("Batteries", "battery"), ("Boxes", "archive"), ("My orders", "package"),
    ("Payment methods", "credit-card"), ("User settings", "settings"), ("News", "newspaper"),
    ("Redis cache", "cache"), ("API gateway", "api"), ("OK", "check"),
  ])
  func `a label finds the icon of what it names`(label: String, name: String) {
    #expect(Icon.suiting(label)?.name == name)
  }

  @Test(arguments: ["", "Look at me", "Quux", "s", "es", "ies"])
  func `a label of weak or unknown words has no icon`(label: String) {
    #expect(Icon.suiting(label) == nil)
  }

  @Test func `an icon is drawn in the middle, its lines as thick as asked for`() throws {
    let icon = Icon(
      names: ["dot"],
      strokes: [
        .init(.line(Point(0, 0), Point(24, 24))),
        .init(.ellipse(Rect(6, 6, 12, 12)), isSolid: true),
      ])
    let elements = icon.elements(in: Rect(10, 0, 24, 12), paint: .ink, strokeWidth: 2)
    let line = Shape(
      .line(Point(16, 0), Point(28, 12)), stroke: .ink, strokeWidth: 2, isRound: true, isCrisp: true
    )
    let dot = Shape(.ellipse(Rect(19, 3, 6, 6)), fill: .ink, isCrisp: true)
    #expect(elements == [.shape(line), .shape(dot)])
  }
}

private let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

extension Shape.Outline {
  /// Points on the outline, near enough to each other to show how far it reaches.
  fileprivate var samples: [Point] {
    switch self {
    case .rect(let rect, _), .ellipse(let rect):
      [rect.origin, Point(rect.maxX, rect.maxY)]
    case .line(let a, let b): [a, b]
    case .polygon(let points): points
    case .path(let path): path.samples
    }
  }
}

extension Path {
  fileprivate var samples: [Point] {
    var points: [Point] = []
    for command in commands {
      let pen = points.last ?? .zero
      let steps = (1...16).map { Double($0) / 16 }
      switch command {
      case .move(let p), .line(let p): points.append(p)
      case .curve(let a, let b, let p):
        points += steps.map { t in
          let u = 1 - t
          return pen * (u * u * u) + a * (3 * u * u * t) + b * (3 * u * t * t) + p * (t * t * t)
        }
      case .quad(let a, let p):
        points += steps.map { t in
          let u = 1 - t
          return pen * (u * u) + a * (2 * u * t) + p * (t * t)
        }
      case .arc(let radii, let rotation, let isLarge, let isClockwise, let p):
        let arc = EllipseArc(
          from: pen.turned(by: -rotation), to: p.turned(by: -rotation), radii: radii,
          isLarge: isLarge, isClockwise: isClockwise)
        points += steps.map { arc.point(at: $0).turned(by: rotation) }
      case .close: break
      }
    }
    return points
  }
}

extension Point {
  /// The point turned about the origin, in degrees clockwise.
  fileprivate func turned(by degrees: Double) -> Point {
    let angle = degrees * .pi / 180
    return Point(x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle))
  }
}

/// An upright elliptical arc by its middle, as the SVG specification works it out.
private struct EllipseArc {
  private let center: Point
  private let radii: Size
  private let start: Double
  private let sweep: Double

  init(from a: Point, to b: Point, radii: Size, isLarge: Bool, isClockwise: Bool) {
    let half = Point((a.x - b.x) / 2 / radii.width, (a.y - b.y) / 2 / radii.height)
    let squared = half.x * half.x + half.y * half.y
    let growth = max(1, squared.squareRoot())
    let k = (max(0, 1 / max(squared, 1e-9) - 1)).squareRoot() * (isLarge == isClockwise ? -1 : 1)
    self.radii = Size(radii.width * growth, radii.height * growth)
    center = Point(
      (a.x + b.x) / 2 + k * half.y * radii.width, (a.y + b.y) / 2 - k * half.x * radii.height)
    func angle(_ p: Point, _ radii: Size, _ center: Point) -> Double {
      atan2((p.y - center.y) / radii.height, (p.x - center.x) / radii.width)
    }
    start = angle(a, self.radii, center)
    let turn = angle(b, self.radii, center) - start
    if isClockwise {
      sweep = turn < 0 ? turn + 2 * .pi : turn
    } else {
      sweep = turn > 0 ? turn - 2 * .pi : turn
    }
  }

  func point(at t: Double) -> Point {
    let angle = start + sweep * t
    return Point(center.x + radii.width * cos(angle), center.y + radii.height * sin(angle))
  }
}
