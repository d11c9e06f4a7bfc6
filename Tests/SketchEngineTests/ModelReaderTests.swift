import Testing

@testable import SketchEngine

struct ModelReaderTests {
  private func model(_ text: String) throws -> ModelScene {
    guard case .model(let scene) = try sketch(text).scene else {
      Issue.record("not a model: \(text)")
      return ModelScene()
    }
    return scene
  }

  private func ends(_ scene: ModelScene, _ from: String, _ to: String) -> [ModelScene.End] {
    for relation in scene.relations {
      let labels = [scene.things[relation.from].label, scene.things[relation.to].label]
      if labels == [from, to] { return [relation.fromEnd, relation.toEnd] }
      if labels == [to, from] { return [relation.toEnd, relation.fromEnd] }
    }
    return []
  }

  @Test
  func `two statements tell both ends of one relation`() throws {
    let scene = try model(
      "ER diagram. A baker bakes zero or more loaves, every loaf is baked by exactly one baker.")
    #expect(scene.things.map(\.label) == ["Baker", "Loaf"])
    #expect(scene.relations.count == 1)
    #expect(ends(scene, "Baker", "Loaf") == [.one, .zeroOrMany])
  }

  @Test
  func `data become fields, things become relations`() throws {
    let scene = try model(
      "A boat has a name, a length and a home port. Every boat has two oars. A boat can float.")
    #expect(scene.things.map(\.label) == ["Boat", "Oar"])
    #expect(scene.things[0].fields.map(\.name) == ["name", "length", "home port"])
    #expect(scene.things[0].methods.map(\.name) == ["float()"])
    #expect(scene.relations.first?.toCount == "2")
  }

  @Test
  func `columns keep their types and keys, foreign keys become relations`() throws {
    let scene = try model(
      """
      ER diagram of these tables:
      hives(id uuid PK, meadow text)
      bees(id int PK, hive_id uuid FK -> hives.id, tag varchar(12) unique)
      """)
    #expect(scene.things.map(\.label) == ["hives", "bees"])
    #expect(scene.things[1].fields.map(\.type) == ["int", "uuid", "varchar(12)"])
    #expect(scene.things[1].fields.map(\.key) == [.primary, .foreign, .unique])
    #expect(ends(scene, "hives", "bees") == [.one, .many])
  }

  @Test
  func `classes inherit, implement, compose and use`() throws {
    let scene = try model(
      """
      Class diagram: interface Sorter with sort(list): List. QuickSorter implements Sorter. \
      Kite and Balloon extend Toy. A Shelf is composed of Toys. Shop uses Sorter.
      """)
    #expect(ends(scene, "QuickSorter", "Sorter").contains(.implements))
    #expect(ends(scene, "Kite", "Toy").contains(.inherits))
    #expect(ends(scene, "Shelf", "Toy").contains(.composes))
    #expect(ends(scene, "Shop", "Sorter").contains(.uses))
    #expect(scene.things.first { $0.label == "Sorter" }?.sort == .interface)
  }

  @Test
  func `what is only listed is said to be an example`() throws {
    let outcome = try sketch("ER diagram of a choir with singers, concerts and venues")
    #expect(!outcome.receipt.assumptions.isEmpty)
  }
}
