import Testing

@testable import SketchEngine

struct OutlineReaderTests {
  /// What stands under what, as "parent > child" in the order of the drawing.
  private func lines(_ prompt: String) throws -> [String] {
    guard case .tree(let tree) = try sketch(prompt).scene else { return ["no tree"] }
    return tree.nodes.compactMap { node in
      node.parent.map { "\(tree.nodes[$0].label) > \(node.label)" }
    }
  }

  @Test(arguments: [
    "mind map\nTea\n  Green\n    Sencha\n    Matcha\n  Black",
    "mind map:\n- Tea\n  - Green\n    - Sencha\n    - Matcha\n  - Black",
    "mind map\n# Tea\n## Green\n- Sencha\n- Matcha\n## Black",
    "mind map\n1. Tea\n1.1 Green\n1.1.1 Sencha\n1.1.2 Matcha\n1.2 Black",
    "mind map of tea: green (sencha, matcha), black",
    "mind map: Tea -> Green, Black; Green -> Sencha, Matcha",
    "mind map with Tea in the middle and the branches Green and Black. Under Green: sencha, matcha.",
    "Mind map of tea. Tea is divided into green and black; green consists of sencha and matcha.",
    "Mind map about tea with two branches: green and black. The first splits into sencha and matcha.",
    "mind map: tea > green > sencha, tea > green > matcha, tea > black",
  ])
  func `an outline is the same in every form`(prompt: String) throws {
    #expect(
      Set(try lines(prompt)) == ["Tea > Green", "Tea > Black", "Green > Sencha", "Green > Matcha"])
  }

  @Test(arguments: [
    ("org chart: a captain, 2 mates, 2 sailors each", 7),
    ("Org chart: the captain leads two mates. Each mate has two sailors.", 7),
    ("org chart\nCaptain\n  Mate 1: 2 sailors\n  Mate 2: 2 sailors", 7),
    ("org chart: two mates report to the captain; each mate leads two sailors", 7),
  ])
  func `quantities multiply`(prompt: String, count: Int) throws {
    guard case .tree(let tree) = try sketch(prompt).scene else {
      Issue.record("no tree")
      return
    }
    #expect(tree.nodes.count == count)
    #expect(tree.roots.count == 1)
    #expect(tree.children.filter { $0.count == 2 }.count == 3)
  }

  @Test(arguments: [
    "org chart: CEO Ada Lund leads CTO Bo Weiss",
    "org chart: CTO Bo Weiss reports to Ada Lund, the CEO",
    "org chart\nCEO: Ada Lund\n  CTO: Bo Weiss",
    "org chart\nAda Lund (CEO)\n  Bo Weiss (CTO)",
    "org chart: CEO - Ada Lund. CTO - Bo Weiss, reports to Ada Lund.",
    "org chart\nname, role, manager\nAda Lund, CEO,\nBo Weiss, CTO, Ada Lund",
  ])
  func `names and roles are told apart`(prompt: String) throws {
    guard case .tree(let tree) = try sketch(prompt).scene else {
      Issue.record("no tree")
      return
    }
    #expect(tree.nodes.map(\.label) == ["Ada Lund", "Bo Weiss"])
    #expect(tree.nodes.map { $0.detail.lowercased() } == ["ceo", "cto"])
    #expect(tree.nodes.map(\.parent) == [nil, 0])
  }

  @Test
  func `parents of the same children stand beside each other`() throws {
    guard
      case .tree(let tree) = try sketch(
        "family tree: Ida and Max have two children, Kim and Jo"
      ).scene
    else {
      Issue.record("no tree")
      return
    }
    #expect(tree.nodes.map(\.label) == ["Ida", "Max", "Kim", "Jo"])
    #expect(tree.nodes.map(\.partner) == [nil, 0, nil, nil])
    #expect(tree.nodes.map(\.otherParent) == [nil, nil, 1, 1])
  }

  @Test
  func `paths share what they have in common`() throws {
    #expect(
      try lines("file tree:\nsrc/main.c\nsrc/lib/list.c\nREADME.md") == [
        "src > main.c", "src > lib", "lib > list.c",
      ])
  }

  @Test
  func `answers stand on the lines of a decision tree`() throws {
    guard
      case .tree(let tree) = try sketch(
        "decision tree\nIs it wet?\n  Yes: Take a coat\n  No: Go"
      ).scene
    else {
      Issue.record("no tree")
      return
    }
    #expect(tree.nodes.map(\.edgeLabel) == ["", "Yes", "No"])
    #expect(tree.nodes[0].isQuestion)
  }

  @Test
  func `concepts are tied by what is said of them`() throws {
    guard
      case .graph(let graph) = try sketch(
        "concept map: roots need water, clouds bring rain and rain becomes water"
      ).scene
    else {
      Issue.record("no graph")
      return
    }
    #expect(graph.nodes.map(\.label) == ["Roots", "Water", "Clouds", "Rain"])
    #expect(graph.edges.map(\.label) == ["need", "bring", "becomes"])
  }

  @Test
  func `no more boxes are drawn than are wanted`() throws {
    guard case .tree(let tree) = try sketch("mind map of bees, at most 5 nodes").scene else {
      Issue.record("no tree")
      return
    }
    #expect(tree.nodes.count == 5)
  }
}
