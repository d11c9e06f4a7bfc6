/// Reads names of parts of the screen: "the left half", "Right column", "the upper third".
struct RegionReader {
  private let words: [Word]

  init(_ words: [Word]) { self.words = words }

  private func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  private static let sides: [String: Control.Place] = [
    "left": .left, "right": .right, "left-hand": .left, "right-hand": .right, "lefthand": .left,
    "righthand": .right, "top": .top, "upper": .top, "bottom": .bottom, "lower": .bottom,
    "main": .center, "middle": .center, "center": .center, "centre": .center, "central": .center,
  ]
  private static let nouns: Set<String> = [
    "half", "column", "side", "pane", "part", "area", "third", "thirds", "quarter", "quarters",
    "section", "region", "panel", "zone", "block", "one", "content",
  ]

  /// "First row: …", "The second row has …": things that stand in a line.
  private func row(at start: Int) -> (spot: Spot, end: Int)? {
    var index = start
    if at(index)?.says("in", "on") == true { index += 1 }
    if at(index)?.says("the", "a") == true { index += 1 }
    guard let order = at(index),
      order.says(
        "first", "second", "third", "fourth", "top", "bottom", "last", "next", "upper", "lower",
        "middle"),
      at(index + 1)?.says("row", "line") == true, let joint = at(index + 2),
      joint.isMark(":", "-", "–", "—", ",")
        || joint.says("has", "is", "holds", "contains", "shows", "with", "there")
    else { return nil }
    var spot = Spot()
    spot.arrangement = .row
    return (spot, index + 3)
  }

  /// The part of the screen that begins at a position, as the subject of what follows.
  func region(at start: Int) -> (spot: Spot, end: Int)? {
    var index = start
    if let row = row(at: start) { return row }
    if at(index)?.says("in", "on", "into") == true { index += 1 }
    if at(index)?.says("the", "a", "one") == true { index += 1 }
    guard let side = at(index), side.tag != .quoted, var place = Self.sides[side.lower] else {
      return nil
    }
    index += 1
    var spot = Spot()
    if at(index)?.says("hand", "most") == true { index += 1 }
    if let count = at(index).flatMap({ NounGroupReader.count($0) }),
      let part = at(index + 1), part.says("third", "thirds", "quarter", "quarters")
    {
      spot.share = Double(count) / (part.lower.hasPrefix("third") ? 3 : 4)
      index += 2
    } else if side.lower == "main",
      at(index)?.says("panel", "section", "block", "part", "column", "area", "pane", "content")
        != true
    {
      return nil
    } else if let noun = at(index), Self.nouns.contains(noun.lower) {
      switch noun.lower {
      case "half": spot.share = 0.5
      case "third": spot.share = 1.0 / 3
      case "quarter": spot.share = 0.25
      case "panel", "section", "block", "area":
        // "the left panel lists …" is a place; "a left panel" is a thing there.
        if at(start)?.says("a") == true { return nil }
      default: break
      }
      index += 1
    } else if at(start)?.says("in", "on", "into") == true {
      return nil
    } else if at(index)?.isMark(":") == true || at(index)?.says("is", "has", "shows") == true {
      // "Left: the menu."
    } else {
      return nil
    }
    if at(index)?.says("of") == true, at(index + 1)?.says("the", "it") == true {
      index += at(index + 1)?.says("it") == true ? 2 : 3
    }
    if place == .left || place == .right, side.lower == "upper" { place = .top }
    spot.place = place
    // A part of the screen is spoken of where something is said to be there.
    while at(index)?.isMark(":", ",") == true
      || at(index)?.says(
        "is", "has", "holds", "contains", "shows", "lists", "with", "for", "displays", "there",
        "should", "show", "have", "contain", "hold", "includes", "features", "you", "see") == true
    {
      index += 1
    }
    return (spot, index)
  }
}
