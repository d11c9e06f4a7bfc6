/// What a control's own words and content say about its sort.
enum Refining {
  static func refine(_ control: inout Control, _ mention: Mention) {
    switch control.role {
    case .button: refineButton(&control, mention)
    case .textField:
      // What is called a field is typed into, though it could be dragged or ticked elsewhere.
      if let role = FieldNouns.role(of: control.label), role.isField, role != .slider {
        control.role = role
      }
    case .card where mention.noun == "box": nameBox(&control)
    case .numberStepper: nameNumber(&control)
    case .sheet, .menu, .popover: nameOptions(&control, mention)
    case .hamburger: if control.label.isEmpty { control.label = "Menu" }
    case .fab: if control.icon.isEmpty { control.icon = "plus" }
    case .image:
      if mention.variant == "background" || mention.noun == "background" {
        control.place = .backdrop
      }
    case .select where mention.noun == "picker" || mention.noun == "selector":
      // "a Date of birth picker".
      if let role = FieldNouns.role(of: control.label),
        [.datePicker, .timePicker, .colorPicker].contains(role)
      {
        control.role = role
      }
    case .table: Tables.build(&control, mention)
    case .list: tickTasks(&control, mention)
    case .stepper where StepNames.count(in: control) != nil && !control.label.contains(" of "):
      StepNames.name(&control)
    case .option: refineOption(&control, mention)
    case .select where control.children.contains { $0.role == .menuItem || $0.role == .option }:
      for index in control.children.indices { control.children[index].role = .option }
    case .avatar: if !mention.isLabelGiven, mention.label == control.label { control.label = "" }
    case .rating: if control.label.isEmpty { control.label = mention.value }
    case .map: settleMap(&control)
    case .stepper:
      if !control.label.isEmpty, control.children.isEmpty,
        !control.label.contains(" of ") || FieldNouns.role(of: control.label) == .numberStepper
      {
        // "a Passengers stepper" counts something.
        control.role = .numberStepper
      } else if control.label.contains(" of ") {
        control.value = control.label
        control.label = ""
      }
    case .tabBar
    where mention.entries.contains(where: { $0.spot.place != nil })
      || mention.children.contains(where: { $0.role == .button }):
      turnIntoActions(&control, mention)
    case .tabBar, .tabs, .navbar: hoistTabs(&control)
    case .sidebar where isSort(mention):
      // "a sidebar showing recent chats": several of them, under that name.
      let only = (mention.children + mention.entries)[0]
      control.label = control.label.isEmpty ? PhraseReader.capitalized(only.label) : control.label
      control.children = []
    case .sidebar, .drawer:
      hoistTabs(&control)
      addOthers(&control)
    case .datePicker:
      if control.label.isEmpty, control.placeholder.isEmpty {
        control.placeholder = "Mar 1 – Mar 31, 2026"
      }
    case .audioPlayer: titlePlayer(&control)
    case .chart: settleMarks(&control, mention)
    default: break
    }
  }

  /// "Bottom bar: Discard on the left, Publish on the right": things to do, not places to go.
  private static func turnIntoActions(_ control: inout Control, _ mention: Mention) {
    control.role = .toolbar
    control.place = .bottom
    for (index, entry) in zip(control.children.indices, mention.children + mention.entries) {
      if control.children[index].role == .navItem { control.children[index].role = .button }
      control.children[index].place = entry.spot.place ?? control.children[index].place
    }
    var place = Control.Place.flow
    for index in control.children.indices.reversed() {
      // "Save and Publish on the right": said of both.
      if control.children[index].place.isRight {
        place = .right
      } else if control.children[index].place == .flow, place == .right {
        let isJoined =
          index + 1 < mention.entries.count && mention.entries[index + 1].followsAnd
        if isJoined { control.children[index].place = .right }
        place = isJoined ? .right : .flow
      } else {
        place = .flow
      }
    }
  }

  /// Whether all it holds is one sort of thing in the plural.
  private static func isSort(_ mention: Mention) -> Bool {
    let held = mention.children + mention.entries
    guard held.count == 1, let only = held.first, only.isBare, !only.isLabelGiven,
      only.label.split(separator: " ").count > 1, only.label.first?.isLowercase ?? false
    else { return false }
    return Lemmas.isPlural(only.label.lowercased())
  }

  /// "a comment box", "a describe box": something is written into it.
  private static func nameBox(_ control: inout Control) {
    let words = control.label.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last, control.children.isEmpty,
      [
        "describe", "description", "comment", "comments", "message", "text", "note", "notes",
        "feedback", "review", "reply", "complaint", "suggestion", "answer", "problem", "remark",
      ].contains(last)
    else { return }
    control.role = .textArea
    if last == "describe" { control.label = "Description" }
  }

  /// "a phone number field" is typed into.
  private static func nameNumber(_ control: inout Control) {
    let label = control.label.lowercased()
    guard !label.isEmpty, !label.contains("number"),
      [
        "phone", "mobile", "card", "account", "house", "tracking", "reference", "telephone",
        "contact",
      ]
      .contains(label)
        || FieldNouns.names(label + " number")
          && FieldNouns.role(of: label + " number") == .textField
    else { return }
    control.role = .textField
    control.label += " number"
  }

  /// "a menu with sort options": what such options are.
  private static func nameOptions(_ control: inout Control, _ mention: Mention) {
    if control.role == .menu {
      hoistTabs(&control)
      addOthers(&control)
    }
    guard mention.children.count == 1, mention.entries.isEmpty, let only = mention.children.first,
      only.entries.isEmpty, only.children.isEmpty, only.isPlural,
      ["option", "action", "choice"].contains(only.noun),
      let names = UsualContent.options(of: only.label.lowercased())
    else { return }
    control.label = control.label.isEmpty ? PhraseReader.capitalized(only.label) : control.label
    control.children = names.map {
      Control(control.role == .menu ? .menuItem : .listItem, $0.0, icon: $0.1)
    }
  }

  private static func refineButton(_ control: inout Control, _ mention: Mention) {
    if control.label.isEmpty, !control.icon.isEmpty { control.role = .iconButton }
    if !mention.isPlural, mention.role != nil,
      control.label == "+" || control.label.lowercased() == "plus"
    {
      control.role = .fab
      control.label = "Add"
      control.icon = "plus"
    }
    if ActionWords.isSocial(control.label) { control.role = .socialLogin }
    if ActionWords.providers.contains(control.label.lowercased()) {
      // "Google and Apple buttons" sign in with an account there.
      control.role = .socialLogin
      control.label = "Continue with " + PhraseReader.capitalized(control.label)
    }
    if mention.spot.place == .floating {
      control.role = .fab
      if control.icon.isEmpty { control.icon = "plus" }
    }
  }

  /// A to-do list without entries of its own has things to tick off.
  private static func tickTasks(_ control: inout Control, _ mention: Mention) {
    let words = (control.label + " " + mention.noun + " " + mention.variant).lowercased()
    guard control.children.isEmpty,
      ["to-do", "todo", "to do", "task", "checklist"].contains(where: words.contains)
    else { return }
    let names = [
      "Call the plumber", "Send the invoice", "Water the plants", "Book the train",
      "Return the books",
    ]
    control.children = names.indices.map { index in
      Control(.checkbox, names[index], states: index < 2 ? [.checked] : [])
    }
  }

  /// "download option" is a button, "option in Celsius and Fahrenheit" a switch between two.
  private static func refineOption(_ control: inout Control, _ mention: Mention) {
    let names = control.children.filter { $0.role == .text || $0.role == .option }
    if names.count > 1 {
      control.role = .segmented
      control.children = names.map { Control(.option, $0.label) }
      control.label = ""
    } else if !control.label.isEmpty, control.children.isEmpty {
      let name = control.label.lowercased()
      if let provider = ActionWords.providers.first(where: { name.contains($0) }) {
        control.role = .socialLogin
        control.label = "Continue with " + PhraseReader.capitalized(provider)
      } else {
        control.role = .button
      }
    }
  }

  /// "a map with a route".
  private static func settleMap(_ control: inout Control) {
    control.children.removeAll { child in
      guard child.role == .text else { return false }
      if child.label.lowercased().contains("route") { control.variant = "route" }
      return true
    }
  }

  /// "tab bar with 2 tabs (A, B)": the tabs are its own entries.
  private static func hoistTabs(_ control: inout Control) {
    let entry = Naming.entryRole(of: control.role)
    control.children = control.children.flatMap { child -> [Control] in
      guard child.role == .tabs || child.role == .navbar, child.role != control.role || true,
        !child.children.isEmpty, control.role != .sidebar || child.role == .navbar
      else { return [child] }
      return child.children.map { tab in
        var tab = tab
        tab.role = entry
        return tab
      }
    }
  }

  /// "and other options": what such a menu has besides.
  private static func addOthers(_ control: inout Control) {
    guard control.children.contains(where: { $0.role == .option && $0.label.isEmpty }) else {
      return
    }
    control.children.removeAll { $0.role == .option && $0.label.isEmpty }
    let role = Naming.entryRole(of: control.role)
    control.children += (2...4).map { Control(role, "{side \($0)}") }
  }

  /// A player names its song and has its own buttons.
  private static func titlePlayer(_ control: inout Control) {
    if let heading = control.children.first(where: { $0.role == .heading || $0.role == .text }) {
      if control.label.isEmpty { control.label = heading.label }
      if control.detail.isEmpty { control.detail = heading.detail }
    }
    control.children.removeAll { child in
      child.role == .heading || child.role == .text
        || ["play", "pause", "next", "previous", "volume"].contains(child.label.lowercased())
        || child.role == .slider || child.role == .progress
    }
  }

  /// "Mon 68, Tue 74": in a chart the number is what is drawn, not a part of the name.
  private static func nameMarks(_ control: inout Control) {
    let marks = control.children.indices.filter { control.children[$0].role == .mark }
    let splits = marks.map { index -> (name: String, value: String)? in
      let mark = control.children[index]
      guard mark.value.isEmpty, let last = mark.label.split(separator: " ").last,
        last.allSatisfy(\.isNumber), last.count < mark.label.count
      else { return nil }
      return (String(mark.label.dropLast(last.count + 1)), String(last))
    }
    guard marks.count > 1, splits.allSatisfy({ $0 != nil }),
      Set(splits.compactMap { $0?.name }).count == marks.count
    else { return }
    for (index, split) in zip(marks, splits) {
      control.children[index].label = split?.name ?? ""
      control.children[index].value = split?.value ?? ""
    }
  }

  /// Marks without a name only say how many there are and how they look.
  private static func settleMarks(_ control: inout Control, _ mention: Mention) {
    for index in control.children.indices where control.children[index].place != .flow {
      // "with A and B on the right" is said of the chart.
      if control.place == .flow { control.place = control.children[index].place }
      control.children[index].place = .flow
    }
    nameMarks(&control)
    let marks = control.children.filter { $0.role == .mark }
    guard !marks.isEmpty, marks.allSatisfy({ $0.label.isEmpty }) else { return }
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let heights = [42, 65, 51, 78, 60, 88, 46, 70, 58, 82, 74, 90]
    let names = marks.count == 7 ? days : months
    control.children = control.children.filter { $0.role != .mark }
    control.children += marks.indices.map { index in
      var mark = Control(
        .mark, index < names.count ? names[index] : "\(index + 1)",
        value: "\(heights[index % heights.count])")
      mark.style = marks[index].style
      return mark
    }
  }
}
