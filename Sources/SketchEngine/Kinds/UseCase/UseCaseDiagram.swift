/// Who uses a system for what.
struct UseCaseDiagram: DiagramKind {
  let name = "usecase"
  let summary = "actors and what a system does for them"
  let examples = [
    """
    Use case diagram of a ferry booking system. Travellers can search sailings, book a cabin and \
    cancel a booking. The clerk checks tickets. The admin manages timetables. Booking a cabin \
    includes pay online.
    """,
    """
    use cases of a museum:
    Visitor: buy ticket, join tour, rent audio guide
    Guide: lead tour
    Curator: plan exhibition, lend artwork
    """,
    """
    Use cases of a kitchen, actors: Customer, Chef and Courier. The customer orders a meal, pays \
    and rates the meal; the chef cooks the meal; the courier delivers the meal. Order meal includes \
    pay. Apply coupon extends pay.
    """,
    "use cases of an online shop",
    "Use case diagram: a member is a guest. Guests can browse books. Members can borrow and return books.",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      return Affinity(rank == 0 ? 0.97 : 0.75, because: "use cases are asked for")
    }
    guard brief.order.kinds.isEmpty else { return .none }
    let words = brief.sentences.flatMap(\.words)
    let isNamed = zip(words, words.dropFirst()).contains { word, next in
      word.says("use") && next.says("case", "cases") || word.says("usecase", "usecases")
    }
    return isNamed ? Affinity(0.96, because: "use cases are named") : .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    var reader = UseCaseReader(brief)
    if reader.scene.cases.isEmpty {
      reader.scene = UsualUseCases.scene(for: brief, reader)
      guard !reader.scene.actors.isEmpty else { return nil }
      brief.assume("What the actors do was not said; usual use cases are shown as examples.")
    }
    guard !reader.scene.cases.isEmpty else { return nil }
    for span in reader.drawn { brief.markDrawn(span) }
    for span in reader.wished { brief.markWish(span) }
    return .useCases(reader.scene)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .useCases(let useCases) = scene else {
      return UseCasePainter(UseCaseScene(), typeface).drawing()
    }
    return UseCasePainter(useCases, typeface).drawing()
  }
}
