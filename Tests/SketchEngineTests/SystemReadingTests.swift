import Testing

@testable import SketchEngine

struct SystemReadingTests {
  private func scene(_ prompt: String, kind: String = "architecture") throws -> GraphScene {
    var brief = Brief(reading: try Prompt(prompt))
    return try #require(SystemDiagram(kind: kind).scene(from: &brief))
  }

  /// The lines of a scene, such as `A -> B: label`.
  private func lines(_ scene: GraphScene) -> [String] {
    scene.edges.map { edge in
      let label = edge.label.isEmpty ? "" : ": \(edge.label)"
      return "\(name(edge.from, scene)) -> \(name(edge.to, scene))\(label)"
    }
  }

  private func name(_ end: GraphScene.End, _ scene: GraphScene) -> String {
    switch end {
    case .node(let index): scene.nodes[index].label
    case .group(let index): scene.groups[index].label
    }
  }

  @Test(
    arguments: [
      ("The portal calls the ledger API.", ["Portal -> Ledger API"]),
      ("The ledger API is called by the portal.", ["Portal -> Ledger API"]),
      ("A tailer sends metrics to a store.", ["Tailer -> Store: metrics"]),
      (
        "The kiosk talks to the register over MQTT and the register saves receipts in Redis.",
        ["Kiosk -> Register: MQTT", "Register -> Redis: receipts"]
      ),
      (
        "The queue feeds a billing worker, which posts invoices to the ERP.",
        ["Queue -> Billing worker", "Billing worker -> ERP: invoices"]
      ),
      (
        "A cache sits between the shop API and the stock database.",
        ["Shop API -> Cache", "Cache -> Stock database"]
      ),
      (
        "The phone app reaches the vault through a VPN gateway.",
        ["Phone app -> VPN gateway", "VPN gateway -> Vault"]
      ),
    ] as [(String, [String])])
  func `clauses become lines`(prompt: String, expected: [String]) throws {
    #expect(try lines(scene(prompt)) == expected)
  }

  @Test(
    arguments: [
      (
        "Three web servers behind a load balancer.",
        ["Load balancer", "Web server 1", "Web server 2", "Web server 3"]
      ),
      (
        "A proxy calls two services, Alpha and Beta.", ["Proxy", "Alpha", "Beta"]
      ),
      (
        "Alpha and Beta each have their own MySQL database.",
        [
          "Alpha", "Beta", "Alpha MySQL database", "Beta MySQL database",
        ]
      ),
    ] as [(String, [String])])
  func `counts and names become nodes`(prompt: String, expected: [String]) throws {
    #expect(try scene(prompt).nodes.map(\.label).sorted() == expected.sorted())
  }

  @Test func `what each place has is numbered through`() throws {
    let scene = try scene(
      """
      Two zones, North and South. Each zone contains a proxy gateway and two mail servers. Every \
      mail server uses the proxy gateway of its zone.
      """)
    #expect(scene.groups.map(\.label) == ["North", "South"])
    #expect(
      lines(scene) == [
        "Mail server 1 -> Proxy gateway 1", "Mail server 2 -> Proxy gateway 1",
        "Mail server 3 -> Proxy gateway 2", "Mail server 4 -> Proxy gateway 2",
      ])
  }

  @Test func `one name in two places is two things`() throws {
    let scene = try scene(
      """
      Make two containers: 'barn' and 'mill'. Inside 'barn', create shapes 'door' and 'loft'. \
      Inside 'mill', create shape 'door'. Draw a line from the door in 'barn' to the door \
      in 'mill' labeled 'path'.
      """, kind: "block")
    #expect(scene.nodes.map(\.label) == ["door", "loft", "door"])
    #expect(scene.edges.count == 1)
    #expect(scene.edges.first?.from == .node(0) && scene.edges.first?.to == .node(2))
    #expect(scene.edges.first?.label == "path")
  }

  @Test func `each way stays with its target`() throws {
    let scene = try scene(
      "A controller is connected to a display via SPI, and to one clock via I2C.", kind: "block")
    #expect(lines(scene) == ["Controller -> Display: SPI", "Controller -> Clock: I2C"])
    #expect(scene.edges.allSatisfy { $0.heads == .none })
  }

  @Test func `lists tell parts, places and lines`() throws {
    let scene = try scene(
      """
      Create a diagram:
      Container "Core" containing:
      - Shape labeled "Rules"
      - Shape labeled "Ledger" (cylinder)
      Add these connections:
      - From Rules to Ledger with label "append"
      """)
    #expect(scene.groups.map(\.label) == ["Core"])
    #expect(scene.nodes.map(\.shape) == [.component, .cylinder])
    #expect(lines(scene) == ["Rules -> Ledger: append"])
  }

  @Test func `arrows fan out over lists in brackets`() throws {
    let scene = try scene("Intake -> Router -> (Press, Oven); Oven -> Shelf: warm")
    #expect(
      lines(scene) == [
        "Intake -> Router", "Router -> Press", "Router -> Oven", "Oven -> Shelf: warm",
      ])
  }

  @Test func `boxes around things are drawn later`() throws {
    let scene = try scene(
      """
      A hub connects two lamps and a heater. Draw a box "Hall" around the lamps. Put the heater in \
      a box called "Bath".
      """, kind: "network")
    #expect(scene.groups.map(\.label) == ["Hall", "Bath"])
    #expect(scene.nodes.map(\.group) == [nil, 0, 0, 1])
  }

  @Test func `what is missing is assumed aloud`() throws {
    var brief = Brief(
      reading: try Prompt("Network diagram with a router, two switches and four PCs"))
    let scene = try #require(SystemDiagram(kind: "network").scene(from: &brief))
    #expect(scene.edges.count == 6)
    #expect(
      brief.assumptions == [
        "How the parts are connected was not said, so the usual way is drawn."
      ])
  }

  @Test func `plain shapes are not tied unless that is said`() throws {
    let scene = try scene("Diagram of two shapes: one called 'A1' and one called 'B2'")
    #expect(scene.nodes.map(\.label) == ["A1", "B2"])
    #expect(scene.edges.isEmpty)
  }
}

struct SystemTemplateTests {
  @Test(
    arguments: SystemDiagram.kinds.flatMap { kind in
      DiagramTemplate.all(of: kind).map { (kind, $0.text) }
    })
  func `every template reads as a connected drawing`(kind: String, text: String) throws {
    var brief = Brief(reading: try Prompt(text))
    brief.order = Order()
    let scene = try #require(SystemDiagram(kind: kind).scene(from: &brief))
    #expect(scene.nodes.count > 2)
    #expect(scene.edges.count >= scene.nodes.count / 2)
    let tied = Set(scene.edges.flatMap { [$0.from, $0.to] })
    for (index, node) in scene.nodes.enumerated() where node.group == nil {
      #expect(tied.contains(.node(index)), "\(node.label) stands alone")
    }
  }
}
