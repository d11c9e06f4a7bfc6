extension TopicFilling {
  /// A control with words of its own from the topic, where it has none.
  mutating func named(_ control: Control, in host: Control.Role) -> Control {
    var control = control
    switch control.role {
    case .stat: fillStat(&control)
    case .textField, .select, .datePicker, .timePicker, .textArea: fillField(&control)
    case .option, .tab: nameChoice(&control, in: host)
    case .rating: if control.value.isEmpty { control.value = "4.8" }
    case .progress, .progressRing: if control.value.isEmpty { control.value = "64%" }
    case .plan: fillPlan(&control)
    case .card: fillCard(&control)
    case .audioPlayer: fillPlayer(&control)
    case .image: if control.label.isEmpty { namePicture(&control, in: host) }
    default: if control.label.isEmpty, control.detail.isEmpty { nameWordless(&control, in: host) }
    }
    return control
  }

  private mutating func nameWordless(_ control: inout Control, in host: Control.Role) {
    switch control.role {
    case .logo: control.label = topic.brand
    case .heading: nameHeading(&control, in: host)
    case .text: nameText(&control, in: host)
    case .feature: take(.feature, into: &control)
    case .productCard, .cartLine:
      take(.product, into: &control)
      if control.role == .cartLine, control.value.isEmpty { control.value = "1" }
    case .listItem, .menuItem: if isUnnamed(control) { take(.item, into: &control) }
    case .navItem:
      control.label = next(host == .tabBar ? .tab : host == .sidebar ? .side : .nav).title
    case .chip: control.label = next(.chip).title
    case .avatar:
      if host == .screen || host == .navbar || host == .header || host == .toolbar { return }
      // Beside a name stands that person's face.
      if host == .listItem || host == .comment || host == .post { return }
      let person = next(.person)
      control.label = person.title
      if host == .team { control.detail = person.detail }
    case .testimonial:
      let quote = next(.quote)
      control.label = quote.detail
      control.detail = quote.title
      control.placeholder = quote.value
      if control.value.isEmpty { control.value = "5" }
    case .chatBubble: fillBubble(&control)
    case .post: fillPost(&control)
    case .comment:
      control.label = next(.person).title
      control.detail = next(.quote).title
      control.value = "2 h"
    case .event: take(.event, into: &control)
    case .mark: if host == .map { take(.item, into: &control) }
    case .item: fillItem(&control, in: host)
    case .column: control.label = Self.lanes[count(.about) % Self.lanes.count]
    case .videoPlayer: control.label = next(.item).title
    case .emptyState:
      control.label = "Nothing here yet"
      control.detail = "What you add will be shown in this place."
    case .switch where host == .header || host == .toolbar || host == .listItem || host == .row:
      break
    case .switch:
      let settings = topic.entries(.setting).filter {
        ($0.value == "on" || $0.value == "off") && !said.contains($0.title.lowercased())
      }
      guard !settings.isEmpty else { return }
      let setting = settings[count(.setting) % settings.count]
      control.label = setting.title
      control.detail = setting.detail
      if control.states.isEmpty { control.states = [setting.value == "off" ? .off : .on] }
    default: break
    }
  }

  /// Whether a row says nothing yet, or only has a time, a price or the like to say.
  func isUnnamed(_ row: Control) -> Bool {
    guard row.label.isEmpty, row.detail.isEmpty, row.value.isEmpty else { return false }
    return row.children.allSatisfy { child in
      if child.isWordless || child.role == .button || child.role == .iconButton { return true }
      let last = child.label.lowercased().split(separator: " ").last.map(String.init) ?? ""
      return child.role == .text
        && ["time", "price", "date", "distance", "duration", "size", "amount", "cost", "status"]
          .contains(last)
    }
  }

  private static let lanes = ["To do", "In progress", "In review", "Done"]

  /// Takes the next entry of a sort over into a control.
  mutating func take(_ field: Topic.Field, into control: inout Control) {
    let entry = next(field)
    control.label = entry.title
    control.detail = entry.detail
    if control.value.isEmpty { control.value = entry.value }
    if control.icon.isEmpty, [.item, .feature].contains(field) { control.icon = entry.extra }
    // What stands before the words of a row is either its icon or a picture.
    if control.holds(.avatar, .image, .icon, .checkbox, .radio) { control.icon = "" }
  }

  private mutating func nameHeading(_ control: inout Control, in host: Control.Role) {
    switch host {
    case .hero: control.label = topic.text(.headline)
    case .card, .listItem, .feature, .item: control.label = next(.item).title
    case .productCard: control.label = next(.product).title
    default: control.label = topic.noun.capitalizedFirst
    }
  }

  private mutating func nameText(_ control: inout Control, in host: Control.Role) {
    guard control.value.isEmpty else { return }
    let index = max(0, peek(.item) - 1)
    let entry = topic.entry(.item, at: index) ?? Topic.Entry()
    switch host {
    case .card, .listItem, .item:
      control.label = control.variant == "price" ? entry.value : entry.detail
    case .row, .headerRow, .footer, .dots, .rating, .codeInput, .stepper: break
    default: control.label = topic.text(.subline)
    }
  }

  private mutating func namePicture(_ control: inout Control, in host: Control.Role) {
    switch host {
    case .gallery, .carousel:
      if topic.entries(.picture).count > 1 { control.label = next(.picture).title }
    case .hero: control.label = topic.text(.picture)
    case .screen, .section, .group:
      // A page about nothing in particular has no picture of something in particular.
      guard control.place != .backdrop, topic.name != "general", topic.name != "app" else { return }
      control.label = topic.text(.picture)
    default: break
    }
  }

  /// A card or row whose picture says what sort of thing it shows, by its name or by the topic.
  func pictured(_ control: Control) -> Control {
    switch control.role {
    case .card, .productCard, .listItem, .cartLine, .item: break
    default: return control
    }
    var control = control
    let heading = control.children.first { $0.role == .heading }?.label ?? ""
    let name = control.label.isEmpty ? heading : control.label
    for index in control.children.indices where control.children[index].role == .avatar {
      if control.children[index].label.isEmpty, Self.isPerson(name) {
        control.children[index].label = name
      }
    }
    // A shop sells all sorts of things; elsewhere names such as “Harbor Lights” would mislead.
    let ofTopic = pictureOfTopic
    let own = ofTopic == nil || ofTopic == "bag" ? Icon.picturing(name)?.name : nil
    guard let icon = own ?? ofTopic else { return control }
    for index in control.children.indices where control.children[index].role == .image {
      let image = control.children[index]
      guard image.icon.isEmpty, image.label.isEmpty, image.variant.isEmpty else { continue }
      control.children[index].icon = icon
    }
    let shows = control.role == .productCard || control.role == .cartLine
    if shows, control.icon.isEmpty, !control.holds(.image) { control.icon = icon }
    return control
  }

  /// Whether words are the name of a person: two or three, all with a capital letter.
  private static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...3).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "." }
      }
  }

  /// What nearly every picture of a topic shows, such as cars at a car dealer's.
  private var pictureOfTopic: String? {
    let kinds: Set<String> = [
      "bag", "bed", "bicycle", "book", "car", "coffee", "film", "flower", "footprints", "gamepad",
      "headphones", "home", "laptop", "music", "paw", "pizza", "shirt", "smartphone", "sofa",
      "utensils",
    ]
    let icon = Icon.named(topic.text(.icon))?.name ?? ""
    return kinds.contains(icon) ? icon : nil
  }

  private mutating func fillStat(_ control: inout Control) {
    if control.label.isEmpty {
      let entry = next(.stat)
      control.label = entry.title
      control.detail = control.detail.isEmpty ? entry.detail : control.detail
      control.value = control.value.isEmpty ? entry.value : control.value
      control.icon = control.icon.isEmpty ? entry.extra : control.icon
    } else if control.value.isEmpty {
      let entry = entry(.stat, labelled: control.label)
      control.value = entry?.value ?? Self.plausibleNumber(for: control.label)
      if control.detail.isEmpty { control.detail = entry?.detail ?? "" }
    }
  }

  private mutating func fillField(_ control: inout Control) {
    if control.label.isEmpty, control.placeholder.isEmpty, control.value.isEmpty {
      nameField(&control)
    }
    guard control.placeholder.isEmpty, control.value.isEmpty, control.children.isEmpty,
      let entry = entry(.field, labelled: control.label)
    else { return }
    if control.role == .select {
      control.value = entry.value
    } else {
      control.placeholder = entry.value
    }
  }

  /// A field asks for something that is entered in its way: a time picker for no name.
  private mutating func nameField(_ control: inout Control) {
    switch control.role {
    case .select:
      let choice = topic.entries(.field).first { entry in
        entry.detail == "select" && !said.contains(entry.title.lowercased())
      }
      control.label = choice?.title ?? "Country"
      control.value = choice?.value ?? "Portugal"
    case .datePicker: control.label = "Date"
    case .timePicker: control.label = "Time"
    case .textArea: control.label = "Message"
    default: control.label = next(.field).title
    }
  }

  private mutating func nameChoice(_ control: inout Control, in host: Control.Role) {
    guard control.label.isEmpty else { return }
    if host == .segmented {
      control.label = ["Day", "Week", "Month", "Year"][count(.message) % 4]
    } else {
      control.label = next(.chip).title
    }
  }

  private mutating func fillPlan(_ control: inout Control) {
    let entry = control.label.isEmpty ? next(.plan) : entry(.plan, labelled: control.label)
    guard let entry else { return }
    if control.label.isEmpty { control.label = entry.title }
    if control.value.isEmpty { control.value = entry.value }
    if control.detail.isEmpty { control.detail = entry.detail }
    if !control.holds(.text, .listItem, .item, .feature) {
      let points = entry.points.map { Control(.text, $0) }
      let at = control.children.firstIndex { $0.role == .button } ?? control.children.count
      control.children.insert(contentsOf: points, at: at)
    }
    if !control.holds(.button) {
      let words = Amount(reading: entry.value) == nil ? "Talk to us" : "Choose \(entry.title)"
      control.children.append(Control(.button, words))
    }
  }

  private mutating func fillCard(_ control: inout Control) {
    guard control.isWordless, !control.holds(.chart, .table, .map, .list, .form) else { return }
    let entry = next(.item)
    // The parts of a card that are named take what belongs to them.
    let hasHeading = control.holds(.heading)
    for index in control.children.indices {
      let child = control.children[index]
      switch child.role {
      case .heading: control.children[index].label = entry.title
      case .text where child.variant == "price": control.children[index].label = entry.value
      case .text: control.children[index].label = entry.detail
      default: break
      }
    }
    if !hasHeading { control.label = entry.title }
    if !control.holds(.text) { control.detail = entry.detail }
  }

  private mutating func fillPlayer(_ control: inout Control) {
    guard control.label.isEmpty else { return }
    let item = next(.item)
    control.label = item.title
    control.detail = item.detail
    if control.value.isEmpty { control.value = "1:24 / 3:42" }
  }

  private mutating func fillBubble(_ control: inout Control) {
    let message = next(.message)
    control.label = message.title
    if control.value.isEmpty { control.value = message.value }
    if control.variant.isEmpty, !control.place.isLeft, !control.place.isRight {
      control.variant = message.detail == "me" ? "outgoing" : "incoming"
    }
  }

  private mutating func fillPost(_ control: inout Control) {
    let post = next(.post)
    control.label = post.detail
    control.detail = post.title
    if control.value.isEmpty { control.value = post.value }
    if !post.extra.isEmpty, !control.holds(.image, .videoPlayer) {
      control.children.insert(Control(.image), at: 0)
    }
  }

  private mutating func fillItem(_ control: inout Control, in host: Control.Role) {
    switch host {
    case .faq, .accordion:
      let entry = next(.question)
      control.label = entry.title
      control.detail = entry.detail
    case .activity:
      let entry = next(.item)
      control.label = entry.title
      control.detail = entry.detail
      control.value = ["2 min ago", "1 h ago", "Yesterday", "Monday"][(peek(.item) - 1) % 4]
    default:
      let task = next(.task)
      control.label = task.title
      control.value = control.value.isEmpty ? task.value : control.value
      if !control.holds(.chip, .badge) {
        control.children.insert(Control(.chip, task.detail), at: 0)
      }
      if !control.holds(.avatar) { control.children.append(Control(.avatar)) }
    }
  }
}
