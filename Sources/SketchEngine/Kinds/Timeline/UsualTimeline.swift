/// What stands on a timeline of which no events were told.
struct UsualTimeline {
  private let reader: TimelineReader
  private let topic: [Word]
  private let isRoadmap: Bool

  init(_ reader: TimelineReader, topic: [Word], isRoadmap: Bool) {
    self.reader = reader
    self.topic = topic
    self.isRoadmap = isRoadmap
  }

  func fill(_ scene: inout TimelineScene, _ brief: inout Brief) {
    if scene.lanes.count > 1 {
      // Lanes without anything in them: room for one thing in each column.
      let times = columns
      scene.isRoadmap = true
      scene.events = times.flatMap { time in
        scene.lanes.indices.map { lane in
          var event = TimelineScene.Event("To be planned", time: time)
          (event.start, event.end, event.lane) = (time, time, lane)
          return event
        }
      }
      scene.remark = "Placeholders: put your own plans here"
      brief.assume("Nothing was given for the lanes, so placeholders stand in them.")
      return
    }
    if let (first, last) = reader.span, case .year(let start) = first.form,
      case .year(let end) = last.form, end > start, end - start <= 40
    {
      scene.events = (start...end).enumerated().map { number, year in
        var event = TimelineScene.Event("Event \(number + 1)", time: String(year))
        event.start = String(year)
        event.end = String(year)
        return event
      }
      brief.assume("No events were given, so a placeholder stands at each year.")
      scene.remark = "Placeholders: put your own events here"
      return
    }
    if reader.count == nil, let template = template(),
      let prompt = try? Prompt((isRoadmap ? "roadmap:\n" : "timeline:\n") + template.text)
    {
      let order = ContentOrder(Brief(reading: prompt), kinds: ["timeline"])
      let found = TimelineReader(order, isRoadmap: isRoadmap).scene
      scene.events = found.events
      scene.lanes = found.lanes
      scene.isRoadmap = found.isRoadmap
      for index in scene.events.indices { scene.events[index].spans = [] }
      for index in scene.lanes.indices { scene.lanes[index].spans = [] }
      let name = template.names.first?.joined(separator: " ") ?? "timeline"
      brief.assume("No events were given, so usual ones for “\(name)” are drawn as an example.")
      if template.names.contains(["project"]) || isRoadmap {
        scene.remark = "Example: replace with your own"
      }
      return
    }
    let wanted = min(max(reader.count ?? 5, 1), 60)
    scene.events = (1...wanted).map { TimelineScene.Event("Event \($0)", time: "Date \($0)") }
    for index in scene.events.indices {
      scene.events[index].start = scene.events[index].time
      scene.events[index].end = scene.events[index].time
    }
    brief.assume("No events were given, so placeholders stand for them.")
    scene.remark = "Placeholders: put your own events here"
  }

  /// The columns between the times that the order names.
  private var columns: [String] {
    if let (first, last) = reader.span {
      switch (first.form, last.form) {
      case (.quarter(let a, let year), .quarter(let b, let other)):
        let start = (year ?? other ?? 0) * 4 + a
        let end = (other ?? year ?? 0) * 4 + b
        if end > start, end - start < 12 {
          return (start...end).map { number in
            let quarter = (number - 1) % 4 + 1
            return year ?? other == nil ? "Q\(quarter)" : "Q\(quarter) \((number - 1) / 4)"
          }
        }
      case (.year(let a), .year(let b)) where b > a && b - a < 12: return (a...b).map(String.init)
      default: break
      }
    }
    return ["Q1", "Q2", "Q3", "Q4"]
  }

  private func template() -> DiagramTemplate? {
    let words = topic.map(\.lower)
    let negated = topic.contains {
      ["hadn't", "never", "not", "if", "without", "didn't"].contains($0.lower)
    }
    guard !negated else { return nil }
    if isRoadmap {
      return DiagramTemplate.suiting(words + ["roadmap"], kind: "timeline").flatMap { found in
        found.names.contains { $0.contains("roadmap") } ? found : nil
      }
    }
    return DiagramTemplate.suiting(words.isEmpty ? ["project"] : words, kind: "timeline")
  }
}
