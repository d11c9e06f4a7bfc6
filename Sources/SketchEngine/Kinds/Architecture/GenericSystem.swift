/// A plain system of a sort nobody described: who uses it, what serves it and where its data is.
///
/// It is a prompt of its own, put together from what the topic says: "a notes app with sync" has a
/// notes app, a notes service, a database and a sync service.
struct GenericSystem {
  /// The parts and lines, in words that the engine reads like any other prompt.
  let text: String
  /// What was taken for granted, in a sentence.
  let assumption: String

  /// What is drawn where a topic alone was told.
  init?(kind: String, _ brief: Brief) {
    let name = Self.name(of: Self.topic(brief))
    guard !name.isEmpty else {
      guard brief.order.kinds.first == kind, Self.asksForNothingElse(brief) else { return nil }
      assumption = "Nothing was said about what to draw, so a plain example is drawn."
      text = Self.examples[kind] ?? ""
      if text.isEmpty { return nil }
      return
    }
    assumption =
      "Nothing was said about the parts of \(name.joined(separator: " ")), so usual "
      + "ones are drawn; name them to change them."
    let all = Set(brief.sentences.flatMap { $0.words.map(\.lower) })
    switch kind {
    case "architecture": text = Self.software(name, all)
    case "block": text = Self.machine(name, isPlain: brief.order.kinds.isEmpty)
    default: return nil
    }
  }

  /// "Create an architecture diagram.": a kind, and no word about what.
  private static func asksForNothingElse(_ brief: Brief) -> Bool {
    brief.sentences.count == 1
      && brief.order.contentStarts[0].map { $0 >= brief.sentences[0].words.count } ?? false
  }

  /// The plainest drawing of each kind.
  private static let examples = [
    "architecture": "Web app -> API: requests\nAPI -> Database: reads and writes",
    "network": "Internet -> Router\nRouter -> Switch\nSwitch -> PC\nSwitch -> Server",
    "block": "Input -> Processing -> Output",
  ]

  /// What the drawing is about: the topic of the order, or what "how" asks about.
  private static func topic(_ brief: Brief) -> [Word] {
    var words = brief.order.topic
    if words.first?.says("how") == true { words.removeFirst() }
    if words.isEmpty, let first = brief.sentences.first?.words {
      let asked =
        first.firstIndex { $0.says("how") } ?? first.firstIndex { $0.says("of", "for") }
      let start = asked.map { $0 + 1 } ?? 0
      if let group = NounGroupReader(first).group(at: start) { words = Array(first[group.range]) }
    }
    return words.filter { $0.token.kind == .word && $0.tag != .determiner && $0.tag != .quoted }
  }

  /// The name of the topic, up to what says more about it.
  private static func name(of words: [Word]) -> [String] {
    let end =
      words.firstIndex { word in
        word.tag == .preposition || word.tag.isVerbal || word.says("w", "that", "which", "and")
      } ?? words.count
    return words[..<end].filter { $0.tag != .possessive && !idle.contains($0.lower) }.map {
      $0.lower.hasSuffix("'s") || $0.lower.hasSuffix("’s") ? String($0.text.dropLast(2)) : $0.text
    }.suffix(4)
  }

  private static let idle = FunctionWords.words(
    "simple basic typical modern new my our your small large big scalable a an the first architecture diagram"
  )

  /// Nouns for a program that people see, and for a system as a whole.
  private static let programs = FunctionWords.words(
    """
    app application website site portal shop store game dashboard marketplace blog forum client
    """)
  private static let wholes = FunctionWords.words(
    """
    app application website site portal platform system service solution software infrastructure
    backend product project program tool
    """)

  private static func software(_ name: [String], _ all: Set<String>) -> String {
    let last = name.last?.lowercased() ?? ""
    var stem = name
    if stem.count > 1, wholes.contains(last) { stem.removeLast() }
    while stem.count > 1, let first = stem.first, first.lowercased().hasSuffix("-first") {
      stem.removeFirst()
    }
    let topic = stem.joined(separator: " ")
    let client = programs.contains(last) ? name.suffix(2).joined(separator: " ") : "web app"
    let service = "\(topic) service"
    var lines = [
      "\"\(client.capitalizedFirst)\" -> API gateway: requests",
      "API gateway -> \"\(service.capitalizedFirst)\"",
      "\"\(service.capitalizedFirst)\" -> Database: reads and writes",
    ]
    for feature in features where !feature.words.allSatisfy({ !all.contains($0) }) {
      let from =
        switch feature.user {
        case .client: client
        case .service: service
        case .gateway: "API gateway"
        }
      lines.append("\"\(from.capitalizedFirst)\" -> \(feature.part)")
    }
    return lines.joined(separator: "\n")
  }

  private static func machine(_ name: [String], isPlain: Bool) -> String {
    if isPlain {
      let whole = name.joined(separator: " ").capitalizedFirst
      return "Inputs -> \"\(whole)\" -> Outputs"
    }
    let control = "\(name.joined(separator: " ")) control unit".capitalizedFirst
    return """
      Inputs and sensors -> "\(control)"
      Power supply -> "\(control)"
      "\(control)" -> Outputs and actuators
      """
  }

  private enum User { case client, gateway, service }

  /// Parts that words of a topic ask for, and which part uses them.
  private static let features: [(words: [String], part: String, user: User)] = [
    (["offline", "offline-first", "local-first"], "Local storage: works offline", .client),
    (["sync", "synchronization", "synchronisation", "syncing"], "Sync service: changes", .gateway),
    (["realtime", "real-time", "live", "websocket", "websockets"], "WebSocket server", .client),
    (["login", "auth", "authentication", "accounts", "sso"], "Auth service", .gateway),
    (["payment", "payments", "checkout", "subscription"], "Payment provider: charges", .service),
    (["search"], "Search index", .service),
    (["notification", "notifications", "reminder", "reminders"], "Notification service", .service),
    (["email", "emails"], "Email service", .service),
    (
      ["photo", "photos", "image", "images", "video", "videos", "file", "files", "upload"],
      "Object storage: files", .service
    ),
    (["analytics", "reporting", "reports"], "Analytics service", .service),
    (["map", "maps", "location", "tracking"], "Location service", .service),
    (["ai", "recommendation", "recommendations", "llm"], "Model server", .service),
    (["cache", "caching", "cached"], "Cache", .service),
  ]
}
