import Testing

@testable import SketchEngine

/// English that several kinds of diagram read alike: who does what, in which order, on what condition.
@Suite struct DiagramGrammarTests {
  /// The lines of a drawing of boxes, as "A > B: label".
  private func lines(_ prompt: String) throws -> [String] {
    guard case .graph(let graph) = try sketch(prompt).scene else { return [] }
    func name(_ end: GraphScene.End) -> String {
      switch end {
      case .node(let index): graph.nodes[index].label
      case .group(let index): graph.groups[index].label
      }
    }
    return graph.edges.map { edge in
      "\(name(edge.from)) > \(name(edge.to))" + (edge.label.isEmpty ? "" : ": \(edge.label)")
    }
  }

  // MARK: Conditions and order

  @Test(arguments: [
    (
      "flowchart: weigh the trunk. if the porter knows the guest he waves, otherwise he asks",
      ["Porter knows the guest? > Wave: Yes", "Porter knows the guest? > Ask: No"]
    ),
    (
      "flowchart: ring the bell. if nobody is home the courier leaves, else he hands it over",
      ["Anyone home? > Courier leaves: No", "Anyone home? > Hand it over: Yes"]
    ),
    (
      "flowchart: pull the cord. does the engine start? if it does mow the lawn, if it doesn't clean the plug",
      ["Engine starts? > Mow the lawn: Yes", "Engine starts? > Clean the plug: No"]
    ),
    (
      "flowchart: open the hive. provided that the bees are calm, lift a frame, otherwise close the lid",
      ["Bees calm? > Lift a frame: Yes", "Bees calm? > Close the lid: No"]
    ),
    (
      "flowchart: read the gauge. if it is low the diver surfaces, if it is broken he waits, in any "
        + "other case he dives on",
      ["Gauge? > Diver surfaces: Low", "Gauge? > Wait: Broken", "Gauge? > Dive on: Otherwise"]
    ),
  ])
  func `a condition ends where the next clause begins`(prompt: String, some: [String]) throws {
    let lines = try lines(prompt)
    for line in some { #expect(lines.contains(line), "\(lines)") }
  }

  @Test func `without a thing and with it answer whether it is there`() throws {
    let lines = try lines(
      "flowchart: the driver stops. is there a stall for the horse? without a stall he rides on. "
        + "with a stall he unsaddles the horse.")
    #expect(lines.contains("Stall for the horse? > Ride on: No"))
    #expect(
      lines.contains { $0.hasPrefix("Stall for the horse? > Unsaddle") && $0.hasSuffix("Yes") })
  }

  @Test(arguments: [
    (
      "flowchart: before opening the gate, the keeper counts the goats. then he whistles",
      ["Keeper counts the goats > Open the gate", "Open the gate > Whistle"]
    ),
    (
      "flowchart: the keeper closes the gate after counting the goats. then he whistles",
      ["Count the goats > Keeper closes the gate", "Keeper closes the gate > Whistle"]
    ),
    (
      "process: plums are washed, pitted and crushed",
      ["Wash plums > Pit plums", "Pit plums > Crush plums"]
    ),
  ])
  func `steps stand in the order they happen`(prompt: String, some: [String]) throws {
    let lines = try lines(prompt)
    for line in some { #expect(lines.contains(line), "\(lines)") }
  }

  @Test(arguments: [
    ("the shop opens after the bell rings", "the shop opens after the bell rings"),
    ("he stirs the rice after cooking it", "cook it , then he stirs the rice"),
    ("she feeds the hens before she leaves", "she feeds the hens , then she leaves"),
  ])
  func `clauses are put in order of time`(text: String, ordered: String) throws {
    let words = Sentence.sentences(of: try Prompt(text))[0].words
    #expect(ClauseOrder.chronological(words).map(\.text).joined(separator: " ") == ordered)
  }

  @Test func `a sentence that begins with until is no crash`() throws {
    #expect(try !lines("flowchart: stir the soup. until it boils, wait beside it").isEmpty)
  }

  // MARK: Verbs by agreement

  @Test(arguments: [
    ("every singer sings one voice", "sings"), ("clerk checks tickets", "checks"),
    ("a hive houses one queen", "houses"), ("the order details page", nil),
    ("weekly sales reports", nil), ("a keeper looks after several goats", "looks"),
  ])
  func `agreement finds the verb of a clause`(text: String, verb: String?) throws {
    let words = AgreeingVerbs.found(in: Sentence.sentences(of: try Prompt(text))[0].words)
    #expect(words.first { $0.tag == .verb }?.lower == verb)
  }

  // MARK: Systems

  @Test(arguments: [
    (
      "Architecture: a proxy sends to two web servers, both in a blue zone. A store is read by them.",
      ["Proxy > Web server 1"]
    ),
    (
      "Network: the modem feeds a switch, to which two cameras are attached",
      ["Camera 1 > Switch", "Camera 2 > Switch"]
    ),
    (
      "Block diagram: a probe feeds a mixer, whose output goes to a filter",
      ["Probe > Mixer", "Mixer > Filter"]
    ),
    (
      "Draw a box named 'Mill' and one named 'Barn'. An arrow goes from Mill to Barn and says 'flour', "
        + "a second one runs back from Barn to Mill, it says 'sacks'.",
      ["Mill > Barn: flour", "Barn > Mill: sacks"]
    ),
  ])
  func `clauses that lean on another stand alone`(prompt: String, some: [String]) throws {
    let lines = try lines(prompt)
    for line in some { #expect(lines.contains { $0.hasPrefix(line) }, "\(lines)") }
  }

  // MARK: States

  private func changes(_ prompt: String) throws -> [String] {
    guard case .states(let scene) = try sketch(prompt).scene else { return [] }
    return scene.transitions.filter { scene.states[$0.from].sort == .state }.map {
      "\(scene.states[$0.from].label) > \(scene.states[$0.to].label): \($0.label)"
    }
  }

  @Test(arguments: [
    (
      "State diagram of a boat: moored goes to sailing on departure, with storm sending sailing back to moored",
      ["Moored > Sailing: departure", "Sailing > Moored: storm"]
    ),
    (
      "State diagram of a bed with states: free, booked when a guest calls, taken after check-in",
      ["Free > Booked: guest calls", "Booked > Taken: after check-in"]
    ),
    (
      "State machine, states = Off, Slow left, Slow right. A jam leads from both slow states to Off.",
      ["Slow left > Off: jam", "Slow right > Off: jam"]
    ),
  ])
  func `what makes a change is told in any place`(prompt: String, all: [String]) throws {
    let changes = try changes(prompt)
    for change in all { #expect(changes.contains(change), "\(changes)") }
  }

  // MARK: People, uses and models

  private func under(_ prompt: String) throws -> [String] {
    guard case .tree(let tree) = try sketch(prompt).scene else { return [] }
    return tree.nodes.map { node in
      node.label + (node.detail.isEmpty ? "" : " (\(node.detail))")
        + (node.parent.map { " < \(tree.nodes[$0].label)" } ?? "")
    }
  }

  @Test func `as many heads as departments are named with their own`() throws {
    #expect(
      try under(
        "Org chart. The mayor leads three offices: Parks, Roads and Taxes. Parks and Roads are headed by "
          + "Ada Moss and Bo Lind.")
        == ["Mayor", "Parks (Ada Moss) < Mayor", "Roads (Bo Lind) < Mayor", "Taxes < Mayor"])
  }

  @Test func `under every one of several stand as many`() throws {
    let lines = try under(
      "Org chart of a hotel: the owner on top, two cooks below, and under each cook three helpers")
    #expect(lines.filter { $0.hasPrefix("Helper") }.count == 6)
  }

  @Test func `two verbs side by side share their object, and relatives act themselves`() throws {
    guard
      case .useCases(let scene) = try sketch(
        "Use case diagram: members can borrow and return kayaks. Guards write reports, which the "
          + "chief signs."
      ).scene
    else { return }
    #expect(
      scene.cases.map(\.label) == [
        "Borrow kayaks", "Return kayaks", "Write reports", "Sign the reports",
      ])
    #expect(scene.actors.map(\.label) == ["Member", "Guard", "Chief"])
  }

  @Test func `relations told from both ends are one`() throws {
    guard
      case .model(let model) = try sketch(
        "ER diagram: a guard makes zero or more rounds, every round is walked by exactly one guard. "
          + "Guides give tours that guests join."
      ).scene
    else { return }
    let lines = model.relations.map {
      "\(model.things[$0.from].label) \($0.label) \(model.things[$0.to].label)"
    }
    #expect(lines == ["Guard makes Round", "Guide gives Tour", "Guest joins Tour"])
    #expect(model.relations.first?.fromEnd == .one)
    #expect(model.relations.first?.toEnd == .zeroOrMany)
  }

  @Test func `semicolons in brackets part items and end no sentence`() throws {
    #expect(
      try under("mind map of a barn: animals (goats; hens), tools (rake; fork; scythe)").suffix(6)
        == [
          "Goats < Animals", "Hens < Animals", "Tools < Barn", "Rake < Tools", "Fork < Tools",
          "Scythe < Tools",
        ])
  }
}
