/// How likely against how grave, painted from harmless to grave.
struct RiskGrid {
  private(set) var scene = TableScene()

  private static let likely = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"]
  private static let grave = ["Negligible", "Minor", "Moderate", "Major", "Severe"]

  /// A grid with as many steps as were asked for, from 2 to 5.
  init(size: Int) {
    let size = max(2, min(5, size))
    let steps: [Int] =
      switch size {
      case 2: [0, 4]
      case 3: [0, 2, 4]
      case 4: [0, 1, 3, 4]
      default: [0, 1, 2, 3, 4]
      }
    let isShort = size == 3
    scene.columnTitle = "Impact"
    scene.rowTitle = "Likelihood"
    let columns = isShort ? ["Low", "Medium", "High"] : steps.map { Self.grave[$0] }
    let rows = isShort ? ["Low", "Medium", "High"] : steps.map { Self.likely[$0] }
    scene.columns = [TableScene.Head("")] + columns.map { TableScene.Head($0) }
    scene.hasRowHeads = true
    for row in (0..<size).reversed() {
      var cells = [TableScene.Cell(rows[row])]
      for column in 0..<size {
        let share = Double((steps[row] + 1) * (steps[column] + 1))
        var cell = TableScene.Cell(share >= 12 ? "High" : share >= 5 ? "Medium" : "Low")
        cell.tone = share >= 12 ? .bad : share >= 5 ? .warn : .good
        cells.append(cell)
      }
      scene.rows.append(TableScene.Row(cells))
    }
  }
}
