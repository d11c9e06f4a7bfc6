/// Joins what a prompt says of a screen with what such a screen usually has.
struct TemplateMerge {
  private let template: ScreenTemplate
  private let topic: Topic

  init(_ template: ScreenTemplate, _ topic: Topic) {
    self.template = template
    self.topic = topic
  }

  /// From so many controls on, a prompt is taken to say all there is.
  private static let full = 7
  /// So many controls in so many sentences are all there is as well.
  private static let several = 4
  /// From so many on, the less important parts are left away.
  private static let some = 3

  func merged(with draft: ScreenStory.Draft, _ brief: inout Brief) -> [Control] {
    guard let usual = Self.controls(of: template, about: topic) else { return draft.children }
    let given = Set(draft.children.flatMap(Self.told)).count
    guard given < Self.full, given < Self.several || draft.sentences < Self.some else {
      return draft.children
    }
    var merged = usual
    // A form of no particular sort asks for what the prompt says and nothing else.
    let isOpen =
      template.isGeneral && Self.contains(draft.children) { $0.role.isField && $0.role != .search }
    if given >= Self.some || isOpen || draft.isExclusive {
      merged = Self.essentials(of: usual, given: draft.children)
    }
    if template.name == "landing-page", given >= Self.some {
      // Who lists the parts of a page wants those.
      let kept: Set<Control.Role> = [.navbar, .hero, .footer]
      merged.removeAll { !kept.contains($0.role) }
    }
    var rest = draft.children
    if let form = rest.firstIndex(where: {
      $0.role == .form && $0.children.isEmpty && ($0.place == .left || $0.place == .right)
    }) {
      // "image on the left, form on the right": all of the screen's form stands there.
      let side = rest.remove(at: form)
      let bars = merged.filter { $0.role.isTopBar || $0.role == .footer || $0.role == .sidebar }
      var content = Control(
        .group, place: side.place, merged.filter { !bars.contains($0) && $0.role != .image })
      content.style.share = side.style.share
      let top = bars.filter { $0.role != .footer }
      return top + rest + [content] + bars.filter { $0.role == .footer }
    }
    Self.replaceChoices(with: &rest, in: &merged)
    for role in Self.sets { Self.replaceSet(of: role, with: &rest, in: &merged) }
    Self.replaceList(with: &rest, in: &merged)
    for control in rest where !Self.saysNothing(control, beside: merged) {
      Self.join(control, into: &merged)
    }
    merged.removeAll(where: Self.isSlot)
    if template.name != "empty-state", draft.children.contains(where: { $0.role == .emptyState }) {
      // Where nothing was found, nothing is listed.
      let rows: Set<Control.Role> = [
        .list, .productCard, .table, .pagination, .grid, .gallery, .cartLine, .listItem,
        .orderSummary, .item,
      ]
      merged.removeAll { rows.contains($0.role) }
    }
    brief.assume("The usual parts of a \(template.names.first ?? "screen") were filled in.")
    return merged
  }

  /// Things that come in sets: three plans that are asked for replace the usual ones.
  private static let sets: [Control.Role] = [
    .plan, .stat, .card, .productCard, .feature, .chip, .listItem, .chatBubble, .column,
    .testimonial, .post, .comment, .socialLogin,
  ]

  private static func replaceSet(
    of role: Control.Role, with given: inout [Control], in merged: inout [Control]
  ) {
    func isOne(_ control: Control) -> Bool {
      control.role == role
        || control.role == .group && !control.children.isEmpty
          && control.children.allSatisfy { $0.role == role }
    }
    let own = given.filter(isOne)
    let count = own.reduce(0) { $0 + ($1.role == role ? 1 : $1.children.count) }
    guard count > 1, let path = first(of: role, in: merged) else { return }
    given.removeAll(where: isOne)
    let members = own.flatMap { $0.role == role ? [$0] : $0.children }
    if path.count == 1 {
      merged.removeAll { $0.role == role }
      merged.insert(contentsOf: members, at: min(path[0], merged.count))
      return
    }
    Targets.change(at: Array(path.dropLast()), in: &merged) { parent in
      parent.children.removeAll { $0.role == role }
      parent.children.insert(
        contentsOf: members, at: min(path[path.count - 1], parent.children.count))
      return true
    }
  }

  /// A list that is asked for takes the place of the screen's own rows or cards.
  private static func replaceList(with given: inout [Control], in merged: inout [Control]) {
    if given.contains(where: { $0.role == .list && ($0.place == .left || $0.place == .right) }) {
      // "left a list of rooms": it stands there instead of what the screen lists.
      let usual: Set<Control.Role> = [
        .productCard, .grid, .gallery, .list, .table, .cartLine, .chip,
      ]
      merged.removeAll { part in
        part.place == .flow
          && (usual.contains(part.role)
            || part.role == .group && part.children.allSatisfy { usual.contains($0.role) })
      }
      if given.count > 1 { merged.removeAll { $0.role == .card } }
      return
    }
    guard let own = given.firstIndex(where: { $0.role == .list && $0.place == .flow }) else {
      return
    }
    let rows: Set<Control.Role> = [.list, .productCard, .table, .grid, .gallery]
    let indices = merged.indices.filter { rows.contains(merged[$0].role) }
    guard let first = indices.first, indices.allSatisfy({ merged[$0].role == merged[first].role })
    else { return }
    let list = given.remove(at: own)
    merged.insert(list, at: first)
    let role = merged[first + 1].role
    merged = merged.enumerated().filter { $0.offset == first || $0.element.role != role }
      .map(\.element)
  }

  /// Where a control and what it holds were told of; several of a sort are told once.
  private static func told(_ control: Control) -> [Range<Int>] {
    control.spans.prefix(1) + control.children.flatMap(told)
  }

  /// "with buttons": what the screen has anyway.
  private static func saysNothing(_ control: Control, beside merged: [Control]) -> Bool {
    if control.role == .form, control.children.isEmpty { return true }
    if control.role == .toolbar, control.children.isEmpty, control.label.isEmpty,
      contains(merged, where: { $0.role == .group && $0.children.count { $0.role == .button } > 2 })
    {
      return true
    }
    if control.role == .text, control.value.isEmpty, !control.spans.isEmpty,
      control.label.split(separator: " ").count < 3,
      Wording.words(of: merged).map({ Lemmas.singular($0) }).contains(
        Lemmas.singular(control.label.lowercased()))
    {
      // "with participants": they are there.
      return true
    }
    if control.role == .text, control.value.isEmpty, control.detail.isEmpty, !control.spans.isEmpty,
      namesAll(control.label, of: merged)
    {
      return true
    }
    return control.role == .button && control.label.isEmpty && control.style == Control.Style()
      && contains(merged) { $0.role == .keypad }
  }

  /// Whether every word of a name is the caption of something: "power volume" on a remote control.
  private static func namesAll(_ name: String, of merged: [Control]) -> Bool {
    let words = name.lowercased().split(separator: " ").map { Lemmas.singular(String($0)) }
    guard (2...3).contains(words.count) else { return false }
    return words.allSatisfy { word in
      contains(merged) {
        $0.label.lowercased().split(separator: " ").prefix(2).contains { $0 == word }
      }
    }
  }

  // MARK: What is left away

  private static func essentials(of usual: [Control], given: [Control]) -> [Control] {
    let hasField = contains(given) { $0.role.isField }
    let hasButton = contains(given) {
      $0.role == .button && !$0.label.isEmpty && !isAside($0.label.lowercased())
    }
    let hasSocial = contains(given) { $0.role == .socialLogin }
    var slots: Set<String> = []
    return usual.compactMap { control in
      switch control.role {
      case .checkbox: nil
      case .socialLogin, .divider: hasSocial ? control : nil
      case .button where hasButton:
        slots.insert(buttonSlot).inserted ? Control(.group, variant: buttonSlot) : nil
      case _ where control.role.isField && hasField:
        slots.insert(fieldSlot).inserted ? Control(.group, variant: fieldSlot) : nil
      default: control
      }
    }
  }

  /// Whether a button is a help beside the one that ends the screen: "Attach a picture", "Cancel".
  private static func isAside(_ label: String) -> Bool {
    [
      "cancel", "back", "attach", "browse", "scan", "take", "copy", "share", "edit", "skip",
      "close",
      "resend", "forgot", "add photo", "add image", "add screenshot", "reset", "clear", "help",
    ].contains { label.hasPrefix($0) }
  }

  /// Where the fields and the buttons that were left away stood, for those that are given.
  private static let fieldSlot = "fields go here"
  private static let buttonSlot = "buttons go here"

  private static func isSlot(_ control: Control) -> Bool {
    control.role == .group && [fieldSlot, buttonSlot].contains(control.variant)
  }

  private static func contains(_ controls: [Control], where matches: (Control) -> Bool) -> Bool {
    controls.contains { matches($0) || contains($0.children, where: matches) }
  }

  // MARK: What is joined

  private static func join(_ control: Control, into merged: inout [Control]) {
    if let path = match(for: control, in: merged) {
      Targets.change(at: path, in: &merged) { usual in
        var joined = control
        if joined.children.isEmpty { joined.children = usual.children }
        if joined.label.isEmpty { joined.label = usual.label }
        if joined.detail.isEmpty { joined.detail = usual.detail }
        if joined.value.isEmpty { joined.value = usual.value }
        if joined.variant.isEmpty { joined.variant = usual.variant }
        if joined.icon.isEmpty { joined.icon = usual.icon }
        if joined.place == .flow { joined.place = usual.place }
        usual = joined
        return true
      }
      return
    }
    if [.switch, .stat, .chip, .feature, .checkbox].contains(control.role), !control.label.isEmpty,
      let path = wordless(control.role, in: merged)
    {
      // It stands where the screen has such things.
      Targets.change(at: path, in: &merged) { usual in
        usual = control
        return true
      }
      return
    }
    if [.sidebar, .tabBar, .navbar].contains(control.role) {
      // One primary navigation.
      if let index = merged.firstIndex(where: { [.sidebar, .tabBar, .navbar].contains($0.role) }) {
        merged[index] = control
        return
      }
      merged.insert(control, at: 0)
      return
    }
    if control.role == .text, let role = RowRole.role(of: control, on: merged) {
      Self.join(control, as: role, into: &merged)
      return
    }
    if control.role == .text, control.children.isEmpty, control.label.count < 24,
      let chip = merged.firstIndex(where: { $0.role == .chip })
    {
      // Names on a screen of things by sort are sorts: "shop for men, women and kids".
      let last = merged[chip...].firstIndex { $0.role != .chip } ?? merged.count
      var named = control
      named.role = .chip
      merged.insert(named, at: last)
      return
    }
    if control.role == .text, ActionWords.providers.contains(control.label.lowercased()),
      contains(merged, where: { $0.role == .socialLogin || $0.role == .passwordField })
        || merged.contains(where: { $0.role == .button && $0.label.hasPrefix("Sign") })
    {
      var login = control
      login.role = .socialLogin
      login.label = "Continue with \(control.label)"
      let last = merged.lastIndex { $0.role == .socialLogin || $0.role == .button }
      merged.insert(login, at: last.map { $0 + 1 } ?? merged.count)
      return
    }
    if control.role == .text, Samples.isMeasure(control.label),
      !contains(merged, where: { $0.label.lowercased() == control.label.lowercased() })
    {
      var stat = control
      stat.role = .stat
      stat.value = Samples.number(of: control.label, at: 0)
      if let path = wordless(.stat, in: merged) {
        Targets.change(at: path, in: &merged) { usual in
          usual = stat
          return true
        }
        return
      }
      merged.insert(stat, at: position(for: stat, in: merged))
      return
    }
    if let sheet = merged.firstIndex(where: { $0.role == .sheet }),
      merged.contains(where: { $0.place == .backdrop }),
      control.place == .flow, ![.search, .chip, .iconButton, .fab].contains(control.role)
    {
      // What stands on a map stands in its sheet.
      let at = position(for: control, in: merged[sheet].children)
      merged[sheet].children.insert(control, at: min(at, merged[sheet].children.count))
      return
    }
    merged.insert(control, at: position(for: control, in: merged))
  }

  /// The first control of a role that has no words yet.
  private static func wordless(_ role: Control.Role, in controls: [Control]) -> Targets.Path? {
    for (index, control) in controls.enumerated() {
      if control.role == role, control.isWordless, control.spans.isEmpty { return [index] }
      if let path = wordless(role, in: control.children) { return [index] + path }
    }
    return nil
  }

  /// The usual control that a given one stands for.
  private static func match(for control: Control, in merged: [Control]) -> Targets.Path? {
    let label = control.label.lowercased()
    if !label.isEmpty,
      let path = Targets.last(
        where: { $0.label.lowercased() == label && isAlike($0.role, control.role) }, in: merged)
    {
      return path
    }
    if control.role == .button, let empty = merged.firstIndex(where: { $0.role == .emptyState }),
      let button = merged[empty].children.firstIndex(where: {
        $0.role == .button && $0.spans.isEmpty
      })
    {
      // The way on from an empty screen is the one that was said.
      return [empty, button]
    }
    if control.role == .link || control.role == .button || control.role == .textField,
      !label.isEmpty,
      let path = alike(control, in: merged)
    {
      return path
    }
    switch control.role {
    case .passwordField, .sidebar, .navbar, .tabBar, .footer, .hero, .search, .table, .chart, .map,
      .calendar, .avatar, .header, .logo, .rating, .fab, .pagination, .gallery, .carousel, .faq,
      .features, .testimonials, .pricing, .newsletter, .banner, .videoPlayer, .audioPlayer,
      .composer, .orderSummary, .emptyState, .dialog, .textArea:
      return Targets.last(where: { $0.role == control.role }, in: merged)
        .flatMap { first(of: control.role, in: merged) ?? $0 }
    case .heading: return label.isEmpty ? nil : first(of: .heading, in: merged)
    case .listItem, .chip: return nil
    case .button where label.isEmpty || label == "action" || isGoing(label) && asksFor(merged):
      return primary(in: merged)
    default: return nil
    }
  }

  /// The link or button whose words are all in a given one, or the other way round: "Pay" is the
  /// button that says "Pay now".
  private static func alike(_ link: Control, in merged: [Control]) -> Targets.Path? {
    let words = Set(Wording.words(of: [link]))
    guard !words.isEmpty else { return nil }
    return Targets.last(
      where: { usual in
        guard usual.role == link.role, usual.spans.isEmpty else { return false }
        let own = Set(Wording.words(of: [usual]))
        return !own.isEmpty && (words.isSubset(of: own) || own.isSubset(of: words))
          || link.role == .textField && !own.isEmpty
            && Self.key(of: link.label) == Self.key(of: usual.label)
      }, in: merged)
  }

  /// What tells a field from others: "drop" of "Drop location" and "Drop-off location".
  private static func key(of label: String) -> String {
    let words = label.lowercased().split { !$0.isLetter }
    guard words.count > 1, words.last == "location" else { return label.lowercased() }
    return words.first.map(String.init) ?? ""
  }

  /// Whether a button goes on rather than back or away.
  private static func isGoing(_ label: String) -> Bool {
    !isAside(label)
      && !["cancel", "back", "skip", "close", "reset", "delete", "share", "edit", "add"].contains {
        label.hasPrefix($0)
      }
  }

  private static func asksFor(_ merged: [Control]) -> Bool {
    contains(merged) { $0.role == .passwordField || $0.role == .textArea }
  }

  private static func primary(in merged: [Control]) -> Targets.Path? {
    Targets.last(where: { $0.role == .button && $0.variant == "primary" }, in: merged)
      ?? first(of: .button, in: merged)
  }

  private static func first(of role: Control.Role, in controls: [Control]) -> Targets.Path? {
    for (index, control) in controls.enumerated() {
      if control.role == role { return [index] }
      if let path = first(of: role, in: control.children) { return [index] + path }
    }
    return nil
  }

  private static func isAlike(_ a: Control.Role, _ b: Control.Role) -> Bool {
    a == b || a.isField && b.isField
      || [a, b].allSatisfy { $0 == .text || $0.isField || $0 == .heading }
      || b == .text
  }

  /// Fields go before the button that ends a form, other things before the foot of the page.
  private static func position(for control: Control, in merged: [Control]) -> Int {
    let ends: Set<Control.Role> = [.footer, .tabBar, .fab, .composer]
    let last = merged.lastIndex { !ends.contains($0.role) }.map { $0 + 1 } ?? merged.count
    if control.role.isField || [.checkbox, .radio, .switch].contains(control.role) {
      if let slot = merged.firstIndex(where: { $0.variant == fieldSlot }) { return slot }
      if let field = merged.lastIndex(where: { $0.role.isField }) { return field + 1 }
      return merged.firstIndex { $0.role == .button } ?? last
    }
    if control.role == .banner || control.role == .alert {
      return merged.firstIndex { ![.navbar, .header, .sidebar].contains($0.role) } ?? last
    }
    if control.role == .tabs || control.role == .breadcrumb {
      return merged.firstIndex { ![.navbar, .header, .sidebar, .banner].contains($0.role) } ?? last
    }
    if control.role == .search {
      return merged.firstIndex { ![.navbar, .header, .sidebar, .heading].contains($0.role) } ?? last
    }
    if control.role == .button, let slot = merged.firstIndex(where: { $0.variant == buttonSlot }) {
      return slot
    }
    if control.role == .button, let button = merged.firstIndex(where: { $0.role == .button }) {
      return button
    }
    return last
  }

  /// What is on a template's screen.
  static func controls(of template: ScreenTemplate, about topic: Topic) -> [Control]? {
    guard let prompt = try? Prompt(topic.filledPrompt(template.prompt)) else { return nil }
    let sentences = Sentence.sentences(of: prompt)
    var reader = StoryReader(sentences, isTemplate: true, isForm: template.isForm)
    let children = reader.read().screens.first?.children ?? []
    return children.map(plain)
  }

  /// A control without the places in the template that it came from.
  private static func plain(_ control: Control) -> Control {
    var control = control
    control.spans = []
    control.children = control.children.map(plain)
    return control
  }
}
