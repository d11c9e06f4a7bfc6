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
    if let figure = group.senses.compactMap({ if case .figure(let shape) = $0 { shape } else { nil } })
      .first, !isKnown, group.label != nil
    {
      shape = figure
    }
  }

  /// What a name looks like: the longest end of it that the lexicon knows decides, then its start.
  init(words: [String]) {
    var words = words
    while words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) || last.count == 1 {
      words.removeLast()
    }
    for start in words.indices where words.count - start <= Lexicon.longestName {
      if take(Lexicon.senses(of: words[start...])) { return }
    }
    for end in words.indices.reversed() where end > 0 {
      if take(Lexicon.senses(of: words[..<end])), !isPlace, shape != .actor { return }
      self = ThingLooks()
    }
  }

  private init() {}

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
