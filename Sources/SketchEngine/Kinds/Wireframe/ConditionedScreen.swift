/// Puts a finished screen into a condition: empty, loading, with an error, done, offline.
struct ConditionedScreen {
  private var controls: [Control]
  private let subject: Subject

  /// The screen in each of its conditions, one after the other.
  static func applied(
    _ conditions: [ScreenCondition], to controls: [Control], _ subject: Subject
  ) -> [Control] {
    var screen = ConditionedScreen(controls: controls, subject: subject)
    for condition in conditions { screen.apply(condition) }
    return screen.controls
  }

  private mutating func apply(_ condition: ScreenCondition) {
    switch condition.kind {
    case .loading: Self.load(&controls)
    case .empty: empty(condition)
    case .error: fail(condition)
    case .success: succeed(condition)
    case .offline: goOffline(condition)
    }
  }

  // MARK: Regions

  /// Whether something frames the content: it is there in every condition.
  private static func isChrome(_ control: Control) -> Bool {
    switch control.role {
    case .navbar, .header, .sidebar, .footer, .tabBar, .banner, .breadcrumb, .menuBar, .logo,
      .toast:
      true
    default: false
    }
  }

  /// Puts something in the place of the content between the bars.
  private mutating func replaceContent(with content: [Control], keepingTools: Bool = false) {
    let kept: (Control) -> Bool = { control in
      Self.isChrome(control) || keepingTools && Self.isTool(control)
    }
    let first = controls.firstIndex { !kept($0) } ?? controls.count
    let before = controls[..<first].count
    var rest = controls.filter(kept)
    rest.insert(contentsOf: content, at: min(before, rest.count))
    controls = rest
  }

  private static func isTool(_ control: Control) -> Bool {
    switch control.role {
    case .search, .tabs, .segmented, .toolbar, .heading, .chip: true
    case .group: !control.children.isEmpty && control.children.allSatisfy(isTool)
    default: false
    }
  }

  // MARK: Loading

  /// Marks what comes from elsewhere as still on its way; titles and bars are there at once.
  private static func load(_ controls: inout [Control]) {
    for index in controls.indices {
      switch controls[index].role {
      case .navbar, .header, .sidebar, .footer, .tabBar, .heading, .tabs, .search, .button, .link,
        .breadcrumb, .logo, .segmented, .fab, .iconButton, .menuBar, .toolbar, .banner, .spinner,
        .skeleton, .progress, .progressRing, .divider, .chip, .composer, .stepper, .dots,
        .pagination, .select, .dialog, .sheet, .drawer:
        break
      case .section, .group, .form, .list, .grid, .gallery, .features, .pricing, .testimonials,
        .team, .faq:
        if controls[index].children.isEmpty {
          controls[index].states = with(.loading, controls[index].states)
        } else {
          load(&controls[index].children)
        }
      default: controls[index].states = with(.loading, controls[index].states)
      }
    }
  }

  private static func with(_ state: Control.State, _ states: [Control.State]) -> [Control.State] {
    states.contains(state) ? states : states + [state]
  }

  // MARK: Empty

  private mutating func empty(_ condition: ScreenCondition) {
    let isSearch = ["results", "matches", "hits", "result"].contains {
      condition.message.lowercased().hasSuffix($0) || condition.message.contains($0 + " ")
    }
    let noun = condition.targets.first?.lowercased() ?? collectionName
    let title =
      condition.message.isEmpty
      ? "No \(noun) yet" : PhraseReader.capitalized(condition.message.lowercased())
    var state = Control(.emptyState, title, icon: isSearch ? "search" : "")
    if !isSearch { state.icon = Icon.suiting(noun) == nil ? "inbox" : "" }
    state.detail =
      isSearch
      ? "Try other words, or take a filter away."
      : "When there are \(Lemmas.isPlural(noun) ? noun : "some"), they will be shown here."
    state.children = [
      Control(
        .button, isSearch ? "Clear search" : "Add \(Self.article(noun))", variant: "primary")
    ]
    state.spans = [condition.span]
    guard !controls.contains(where: { $0.role == .emptyState }) else { return }
    Self.zero(&controls)
    Self.removeCounts(&controls)
    if !Self.putInstead(state, in: &controls) {
      replaceContent(with: [state], keepingTools: true)
    }
  }

  private static func article(_ noun: String) -> String {
    let one = Lemmas.singular(noun)
    return ("aeiou".contains(one.first ?? "x") ? "an " : "a ") + one
  }

  /// What the screen's main collection holds, as a plural.
  private var collectionName: String {
    let titles = controls.flatMap(Self.titles)
    let words = (subject.words + titles.flatMap { $0.split(separator: " ").map(String.init) })
      .map { $0.lowercased() }
    return words.first { Lemmas.isPlural($0) && $0.count > 3 } ?? "items"
  }

  private static func titles(_ control: Control) -> [String] {
    let own = [.table, .list, .heading, .section].contains(control.role) ? [control.label] : []
    return own + control.children.flatMap(titles)
  }

  /// Puts the message in the place of the first collection, and takes others of its sort away.
  private static func putInstead(_ state: Control, in controls: inout [Control]) -> Bool {
    for index in controls.indices where !isChrome(controls[index]) {
      let control = controls[index]
      switch control.role {
      case .table:
        // The columns stay: they tell what will be there.
        var head = control
        head.children.removeAll { $0.role == .row }
        let hasHead = head.children.contains { $0.role == .headerRow || $0.role == .columnHeader }
        controls.replaceSubrange(index...index, with: hasHead ? [head, state] : [state])
        return true
      case .list, .grid, .gallery, .activity:
        controls[index] = state
        return true
      default: break
      }
      if control.children.filter({ isEntry($0.role) }).count > 1 {
        let first = control.children.firstIndex { isEntry($0.role) } ?? 0
        controls[index].children.removeAll { isEntry($0.role) }
        controls[index].children.insert(
          state, at: min(first, controls[index].children.count))
        controls[index].arrangement = .column
        return true
      }
      if putInstead(state, in: &controls[index].children) { return true }
    }
    let entries = controls.indices.filter { isEntry(controls[$0].role) }
    guard entries.count > 1, let first = entries.first else { return false }
    controls.removeAll { isEntry($0.role) }
    controls.insert(state, at: min(first, controls.count))
    return true
  }

  private static func isEntry(_ role: Control.Role) -> Bool {
    [.card, .listItem, .productCard, .post, .comment, .chatBubble, .item, .cartLine].contains(role)
  }

  /// What counts or turns pages of what is not there goes away.
  private static func removeCounts(_ controls: inout [Control]) {
    controls.removeAll { control in
      control.role == .pagination
        || control.role == .text && control.spans.isEmpty
          && control.label.first?.isNumber == true && control.label.contains(" ")
    }
    for index in controls.indices { removeCounts(&controls[index].children) }
  }

  /// Numbers that count what is not there are nought.
  private static func zero(_ controls: inout [Control]) {
    for index in controls.indices {
      if controls[index].role == .stat {
        let value = controls[index].value
        let sign = value.first.map { "$€£¥".contains($0) ? String($0) : "" } ?? ""
        controls[index].value = sign + "0" + (value.hasSuffix("%") ? "%" : "")
        controls[index].detail = ""
        controls[index].children.removeAll { $0.role == .chart || $0.role == .badge }
      }
      if controls[index].role == .chart {
        let chart = controls[index]
        controls[index] = Control(
          .card, chart.label,
          [Control(.emptyState, "No data yet", icon: "chart", style: chart.style)])
        controls[index].place = chart.place
        controls[index].style = chart.style
      }
      zero(&controls[index].children)
    }
  }

  // MARK: Errors

  private mutating func fail(_ condition: ScreenCondition) {
    let words = condition.message.lowercased()
    if condition.isWhole {
      return replaceContent(with: [
        Self.outcome(condition, isGood: false, actions: ["Try again", "Get help"])
      ])
    }
    if !condition.targets.isEmpty {
      for target in condition.targets { mark(target, condition) }
      return
    }
    let concerned = Self.fieldPaths(in: controls).first { path in
      Self.shareWord(Self.control(at: path, in: controls)?.label ?? "", words)
    }
    if let concerned, !words.isEmpty {
      return change(at: concerned) { Self.mark(&$0, condition) }
    }
    if words.contains("validation") || words.contains("required") || words.contains("missing") {
      let fields = Self.fieldPaths(in: controls)
      for path in fields.prefix(words.contains("validation") ? 2 : 3) {
        change(at: path) { Self.mark(&$0, condition) }
      }
      if !fields.isEmpty { return }
    }
    let hasForm = !Self.fieldPaths(in: controls).isEmpty
    if hasForm, !condition.message.isEmpty || Self.count(controls) < 16 {
      return insertAlert(Self.alert(condition))
    }
    replaceContent(with: [Self.outcome(condition, isGood: false, actions: ["Try again"])])
  }

  private mutating func mark(_ target: String, _ condition: ScreenCondition) {
    let key = target.lowercased()
    let fields = Self.fieldPaths(in: controls)
    let path =
      fields.first { Self.control(at: $0, in: controls)?.label.lowercased() == key }
      ?? fields.first { Self.shareWord(Self.control(at: $0, in: controls)?.label ?? "", key) }
    guard let path else {
      var field = Control(
        FieldNouns.role(of: target) ?? .textField, PhraseReader.capitalized(target))
      Self.mark(&field, condition)
      let place = controls.lastIndex { $0.role.isField } ?? controls.count - 1
      controls.insert(field, at: max(0, min(place + 1, controls.count)))
      return
    }
    change(at: path) { Self.mark(&$0, condition) }
  }

  /// The field in red, with what is wrong below it.
  private static func mark(_ field: inout Control, _ condition: ScreenCondition) {
    field.states = with(.error, field.states)
    field.spans.append(condition.span)
    if condition.isQuoted {
      field.detail = condition.message
      return
    }
    let words = condition.message.lowercased()
    let isTelling = !words.isEmpty && !words.contains("validation") && words != "form"
    let label = field.label.lowercased()
    if isTelling, shareWord(label, words) || words.split(separator: " ").count > 1 {
      field.detail = PhraseReader.capitalized(words) + "."
      if words.contains("wrong") || words.contains("incorrect") { field.detail += " Try again." }
    } else if isTelling {
      field.detail = PhraseReader.capitalized(words) + " \(label)."
    } else {
      field.detail = usualMessage(label, field)
    }
    if field.value.isEmpty, label.contains("email"), !words.contains("required") {
      field.value = "maya.torres@"
    }
  }

  private static func usualMessage(_ label: String, _ field: Control) -> String {
    if label.contains("email") || label.contains("e-mail") { return "Enter a valid email address." }
    if label.contains("password") { return "Use at least 8 characters." }
    if label.contains("phone") { return "Enter a valid phone number." }
    if label.contains("card") { return "Check the card number." }
    if label.contains("date") || field.role == .datePicker { return "Choose a date." }
    return field.label.isEmpty ? "This field is required." : "\(field.label) is required."
  }

  private static func alert(_ condition: ScreenCondition) -> Control {
    let words = condition.message
    var alert = Control(
      .alert, words.isEmpty ? "Something went wrong" : PhraseReader.capitalized(words),
      detail: advice(about: words.lowercased()), variant: "error")
    alert.spans = [condition.span]
    return alert
  }

  private static func advice(about words: String) -> String {
    for (part, advice) in advices where words.contains(part) { return advice }
    return "Please try again in a moment."
  }

  private static let advices: [(String, String)] = [
    ("declined", "Check the card details or try another card."),
    ("payment", "Nothing was charged. Check the details and try again."),
    ("card", "Check the card details or try another card."),
    ("upload", "Check the file and your connection, then try again."),
    ("network", "Check your internet connection and try again."),
    ("connection", "Check your internet connection and try again."),
    ("credential", "Check your email and password and try again."),
    ("login", "Check your email and password and try again."),
    ("expired", "Ask for a new one and try again."),
    ("stock", "Choose another size or come back later."),
  ]

  private mutating func insertAlert(_ alert: Control) {
    func place(in controls: inout [Control]) -> Bool {
      if let field = controls.firstIndex(where: { $0.role.isField && $0.role != .search }) {
        controls.insert(alert, at: field)
        return true
      }
      for index in controls.indices where !Self.isChrome(controls[index]) {
        // Beside columns it would become a column of its own, so it goes into the first of them.
        if place(in: &controls[index].children) { return true }
      }
      return false
    }
    if place(in: &controls) { return }
    let first = controls.firstIndex { !Self.isChrome($0) } ?? controls.count
    controls.insert(alert, at: first)
  }

  // MARK: Success

  private mutating func succeed(_ condition: ScreenCondition) {
    let hasForm = !Self.fieldPaths(in: controls).isEmpty
    guard condition.isWhole || hasForm || condition.message.isEmpty else {
      return insertAlert(
        Control(.alert, PhraseReader.capitalized(condition.message), variant: "success"))
    }
    var condition = condition
    if condition.message.isEmpty { condition.message = Self.done(in: controls) }
    replaceContent(with: [Self.outcome(condition, isGood: true, actions: ["Done"])])
  }

  /// What the screen's own button has done: "Send message" makes "Message sent".
  private static func done(in controls: [Control]) -> String {
    for control in controls where !isChrome(control) {
      if control.role == .button {
        let words = control.label.lowercased().split(separator: " ").map(String.init)
        if let verb = words.first, let done = participles[verb], words.count > 1 {
          let object = words.dropFirst().drop { ["a", "an", "the", "your", "my"].contains($0) }
          return object.joined(separator: " ") + " " + done
        }
      }
      let inner = done(in: control.children)
      if !inner.isEmpty { return inner }
    }
    return ""
  }

  private static let participles = [
    "send": "sent", "save": "saved", "submit": "sent", "book": "booked", "place": "placed",
    "create": "created", "add": "added", "upload": "uploaded", "publish": "published",
    "request": "requested", "confirm": "confirmed", "reset": "reset", "update": "updated",
  ]

  /// All that a screen says of how something ended.
  private static func outcome(
    _ condition: ScreenCondition, isGood: Bool, actions: [String]
  ) -> Control {
    let words = condition.message
    let usual = isGood ? "All done" : "Something went wrong"
    var state = Control(
      .emptyState, words.isEmpty ? usual : PhraseReader.capitalized(words),
      detail: isGood
        ? "Thank you. You will get a confirmation by email." : advice(about: words.lowercased()),
      icon: isGood ? "check-circle" : "alert-circle", states: [isGood ? .success : .error])
    state.children = actions.enumerated().map { index, caption in
      Control(.button, caption, variant: index == 0 ? "primary" : "secondary")
    }
    state.spans = [condition.span]
    return state
  }

  // MARK: Offline

  private mutating func goOffline(_ condition: ScreenCondition) {
    var banner = Control(
      .banner, "You are offline. What you see was saved earlier.", variant: "warning",
      icon: "wifi-off")
    banner.spans = [condition.span]
    let first = controls.firstIndex { !$0.role.isTopBar } ?? controls.count
    controls.insert(banner, at: first)
  }

  // MARK: Finding fields

  private static func count(_ controls: [Control]) -> Int {
    controls.reduce(0) { $0 + 1 + count($1.children) }
  }

  private static func fieldPaths(in controls: [Control]) -> [Targets.Path] {
    controls.enumerated().flatMap { index, control -> [Targets.Path] in
      let isField = control.role.isField && control.role != .search && control.role != .slider
      let own: [Targets.Path] = isField ? [[index]] : []
      return isChrome(control) ? [] : own + fieldPaths(in: control.children).map { [index] + $0 }
    }
  }

  private static func control(at path: Targets.Path, in controls: [Control]) -> Control? {
    EditTargets(controls).control(at: path)
  }

  private mutating func change(at path: Targets.Path, _ body: (inout Control) -> Void) {
    Targets.change(at: path, in: &controls) { control in
      body(&control)
      return true
    }
  }

  private static func shareWord(_ one: String, _ other: String) -> Bool {
    let few: Set<Substring> = ["number", "name", "the", "a", "field", "error"]
    let words = Set(one.lowercased().split(separator: " ")).subtracting(few)
    return !words.isDisjoint(with: other.lowercased().split(separator: " "))
  }
}
