extension TopicFilling {
  /// A container with as many members as such a thing usually has, where none were said.
  mutating func containing(_ control: Control) -> Control {
    var control = control
    switch control.role {
    case .navbar: fillNavbar(&control)
    case .sidebar, .drawer: fillSidebar(&control)
    case .tabBar where control.children.isEmpty: control.complete(.navItem, to: 4)
    case .footer where control.children.isEmpty: fillFooter(&control)
    case .hero: fillHero(&control)
    case .features:
      if !control.holds(.feature, .card) { control.complete(.feature, to: 3) }
      title(&control, "Why people choose \(topic.brand)")
    case .testimonials:
      if !control.holds(.testimonial, .card) { control.complete(.testimonial, to: 3) }
      title(&control, "What people say")
    case .pricing:
      if !control.holds(.plan, .card) { control.complete(.plan, to: 3) }
      title(&control, "Plans and prices")
      stressMiddlePlan(&control)
    case .team:
      if !control.holds(.avatar, .card) { control.complete(.avatar, to: 4) }
      title(&control, "The people behind \(topic.brand)")
    case .faq, .accordion:
      if control.children.isEmpty { control.complete(.item, to: 4) }
      if control.role == .faq { title(&control, "Questions and answers") }
    case .list, .menu: fillList(&control)
    case .gallery, .carousel: if control.children.isEmpty { control.complete(.image, to: 6) }
    case .story: if control.children.isEmpty { control.complete(.avatar, to: 6) }
    case .tabs: if control.children.isEmpty { control.complete(.tab, to: 4) }
    case .activity: if control.children.isEmpty { control.complete(.item, to: 4) }
    case .calendar: if !control.holds(.event), control.variant != "mini" { fillCalendar(&control) }
    case .column where control.children.isEmpty: control.complete(.item, to: 3)
    case .map where control.children.isEmpty: control.complete(.mark, to: 3)
    case .newsletter: fillNewsletter(&control)
    case .orderSummary where control.children.allSatisfy { $0.role == .button }:
      fillSummary(&control)
    case .table: fillTable(&control)
    case .chart: fillChart(&control)
    default: break
    }
    return control
  }

  private func title(_ control: inout Control, _ words: String) {
    if control.label.isEmpty, !control.holds(.heading) { control.label = words }
  }

  private func fillNavbar(_ control: inout Control) {
    let isBare = control.children.isEmpty
    if !control.holds(.logo, .heading, .image), control.label.isEmpty {
      control.children.insert(Control(.logo), at: 0)
    }
    guard isBare || control.children.allSatisfy({ [.logo, .button].contains($0.role) }) else {
      return
    }
    let at = (control.children.lastIndex { $0.role == .logo } ?? -1) + 1
    let items = topic.titles(.nav).prefix(4).map { Control(.navItem, $0) }
    control.children.insert(contentsOf: items, at: at)
    if isBare { control.children.append(Control(.button, topic.text(.action))) }
  }

  private func fillSidebar(_ control: inout Control) {
    let isBare = control.children.allSatisfy {
      [.logo, .avatar, .search, .button, .heading].contains($0.role)
    }
    guard isBare, control.label.isEmpty || control.children.isEmpty else { return }
    if control.children.isEmpty, control.role == .sidebar {
      control.children.append(Control(.logo))
    }
    let items = topic.titles(.side).prefix(6).map { Control(.navItem, $0) }
    let end = control.children.firstIndex { $0.role == .avatar } ?? control.children.count
    let at = control.children.first?.role == .avatar ? control.children.count : end
    control.children.insert(contentsOf: items, at: at)
  }

  private func fillFooter(_ control: inout Control) {
    control.children =
      [Control(.logo, topic.brand)]
      + topic.titles(.nav).prefix(4).map { Control(.link, $0) }
      + [Control(.link, "Terms"), Control(.link, "Privacy")]
  }

  private func fillHero(_ control: inout Control) {
    let hasWords = !control.label.isEmpty || control.holds(.heading)
    if !hasWords {
      control.label = topic.text(.headline)
      if control.detail.isEmpty, !control.holds(.text) { control.detail = topic.text(.subline) }
    }
    let isBare = control.children.isEmpty
    if isBare, !hasWords {
      control.children = [Control(.button, topic.text(.action)), Control(.button, "Learn more")]
    }
    if isBare, !hasWords { control.children.append(Control(.image, topic.text(.picture))) }
  }

  private func stressMiddlePlan(_ control: inout Control) {
    let plans = control.children.indices.filter { control.children[$0].role == .plan }
    guard plans.count > 1,
      !plans.contains(where: {
        !control.children[$0].states.isEmpty
          || !control.children[$0].variant.isEmpty || control.children[$0].holds(.badge)
      })
    else { return }
    control.children[plans[plans.count / 2]].states.append(.selected)
    control.children[plans[plans.count / 2]].children.insert(Control(.badge, "Most popular"), at: 0)
  }

  private mutating func fillList(_ control: inout Control) {
    let role: Control.Role = control.role == .menu ? .menuItem : .listItem
    if !control.holds(role, .cartLine) { control.complete(role, to: 5) }
    if nameThings(&control, role) { return }
    let (field, hasFace) = Self.sort(of: control.label)
    guard field != .item else { return }
    for index in control.children.indices
    where control.children[index].role == role && isUnnamed(control.children[index]) {
      take(field, into: &control.children[index])
      if hasFace, !control.children[index].holds(.avatar, .image, .icon) {
        control.children[index].children.insert(
          Control(.avatar, control.children[index].label), at: 0)
      }
    }
  }

  /// Which words of a topic belong into a list with a title, and whether they are about people.
  private static func sort(of title: String) -> (field: Topic.Field, hasFace: Bool) {
    for word in title.lowercased().split(whereSeparator: { !$0.isLetter }).reversed() {
      switch Lemmas.singular(String(word)) {
      case "conversation", "message", "chat", "email", "mail": return (.conversation, true)
      case "notification", "alert", "update": return (.notification, true)
      case "person", "member", "user", "friend", "contact", "customer", "follower", "speaker",
        "attendee", "participant", "account", "teacher", "doctor", "driver", "coach", "host":
        return (.person, true)
      case "event", "appointment", "meeting", "class": return (.event, false)
      case "task", "todo": return (.task, false)
      case "product": return (.product, false)
      default: break
      }
    }
    return (.item, false)
  }

  private func fillCalendar(_ control: inout Control) {
    control.children += topic.entries(.event).prefix(4).map { entry in
      Control(.event, entry.title, detail: entry.detail, value: entry.value)
    }
  }

  private func fillNewsletter(_ control: inout Control) {
    title(&control, "News from \(topic.brand)")
    for index in control.children.indices
    where control.children[index].role == .textField && control.children[index].placeholder.isEmpty
    {
      // The label is not shown here, so the field must say itself what it asks for.
      let label = control.children[index].label
      control.children[index].placeholder = label.isEmpty ? "Your email" : label
    }
    guard control.children.isEmpty else { return }
    if control.detail.isEmpty { control.detail = "Once a month, and never more often than that." }
    control.children = [
      Control(.textField, "Email", placeholder: "Your email"), Control(.button, "Subscribe"),
    ]
  }

  /// What the first products of the topic come to, with free shipping.
  private func fillSummary(_ control: inout Control) {
    let products = topic.entries(.product).prefix(3)
    let amounts = products.compactMap { Amount(reading: $0.value) }
    let total = amounts.reduce(0) { $0 + $1.number }
    let prefix = amounts.first?.prefix ?? "$"
    func line(_ label: String, _ value: Double) -> Control {
      Control(.text, label, value: prefix + Amount.grouped(value))
    }
    if control.label.isEmpty { control.label = "Order summary" }
    let lines = [
      line("Subtotal", total), Control(.text, "Shipping", value: "Free"), line("Total", total),
    ]
    control.children.insert(contentsOf: lines, at: 0)
  }

  private mutating func fillChart(_ control: inout Control) {
    let isRound = control.isVariant("pie", "donut", "doughnut", "ring")
    let charts = topic.charts.filter {
      control.variant.isEmpty || ($0.type == "donut" || $0.type == "pie") == isRound
    }
    guard control.children.isEmpty, !control.isVariant("gauge", "heatmap", "scatter", "sparkline")
    else { return }
    let known = charts.first { $0.title.lowercased() == control.label.lowercased() }
    guard control.label.isEmpty || known != nil, !charts.isEmpty else { return }
    let field: Topic.Field = isRound ? .survey : .chart
    let index = count(field)
    let chart = known ?? charts[index % charts.count]
    control.label = chart.title
    if control.variant.isEmpty { control.variant = chart.type }
    control.children = chart.marks.map { Control(.mark, $0.label, value: $0.value) }
  }
}
