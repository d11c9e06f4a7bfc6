import Testing

@testable import SketchEngine

struct ScreenTests {
  private func drawing(_ screens: [WireframeScene.Screen]) -> Drawing {
    WireframeScene(screens: screens, title: "Test").drawing(measuring: Typeface())
  }

  @Test(arguments: 0..<120)
  func `nothing overlaps or leaves the page`(seed: Int) {
    var random = RandomControls(seed: seed + 1000)
    let children = random.screen()
    for frame in [Frame.desktop, .phone, .tablet, .window] {
      let drawing = drawing([.init(frame: frame, name: "Screen", children: children)])
      #expect(DrawnBoxes.overlaps(in: drawing.elements) == [], "\(frame) \(seed)")
      let page = Rect(origin: .zero, size: drawing.size).inset(by: -1)
      for line in DrawnBoxes.texts(in: drawing.elements) {
        let box = DrawnBoxes.box(of: line)
        #expect(
          page.contains(box.origin) && page.contains(Point(box.maxX, box.maxY)), "\(line.text)")
      }
    }
  }

  @Test(arguments: Frame.allCases)
  func `a page grows with its content`(frame: Frame) {
    let many = (0..<40).map { Control(.text, "Line \($0)") }
    let few = drawing([.init(frame: frame, name: "A", children: Array(many.prefix(2)))])
    let all = drawing([.init(frame: frame, name: "A", children: many)])
    #expect(all.size.height > few.size.height)
    #expect(all.size.width == few.size.width || frame == .component)
  }

  @Test func `arrows lead from screen to screen along their borders`() {
    let names = ["Cart", "Pay", "Done"]
    let screens = names.enumerated().map { index, name in
      WireframeScene.Screen(
        frame: .phone, name: name, children: [Control(.heading, name)],
        leadsTo: index < 2 ? [index + 1] : [0, 7])
    }
    let drawing = drawing(screens)
    let parts = DrawnBoxes.parts(in: drawing.elements)
    let ids = Set(parts.filter { $0.role == "screen" }.map(\.id))
    let edges = parts.filter { $0.role == "edge" }
    #expect(ids.count == 3)
    #expect(edges.count == 3)
    for edge in edges {
      #expect(ids.contains(edge.facts[.from] ?? ""))
      #expect(ids.contains(edge.facts[.to] ?? ""))
    }
    #expect(drawing.description.contains("It leads to Pay."))
  }

  @Test func `a sidebar stands left of the content over the whole height`() {
    let drawing = drawing([
      .init(
        frame: .desktop, name: "Users",
        children: [
          Control(.sidebar, [Control(.navItem, "Users")]), Control(.heading, "Users"),
          Control(.table),
        ])
    ])
    let screen = DrawnBoxes.parts(in: drawing.elements)[0]
    let parts = DrawnBoxes.parts(in: screen.elements)
    let sidebar = parts.first { $0.role == "sidebar" }.flatMap { DrawnBoxes.box(of: $0.elements) }
    let heading = parts.first { $0.role == "heading" }.flatMap { DrawnBoxes.box(of: $0.elements) }
    #expect(sidebar?.height == drawing.size.height)
    #expect((heading?.minX ?? 0) > (sidebar?.maxX ?? 0))
  }

  @Test(arguments: Frame.allCases)
  func `odd screens are drawn all the same`(frame: Frame) {
    var nested = Control(.group, "Deep", [Control(.button, "Here")])
    for _ in 0..<30 { nested = Control(.group, "", [nested, Control(.text, "Level")]) }
    let bare = Control.Role.allCases.map { Control($0) }
    for children in [[], [nested], bare, [Control(.text, String(repeating: "word ", count: 3000))]]
    {
      let drawing = drawing([.init(frame: frame, name: "", children: children, leadsTo: [0, -1])])
      #expect(drawing.size.width > 0 && drawing.size.height > 0)
      #expect(drawing.size.width.isFinite && drawing.size.height.isFinite)
    }
    #expect(self.drawing([]).size.width > 0)
  }

  @Test func `equal scenes give equal bytes`() {
    var random = RandomControls(seed: 7)
    let children = random.screen()
    let screens = [WireframeScene.Screen(frame: .desktop, name: "A", children: children)]
    #expect(SVG(drawing(screens)) == SVG(drawing(screens)))
  }
}
