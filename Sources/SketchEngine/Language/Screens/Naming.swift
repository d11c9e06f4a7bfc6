/// What a name without a control becomes, by what it says and where it stands.
enum Naming {
  /// A control for a bare name.
  static func control(for mention: Mention, in host: Control.Role, isForm: Bool) -> Control {
    let label = mention.label
    let shown = PhraseReader.capitalized(label)
    if label.isEmpty {
      return Control(.text, mention.value, variant: mention.value.hasPrefix("$") ? "price" : "")
    }
    if ActionWords.isSocial(label) { return Control(.socialLogin, shown) }
    let said = label.lowercased().split(separator: " ").map(String.init)
    if said.count == 2, ActionWords.providers.contains(said[0]),
      ["data", "account", "login", "profile", "id", "signin", "sign-in"].contains(said[1])
    {
      // "with Facebook data": one signs in with what one has there.
      return Control(.socialLogin, "Continue with " + PhraseReader.capitalized(said[0]))
    }
    if mention.isLabelGiven, label.first?.isNumber ?? false, host == .screen || host == .group {
      return Control(.text, label)
    }
    if host == .codeBlock { return Control(.text, label) }
    let role = entryRole(of: host)
    if !mention.isLabelGiven, mention.value.isEmpty, !isBar(host),
      let made = Usual.section(label)
    {
      return made
    }
    switch host {
    case .keypad, .table, .list, .menu, .menuBar, .treeView, .tabs, .stepper, .breadcrumb, .tabBar,
      .segmented, .chart, .select,
      .gallery, .carousel, .accordion, .faq, .calendar, .column, .orderSummary:
      return Control(role, shown, value: mention.value)
    case .sidebar, .drawer, .footer, .navbar, .header:
      if host == .header, label.lowercased() == "name" { return Control(.heading, "{brand}") }
      if !mention.isLabelGiven, isBrand(label.lowercased()) { return Control(.logo) }
      if host == .header, !mention.value.isEmpty, isCapitalized(shown) {
        return Control(.text, shown + " " + mention.value)
      }
      if host == .header, mention.isLabelGiven || !isCapitalized(label) {
        return Control(
          Icon.named(label.lowercased()) != nil && !mention.isLabelGiven ? .iconButton : .heading,
          shown, icon: Icon.named(label.lowercased()) != nil ? label.lowercased() : "")
      }
      return Control(role, shown, value: mention.value)
    case .sheet where !mention.value.isEmpty: return row(mention, shown)
    case .toolbar:
      if mention.isLabelGiven { return Control(.text, label) }
      if isTool(label), Icon.suiting(label) != nil {
        return Control(.iconButton, shown, icon: label.lowercased())
      }
      let isName = isCapitalized(label) && label.split(separator: " ").count < 3
      return Control(ActionWords.isAction(label) || isName ? .button : .text, shown)
    default: break
    }
    if let field = FieldNouns.role(of: label), isForm || host == .form, mention.value.isEmpty,
      !mention.isLabelGiven || isForm && !isSentence(label)
    {
      return Control(field, shown)
    }
    if mention.value.contains(" of "), !mention.isLabelGiven {
      return Control(.text, shown + " " + mention.value)
    }
    if !mention.value.isEmpty {
      if host == .screen || host == .group, !isForm {
        return Control(.stat, shown, value: mention.value)
      }
      return Control(.text, shown, value: mention.value)
    }
    if ActionWords.isAction(label), !mention.isLabelGiven, host != .card || isCapitalized(label) {
      return Control(.button, shown)
    }
    if mention.isLabelGiven {
      if host == .plan
        || !mention.noun.isEmpty && mention.noun != label.lowercased() && mention.noun != "greeting"
          && !["question", "message", "title", "name"].contains(mention.noun)
      {
        return Control(.text, label)
      }
      if ActionWords.isAction(label), host == .toolbar { return Control(.button, label) }
      return Control(isSentence(label) && host != .screen ? .text : .heading, label)
    }
    switch host {
    case .card, .productCard, .plan, .feature, .listItem, .dialog, .sheet, .hero, .item, .post:
      return part(named: label, shown)
    default: return Control(.text, shown)
    }
  }

  /// Whether bare names in it lead somewhere or do something rather than stand for content.
  private static func isBar(_ host: Control.Role) -> Bool {
    switch host {
    case .menuBar, .toolbar, .tabs, .tabBar, .navbar, .header, .menu, .breadcrumb, .segmented,
      .stepper, .footer, .list, .column, .select, .sidebar, .drawer, .treeView:
      true
    default: false
    }
  }

  /// "the band name", "name of the shop": what the whole is called.
  private static func isBrand(_ label: String) -> Bool {
    let words = label.split(separator: " ").map(String.init)
    let makers = [
      "band", "shop", "company", "site", "app", "club", "store", "restaurant", "product", "studio",
      "hotel", "school", "team", "business", "cafe", "bakery", "festival", "project", "blog",
      "firm",
    ]
    return words.count == 2 && words[1] == "name" && makers.contains(words[0])
  }

  /// "Economy 4 min $8.40": a name, what is said of it, and what it costs.
  private static func row(_ mention: Mention, _ shown: String) -> Control {
    let words = mention.value.split(separator: " ")
    guard words.count > 1, let last = words.last, last.first.map({ "$€£".contains($0) }) ?? false
    else { return Control(.listItem, shown, value: mention.value) }
    return Control(
      .listItem, shown, detail: words.dropLast().joined(separator: " "), value: String(last))
  }

  /// Whether a name in a toolbar is of a tool that everybody knows by its icon.
  private static func isTool(_ label: String) -> Bool {
    let actions = [
      "undo", "redo", "copy", "cut", "paste", "print", "save", "zoom in", "zoom out", "share",
      "play", "pause", "stop", "next", "previous", "search", "filter", "sort", "back", "forward",
      "refresh", "download", "upload", "delete", "edit", "mute", "record", "add", "close", "link",
    ]
    return actions.contains(label.lowercased()) || !ActionWords.isAction(label)
  }

  /// A part of a card by what it is called: "price", "author", "cooking time".
  private static func part(named label: String, _ shown: String) -> Control {
    switch Lemmas.singular(label.lowercased()) {
    case "price", "cost": Control(.text, "", variant: "price")
    case "name": Control(.heading)
    default: Control(.text, shown, variant: "caption")
    }
  }

  private static func isCapitalized(_ label: String) -> Bool { label.first?.isUppercase ?? false }

  private static func isSentence(_ label: String) -> Bool {
    label.split(separator: " ").count > 7 || label.hasSuffix(".")
  }

  /// What bare names in a container are.
  static func entryRole(of host: Control.Role) -> Control.Role {
    switch host {
    case .sidebar, .navbar, .header, .tabBar, .drawer: .navItem
    case .footer: .link
    case .tabs: .tab
    case .keypad: .button
    case .segmented, .stepper, .select: .option
    case .breadcrumb: .link
    case .menu: .menuItem
    case .menuBar: .menuItem
    case .list: .listItem
    case .table: .columnHeader
    case .chart, .map: .mark
    case .gallery, .carousel, .grid: .image
    case .accordion, .faq, .column, .activity: .item
    case .calendar: .event
    case .orderSummary: .text
    case .team: .avatar
    case .pricing: .plan
    case .features: .feature
    case .testimonials: .testimonial
    case .story: .avatar
    case .treeView: .listItem
    case .form: .textField
    case .logoCloud: .logo
    default: .text
    }
  }
}
