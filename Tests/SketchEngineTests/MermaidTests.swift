import Testing

@testable import SketchEngine

/// Mermaid's diagrams of classes, entities, states and ideas, and its pies.
@Suite struct MermaidTests {
  private func model(_ text: String) throws -> ModelScene {
    guard case .model(let model) = try sketch(text).scene else { return ModelScene() }
    return model
  }

  /// Everything that relates, as sentences.
  private func relations(_ model: ModelScene) -> [String] {
    model.relations.map { relation in
      let (from, to) = (model.things[relation.from].label, model.things[relation.to].label)
      return
        "\(from) \(relation.fromEnd.rawValue)|\(relation.toEnd.rawValue) \(to): \(relation.label)"
    }
  }

  @Test func `classes keep their members, marks and lines`() throws {
    let model = try model(
      """
      classDiagram
          direction LR
          class Vessel {
              <<abstract>>
              +String name
              -int draught
              +moor(berth) bool
          }
          class Tug["Harbor tug"]
          Vessel <|-- Tug
          Vessel <|-- Ferry
          Fleet "1" *-- "1..*" Vessel : owns
          Ferry ..> Timetable
          Ferry : +load()
          Insurable <|.. Vessel
          <<interface>> Insurable
      """)
    #expect(model.direction == .right)
    #expect(
      model.things.map(\.label) == [
        "Vessel", "Harbor tug", "Ferry", "Fleet", "Timetable", "Insurable",
      ])
    #expect(model.things[0].sort == .abstract)
    #expect(model.things[5].sort == .interface)
    #expect(model.things[0].fields.map(\.name) == ["name", "draught"])
    #expect(model.things[0].fields.map(\.type) == ["String", "int"])
    #expect(model.things[0].fields.map(\.visibility) == ["+", "-"])
    #expect(model.things[0].methods.map(\.name) == ["moor(berth)"])
    #expect(model.things[0].methods.map(\.type) == ["bool"])
    #expect(model.things[2].methods.map(\.name) == ["load()"])
    #expect(
      relations(model) == [
        "Harbor tug |inherits Vessel: ", "Ferry |inherits Vessel: ",
        "Fleet composes|one-or-many Vessel: owns", "Ferry |uses Timetable: ",
        "Vessel |implements Insurable: ",
      ])
  }

  @Test func `entities keep their columns, keys and feet`() throws {
    let model = try model(
      """
      erDiagram
          SHIP ||--o{ VOYAGE : makes
          SHIP {
              int id PK
              string name UK "as painted"
              int owner_id FK
          }
          VOYAGE }|..|| "Home port" : "begins in"
      """)
    #expect(model.things.map(\.label) == ["SHIP", "VOYAGE", "Home port"])
    #expect(model.things[0].fields.map(\.name) == ["id", "name", "owner_id"])
    #expect(model.things[0].fields.map(\.key) == [.primary, .unique, .foreign])
    #expect(
      relations(model) == [
        "SHIP one|zero-or-many VOYAGE: makes", "VOYAGE one-or-many|one Home port: begins in",
      ])
  }

  @Test func `states keep their names, nests and marks`() throws {
    let outcome = try sketch(
      """
      stateDiagram-v2
          [*] --> Idle
          state "On the way" as Way
          Idle --> Way : call
          state Way {
              [*] --> Slow
              Slow --> Fast
          }
          Way --> [*] : sold
          note right of Idle
              waits here
          end note
      """)
    guard case .states(let scene) = outcome.scene else {
      Issue.record("no states")
      return
    }
    let named = scene.states.filter { $0.sort == .state }
    #expect(named.map(\.label) == ["Idle", "On the way", "Slow", "Fast"])
    #expect(
      scene.states.filter { $0.parent.map { scene.states[$0].label } == "On the way" }.count == 3)
    #expect(scene.transitions.map(\.label) == ["", "call", "", "", "sold"])
    #expect(outcome.receipt.assumptions.contains { $0.contains("“note”") })
  }

  @Test func `a mind map keeps what stands under what`() throws {
    let outcome = try sketch(
      """
      mindmap
        root((Tea))
          Leaves
            ["Green ones"]
            id(Black)
          Water
      """)
    guard case .tree(let tree) = outcome.scene else {
      Issue.record("no tree")
      return
    }
    #expect(tree.nodes.map(\.label) == ["Tea", "Leaves", "Green ones", "Black", "Water"])
    #expect(tree.nodes.map(\.parent) == [nil, 0, 1, 1, 0])
  }

  @Test func `a pie keeps its slices`() throws {
    let outcome = try sketch("pie showData title Herd\n  \"Goats\" : 12\n  \"Sheep\" : 30.5")
    guard case .chart(let chart) = outcome.scene else {
      Issue.record("no chart")
      return
    }
    #expect(chart.title == "Herd")
    #expect(chart.categories == ["Goats", "Sheep"])
    #expect(chart.series[0].values.map { $0?.number } == [12, 30.5])
  }

  @Test(arguments: [
    ("classDiagram\n  Ship <| Tug", 2, "“Ship <| Tug” has no line such as “<|--”"),
    ("classDiagram\n  class Ship {\n  name", 2, "This class has no “}”"),
    ("erDiagram\n  SHIP -- CREW : has", 2, "“SHIP -- CREW : has” has no line such as “||--o{”"),
    ("stateDiagram-v2\n  state Way {\n  A --> B", 2, "This state has no “}”"),
    ("mindmap\n  Tea\n  Milk", 3, "“Milk” stands beside the middle"),
    ("pie\n  \"Goats\" : few", 2, "“few” is no number above zero"),
  ])
  func `says where it cannot read on`(text: String, line: Int, problem: String) throws {
    #expect(throws: SketchError.notation(name: "Mermaid", line: line, problem: problem)) {
      try sketch(text)
    }
  }

  private static let examples = ["class", "er", "state", "mindmap", "pie"].flatMap { name in
    diagramKinds.first { $0.name == name }?.examples ?? []
  }

  @Test(arguments: examples)
  func `a drawing that goes out to Mermaid comes back the same`(prompt: String) throws {
    let outcome = try sketch(prompt)
    let again = try sketch(outcome.text(in: .mermaid))
    #expect(again.drawing.kind == outcome.drawing.kind)
    switch (outcome.scene, again.scene) {
    case (.model(let one), .model(let other)):
      #expect(other.things.map(\.label) == one.things.map(\.label))
      #expect(other.things.map(\.fields.count) == one.things.map(\.fields.count))
      #expect(
        other.relations.map { [$0.from, $0.to] } == one.relations.map { [$0.from, $0.to] })
    case (.states(let one), .states(let other)):
      func gist(_ scene: StateScene) -> [String] {
        scene.transitions.map { transition in
          let ends = [transition.from, transition.to].map {
            scene.states[$0].label + scene.states[$0].sort.rawValue
          }
          return "\(ends[0]) > \(ends[1]): \(transition.label)"
        }.sorted()
      }
      #expect(gist(other) == gist(one))
    case (.tree(let one), .tree(let other)):
      #expect(other.nodes.map(\.label) == one.nodes.map(\.label))
      #expect(other.nodes.map(\.parent) == one.nodes.map(\.parent))
    case (.chart(let one), .chart(let other)):
      #expect(other.categories == one.categories)
      #expect(
        other.series.first?.values.map { $0?.number } == one.series.first?.values.map { $0?.number }
      )
    default: Issue.record("another scene")
    }
  }
}
