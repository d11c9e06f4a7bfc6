/// Which shape and icon a part of a system is drawn with, and whether it is a place for others.
struct ThingLooks: Hashable, Sendable {
  var shape: NodeShape = .component
  var icon = ""
  var isPlace = false
  var isPerson = false
  /// Whether the lexicon knows it as a part of systems.
  var isKnown = false

  /// What a noun group looks like.
  init(_ group: NounGroup) {
    let words =
      group.label != nil && (group.core.isEmpty || ClassNouns.bare.contains(group.head))
      ? ThingNames.key(group.label ?? "") : group.core.map(\.lower)
    self.init(words: words)
    if let figure = group.senses.compactMap({
      if case .figure(let shape) = $0 { shape } else { nil }
    })
    .first, !isKnown, group.label != nil {
      shape = figure
    }
  }

  /// What a name looks like: the longest end of it that the lexicon knows decides, then its start.
  init(words: [String]) {
    var words = words
    // "Web 1", "App 2": counted, they are the servers of a tier.
    if words.count == 2, words[1].allSatisfy(\.isNumber),
      ["web", "app", "backend", "frontend", "front"].contains(words[0])
    {
      words[0] = "server"
    }
    while words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) || last.count == 1 {
      words.removeLast()
    }
    for start in words.indices where words.count - start <= Lexicon.longestName {
      if start > 0, start == words.count - 1, isPart(words) { return }
      if take(Lexicon.senses(of: words[start...])) { return }
    }
    // "Redis sessions", "S3 photos": stores are often named before what they keep.
    for end in words.indices.reversed() where end > 0 {
      if take(Lexicon.senses(of: words[..<end])),
        [.database, .cache, .queue, .storage].contains(shape)
      {
        return
      }
      self = ThingLooks()
    }
  }

  private init() {}

  /// "memory manager", "device driver": words for people that also name programs, unless what
  /// stands before them is something that people look after.
  private func isPart(_ words: [String]) -> Bool {
    guard let last = words.last, words.count > 1, Self.alsoPrograms.contains(last) else {
      return false
    }
    return !Self.lookedAfter.contains(words[words.count - 2])
  }

  private static let alsoPrograms = FunctionWords.words(
    "manager driver agent host reader editor operator designer reviewer member")
  private static let lookedAfter = FunctionWords.words(
    """
    store warehouse delivery taxi truck bus support sales product project account hotel customer
    call office team bank shop general plant machine real travel field
    """)

  private mutating func take(_ senses: [Lexicon.Sense]) -> Bool {
    for sense in senses {
      switch sense {
      case .system(let shape, let icon):
        self.shape = shape
        self.icon = icon
        isKnown = true
        return true
      case .place:
        isPlace = true
        isKnown = true
        return true
      case .person:
        shape = .actor
        icon = "user"
        isPerson = true
        isKnown = true
        return true
      case .frame(let frame):
        switch frame {
        case .phone, .tablet, .watch:
          shape = .phone
          icon = "smartphone"
        case .desktop, .window, .browser, .component:
          shape = .device
          icon = "laptop"
        }
        isKnown = true
        return true
      case .control, .screen, .kind, .figure, .medium, .technology: continue
      }
    }
    return false
  }
}
