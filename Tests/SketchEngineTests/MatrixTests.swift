import Testing

@testable import SketchEngine

struct MatrixTests {
  @Test(arguments: [
    "RACI matrix. Roles: Baker, Owner. Knead dough: Baker R, Owner A. Buy flour: Owner R, Baker C.",
    "raci\nroles: Baker, Owner\nKnead dough: R, A\nBuy flour: C, R",
    "RACI: the baker is responsible for knead dough and consulted on buy flour; the owner is accountable for knead dough and responsible for buy flour",
  ])
  func `duties are read by task or by role`(prompt: String) throws {
    let found = try rows(prompt)
    #expect(found == ["Task | Baker | Owner", "Knead dough | R | A", "Buy flour | C | R"])
  }

  @Test(arguments: [
    (
      "Decision matrix\nCriteria: price, noise\nFan: 4, 1\nStove: 2, 5",
      [" | Price | Noise", "Fan | 4 | 1", "Stove | 2 | 5"]
    ),
    (
      "comparison matrix of fans, stoves and rugs on price and noise",
      [" | Price | Noise", "Fans |  | ", "Stoves |  | ", "Rugs |  | "]
    ),
    (
      "matrix with rows Red, Blue and columns Mon, Tue. Red: 1, 2. Blue: 3, 4",
      [" | Mon | Tue", "Red | 1 | 2", "Blue | 3 | 4"]
    ),
    (
      "skills matrix: Ann knows Knots 3, Sails 2; Ben knows Knots 1, Sails 3",
      [" | Knots | Sails", "Ann | 3 | 2", "Ben | 1 | 3"]
    ),
    (
      "feature matrix: Basic has mail; Pro has mail and chat",
      [" | Mail | Chat", "Basic | yes | no", "Pro | yes | yes"]
    ),
    ("matrix [[1, 2], [3, 4]]", ["1 | 2", "3 | 4"]),
    (
      "feature matrix\n| Feature | Free | Pro |\n|---|---|---|\n| Export | no | yes |",
      ["Feature | Free | Pro", "Export | no | yes"]
    ),
  ])
  func `rows stand against columns`(prompt: String, expected: [String]) throws {
    #expect(try rows(prompt) == expected)
  }

  @Test func `a risk matrix grows from harmless to grave`() throws {
    guard case .table(let scene) = try sketch("3x3 risk matrix").scene else {
      Issue.record("no table")
      return
    }
    #expect(scene.rows.map { $0.cells.dropFirst().map(\.tone) }.first?.last == .bad)
    #expect(scene.rows.last?.cells[1].tone == .good)
    #expect(scene.rowTitle == "Likelihood" && scene.columnTitle == "Impact")
  }

  @Test func `a matrix nobody filled says so`() throws {
    let outcome = try sketch("decision matrix")
    #expect(!outcome.receipt.assumptions.isEmpty)
    guard case .table(let scene) = outcome.scene else {
      Issue.record("no table")
      return
    }
    #expect(scene.rows.map { $0.cells[0].text } == ["Option 1", "Option 2", "Option 3"])
  }

  @Test func `columns stand in order under their heads`() throws {
    let places = try Places("decision matrix\ncriteria: price, noise\nFan: 4, 1\nStove: 2, 5")
    let price = try places.only("Price", role: "column-header")
    let noise = try places.only("Noise", role: "column-header")
    #expect(price.maxX <= noise.minX)
    let four = try places.only("4", role: "cell")
    #expect(four.minX == price.minX && four.minY >= price.maxY)
  }
}
