/// What is usual between things that were only listed.
enum UsualModel {
  /// Sorts of things by what they usually have to do with others.
  private enum Role { case person, event, content, answer, tag, holder, item }

  /// Adds the relations and fields that such things usually have, and says so.
  static func complete(_ scene: inout ModelScene, _ brief: inout Brief, hasFields: Bool) {
    let roles = scene.things.map { role(of: $0.label) }
    for a in scene.things.indices {
      for b in scene.things.indices where a != b {
        guard let (from, to) = ends(roles[a], roles[b], roles) else { continue }
        if roles[a] == roles[b], a > b { continue }
        guard !scene.relations.contains(where: { $0.from == b && $0.to == a }) else { continue }
        scene.relations.append(ModelScene.Relation(a, b, "", from: from, to: to))
      }
    }
    // Nothing stands alone.
    for index in scene.things.indices
    where !scene.relations.contains(where: { $0.from == index || $0.to == index }) {
      let other = index == 0 ? 1 : 0
      scene.relations.append(ModelScene.Relation(other, index, "", from: .one, to: .many))
    }
    if hasFields { addFields(&scene) }
    brief.assume(
      "How these things relate was not said; usual relations\(hasFields ? " and key fields" : "") "
        + "are shown.")
  }

  /// A general example about some topic: who adds it, how it is sorted and what is said of it.
  static func general(about topic: [Word]) -> ModelScene? {
    let idle = FunctionWords.words(
      "app application system website site service platform database db management tool software business company a an the of for"
    )
    let words = topic.filter { $0.token.kind == .word && !idle.contains($0.lower) }
    guard !words.isEmpty, words.count < 4 else { return nil }
    var scene = ModelScene()
    for label in ["User", ModelNames.label(of: words), "Category", "Review"] {
      scene.things.append(ModelScene.Thing(label, sort: .entity))
    }
    for (from, to, label) in [(0, 1, "adds"), (2, 1, "sorts"), (1, 3, "has"), (0, 3, "writes")] {
      scene.relations.append(ModelScene.Relation(from, to, label, from: .one, to: .many))
    }
    addFields(&scene)
    return scene
  }

  private static func addFields(_ scene: inout ModelScene) {
    for index in scene.things.indices {
      scene.things[index].fields = [ModelScene.Field("id", key: .primary)]
    }
    for relation in scene.relations where relation.toEnd.isMany && !relation.fromEnd.isMany {
      let words = ModelNames.words(of: scene.things[relation.from].label)
      let name = words.joined(separator: "_") + "_id"
      scene.things[relation.to].fields.append(ModelScene.Field(name, key: .foreign))
    }
    for index in scene.things.indices {
      for name in fields(of: scene.things[index].label) {
        scene.things[index].fields.append(ModelScene.Field(name))
      }
    }
  }

  /// How one sort ends and how the other does, where they usually meet.
  private static func ends(
    _ a: Role, _ b: Role, _ all: [Role]
  ) -> (ModelScene.End, ModelScene.End)? {
    switch (a, b) {
    case (.person, .event), (.person, .content), (.person, .answer), (.content, .answer),
      (.holder, .event) where b != .event || !all.contains(.item),
      (.holder, .item), (.holder, .content), (.content, .event):
      return (.one, .many)
    case (.holder, .person) where !all.contains(.event): return (.one, .many)
    case (.item, .answer): return (.one, .many)
    case (.item, .event): return (.many, .many)
    case (.item, .tag), (.content, .tag): return (.many, .many)
    case (.person, .tag) where !all.contains(.content) && !all.contains(.item) || all.count < 5:
      return all.contains(.content) ? nil : (.many, .many)
    case (.person, .item) where !all.contains(.event): return (.many, .many)
    case (.event, .answer) where !all.contains(.content) && !all.contains(.item):
      return (.one, .many)
    default: return nil
    }
  }

  private static func role(of label: String) -> Role {
    let head = ModelNames.words(of: label).last ?? ""
    if persons.contains(head) { return .person }
    if events.contains(head) { return .event }
    if contents.contains(head) { return .content }
    if answers.contains(head) { return .answer }
    if tags.contains(head) { return .tag }
    if holders.contains(head) { return .holder }
    if head.hasSuffix("er") || head.hasSuffix("or") || head.hasSuffix("ist") || head.hasSuffix("ee")
      || head.hasSuffix("ian") || head.hasSuffix("ant")
    {
      return .person
    }
    if head.hasSuffix("tion") || head.hasSuffix("ment") || head.hasSuffix("ing") { return .event }
    return .item
  }

  private static func fields(of label: String) -> [String] {
    switch role(of: label) {
    case .person: ["name", "email"]
    case .event: ["date", "status"]
    case .content: ["title", "body"]
    case .answer: ["body", "created_at"]
    case .tag: ["name"]
    case .holder: ["name"]
    case .item: ["name", "description"]
    }
  }

  private static let persons = FunctionWords.words(
    """
    user customer client member person patient doctor nurse student teacher author guest host employee
    staff reader librarian donor volunteer artist actor director driver passenger pilot owner vet
    athlete player coach tenant landlord candidate recruiter admin vendor supplier agent contact chef
    child parent lawyer judge farmer
    """)
  private static let events = FunctionWords.words(
    """
    order booking reservation appointment loan rental payment donation visit enrollment enrolment ticket
    invoice purchase shipment delivery session trip ride transaction registration application match
    game shift prescription contract claim return checkout lesson exam test race screening
    """)
  private static let contents = FunctionWords.words(
    "post article thread topic question story page video photo issue task recipe playlist document project"
  )
  private static let answers = FunctionWords.words(
    "comment reply answer review rating like vote reaction message attachment")
  private static let tags = FunctionWords.words(
    "tag badge skill genre role permission label ingredient amenity interest award keyword")
  private static let holders = FunctionWords.words(
    """
    category department school team campaign company organization organisation club store shop branch
    warehouse hospital clinic hotel library album league country city building faculty group brand
    publisher studio airline airport restaurant gym workspace account forum
    """)
}
