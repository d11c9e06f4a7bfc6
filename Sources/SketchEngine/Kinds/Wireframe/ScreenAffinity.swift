/// How much of a prompt speaks of screens and controls.
struct ScreenAffinity {
  let affinity: Affinity

  init(_ brief: Brief) {
    if brief.order.kinds.first == "kanban" {
      affinity = Affinity(0.95, because: "a board of columns and cards is asked for")
      return
    }
    if brief.order.kinds.first == "wireframe" {
      affinity = Affinity(0.97, because: "a user interface is asked for")
      return
    }
    if let reason = ScreenSigns(brief).reason {
      // A word for another kind may stand in it: "neighboring networks list".
      affinity = Affinity(brief.order.kinds.isEmpty ? 0.95 : 0.98, because: reason)
      return
    }
    if brief.order.kinds.isEmpty, let list = ScreenList(brief.sentences), !list.isOne {
      affinity = Affinity(0.95, because: "it tells of several screens")
      return
    }
    let opening = Opening(brief.sentences.first?.words ?? [])
    if Self.orders(controlOf: brief) {
      affinity = Affinity(0.985, because: "it orders a control")
      return
    }
    if Self.names(fiveSortsOfControls: brief), !brief.asksForDiagram {
      affinity = Affinity(0.985, because: "it names many controls")
      return
    }
    var controls = 0
    for sentence in brief.sentences {
      var index = 0
      while index < sentence.words.count {
        if let found = Self.control(in: sentence.words, at: index) {
          controls += 1
          index += found
        } else {
          index += 1
        }
      }
    }
    let screens = [opening.template].compactMap { $0 }
    if brief.sentences.contains(where: { RequirementReader.isRequirement($0.words) }),
      brief.order.kinds.isEmpty, Self.media(in: brief)
    {
      affinity = Affinity(0.93, because: "it says what people can do with a program")
      return
    }
    if brief.order.kinds.isEmpty, controls < 3, Self.tiesSystems(brief) {
      affinity = Affinity(0.2, because: "it says what parts of a system do to each other")
      return
    }
    if brief.order.kinds.isEmpty, screens.isEmpty, controls < 5, Self.tellsPlaces(brief) {
      affinity = Affinity(0.2, because: "it says which parts of a system stand where")
      return
    }
    let media = Self.media(in: brief)
    if brief.asksForDiagram, controls < 3 || brief.order.kinds.isEmpty && !media {
      affinity = .none
      return
    }
    if brief.order.kinds.isEmpty, !Self.speaksOfSystems(brief),
      opening.count != nil || !screens.isEmpty && controls > 2
    {
      let what = screens.first.map { "the screen \"\($0)\" with controls" } ?? "several screens"
      affinity = Affinity(0.93, because: "it asks for \(what)")
    } else if !brief.order.kinds.isEmpty, screens.isEmpty || controls < 2 {
      affinity = .none
    } else if !screens.isEmpty, brief.order.kinds.isEmpty {
      affinity = Affinity(0.85, because: "it names the screen \"\(screens[0])\"")
    } else if controls > 1 || controls > 0 && brief.sentences.count == 1 {
      affinity = Affinity(min(0.9, 0.6 + 0.06 * Double(controls)), because: "it names controls")
    } else if media {
      affinity = Affinity(0.6, because: "it speaks of an app, a page or a screen")
    } else if brief.order.kinds.isEmpty, ScreenSigns(brief).namesThings {
      affinity = Affinity(0.34, because: "it names things to be shown, and no step")
    } else if brief.order.kinds.isEmpty, !Self.states(brief) {
      affinity = Affinity(0.15, because: "nothing names another kind of drawing")
    } else {
      affinity = .none
    }
  }

  /// Whether a screen is told of that has another kind of drawing on it, such as a chart: the first
  /// sentence names no such kind.
  static func isScreen(_ brief: Brief) -> Bool {
    // "flowchart: …" says what it is; looking further would only take time.
    if let words = brief.sentences.first?.words, words.prefix(5).contains(where: { $0.isMark(":") })
    {
      return false
    }
    if orders(controlOf: brief) { return true }
    guard brief.sentences.count > 1, let first = brief.sentences.first?.words else { return false }
    let isFirst = first.indices.contains { index in
      Lexicon.name(in: first, at: index)?.senses.contains { sense in
        if case .kind(let kind) = sense { kind != "wireframe" } else { false }
      } ?? false
    }
    return !isFirst && names(fiveSortsOfControls: brief)
  }

  /// Whether one control is ordered: "a progress stepper component with 3 steps".
  private static func orders(controlOf brief: Brief) -> Bool {
    guard brief.sentences.count == 1, let words = brief.sentences.first?.words else { return false }
    let start = Opening.afterOrder(words)
    for length in stride(from: min(4, words.count - start), through: 1, by: -1) {
      let names = Array(words[start..<start + length])
      guard names.allSatisfy({ $0.token.kind == .word }),
        let sense = ControlLexicon.sense(of: names.map(\.lower)),
        isOnlyOfScreens(sense.role)
          || [.stepper, .skeleton, .spinner, .carousel, .accordion, .commandPalette].contains(
            sense.role),
        names.count > 1 || sense.role == .skeleton || sense.role == .carousel
      else { continue }
      let next = start + length < words.count ? words[start + length] : nil
      return next.map {
        $0.says(
          "component", "control", "element", "with", "for", "of", "loading", "screen", "state")
      } ?? true
    }
    return false
  }

  /// Whether it names so many sorts of controls that a word for another kind is one of their parts.
  private static func names(fiveSortsOfControls brief: Brief) -> Bool {
    var sorts: Set<Control.Role> = []
    for sentence in brief.sentences {
      for index in sentence.words.indices {
        for length in 1...3 where index + length <= sentence.words.count {
          let names = sentence.words[index..<index + length]
          guard names.allSatisfy({ $0.token.kind == .word }),
            let sense = ControlLexicon.sense(of: names.map(\.lower))
          else { continue }
          if isOnlyOfScreens(sense.role) { sorts.insert(sense.role) }
        }
      }
    }
    return sorts.count > 4 || sorts.count > 3 && media(in: brief)
      || sorts.count > 2 && saysFrameOrTheme(brief)
  }

  /// Whether it says what the screen is drawn for, or that it is dark.
  private static func saysFrameOrTheme(_ brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      let words = sentence.words
      return words.indices.contains { index in
        if words[index].says("dark"), index + 1 < words.count,
          words[index + 1].says("mode", "theme")
        {
          return true
        }
        return Lexicon.name(in: words, at: index)?.senses.contains {
          if case .frame = $0 { true } else { false }
        } ?? false
      }
    }
  }

  /// Whether nothing but a screen has it.
  private static func isOnlyOfScreens(_ role: Control.Role) -> Bool {
    switch role {
    case .header, .navbar, .sidebar, .tabBar, .tabs, .button, .iconButton, .fab, .textField,
      .passwordField, .textArea, .search, .select, .checkbox, .radio, .switch, .slider,
      .datePicker, .timePicker, .numberStepper, .fileUpload, .breadcrumb, .pagination, .hamburger,
      .avatar, .heading, .hero, .alert, .toast, .dialog, .stat, .chip, .segmented:
      true
    default: false
    }
  }

  private static func control(in words: [Word], at start: Int) -> Int? {
    for length in stride(from: min(4, words.count - start), through: 1, by: -1) {
      let names = words[start..<start + length]
      guard names.allSatisfy({ $0.token.kind == .word }) else { continue }
      if ControlLexicon.sense(of: names.map(\.lower)) != nil { return length }
    }
    return nil
  }

  /// Whether it tells lines between parts of a system, or has arrows: "a shop calls the mail
  /// service" is about no page of the shop.
  private static func tiesSystems(_ brief: Brief) -> Bool {
    if brief.sentences.contains(where: { $0.words.filter { $0.tag == .arrow }.count > 1 }) {
      return true
    }
    let model = SystemReading(brief, isNetwork: false).model
    let ends = model.links.map { link in
      [link.from, link.to].filter { isInner(model.things[$0]) }.count
    }
    return ends.contains(2) || ends.filter { $0 > 0 }.count > 1
  }

  /// Whether it tells several places and what works out of sight in them.
  private static func tellsPlaces(_ brief: Brief) -> Bool {
    guard speaksOfSystems(brief) else { return false }
    let model = SystemReading(brief, isNetwork: false).model
    let places = model.things.indices.filter { model.hasMembers($0) }
    return places.count > 1 && model.things.filter { $0.parent != nil && isInner($0) }.count > 2
  }

  /// Whether a part works out of sight: a service, a store, a device on the network, a motor.
  private static func isInner(_ thing: SystemModel.Thing) -> Bool {
    let looks = ThingLooks(words: thing.words)
    guard looks.isKnown, !looks.isPlace else { return false }
    switch looks.shape {
    case .server, .service, .function, .database, .cache, .queue, .storage, .gateway, .firewall,
      .external,
      .router, .switch:
      return true
    case .device:
      return ["cpu", "battery", "sensor", "settings", "plug", "antenna", "solar-panel", "memory"]
        .contains(looks.icon)
    default: return false
    }
  }

  /// Whether it speaks of servers, databases and the like rather than of what is on a screen.
  private static func speaksOfSystems(_ brief: Brief) -> Bool {
    brief.sentences.flatMap(\.words).filter { word in
      guard word.isNominal, word.tag != .quoted else { return false }
      return Lexicon.senses(of: [word.lower]).contains { sense in
        guard case .system(let shape, _) = sense else { return false }
        return ![.actor, .device, .phone, .browser, .document].contains(shape)
      }
    }.count > 2
  }

  /// Whether it states facts, as in "a house has a roof", instead of naming something to show.
  private static func states(_ brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      sentence.words.dropFirst().prefix(4).contains { $0.says("is", "are", "has", "have") }
    }
  }

  private static func media(in brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      sentence.words.contains {
        $0.says(
          "app", "page", "screen", "website", "site", "form", "dashboard", "ui", "webpage",
          "homepage", "interface", "mobile", "window", "menu", "popup", "pop-up", "modal", "dialog",
          "portal", "wireframe", "mockup", "screenshot")
      }
    }
  }
}
