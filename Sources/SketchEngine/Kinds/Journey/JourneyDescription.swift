/// A journey in sentences, for somebody who cannot see it.
struct JourneyDescription {
  let text: String

  init(_ scene: JourneyScene) {
    var sentences = ["User journey\(scene.title.map { " of “\($0)”" } ?? "")."]
    if let remark = scene.remark { sentences.append("\(remark).") }
    if !scene.person.isEmpty { sentences.append("Persona: \(scene.person).") }
    if !scene.goal.isEmpty { sentences.append("Goal: \(scene.goal).") }
    for (number, stage) in scene.stages.enumerated() {
      var parts: [String] = []
      if !stage.steps.isEmpty {
        parts.append(
          ModelDescription.list(
            stage.steps.map { step in
              let score = step.score.map { " (\(ChartNumber.plain($0)) of 5)" } ?? ""
              return step.label + score
            }))
      }
      if !stage.feeling.isEmpty {
        parts.append("feels \(stage.feeling.lowercased())")
      } else if let score = stage.score {
        parts.append("\(ChartNumber.plain(score)) of 5")
      }
      for (row, notes) in zip(scene.rows, stage.notes) where !notes.isEmpty {
        parts.append("\(row.lowercased()): \(notes.joined(separator: ", "))")
      }
      sentences.append(
        "\(number + 1). \(stage.label)\(parts.isEmpty ? "" : ": \(parts.joined(separator: "; "))")."
      )
    }
    text = sentences.joined(separator: " ")
  }
}
