/// A board in sentences, for somebody who cannot see it.
struct BoardDescription {
  let text: String

  init(_ scene: BoardScene) {
    var sentences = ["Kanban board\(scene.title.map { " of “\($0)”" } ?? "")."]
    if let remark = scene.remark { sentences.append("\(remark).") }
    for column in scene.columns {
      let limit = column.limit.map { " (at most \($0))" } ?? ""
      let cards = column.cards.map { card in
        var facts: [String] = []
        if !card.assignee.isEmpty { facts.append(card.assignee) }
        if let priority = card.priority { facts.append("\(priority.rawValue) priority") }
        facts += card.tags
        if !card.points.isEmpty { facts.append(card.points) }
        if !card.due.isEmpty { facts.append("due \(card.due)") }
        return facts.isEmpty ? card.label : "\(card.label) (\(facts.joined(separator: ", ")))"
      }
      sentences.append(
        "\(column.label)\(limit): \(cards.isEmpty ? "no cards" : cards.joined(separator: "; ")).")
    }
    text = sentences.joined(separator: " ")
  }
}
