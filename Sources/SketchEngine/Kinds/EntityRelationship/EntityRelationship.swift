/// Entities with their fields, and how many of one go with how many of another.
struct EntityRelationship: DiagramKind {
  let name = "er"
  let summary = "entities, fields and keys, with crow's foot relations"
  let examples = [
    """
    ER diagram for a bike rental. A station holds many bikes, each bike stands at one station. A \
    rider takes zero or more trips, every trip is made by exactly one rider and uses exactly one \
    bike. A trip may have one receipt.
    Rider: id, name, email
    Bike: id, model, battery
    Trip: id, started_at, ended_at
    """,
    """
    ER diagram of these tables:
    growers(id uuid PK, valley text, name text)
    plots(id uuid PK, grower_id uuid FK -> growers.id, hectares decimal)
    harvests(id bigint PK, plot_id uuid FK -> plots.id, picked_on date, kilos int)
    """,
    """
    crow's foot diagram:
    Choir 1:N Concert
    Singer N:M Concert via Appearance (voice, is_solo)
    Concert N:1 Venue
    """,
    """
    erd
    AUTHOR ||--o{ BOOK : writes
    BOOK }o--|| PUBLISHER : "published by"
    BOOK ||--|{ COPY : has
    """,
    """
    SQL schema of the table called sensors:
    - id uuid primary key
    - label varchar(80) unique
    - room_id uuid foreign key
    - installed_on date
    """,
    "database schema for a blog",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      return Affinity(
        rank == 0 ? 0.97 : 0.6, because: "an entity relationship diagram is asked for")
    }
    guard brief.order.kinds.isEmpty || brief.order.kinds == ["class"] else { return .none }
    if ModelSigns.namesEntities(brief) {
      return Affinity(0.96, because: "entities and relationships are spoken of")
    }
    if ModelSigns.isNotation(brief) { return Affinity(0.9, because: "it is written as tables are") }
    return .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    ModelComposer.scene(from: &brief, isER: true).map { .model($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .model(let model) = scene else {
      return ModelPainter(ModelScene(), kind: name, measuring: typeface).drawing()
    }
    return ModelPainter(model, kind: name, measuring: typeface).drawing()
  }
}
