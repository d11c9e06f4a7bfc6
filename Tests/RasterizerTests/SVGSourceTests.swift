import Testing

@testable import Rasterizer

struct SVGSourceTests {
  @Test(arguments: [
    ("", "it is empty"),
    ("hello", "it has no element"),
    ("<html><body/></html>", "its first element is <html>"),
    ("\u{1F}\u{8B}", "it has no element"),
    ("<?xml version='1.0' encoding='UTF-7'?><svg/>", "its encoding is not UTF-8"),
    ("<!-- <svg> ", "it has no element"),
    ("<svg\u{0}/>", "it has bytes that are not text"),
  ])
  func `what is no SVG is refused with the reason`(text: String, reason: String) {
    #expect(throws: RasterError.notSVG(reason: reason)) {
      try SVGSource(checking: Array(text.utf8))
    }
  }

  @Test(arguments: [
    "<svg/>",
    "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<svg/>",
    "<!-- <!DOCTYPE [ --><s:svg/>",
    "<!DOCTYPE svg PUBLIC \"-//W3C//DTD [SVG] 1.1//EN\" \"svg11.dtd\">\n<svg/>",
  ])
  func `what may come before the drawing is skipped`(text: String) throws {
    _ = try SVGSource(checking: Array(text.utf8))
  }

  @Test(arguments: [
    "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg>&a;</svg>",
    "<?xml version='1.0'?><!-- x --><!DOCTYPE svg SYSTEM 'a>b'\n[ ]><svg/>",
  ])
  func `markup of its own is refused`(text: String) {
    #expect(throws: RasterError.declaresMarkup) { try png(fromSVG: Array(text.utf8)) }
  }

  @Test func `more than 16 MB are refused`() {
    let limit = 16 << 20
    #expect(throws: RasterError.inputTooLarge(bytes: limit + 1, limit: limit)) {
      try png(fromSVG: [UInt8](repeating: 0x20, count: limit + 1))
    }
  }

  @Test func `compressed input is named as such`() {
    #expect(throws: RasterError.notSVG(reason: "it is compressed")) {
      try SVGSource(checking: [0x1F, 0x8B, 8])
    }
  }
}
