import Testing

@testable import Rasterizer

struct RasterizerStatusTests {
  @Test func `every part is found or comes with advice`() {
    let parts = rasterizerStatus()
    #expect(
      parts.map(\.name) == ["librsvg", "cairo", "fontconfig", "zlib", "Liberation fonts"])
    for part in parts {
      #expect((part.found == nil) == (part.advice != nil))
      #expect(part.found?.isEmpty != true)
    }
  }
}
