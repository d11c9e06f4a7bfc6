/// Reads the strict subset of SVG that icons are written in.
///
/// An `svg` on a grid of 24 × 24 whose `data-names` holds the names, and in it nothing but `path`,
/// `circle`, `ellipse`, `rect`, `line`, `polyline` and `polygon`, each a line unless it says
/// `fill="currentColor" stroke="none"`.
struct IconParser {
  private let file: String
  private var markup: MarkupScanner
  private var element = "svg"
  private var strokes: [Icon.Stroke] = []
  private var attributes: [MarkupScanner.Attribute] = []

  /// The icon that a file holds.
  static func icon(in text: StaticString, file: StaticString) throws(IconError) -> Icon {
    try icon(in: text.withUTF8Buffer { Array($0) }, file: "\(file).svg")
  }

  /// The icon that a file's bytes hold.
  static func icon(in bytes: [UInt8], file: String) throws(IconError) -> Icon {
    var parser = IconParser(file: file, markup: MarkupScanner(bytes))
    return try parser.icon()
  }

  private init(file: String, markup: MarkupScanner) {
    self.file = file
    self.markup = markup
  }

  private mutating func icon() throws(IconError) -> Icon {
    guard let root = try next(), root.name == "svg", !root.isClosed else {
      throw error(.expected("<svg>"))
    }
    let names = try names()
    while let tag = try next() {
      element = tag.name
      guard tag.isClosed else { throw error(.expected("/>")) }
      strokes.append(try stroke(tag.name))
    }
    element = "svg"
    guard markup.endsWithRoot() else { throw error(.expected("</svg>")) }
    guard !strokes.isEmpty else { throw error(.empty) }
    return Icon(names: names, strokes: strokes)
  }

  /// The next tag, its attributes kept, or nothing at the end of the icon.
  private mutating func next() throws(IconError) -> MarkupScanner.Tag? {
    guard !markup.isAtClosingTag() else { return nil }
    guard let tag = markup.tag() else { throw error(.expected("<element attribute=\"value\"/>")) }
    attributes = tag.attributes
    return tag
  }

  private mutating func names() throws(IconError) -> [String] {
    guard try text("xmlns") == "http://www.w3.org/2000/svg" else {
      throw error(.badAttribute("xmlns"))
    }
    guard try text("viewBox") == "0 0 24 24" else { throw error(.badAttribute("viewBox")) }
    let names = try take("data-names").split(separator: UInt8(ascii: ",")).map { name in
      String(decoding: name.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
    }
    guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty }) else {
      throw error(.badAttribute("data-names"))
    }
    try expectNoMore()
    return names
  }

  private mutating func stroke(_ name: String) throws(IconError) -> Icon.Stroke {
    let isSolid = try isSolid()
    let outline = try outline(name)
    try expectNoMore()
    return Icon.Stroke(outline, isSolid: isSolid)
  }

  private mutating func isSolid() throws(IconError) -> Bool {
    guard attributes.contains(where: { $0.name == "fill" }) else { return false }
    guard try text("fill") == "currentColor" else { throw error(.badAttribute("fill")) }
    guard try text("stroke") == "none" else { throw error(.badAttribute("stroke")) }
    return true
  }

  private mutating func outline(_ name: String) throws(IconError) -> Shape.Outline {
    switch name {
    case "path": return .path(try path())
    case "circle":
      let r = try number("r")
      return .ellipse(try ellipse(Size(2 * r, 2 * r)))
    case "ellipse": return .ellipse(try ellipse(Size(2 * number("rx"), 2 * number("ry"))))
    case "rect": return try rect()
    case "line":
      return .line(
        Point(try number("x1"), try number("y1")), Point(try number("x2"), try number("y2")))
    case "polygon": return .polygon(try points())
    case "polyline": return .path(Path(through: try points()))
    default: throw error(.unknownElement)
    }
  }

  private mutating func ellipse(_ size: Size) throws(IconError) -> Rect {
    Rect(center: Point(try number("cx"), try number("cy")), size: size)
  }

  private mutating func rect() throws(IconError) -> Shape.Outline {
    let rect = Rect(
      try number("x"), try number("y"), try number("width"), try number("height"))
    let isRounded = attributes.contains { $0.name == "rx" }
    return .rect(rect, radius: isRounded ? try number("rx") : 0)
  }

  private mutating func points() throws(IconError) -> [Point] {
    let numbers = try numbers("points")
    guard numbers.count >= 4, numbers.count.isMultiple(of: 2) else {
      throw error(.badAttribute("points"))
    }
    return stride(from: 0, to: numbers.count, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
  }

  private mutating func path() throws(IconError) -> Path {
    var reader = PathReader(try take("d"))
    do {
      return try reader.path()
    } catch {
      throw self.error(error.reason)
    }
  }

  private mutating func number(_ name: String) throws(IconError) -> Double {
    let numbers = try numbers(name)
    guard numbers.count == 1, let number = numbers.first else { throw error(.badNumber(in: name)) }
    return number
  }

  private mutating func numbers(_ name: String) throws(IconError) -> [Double] {
    var scanner = NumberScanner(try take(name))
    var numbers: [Double] = []
    while !scanner.isAtEnd {
      guard let number = scanner.number() else { throw error(.badNumber(in: name)) }
      numbers.append(number)
    }
    return numbers
  }

  private mutating func text(_ name: String) throws(IconError) -> String {
    String(decoding: try take(name), as: UTF8.self)
  }

  /// The value of an attribute, which is then used up.
  private mutating func take(_ name: String) throws(IconError) -> ArraySlice<UInt8> {
    guard let index = attributes.firstIndex(where: { $0.name == name }) else {
      throw error(.missingAttribute(name))
    }
    return attributes.remove(at: index).value
  }

  private func expectNoMore() throws(IconError) {
    if let extra = attributes.first { throw error(.badAttribute(extra.name)) }
  }

  private func error(_ reason: IconError.Reason) -> IconError {
    let place = element == "svg" ? element : "\(element) \(strokes.count + 1)"
    return IconError(file: file, element: place, reason: reason)
  }
}
