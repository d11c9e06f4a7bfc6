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
    if scene.events.count == 1, scene.events[0].start != scene.events[0].end,
      ["history", "evolution", "story", "development", "life", "rise"].contains(where: {
        scene.events[0].label.lowercased().contains($0)
      })
    {
      // "showing the history of bicycles from 1817 to today": what it is about.
      scene.title = scene.title ?? scene.events[0].label
      scene.events = []
    }
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
