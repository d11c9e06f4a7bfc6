import Testing

@testable import SketchEngine

struct ChartReaderTests {
  /// The numbers of a chart as "series/category=text".
  private func cells(_ prompt: String) throws -> [String] {
    guard case .chart(let chart) = try sketch(prompt).scene else { return [] }
    return chart.series.flatMap { row in
      zip(chart.categories, row.values).map { category, value in
        (row.name.isEmpty ? "" : row.name + "/") + "\(category)=\(value?.text ?? "")"
      }
    }
  }

  @Test(arguments: [
    ("pie chart: kites 40%, drums 35%, flutes 25%", ["Kites=40%", "Drums=35%", "Flutes=25%"]),
    ("pie chart of 40% kites, 35% drums and 25% flutes", ["Kites=40%", "Drums=35%", "Flutes=25%"]),
    ("bar chart: Nora has 12 shells and Ida 7", ["Nora=12", "Ida=7"]),
    ("bar chart of shells: Nora (12), Ida (7)", ["Nora=12", "Ida=7"]),
    ("bar chart: 12 in May, 7 in June", ["May=12", "June=7"]),
    ("line chart of ferries, 2019: 40, 2020: 31", ["2019=40", "2020=31"]),
    ("line chart: ferries fell from 40 in 2019 to 31 in 2020", ["2019=40", "2020=31"]),
    ("line chart, Mon-Wed: 5, 8, 6", ["Mon=5", "Tue=8", "Wed=6"]),
    ("bar chart\nkites: 3\ndrums: -2\nflutes: 0", ["Kites=3", "Drums=−2", "Flutes=0"]),
    ("bar chart of kites and drums: salt and pepper 3, sugar 5", ["Salt and pepper=3", "Sugar=5"]),
    ("bar chart with kites at $1,200 and drums at $950", ["Kites=$1,200", "Drums=$950"]),
    (
      "bar chart of values 4, 9 and 2 for kites, drums and flutes",
      ["Kites=4", "Drums=9", "Flutes=2"]
    ),
  ])
  func `numbers find their names`(prompt: String, expected: [String]) throws {
    #expect(try cells(prompt) == expected)
  }

  @Test(arguments: [
    "bar chart\nday,red,blue\nMon,3,5\nTue,4,1",
    "bar chart\n| day | red | blue |\n|---|---|---|\n| Mon | 3 | 5 |\n| Tue | 4 | 1 |",
    "bar chart\nday red blue\nMon 3 5\nTue 4 1",
    "bar chart. Red: Mon 3, Tue 4. Blue: Mon 5, Tue 1",
    "bar chart with red: 3, 4; blue: 5, 1 for Mon, Tue",
  ])
  func `series and categories are told apart`(prompt: String) throws {
    #expect(try cells(prompt) == ["Red/Mon=3", "Red/Tue=4", "Blue/Mon=5", "Blue/Tue=1"])
  }

  @Test func `a missing number stays a gap`() throws {
    #expect(
      try cells("line chart\nday,level\nMon,3\nTue,\nWed,5") == ["Mon=3", "Tue=", "Wed=5"])
  }

  @Test func `numbers that nobody gave are marked as examples`() throws {
    let outcome = try sketch("bar chart of the top 7 kite makers")
    guard case .chart(let chart) = outcome.scene else {
      Issue.record("no chart")
      return
    }
    #expect(chart.categories.count == 7)
    #expect(chart.remark == "Example values")
    #expect(!outcome.receipt.assumptions.isEmpty)
  }

  @Test(arguments: [
    ("sankey: wheat -> flour: 40\nwheat -> feed: 10", ["Wheat>Flour=40", "Wheat>Feed=10"]),
    ("sankey: 40 from wheat to flour, 10 from wheat to feed", ["Wheat>Flour=40", "Wheat>Feed=10"]),
    (
      "sankey\nsource,target,value\nwheat,flour,40\nwheat,feed,10",
      ["Wheat>Flour=40", "Wheat>Feed=10"]
    ),
  ])
  func `amounts flow from place to place`(prompt: String, expected: [String]) throws {
    guard case .sankey(let sankey) = try sketch(prompt).scene else {
      Issue.record("no Sankey diagram")
      return
    }
    #expect(
      sankey.flows.map {
        "\(sankey.nodes[$0.from].label)>\(sankey.nodes[$0.to].label)=\($0.value.text)"
      } == expected)
  }

  @Test(arguments: [
    ("2x + 1", 3.0, 7.0), ("x^2 - 4", 3, 5), ("-(x - 1)(x + 2)", 2, -4), ("sqrt(x) / 2", 16, 2),
    ("2^x", 5, 32), ("|x| - 3", -5, 2), ("sin(x)", 0, 0), ("1/2 x", 8, 4),
  ])
  func `formulas give their numbers`(formula: String, x: Double, y: Double) throws {
    let value = try #require(FormulaReader.steps(of: formula)?.value(at: x))
    #expect(abs(value - y) < 1e-9)
  }

  @Test(arguments: [
    "pie chart: A -3, B 0", "bar chart: A 1e999", "line chart of nothing: 0", "sankey: A -> A: 3",
    "plane y = ((((", "number line from 5 to 5", "radar chart: A 1", "gauge of -4", "pie chart:",
    "bar chart: A 0.0000000001, B 999999999999999999999", "scatter plot (1,2)",
    "line chart\na,b\n,",
  ])
  func `odd numbers do not crash`(prompt: String) {
    _ = try? sketch(prompt)
  }
}
