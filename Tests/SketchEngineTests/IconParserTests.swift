import Testing

@testable import SketchEngine

struct IconParserTests {
  @Test func `every element of the subset becomes an outline`() throws {
    let icon = try icon(
      """
      <path d="M2 3h4v-1.5"/><circle cx="12" cy="10" r="2.25" fill="currentColor" stroke="none"/>
      <ellipse cx="12" cy="10" rx="4" ry="3"/><rect x="1" y="2" width="3" height="4" rx="0.5"/>
      <rect x="1" y="2" width="3" height="4"/><line x1="1" y1="2" x2="3" y2="4"/>
      <polyline points="1,2 3,4"/><polygon points="1 2 3 4 5,6"/>
      """)
    #expect(icon.names == ["first", "second name"])
    #expect(
      icon.strokes == [
        .init(.path(Path([.move(Point(2, 3)), .line(Point(6, 3)), .line(Point(6, 1.5))]))),
        .init(.ellipse(Rect(9.75, 7.75, 4.5, 4.5)), isSolid: true),
        .init(.ellipse(Rect(8, 7, 8, 6))),
        .init(.rect(Rect(1, 2, 3, 4), radius: 0.5)),
        .init(.rect(Rect(1, 2, 3, 4), radius: 0)),
        .init(.line(Point(1, 2), Point(3, 4))),
        .init(.path(Path([.move(Point(1, 2)), .line(Point(3, 4))]))),
        .init(.polygon([Point(1, 2), Point(3, 4), Point(5, 6)])),
      ])
  }

  @Test(arguments: [
    ("M1 1 2 2", Path([.move(Point(1, 1)), .line(Point(2, 2))])),
    ("m1 1 2 2z", Path([.move(Point(1, 1)), .line(Point(3, 3)), .close])),
    (
      "M0 0C1 0 2 1 2 2S3 4 4 4",
      Path([
        .move(.zero), .curve(Point(1, 0), Point(2, 1), to: Point(2, 2)),
        .curve(Point(2, 3), Point(3, 4), to: Point(4, 4)),
      ])
    ),
    (
      "M0 0Q1 1 2 0t2 0",
      Path([
        .move(.zero), .quad(Point(1, 1), to: Point(2, 0)), .quad(Point(3, -1), to: Point(4, 0)),
      ])
    ),
    (
      "M2 2a3 3 0 0 1 1 1",
      Path([
        .move(Point(2, 2)),
        .arc(
          radii: Size(3, 3), rotation: 0, isLarge: false, isClockwise: true, to: Point(3, 3)),
      ])
    ),
  ])
  func `paths become absolute`(d: String, path: Path) throws {
    #expect(try icon("<path d=\"\(d)\"/>").strokes == [.init(.path(path))])
  }

  @Test(arguments: [
    (
      "<g/>",
      "x.svg: g 1 is not allowed: use path, circle, ellipse, rect, line, polyline or polygon."
    ),
    ("<circle cx=\"1\" cy=\"2\"/>", "x.svg: circle 1 needs r."),
    (
      "<circle cx=\"1\" cy=\"2\" r=\"0.125\"/>",
      "x.svg: circle 1 has something in r that is no number with at most two decimals."
    ),
    ("<circle cx=\"1\" cy=\"2\" r=\"3\" id=\"a\"/>", "x.svg: circle 1 must not have this id."),
    ("<path d=\"L1 2\"/>", "x.svg: path 1 has a path that cannot be drawn, at “1 2”."),
    (
      "<path d=\"M1 2L3\"/>",
      "x.svg: path 1 has something in d that is no number with at most two decimals."
    ),
    (
      "<line x1=\"1\" y1=\"1\" x2=\"2\" y2=\"2\" fill=\"red\" stroke=\"none\"/>",
      "x.svg: line 1 must not have this fill."
    ),
    ("<polygon points=\"1 2 3\"/>", "x.svg: polygon 1 must not have this points."),
    ("", "x.svg: svg draws nothing."),
    ("<!-- -->", "x.svg: svg needs “<element attribute=\"value\"/>” here."),
  ])
  func `anything else is refused with its place and reason`(body: String, message: String) {
    #expect(throws: IconError.self) { try icon(body) }
    do {
      _ = try icon(body)
    } catch {
      #expect("\(error)" == message)
    }
  }

  private func icon(_ body: String) throws(IconError) -> Icon {
    let text = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" data-names="first, second name">
      \(body)
      </svg>

      """
    return try IconParser.icon(in: Array(text.utf8), file: "x.svg")
  }

  @Test func `a file cut off anywhere is refused`() throws {
    let file = try #require(IconTable.files.first)
    let text = "\(file.text)".dropLast(2)
    for length in 0..<text.count - 1 {
      #expect(throws: IconError.self) {
        try IconParser.icon(in: Array(text.utf8.prefix(length)), file: "x.svg")
      }
    }
  }
}
