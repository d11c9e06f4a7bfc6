/// A plan that people usually have, for prompts that only name what it is for.
struct UsualPlan {
  private(set) var entries: [PlanReader.Entry] = []
  private(set) var sections: [ScheduleScene.Section] = []
  private(set) var assumption = ""

  init(topic: [Word], counts: [(noun: String, count: Int)], wantsDependencies: Bool) {
    for (noun, count) in counts where count > 0 && !noun.hasPrefix("milestone") {
      let name = noun.hasSuffix("ies") ? "Activity" : Lemmas.singular(noun).capitalizedFirst
      let isGroup = ["section", "phase", "stage", "group", "workstream"].contains(
        Lemmas.singular(noun))
      let tasks = counts.first { $0.noun.hasPrefix("task") && $0.count > 0 }?.count
      for number in 1...min(max(count, 1), 60) {
        if isGroup, let tasks {
          sections.append(ScheduleScene.Section("\(name) \(number)"))
          for task in 1...min(max(tasks, 1), 20) {
            add("Task \(number).\(task)", section: number - 1, isFirst: number + task == 2)
          }
        } else {
          add("\(name) \(number)", section: nil, isFirst: number == 1)
        }
      }
      assumption = "What the \(noun) are was not said, so placeholders stand for them."
      return
    }
    let words = topic.map(\.lower)
    let template =
      DiagramTemplate.suiting(words, kind: "gantt")
      ?? DiagramTemplate.suiting(["project"], kind: "gantt")
    guard let template, let prompt = try? Prompt("gantt chart:\n" + template.text) else { return }
    let reader = PlanReader(ContentOrder(Brief(reading: prompt), kinds: ["gantt"]))
    entries = reader.entries
    sections = reader.sections
    for index in entries.indices { entries[index].spans = [] }
    for index in sections.indices { sections[index].spans = [] }
    let name = template.names.first?.joined(separator: " ") ?? "project"
    assumption = "No tasks were given, so a usual plan for “\(name)” is drawn as an example."
  }

  private mutating func add(_ label: String, section: Int?, isFirst: Bool) {
    entries.append(
      PlanReader.Entry(
        label: label, section: section,
        facts: [.length(LengthOfTime(amount: 2, unit: .week))] + (isFirst ? [] : [.next(nil)])))
  }
}
