extension RunPlan {
  /// Cards in equal columns, as many as look right for what they are.
  func cards(_ members: [Int]) -> Run {
    let roles = members.map { children[$0].role }
    let least: Double
    let most: Int
    switch roles.first ?? .card {
    case .stat, .progressRing: (least, most) = (painter.isNarrow ? 140 : 180, 4)
    case .productCard: (least, most) = (painter.isNarrow ? 150 : 200, 4)
    case .column: (least, most) = (painter.isNarrow ? 999 : 150, 6)
    case .card: (least, most) = (painter.isNarrow ? 280 : 240, 4)
    default: (least, most) = (240, 3)
    }
    return Run(form: .grid(columns(for: members.count, least: least, most: most)), members: members)
  }

  /// As many columns as fit, without leaving one alone in the last row.
  private func columns(for count: Int, least: Double, most: Int) -> Int {
    let fit = max(1, min(most, Int((width + painter.gap) / (least + painter.gap))))
    guard count > fit else { return max(1, count) }
    let rows = (count + fit - 1) / fit
    let even = (count + rows - 1) / rows
    return count % fit == 0 ? fit : max(1, min(fit, even))
  }
}
