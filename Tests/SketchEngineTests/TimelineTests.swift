import Testing

@testable import SketchEngine

struct TimelineTests {
  private func timeline(_ prompt: String) throws -> TimelineScene {
    guard case .timeline(let timeline) = try sketch(prompt).scene else {
      Issue.record("no timeline for \(prompt)")
      return TimelineScene()
    }
    return timeline
  }

  private func events(_ prompt: String) throws -> [String] {
    try timeline(prompt).events.map { "\($0.time): \($0.label)" }
  }

  @Test(arguments: [
    "timeline: 1987 first goat, 1994 farm shop",
    "Timeline: first goat (1987), farm shop (1994)",
    "timeline\n- 1987: First goat\n- 1994: Farm shop",
    "timeline\n1987 - First goat\n1994 - Farm shop",
    "timeline: first goat in 1987 and farm shop in 1994",
    "Draw a timeline. In 1987 the first goat. In 1994 the farm shop.",
    "timeline\n1994: Farm shop\n1987: First goat",
    "timeline\n1987 | First goat\n1994 | Farm shop",
  ])
  func `events are read in every usual form and stand in the order of time`(prompt: String) throws {
    #expect(try events(prompt) == ["1987: First goat", "1994: Farm shop"])
  }

  @Test func `times are told as exactly as they are known`() throws {
    let scene = try timeline(
      "timeline: start on 5 May 2021, growth 2022-2024, sale in June 2025, party in Q3")
    #expect(scene.events.map(\.start) == ["2021-05-05", "2022", "2025-06", "Q3"])
    #expect(scene.events.map(\.end) == ["2021-05-05", "2024", "2025-06", "Q3"])
  }

  @Test func `years before our era come first`() throws {
    #expect(
      try events("timeline: 44 BC Caesar dies, 509 BC republic, 476 AD fall") == [
        "509 BC: Republic", "44 BC: Caesar dies", "476 AD: Fall",
      ])
  }

  @Test(arguments: [
    "roadmap: now: map, search; next: alerts; later: API",
    "Roadmap\nNow: map, search\nNext: alerts\nLater: API",
    "Roadmap\nNow\n- map\n- search\nNext\n- alerts\nLater\n- API",
  ])
  func `a roadmap has columns of what comes when`(prompt: String) throws {
    let scene = try timeline(prompt)
    #expect(scene.isRoadmap)
    #expect(scene.events.map(\.time) == ["Now", "Now", "Next", "Later"])
    #expect(scene.events.map(\.label) == ["Map", "Search", "Alerts", "API"])
  }

  @Test func `lanes hold their events`() throws {
    let scene = try timeline(
      "roadmap\nMobile: Q1 sign-in, Q2 offline mode\nWeb: Q1 search, Q2 reports")
    #expect(scene.lanes.map(\.label) == ["Mobile", "Web"])
    #expect(scene.events.map(\.lane).filter { $0 == 0 }.count == 2)
  }

  @Test func `what is told below an event is about it`() throws {
    let scene = try timeline(
      "timeline\n1931: Contest\n  47 drafts were handed in\n1933: Work begins")
    #expect(scene.events.count == 2)
    #expect(scene.events[0].details == ["47 drafts were handed in"])
  }

  @Test func `without events there are placeholders, and the receipt says so`() throws {
    let outcome = try sketch("timeline from 2020 to 2023")
    guard case .timeline(let scene) = outcome.scene else { return }
    #expect(scene.events.map(\.time) == ["2020", "2021", "2022", "2023"])
    #expect(outcome.receipt.assumptions.contains { $0.contains("placeholder") })
    #expect(
      try timeline("timeline of space exploration").events.contains { $0.label.contains("Moon") })
    #expect(try timeline("timeline with 4 events").events.count == 4)
  }

  @Test func `one event may have a color of its own`() throws {
    let scene = try timeline("timeline: idea (2024), launch (2025), make launch red")
    #expect(scene.events.map(\.label) == ["Idea", "Launch"])
    #expect(scene.events[1].color == ColorNames.color(of: "red") && scene.events[0].color == nil)
  }

  @Test(arguments: ["timeline", "roadmap:", "timeline of", "timeline: ,,,"])
  func `next to nothing does no harm`(prompt: String) throws {
    _ = try? sketch(prompt)
  }

  @Test func `cards do not touch each other`() throws {
    for prompt in [
      "timeline: 2001 a very long event with many words in it, 2002 b, 2003 c, 2004 d, 2005 e, 2006 f",
      "timeline: " + (1...20).map { "\(1990 + $0) thing \($0)" }.joined(separator: ", "),
    ] {
      let rects = try sketch(prompt).drawing.elements.compactMap { element -> Rect? in
        guard case .part(let part) = element, part.role == "event" else { return nil }
        for case .shape(let shape) in part.elements {
          if case .rect(let rect, _) = shape.outline { return rect }
        }
        return nil
      }
      #expect(rects.count > 5)
      for (index, rect) in rects.enumerated() {
        #expect(!rects[(index + 1)...].contains { $0.intersects(rect) })
      }
    }
  }
}
