/// The parts of a system and what ties them, as far as the prompt tells.
struct SystemModel: Hashable, Sendable {
  /// A part: a box, or a box around boxes where others stand in it.
  struct Thing: Hashable, Sendable {
    var label: String
    /// The words of its name in lower case and the singular, without a number that counts it.
    var words: [String]
    /// The part it stands in.
    var parent: Int?
    /// Whether it is a place for others, such as a zone, even where none stands in it.
    var isPlace = false
    var shape: NodeShape = .component
    var icon = ""
    var detail = ""
    var fill: Color?
    var stroke: Color?
    var rank: GraphScene.Rank?
    /// The class it was named by, such as `service`, in the singular.
    var className = ""
    /// Whose own it is, so that it can be told from others of its name.
    var owner: Int?
    /// Whether its name begins with a small letter as typed.
    var beginsSmall = false
    /// Whether its name was given in quotes or in a list of names.
    var isNamed = false
    /// Whether its name is in the plural, or it is one of several that were counted.
    var isMany = false
    var isPerson = false
    var spans: [Range<Int>] = []
  }

  /// A line between parts.
  struct Link: Hashable, Sendable {
    var from: Int
    var to: Int
    var label = ""
    var heads: GraphScene.Heads = .forward
    var isDashed = false
    var spans: [Range<Int>] = []
  }

  var things: [Thing] = []
  var links: [Link] = []

  /// Whether others stand in it.
  func hasMembers(_ thing: Int) -> Bool { things.contains { $0.parent == thing } }

  /// The parts that stand in it or deeper inside.
  func members(of thing: Int) -> [Int] {
    things.indices.filter { isInside($0, thing) }
  }

  /// Whether a part stands in another, at any depth.
  func isInside(_ thing: Int, _ place: Int) -> Bool {
    var next = things[thing].parent
    while let parent = next {
      if parent == place { return true }
      next = things[parent].parent
    }
    return false
  }

  /// Puts a part into another, unless that would close a circle.
  mutating func put(_ thing: Int, into place: Int) {
    guard thing != place, !isInside(place, thing) else { return }
    things[thing].parent = place
  }

  /// Adds a line, unless the same one is there.
  mutating func link(_ link: Link) {
    guard link.from != link.to, !isInside(link.from, link.to), !isInside(link.to, link.from)
    else { return }
    if let same = links.firstIndex(where: { isSame($0, link) }) {
      if links[same].label.isEmpty { links[same].label = link.label }
      links[same].spans += link.spans
      return
    }
    links.append(link)
  }

  private func isSame(_ a: Link, _ b: Link) -> Bool {
    let isEqual = a.from == b.from && a.to == b.to
    let isTurned = a.from == b.to && a.to == b.from && (a.heads == .none || b.heads == .none)
    return (isEqual || isTurned) && (a.label == b.label || a.label.isEmpty || b.label.isEmpty)
  }
}
