import Glibc
import Testing

@testable import Rasterizer

struct PNGTests {
  @Test(arguments: [
    (Raster(), 60, 40, 3780),
    (Raster(dpi: 150), 94, 63, 5906),
    (Raster(scale: 2), 120, 80, 3780),
    (Raster(width: 300), 300, 200, 3780),
  ])
  func `has the pixels and the density that were asked for`(
    raster: Raster, width: Int, height: Int, dotsPerMeter: Int
  ) throws {
    let head = try #require(PNGHead(png(fromSVG: Samples.box, as: raster)))
    #expect(head.width == width)
    #expect(head.height == height)
    #expect(head.dotsPerMeter == dotsPerMeter)
    #expect(head.colorType == 2, "it is opaque, so it needs no alpha")
  }

  @Test func `the same drawing gives the same bytes`() throws {
    #expect(try png(fromSVG: Samples.words) == png(fromSVG: Samples.words))
  }

  @Test func `text is painted`() throws {
    let dark = try pixels(fromSVG: Samples.words, as: Raster()).values.count { $0 & 0xFF < 0x80 }
    #expect((50...300).contains(dark))
  }

  @Test(arguments: ["Courier New", "monospace", "Liberation Mono"])
  func `monospaced text has wide narrow letters`(family: String) throws {
    #expect(try inkWidth(of: "illlli", in: family) > 2 * inkWidth(of: "illlli", in: "Arial"))
  }

  @Test func `every sans-serif looks the same`() throws {
    let widths = try ["Helvetica", "sans-serif", "No Such Family"].map {
      try inkWidth(of: "Hamburg", in: $0)
    }
    let expected = try inkWidth(of: "Hamburg", in: "Liberation Sans")
    #expect(widths == [expected, expected, expected])
  }

  @Test func `what nothing is painted on shines through, unless there is a background`() throws {
    let empty = Samples.document("")
    #expect(try PNGHead(png(fromSVG: empty))?.colorType == 6)
    #expect(try PNGHead(png(fromSVG: empty, as: Raster(background: .white)))?.colorType == 2)
    let blue = Raster(background: Raster.Color(hex: "#0000ff"))
    #expect(try pixels(fromSVG: empty, as: blue).values.first == 0xFF00_00FF)
  }

  @Test func `half transparent colours are kept`() throws {
    let half = Samples.document("<rect width='60' height='40' fill='#ff0000' opacity='0.5'/>")
    let value = try #require(pixels(fromSVG: half, as: Raster()).values.first)
    #expect(value >> 24 == value >> 16 & 0xFF)
    #expect((127...128).contains(value >> 24))
  }

  @Test func `a view box stands in for width and height`() throws {
    let drawing = Samples.document("", size: "viewBox='0 0 30 20'")
    #expect(try PNGHead(png(fromSVG: drawing))?.width == 30)
  }

  @Test func `pictures beside the drawing are not loaded`() throws {
    let path = "/tmp/sketch-\(getpid())-linked.png"
    let picture = try png(fromSVG: Samples.box)
    let file = try #require(fopen(path, "wb"))
    fwrite(picture, 1, picture.count, file)
    fclose(file)
    defer { unlink(path) }
    for address in ["file://\(path)", path] {
      let linked = Samples.document("<image href='\(address)' width='60' height='40'/>")
      #expect(try pixels(fromSVG: linked, as: Raster()).values.allSatisfy { $0 == 0 })
    }
  }

  private func inkWidth(of text: String, in family: String) throws -> Int {
    let drawing = Samples.document(
      "<text x='10' y='20' font-family='\(family)' font-size='14'>\(text)</text>",
      size: "width='120' height='30'")
    let picture = try pixels(fromSVG: drawing, as: Raster())
    let inked = picture.values.indices.filter { picture.values[$0] >> 24 > 0x60 }
      .map { $0 % picture.size.width }
    return (inked.max() ?? 0) - (inked.min() ?? 0)
  }
}
