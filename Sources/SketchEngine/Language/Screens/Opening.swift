/// The beginning of a prompt: which screen it is, what for, in which frame, about what.
struct Opening {
  var template: String?
  var frame: Frame?
  /// Another screen whose parts belong on this one: "landing page for a leaderboard".
  var second: String?
  /// What its name was, as typed.
  var name: [Word] = []
  /// What it is wrapped in: "a sign-in dialog".
  var wrapper: Control.Role?
  /// How many screens or variants are asked for.
  var count: Int?
  /// Whether those are variants of one screen.
  var isVariants = false
  /// What the product is called.
  var brand = ""
  /// Words that say what it is about.
  var topic: [Word] = []
  /// Words behind "for" and "to", where more was said before.
  var purpose: [Word] = []
  /// Where the content begins.
  var end = 0
  /// What is said to be empty: "cart" in "the cart is empty".
  var emptied = ""
  /// Words that were understood.
  var spans: [Range<Int>] = []

  /// Reads the beginning of the first sentence.
  init(_ words: [Word]) {
    let stop = Self.stop(in: words)
    var index = Self.afterOrder(words)
    let start = index
    var firstControl: Int?
    var isPurpose = false
    var details: Int?
    while index < stop {
      if words[index].says("for", "to", "about", "of"), index > start { isPurpose = true }
      if let name = ScreenTemplates.name(in: words, at: index), index + name.count <= stop,
        !Self.isPartOfControl(words, index + name.count, stop), !isList(words, firstControl),
        !Self.isQualified(words, index, start), firstControl == nil || !isPurpose
      {
        readWrapper(words, index + name.count)
        let isSite = Self.isSite(name.template, words[index..<index + name.count])
        let isVague =
          name.count == 1 && ScreenTemplates.isGeneral(name.template)
          || name.template == "landing-page" || name.template == "home"
        if !isPurpose, !isVague, let first = template,
          !(Self.isSite(first, self.name[...])
            && Self.isPlainPart(words[index..<index + name.count])),
          Self.namesScreen(words[index + name.count - 1])
            || !isSite && Self.isSite(first, self.name[...])
        {
          // "gym app onboarding screen": the last name is the screen, those before say of what.
          if Self.isSite(first, self.name[...]) {
            brand = self.name.map(\.text).joined(separator: " ")
          } else {
            topic += self.name
          }
          self.name = []
          template = nil
        }
        if isSite, template != nil, template != name.template {
          brand =
            brand.isEmpty
            ? words[index..<index + name.count].map(\.text).joined(separator: " ") : brand
          mark(words[index..<index + name.count])
          index += name.count
          continue
        }
        if self.name.isEmpty { self.name = Array(words[index..<index + name.count]) }
        if let first = template, first != name.template {
          second = second ?? name.template
          purpose += words[index..<index + name.count]
        }
        if template == nil || name.count > 1 && ScreenTemplates.isGeneral(template ?? "") {
          template = name.template
        }
        mark(words[index..<index + name.count])
        if ScreenTemplates.isGeneral(name.template) {
          topic += words[index..<index + name.count - 1]
        }
        index += name.count
        details = isPurpose ? nil : Self.detailStart(words, index, stop)
        if details != nil { break }
        continue
      }
      if readFrame(words, &index, stop) { continue }
      let word = words[index]
      if let number = NounGroupReader.count(word), index + 1 < stop,
        words[index + 1..<stop].prefix(4).contains(where: {
          $0.says("screens", "variants", "variations", "versions", "pages", "options")
        })
      {
        count = number
        isVariants = words[index + 1..<stop].contains {
          $0.says("variants", "variations", "versions", "options")
        }
        mark(words[index...index])
      } else if word.says("called", "named", "titled"), index + 1 < words.count {
        index += 1
        var name: [String] = []
        while index < words.count, Self.continuesName(words, index, name.isEmpty) {
          name.append(words[index].text)
          mark(words[index...index])
          index += 1
        }
        brand = name.joined(separator: " ")
        continue
      } else if firstControl == nil, let length = Self.control(words, at: index, before: stop) {
        firstControl = index
        let control = words[index..<index + length]
        if isPurpose { purpose += control } else { topic += control }
        index += length
        continue
      } else if word.isNominal || word.tag == .verb || word.tag == .adjective || word.tag == .color
      {
        if isPurpose { purpose.append(word) } else { topic.append(word) }
      }
      index += 1
    }
    if let composed = composed(purpose) {
      template = composed
      second = nil
    }
    if let shown = Self.opened(words, after: stop) {
      template = shown.template
      second = nil
      mark(words[stop..<shown.end])
    }
    if let like = ScreenTemplates.lookalike(in: words) {
      // The last of it says what it is like, whatever else its name suggests.
      template = like.template
      second = nil
      topic.removeAll { $0.span == words[like.index].span }
      mark(words[like.index...like.index])
    }
    if template == nil, firstControl == nil,
      !words.dropFirst(stop).contains(where: { $0.says("with") })
    {
      template = usualScreen(words[start..<max(start, stop)], isAll: stop == words.count)
    }
    settleTopic()
    readConfirmation(words[start..<max(start, stop)])
    readEmptied(words, from: start)
    end = details ?? max(stop, min(index, words.count))
    if let control = firstControl, template != nil, wrapper == nil, control > start,
      control + 2 >= stop, let first = name.first,
      words[control].span.lowerBound > first.span.lowerBound
    {
      // "weather screen's side menu": the menu is what is wanted.
      end = control
    }
    if template == nil, let control = firstControl {
      // A lone control: its words are the content.
      end = Self.phraseStart(words, before: control, from: start)
      while end < control, Self.isFrameWord(words[end]) { end += 1 }
      topic = topic.filter { word in
        words[..<end].contains { $0.span == word.span }
      }
    }
  }

  /// "Salt & Stone", "Harbor 10K": marks and numbers inside a name that was begun.
  private static func continuesName(_ words: [Word], _ index: Int, _ isFirst: Bool) -> Bool {
    let word = words[index]
    if word.tag == .quoted || word.token.isCapitalized { return true }
    guard !isFirst else { return false }
    let next = index + 1 < words.count ? words[index + 1] : nil
    if word.isMark("&") || word.says("of") { return next?.token.isCapitalized ?? false }
    return word.text.first?.isNumber ?? false && !(next?.isNominal ?? false)
  }

  /// What a program is seen by first: a website by its landing page, an app by its home screen.
  private func usualScreen(_ words: ArraySlice<Word>, isAll: Bool) -> String? {
    guard isAll, count == nil, !topic.isEmpty || !purpose.isEmpty else { return nil }
    if words.contains(where: { $0.says("website", "site", "webpage", "homepage", "startup") }) {
      return "landing-page"
    }
    return words.contains { $0.says("app", "application") } ? "home" : nil
  }

  /// "a laptop with the calculator open": the screen that is to be seen.
  private static func opened(
    _ words: [Word], after stop: Int
  ) -> (template: String, end: Int)? {
    guard stop < words.count, words[stop].says("with", "showing") else { return nil }
    var index = stop + 1
    while index < words.count, words[index].tag == .determiner || words[index].tag == .possessive {
      index += 1
    }
    guard index < words.count, let name = ScreenTemplates.name(in: words, at: index),
      index + name.count < words.count, words[index + name.count].says("open", "opened", "showing")
    else { return nil }
    let end = index + name.count
    // "a desktop with the start menu open": whose menu it is was said before.
    for word in words[..<stop] where word.isNominal {
      let made = [word] + words[index..<end]
      if let whole = ScreenTemplates.name(in: made, at: 0), whole.count == made.count {
        return (whole.template, end + 1)
      }
    }
    return (name.template, end + 1)
  }

  /// "a booking page for a hair salon": the screen whose name is made of both.
  private func composed(_ others: [Word]) -> String? {
    guard let template, !name.isEmpty, template != "landing-page", template != "dashboard",
      !Self.isSite(template, name[...])
    else { return nil }
    let kind = name.filter {
      !$0.says("page", "screen", "view", "ui", "interface", "app", "website", "site", "platform")
    }
    guard !kind.isEmpty, kind.count < 3 else { return nil }
    let telling = others.filter { word in
      word.isNominal && word.tag != .quoted && !kind.contains(word)
    }
    for index in telling.indices {
      for length in [2, 1] where index + length <= telling.count {
        let made = Array(telling[index..<index + length]) + kind
        if let found = ScreenTemplates.name(in: made, at: 0), found.count == made.count,
          found.template != template
        {
          return found.template
        }
      }
    }
    return nil
  }

  /// "a mobile bottom sheet": the first word says what it is drawn for.
  private static func isFrameWord(_ word: Word) -> Bool {
    word.tag == .determiner
      || Lexicon.senses(of: [word.lower]).contains { if case .frame = $0 { true } else { false } }
  }

  /// "bank transfer amount, receiver and note": where the name of a screen goes over into a list of
  /// what is on it, though nothing stands between them.
  private static func detailStart(_ words: [Word], _ index: Int, _ stop: Int) -> Int? {
    guard index < stop, words[index].isNominal, words[index].tag != .quoted,
      !words[index - 1].says("app", "website", "application", "site"),
      !isFrameWord(words[index]), !words[index].token.isCapitalized
    else { return nil }
    let run = words[index...]
    guard let joint = run.firstIndex(where: { $0.says("and", "or") || $0.isMark(",") }),
      joint - index < 4, joint + 1 < words.count,
      run[..<joint].allSatisfy({ $0.isNominal || $0.tag == .adjective || $0.form == .gerund }),
      let last = words.last, !Lexicon.senses(of: [last.lower]).contains(.medium),
      !last.says("page", "screen", "app", "website", "site", "view", "ui")
    else { return nil }
    return index
  }

  /// Whether words say no more than what a product consists of: its "conversation", its "board".
  private static func isPlainPart(_ words: ArraySlice<Word>) -> Bool {
    let telling = words.filter { !$0.says("page", "screen", "view", "ui", "interface", "window") }
    guard telling.count < 2 else { return false }
    return telling.allSatisfy {
      !$0.says(
        "login", "settings", "profile", "checkout", "cart", "onboarding", "notifications", "search",
        "billing", "wishlist", "signup", "registration", "pricing", "inbox", "dashboard", "stories",
        "reels", "payment", "bookings", "favorites", "account", "subscription", "help", "faq",
        "messages", "chats", "about")
    }
  }

  /// Whether words name a product that has such a screen rather than the screen.
  private static func isSite(_ template: String, _ words: ArraySlice<Word>) -> Bool {
    ScreenTemplates.template(named: template)?.site(in: Array(words)) != nil
  }

  /// Whether a word ends the name of a whole screen rather than that of a program.
  private static func namesScreen(_ word: Word) -> Bool {
    word.says(
      "screen", "page", "view", "popup", "pop-up", "dialog", "modal", "form", "tab", "wizard")
  }

  /// "clear history popup": it asks whether to do so.
  private mutating func readConfirmation(_ words: ArraySlice<Word>) {
    guard let verb = words.first, let last = words.last, words.count > 2,
      last.says("popup", "pop-up", "dialog", "modal", "confirmation", "alert"),
      verb.says(
        "reset", "delete", "remove", "clear", "discard", "cancel", "leave", "exit", "quit", "block",
        "archive", "disable", "deactivate", "unsubscribe", "erase", "close", "stop", "end", "empty",
        "restart", "format", "deny", "reject", "unfollow", "uninstall", "revoke")
    else { return }
    template = "confirmation-dialog"
    second = nil
    wrapper = .dialog
    topic = words.dropLast().filter { $0.token.kind == .word && $0.tag != .determiner }
    mark(words)
  }

  /// "the cart is empty", "empty inbox": a screen with nothing on it.
  private mutating func readEmptied(_ words: [Word], from start: Int) {
    guard start < words.count else { return }
    if let verb = words[start...].firstIndex(where: { $0.says("is", "are") }), verb > start,
      verb + 1 < words.count, words[verb + 1].says("empty"),
      verb + 2 == words.count || words[verb + 2].says("screen", "page", "state", "view", "message")
        || words[verb + 2].isMark(",", ".", ":")
    {
      let named = words[start..<verb].filter { $0.isNominal }
      emptied = named.map(\.lower).joined(separator: " ")
      mark(words[start...verb + 1])
      while end < words.count, end <= verb + 2, !words[end].isMark(",", ".", ":") { end += 1 }
    } else if words[start].says("empty"), start + 1 < words.count, words[start + 1].isNominal,
      !words[start + 1].says("state", "states")
    {
      let stop = words[start...].firstIndex { !$0.isNominal && !$0.says("empty") } ?? words.count
      let named = words[(start + 1)..<stop].filter {
        !$0.says("screen", "page", "state", "view", "message")
      }
      emptied = named.map(\.lower).joined(separator: " ")
      mark(words[start..<stop])
    }
    guard !emptied.isEmpty else { return }
    template = "empty-state"
  }

  /// "a website for displaying regulatory policies": without more, the purpose is the topic.
  private mutating func settleTopic() {
    let telling = topic.filter { !Subject.noise.contains($0.lower) }
    guard telling.isEmpty else { return }
    topic = Array(
      purpose.drop { $0.form == .gerund || $0.tag == .verb || $0.says("users", "user") })
  }

  /// "list of blocked accounts": what is listed names no screen.
  private func isList(_ words: [Word], _ control: Int?) -> Bool {
    guard let control else { return false }
    let end = words[control...].firstIndex { $0.says("of") }
    return end != nil
      && words[control].says("list", "table", "grid", "menu", "tabs", "chart", "map")
  }

  /// "filter settings" are no settings page.
  private static func isQualified(_ words: [Word], _ index: Int, _ start: Int) -> Bool {
    if index > start, words[index].says("status"), words[index - 1].isNominal {
      // "flight status page" is not about the state of servers.
      return !words[index - 1].says("system", "service", "server", "api")
    }
    return index > start && words[index - 1].says("filter", "sort", "search")
  }

  private mutating func readWrapper(_ words: [Word], _ end: Int) {
    guard end < words.count else { return }
    switch words[end].lower {
    case "dialog", "modal", "popup", "pop-up", "overlay": wrapper = .dialog
    case "card", "panel": wrapper = .card
    case "drawer": wrapper = .drawer
    case "sheet": wrapper = .sheet
    default: break
    }
  }

  private mutating func mark(_ words: ArraySlice<Word>) {
    guard let first = words.first, let last = words.last else { return }
    spans.append(first.span.lowerBound..<last.span.upperBound)
  }

  private mutating func readFrame(_ words: [Word], _ index: inout Int, _ stop: Int) -> Bool {
    guard let name = Lexicon.name(in: words, at: index), index + name.count <= stop else {
      return false
    }
    var isKnown = false
    for sense in name.senses {
      switch sense {
      case .frame(let found):
        frame = frame ?? found
        isKnown = true
      case .kind("wireframe"), .medium, .technology:
        if ControlLexicon.sense(of: words[index..<index + name.count].map(\.lower)) == nil {
          isKnown = true
        }
      default: break
      }
    }
    guard isKnown else { return false }
    mark(words[index..<index + name.count])
    index += name.count
    return true
  }

  /// Where the beginning ends: at "with", a colon, a parenthesis, or a comma before content.
  private static func stop(in words: [Word]) -> Int {
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.token.kind == .mark {
        if word.isMark("("), index > 0, isFrameOnly(words, after: index),
          let close = words[index...].firstIndex(where: { $0.isMark(")") })
        {
          // "Plant detail screen (phone)": only what it is drawn for.
          index = close + 1
          continue
        }
        if word.isMark(":", "(", "-", "–", "—", ";") { return index }
        if word.isMark(","), !isFrameOnly(words, after: index) { return index }
      }
      if word.tag == .quoted, index > 0, !words[index - 1].says("called", "named", "titled") {
        return phraseStart(words, before: index, from: 0)
      }
      if index > 0,
        !(word.says("is", "are")
          && words[..<index].contains { $0.says("while", "when", "during", "whose") }),
        word.says(
          "with", "without", "containing", "including", "that", "which", "showing", "having",
          "featuring", "where", "displaying", "has", "have", "should", "must", "is", "are",
          "providing", "shows",
          "displays", "asking", "prompting", "saying", "telling")
      {
        return index
      }
      if word.says("to"), index > 1, index + 1 < words.count,
        !words[index - 1].says("want", "need", "like"),
        !words[index - 1].says(
          "app", "application", "website", "site", "tool", "platform", "page", "screen", "form",
          "dashboard", "system", "portal", "interface"),
        words[index + 1].tag == .verb || words[index + 1].says("add", "enter", "show")
      {
        return index
      }
      if word.says("for"), index > 1,
        let next = words.indices.contains(index + 1) ? words[index + 1] : nil,
        next.says("choosing", "entering", "selecting", "picking", "setting", "filling")
          || next.token.isCapitalized && words[(index + 1)...].contains(where: { $0.isMark(",") })
      {
        return index
      }
      if index > 0, word.says("from"), index + 3 < words.count, words[index + 2].says("to") {
        return phraseStart(words, before: index, from: 0)
      }
      if index > 0, SpotReader(words).spot(at: index) != nil { return index }
      index += 1
    }
    return words.count
  }

  /// "recipe app, phone": after the comma stands only what says the frame.
  private static func isFrameOnly(_ words: [Word], after comma: Int) -> Bool {
    var index = comma + 1
    var sawAny = false
    let shapes = ["held", "upright", "portrait", "landscape", "small", "one", "a", "for", "on"]
    while index < words.count, !words[index].isMark(",", ":", ".", ")") {
      if sawAny, words[index].says("called", "named", "titled") { return true }
      if let name = Lexicon.name(in: words, at: index),
        name.senses.contains(where: { if case .frame = $0 { true } else { false } })
      {
        index += name.count
        sawAny = true
        continue
      }
      if shapes.contains(words[index].lower) {
        index += 1
        continue
      }
      guard
        words[index].says(
          "only", "version", "layout", "two", "split", "screen", "dark", "mode", "light", "sketchy",
          "columns", "2", "three", "column")
      else { return false }
      sawAny = true
      index += 1
    }
    return sawAny
  }

  /// The position after "Please create a".
  static func afterOrder(_ words: [Word]) -> Int {
    var index = 0
    let verbs = FunctionWords.words(
      """
      create make draw build generate design show give write plot produce render sketch mock mockup
      need want like implement develop do set add edit get provide prepare help can could would you
      please i me us we to a an the some up ui ux out also just for of in code svg html css html/css
      update change modify redesign improve rework adjust screenshot
      """)
    while index < words.count, verbs.contains(words[index].lower), words[index].tag != .quoted {
      // "sign up", "set up", "add": only before the thing itself.
      if ScreenTemplates.name(in: words, at: index) != nil { break }
      index += 1
    }
    return index
  }

  /// The length of the control's name that begins at a position.
  private static func control(_ words: [Word], at start: Int, before stop: Int) -> Int? {
    // "search results for desktop": a word in the middle of a name is none.
    func endsName(_ length: Int) -> Bool {
      let next = start + length
      return next >= stop || !words[next].isNominal || words[next].tag == .quoted
        || words[next].says("component", "box", "ui", "section", "screen", "page")
    }
    for length in stride(from: min(4, stop - start), through: 1, by: -1) {
      let names = words[start..<start + length]
      guard names.allSatisfy({ $0.token.kind == .word }) else { continue }
      if ControlLexicon.sense(of: names.map(\.lower)) != nil, endsName(length) {
        let isVague =
          length == 1
          && words[start].says(
            "app", "form", "block", "area", "box", "item", "post", "choice", "option", "event",
            "task", "status", "reply", "progress")
        return isVague ? nil : length
      }
    }
    return nil
  }

  /// "Sign in button", "login form field": the name of the screen only describes a control.
  private static func isPartOfControl(_ words: [Word], _ end: Int, _ stop: Int) -> Bool {
    guard end < words.count else { return false }
    let next = words[end]
    if next.says(
      "button", "buttons", "link", "icon", "field", "option", "section", "tile", "bar",
      "dropdown", "toggle", "switch", "badge", "bell", "banner", "toast", "popover", "tooltip",
      "chip", "avatar", "picker", "checkbox", "counter", "label", "hero",
      "footer", "header", "navbar")
    {
      return true
    }
    return false
  }

  private static func phraseStart(_ words: [Word], before index: Int, from start: Int) -> Int {
    var begin = index
    while begin > start, words[begin - 1].token.kind == .word,
      words[begin - 1].isNominal || words[begin - 1].tag == .adjective
        || words[begin - 1].tag == .color || words[begin - 1].tag == .determiner
        || words[begin - 1].tag == .number || words[begin - 1].tag == .possessive
        || words[begin - 1].tag == .verb && begin - 1 > start
    {
      begin -= 1
    }
    return begin
  }
}
