/// A business model, a lean plan or a value proposition in its customary fields.
struct Canvas: DiagramKind {
  let name = "canvas"
  let summary = "a business model, lean or value proposition canvas in its customary fields"
  let examples = [
    "Create a Business Model Canvas",
    """
    Business model canvas for a cargo bike repair shop
    Key partners: bike makers, city council
    Key activities: repairs, training
    Key resources: workshop, trained mechanics
    Value propositions: same-day repair, pick-up at home
    Customer relationships: service plan, reminders
    Channels: website, bike messengers
    Customer segments: couriers, parents
    Cost structure: rent, wages, parts
    Revenue streams: repairs, service plans
    """,
    """
    Lean canvas: a seed library
    Problem: seeds are dear, gardeners lose old kinds
    Solution: borrow in spring, return in autumn
    Unique value proposition: local seeds for free
    Channels: libraries, garden clubs
    Customer segments: balcony gardeners, schools
    Key metrics: packets returned
    """,
    "value proposition canvas for a hearing aid: customer jobs: follow talks. Pains: noise, whistling. Gains: feeling included. Products and services: hearing aid, app. Pain relievers: noise filter. Gain creators: music mode",
    "Empathy map of a first-time sailor. Says: is it safe? Thinks: I may get sick. Does: reads reviews. Feels: excited and nervous",
  ]

  func affinity(to brief: Brief) -> Affinity {
    SectionAffinity.named(name, in: brief, because: "a canvas is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    let form = CanvasForm.asked(in: brief)
    var composer = SectionComposer(&brief, kind: name, vocabulary: form.vocabulary)
    composer.takeTitle(&brief)
    var told = composer.sections
    if told.allSatisfy(\.items.isEmpty),
      let template = composer.template(composer.topicWords, form.vocabulary)
    {
      told = template.sections.map { composer.section($0) }
      for index in told.indices {
        told[index].spans = []
        for item in told[index].items.indices { told[index].items[item].spans = [] }
      }
      brief.assume("No content was given, so usual points for such a case are drawn as examples.")
    }
    let isEmpty = told.allSatisfy(\.items.isEmpty)
    if isEmpty {
      brief.assume("No content was given, so each field holds the question that helps to fill it.")
    }
    var scene = SectionScene(title: composer.title ?? form.title)
    scene.remark = composer.title == nil ? nil : form.title
    scene.form = form.name
    scene.sections = form.fields.map { field in
      var section = told.first { $0.label == field.label } ?? SectionScene.Section(field.label)
      section.color = section.color ?? composer.headingColor(field.label) ?? composer.reader.color
      if isEmpty {
        var item = SectionScene.Item(field.question)
        item.isExample = true
        section.items = [item]
      }
      return section
    }
    return .sections(scene)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .sections(let sections) = scene else {
      return CanvasPainter(SectionScene(), typeface).drawing()
    }
    return CanvasPainter(sections, typeface).drawing()
  }
}
