import Testing

@testable import SketchEngine

struct ModelPainterTests {
  /// The parts of a drawing with a role, at any depth.
  private func parts(_ role: String, in elements: [Element]) -> [Part] {
    elements.flatMap { element -> [Part] in
      guard case .part(let part) = element else { return [] }
      return (part.role == role ? [part] : []) + parts(role, in: part.elements)
    }
  }

  @Test(arguments: diagramKinds.filter { ["er", "class"].contains($0.name) }.flatMap(\.examples))
  func `relations tell how they end and what they connect`(prompt: String) throws {
    let outcome = try sketch(prompt)
    let ids = Set(
      (parts("entity", in: outcome.drawing.elements)
        + parts("class", in: outcome.drawing.elements)).map(\.id))
    for relation in parts("relation", in: outcome.drawing.elements) {
      #expect(relation.facts[.from].map(ids.contains) == true)
      #expect(relation.facts[.to].map(ids.contains) == true)
      #expect(relation.facts[.fromEnd] != nil && relation.facts[.toEnd] != nil)
    }
  }

  @Test
  func `a git graph has a lane for each branch and a dot for each commit`() throws {
    let outcome = try sketch(
      "git graph: 2 commits on main, branch side, commit, merge side into main")
    #expect(parts("lane", in: outcome.drawing.elements).count == 2)
    guard case .git(let scene) = outcome.scene else {
      Issue.record("not a git graph")
      return
    }
    #expect(parts("node", in: outcome.drawing.elements).count == scene.commits.count)
    #expect(scene.commits.last?.parents.count == 2)
  }

  @Test
  func `actors stand outside of what they use`() throws {
    let outcome = try sketch(
      "Use case diagram: sailors can hoist sails; the captain steers the ship")
    let system = parts("group", in: outcome.drawing.elements)
    #expect(system.count == 1)
    #expect(system.flatMap { parts("node", in: $0.elements) }.count == 2)
    #expect(parts("actor", in: outcome.drawing.elements).map(\.label) == ["Sailor", "Captain"])
  }
}
