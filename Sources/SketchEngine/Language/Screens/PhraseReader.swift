/// Turns a run of words without commas or prepositions into a mention: "a full-width orange
/// “Send parcel” button", "Country dropdown", "Revenue $48.2k".
struct PhraseReader {
  private let groups: NounGroupReader
  private var words: [Word]
  private var mention = Mention()
  /// Colors that were said before the noun.
  private var colors: [Color] = []

  /// The mention that words make.
  static func mention(of words: [Word]) -> Mention? {
    guard let first = words.first, let last = words.last else { return nil }
    var reader = PhraseReader(words)
    reader.mention.span = first.span.lowerBound..<last.span.upperBound
    reader.readOpening()
    if reader.words.isEmpty, reader.mention.role != nil { return reader.mention }
    guard !reader.words.isEmpty else {
      return reader.colors.isEmpty && reader.mention.count == nil ? nil : reader.rest()
    }
    reader.readName()
    reader.paint()
    return reader.mention
  }

  private init(_ words: [Word]) {
    self.words = words
    groups = NounGroupReader(words)
  }

  /// Nothing but words before a noun was left.
  private func rest() -> Mention? { mention.role == nil ? nil : mention }

  // MARK: What stands before the noun

  private mutating func readOpening() {
    // "no results" is something to show, "three dots" is one menu.
    if let first = words.first,
      first.says("no") || first.tag == .noun && FunctionWords.numbers[first.lower] != nil,
      words.count > 1,
      let sense = ControlLexicon.sense(of: words.map(\.lower))
    {
      take(sense, words: words)
      mention.isPlural = false
      mention.variant = words.contains { $0.says("search") } ? "search" : ""
      words = []
      return
    }
    var index = 0
    var isFirst = true
    while index < words.count {
      let word = words[index]
      guard word.tag != .quoted else { break }
      let isLast = index == words.count - 1
      if word.tag == .determiner || word.tag == .possessive || word.says("without"), !isLast,
        !word.token.isCapitalized || word.isOpening
      {
        readDeterminer(word)
      } else if !isLast, isFirst || index > 0, let count = count(at: index) {
        mention.count = mention.count ?? count.number
        if let columns = count.columns { mention.arrangement = .grid(columns) }
        index += count.length
        isFirst = false
        continue
      } else if word.says("of", "more", "other", "additional", "s", "type", "types"), index > 0,
        !isLast, mention.count != nil
      {
        index += 1
        continue
      } else if let found = groups.color(at: index), index + found.length < words.count,
        !word.token.isCapitalized || word.isOpening || word.text.hasPrefix("#")
      {
        colors.append(found.color)
        index += found.length
        isFirst = false
        continue
      } else if word.says("full"), index + 2 < words.count,
        words[index + 1].says("screen", "width"), !word.token.isCapitalized || word.isOpening
      {
        _ = Qualities.apply("full-" + words[index + 1].lower, to: &mention)
        index += 2
        isFirst = false
        continue
      } else if !isLast, word.token.kind == .word, isQuality(word, at: index) {
        _ = Qualities.apply(word.lower, to: &mention)
      } else {
        break
      }
      isFirst = false
      index += 1
    }
    words.removeFirst(min(index, words.count))
  }

  private mutating func readDeterminer(_ word: Word) {
    switch word.lower {
    case "no", "without", "neither": mention.isNegated = true
    case "each", "every", "all", "both": mention.isEach = true
    case "the", "this", "that", "these", "those", "its", "their", "his", "her":
      mention.isDefinite = true
      mention.hasArticle = true
    default: mention.hasArticle = true
    }
  }

  private func isQuality(_ word: Word, at index: Int) -> Bool {
    // "dark mode" is something to switch on.
    if index + 1 < words.count, words[index + 1].says("mode", "theme") { return false }
    // A capital in the middle of a sentence begins a name: "Main menu" is one, "main area" is not.
    if word.token.isCapitalized, !word.isOpening || index > 0 || isName(after: index) {
      return false
    }
    if word.token.isCapitalized, index + 1 < words.count, Self.isAmount(words[index + 1]) {
      // "Basic $39": a name with its price.
      return false
    }
    var probe = Mention()
    guard Qualities.apply(word.lower, to: &probe) else { return false }
    // "toggles for sound and dark mode": a mode that is switched has no color.
    if word.says("dark"), index + 1 < words.count, words[index + 1].says("mode", "theme") {
      return false
    }
    // Words that begin a known name belong to it: "side menu", "bottom sheet", "top bar".
    for length in stride(from: min(4, words.count - index), through: 2, by: -1) {
      if ControlLexicon.sense(of: words[index..<index + length].map(\.lower)) != nil {
        if length == words.count - index || words[index + length].tag == .quoted
          || words[index + length].token.isCapitalized
        {
          return false
        }
      }
    }
    // "first name", "current job title", "open tickets" are names.
    let rest = words[index...].map(\.lower).joined(separator: " ")
    if FieldNouns.role(of: rest) != nil, word.says("first", "last", "middle", "current", "new") {
      return false
    }
    if word.says("first", "second", "third", "last", "middle"), index + 1 < words.count,
      words[index + 1].token.isCapitalized
    {
      return false
    }
    return true
  }

  /// Whether the next word is capitalized as well, so that both are a name.
  private func isName(after index: Int) -> Bool {
    index + 1 < words.count
      && (words[index + 1].token.isCapitalized && words[index + 1].tag != .quoted
        || words[index + 1].token.kind == .number && index + 2 == words.count)
  }

  /// "six", "5", "3x2", "2 column".
  private func count(at index: Int) -> (number: Int?, columns: Int?, length: Int)? {
    let word = words[index]
    let next = words[index + 1]
    if word.token.isCapitalized, !word.isOpening { return nil }
    if word.tag == .number || FunctionWords.numbers[word.lower] != nil,
      let number = NounGroupReader.count(word) ?? FunctionWords.quantifiers[word.lower],
      next.token.kind == .word || next.tag == .quoted, number < 1000
    {
      if next.says("column", "columns", "col"), index + 2 < words.count,
        !next.says("columns") || !words[index + 2].token.isCapitalized
      {
        return (nil, number, 2)
      }
      guard !Self.units.contains(next.lower), !(words.count == 2 && next.token.isCapitalized)
      else { return nil }
      return (number, nil, 1)
    }
    if let number = FunctionWords.quantifiers[word.lower] { return (number, nil, 1) }
    let parts = word.lower.split { $0 == "x" || $0 == "×" }
    if parts.count == 2, let a = Int(parts[0]), let b = Int(parts[1]), a < 20, b < 20 {
      return (a * b, a, 1)
    }
    if word.lower.hasSuffix("-column"), let number = Int(word.lower.prefix { $0.isNumber }) {
      return (nil, number, 1)
    }
    return nil
  }

  /// What prices are told by.
  static let rates: Set<String> = [
    "month", "mo", "year", "yr", "week", "day", "night", "hour", "h", "hr", "user", "seat",
    "person",
    "kg", "km", "unit", "piece", "session", "class", "visit", "minute", "min",
  ]

  static let units: Set<String> = [
    "km", "m", "kg", "g", "min", "mins", "minutes", "h", "hr", "hrs", "hours", "bpm", "kcal", "cal",
    "mi", "px", "mb", "gb", "kb", "pm", "am", "mph", "hpa", "mb", "days", "sec", "s", "ml", "l",
    "pts", "points", "stars", "steps", "years", "reps", "km/h", "kwh", "ms", "°c", "°f", "°", "psi",
    "hz", "khz", "mhz", "ghz", "db", "lbs", "lb", "oz", "rpm", "kw", "kn", "tb",
  ]

  // MARK: The name

  private mutating func readName() {
    if let quoted = words.firstIndex(where: { $0.tag == .quoted }) {
      mention.label = words[quoted].text
      mention.isLabelGiven = true
      let before = Array(words[..<quoted])
      let after = Array(words[(quoted + 1)...])
      readAround(before, after)
      return
    }
    takeStates()
    dropComponentWord()
    guard let head = ControlLexicon.head(of: words) else {
      if !readNamedPlural() { readBareName() }
      return
    }
    let before = Array(words[..<head.range.lowerBound])
    let after = Array(words[head.range.upperBound...])
    if before.isEmpty, isPartOfName(after) || isCapitalizedName(head) {
      if !readNamedPlural() { readBareName() }
      return
    }
    if isNameThatEndsSo(before, head.sense.role) {
      readBareName()
      return
    }
    take(head.sense, words: Array(words[head.range]))
    if mention.role == .text, mention.noun == "label", mention.isPlural { mention.role = .chip }
    if mention.role == .mark, mention.noun == "bar", !mention.isPlural, !before.isEmpty {
      // "a health bar" says how much is left.
      mention.role = .progress
    }
    if !before.isEmpty, !after.isEmpty, mention.isPlural, after[0].token.kind == .number {
      var entry = Mention()
      entry.label = after.map(\.text).joined(separator: " ")
      entry.isLabelGiven = true
      entry.span = mention.span
      mention.entries = [entry]
    } else if !before.isEmpty, let next = after.first, next.token.isCapitalized {
      // "filter dropdowns Branch", "Severity radio buttons Low".
      readEntry(after)
      if mention.role == .radio || mention.role == .checkbox, mention.isPlural {
        mention.label = Self.capitalized(before.map(\.text).joined(separator: " "))
      }
    } else if !before.isEmpty {
      describe(before)
    } else if !after.isEmpty {
      readEntry(after)
    }
  }

  /// "Current job title", "Order status": names of data rather than controls.
  private func isNameThatEndsSo(_ before: [Word], _ role: Control.Role) -> Bool {
    guard let first = before.first, first.token.isCapitalized, !mention.hasArticle else {
      return false
    }
    switch role {
    case .heading, .text, .badge, .option, .item, .listItem, .row, .rating,
      .progress,
      .event, .comment, .chatBubble, .post:
      return !first.isOpening || before.count > 1
    default: return false
    }
  }

  /// "the folders Inbox", "the lines Croissant": a plural that is no control, and its first name.
  private mutating func readNamedPlural() -> Bool {
    if let noun = words.first, words.count > 1,
      noun.says("legend", "agenda", "checklist", "outline"),
      words[1].token.isCapitalized, words[1].tag != .quoted
    {
      mention.role = .list
      mention.noun = noun.lower
      mention.isPlural = true
      readEntry(Array(words.dropFirst()))
      return true
    }
    guard
      let position = words.indices.dropLast().first(where: { index in
        Lemmas.isPlural(words[index].lower) && words[index + 1].token.isCapitalized
      })
    else { return false }
    let noun = words[position]
    // "the next stops Porto": what stands before the noun only describes it.
    guard words[...position].allSatisfy({ $0.tag != .quoted && $0.token.kind == .word }),
      !noun.token.isCapitalized, words[..<position].allSatisfy({ !$0.token.isCapitalized }),
      mention.isDefinite || position > 0 && mention.hasArticle
        || position == 0 && !noun.isOpening && !mention.hasArticle
    else { return false }
    mention.role = .list
    mention.noun = Lemmas.singular(noun.lower)
    mention.variant = "plain"
    mention.isPlural = true
    readEntry(Array(words[(position + 1)...]))
    return true
  }

  /// "Message body" or "Search results": a control word that begins a longer name is none.
  private func isPartOfName(_ after: [Word]) -> Bool {
    guard let first = after.first else { return false }
    if let head = words.first, head.says("breadcrumb", "breadcrumbs", "columns") { return false }
    // "the tags urgent, garden and roof": names in lower case follow a plural with "the".
    if let head = words.first, Lemmas.isPlural(head.lower),
      mention.isDefinite
        || words.count == 2 && ControlLexicon.sense(of: [first.lower]) == nil
          && ["chip", "tag", "badge", "label", "tab"].contains(Lemmas.singular(head.lower))
    {
      return false
    }
    return !first.token.isCapitalized && first.token.kind == .word
      && Qualities.state(of: first.lower) == nil
  }

  /// "Search, Your Library", "Cards", "Overview": a control word with a capital in the middle of a
  /// sentence names an entry, not a control.
  private func isCapitalizedName(_ head: (range: Range<Int>, sense: ControlLexicon.Sense)) -> Bool {
    if words.count > 1,
      words.last?.says("field", "input", "box", "button", "dropdown", "picker", "toggle") == true
    {
      return false
    }
    let named = words.prefix { !Self.isAmount($0) }.count
    guard let first = words.first, first.token.isCapitalized, !mention.hasArticle,
      mention.count == nil, head.range.count == named
    else { return false }
    return !isSentenceStart
  }

  /// Set by the reader of statements for the first phrase of a sentence.
  private var isSentenceStart: Bool { words.first.map { $0.isOpening } ?? false }

  /// "a navbar component" is a navbar.
  private mutating func dropComponentWord() {
    guard words.count > 1, let last = words.last,
      last.says(
        "component", "element", "widget", "ui", "control", "components", "elements", "area"),
      ControlLexicon.longest(endingAt: words.count - 1, of: words) != nil,
      ControlLexicon.longest(endingAt: words.count, of: words).map({ $0.range.count < 2 }) ?? true
    else { return }
    words.removeLast()
  }

  private mutating func readAround(_ before: [Word], _ after: [Word]) {
    if let head = ControlLexicon.longest(endingAt: after.count, of: after) {
      take(head.sense, words: Array(after[head.range]))
      return
    }
    if !after.isEmpty, let head = ControlLexicon.head(of: after) {
      take(head.sense, words: Array(after[head.range]))
      return
    }
    if let head = ControlLexicon.longest(endingAt: before.count, of: before) {
      take(head.sense, words: Array(before[head.range]))
      let rest = Array(before[..<head.range.lowerBound])
      if mention.role == .icon || mention.role == .iconButton, !rest.isEmpty {
        mention.icon = rest.map(\.lower).joined(separator: " ")
      }
      if mention.isPlural, before.last?.says("group", "groups", "set") != true {
        // "checkboxes “A”, “B”": what stands in quotes is the first of them.
        var entry = Mention()
        entry.label = mention.label
        entry.isLabelGiven = true
        entry.span = mention.span
        mention.entries = [entry]
        mention.label = ""
        mention.isLabelGiven = false
      }
    } else if after.isEmpty, let first = before.first, first.token.isCapitalized,
      !first.isOpening || before.count == 1, mention.count == nil, !mention.hasArticle
    {
      // "Enterprise “Custom”": a name and what it says.
      mention.value = mention.label
      mention.isLabelGiven = false
      mention.label = before.map(\.text).joined(separator: " ")
    } else if let noun = before.last ?? after.last {
      mention.noun = Lemmas.singular(noun.lower)
    }
    if let first = after.first, Self.isAmount(first) {
      let value = after.map(\.text).joined(separator: " ")
      if mention.entries.isEmpty { mention.value = value } else { mention.entries[0].value = value }
      return
    }
    for word in after {
      if let state = Qualities.state(of: word.lower) { mention.states.append(state) }
    }
  }

  private mutating func take(_ sense: ControlLexicon.Sense, words: [Word]) {
    mention.role = sense.role
    if !sense.variant.isEmpty { mention.variant = sense.variant }
    if sense.variant == "right" {
      mention.variant = ""
      mention.spot.place = .right
    }
    guard let last = words.last else { return }
    if sense.role == .button, words.count > 1, let first = words.first, first.token.isCapitalized,
      ActionWords.isAction(first.lower)
    {
      // "a Submit button" says what it does.
      mention.label = words.dropLast().map(\.text).joined(separator: " ")
      mention.isLabelGiven = !first.isOpening
    }
    mention.noun = Lemmas.singular(last.lower)
    mention.isPlural =
      Lemmas.isPlural(last.lower)
      || (sense.role == .checkbox || sense.role == .radio) && last.says("group", "set")
    if sense.role == .sidebar || sense.role == .drawer {
      if words.contains(where: { $0.says("right") }) { mention.spot.place = .right }
    }
    if sense.role == .iconButton, words.count > 1, let first = words.first,
      !first.says("icon", "square", "round", "help", "overflow", "kebab", "three")
    {
      mention.icon = first.lower
    }
  }

  /// Words before a control: its label, or what it is about.
  private mutating func describe(_ before: [Word]) {
    var before = before
    if let last = before.last, last.says("icon"), mention.role == .button {
      mention.role = .iconButton
      before.removeLast()
    }
    let name = before.map(\.text).joined(separator: " ")
    guard !name.isEmpty else { return }
    if mention.role == .icon || mention.role == .iconButton {
      mention.icon = name.lowercased()
      mention.label = Self.capitalized(name)
      return
    }
    if Self.genericModifiers.contains(name.lowercased()),
      !before[0].token.isCapitalized || before[0].isOpening
    {
      return
    }
    if mention.role == .numberStepper, FieldNouns.names(name + " number") {
      // "a phone number field" asks for a number that nobody counts up.
      mention.role = .textField
      mention.label = Self.capitalized(name) + " number"
      return
    }
    if mention.role == .passwordField, !name.lowercased().contains("password") {
      mention.label = Self.capitalized(name) + " password"
      return
    }
    if mention.role == .datePicker, before.count == 1, !name.lowercased().hasSuffix("date"),
      FieldNouns.names(name + " date") || FieldNouns.role(of: name) != .datePicker
    {
      mention.label = Self.capitalized(name) + " date"
      return
    }
    mention.label = Self.capitalized(name)
    mention.isLabelGiven = before.contains { $0.token.isCapitalized && !$0.isOpening }
  }

  private static let genericModifiers: Set<String> = [
    "data", "content", "user", "user's", "users", "main", "ui", "component", "web", "app", "page",
    "site", "website", "screen", "input", "action", "image", "text", "info", "information", "item",
    "cool", "dummy", "working", "form", "navigation", "click", "clickable",
  ]

  /// What follows a control: its label or its first entry.
  private mutating func readEntry(_ after: [Word]) {
    var entry = Mention()
    let split = Self.value(in: after)
    entry.label = split.name
    entry.value = split.value
    entry.span = mention.span
    if mention.isPlural || Self.takesEntries(mention.role)
      || mention.role.map({ Entries.holdsEntries($0) && !$0.isCardLike }) ?? false
    {
      if entry.label.isEmpty {
        mention.value = entry.value
      } else {
        mention.entries = [entry]
      }
    } else {
      mention.label = entry.label.isEmpty ? mention.label : Self.capitalized(entry.label)
      mention.isLabelGiven = !entry.label.isEmpty
      mention.value = entry.value
    }
  }

  static func takesEntries(_ role: Control.Role?) -> Bool {
    switch role {
    case .tabs, .stepper, .breadcrumb, .tabBar, .segmented, .menu, .list, .table, .sidebar, .navbar:
      true
    default: false
    }
  }

  private mutating func readBareName() {
    let last = words.last?.lower ?? ""
    mention.isPlural = Lemmas.isPlural(last) && words.last?.token.isCapitalized == false
    mention.noun = Lemmas.singular(last)
    let split = Self.value(in: words)
    mention.label = split.name
    mention.value = split.value
    if split.name.isEmpty { mention.label = "" }
  }

  /// Takes a state behind a name off: "Notifications active", "first one selected".
  private mutating func takeStates() {
    while words.count > 1, let last = words.last, last.token.kind == .word,
      !last.token.isCapitalized
    {
      if last.says("off", "on", "open", "in"),
        Self.endsWithOff.contains(words[words.count - 2].lower)
      {
        break
      }
      if words.count == 2, words[0].says("last", "recently", "first", "most") { break }
      if let state = Qualities.state(of: last.lower) {
        mention.states.append(state)
      } else if last.says("being", "currently"), !mention.states.isEmpty {
        words.removeLast()
        continue
      } else if last.says("big", "large", "small", "bold", "floating", "centered", "centred") {
        _ = Qualities.apply(last.lower, to: &mention)
      } else {
        break
      }
      words.removeLast()
    }
  }

  /// Words that make one name with "off", "on" or "open" behind them.
  private static let endsWithOff: Set<String> = [
    "time", "day", "days", "sign", "log", "cut", "pick", "drop", "kick", "add", "try", "pay",
    "hands", "stand", "roll", "switch", "turn", "doors", "now", "hold", "clock",
  ]

  /// A name and the amount behind it: "Revenue $48.2k", "Economy 4 min $8.40".
  static func value(in words: [Word]) -> (name: String, value: String) {
    func text(_ words: some Sequence<Word>) -> String {
      words.map(\.text).joined(separator: " ")
    }
    guard
      let start = words.indices.first(where: { index in
        let word = words[index]
        guard isAmount(word) else { return false }
        guard index > 0 else { return true }
        if word.token.kind == .number, word.text.allSatisfy(\.isNumber), index + 1 < words.count,
          isPrice(words[index + 1]), words[index - 1].text.contains(where: \.isUppercase)
        {
          // "Phone 16 $829": the number belongs to the name.
          return false
        }
        // "Lesson 3", "Sprint 24", "Order 12": a bare number behind one word belongs to the name,
        // unless a unit follows.
        if word.text.allSatisfy(\.isNumber), index == words.count - 1, word.text.count < 3,
          !words[index - 1].text.allSatisfy(\.isUppercase),
          words[index - 1].token.isCapitalized || !Samples.isDatum(words[index - 1].lower)
        {
          return false
        }
        return true
      })
    else { return (text(words), "") }
    if start == 0 {
      // "142 bpm", "24:18"; but "30 day trial" is a name.
      if words.count == 1 { return ("", words[0].text) }
      if units.contains(words[1].lower), words.count == 2 { return ("", text(words)) }
      if isPrice(words[0]), words.count > 1, words[1].text.hasPrefix("/") {
        return ("", text(words))
      }
      return (text(words), "")
    }
    return (text(words[..<start]), text(words[start...]))
  }

  private static func isAmount(_ word: Word) -> Bool {
    guard word.token.kind != .quoted, let first = word.text.first else { return false }
    if word.token.kind == .number { return true }
    if "$€£¥₹".contains(first) { return true }
    if first.isNumber, word.text.count <= 8, !word.text.contains("-"),
      let unit = word.text.firstIndex(where: { $0.isLetter }),
      word.text[unit...].allSatisfy({ $0.isLetter || $0 == "/" }),
      !["d", "st", "nd", "rd", "th", "k", "g", "x", "am", "pm", "fa"].contains(
        word.text[unit...].lowercased())
    {
      // "1.2k/s", "42ms", "64km/h".
      return true
    }
    return first.isNumber && word.text.contains { $0 == "%" || $0 == "°" || $0 == ":" }
      || first.isNumber && word.text.last.map { "kmb%".contains($0) } ?? false
  }

  /// Whether a word is an amount of money: "$9", "€12.50".
  static func isPrice(_ word: Word) -> Bool {
    guard word.token.kind != .quoted, let first = word.text.first else { return false }
    return "$€£¥₹".contains(first) || word.text.last.map { "€$".contains($0) } ?? false
  }

  static func capitalized(_ text: String) -> String {
    guard let first = text.first, first.isLowercase else { return text }
    return first.uppercased() + text.dropFirst()
  }

  // MARK: Color

  private mutating func paint() {
    guard let color = colors.first else { return }
    switch mention.role {
    case .heading, .text, .link, .icon, .iconButton: mention.style.ink = color
    default: mention.style.fill = color
    }
    if mention.role == .iconButton, mention.style.corners == .pill { mention.style.fill = color }
  }
}
