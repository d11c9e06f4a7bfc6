/// Events, commands, actors and policies along a line of time.
struct EventStorm: DiagramKind {
  let name = "eventstorm"
  let summary = "events, commands, actors, policies and systems along a line of time"
  let examples = [
    "Event-Storming of a user registration",
    """
    Event storming of a ferry booking
    Actors: Passenger
    Commands: Choose trip, Book seat, Pay fare
    Aggregates: Timetable, Booking, Payment
    Events: Trip chosen, Seat booked, Fare paid
    Policies: Whenever a fare is paid, send the ticket
    External systems: Card gateway
    """,
    """
    event storming
    Librarian -> Register book -> Book registered
    Reader -> Borrow book -> Book borrowed
    Reader -> Return book -> Book returned
    """,
    "Event storming diagram: the guest orders a pizza, the kitchen bakes the pizza, the courier delivers the pizza",
    "event storming for an online shop checkout",
  ]

  func affinity(to brief: Brief) -> Affinity {
    SectionAffinity.named(name, in: brief, because: "event storming is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    EventReader(&brief, kind: name).scene.map { .events($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .events(let events) = scene else {
      return EventPainter(EventScene(), typeface).drawing()
    }
    return EventPainter(events, typeface).drawing()
  }
}
