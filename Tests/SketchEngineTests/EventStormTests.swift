import Testing

@testable import SketchEngine

struct EventStormTests {
  /// Notes as "moment sort label".
  private func notes(_ prompt: String) throws -> [String] {
    guard case .events(let scene) = try sketch(prompt).scene else { return [] }
    return scene.notes.map { "\($0.moment) \($0.sort.rawValue) \($0.label)" }
  }

  @Test(arguments: [
    "event storming\nReader -> Borrow book -> Book borrowed",
    "event storming: the reader borrows the book",
    "event storming. Actors: Reader. Commands: Borrow book. Events: Book borrowed.",
    "event storming: [actor] Reader -> [command] Borrow book -> [event] Book borrowed",
  ])
  func `who, what is ordered and what has happened`(prompt: String) throws {
    #expect(
      try notes(prompt) == ["0 actor Reader", "0 command Borrow book", "0 event Book borrowed"])
  }

  @Test func `rules follow the event they speak of`() throws {
    let found = try notes(
      "event storming\nEvents: Seat booked, Fare paid\nPolicies: Whenever a fare is paid, send the ticket"
    )
    #expect(found.contains("1 policy Whenever a fare is paid, send the ticket"))
  }

  @Test func `a well-known process is filled in, another stands to be replaced`() throws {
    let known = try notes("event storming of user registration")
    #expect(known.contains("0 command Register user") && known.contains("0 event User registered"))
    #expect(!(try sketch("event storming of a beehive").receipt.assumptions.isEmpty))
  }

  @Test func `later moments stand to the right, events under their commands`() throws {
    let places = try Places(
      "event storming\nNurse -> Admit patient -> Patient admitted\nNurse -> Assign bed -> Bed assigned"
    )
    let (first, second) = (try places.only("Admit patient"), try places.only("Assign bed"))
    #expect(first.maxX < second.minX && first.minY == second.minY)
    #expect(try places.only("Patient admitted").minY > first.maxY)
    #expect(places.all.filter { $0.part.facts[.shape] == "event" }.count == 2)
  }

  @Test(arguments: [
    ("buy", "bought"), ("ship", "shipped"), ("carry", "carried"), ("bake", "baked"),
  ])
  func `verbs have their past forms`(verb: String, past: String) {
    #expect(PastForm.of(verb) == past)
  }
}
