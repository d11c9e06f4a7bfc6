/// Small drawings that the tests paint.
enum Samples {
  static let box = document("<rect width='60' height='40' fill='#ffffff'/>")

  static let words = document(
    "<rect width='60' height='40' fill='#ffffff'/>"
      + "<text x='5' y='25' font-family='Liberation Sans, Arial' font-size='14'>Sign in</text>")

  static func document(_ content: String, size: String = "width='60' height='40'") -> [UInt8] {
    Array("<svg xmlns='http://www.w3.org/2000/svg' \(size)>\(content)</svg>".utf8)
  }
}

/// What the head of a PNG says.
struct PNGHead {
  let width: Int
  let height: Int
  let colorType: Int
  let dotsPerMeter: Int

  init?(_ png: [UInt8]) {
    func number(_ range: Range<Int>) -> Int { png[range].reduce(0) { $0 << 8 | Int($1) } }
    guard png.count > 60, png.starts(with: [0x89] + Array("PNG\r\n\u{1A}\n".utf8)),
      png[12..<16].elementsEqual("IHDR".utf8), png[37..<41].elementsEqual("pHYs".utf8)
    else { return nil }
    width = number(16..<20)
    height = number(20..<24)
    colorType = number(25..<26)
    dotsPerMeter = number(41..<45)
  }
}
