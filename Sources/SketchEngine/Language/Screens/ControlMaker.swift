/// Turns mentions into controls.
struct ControlMaker {
  /// Whether bare names of what forms ask for are fields here.
  var isForm = false

  /// The controls for several mentions that stand in one container.
  func controls(of mentions: [Mention], in host: Control.Role) -> [Control] {
    var made: [Control] = []
    for (index, mention) in mentions.enumerated() {
      let isPaired =
        index + 1 < mentions.count && mentions[index + 1].followsAnd
        && mentions[index + 1].role == .button
      var mention = mention
      if mention.isBare, isPaired, mention.label.split(separator: " ").count <= 3,
        FieldNouns.role(of: mention.label) == nil
      {
        mention.role = .button
        mention.label = PhraseReader.capitalized(mention.label)
      }
      made += controls(of: mention, in: host)
    }
    return Arranging.arranged(made)
  }

  /// The controls for one mention: none where it says that something is not there, several where it
  /// names several.
  func controls(of mention: Mention, in host: Control.Role) -> [Control] {
    guard !mention.isNegated else { return [] }
    if mention.isRegion { return [region(mention, in: host)] }
    guard let role = mention.role else { return bare(mention, in: host) }
    if role == .row || role == .columnHeader { return [] }
    if isSeveral(mention) { return several(mention, in: host) }
    return [one(mention, role: role, label: mention.label, in: host)]
  }

  private func isSeveral(_ mention: Mention) -> Bool {
    guard let role = mention.role else { return false }
    if let count = mention.count, count > 1 {
      return !Entries.holdsOnlyEntries(role) || role == .select && mention.entries.count == count
    }
    guard mention.isPlural, !mention.entries.isEmpty || Self.repeats(role) else { return false }
    return !Entries.holdsEntries(role) || role == .card || role == .plan || role == .select
  }

  /// Whether the plural alone means several of it.
  static func repeats(_ role: Control.Role) -> Bool {
    switch role {
    case .card, .stat, .productCard, .plan, .feature, .testimonial, .post, .comment, .cartLine,
      .listItem, .chip, .column, .item, .chatBubble, .story, .socialLogin:
      true
    default: false
    }
  }

  private func region(_ mention: Mention, in host: Control.Role) -> Control {
    let inside = mention.children + mention.entries
    var control = Control(.group, place: place(mention), controls(of: inside, in: .group))
    control.style = mention.style
    if let share = mention.spot.share { control.style.share = share }
    return stamped(control, mention)
  }

  // MARK: One control

  private func one(
    _ mention: Mention, role: Control.Role, label: String, in host: Control.Role
  ) -> Control {
    var control = Control(
      role, label, detail: mention.detail, value: mention.value,
      placeholder: mention.placeholder, variant: mention.variant, icon: mention.icon,
      states: mention.states, style: mention.style, place: place(mention),
      arrangement: arrangement(mention))
    if mention.spot.isFullWidth { control.style.isFullWidth = true }
    if let share = mention.spot.share { control.style.share = share }
    let entries = Entries.controls(of: mention, by: self)
    control.children = controls(of: mention.children, in: role) + entries
    Refining.refine(&control, mention)
    return stamped(control, mention)
  }

  private func several(_ mention: Mention, in host: Control.Role) -> [Control] {
    guard let role = mention.role else { return [] }
    let names = mention.entries.flatMap { Self.spread($0) }
    let count = max(
      1, min(60, max(mention.count ?? (names.isEmpty ? 3 : names.count), names.count)))
    var made: [Control] = []
    for index in 0..<count {
      var single = mention
      single.entries = []
      single.isPlural = false
      single.count = nil
      var label = index < names.count ? names[index].label : ""
      if index < names.count {
        let name = names[index]
        single.value = name.value
        single.detail = name.detail
        single.states = name.states + mention.states
        if name.style != Control.Style() { single.style = name.style }
        if name.spot.place != nil { single.spot = name.spot }
        single.children = mention.children + mention.each + name.children
        single.span = name.span.isEmpty ? mention.span : name.span
      } else {
        single.children = mention.children + mention.each
      }
      if label.isEmpty, Self.numbersItself(role), !mention.label.isEmpty { label = mention.label }
      var control = one(single, role: role, label: label, in: host)
      if control.icon.isEmpty, role == .iconButton || role == .icon {
        control.icon = label.lowercased()
      }
      made.append(control)
    }
    if !mention.label.isEmpty, mention.isLabelGiven, !Self.numbersItself(role), names.isEmpty {
      let section = Control(
        .section, mention.label, arrangement: arrangement(mention), made)
      return [section]
    }
    if !mention.detail.isEmpty, names.isEmpty {
      return [Control(.section, mention.detail, arrangement: arrangement(mention), made)]
    }
    if mention.arrangement != .automatic || mention.spot.arrangement != nil
      || mention.spot.place != nil,
      made.count > 1
    {
      var group = Control(.group, place: place(mention), arrangement: arrangement(mention), made)
      for index in group.children.indices { group.children[index].place = .flow }
      group.spans = [mention.span]
      return [group]
    }
    return made
  }

  private static func numbersItself(_ role: Control.Role) -> Bool {
    switch role {
    case .button, .link, .checkbox, .radio, .switch, .textField, .tab, .navItem, .image, .icon: true
    default: false
    }
  }

  /// "Active, Invited or Suspended" as separate names.
  static func spread(_ mention: Mention) -> [Mention] {
    mention.isBare || mention.role == nil ? [mention] + mention.entries : [mention]
  }

  // MARK: Names without a control

  private func bare(_ mention: Mention, in host: Control.Role) -> [Control] {
    let label = mention.label
    if label.isEmpty, mention.value.isEmpty { return [] }
    if !mention.children.isEmpty || !mention.entries.isEmpty {
      var section = Control(
        .section, PhraseReader.capitalized(label), place: place(mention),
        controls(of: mention.children + mention.entries, in: .section))
      section.style = mention.style
      return [stamped(section, mention)]
    }
    var control = Naming.control(for: mention, in: host, isForm: isForm)
    control.detail = control.detail.isEmpty ? mention.detail : control.detail
    control.place = place(mention)
    control.states = mention.states
    if control.style == Control.Style() { control.style = mention.style }
    Refining.refine(&control, mention)
    return [stamped(control, mention)]
  }

  private func stamped(_ control: Control, _ mention: Mention) -> Control {
    var control = control
    if !mention.span.isEmpty { control.spans = [mention.span] }
    return control
  }

  private func arrangement(_ mention: Mention) -> Control.Arrangement {
    mention.arrangement != .automatic
      ? mention.arrangement : mention.spot.arrangement ?? .automatic
  }

  private func place(_ mention: Mention) -> Control.Place {
    mention.spot.place ?? .flow
  }
}
