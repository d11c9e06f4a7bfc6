/// Fills in the words that controls need and the prompt did not say.
enum Completing {
  static func completed(_ controls: [Control], _ subject: Subject) -> [Control] {
    numbered(controls).map { completed($0.control, subject, at: $0.index, in: .screen) }
  }

  /// Each control with its place among those of its sort.
  private static func numbered(_ controls: [Control]) -> [(control: Control, index: Int)] {
    controls.indices.map { position in
      (
        controls[position],
        controls[..<position].filter { $0.role == controls[position].role }.count
      )
    }
  }

  private static func completed(
    _ control: Control, _ subject: Subject, at index: Int, in host: Control.Role
  ) -> Control {
    var control = control
    if control.role == .listItem { nameTasks(&control, at: index) }
    giveIcons(&control, at: index)
    control.children = numbered(control.children).map {
      completed($0.control, subject, at: $0.index, in: control.role)
    }
    switch control.role {
    case .passwordField: if control.label.isEmpty { control.label = "Password" }
    case .logo:
      if control.label.isEmpty { control.label = subject.brand.isEmpty ? "Logo" : subject.brand }
    case .search:
      if control.label.isEmpty, control.placeholder.isEmpty { control.placeholder = "Search" }
    case .table: completeTable(&control)
    case .list: completeList(&control, subject)
    case .listItem: completeItem(&control, at: index)
    case .card, .productCard: completeCard(&control, subject, at: index)
    case .stat:
      if control.value.isEmpty { control.value = Samples.number(of: control.label, at: index) }
    case .heading:
      control.label = PhraseReader.capitalized(control.label)
      if control.label.isEmpty, host != .hero {
        let name = host == .header && !subject.brand.isEmpty ? subject.brand : subject.title
        control.label = name.isEmpty ? "Overview" : name
      }
    case .text:
      if control.label.isEmpty, control.value.isEmpty { control.label = text(control, at: index) }
    case .button: if control.label.isEmpty { control.label = "Continue" }
    case .link: if control.label.isEmpty { control.label = "Learn more" }
    case .textField: if control.label.isEmpty { control.label = "Name" }
    case .chip where host == .item || host == .card || host == .column || host == .listItem:
      if control.label.isEmpty {
        control.label = pick(["Design", "Bug", "Feature", "Docs", "Research"], index)
      }
    // A box to tick in a row says what the row says.
    case .checkbox where host == .listItem || host == .row: break
    // In a bar or a row a switch turns on what the bar or row is about.
    case .switch where host == .listItem || host == .row || host == .header || host == .toolbar:
      break
    case .checkbox, .radio, .switch, .tab, .navItem, .chip, .option, .menuItem, .segmented:
      if control.label.isEmpty, control.children.isEmpty {
        control.label = numbered(control.role, index)
      }
    case .badge: if control.label.isEmpty { control.label = "New" }
    case .tooltip: if control.label.isEmpty { control.label = "What happens when you press this" }
    case .select:
      if control.label.isEmpty, control.placeholder.isEmpty { control.placeholder = "Select" }
    case .tabs, .navbar, .sidebar, .tabBar, .menu, .header: completeNavigation(&control, subject)
    case .cartLine: completeCartLine(&control, at: index)
    case .chatBubble: completeBubble(&control, at: index)
    case .comment, .post: completePost(&control, at: index)
    case .hero: completeHero(&control, subject)
    case .features: completeFeatures(&control)
    case .feature: completeFeature(&control, at: index)
    case .plan: completePlan(&control, at: index)
    case .pricing:
      if control.children.isEmpty {
        control.children = (0..<3).map { Control(.plan, value: "", [Control(.text, "\($0)")]) }
          .indices.map { i in
            var p = Control(.plan); completePlan(&p, at: i); return p
          }
      }
    case .testimonial: completeTestimonial(&control, at: index)
    case .testimonials:
      if control.children.isEmpty {
        control.children = (0..<3).map { i in
          var t = Control(.testimonial); completeTestimonial(&t, at: i); return t
        }
      }
    case .faq, .accordion: completeFAQ(&control)
    case .alert:
      if control.label.isEmpty {
        control.label = "Your changes have been saved";
        control.variant = control.variant.isEmpty ? "success" : control.variant
      }
    case .banner: if control.label.isEmpty { control.label = "Free shipping on orders over $50" }
    case .dialog: completeDialog(&control)
    case .team:
      if control.children.isEmpty {
        control.children = (0..<4).map {
          Control(
            .avatar, Samples.person($0),
            detail: ["Founder", "Design lead", "Engineer", "Product manager"][$0])
        }
      }
    case .avatarGroup:
      if control.children.isEmpty, control.label.isEmpty {
        control.children = (0..<3).map { Control(.avatar, Samples.person($0)) }
      }
    case .avatar: if host == .team, control.label.isEmpty { control.label = Samples.person(index) }
    case .item: completeBoardItem(&control, at: index, in: host)
    case .column: completeColumn(&control, at: index)
    case .footer: completeFooter(&control, subject)
    case .videoPlayer: if control.value.isEmpty { control.value = "3:12 / 10:40" }
    case .progress: if control.value.isEmpty { control.value = "60%" }
    case .progressRing: if control.value.isEmpty { control.value = "72%" }
    case .newsletter:
      if control.children.isEmpty {
        if control.label.isEmpty { control.label = "Get our newsletter" }
        control.children = [Control(.textField, "Email"), Control(.button, "Subscribe")]
      }
    case .fab: if control.icon.isEmpty { control.icon = "plus" }
    case .annotation: if control.label.isEmpty { control.label = "Note" }
    case .composer:
      if control.placeholder.isEmpty, control.label.isEmpty {
        control.placeholder = "Write a message"
      }
    case .breadcrumb:
      if control.children.isEmpty, control.label.isEmpty {
        control.label = "Home > Products > Details"
      }
    case .emptyState:
      if control.label.isEmpty {
        control.label = "Nothing here yet";
        control.detail = "Try another search or change the filters."
      }
    case .stepper:
      if control.children.isEmpty {
        control.children = ["Details", "Review", "Done"].map { Control(.option, $0) }
      }
    default: break
    }
    UsualContent.fill(&control)
    UsualContent.speak(&control)
    return control
  }

  /// An icon in a card stands for what the card is about; alone it is one of the best known.
  private static func giveIcons(_ card: inout Control, at index: Int) {
    let usual = ["star", "heart", "sparkles", "flag", "bolt", "leaf"]
    if [.icon, .iconButton].contains(card.role), card.label.isEmpty, card.icon.isEmpty,
      card.variant.isEmpty
    {
      card.icon = pick(usual, index)
    }
    guard [.card, .feature, .listItem, .stat].contains(card.role) else { return }
    let title = card.children.first { $0.role == .heading }?.label ?? ""
    let name = card.label.isEmpty ? title : card.label
    for child in card.children.indices {
      let icon = card.children[child]
      guard icon.role == .icon, icon.label.isEmpty, icon.icon.isEmpty else { continue }
      card.children[child].icon = Icon.suiting(name)?.name ?? pick(usual, index)
    }
  }

  /// A box to tick in a row stands for something to be done.
  private static func nameTasks(_ item: inout Control, at index: Int) {
    guard item.label.isEmpty else { return }
    for child in item.children.indices where item.children[child].role == .checkbox {
      guard item.children[child].label.isEmpty else { continue }
      item.children[child].label = pick(
        [
          "Call the plumber", "Send the invoice", "Water the plants", "Book the train",
          "Plan the week", "Return the books",
        ], index)
    }
  }

  private static func numbered(_ role: Control.Role, _ index: Int) -> String {
    switch role {
    case .tab: pick(["Overview", "Details", "Activity", "Settings", "History"], index)
    case .navItem: pick(["Home", "Search", "Activity", "Messages", "Profile"], index)
    case .chip: pick(["All", "Popular", "New", "Nearby", "Saved", "Recent"], index)
    case .menuItem:
      pick(["Edit", "Duplicate", "Share", "Move to folder", "Archive", "Delete"], index)
    case .switch: pick(["Notifications", "Dark mode", "Location", "Sound"], index)
    case .checkbox: pick(["Remember me", "Send me updates", "Keep a copy"], index)
    case .segmented: "Day / Week / Month"
    default:
      pick(
        [
          "First choice", "Second choice", "Third choice", "Fourth choice", "Fifth choice",
          "Sixth choice",
        ], index)
    }
  }

  private static func pick(_ list: [String], _ index: Int) -> String { list[index % list.count] }

  private static func text(_ control: Control, at index: Int) -> String {
    control.variant == "price"
      ? pick(["$24.00", "$38.50", "$19.90", "$52.00"], index)
      : "A few words that say what this is and why it matters."
  }

  private static func completeTable(_ control: inout Control) {
    guard control.children(.row).isEmpty else { return }
    let columns = control.child(.headerRow)?.children.map(\.label) ?? []
    Tables.fill(&control, columns: columns)
  }

  private static func completeList(_ control: inout Control, _ subject: Subject) {
    guard control.children.isEmpty else { return }
    control.children = (0..<5).map { index in
      var item = Control(.listItem)
      completeItem(&item, at: index)
      return item
    }
  }

  private static func completeItem(_ control: inout Control, at index: Int) {
    var named: [Control] = []
    for child in control.children {
      // "sender, subject and time": parts by name.
      guard child.role == .text, child.spans.count < 2 else {
        named.append(child)
        continue
      }
      let value = Samples.value(of: child.label, at: index)
      if value.isEmpty || child.label.count > 24 {
        named.append(child)
      } else if control.label.isEmpty {
        control.label = value
      } else if child.label.lowercased().contains("time")
        || child.label.lowercased().contains("date")
        || value.hasPrefix("$")
      {
        control.value = value
      } else {
        control.detail = value
      }
    }
    control.children = named
    for position in control.children.indices where control.children[position].role == .avatar {
      if control.children[position].label.isEmpty {
        control.children[position].label = control.label
      }
    }
    if control.label.isEmpty {
      control.label = Samples.person(index)
      if control.detail.isEmpty { control.detail = Samples.value(of: "message", at: index) }
    }
  }

  private static func completeCard(_ control: inout Control, _ subject: Subject, at index: Int) {
    var rest: [Control] = []
    for child in control.children {
      guard child.role == .text,
        child.variant == "caption" || child.variant == "price" && child.label.isEmpty
      else {
        rest.append(child)
        continue
      }
      var child = child
      let value = Samples.value(of: child.label, at: index)
      if !value.isEmpty, !child.label.isEmpty {
        if control.children.contains(where: { $0.role.isField || $0.role == .chip }) {
          child.variant = ""
          child.value = value
        } else {
          child.label = value
        }
      }
      rest.append(child)
    }
    control.children = rest
    if control.label.isEmpty, control.value.isEmpty,
      !control.children.contains(where: {
        [.heading, .text, .stat, .chart, .textField, .select].contains($0.role)
      })
    {
      control.label = pick(
        [
          "Getting started", "Featured this week", "Most popular", "New arrivals",
          "Editor's choice", "Recently added",
        ], index)
      if control.detail.isEmpty, control.role == .card {
        control.detail = "What it is in a line or two."
      }
    }
    if control.role == .productCard, control.value.isEmpty {
      control.value = pick(["$24.00", "$38.50", "$19.90", "$52.00", "$14.50", "$61.00"], index)
    }
    if control.role == .productCard, control.label.isEmpty {
      control.label = pick(
        ["Canvas tote", "Desk lamp", "Ceramic mug", "Wool scarf", "Notebook", "Water bottle"], index
      )
    }
  }

  private static func completeNavigation(_ control: inout Control, _ subject: Subject) {
    let hasItems = control.children.contains {
      [.navItem, .tab, .menuItem, .link].contains($0.role)
    }
    switch control.role {
    case .tabs where control.children.isEmpty:
      control.children = (0..<3).map { Control(.tab, numbered(.tab, $0)) }
    case .menu where control.children.isEmpty:
      control.children = (0..<4).map { Control(.menuItem, numbered(.menuItem, $0)) }
    case .tabBar where !hasItems:
      control.children = (0..<4).map {
        Control(.navItem, pick(["Home", "Search", "Saved", "Profile"], $0))
      }
    case .sidebar
    where !hasItems
      && control.children.allSatisfy({
        $0.role == .logo || $0.role == .avatar || $0.role == .search
      }):
      control.children += ["Dashboard", "Projects", "Reports", "Team", "Settings"].map {
        Control(.navItem, $0)
      }
    case .navbar
    where !hasItems
      && control.children.allSatisfy({
        [.logo, .button, .search, .avatar, .hamburger].contains($0.role)
      }):
      let links = ["Products", "Pricing", "About", "Contact"].map { Control(.navItem, $0) }
      let split = control.children.firstIndex { $0.role != .logo } ?? control.children.count
      control.children.insert(contentsOf: links, at: split)
      if !control.children.contains(where: { $0.role == .logo }) {
        control.children.insert(
          Control(.logo, subject.brand.isEmpty ? "Logo" : subject.brand), at: 0)
      }
    case .header where control.children.isEmpty:
      control.children = [
        Control(.logo, subject.brand.isEmpty ? "Logo" : subject.brand), Control(.navItem, "Home"),
        Control(.navItem, "About"), Control(.navItem, "Contact"),
      ]
    default: break
    }
  }

  private static func completeCartLine(_ control: inout Control, at index: Int) {
    if control.label.isEmpty {
      control.label = pick(["Canvas sneakers", "Wool scarf", "Leather belt", "Rain jacket"], index)
    }
    if control.value.isEmpty {
      control.value = pick(["$64.00", "$28.00", "$35.00", "$89.00"], index)
    }
  }

  private static func completeBubble(_ control: inout Control, at index: Int) {
    control.children.removeAll { child in
      child.role == .text && ["name", "time", "text", "message"].contains(child.label.lowercased())
    }
    if control.label.isEmpty { control.label = Samples.value(of: "message", at: index) }
    if control.variant.isEmpty, !control.place.isLeft, control.children.isEmpty, index % 2 == 1 {
      control.variant = "out"
    }
    if control.place.isRight { control.variant = "out" }
    for position in control.children.indices where control.children[position].role == .avatar {
      if control.children[position].label.isEmpty {
        control.children[position].label = Samples.person(index)
      }
    }
  }

  private static func completePost(_ control: inout Control, at index: Int) {
    if control.label.isEmpty { control.label = Samples.person(index) }
    if control.detail.isEmpty { control.detail = Samples.value(of: "comment", at: index) }
    if control.value.isEmpty { control.value = pick(["2 h", "5 h", "1 d", "2 d"], index) }
  }

  private static func completeHero(_ control: inout Control, _ subject: Subject) {
    let hasHeading = control.children.contains { $0.role == .heading }
    if !hasHeading, control.label.isEmpty {
      let name = subject.title
      control.label = name.isEmpty ? "Everything you need, in one place" : name
      control.detail =
        control.detail.isEmpty
        ? "Start in minutes, with nothing to install and nobody to call." : control.detail
    }
    for index in control.children.indices where control.children[index].label.isEmpty {
      switch control.children[index].role {
      case .heading:
        control.children[index].label =
          subject.title.isEmpty ? "Everything you need, in one place" : subject.title
      case .text:
        control.children[index].label =
          "Start in minutes, with nothing to install and nobody to call."
      default: break
      }
    }
    let isBare = control.children.isEmpty
    if isBare {
      control.children = [
        Control(.button, "Get started", variant: "primary"),
        Control(.button, "Learn more", variant: "secondary"),
        Control(.image, variant: "screenshot"),
      ]
    }
  }

  private static let featureWords: [(String, String, String)] = [
    ("Easy to start", "Set up in a few minutes, without reading a manual.", "sparkles"),
    ("Works everywhere", "On the phone, on the tablet and on the desk.", "globe"),
    ("Safe and private", "Your data stays yours, encrypted at all times.", "lock"),
    ("Made for teams", "Share with others and see what they change.", "users"),
    ("Clear reports", "Numbers that answer the questions you have.", "chart-bar"),
    ("Quick support", "People who answer within the hour.", "message"),
  ]

  private static func completeFeatures(_ control: inout Control) {
    guard control.children.isEmpty else { return }
    if control.label.isEmpty { control.label = "Why people choose us" }
    control.children = (0..<3).map { index in
      var feature = Control(.feature)
      completeFeature(&feature, at: index)
      return feature
    }
  }

  private static func completeFeature(_ control: inout Control, at index: Int) {
    let words = featureWords[index % featureWords.count]
    control.children.removeAll {
      $0.role == .icon && $0.label.isEmpty || $0.role == .heading && $0.label.isEmpty
    }
    if control.label.isEmpty {
      control.label = words.0
      if control.detail.isEmpty { control.detail = words.1 }
    }
    if control.icon.isEmpty,
      !control.children.contains(where: { $0.role == .icon || $0.role == .image })
    {
      control.icon = Icon.suiting(control.label) == nil ? words.2 : ""
    }
  }

  private static func completePlan(_ control: inout Control, at index: Int) {
    if control.label.isEmpty { control.label = pick(["Starter", "Pro", "Business"], index) }
    if control.value.isEmpty {
      control.value = pick(["$0/month", "$19/month", "$49/month"], index)
    }
    if !control.children.contains(where: { $0.role == .text || $0.role == .listItem }) {
      let lines = [
        ["1 project", "Community support", "1 GB of storage"],
        ["10 projects", "Email support", "50 GB of storage"],
        ["Unlimited projects", "Priority support", "1 TB of storage"],
      ][index % 3]
      control.children.insert(
        contentsOf: lines.map { Control(.text, $0) },
        at: control.children.firstIndex { $0.role == .button } ?? control.children.count)
    }
    if !control.children.contains(where: { $0.role == .button }) {
      control.children.append(
        Control(.button, pick(["Get started", "Start free trial", "Contact sales"], index)))
    }
  }

  private static func completeTestimonial(_ control: inout Control, at index: Int) {
    if control.label.isEmpty { control.label = Samples.person(index + 2) }
    if control.detail.isEmpty {
      control.detail = pick(
        [
          "It saves us an hour every day.", "The first tool that everybody here likes.",
          "We were up and running before lunch.",
        ], index)
    }
  }

  private static func completeFAQ(_ control: inout Control) {
    if control.label.isEmpty, control.role == .faq { control.label = "Frequently asked questions" }
    let questions = [
      ("Can I change my plan later?", "Yes, at any time, and you only pay the difference."),
      ("How do I cancel?", "In the settings, with one click."),
      ("Is my data safe?", "It is encrypted and backed up daily."),
      ("Do you offer support?", "By mail and chat, every working day."),
      ("Is there a free trial?", "Yes, for 14 days."),
    ]
    if control.children.isEmpty { control.children = (0..<4).map { _ in Control(.item) } }
    for index in control.children.indices where control.children[index].label.isEmpty {
      let words = questions[index % questions.count]
      control.children[index].label = words.0
      control.children[index].detail = words.1
    }
  }

  private static func completeDialog(_ control: inout Control) {
    guard control.children.isEmpty else { return }
    if control.label.isEmpty { control.label = "Discard changes?" }
    if control.detail.isEmpty { control.detail = "What you have typed will be lost." }
    control.children = [
      Control(.button, "Cancel"),
      Control(.button, control.label.lowercased().contains("delete") ? "Delete" : "Confirm"),
    ]
  }

  private static func completeBoardItem(
    _ control: inout Control, at index: Int, in host: Control.Role
  ) {
    for position in control.children.indices where control.children[position].label.isEmpty {
      switch control.children[position].role {
      case .chip, .badge:
        control.children[position].label = pick(
          ["Design", "Bug", "Feature", "Docs", "Research"], index)
      case .avatar: control.children[position].label = Samples.person(index)
      default: break
      }
    }
    if control.label.isEmpty, host == .column {
      control.label = pick(
        [
          "Write the brief", "Collect feedback", "Fix the form", "Update the guide",
          "Plan the launch",
        ], index)
    }
  }

  private static func completeColumn(_ control: inout Control, at index: Int) {
    if control.label.isEmpty {
      control.label = pick(["To do", "In progress", "In review", "Done"], index)
    }
    guard control.children.isEmpty else { return }
    control.children = (0..<2).map { position in
      var item = Control(.item)
      completeBoardItem(&item, at: index * 2 + position, in: .column)
      return item
    }
  }

  private static func completeFooter(_ control: inout Control, _ subject: Subject) {
    guard control.children.isEmpty, control.label.isEmpty else { return }
    control.children = ["About", "Contact", "Privacy", "Terms"].map { Control(.link, $0) }
    control.label = "© 2026 " + (subject.brand.isEmpty ? "Company" : subject.brand)
  }
}
