import Testing

@testable import SketchEngine

struct FlowReaderTests {
  private func flow(_ text: String) throws -> FlowGraph {
    FlowDescription(Brief(reading: try Prompt(text))).graph
  }

  private func lines(_ graph: FlowGraph) -> [String] {
    graph.links.map { link in
      "\(graph.steps[link.from].label) > \(graph.steps[link.to].label)"
        + (link.label.isEmpty ? "" : ": \(link.label)")
    }
  }

  @Test(arguments: [
    ("flowchart: wash, rinse, dry", ["Wash", "Rinse", "Dry"]),
    (
      "Flowchart: wash the pan, then rinse it and finally dry it",
      ["Wash the pan", "Rinse it", "Dry it"]
    ),
    (
      "First the cook peels the onions. Next she chops them.",
      ["Cook peels the onions", "Chop them"]
    ),
    ("Steps: Mix - stir in the eggs; bake", ["Mix", "Stir in the eggs", "Bake"]),
    ("flowchart with these steps: plan, do and check", ["Plan", "Do", "Check"]),
    ("1. Cut wood\n2. Sand and oil it\n3. Sell it", ["Cut wood", "Sand and oil it", "Sell it"]),
    ("flowchart. 1. Cut wood 2. Sand it 3. Sell it", ["Cut wood", "Sand it", "Sell it"]),
    (
      "The form is checked by the clerk, then the form is filed.",
      ["Clerk checks the form", "File the form"]
    ),
    (
      "Flowchart from idea to launch via prototype and pilot",
      ["Idea", "Prototype", "Pilot", "Launch"]
    ),
    (
      "Check the name, address and phone number, then save them",
      ["Check the name, address and phone number", "Save them"]
    ),
  ])
  func `steps keep their order and lose their small words`(text: String, labels: [String]) throws {
    let graph = try flow(text)
    #expect(graph.steps.map(\.label) == labels)
    #expect(lines(graph) == zip(labels, labels.dropFirst()).map { "\($0) > \($1)" })
  }

  @Test(arguments: [
    ("is the parcel older than two weeks", "Parcel older than two weeks?"),
    ("does the lamp light up", "Lamp lights up?"),
    ("are there seats left", "Seats left?"),
    ("can the leak be fixed", "Can the leak be fixed?"),
    ("was the key returned", "Key returned?"),
    ("has the rent been paid", "Rent paid?"),
  ])
  func `questions become short`(text: String, label: String) throws {
    let graph = try flow("flowchart: look. \(text)? Yes: go on a trip. No: stay at home.")
    #expect(graph.steps.map(\.label) == ["Look", label, "Go on a trip", "Stay at home"])
    #expect(graph.steps[1].shape == .decision)
  }

  @Test(arguments: [
    (
      "If the soup is hot, serve it, otherwise heat it.",
      ["Soup hot? > Serve it: Yes", "Soup hot? > Heat it: No"]
    ),
    (
      "If the soup isn't hot, heat it. Then serve it.",
      ["Soup hot? > Heat it: No", "Heat it > Serve it", "Soup hot? > Serve it: Yes"]
    ),
    ("Serve it unless the soup is cold.", ["Soup cold? > Serve it: No"]),
    (
      "If the soup is hot serve it. If the soup is cold heat it.",
      ["Soup hot? > Serve it: Yes", "Soup hot? > Heat it: No"]
    ),
    ("Is it raining? Stay in. If not, walk.", ["Raining? > Stay in: Yes", "Raining? > Walk: No"]),
    (
      "Check whether the soup is hot. Yes: serve it. No: heat it.",
      ["Soup hot? > Serve it: Yes", "Soup hot? > Heat it: No"]
    ),
    (
      "If the age is under 12, pay half. If the age is over 65, pay less. Otherwise pay in full.",
      ["Age? > Pay half: Under 12", "Age? > Pay less: Over 65", "Age? > Pay in full: Otherwise"]
    ),
    (
      "Size? Small: mail it. Large: ship it.", ["Size? > Mail it: Small", "Size? > Ship it: Large"]
    ),
    (
      "If it is red, stop the car, else if it is green, drive on, else wait.",
      [
        "Red? > Stop the car: Yes", "Red? > Green?: No", "Green? > Drive on: Yes",
        "Green? > Wait: No",
      ]
    ),
    (
      "Depending on the size: small -> mail it, large -> ship it.",
      ["Size? > Mail it: Small", "Size? > Ship it: Large"]
    ),
  ])
  func `conditions become decisions with labelled branches`(text: String, links: [String]) throws {
    #expect(lines(try flow("flowchart: " + text)) == links)
  }

  @Test(arguments: [
    ("Ask. Paid? Yes: pack it. No: call them. In both cases write it down.", 2),
    ("Ask. Paid? Yes: pack it. No: call them. Either way write it down.", 2),
    ("Ask. Paid? If so pack it, otherwise call them. Then write it down.", 2),
    (
      "Ask. Paid? Yes: pack it. No: is it late? Yes: call them. No: wait. In all three cases write it down.",
      3
    ),
    (
      "Ask. Paid? Yes: pack it. No: is it late? Yes: call them. No: wait. After each of these steps write it down.",
      3
    ),
  ])
  func `branches meet again`(text: String, count: Int) throws {
    let graph = try flow("flowchart: " + text)
    let end = try #require(graph.step(labelled: "Write it down"))
    #expect(graph.predecessors(of: end).count == count)
  }

  @Test(arguments: [
    (
      "Enter the code. Is it right? If not, go back to entering the code. If yes, open the door.",
      "Code right?", "Enter the code"
    ),
    (
      "Enter the code. Check it. If it is wrong, show an error and try again. Open the door.",
      "Show an error", "Enter the code"
    ),
    (
      "1. Enter the code\n2. Check it\n   - if it fails: go back to step 1\n3. Open the door",
      "Code fails?", "Enter the code"
    ),
    (
      "Fill the tray. While there are seeds left, plant a seed. Then water the tray.",
      "Plant a seed", "Seeds left?"
    ),
    ("Stir the sauce. Repeat until the sauce is thick. Serve.", "Sauce thick?", "Stir the sauce"),
    (
      "Read the meter. Is it stable? No: wait a minute and read the meter again. Yes: write it down.",
      "Wait a minute", "Read the meter"
    ),
  ])
  func `loops lead back`(text: String, from: String, to: String) throws {
    let graph = try flow("flowchart:\n" + text)
    let a = try #require(graph.step(labelled: from))
    let b = try #require(graph.step(labelled: to))
    #expect(graph.links.contains { $0.from == a && $0.to == b })
  }

  @Test(arguments: [
    (
      "Cart -> Paid?\nPaid? -yes-> Ship\nPaid? -no-> Cart",
      ["Cart > Paid?", "Paid? > Ship: Yes", "Paid? > Cart: No"]
    ),
    ("A -> (B, C); C -> D, E", ["A > B", "A > C", "C > D", "C > E"]),
    (
      "Build: Code -> Test -> Ship. Also Test -> Author (on failure)",
      ["Code > Test", "Test > Ship", "Test > Author: On failure"]
    ),
    ("A -> B: sends it", ["A > B: Sends it"]),
    ("B <- A", ["A > B"]),
  ])
  func `arrows are taken at their word`(text: String, links: [String]) throws {
    #expect(lines(try flow(text)) == links)
  }

  @Test(arguments: [
    (
      "Boil water. Meanwhile cut the bread. Serve both.",
      ["Boil water > Serve both", "Cut the bread > Serve both"]
    ),
    (
      "Start the oven. In parallel, mix the dough and cut the apples. Bake.",
      [
        "Start the oven > Mix the dough", "Start the oven > Cut the apples", "Mix the dough > Bake",
        "Cut the apples > Bake",
      ]
    ),
  ])
  func `what happens at once stands side by side`(text: String, links: [String]) throws {
    let found = lines(try flow("flowchart: open the kitchen. " + text))
    for link in links { #expect(found.contains(link)) }
  }

  @Test func `steps that are named are tied by name`() throws {
    let graph = try flow(
      """
      flowchart: start, weigh the parcel. Decision: weight? Light: put it in the bag. Heavy: call the \
      driver. Put it in the bag leads to sign the list. The driver's call also leads to sign the list. \
      Sign the list ends the flow.
      """)
    let sign = try #require(graph.step(labelled: "Sign the list"))
    #expect(
      graph.predecessors(of: sign).map { graph.steps[$0.step].label } == [
        "Put it in the bag", "Call the driver",
      ])
    #expect(lines(graph).last == "Sign the list > End")
  }

  @Test(arguments: [
    (
      "Flowchart: count the coins. Enough? If not, ask Mia. If yes, pay. After either of the two, go.",
      ["Ask Mia > Go", "Pay > Go"]
    ),
    (
      "Flowchart: weigh it. Heavy? Yes: get a cart. No: carry it. Whether heavy or not, shut the door.",
      ["Get a cart > Shut the door", "Carry it > Shut the door"]
    ),
    (
      "Flowchart: weigh it. Heavy? Yes: get a cart. Then (heavy either way) shut the door.",
      ["Get a cart > Shut the door", "Heavy? > Shut the door: No"]
    ),
    (
      "Flowchart: is it wet? No -> polish it. Yes -> is it cold? No -> dry it. Yes -> warm it. After each case sell it.",
      ["Polish it > Sell it", "Dry it > Sell it", "Warm it > Sell it"]
    ),
  ])
  func `branches meet in other words as well`(text: String, links: [String]) throws {
    let all = lines(try flow(text))
    for link in links { #expect(all.contains(link), "\(all)") }
  }

  @Test(arguments: [
    (
      "Flowchart: sort the nuts. Which size? Big: wash and pack in box A. Everything else: eat them.",
      ["Which size? > Wash and pack in box A: Big", "Which size? > Eat them: Everything else"]
    ),
    (
      "Flowchart: check whether the rope is torn. If it is torn, knot it; if it isn't, just coil it.",
      ["Rope torn? > Knot it: Yes", "Rope torn? > Coil it: No"]
    ),
    (
      "Flowchart: open it. Is it empty? Yes: fill it, and that is the end. No: sip it.",
      ["Fill it > End", "Empty? > Sip it: No"]
    ),
    (
      "1. Call Ann\n2. Is she in?\n - yes: talk, then step 4\n - no: leave word\n3. Wait\n4. Hang up",
      ["Talk > Hang up", "Leave word > Wait"]
    ),
  ])
  func `answers lead where they say`(text: String, links: [String]) throws {
    let all = lines(try flow(text))
    for link in links { #expect(all.contains(link), "\(all)") }
  }

  @Test func `a remark in brackets says when, where the box is known without it`() throws {
    let graph = try flow("flowchart: Press -> Shelf (cold), Press -> Oven (warm), Oven -> Shelf")
    #expect(
      lines(graph) == ["Press > Shelf: Cold", "Press > Oven: Warm", "Oven > Shelf"])
    #expect(try flow("flowchart: Page -> API (Rust) -> Store").steps[1].label == "API (Rust)")
  }

  @Test(arguments: [
    ("flowchart for the yearly check of a crane", "Yearly check of a crane"),
    ("diagram of the steps of a soap recipe", "Soap recipe"),
    ("safety talk for divers as a flowchart", "Safety talk for divers"),
    ("Draw what happens when a fuse blows", "Fuse blows"),
    ("flowchart on how to fold a kite", "Fold a kite"),
  ])
  func `the topic is what stands on both sides of of and for`(text: String, title: String) throws {
    #expect(FlowDescription(Brief(reading: try Prompt(text))).title == title)
  }
}
