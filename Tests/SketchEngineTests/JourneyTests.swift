import Testing

@testable import SketchEngine

struct JourneyTests {
  private func journey(_ prompt: String) throws -> JourneyScene {
    guard case .journey(let journey) = try sketch(prompt).scene else {
      Issue.record("no journey for \(prompt)")
      return JourneyScene()
    }
    return journey
  }

  @Test(arguments: [
    "user journey: Find, Book, Ride",
    "user journey with stages Find, Book and Ride",
    "customer journey map\nStages: Find, Book, Ride",
    "customer journey map\n1. Find\n2. Book\n3. Ride",
    "user journey: Find -> Book -> Ride",
    "user journey\nFind\n- search\nBook\n- pay\nRide\n- go",
    "user journey: Find: search; Book: pay; Ride: go",
  ])
  func `stages are read in every usual form`(prompt: String) throws {
    #expect(try journey(prompt).stages.map(\.label) == ["Find", "Book", "Ride"])
  }

  @Test(arguments: [
    "user journey\nFind\n- Actions: search the web, compare\n- Emotion: curious\n- Pain points: too many ads\nBook\n- Actions: pay\n- Emotion: anxious",
    "user journey\nStages: Find, Book\nActions: search the web, pay\nEmotions: curious, anxious\nPain points: too many ads",
    "| Stage | Action | Emotion | Pain point |\n|---|---|---|---|\n| Find | search the web | curious | too many ads |\n| Book | pay | anxious | - |\nuser journey of this",
  ])
  func `rows belong to their stages`(prompt: String) throws {
    let scene = try journey(prompt)
    #expect(scene.stages.map(\.label) == ["Find", "Book"], "\(prompt)")
    #expect(scene.stages[0].steps.first?.label == "Search the web")
    #expect(scene.stages.map(\.feeling) == ["Curious", "Anxious"])
    #expect(scene.stages[0].score == 4 && scene.stages[1].score == 2)
    #expect(scene.rows == ["Pain points"])
    #expect(scene.stages[0].notes[0] == ["Too many ads"])
  }

  @Test(arguments: [
    ("user journey: Find (5), Book (2)", [5.0, 2]),
    ("user journey: Find: 4/5, Book: 1/5", [4, 1]),
    ("user journey: Find (8/10), Book (4/10)", [4, 2]),
    ("user journey: Find (happy), Book (frustrated)", [5, 1]),
    ("user journey: Find 😀, Book 😡", [5, 1]),
  ])
  func `scores and feelings are told in words, numbers and faces`(prompt: String, scores: [Double])
    throws
  {
    #expect(try journey(prompt).stages.map(\.score) == scores)
  }

  @Test func `Mermaid's journeys score every step`() throws {
    let scene = try journey(
      "journey\n title My day\n section Go\n Make tea: 5: Me\n Walk: 2: Me, Cat\n section Back\n Rest: 4: Cat"
    )
    #expect(scene.title == "My day")
    #expect(scene.stages.map(\.label) == ["Go", "Back"])
    #expect(scene.stages[0].steps.map(\.score) == [5, 2])
    #expect(scene.stages[0].steps[1].people == ["Me", "Cat"])
  }

  @Test func `persona and goal stand above`() throws {
    let scene = try journey(
      "user journey\nPersona: Lena, a tourist\nGoal: see the lake\nStages: Find, Ride")
    #expect(scene.person == "Lena, a tourist" && scene.goal == "See the lake")
    #expect(scene.stages.count == 2)
  }

  @Test func `a name alone gets a usual journey, marked as an example`() throws {
    let outcome = try sketch("user journey of booking a flight")
    guard case .journey(let scene) = outcome.scene else { return }
    #expect(scene.stages.count > 3 && scene.remark != nil)
    #expect(outcome.receipt.assumptions.contains { $0.contains("usual journey") })
    #expect(try journey("customer journey with 4 stages").stages.count == 4)
  }

  @Test func `faces rise with the score`() throws {
    let faces = try parts(sketch("user journey: A (1), B (3), C (5)").drawing.elements)
      .filter { $0.role == "mark" }.compactMap { part -> Double? in
        for case .shape(let shape) in part.elements {
          if case .ellipse(let rect) = shape.outline { return rect.midY }
        }
        return nil
      }
    #expect(faces.count == 3 && faces[0] > faces[1] && faces[1] > faces[2])
  }

  private func parts(_ elements: [Element]) -> [Part] {
    elements.flatMap { element -> [Part] in
      switch element {
      case .part(let part): [part] + parts(part.elements)
      case .placed(let inner, _, _), .clipped(let inner, _, _): parts(inner)
      case .shape, .text: []
      }
    }
  }
}
