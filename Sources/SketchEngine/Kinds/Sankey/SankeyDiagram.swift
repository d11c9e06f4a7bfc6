/// How much goes from where to where, as ribbons.
struct SankeyDiagram: DiagramKind {
  let name = "sankey"
  let summary = "amounts that flow from one place to another"
  let examples = [
    """
    Sankey diagram of a household budget
    Salary -> Budget: 3200
    Side job -> Budget: 400
    Budget -> Rent: 1300
    Budget -> Food: 700
    Budget -> Savings: 900
    Budget -> Leisure: 700
    """,
    "Sankey of a power station: Coal to Boiler 100, Boiler to Turbine 70, Boiler to Heat loss 30, Turbine to Grid 38, Turbine to Cooling 32",
    """
    sankey diagram
    source,target,value
    Visitors,Product page,600
    Visitors,Blog,400
    Product page,Cart,240
    Product page,Exit,360
    Blog,Product sign-up,90
    Blog,Exit,310
    """,
    "Sankey diagram: 120 from Applicants to Interview, 380 from Applicants to Rejected, 30 from Interview to Offer, 90 from Interview to Rejected",
    "Sankey diagram of energy use",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if brief.order.kinds.first == name {
      return Affinity(0.97, because: "a Sankey diagram is named")
    }
    if brief.order.kinds.contains(name) {
      return Affinity(0.7, because: "a Sankey diagram is mentioned")
    }
    return .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    var reader = SankeyReader(brief)
    var scene = reader.scene
    let title = ChartTitle(
      reader.text, order: brief.order, dataStart: reader.spans.map(\.lowerBound).min() ?? Int.max)
    if scene.flows.isEmpty {
      let template =
        DiagramTemplate.suiting(title.words, kind: name)
        ?? DiagramTemplate.suiting(["example"], kind: name)
      guard let template, let prompt = try? Prompt(template.text) else { return nil }
      reader = SankeyReader(Brief(reading: prompt))
      scene = reader.scene
      scene.remark = "Example values"
      brief.assume("No amounts were given; those drawn are examples to be replaced.")
    } else {
      for span in reader.spans + reader.text.drawn { brief.markDrawn(span) }
      for span in reader.text.wished { brief.markWish(span) }
    }
    scene.title = reader.wishes.title ?? (title.text.isEmpty ? nil : title.text)
    for span in title.spans { brief.markDrawn(span) }
    for (number, sentence) in brief.sentences.enumerated() {
      for (index, word) in sentence.words.enumerated()
      where index < brief.order.contentStarts[number] ?? 0
        || word.says("sankey", "diagram", "chart")
      {
        brief.markWish(word.span)
      }
    }
    let colors = ChartColors(reader.text, names: scene.nodes.map(\.label), data: reader.spans)
    for index in scene.nodes.indices {
      scene.nodes[index].color = colors.named.last { $0.name == scene.nodes[index].label }?.color
    }
    for span in colors.spans { brief.markWish(span) }
    return scene.flows.isEmpty ? nil : .sankey(scene)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .sankey(let sankey) = scene else {
      return Drawing(kind: name, size: Size(64, 64), title: name, description: name, [])
    }
    let page = ChartPage(
      title: sankey.title, remark: sankey.remark, figure: SankeyFigure(sankey, typeface).figure(),
      typeface: typeface)
    let flows = sankey.flows.map { flow in
      "\(sankey.nodes[flow.from].label) to \(sankey.nodes[flow.to].label): \(flow.value.text)."
    }
    return Drawing(
      kind: name, size: page.size, title: sankey.title ?? "Sankey diagram",
      description: (["Sankey diagram\(sankey.title.map { " of “\($0)”" } ?? "")."] + flows).joined(
        separator: " "),
      page.elements)
  }
}
