/// What people usually do with a system, where only they or the system were named.
enum UsualUseCases {
  /// A scene from a template of the system, or with what each actor usually does.
  static func scene(for brief: Brief, _ reader: UseCaseReader) -> UseCaseScene {
    let topic = reader.topic.map(\.lower)
    let words = brief.sentences.flatMap(\.words).filter { $0.token.kind == .word }.map(\.lower)
    let template =
      (topic.isEmpty ? nil : DiagramTemplate.suiting(topic, kind: "usecase"))
      ?? DiagramTemplate.suiting(words, kind: "usecase")
    var scene = reader.scene
    if let template, let prompt = try? Prompt(template.text) {
      let usual = UseCaseReader(Brief(reading: prompt)).scene
      if scene.actors.isEmpty {
        let system = scene.system
        scene = usual
        scene.title = reader.scene.title
        if system != "System" { scene.system = system }
        return scene
      }
      let isSame = scene.actors.allSatisfy { actor in
        usual.actors.contains { ModelNames.key(of: $0.label) == ModelNames.key(of: actor.label) }
      }
      if isSame {
        let system = scene.system
        let kept = scene.actors
        scene = usual
        if system != "System" { scene.system = system }
        return narrowed(scene, to: kept)
      }
    }
    if scene.actors.isEmpty {
      scene.actors = ["Customer", "Admin"].map { UseCaseScene.Thing($0) }
    }
    for index in scene.actors.indices {
      let deeds = deeds(of: ModelNames.words(of: scene.actors[index].label).last ?? "")
      for deed in deeds {
        let place = scene.cases.firstIndex { $0.label == deed } ?? scene.cases.count
        if place == scene.cases.count { scene.cases.append(UseCaseScene.Thing(deed)) }
        scene.links.append(UseCaseScene.Link(index, place))
      }
    }
    return scene
  }

  /// Only what some actors do.
  private static func narrowed(
    _ scene: UseCaseScene, to actors: [UseCaseScene.Thing]
  ) -> UseCaseScene {
    var result = scene
    result.actors = actors
    result.links = []
    result.cases = []
    result.ties = []
    for (new, actor) in actors.enumerated() {
      let old = scene.actors.firstIndex {
        ModelNames.key(of: $0.label) == ModelNames.key(of: actor.label)
      }
      for link in scene.links where link.actor == old {
        let useCase = scene.cases[link.useCase]
        let place = result.cases.firstIndex { $0.label == useCase.label } ?? result.cases.count
        if place == result.cases.count { result.cases.append(useCase) }
        result.links.append(UseCaseScene.Link(new, place))
      }
    }
    return result
  }

  static func isPerson(_ noun: String) -> Bool { table[noun] != nil }

  private static func deeds(of noun: String) -> [String] {
    table[noun] ?? ["Log in", "View information", "Send a request"]
  }

  private static let table: [String: [String]] = [
    "customer": ["Browse products", "Place order", "Pay"],
    "user": ["Log in", "Edit profile", "Search"], "admin": ["Manage users", "View reports"],
    "administrator": ["Manage users", "View reports"], "guest": ["Browse", "Register"],
    "visitor": ["Browse", "Register"], "reader": ["Search catalog", "Borrow book", "Return book"],
    "librarian": ["Add book", "Manage loans", "Register member"],
    "member": ["Log in", "Borrow item", "Return item"],
    "student": ["Enroll in course", "Submit assignment", "View grades"],
    "teacher": ["Create assignment", "Grade work"],
    "professor": ["Create assignment", "Grade work"],
    "patient": ["Book appointment", "View results"],
    "doctor": ["Examine patient", "Write prescription"],
    "nurse": ["Record vitals", "Give medication"],
    "receptionist": ["Schedule appointment", "Check in"],
    "manager": ["Approve request", "View reports"],
    "employee": ["Submit timesheet", "Request leave"], "seller": ["List product", "Ship order"],
    "buyer": ["Search products", "Place order", "Pay"], "driver": ["Accept ride", "Complete ride"],
    "passenger": ["Book ticket", "Check in"], "rider": ["Request ride", "Pay", "Rate driver"],
    "technician": ["Run diagnosis", "Repair device"], "cashier": ["Scan items", "Take payment"],
    "chef": ["Prepare meal"], "waiter": ["Take order", "Serve meal"],
    "courier": ["Pick up parcel", "Deliver parcel"],
    "author": ["Write article", "Publish article"],
    "editor": ["Review article", "Publish article"], "client": ["Send request", "View status"],
    "agent": ["Answer request", "Close ticket"], "trainer": ["Plan class", "Track progress"],
    "accountant": ["Issue invoice", "Check payments"],
    "operator": ["Start system", "Monitor status"],
    "player": ["Start game", "View scores"], "developer": ["Push code", "Review code"],
  ]
}
