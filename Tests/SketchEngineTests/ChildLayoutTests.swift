import Testing

@testable import SketchEngine

struct ChildLayoutTests {
  private func painter(_ frame: Frame = .desktop) -> Painter {
    Painter(typeface: Typeface(), look: .init(), frame: frame)
  }

  @Test(arguments: 0..<150)
  func `children never share room and stay within the width`(seed: Int) {
    var random = RandomControls(seed: seed)
    let children = random.controls(2 + seed % 9)
    for (frame, width) in [(Frame.desktop, 1216.0), (.desktop, 400), (.phone, 358)] {
      let layout = painter(frame).layout(children, in: .screen, within: width)
      for (index, rect) in layout.rects.enumerated() {
        #expect(rect.minX >= -0.5 && rect.maxX <= width + 0.5, "\(children[index].role)")
        for other in layout.rects.dropFirst(index + 1) {
          #expect(!rect.inset(by: 0.5).intersects(other.inset(by: 0.5)), "\(children[index].role)")
        }
      }
    }
  }

  @Test func `statistics stand in equal columns, two on a phone`() {
    let stats = (0..<4).map { Control(.stat, "Orders \($0)", value: "12") }
    let wide = painter().layout(stats, in: .screen, within: 1000)
    #expect(Set(wide.rects.map(\.minY)).count == 1)
    #expect(Set(wide.rects.map(\.width)).count == 1)
    let narrow = painter(.phone).layout(stats, in: .screen, within: 358)
    #expect(Set(narrow.rects.map(\.minX)).count == 2)
  }

  @Test func `what goes right stands at the right end of the line before it`() {
    var add = Control(.button, "Add user")
    add.place = .topRight
    let layout = painter().layout(
      [Control(.heading, "Users"), add, Control(.table)], in: .screen, within: 1000)
    #expect(layout.rects[1].maxX == 1000)
    #expect(layout.rects[0].intersects(Rect(0, layout.rects[1].midY, 1000, 1)))
  }

  @Test func `a chart takes two thirds beside a list`() {
    let layout = painter().layout(
      [Control(.chart, "Sales"), Control(.list, "Latest")], in: .screen, within: 1224)
    #expect(layout.rects.map(\.width) == [800, 400])
  }

  @Test func `a remember box and a link share a row`() {
    let layout = painter().layout(
      [Control(.checkbox, "Remember me"), Control(.link, "Forgot password?")], in: .form,
      within: 400)
    #expect(layout.rects[0].minX == 0)
    #expect(layout.rects[1].maxX == 400)
    #expect(abs(layout.rects[0].midY - layout.rects[1].midY) <= 1)
  }

  @Test func `a large thing at the left stands beside all that follows`() {
    var picture = Control(.image, "Shoe")
    picture.place = .left
    let layout = painter().layout(
      [picture, Control(.heading, "Trail runner"), Control(.button, "Add to cart")], in: .screen,
      within: 1000)
    #expect(layout.rects[1].minX > layout.rects[0].maxX)
    #expect(layout.rects[2].minX > layout.rects[0].maxX)
  }
}
