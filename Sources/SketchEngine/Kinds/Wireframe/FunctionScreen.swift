/// A screen for prose about what people can do: each function becomes the controls it needs, with
/// its own words as labels.
struct FunctionScreen {
  private let functions: [Requirement]
  private let subject: Subject
  /// Sections by what they are about, in the order they were told.
  private var sections: [FunctionSection] = []
  private var filters: [Control] = []
  private var searched: [String] = []
  private var account: [Control] = []
  /// What is done on the page itself: "Clock in", "Clock out".
  private var actions: [Control] = []

  init(_ functions: [Requirement], _ subject: Subject) {
    self.functions = functions
    self.subject = subject
  }

  /// A whole page: navigation, search and filters, then a section for each thing.
  func controls(beside given: [Control]) -> [Control] {
    var page = self
    var kept: [Control] = []
    for control in given {
      // Names that the order lists are functions as well: "including a team introduction".
      guard control.children.isEmpty, [.text, .section, .stat, .button].contains(control.role),
        !control.label.isEmpty
      else {
        if !control.children.isEmpty || ![.section, .text].contains(control.role) {
          kept.append(control)
        }
        continue
      }
      page.add(Requirement(verb: "", object: control.label, span: control.spans.first ?? 0..<0))
    }
    if subject.words.contains(where: { $0.lowercased().hasPrefix("map") }) {
      page.section("Map", Requirement(verb: "", object: "", span: 0..<0)) { $0.isMapped = true }
    }
    for function in functions { page.add(function) }
    return page.page(beside: kept)
  }

  private mutating func add(_ function: Requirement) {
    var function = function
    readVerb(&function)
    if noteRaising(function) || noteCart(function) || noteAttribute(function) { return }
    let name = Self.name(function.object)
    if [" in", " out", " off"].contains(where: function.verb.hasSuffix) {
      var button = Control(.button, PhraseReader.capitalized(function.verb))
      if actions.isEmpty { button.variant = "primary" }
      button.spans = [function.span]
      if !actions.contains(where: { $0.label == button.label }) { actions.append(button) }
      return
    }
    if function.verb == "filter by" || function.verb == "sort by" {
      filter(name, "", function)
      return
    }
    if name.isEmpty, case .act(let caption) = FunctionUse(function.verb, "") {
      // "… and apply": something to do with what was shown last.
      if let last = sections.lastIndex(where: { $0.isBrowsed }) {
        sections[last].action = sections[last].action ?? caption
        sections[last].spans.append(function.span)
      }
      return
    }
    if name.isEmpty, Self.needsObject(function.verb) { return }
    switch FunctionUse(function.verb, name) {
    case .search:
      if !name.isEmpty, !searched.contains(name.lowercased()) { searched.append(name.lowercased()) }
      section(name, function) { $0.isBrowsed = true }
      if searched.isEmpty { searched.append("") }
    case .filter: filter("Filter by type", "", function)
    case .sort: filter("Sort by date", "", function)
    case .browse: section(name, function) { $0.isBrowsed = true }
    case .act(let caption): section(name, function) { $0.action = $0.action ?? caption }
    case .vote:
      section("Vote", function) { $0.isPoll = true }
    case .results:
      let title = function.verb == "compare" ? "Compare " + name.lowercased() : name
      section(name.isEmpty ? "Results" : title, function) { $0.isChart = true }
    case .compose: section(name.isEmpty ? "Message" : name, function) { $0.isComposed = true }
    case .manage: section(name, function) { $0.isManaged = true }
    case .upload: section(name, function) { $0.isUploaded = true }
    case .discuss: section("Community", function) { $0.isDiscussed = true }
    case .review: section("Reviews", function) { $0.isReviewed = true }
    case .pay: section("Payment", function) { $0.isPaid = true }
    case .track: section(name, function) { $0.isTracked = true }
    case .progress: section(name, function) { $0.isProgress = true }
    case .map: section(name, function) { $0.isMapped = true }
    case .contact: section("Contact", function) { $0.isContacted = true }
    case .describe: section(name, function) { $0.isDescribed = true }
    case .account:
      if account.isEmpty { account = [Control(.button, "Sign in", variant: "secondary")] }
    case .nothing: break
    }
  }

  /// "see how much has been raised": what was shown last says how far it is.
  private mutating func noteRaising(_ function: Requirement) -> Bool {
    let words = function.object.lowercased().split(whereSeparator: { !$0.isLetter })
    guard words.contains(where: { ["raised", "funded", "fundraising", "goal"].contains($0) }),
      let last = sections.lastIndex(where: { $0.isBrowsed }) ?? sections.indices.last
    else { return false }
    sections[last].isRaised = true
    sections[last].spans.append(function.span)
    return true
  }

  /// "add meals to the basket": the things shown last are put there, and there is a way to it.
  private mutating func noteCart(_ function: Requirement) -> Bool {
    let words = function.object.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last, words.count < 3, ["cart", "basket", "bag"].contains(last),
      function.verb.isEmpty || ["manage", "view", "use", "see", "edit"].contains(function.verb)
    else { return false }
    if !account.contains(where: { $0.label == "Cart" }) {
      account.insert(Control(.iconButton, "Cart", icon: "cart"), at: 0)
    }
    if let shown = sections.lastIndex(where: { $0.isBrowsed || $0.isManaged }) {
      sections[shown].isManaged = false
      sections[shown].isBrowsed = true
      sections[shown].action = "Add to cart"
      sections[shown].spans.append(function.span)
    }
    return true
  }

  /// "see the condition and price": what is said of the things shown last.
  private mutating func noteAttribute(_ function: Requirement) -> Bool {
    let words = function.object.lowercased().split(separator: " ").map(String.init)
    let last = words.last.map { Lemmas.singular($0) } ?? ""
    guard words.count < 3,
      ["", "view", "see", "check", "know", "display", "read"].contains(function.verb),
      [
        "price", "condition", "description", "deadline", "availability", "size", "date", "duration",
        "difficulty", "distance", "title", "author", "cost",
      ].contains(last),
      let shown = sections.lastIndex(where: { $0.isBrowsed || $0.action != nil })
    else { return false }
    if last == "price" || last == "cost" { sections[shown].isPriced = true }
    sections[shown].attributes.append(last)
    sections[shown].spans.append(function.span)
    return true
  }

  /// "and adopting pets": what the order lists may begin with a verb.
  private func readVerb(_ function: inout Requirement) {
    guard function.verb.isEmpty else { return }
    var words = function.object.split(separator: " ").map(String.init)
    while let first = words.first, ["and", "or", "for"].contains(first.lowercased()) {
      words.removeFirst()
    }
    if words.count > 1,
      let verb = Lemmas.verbForms(words[0].lowercased()).first(where: {
        $0.form == .gerund && FunctionVerbs.all.contains($0.base)
      })
    {
      function.verb = verb.base
      words.removeFirst()
    }
    function.object = words.joined(separator: " ")
  }

  private mutating func section(
    _ name: String, _ function: Requirement, _ change: (inout FunctionSection) -> Void
  ) {
    let title = name.isEmpty ? (subject.title.isEmpty ? "Overview" : subject.title) : name
    let key = FunctionSection.key(title)
    if let index = sections.firstIndex(where: { $0.key == key }) {
      change(&sections[index])
      sections[index].spans.append(function.span)
      return
    }
    var section = FunctionSection(title: title, key: key)
    section.spans = [function.span]
    change(&section)
    sections.append(section)
  }

  private mutating func filter(_ label: String, _ placeholder: String, _ function: Requirement) {
    guard !filters.contains(where: { $0.label == label }) else { return }
    var select = Control(.select, label, placeholder: placeholder)
    select.spans = [function.span]
    filters.append(select)
  }

  /// Whether a verb alone, as in "searching, booking and payment", says too little.
  private static func needsObject(_ verb: String) -> Bool {
    ![
      "search", "find", "vote", "cast", "pay", "upload", "chat", "communicate", "filter", "sort",
      "register", "login", "sign", "log", "review", "comment", "discuss",
    ].contains(verb)
  }

  /// "apartments that meet their criteria" is about apartments.
  private static func name(_ object: String) -> String {
    PhraseReader.capitalized(object)
  }

  // MARK: The page

  private func page(beside given: [Control]) -> [Control] {
    let shown = sections.prefix(9)
    let brand = subject.brand.isEmpty ? subject.title : subject.brand
    var page: [Control] = []
    if !given.contains(where: { [.navbar, .header, .sidebar].contains($0.role) }) {
      var bar = [Control(.logo, brand.isEmpty ? "Logo" : brand)]
      bar += shown.prefix(5).map { Control(.navItem, $0.title) }
      bar += account
      page.append(Control(.navbar, "", bar))
    }
    page.append(Control(.heading, subject.title.isEmpty ? "Welcome" : subject.title, variant: "h1"))
    if !searched.isEmpty {
      let what = searched[0].isEmpty ? "" : " " + searched[0]
      page.append(Control(.search, placeholder: "Search" + what))
      page += filters
      page.append(Control(.button, "Search", variant: "primary"))
    } else {
      page += filters
    }
    page += actions.count > 1 ? [Control(.group, arrangement: .row, actions)] : actions
    page += given
    for (index, section) in shown.enumerated() { page.append(section.control(at: index, subject)) }
    page.append(Control(.footer))
    return page
  }
}

/// What a function asks for on a page.
enum FunctionUse {
  case search, filter, sort, browse, vote, results, compose, manage, upload, discuss, review, pay
  case track, progress, map, contact, describe, account, nothing
  /// A button on each of the things, with its caption.
  case act(String)

  init(_ verb: String, _ object: String) {
    let words = object.lowercased().split(whereSeparator: { !$0.isLetter }).map {
      Lemmas.singular(String($0))
    }
    func says(_ list: String...) -> Bool { words.contains { list.contains($0) } }
    let last = words.last ?? ""
    switch verb {
    case "search", "find": self = .search
    case "filter": self = .filter
    case "sort": self = .sort
    case "vote", "cast": self = .vote
    case "compose", "write", "send":
      self =
        says("email", "message", "mail", "letter", "invitation") || object.isEmpty
        ? .compose : .act(PhraseReader.capitalized(verb))
    case "manage", "edit", "delete", "update", "organize", "assign", "add", "create", "enter",
      "input", "record":
      self = says("account", "profile") ? .account : says("payment") ? .pay : .manage
    case "upload": self = .upload
    case "chat", "communicate", "message", "discuss", "ask", "participate", "collaborate":
      self = .discuss
    case "review", "rate", "comment": self = .review
    case "pay", "checkout": self = .pay
    case "track", "monitor": self = says("progress", "goal", "hour") ? .progress : .track
    case "contact": self = .contact
    case "register", "sign", "login", "log": self = .account
    case "analyze", "analyse", "visualize", "compare": self = .results
    case "make", "complete", "perform": self = Self.noun(words, last, isSeen: false)
    case "book", "reserve": self = .act("Book now")
    case "rent": self = .act("Rent")
    case "buy", "purchase": self = .act("Buy now")
    case "order": self = .act("Order")
    case "adopt", "hire", "donate", "bid", "apply", "share", "download", "subscribe", "follow",
      "play", "listen",
      "watch", "export", "save", "bookmark", "publish", "post", "submit", "take", "translate",
      "invite", "generate", "request", "enroll", "borrow", "return", "join", "renew":
      self = .act(PhraseReader.capitalized(verb))
    default: self = Self.noun(words, last, isSeen: !verb.isEmpty)
    }
  }

  /// By what it is about, where the verb says no more than that it is shown.
  private static func noun(_ words: [String], _ last: String, isSeen: Bool) -> FunctionUse {
    func says(_ list: String...) -> Bool { words.contains { list.contains($0) } }
    if says("voting", "vote", "poll") && !says("result") { return .vote }
    if says("map", "mapping", "location") { return .map }
    if says(
      "result", "chart", "visualization", "visualisation", "statistic", "analytic", "analysis",
      "data", "trend", "dashboard", "graph")
    {
      return .results
    }
    if says("progress") { return .progress }
    if says("status", "record", "history", "tracking") { return .track }
    if says("payment") { return .pay }
    if says("upload", "attachment") { return .upload }
    if says("management") { return .manage }
    if says("review", "rating", "comment", "feedback") { return .review }
    if says("forum", "chat", "community", "discussion") { return .discuss }
    if says("contact") { return .contact }
    if says("login", "registration", "account", "authentication") { return .account }
    if ["introduction", "information", "about", "detail", "overview", "biography"].contains(last) {
      return .describe
    }
    if says("layout", "ability", "interface", "experience", "design", "need") { return .nothing }
    if last == "search" || last == "searching" { return .search }
    if last == "voting" || last == "vote" { return .vote }
    return words.isEmpty ? .nothing : .browse
  }
}
