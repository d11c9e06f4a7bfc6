import Testing

@testable import SketchEngine

struct ChartPainterTests {
  private func marks(_ prompt: String) throws -> [Part] {
    parts(try sketch(prompt).drawing.elements).filter { $0.role == "mark" }
  }

  private func parts(_ elements: [Element]) -> [Part] {
    elements.flatMap { element -> [Part] in
      switch element {
      case .part(let part): [part] + parts(part.elements)
      case .placed(let inner, _, _), .clipped(let inner, _, _): parts(inner)
      case .shape, .text: []
      }
    }
  }

  private func rect(_ part: Part) -> Rect? {
    for case .shape(let shape) in part.elements {
      if case .rect(let rect, _) = shape.outline { return rect }
    }
    return nil
  }

  @Test func `bars are as high as their numbers`() throws {
    let heights = try marks("bar chart: kites 10, drums 20, flutes 40").compactMap {
      rect($0)?.height
    }
    #expect(heights.count == 3)
    #expect(abs(heights[1] - 2 * heights[0]) < 0.01)
    #expect(abs(heights[2] - 4 * heights[0]) < 0.01)
  }

  @Test func `stacked bars lie on each other without a gap`() throws {
    let bars = try marks("stacked bar chart\nday,a,b\nMon,3,5\nTue,4,1").compactMap { rect($0) }
    #expect(bars.count == 4)
    #expect(abs(bars[1].maxY - bars[0].minY) < 0.01)
  }

  @Test func `the value of each mark is the number as typed`() throws {
    let values = try marks("pie chart: kites $1,200, drums $950.50").map { $0.facts[.value] }
    #expect(values == ["1200", "950.5"])
  }

  @Test func `sixty numbers stay on the page`() throws {
    let list = (1...60).map { "Item \($0): \($0 * 3)" }.joined(separator: "\n")
    let drawing = try sketch("bar chart\n" + list).drawing
    #expect(drawing.size.width < 1400 && drawing.size.height < 2000)
  }

  @Test(arguments: [
    ([0.0, 30], 0.0, 30.0), ([-12, 7], -15, 10), ([0.0002, 0.0009], 0, 0.001), ([3, 3e9], 0, 3e9),
  ])
  func `scales end at round numbers`(values: [Double], low: Double, high: Double) {
    let scale = ChartScale(values, fromZero: true)
    #expect(abs(scale.low - low) <= abs(low) * 1e-9)
    #expect(abs(scale.high - high) <= abs(high) * 1e-9)
    #expect(scale.ticks.count > 2 && scale.ticks.count < 9)
  }
}
