import Testing

@testable import SketchEngine

struct SVGTests {
  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (1.25, "1.25"), (-3.0, "-3"), (0.005, "0.01"),
    (1e20, "0"), (12.3456, "12.35"),
  ])
  func `numbers have two decimals at most, no exponent and no minus zero`(
    value: Double, text: String
  ) {
    var writer = SVGWriter()
    writer.number(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test func `text that somebody typed never becomes markup`() {
    let nasty = "<script>alert(1)</script>]]>\u{202E}\u{0}\u{1B}&\""
    let drawing = Drawing(
      kind: nasty, size: Size(100, 100), title: nasty, description: nasty,
      [.part(Part(id: "a", role: nasty, label: nasty, [.text(TextLine(nasty, at: .zero))]))])
    let text = SVG(drawing).text
    #expect(!text.contains("<script"))
    #expect(!text.contains("]]>"))
    #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0 })
  }

  @Test(arguments: themes) func `every theme keeps text readable`(theme: Theme) {
    for ground in [Paint.paper, .surface, .raised, .token(.node)] {
      for ink in [Paint.ink, .softInk, .faintInk] {
        let contrast = theme.color(of: ink)?.contrast(with: theme.color(of: ground) ?? .white) ?? 0
        #expect(contrast >= 4.5)
      }
    }
    for fill in [Paint.accent, .series(0), .series(1), .fixed(Color(0xF97316))] {
      let contrast =
        theme.color(of: .readable(on: fill))?.contrast(with: theme.color(of: fill) ?? .white) ?? 0
      #expect(contrast >= 4.5)
    }
  }
}
