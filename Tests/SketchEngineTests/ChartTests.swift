import Testing

@testable import SketchEngine

struct ChartTests {
  private static func marks(_ chart: Control, width: Double = 600) -> [Part] {
    var painter = Painter(typeface: Typeface(), look: .init(), frame: .desktop)
    let size = painter.size(of: chart, within: width)
    let drawn = painter.draw(chart, in: Rect(origin: .zero, size: size))
    guard case .part(let part) = drawn else { return [] }
    return DrawnBoxes.parts(in: part.elements).filter { $0.role == "mark" }
  }

  @Test(arguments: ["bar", "line", "donut", "pie", "horizontal"])
  func `every number given is a mark with its value`(type: String) {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let given = days.enumerated().map { Control(.mark, $1, value: "\(($0 + 3) * 1000)") }
    let marks = Self.marks(Control(.chart, "This week", variant: type, given))
    #expect(marks.map(\.label) == days)
    #expect(marks.map { $0.facts[.value] } == given.map(\.value))
  }

  @Test func `names without numbers are the series of a line chart`() {
    let names = ["Organic", "Paid"].map { Control(.mark, $0) }
    let marks = Self.marks(Control(.chart, "Signups per week", variant: "line", names))
    #expect(marks.count == 14)
    #expect(marks.compactMap { $0.facts[.series] }.contains("Paid"))
  }

  @Test func `the shares of a ring add up to what its middle says`() {
    let marks = Self.marks(Control(.chart, "Spending", value: "$2,340", variant: "donut"))
    let sum = marks.compactMap { $0.facts[.value].flatMap { Double($0) } }.reduce(0, +)
    #expect(sum == 2340)
  }

  @Test(arguments: [
    ([11_020.0, 4300], [0.0, 5000, 10_000, 15_000]), ([0.7], [0, 0.2, 0.4, 0.6, 0.8]),
    ([-20, 60], [-20, 0, 20, 40, 60]), ([], [0, 0.5, 1]), ([.nan, 3], [0, 1, 2, 3]),
  ])
  func `an axis has round ticks and begins at zero`(values: [Double], ticks: [Double]) {
    let axis = ValueAxis(covering: values)
    #expect(axis.ticks.count == ticks.count)
    for (tick, wanted) in zip(axis.ticks, ticks) { #expect(abs(tick - wanted) < 1e-9) }
  }

  @Test func `a turn has the sine and cosine of its angle`() {
    let half = 0.5.squareRoot()
    for (share, sine, cosine) in [
      (0.0, 0.0, 1.0), (0.125, half, half), (0.25, 1, 0), (0.5, 0, -1), (-0.25, -1, 0),
      (1.0 / 12, 0.5, 0.75.squareRoot()),
    ] {
      #expect(abs(Turn(share).sine - sine) < 1e-7)
      #expect(abs(Turn(share).cosine - cosine) < 1e-7)
    }
  }
}
