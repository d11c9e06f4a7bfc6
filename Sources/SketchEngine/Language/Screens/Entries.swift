/// The entries of a container, from the names that a prompt lists.
enum Entries {
  /// Whether a control of the role shows entries.
  static func holdsEntries(_ role: Control.Role) -> Bool {
    Naming.entryRole(of: role) != .text || role == .orderSummary
  }

  /// Whether a number before it counts its entries rather than itself.
  static func holdsOnlyEntries(_ role: Control.Role) -> Bool {
    switch role {
    case .tabs, .stepper, .dots, .breadcrumb, .features, .pricing, .testimonials, .team, .faq,
      .accordion, .story, .logoCloud, .rating, .codeInput, .avatarGroup, .gallery, .carousel:
      true
    default: false
    }
  }

  static func controls(of mention: Mention, by maker: ControlMaker) -> [Control] {
    guard let role = mention.role else { return [] }
    let names = mention.entries.flatMap { ControlMaker.spread($0) }
    if role == .table { return [] }
    let entry = Naming.entryRole(of: role)
    var made: [Control] = []
    for name in names {
      if let own = name.role, own != .row {
        made += maker.controls(of: name, in: role)
        continue
      }
      guard !name.label.isEmpty || !name.value.isEmpty else { continue }
      var control = Control(
        entry, PhraseReader.capitalized(name.label), detail: name.detail, value: name.value,
        states: name.states, style: name.style)
      if entry == .event, control.value.isEmpty {
        control.value = control.detail
        control.detail = ""
      }
      if !holdsEntries(role) {
        control = Naming.control(for: name, in: role, isForm: maker.isForm)
      }
      control.children = maker.controls(of: name.children + mention.each, in: entry)
      control.spans = name.span.isEmpty ? [] : [name.span]
      made.append(control)
    }
    if role == .list,
      mention.noun == "line"
        || mention.noun == "item" && made.contains(where: { !$0.value.isEmpty })
    {
      for index in made.indices { made[index].role = .cartLine }
    }
    // A list of rows that are described has as many as such a list usually has.
    let usual = role == .list && names.isEmpty && !mention.each.isEmpty ? 5 : 0
    let count = min(60, mention.count ?? usual)
    if holdsOnlyEntries(role) || role == .list || role == .menu || role == .select
      || role == .tabBar
      || role == .carousel || role == .gallery, made.count < count
    {
      for _ in made.count..<count {
        var control = Control(entry)
        control.children = maker.controls(of: mention.each, in: entry)
        made.append(control)
      }
    }
    if let ordinal = mention.pickedOrdinal {
      let index = ordinal < 0 ? made.count - 1 : ordinal - 1
      if made.indices.contains(index) { made[index].states += mention.pickedStates }
    }
    return made
  }
}
