import Testing

@testable import SketchEngine

/// What real prompts say around their parts.
struct SystemStoryTests {
  @Test(
    arguments: [
      (
        "When a guest rings, the door panel calls the hub service.",
        ["Door panel -> Hub service", "Guest -> Door panel: rings"]
      ),
      (
        "We are a mill. The scale service sends weights to Kafka.",
        ["Scale service -> Kafka: weights"]
      ),
      (
        "Two workers read from Kafka: sorter and packer.",
        ["Kafka -> sorter: read", "Kafka -> packer: read"]
      ),
      (
        "The oscillator modulates the filter. A knob controls the depth of the oscillator.",
        ["Oscillator -> Filter: modulates", "Knob -> Oscillator: controls depth"]
      ),
      (
        "The API opens tickets in Jira.", ["API -> Jira: opens tickets"]
      ),
      (
        "A router is tied to a relay node in the attic and a relay node in the cellar. A lamp hangs on the attic node.",
        ["Router -> Attic relay node", "Router -> Cellar relay node", "Lamp -> Attic relay node"]
      ),
    ] as [(String, [String])])
  func `clauses of all sorts become lines`(prompt: String, lines: [String]) throws {
    #expect(try SystemScenes(prompt, kind: "network").lines == lines)
  }

  @Test(
    arguments: [
      ("A ring of five lamps", 5), ("Full mesh of four routers", 6),
      ("Star network of a switch and six lamps", 6),
    ])
  func `forms are drawn round`(prompt: String, count: Int) throws {
    let read = try SystemScenes(prompt, kind: "network")
    #expect(read.lines.count == count)
    #expect(read.scene.arrangement == .round)
  }

  @Test(
    arguments: [
      ("Architecture for a vet platform", "Pet database"),
      ("Architecture of a choir ticketing site for big crowds", "Request queue"),
      ("Courier system, event driven architecture", "Event bus"),
      ("Serverless architecture for a podcast", "Playback function"),
    ])
  func `trades have parts of their own, in the style asked for`(prompt: String, part: String) throws
  {
    #expect(try SystemScenes(prompt).nodes.contains(part))
  }
}

struct SystemAffinityTests {
  @Test(
    arguments: [
      ("Draw 'Ink' and 'Pen'. There is a line from 'Ink' to 'Pen' labeled 'fills'.", "block"),
      ("Exactly two blocks:\n- \"Ink\"\n- \"Pen\"\nInk -> Pen", "block"),
      ("A ring of seven lamps", "network"),
      (
        "GitHub triggers Jenkins, Jenkins pushes the build to Docker Hub, then Kubernetes pulls it.",
        "architecture"
      ),
    ])
  func `systems are told from screens and flows`(prompt: String, kind: String) throws {
    let brief = Brief(reading: try Prompt(prompt))
    #expect(try KindChoice(for: brief, named: nil).kind.name == kind)
  }
}

struct RoundLayoutTests {
  private func graph(_ count: Int, _ ties: [(Int, Int)]) -> LayoutGraph {
    var graph = LayoutGraph()
    graph.nodes = (0..<count).map { _ in LayoutNode(size: Size(100, 44)) }
    graph.edges = ties.map { LayoutEdge(from: .node($0.0), to: .node($0.1)) }
    return graph
  }

  @Test(arguments: 4...16)
  func `boxes of a ring stay clear of each other`(count: Int) throws {
    let ties = (0..<count).map { ($0, ($0 + 1) % count) }
    let layout = try #require(RoundLayout(graph(count, ties))).layout
    for a in 0..<count {
      for b in (a + 1)..<count { #expect(!layout.nodes[a].intersects(layout.nodes[b])) }
    }
  }

  @Test func `a chain is no ring`() {
    #expect(RoundLayout(graph(5, [(0, 1), (1, 2), (2, 3), (3, 4)])) == nil)
  }

  @Test func `boxes in a line keep their order`() throws {
    var graph = graph(3, [])
    graph.direction = .up
    let layout = try #require(LineLayout(graph)).layout
    #expect(layout.nodes[0].minY > layout.nodes[1].minY)
    #expect(layout.nodes[1].minY > layout.nodes[2].minY)
  }
}
