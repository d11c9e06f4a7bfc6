/// A timeline in sentences, for somebody who cannot see it.
struct TimelineDescription {
  let text: String

  init(_ scene: TimelineScene) {
    let name = scene.isRoadmap ? "Roadmap" : "Timeline"
    var sentences = ["\(name)\(scene.title.map { " of “\($0)”" } ?? "")."]
    if let remark = scene.remark { sentences.append("\(remark).") }
    for event in scene.events {
      let lane = event.lane.flatMap {
        scene.lanes.indices.contains($0) ? scene.lanes[$0].label : nil
      }
      let place = lane.map { " (\($0))" } ?? ""
      let more = event.details.isEmpty ? "" : ": \(event.details.joined(separator: ", "))"
      let what = event.label.isEmpty ? "" : event.label + place + more
      sentences.append([event.time, what].filter { !$0.isEmpty }.joined(separator: ": ") + ".")
    }
    text = sentences.joined(separator: " ")
  }
}
