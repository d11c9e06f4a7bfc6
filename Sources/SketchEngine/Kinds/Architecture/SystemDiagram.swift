/// What architecture, network and block diagrams have in common: parts, places and lines.
struct SystemDiagram {
  /// The kind it is read for, such as `network`.
  let kind: String

  /// The kinds that are read this way.
  static let kinds = ["architecture", "network", "block"]

  /// How much a brief speaks for this kind.
  func affinity(to brief: Brief, sort: Sort) -> Affinity {
    if let place = brief.order.kinds.firstIndex(of: kind) {
      return Affinity(place == 0 ? 0.97 : 0.85, because: "the prompt asks for this kind by name")
    }
    guard brief.order.kinds.isEmpty else { return .none }
    if tellsForm(brief) {
      return kind == "network"
        ? Affinity(0.94, because: "the form of a network is named") : .none
    }
    if kind == "network", namesNet(brief) {
      return Affinity(0.94, because: "a network is named with what is on it")
    }
    if topicNames(brief) { return Affinity(0.8, because: "the topic names this kind") }
    guard namesParts(brief) || asksForShapes(brief) || tellsLines(brief) else {
      return templateAffinity(to: brief)
    }
    let reading = SystemReading(brief, isNetwork: kind == "network")
    let told = Tally(reading.model)
    if told.sort == sort, told.count > 1 {
      if asksForShapes(brief), brief.asksForDiagram || countsShapes(brief) || tellsLines(brief) {
        return Affinity(0.94, because: "a diagram of shapes is asked for")
      }
      if told.known > 1, told.links > 0 {
        // Systems that act one after the other are systems all the same.
        let doubt = tellsSteps(brief) ? (told.known * 3 >= told.count * 2 ? 0.05 : 0.25) : 0
        return Affinity(
          0.6 + Double(min(told.known, 5)) * 0.03 + Double(min(told.links, 4)) * 0.04 - doubt,
          because: "parts of a system use each other")
      }
      if asksForShapes(brief) || tiesFigures(reading.model) || tellsLines(brief) && told.links > 0 {
        return Affinity(0.88, because: "boxes and the lines between them are told")
      }
      if told.places > 1, told.known > 3, told.inner > 1 {
        return Affinity(0.86, because: "parts of a system stand in several places")
      }
      if told.places > 0, told.known > 1 {
        return Affinity(0.5, because: "parts of a system stand in places")
      }
      if told.inner > 1, told.links == 0 {
        return Affinity(0.75, because: "parts of a system are listed")
      }
      if told.links > 0, told.known > 0 {
        return Affinity(0.35, because: "a part of a system is tied to others")
      }
    }
    return told.links == 0 ? templateAffinity(to: brief) : .none
  }

  private func templateAffinity(to brief: Brief) -> Affinity {
    let found = DiagramTemplate.best(for: brief, kinds: [kind])
    let domain = kind == "architecture" ? SystemDomain.named(in: brief) : nil
    if kind == "architecture", speaksOfSystems(brief), found != nil || domain != nil {
      return Affinity(0.9, because: "it speaks of servers and clouds, of what everybody knows")
    }
    guard let found else {
      // A plain diagram of a topic nobody knows is better than none.
      let isExchange = brief.sentences.contains { sentence in
        sentence.words.contains { ["interact", "communicate"].contains($0.lemma) }
      }
      if kind == "architecture", isExchange, brief.asksForDiagram {
        return Affinity(0.14, because: "it says who interacts with whom")
      }
      return kind == "block" && brief.asksForDiagram && GenericSystem(kind: kind, brief) != nil
        ? Affinity(0.12, because: "a diagram is asked for and nothing names another kind") : .none
    }
    return Affinity(0.5, because: "there is a template for \(found.name.joined(separator: " "))")
  }

  /// "A ring of six pumps", "nine nodes in a star": how many are tied in which form.
  private func tellsForm(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words,
      words.indices.contains(where: { index in
        words[index].says("ring", "star", "mesh")
          && (index + 1 == words.count || words[index + 1].says("of", "topology", "network")
            || words[index + 1].token.kind == .mark)
      })
    else { return false }
    return words.contains { $0.tag == .number }
  }

  /// "a LAN with a switch and nine laptops": a sort of network, and what is on it.
  private func namesNet(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words,
      let net = words.prefix(8).firstIndex(where: {
        $0.says("lan", "wlan", "wan", "vlan", "dmz", "subnet", "intranet", "ethernet")
      })
    else { return false }
    return words.dropFirst(net + 1).first?.says("with", "of", "where", "in", "connecting") ?? false
      && SystemReading(brief, isNetwork: true).model.things.count > 1
  }

  /// Whether it says how or where programs run, which no screen shows.
  private func speaksOfSystems(_ brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      sentence.words.contains { Self.running.contains($0.lower) }
    }
  }

  private static let running = FunctionWords.words(
    """
    aws azure gcp serverless microservices backend kubernetes lambda kafka infrastructure terraform
    event-driven three-tier multi-tenant distributed
    """)

  /// Whether any word names a part of a system, a place or a figure; reading is idle without.
  private func namesParts(_ brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      sentence.words.indices.contains { index in
        guard sentence.words[index].token.kind == .word,
          let name = Lexicon.name(in: sentence.words, at: index)
        else { return false }
        return name.senses.contains { sense in
          switch sense {
          case .system, .place, .figure: true
          default: false
          }
        }
      }
    }
  }

  /// Whether the topic is one of this kind: "the architecture of some game".
  private func topicNames(_ brief: Brief) -> Bool {
    brief.order.topic.indices.contains { index in
      Lexicon.name(in: brief.order.topic, at: index)?.senses.contains(.kind(kind)) ?? false
    }
  }

  /// What most of the parts are.
  enum Sort: Hashable, Sendable { case software, devices, boxes }

  private struct Tally {
    var known = 0
    var count = 0
    var links = 0
    var places = 0
    /// Those that nobody sees: services, stores, what devices are plugged into.
    var inner = 0
    var sort = Sort.boxes

    /// Places and ways that only networks have.
    private static let nets = FunctionWords.words(
      "lan vlan wan vpn wlan dmz subnet network branch headquarters office home")

    init(_ model: SystemModel) {
      var devices = 0
      var software = 0
      var links = 0
      for index in model.things.indices {
        let thing = model.things[index]
        if model.hasMembers(index) { places += 1 } else { count += 1 }
        let looks = ThingLooks(words: thing.words)
        guard looks.isKnown else { continue }
        known += 1
        switch looks.shape {
        case .router, .switch, .firewall:
          devices += 1
          links += 1
          inner += 1
        case .device, .phone: devices += 1
        case .service, .function, .browser, .queue, .cache, .database, .storage, .gateway,
          .external:
          software += 1
          if ![.browser, .external].contains(looks.shape) { inner += 1 }
        default: break
        }
        if looks.isPlace || looks.icon == "vpn",
          thing.words.contains(where: { Self.nets.contains($0) })
        {
          devices += 1
          links += 1
        }
      }
      self.links = model.links.count
      let isHardware = devices * 2 > known || links > 0 && devices > software
      sort = known < 2 ? .boxes : !isHardware ? .software : links > 0 ? .devices : .boxes
    }
  }

  /// "a diagram with nine ovals", "three rectangles": plain boxes are asked for.
  private func asksForShapes(_ brief: Brief) -> Bool {
    let words = brief.sentences.flatMap(\.words)
    if let first = brief.sentences.first?.words,
      first.first?.says("draw", "make", "create") == true,
      first.indices.contains(where: { index in
        guard let group = NounGroupReader(first).group(at: index), group.count ?? 1 > 1 else {
          return false
        }
        return group.core.last?.says("rectangles", "boxes", "squares", "blocks") ?? false
      })
    {
      return true
    }
    let isDiagram = words.contains { $0.says("diagram", "graph", "chart") }
    if countsShapes(brief) { return true }
    return words.contains { word in
      word.says("shape", "shapes") || isDiagram && word.says("container", "containers")
        || isDiagram && word.says("boxes", "box", "rectangles", "blocks")
    }
  }

  /// "Draw A and B with an arrow from A to B": lines between names in quotes are told.
  private func tellsLines(_ brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      sentence.words.contains { ClassNouns.namesLine($0) }
        && sentence.words.filter { $0.tag == .quoted }.count > 1
        && sentence.words.contains { $0.says("to", "between") }
    }
  }

  /// "Three boxes …", "Exactly four circles: …": plain figures are counted, and named.
  private func countsShapes(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words else { return false }
    let start = brief.order.contentStarts[0] ?? 0
    for begin in [0, start] {
      let index = words[min(begin, words.count)...].firstIndex {
        !$0.says("exactly", "only", "just", "draw", "make", "create", "me") && $0.tag != .politeness
      }
      guard let index, let group = NounGroupReader(words).group(at: index),
        group.count ?? 1 > 1 || group.label != nil,
        [
          "box", "block", "shape", "rectangle", "circle", "oval", "ellipse", "hexagon", "container",
          "node", "square", "diamond",
        ].contains(group.head)
      else { continue }
      return brief.sentences.contains { sentence in
        sentence.words.contains {
          $0.tag == .quoted || $0.says("labeled", "labelled", "named", "called")
        }
      }
    }
    return false
  }

  /// Whether things happen in order or under conditions, which flowcharts show.
  private func tellsSteps(_ brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      sentence.words.contains {
        $0.says("if", "otherwise", "then", "else", "unless", "finally", "afterwards")
      }
    }
  }

  /// "a circle labelled “Start”, connected to …": figures with lines between them.
  private func tiesFigures(_ model: SystemModel) -> Bool {
    !model.links.isEmpty
      && model.things.filter {
        [.rectangle, .circle, .ellipse, .hexagon, .diamond, .cylinder].contains($0.shape)
      }.count > 1
  }

  /// The parts, places and lines of a brief.
  func scene(from brief: inout Brief) -> GraphScene? {
    let reading = SystemReading(brief, isNetwork: kind == "network", kind: kind)
    guard !reading.model.things.isEmpty else { return nil }
    for span in reading.drawn { brief.markDrawn(span) }
    for span in reading.wished { brief.markWish(span) }
    for sentence in reading.assumptions { brief.assume(sentence) }
    var scene = SystemScene(reading.model, isNetwork: kind == "network").scene
    scene.title = reading.title.map { TitleWords.tidy($0) }.flatMap { $0.isEmpty ? nil : $0 }
    if kind == "block", brief.wishes.direction == nil, scene.groups.isEmpty, scene.nodes.count < 8,
      scene.edges.count >= scene.nodes.count - 1
    {
      scene.direction = .right
    }
    if let direction = brief.wishes.direction ?? reading.direction {
      scene.direction = direction
      if scene.edges.isEmpty { scene.arrangement = .line }
    } else if !scene.edges.isEmpty, scene.edges.allSatisfy({ $0.heads == .none }),
      let form = NetworkForm(in: brief.sentences.flatMap(\.words)),
      [.ring, .star, .mesh].contains(form)
    {
      scene.arrangement = .round
    }
    return scene
  }

  /// Places and sizes of a scene.
  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    let graph = if case .graph(let graph) = scene { graph } else { GraphScene() }
    return GraphPainter(graph, kind: kind, measuring: typeface).drawing()
  }
}
