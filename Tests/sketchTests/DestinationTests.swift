import Testing

@testable import sketch

struct DestinationTests {
  @Test(arguments: [
    ("a.svg", Format?.none, Format.svg), ("b/c.PNG", nil, .png), ("x.tar.pdf", nil, .pdf),
    ("picture", .png, .png), ("-", nil, .svg), ("-", .pdf, .pdf), ("a.txt", .svg, .svg),
  ])
  func `the format follows from the name, or is named`(
    path: String, asked: Format?, format: Format
  ) throws {
    #expect(try Destination(path: path, format: asked).format == format)
  }

  @Test(arguments: [
    ("a.svg", Format?.some(.png), "ends in .svg, but --format says png"),
    ("picture", nil, "does not say the format"), ("a.svg/b", nil, "does not say the format"),
    ("", nil, "is empty"),
  ])
  func `what does not agree is refused`(path: String, asked: Format?, message: String) {
    let failure = #expect(throws: Failure.self) { try Destination(path: path, format: asked) }
    #expect(failure?.message.contains(message) == true)
    #expect(failure?.status == .usage)
  }
}
