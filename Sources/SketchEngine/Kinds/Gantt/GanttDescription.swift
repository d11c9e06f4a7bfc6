/// A schedule in sentences, for somebody who cannot see it.
struct GanttDescription {
  let text: String

  init(_ scene: ScheduleScene) {
    var sentences = ["Gantt chart\(scene.title.map { " of “\($0)”" } ?? "")."]
    if let remark = scene.remark { sentences.append("\(remark).") }
    for (index, task) in scene.tasks.enumerated() {
      let place =
        task.section.flatMap {
          scene.sections.indices.contains($0) ? " (\(scene.sections[$0].label))" : nil
        } ?? ""
      let time =
        task.isMilestone
        ? "milestone, \(task.startText)"
        : task.startText == task.endText ? task.startText : "\(task.startText) to \(task.endText)"
      let after = task.after.filter { $0 != index && scene.tasks.indices.contains($0) }.map {
        scene.tasks[$0].label
      }
      let done = task.progress.map { ", \(Int(($0 * 100).rounded()))% done" } ?? ""
      sentences.append(
        "\(task.label)\(place): \(time)\(after.isEmpty ? "" : ", after \(ModelDescription.list(after))")\(done)."
      )
    }
    text = sentences.joined(separator: " ")
  }
}
