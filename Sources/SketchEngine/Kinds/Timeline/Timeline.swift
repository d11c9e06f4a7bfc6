/// Events in the order of time, along a line; or a roadmap of what comes when.
struct Timeline: DiagramKind {
  let name = "timeline"
  let summary = "events along a line of time, and roadmaps"
  let examples = [
    "Timeline of our cheese dairy: 1987 first goat, 1994 farm shop, 2003 organic label, 2011 second barn, 2019 cheese museum",
    """
    Timeline
    - 8:00: Boats leave the harbor
    - 9:30: Nets are set
    - 12:15: First catch is hauled in
    - 16:00: Boats return
    - 17:30: Auction
    """,
    """
    Product roadmap for a weather app
    Now: Hourly forecast, Rain radar
    Next: Pollen alerts, Widgets, Dark theme
    Later: Ski report, Public API
    """,
    """
    roadmap with lanes
    Mobile: Q1 2026 sign-in, Q2 2026 offline mode, Q3 2026 watch app
    Web: Q1 2026 search, Q3 2026 reports
    Platform: Q2 2026 new billing, Q3 2026 audit log
    """,
    """
    vertical timeline of the bridge
    1931: Contest for the design
      47 drafts were handed in
    May 1933: Work begins
    1935-1936: Towers rise
      Two storms stop the work
    27 May 1937: Opening
    """,
    "timeline of space exploration",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      return Affinity(rank == 0 ? 0.97 : 0.7, because: "a timeline is asked for")
    }
    guard brief.order.kinds.isEmpty else { return .none }
    let dated = brief.sentences.filter { sentence in
      let words = TimeWords.split(sentence.words)
      guard sentence.beginsLine, words.count > 2, let found = MomentReader(words).range(at: 0),
        found.first.isDated
      else { return false }
      let rest = words[found.count...]
      return rest.contains { $0.isNominal } && !rest.contains { $0.token.kind == .number }
    }
    return dated.count > 2 && dated.count * 4 >= brief.sentences.count * 3
      ? Affinity(0.82, because: "every line begins with a date") : .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    let isRoadmap = brief.sentences.prefix(2).contains { sentence in
      sentence.words.indices.contains { index in
        sentence.words[index].says("roadmap", "roadmaps", "path")
          || sentence.words[index].says("road")
            && sentence.words.dropFirst(index + 1).first?.says("map") == true
      }
    }
    let order = ContentOrder(brief, kinds: [name, "gantt"])
    let reader = TimelineReader(order, isRoadmap: isRoadmap)
    for span in order.wished + reader.wished { brief.markWish(span) }
    for span in order.drawn + reader.drawn { brief.markDrawn(span) }
    var scene = reader.scene
    scene.title = brief.order.title ?? order.title ?? scene.title
    if scene.title?.lowercased() == "product", isRoadmap { scene.title = "Product roadmap" }
    if scene.events.isEmpty {
      UsualTimeline(reader, topic: order.topic, isRoadmap: isRoadmap).fill(&scene, &brief)
    }
    scene.isVertical = scene.isVertical || brief.wishes.direction == .down
    return scene.events.isEmpty ? nil : .timeline(scene)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .timeline(let timeline) = scene else {
      return TimelinePainter(TimelineScene(), measuring: typeface).drawing()
    }
    return timeline.isRoadmap
      ? RoadmapPainter(timeline, measuring: typeface).drawing()
      : TimelinePainter(timeline, measuring: typeface).drawing()
  }
}

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
