import Testing

@testable import SketchEngine

/// What controls that show content promise, with content in them.
struct ContentControlTests {
  @Test(arguments: [160.0, 320, 800], ["Ana Ruiz", ContentSamples.long])
  func `stays within its rectangle, and words within their frames`(
    width: Double, name: String
  ) {
    for control in ContentSamples.all(name) {
      var painter = Painter(typeface: Typeface(), look: .init(), frame: .desktop)
      let size = painter.size(of: control, within: width)
      let about = "\(control.role) \(control.variant) in \(width)"
      #expect(size.width <= width + 0.5, "\(about) is wider than its room")
      let rect = Rect(origin: Point(40, 40), size: size)
      let drawn = painter.draw(control, in: rect)
      for line in DrawnBoxes.texts(in: [drawn]) {
        let box = DrawnBoxes.box(of: line)
        let isInside =
          box.minX >= rect.minX - 2 && box.maxX <= rect.maxX + 2 && box.minY >= rect.minY - 4
          && box.maxY <= rect.maxY + 4
        #expect(isInside, "\(line.text) leaves \(about)")
        #expect(line.size >= 9)
      }
      #expect(DrawnBoxes.overflows(in: [drawn]) == [], "\(about)")
      #expect(DrawnBoxes.overlaps(in: [drawn]) == [], "\(about)")
      #expect(DrawnBoxes.collisions(in: [drawn]) == [], "\(about)")
    }
  }

  @Test(arguments: themes, [nil, Color(0x1E3A8A), Color(0xF97316)])
  func `words can be read in every theme and on every color`(theme: Theme, fill: Color?) {
    for var control in ContentSamples.all("Ana Ruiz") {
      var painter = Painter(typeface: Typeface(), look: .init(), frame: .desktop)
      control.style.fill = fill
      let size = painter.size(of: control, within: 640)
      let drawn = painter.draw(control, in: Rect(origin: .zero, size: size))
      let about = "\(control.role) \(control.variant) in \(theme.name)"
      #expect(Contrast(theme: theme).faint(in: [drawn]) == [], "\(about)")
    }
  }

  @Test func `draws the same twice`() {
    for control in ContentSamples.all("Ana Ruiz") {
      var first = Painter(typeface: Typeface(), look: .init(), frame: .phone)
      var second = first
      let rect = Rect(origin: .zero, size: first.size(of: control, within: 358))
      #expect(first.draw(control, in: rect) == second.draw(control, in: rect))
    }
  }

  @Test(arguments: [
    ("Paid", Tone.good), ("Not paid", .warn), ("Payment failed", .bad), ("Invited", .warn),
    ("Overdue", .bad), ("New", .accent), ("Marketing", .neutral), ("12", .accent),
  ])
  func `a badge has the tone of its words`(words: String, tone: Tone) {
    #expect(Tone.tone(of: words) == tone)
  }

  @Test(arguments: [
    ("$1,200", 1200.0, "$", ""), ("4.8k", 4800, "", ""), ("72 %", 72, "", "%"),
    ("412 kcal", 412, "", "kcal"), ("-$84.20", -84.2, "$", ""), ("2.1%", 2.1, "", "%"),
  ])
  func `amounts are read with their units`(
    text: String, number: Double, prefix: String, suffix: String
  ) {
    let amount = Amount(reading: text)
    #expect(abs((amount?.number ?? 0) - number) < 1e-9)
    #expect(amount?.prefix == prefix)
    #expect(amount?.suffix == suffix)
  }

  @Test(arguments: [("72%", 0.72), ("3 of 5", 0.6), ("7,842 / 10,000", 0.7842), ("0.4", 0.4)])
  func `progress is read however it is written`(value: String, share: Double) {
    let progress = Progress(of: Control(.progress, value: value))
    #expect(abs(progress.share - share) < 1e-9)
  }
}
