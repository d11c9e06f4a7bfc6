/// How something should look from now on: "make the Sign in button green".
struct EditStyle {
  /// The words for the thing; empty where the whole is meant.
  private(set) var target: [Word] = []
  /// Words that might name something, where nothing was found.
  private(set) var unknown: [Word] = []
  /// Things it gets: "give the header a search bar".
  private(set) var additions: [Word] = []
  private var style = Control.Style()
  private var states: [Control.State] = []
  private var variant = ""
  private var isReset = false

  /// - Parameters:
  ///   - words: A clause that begins with its verb.
  ///   - exists: Whether words name something in the drawing.
  init(_ words: [Word], exists: ([Word]) -> Bool) {
    let rest = Array(words.dropFirst())
    for length in stride(from: rest.count, through: 1, by: -1) {
      for start in 0...min(3, rest.count - length) {
        let part = Array(rest[start..<start + length])
        guard target.isEmpty, part.contains(where: \.isNominal) || length == 1,
          part.first?.tag != .preposition, part.last?.tag != .preposition,
          length == 1 || !(part.last.map(Self.saysLook) ?? false), exists(part)
        else { continue }
        target = part
        read(Array(rest[..<start] + rest[(start + length)...]), verb: words[0])
      }
    }
    if target.isEmpty {
      unknown = rest.filter { $0.isNominal && ColorNames.color(of: $0.lower) == nil }
      read(rest, verb: words[0])
    }
  }

  /// Whether a word says how a thing should look from now on, rather than which is meant.
  private static func saysLook(_ word: Word) -> Bool {
    var probe = Mention()
    guard word.tag != .quoted, Qualities.apply(word.lower, to: &probe) else { return false }
    return probe.style != Control.Style() || !probe.states.isEmpty
  }

  /// Whether anything was said about looks.
  var says: Bool { style != Control.Style() || !states.isEmpty || !variant.isEmpty || isReset }

  /// "to the header", for what the target gets.
  var intoTarget: [Word] {
    guard var to = target.first else { return [] }
    to.token.text = "to"
    to.token.lower = "to"
    to.token.kind = .word
    to.tag = .preposition
    return [to] + target
  }

  private mutating func read(_ words: [Word], verb: Word) {
    let isBorder = words.contains { $0.says("border", "outline", "frame") }
    let isText = words.contains { $0.says("text", "font", "label", "letters") }
    let groups = NounGroupReader(words)
    var index = 0
    while index < words.count {
      if let found = groups.color(at: index) {
        if isBorder {
          style.stroke = found.color
        } else if isText {
          style.ink = found.color
        } else {
          style.fill = found.color
        }
        index += found.length
        continue
      }
      readQuality(words[index])
      index += 1
    }
    if verb.says("select", "check") { states.append(verb.says("check") ? .checked : .selected) }
    if verb.says("disable") { states.append(.disabled) }
    if verb.says("enable") { isReset = true }
    if verb.says("highlight"), style == Control.Style() { variant = "highlighted" }
    if verb.says("give"), style == Control.Style(), states.isEmpty { additions = words }
  }

  private mutating func readQuality(_ word: Word) {
    switch word.lower {
    case "wider": style.isFullWidth = true
    case "rounder": style.corners = .rounded
    case "larger", "taller": style.size = .large
    default:
      var probe = Mention()
      guard Qualities.apply(word.lower, to: &probe) else { return }
      if probe.style.size != .regular { style.size = probe.style.size }
      if let corners = probe.style.corners { style.corners = corners }
      if probe.style.isOutlined { style.isOutlined = true }
      if probe.style.isFullWidth { style.isFullWidth = true }
      states += probe.states
      if ["primary", "secondary"].contains(probe.variant) { variant = probe.variant }
    }
  }

  /// Takes it over.
  func apply(to control: inout Control) {
    if let fill = style.fill {
      // Words without a box of their own take the color themselves.
      switch control.role {
      case .heading, .text, .link, .icon: control.style.ink = fill
      default: control.style.fill = fill
      }
    }
    if let stroke = style.stroke { control.style.stroke = stroke }
    if let ink = style.ink { control.style.ink = ink }
    if let corners = style.corners { control.style.corners = corners }
    if style.size != .regular { control.style.size = style.size }
    if style.isOutlined { control.style.isOutlined = true }
    if style.isFullWidth { control.style.isFullWidth = true }
    if isReset { control.states.removeAll { $0 == .disabled } }
    control.states += states.filter { !control.states.contains($0) }
    if !variant.isEmpty { control.variant = variant }
  }

  /// The frame that a sentence asks for: "make it a phone screen".
  static func frame(in words: [Word]) -> Frame? {
    for index in words.indices {
      guard let name = Lexicon.name(in: words, at: index) else { continue }
      for case .frame(let frame) in name.senses { return frame }
    }
    return nil
  }
}
