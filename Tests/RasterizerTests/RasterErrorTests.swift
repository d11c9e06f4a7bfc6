import Testing

@testable import Rasterizer

struct RasterErrorTests {
  @Test func `a missing library comes with the command that installs it`() {
    let error = #expect(throws: RasterError.self) {
      _ = try DynamicLibrary("libnosuch.so.9", name: "librsvg", package: "librsvg2-2")
    }
    #expect(
      error?.description == "PNG and PDF need librsvg, which is not installed. "
        + "Install it: sudo apt-get install librsvg2-2")
  }

  @Test func `a function that is not there means the library is too old`() throws {
    let zlib = try DynamicLibrary("libz.so.1", name: "zlib", package: "zlib1g")
    #expect(throws: RasterError.libraryTooOld(name: "zlib", function: "no_such")) {
      let _: @convention(c) () -> Void = try zlib.function("no_such")
    }
  }

  @Test(arguments: ["<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", "<svg>", "<svg/>"])
  func `what librsvg cannot read comes with its reason`(text: String) {
    let error = #expect(throws: RasterError.self) { try png(fromSVG: Array(text.utf8)) }
    #expect(error?.description.isEmpty == false)
  }
}
