/// What a brief tells of a system, with what a template or custom fills in.
struct SystemReading {
  private(set) var model: SystemModel
  private(set) var drawn: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []
  private(set) var assumptions: [String] = []
  private(set) var title: String?
  private(set) var direction: FlowDirection?

  /// Whether it was said that nothing is tied.
  private(set) var forbidsLines = false

  private let kindIsNetwork: Bool

  /// Reads a brief.
  ///
  /// - Parameters:
  ///   - brief: What is asked for.
  ///   - isNetwork: Whether lines without a direction are usual.
  ///   - kind: The kind that will be drawn, where templates and customs may fill in.
  init(_ brief: Brief, isNetwork: Bool, kind: String? = nil) {
    var reader = SystemReader(isNetwork: isNetwork)
    reader.read(brief)
    model = reader.model
    var isTopicOnly = false
    kindIsNetwork = isNetwork
    let isBare = reader.model.links.isEmpty && !reader.isExplicit
    let isFew = reader.model.things.count < 3
    if let kind, isBare, let found = UsualSystem(kind: kind, brief),
      isFew || Self.isNameOf(found, reader.model), let text = try? Prompt(found.text)
    {
      isTopicOnly = true
      reader = Self.merged(
        text, brief, clients: found.clients, isNetwork: kind == "network")
      assumptions.append(
        "The parts of a usual \(found.name) were assumed; name them to change them.")
    }
    model = reader.model
    drawn = reader.drawn
    wished = reader.wished
    assumptions += reader.assumptions
    direction = Self.direction(in: brief)
    let topic = OrderTitle(
      brief, readWords: reader.topicIsContent && !isTopicOnly ? [] : brief.order.topic,
      usesContent: isTopicOnly)
    title = brief.order.title ?? reader.heading?.capitalizedFirst ?? topic.text
    if let kind, model.things.count < 2, model.links.isEmpty, !reader.isExplicit, !isTopicOnly,
      let generic = GenericSystem(kind: kind, brief), let text = try? Prompt(generic.text)
    {
      var told = Brief(reading: text)
      told.order = Order()
      var usual = SystemReader()
      usual.read(told)
      model = usual.model
      for index in model.things.indices { model.things[index].spans = [] }
      for index in model.links.indices { model.links[index].spans = [] }
      assumptions.append(generic.assumption)
      title = title ?? brief.order.topicText.capitalizedFirst
      isTopicOnly = true
    }
    forbidsLines = reader.forbidsLines
    if kindIsNetwork, !forbidsLines {
      // In a network, what is drawn below something hangs on it, if on nothing else.
      for (upper, lower) in reader.stacked
      where upper != lower && !model.links.contains(where: { $0.to == lower || $0.from == upper }) {
        model.link(.init(from: upper, to: lower, heads: .none))
      }
    }
    if let kind, !forbidsLines {
      complete(kind, isTopicOnly: isTopicOnly, listed: reader.listed, topic, brief)
    }
    if let text = title {
      title = text
      wished += topic.spans
    }
    if kind != nil, model.things.isEmpty, let name = title {
      model.things = [SystemModel.Thing(label: name, words: ThingNames.key(name))]
      drawn += topic.spans
      title = nil
      assumptions.append("Nothing was said about the parts of \(name), so it stands alone.")
    }
  }

  /// What was not said, where a drawing would be bare without it.
  private mutating func complete(
    _ kind: String, isTopicOnly: Bool, listed: [Int], _ topic: OrderTitle, _ brief: Brief
  ) {
    if kindIsNetwork, !isTopicOnly { tieSites() }
    if kindIsNetwork, !isTopicOnly, let topology = Topology(model, brief) {
      model = topology.model
      assumptions += topology.assumption.map { [$0] } ?? []
    }
    if kindIsNetwork, !isTopicOnly, !model.links.isEmpty, !topic.asksForShapes {
      var ladder = NetworkLadder(model)
      if ladder.tieLoose() {
        model = ladder.model
        assumptions.append(
          "What the first devices are tied to was not said; the usual way is drawn.")
      }
    }
    let isOrdered = brief.sentences.contains { sentence in
      let words = sentence.words
      return words.indices.dropLast(2).contains {
        words[$0].says("in") && words[$0 + 1].says("that", "this") && words[$0 + 2].says("order")
      }
    }
    if isOrdered, model.links.isEmpty, !topic.asksForShapes {
      for (a, b) in zip(listed, listed.dropFirst()) { model.link(.init(from: a, to: b)) }
    }
    if kind == "architecture", !isTopicOnly, !model.links.isEmpty {
      var custom = CustomaryLinks(model)
      if custom.tieLooseGateway() {
        model = custom.model
        assumptions.append("What the gateway leads to was not said, so it leads to the services.")
      }
    }
    if kind == "block", !isTopicOnly, model.links.isEmpty, !topic.asksForShapes,
      let usual = TemplateLinks(model, brief)
    {
      model = usual.model
      assumptions.append("How the parts are connected is taken from a usual \(usual.name).")
    }
    if kind == "block", !isTopicOnly, !topic.asksForShapes {
      let told = model.links.filter { listed.contains($0.from) && listed.contains($0.to) }
      let isUntied = told.isEmpty || told.count == 1 && listed.count > 3
      var blocks = CustomaryBlocks(model)
      if isUntied, blocks.tie(listed) {
        model = blocks.model
        assumptions.append(blocks.assumption)
      }
    }
    if !isTopicOnly, model.links.isEmpty, !topic.asksForShapes {
      var custom = CustomaryLinks(model)
      if custom.complete() {
        model = custom.model
        assumptions.append("How the parts are connected was not said, so the usual way is drawn.")
      }
    }
    if kind != "block", !isTopicOnly, model.links.isEmpty, !topic.asksForShapes,
      let usual = TemplateLinks(model, brief)
    {
      model = usual.model
      assumptions.append("How the parts are connected is taken from a usual \(usual.name).")
    }
  }

  /// "a head office with three branches": places that stand in another one and hold nothing are tied
  /// to it, since a network is between them.
  private mutating func tieSites() {
    let holders = model.things.indices.filter { model.hasMembers($0) }
    guard model.links.isEmpty, holders.count == 1, let center = holders.first,
      model.things[center].parent == nil
    else { return }
    let sites = model.things.indices.filter { $0 != center }
    guard sites.count > 1,
      sites.allSatisfy({
        model.things[$0].parent == center && ThingLooks(words: model.things[$0].words).isPlace
      })
    else { return }
    for site in sites {
      model.things[site].parent = nil
      model.things[site].isPlace = false
      model.link(.init(from: center, to: site, heads: .none))
    }
    model.things[center].isPlace = false
  }

  /// "the four noble truths": what was counted is the name of what is drawn.
  private static func isNameOf(_ usual: UsualSystem, _ model: SystemModel) -> Bool {
    let head = usual.name.split(separator: " ").last.map(String.init)
    return model.things.allSatisfy { $0.isMany && $0.words.count == 1 && $0.words.last == head }
  }

  /// The template's parts, with what the prompt says on top.
  private static func merged(
    _ text: Prompt, _ brief: Brief, clients: [String], isNetwork: Bool
  ) -> SystemReader {
    var reader = SystemReader(isNetwork: isNetwork)
    var told = Brief(reading: text)
    told.order = Order()
    reader.read(told)
    // The template's own words stand nowhere in the prompt.
    reader.drawn = []
    reader.wished = []
    reader.assumptions = []
    reader.heading = nil
    for index in reader.model.things.indices { reader.model.things[index].spans = [] }
    for index in reader.model.links.indices { reader.model.links[index].spans = [] }
    for index in reader.model.things.indices
    where clients.contains(reader.model.things[index].label)
      && reader.model.things[index].shape == .component
    {
      reader.model.things[index].shape = .browser
      reader.model.things[index].icon = "browser"
    }
    reader.contexts = []
    reader.isFilling = true
    Technologies(brief).apply(to: &reader)
    let known = reader.model.things.count
    reader.read(brief)
    tieIn(from: known, &reader)
    return reader
  }

  /// Ties parts that a prompt adds to a template to the part that would use them.
  private static func tieIn(from known: Int, _ reader: inout SystemReader) {
    let servers: [NodeShape] = [.server, .service, .function, .gateway]
    guard let user = reader.model.things[..<known].firstIndex(where: { servers.contains($0.shape) })
    else { return }
    for index in reader.model.things.indices.dropFirst(known) {
      let isTied = reader.model.links.contains { $0.from == index || $0.to == index }
      guard !isTied, !reader.isPlaceLike(index) else { continue }
      reader.model.link(.init(from: user, to: index))
      let thing = reader.model.things[index].label
      let other = reader.model.things[user].label
      reader.assumptions.append("What \(thing) is tied to was not said; \(other) was assumed.")
    }
  }

  private static func direction(in brief: Brief) -> FlowDirection? {
    for sentence in brief.sentences {
      let words = sentence.words.map(\.lower)
      func says(_ phrase: String...) -> Bool {
        words.indices.contains { words[$0...].starts(with: phrase) }
      }
      if says("left", "to", "right") || words.contains("left-to-right")
        || words.contains("horizontally") || says("side", "by", "side")
        || words.contains("side-by-side") || says("next", "to", "each", "other")
        || says("in", "a", "row")
      {
        return .right
      }
      if says("right", "to", "left") || words.contains("right-to-left") { return .left }
      if says("top", "to", "bottom") || words.contains("top-to-bottom")
        || words.contains("top-down")
        || words.contains("vertically") || says("below", "each", "other")
        || says("above", "the", "other") || says("below", "the", "other")
        || says("in", "a", "column")
        || words.contains("stacked") || says("under", "each", "other")
      {
        return .down
      }
      if says("bottom", "to", "top") || words.contains("bottom-up") { return .up }
    }
    return nil
  }
}
