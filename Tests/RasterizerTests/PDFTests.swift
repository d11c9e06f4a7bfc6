import Testing

@testable import Rasterizer

struct PDFTests {
  @Test(arguments: [(1.0, "[ 0 0 45 30 ]"), (2.0, "[ 0 0 90 60 ]")])
  func `the page has the size of the drawing on paper`(scale: Double, box: String) throws {
    let text = String(decoding: try pdf(fromSVG: Samples.words, scale: scale), as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1."))
    #expect(text.contains("/MediaBox \(box)"))
  }

  @Test func `text stays text in a font that the file carries`() throws {
    let text = String(decoding: try pdf(fromSVG: Samples.words), as: UTF8.self)
    #expect(text.contains("/FontFile2"))
    #expect(text.contains("LiberationSans"))
  }

  @Test func `the same drawing gives the same bytes`() throws {
    #expect(try pdf(fromSVG: Samples.words) == pdf(fromSVG: Samples.words))
  }

  @Test func `a page that readers cannot show is refused`() {
    let wide = Samples.document("", size: "width='20000' height='10'")
    #expect(throws: RasterError.pageTooLarge(width: 15_000, height: 7.5)) {
      try pdf(fromSVG: wide)
    }
  }
}
