/// Reads wishes about colors, themes and looks out of sentences, and leaves the rest.
struct LookReader {
  private let words: [Word]
  private var story: ScreenStory
  /// Parts of the prompt that said how it should look.
  private(set) var spans: [Range<Int>] = []

  /// Takes the wishes of a sentence into a story.
  ///
  /// - Returns: The words that are left, and where wishes stood.
  static func read(
    _ words: [Word], into story: inout ScreenStory
  ) -> (rest: [Word], spans: [Range<Int>]) {
    var reader = LookReader(words: words, story: story)
    let rest = reader.read()
    story = reader.story
    return (rest, reader.spans)
  }

  private init(words: [Word], story: ScreenStory) {
    self.words = words
    self.story = story
  }

  private static let verbs = FunctionWords.words(
    """
    use make color colour set change assign apply paint highlight style initialize initialise turn
    give pick select choose adopt keep define specify implement fill
    """)

  private mutating func read() -> [Word] {
    var rest: [Word] = []
    for clause in clauses() {
      let part = Array(words[clause])
      if let left = readPhrases(part) {
        rest += left
        continue
      }
      if readColors(part) || readTweak(part) || readStatement(part) || readDressing(part) {
        if let first = part.first, let last = part.last {
          spans.append(first.span.lowerBound..<last.span.upperBound)
        }
      } else {
        rest += part
      }
    }
    return readThemes(rest)
  }

  /// Clauses that may be wishes: each begins with one of the verbs.
  private func clauses() -> [Range<Int>] {
    var starts: [Int] = [0]
    for index in words.indices.dropFirst() {
      let before = words[index - 1]
      guard Self.verbs.contains(words[index].lower), words[index].token.kind == .word,
        before.isMark(",", ";") || before.says("and", "then", "to"),
        !words[index].token.isCapitalized
      else { continue }
      // "Paint the page gray and set its parts to teal" is one wish.
      if before.says("and"), Self.verbs.contains(words[starts[starts.count - 1]].lower),
        words[(starts[starts.count - 1])..<index].contains(where: { Self.role(of: $0) != nil })
      {
        continue
      }
      starts.append(index)
    }
    return starts.indices.map {
      starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : words.count)
    }
  }

  /// What is left of a part that names something to draw and says beside it how that should look.
  private mutating func readPhrases(_ part: [Word]) -> [Word]? {
    guard let first = part.first, !Self.verbs.contains(first.lower) || first.isOpening else {
      return nil
    }
    let phrases = StylePhrases(part, look: story.look)
    let isLook = ["use", "set", "apply", "paint", "initialize", "initialise"].contains(first.lower)
    guard !phrases.spans.isEmpty, !isLook else { return nil }
    let isShape =
      phrases.look.corners != story.look.corners || phrases.look.density != story.look.density
    guard phrases.hasContent || isShape else { return nil }
    story.look = phrases.look
    spans += phrases.spans
    return phrases.rest
  }

  // MARK: Colors of the whole

  private enum Role { case background, accent, text }

  private static func role(of word: Word) -> Role? {
    switch Lemmas.singular(word.lower) {
    case "background", "backdrop", "bg": .background
    case "component", "element", "accent", "highlight", "primary", "foreground", "control",
      "widget", "theme":
      .accent
    case "text", "font": .text
    default: nil
    }
  }

  /// "navy background and ivory components", in any order of colors and roles.
  private mutating func readColors(_ part: [Word]) -> Bool {
    let groups = NounGroupReader(part)
    var colors: [Color] = []
    var roles: [Role] = []
    var index = 0
    var others = 0
    while index < part.count {
      if let found = groups.color(at: index) {
        colors.append(found.color)
        index += found.length
        continue
      }
      // "paint the page white": the page itself is what gets the color.
      let isPage =
        index > 0 && index + 1 < part.count && part[index].says("page", "screen", "canvas", "site")
        && groups.color(at: index + 1) != nil && Self.verbs.contains(part[0].lower)
      if let role = isPage ? .background : Self.role(of: part[index]) {
        if roles.last != role || colors.count >= roles.count { roles.append(role) }
      } else if part[index].tag == .quoted || part[index].tag == .noun,
        ![
          "color", "colour", "layer", "style", "screen", "page", "ui", "base", "interface", "shade",
          "tone", "scheme", "palette", "website", "app", "site", "tint", "dashboard", "all", "part",
          "area", "section",
        ].contains(Lemmas.singular(part[index].lower)),
        !Self.verbs.contains(part[index].lower)
      {
        others += 1
      }
      index += 1
    }
    roles =
      roles.count > colors.count ? Array(Self.deduplicated(roles).prefix(colors.count)) : roles
    guard !colors.isEmpty, !roles.isEmpty,
      others < 2 || part.first.map({ Self.verbs.contains($0.lower) }) ?? false, others < 4
    else { return false }
    if roles.count < colors.count, !roles.contains(.accent), roles.contains(.background) {
      roles.append(.accent)
    }
    for (color, role) in zip(colors, roles) {
      switch role {
      case .background: story.look.background = color
      case .accent: story.look.accent = color
      case .text: break
      }
    }
    return true
  }

  private static func deduplicated(_ roles: [Role]) -> [Role] {
    var found: [Role] = []
    for role in roles where !found.contains(role) { found.append(role) }
    return found
  }

  // MARK: Looks of single things

  /// "make the buttons rounded", "turn the links green", "use #7C3AED for the buttons",
  /// "give the last card a thick border".
  private mutating func readTweak(_ part: [Word]) -> Bool {
    guard let verb = part.first, Self.verbs.contains(verb.lower) else { return false }
    let groups = NounGroupReader(part)
    var color: Color?
    var isBorder = false
    var target: [Word] = []
    var probe = Mention()
    var qualities: [String] = []
    var extras: [Word] = []
    var sawDefinite = false
    var index = 1
    while index < part.count {
      let word = part[index]
      if word.says("with"), verb.says("highlight", "give", "style") || !target.isEmpty {
        extras = Array(part[(index + 1)...])
        break
      }
      if let found = groups.color(at: index), color == nil {
        color = found.color
        index += found.length
        continue
      }
      if word.says("the", "all", "each", "every", "both") { sawDefinite = true }
      if word.says("border", "borders", "outline") { isBorder = true }
      if word.says(
        "color", "colour", "background", "to", "for", "the", "all", "in", "of", "as", "be",
        "a", "an", "and", "more", "it", "is", "colors", "border", "borders", "using")
      {
        index += 1
        continue
      }
      if target.count > 0 || part[index...].count == 1, Qualities.apply(word.lower, to: &probe),
        word.tag != .quoted
      {
        qualities.append(word.lower)
      } else {
        target.append(word)
      }
      index += 1
    }
    guard sawDefinite || color != nil && verb.says("use", "color", "colour", "paint"),
      !target.isEmpty, target.count < 5, var mention = PhraseReader.mention(of: target),
      mention.role != nil || sawDefinite && (color != nil || !extras.isEmpty)
    else { return false }
    var tweak = ScreenStory.Tweak(target: mention)
    for quality in qualities { _ = Qualities.apply(quality, to: &mention) }
    tweak.style = mention.style
    tweak.states = mention.states
    if let color {
      if isBorder { tweak.style.stroke = color } else { tweak.style.fill = color }
    }
    if !extras.isEmpty { readExtras(extras, &tweak) }
    if verb.says("highlight") { tweak.variant = "highlighted" }
    guard tweak.style != tweak.target.style || !tweak.children.isEmpty || !tweak.variant.isEmpty
    else { return false }
    story.tweaks.append(tweak)
    return true
  }

  /// "Buttons are blue", "all cards should be rounded".
  private mutating func readStatement(_ part: [Word]) -> Bool {
    guard part.count < 8,
      let verb = part.firstIndex(where: { $0.says("is", "are", "should", "must") }),
      (1...3).contains(verb), part[..<verb].allSatisfy({ $0.tag != .quoted })
    else { return false }
    var target = Array(part[..<verb])
    let isEach = target.first?.says("all", "each", "every") ?? false
    target.removeAll { $0.tag == .determiner || $0.says("all", "each", "every") }
    guard var mention = PhraseReader.mention(of: target), mention.role != nil, mention.label.isEmpty
    else { return false }
    var index = verb
    var style = Control.Style()
    while index < part.count {
      if let found = NounGroupReader(part).color(at: index) {
        style.fill = found.color
        index += found.length
        continue
      }
      var probe = Mention()
      if Qualities.apply(part[index].lower, to: &probe), probe.style.corners != nil {
        style.corners = probe.style.corners
      } else if !part[index].says("is", "are", "should", "must", "be", "in", "a", "the", "and") {
        return false
      }
      index += 1
    }
    guard style != Control.Style() else { return false }
    mention.isEach = isEach || mention.isPlural
    var tweak = ScreenStory.Tweak(target: mention)
    tweak.style = style
    story.tweaks.append(tweak)
    return true
  }

  /// "All buttons in #16A34A", "icons in teal".
  private mutating func readDressing(_ part: [Word]) -> Bool {
    guard let preposition = part.lastIndex(where: { $0.says("in") }), (1...4).contains(preposition),
      let color = NounGroupReader(part).color(at: preposition + 1),
      preposition + 1 + color.length == part.count
    else { return false }
    let isEach = part[0].says("all", "each", "every", "both")
    let target = part[..<preposition].filter {
      $0.tag != .determiner && !$0.says("all", "each", "every", "both")
    }
    guard var mention = PhraseReader.mention(of: target), mention.role != nil,
      mention.label.isEmpty, isEach || mention.isPlural
    else { return false }
    mention.isEach = true
    var tweak = ScreenStory.Tweak(target: mention)
    tweak.style.fill = color.color
    story.tweaks.append(tweak)
    return true
  }

  private func readExtras(_ extras: [Word], _ tweak: inout ScreenStory.Tweak) {
    var reader = ItemReader(extras)
    let mentions = reader.parts().flatMap(\.mentions)
    for mention in mentions {
      if mention.label.lowercased().contains("border") || mention.noun == "border" {
        tweak.style.stroke = mention.style.fill ?? mention.style.stroke
      } else if mention.label.lowercased().contains("background") {
        tweak.style.fill = mention.style.fill
      } else {
        tweak.children += ControlMaker().controls(of: mention, in: .card)
      }
    }
  }

  // MARK: Themes

  private static let themes: [(words: [String], theme: String)] = {
    let rows: [(String, String)] = [
      ("dark mode", "dark"), ("dark theme", "dark"), ("dark colours", "dark"),
      ("dark colors", "dark"),
      ("dark ui", "dark"),
      ("dark interface", "dark"), ("dark background", "dark"), ("on black", "dark"),
      ("night mode", "dark"), ("dark color scheme", "dark"), ("dark design", "dark"),
      ("light mode", "clean"), ("light theme", "clean"), ("hand-drawn", "sketchy"),
      ("hand drawn", "sketchy"), ("sketchy", "sketchy"), ("hand-drawn style", "sketchy"),
      ("napkin style", "sketchy"), ("balsamiq style", "sketchy"), ("excalidraw style", "sketchy"),
      ("blueprint style", "blueprint"), ("blueprint", "blueprint"), ("black and white", "mono"),
      ("black-and-white", "mono"), ("monochrome", "mono"), ("grayscale", "mono"),
      ("greyscale", "mono"),
    ]
    return rows.map { ($0.0.split(separator: " ").map(String.init), $0.1) }
  }()

  /// Takes the fidelity out first: between "dark" and "login page" it would hide the theme.
  private mutating func readFidelity(_ words: [Word]) -> [Word] {
    var rest: [Word] = []
    var index = 0
    while index < words.count {
      guard let (length, fidelity) = Self.fidelity(at: index, of: words) else {
        rest.append(words[index])
        index += 1
        continue
      }
      let span = words[index].span.lowerBound..<words[index + length - 1].span.upperBound
      story.look.fidelity = fidelity
      story.notes.append(WireframeScene.Note("\(fidelity.rawValue) fidelity", span))
      spans.append(span)
      index += length
    }
    return rest
  }

  private mutating func readThemes(_ told: [Word]) -> [Word] {
    let words = readFidelity(told)
    var rest: [Word] = []
    var index = 0
    while index < words.count {
      if let (length, theme) = theme(at: index, of: words) {
        story.theme = story.theme ?? theme
        spans.append(words[index].span.lowerBound..<words[index + length - 1].span.upperBound)
        index += length
        if let last = rest.last, last.says("in", "a", "with", "and", "use"),
          index >= words.count || words[index].isMark(",")
        {
          rest.removeLast()
        }
        continue
      }
      if let density = Self.density(words[index].lower) {
        story.look.density = density
        spans.append(words[index].span)
        index += 1
        continue
      }
      rest.append(words[index])
      index += 1
    }
    return rest
  }

  private func theme(at index: Int, of words: [Word]) -> (Int, String)? {
    for (phrase, theme) in Self.themes {
      let end = index + phrase.count
      guard end <= words.count,
        zip(phrase, words[index..<end]).allSatisfy({ $0 == $1.lower && $1.tag != .quoted })
      else { continue }
      // "a dark mode toggle" is a control.
      if end < words.count,
        ["toggle", "switch", "button", "option", "setting"].contains(words[end].lemma)
      {
        continue
      }
      if words[index].token.isCapitalized, !words[index].isOpening { continue }
      // "toggles for sound, vibration and dark mode": one of the things to be switched.
      if index > 0, words[index - 1].says("and", "or") || words[index - 1].isMark(","),
        words[..<index].contains(where: { ["toggle", "switch", "option"].contains($0.lemma) })
      {
        continue
      }
      if end < words.count, words[end].says("on", "off") { continue }
      // "preferences with night mode and sounds": one of several things that are set.
      if index > 0, words[index - 1].says("with", "and") || words[index - 1].isMark(","),
        words[..<index].contains(where: { $0.says("settings", "preferences", "options") }),
        words[..<index].contains(where: { $0.says("with", "for") }),
        end == words.count || words[end].says("and") || words[end].isMark(",")
      {
        continue
      }
      if index > 0, words[index - 1].says("for", "toggle", "switch"),
        end == words.count
          || words[end].isMark(",")
      {
        continue
      }
      return (phrase.count, theme)
    }
    if words[index].says("dark"), !words[index].token.isCapitalized || words.count == 1,
      index == 0 || words[index - 1].isMark(",", "(") || words[index - 1].tag == .determiner,
      index + 1 == words.count || words[index + 1].isMark(",", ":", ".", ")")
        || words[index + 1].says("dashboard", "app", "page", "screen", "website", "and", "version")
        || ScreenTemplates.name(in: words, at: index + 1) != nil
    {
      return (1, "dark")
    }
    return nil
  }

  /// "low-fi", "lo fidelity", "hifi", "in high fidelity", and names of low fidelity by themselves.
  private static func fidelity(at index: Int, of words: [Word]) -> (length: Int, Fidelity)? {
    guard words[index].token.kind == .word else { return nil }
    let parts = words[index...].prefix(2).flatMap { word in
      word.token.kind == .word ? word.lower.split(separator: "-").map(String.init) : [""]
    }
    let own = words[index].lower.split(separator: "-").count
    guard let first = parts.first else { return nil }
    for (names, fidelity) in fidelities {
      for name in names {
        if first == name + "fi" { return (1, fidelity) }
        guard first == name, parts.count > 1, parts[1] == "fi" || parts[1] == "fidelity" else {
          continue
        }
        return (own > 1 ? 1 : 2, fidelity)
      }
    }
    return words[index].says("greybox", "graybox", "grey-box", "gray-box", "greyboxed")
      ? (1, .low) : nil
  }

  private static let fidelities: [(names: [String], Fidelity)] = [
    (["low", "lo"], .low), (["mid", "medium", "middle"], .mid), (["high", "hi"], .high),
  ]

  private static func density(_ word: String) -> WireframeScene.Density? {
    switch word {
    case "dense", "high-density", "information-dense": .compact
    case "airy", "spacious": .airy
    default: nil
    }
  }
}
