import Testing

@testable import Rasterizer

struct RasterTests {
  @Test(arguments: [
    ("width='40000' height='10'", Raster()),
    ("width='12000' height='9000'", Raster()),
    ("width='20' height='40'", Raster(width: 32_767)),
    ("width='400' height='400'", Raster(dpi: 9_600)),
    ("width='1e30' height='1e30'", Raster()),
  ])
  func `a picture beyond the limits is refused before it is painted`(size: String, raster: Raster) {
    let error = #expect(throws: RasterError.self) {
      try png(fromSVG: Samples.document("", size: size), as: raster)
    }
    guard case .pictureTooLarge = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    (Raster(dpi: 0), "dpi"), (Raster(dpi: .nan), "dpi"), (Raster(scale: -1), "scale"),
    (Raster(width: 0), "width"), (Raster(width: 40_000), "width"),
  ])
  func `an option that makes no sense is named`(raster: Raster, option: String) {
    let error = #expect(throws: RasterError.self) { try png(fromSVG: Samples.box, as: raster) }
    #expect(error?.description.hasPrefix("The \(option) must be from ") == true)
  }

  @Test(arguments: ["width='0' height='10'", "width='100%' height='10'", ""])
  func `a drawing without a size is refused`(size: String) {
    #expect(throws: RasterError.sizeMissing) {
      try png(fromSVG: Samples.document("", size: size))
    }
  }

  @Test func `a picture always has a pixel`() throws {
    let thin = Samples.document("", size: "width='1000' height='0.01'")
    #expect(try PNGHead(png(fromSVG: thin))?.height == 1)
  }

  @Test func `colours are six hexadecimal digits`() {
    #expect(Raster.Color(hex: "#10a0Ff") == Raster.Color(red: 16, green: 160, blue: 255))
    #expect(Raster.Color(hex: "fff") == nil)
    #expect(Raster.Color(hex: "+1234f") == nil)
  }
}
