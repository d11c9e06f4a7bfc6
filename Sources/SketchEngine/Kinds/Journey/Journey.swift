/// What somebody goes through: stages, what is done in them, and how it feels.
struct Journey: DiagramKind {
  let name = "journey"
  let summary = "stages of a user journey, with actions, feelings and pain points"
  let examples = [
    """
    Customer journey map of a bike rental
    Persona: Lena, a weekend tourist
    Find
    - Actions: Search the web, Compare prices
    - Emotion: curious
    - Pain points: Prices are hidden
    Book
    - Actions: Choose a bike, Pay a deposit
    - Emotion: anxious
    - Pain points: Long form
    Ride
    - Actions: Pick up the bike, Ride along the lake
    - Emotion: delighted
    Return
    - Actions: Bring the bike back, Leave a review
    - Emotion: satisfied
    - Pain points: Shop closes early
    """,
    """
    journey
      title A day at the lab
      section Morning
        Unlock the lab: 3: Ida
        Calibrate scales: 2: Ida, Omar
      section Noon
        Run the assay: 4: Omar
        Lunch: 5: Ida, Omar
    """,
    "User journey for a museum visit: Plan (curious), Arrive (confused), Explore (excited), Shop (neutral), Go home (happy)",
    """
    customer journey map
    Stages: Notice, Try, Buy, Keep
    Actions: sees a poster, tastes a sample, orders a box, renews the plan
    Emotions: neutral, happy, worried, satisfied
    Touchpoints: bus stop, market stall, web shop, e-mail
    """,
    "user journey of booking a flight",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      return Affinity(rank == 0 ? 0.97 : 0.7, because: "a user journey is asked for")
    }
    guard brief.order.kinds.isEmpty, let words = brief.sentences.first?.words,
      words.prefix(10).contains(where: { $0.says("journey") }),
      !words.contains(where: {
        $0.says("screen", "page", "app", "wireframe", "flowchart", "flow", "website", "dashboard")
          && !$0.token.isCapitalized
      })
    else { return .none }
    return Affinity(0.94, because: "a journey is asked for")
  }

  func scene(from brief: inout Brief) -> Scene? {
    let order = ContentOrder(brief, kinds: [name], named: [["journey"], ["journey", "map"]])
    let reader = JourneyReader(order)
    for span in order.wished + reader.wished { brief.markWish(span) }
    for span in order.drawn + reader.drawn { brief.markDrawn(span) }
    var scene = reader.scene
    scene.title = brief.order.title ?? order.title
    if scene.stages.isEmpty {
      fill(&scene, reader, order.topic.map(\.lower), &brief)
    } else {
      let missing = reader.wanted.filter { name in
        !scene.rows.contains { $0.lowercased() == name.lowercased() }
      }
      if !missing.isEmpty {
        for row in missing {
          scene.rows.append(row)
          for index in scene.stages.indices { scene.stages[index].notes.append([]) }
        }
        brief.assume(
          "Nothing was given for \(ModelDescription.list(missing.map { $0.lowercased() })), so that is left open."
        )
      }
      let hasFeelings = scene.stages.contains {
        $0.score != nil || !$0.feeling.isEmpty || $0.steps.contains { $0.score != nil }
      }
      if reader.wantsFeelings, !hasFeelings {
        brief.assume("No feelings were given, so none are drawn.")
      }
    }
    return .journey(scene)
  }

  private func fill(
    _ scene: inout JourneyScene, _ reader: JourneyReader, _ topic: [String], _ brief: inout Brief
  ) {
    if let count = reader.count {
      scene.stages = (1...min(max(count, 1), 20)).map { JourneyScene.Stage("Stage \($0)") }
      scene.remark = "Placeholders: put your own stages here"
      brief.assume("The stages were not named, so placeholders stand for them.")
    } else {
      let isGeneral =
        topic.isEmpty
        || topic.contains {
          [
            "customer", "user", "buyer", "client", "product", "brand", "company", "service",
            "shopper",
            "buying", "app", "store", "business", "member", "subscription",
          ].contains($0)
        }
      let template =
        DiagramTemplate.suiting(topic, kind: name)
        ?? (isGeneral ? DiagramTemplate.suiting(["customer"], kind: name) : nil)
      if template == nil {
        scene.stages = (1...5).map { JourneyScene.Stage("Stage \($0)") }
        scene.remark = "Placeholders: put your own stages here"
        brief.assume("No stages were given, so placeholders stand for them.")
      }
      guard let template, let prompt = try? Prompt("user journey:\n" + template.text) else {
        return addRows(&scene, reader)
      }
      let found = JourneyReader(ContentOrder(Brief(reading: prompt), kinds: [name])).scene
      scene.stages = found.stages
      scene.rows = found.rows
      for index in scene.stages.indices {
        scene.stages[index].spans = []
        for step in scene.stages[index].steps.indices { scene.stages[index].steps[step].spans = [] }
      }
      let name = template.names.first?.joined(separator: " ") ?? "customer"
      scene.remark = "Example journey: replace with what your users told you"
      brief.assume("No stages were given, so a usual journey for “\(name)” is drawn as an example.")
    }
    addRows(&scene, reader)
  }

  /// Rows that were asked for stand empty where nothing is known.
  private func addRows(_ scene: inout JourneyScene, _ reader: JourneyReader) {
    for row in reader.wanted
    where !scene.rows.contains(where: { $0.lowercased() == row.lowercased() }) {
      scene.rows.append(row)
      for index in scene.stages.indices { scene.stages[index].notes.append([]) }
    }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .journey(let journey) = scene else {
      return JourneyPainter(JourneyScene(), measuring: typeface).drawing()
    }
    return JourneyPainter(journey, measuring: typeface).drawing()
  }
}
