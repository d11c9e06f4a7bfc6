/// Reads words of position: "on the left", "in the top right corner", "below the table".
struct SpotReader {
  private let words: [Word]

  init(_ words: [Word]) { self.words = words }

  private func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// The position that begins at an index, and the index after it.
  func spot(at start: Int) -> (spot: Spot, end: Int)? {
    // "Top up", "In review": with a capital inside a sentence a name begins.
    if let word = at(start), word.token.isCapitalized, !word.isOpening { return nil }
    if let word = at(start),
      word.says("sticky", "pinned", "fixed", "docked", "anchored", "aligned", "placed", "always"),
      at(start + 1)?.says("at", "to", "on", "in") == true, let found = sided(at: start + 1)
    {
      return found
    }
    // "call to action": a preposition inside a known name is part of it.
    if let word = at(start), word.tag == .noun, FunctionWords.prepositions.contains(word.lower) {
      return nil
    }
    return anySpot(at: start)
  }

  private func anySpot(at start: Int) -> (spot: Spot, end: Int)? {
    gridded(at: start) ?? arranged(at: start) ?? relative(at: start) ?? sided(at: start)
      ?? shared(at: start) ?? bareSide(at: start)
  }

  /// "left a list, right a total": the side alone, where a part of the sentence begins.
  private func bareSide(at start: Int) -> (spot: Spot, end: Int)? {
    guard let word = at(start), word.says("left", "right"), let next = at(start + 1),
      next.tag == .determiner, next.says("a", "an", "the"),
      at(start - 1).map({ $0.token.kind == .mark || $0.says("and") }) ?? true
    else { return nil }
    var spot = Spot()
    spot.place = word.says("left") ? .left : .right
    return (spot, start + 1)
  }

  /// "in a 2x2 grid", "as a three-column grid", "in 4 columns".
  private func gridded(at start: Int) -> (spot: Spot, end: Int)? {
    guard let word = at(start), word.says("in", "as") else { return nil }
    var index = start + 1
    while at(index)?.tag == .determiner { index += 1 }
    guard let size = at(index), size.token.kind != .quoted else { return nil }
    var columns: Int?
    let sides = size.lower.split { $0 == "x" || $0 == "×" }
    if sides.count == 2, let across = Int(sides[0]), Int(sides[1]) != nil {
      columns = across
      index += 1
    } else if let number = NounGroupReader.count(size) {
      if at(index + 1)?.isMark("x", "×") == true || at(index + 1)?.says("x", "by") == true {
        columns = number
        index += 3
      } else if at(index + 1)?.says("column", "columns") == true {
        columns = number
        index += 2
        if at(index)?.says("grid", "layout") != true { index -= 1 }
        return arranged(columns, index + 1)
      }
    } else if size.lower.hasSuffix("-column") || size.lower.hasSuffix("-col") {
      let number = size.lower.prefix { $0 != "-" }
      columns = Int(number) ?? FunctionWords.numbers[String(number)]
      index += 1
    }
    guard columns != nil, at(index)?.says("grid", "layout", "matrix") == true else { return nil }
    return arranged(columns, index + 1)
  }

  private func arranged(_ columns: Int?, _ end: Int) -> (spot: Spot, end: Int)? {
    guard let columns, (1...12).contains(columns) else { return nil }
    var spot = Spot()
    spot.arrangement = .grid(columns)
    return (spot, end)
  }

  // MARK: Arrangements

  private static let phrases: [(words: [String], spot: Spot)] = {
    func arranged(_ arrangement: Control.Arrangement) -> Spot {
      var spot = Spot()
      spot.arrangement = arrangement
      return spot
    }
    var wide = Spot()
    wide.isFullWidth = true
    var centered = Spot()
    centered.place = .center
    var floating = Spot()
    floating.place = .floating
    let rows: [(String, Spot)] = [
      ("next to each other", arranged(.split)), ("beside each other", arranged(.split)),
      ("side by side", arranged(.split)), ("side-by-side", arranged(.split)),
      ("in a single row", arranged(.row)), ("in one row", arranged(.row)),
      ("in a row", arranged(.row)), ("in one line", arranged(.row)),
      ("on one line", arranged(.row)), ("in the same row", arranged(.row)),
      ("horizontally", arranged(.row)), ("inline", arranged(.row)),
      ("below each other", arranged(.column)), ("on top of each other", arranged(.column)),
      ("one per line", arranged(.column)), ("in a column", arranged(.column)),
      ("vertically", arranged(.column)), ("stacked vertically", arranged(.column)),
      ("stacked", arranged(.column)), ("in two columns", arranged(.grid(2))),
      ("in 2 columns", arranged(.grid(2))), ("in three columns", arranged(.grid(3))),
      ("in 3 columns", arranged(.grid(3))), ("in four columns", arranged(.grid(4))),
      ("in 4 columns", arranged(.grid(4))), ("in a grid", arranged(.grid(3))),
      ("over the full width", wide), ("across the full width", wide), ("full width", wide),
      ("across the whole width", wide), ("centered", centered), ("centred", centered),
      ("in the center of the screen", centered), ("around the edge", centered),
      ("hovering", floating),
    ]
    return rows.map { ($0.0.split(separator: " ").map(String.init), $0.1) }
  }()

  private func arranged(at start: Int) -> (spot: Spot, end: Int)? {
    for (phrase, spot) in Self.phrases {
      let end = start + phrase.count
      guard end <= words.count,
        zip(phrase, words[start..<end]).allSatisfy({ $0 == $1.lower && $1.token.kind != .quoted })
      else { continue }
      if phrase == ["hovering"], at(end)?.says("over", "above") == true { continue }
      // "stacked avatars", "full width button": the words describe what follows.
      if phrase.count <= 2, let next = at(end), next.isNominal || next.tag == .color { continue }
      return (spot, end)
    }
    return nil
  }

  // MARK: Relations

  private static let relations:
    [(words: [String], relation: Spot.Relation, place: Control.Place?)] =
      relationRows.map { ($0.0.split(separator: " ").map(String.init), $0.1, $0.2) }

  private static let relationRows: [(String, Spot.Relation, Control.Place?)] = [
    ("floating over", .over, nil), ("floating above", .over, nil), ("floating on", .over, nil),
    ("hovering over", .over, nil), ("overlaid on", .over, nil), ("overlapping", .over, nil),
    ("to the left of", .beside, .left), ("to the right of", .beside, .right),
    ("left of", .beside, .left), ("right of", .beside, .right),
    ("on the left of", .beside, .left), ("on the right of", .beside, .right),
    ("on top of", .over, nil), ("in front of", .over, nil), ("next to", .beside, nil),
    ("underneath", .below, nil), ("under", .below, nil), ("below", .below, nil),
    ("beneath", .below, nil), ("above", .above, nil), ("beside", .beside, nil),
    ("between", .between, nil), ("alongside", .beside, nil), ("inside", .inside, nil),
    ("within", .inside, nil), ("over", .over, nil), ("after", .below, nil),
    ("before", .above, nil), ("followed by", .below, nil), ("behind", .over, nil),
  ]

  private func relative(at start: Int) -> (spot: Spot, end: Int)? {
    if let word = at(start), !word.isOpening || at(start + 1) != nil,
      word.says("directly", "just", "right", "immediately", "straight", "close"),
      let found = related(at: start + 1), found.spot.place == nil || !word.says("right")
    {
      return found
    }
    return related(at: start)
  }

  private func related(at start: Int) -> (spot: Spot, end: Int)? {
    for (phrase, relation, place) in Self.relations {
      var end = start + phrase.count
      guard end <= words.count, zip(phrase, words[start..<end]).allSatisfy({ $0 == $1.lower })
      else { continue }
      if words[start].token.kind == .quoted { return nil }
      var spot = Spot()
      spot.relation = relation
      spot.place = place
      if phrase == ["followed", "by"] { return (spot, end) }
      let needsAnchor = [
        "over", "floating", "hovering", "overlaid", "overlapping", "inside", "within", "between",
        "after", "before", "behind",
      ]
      let anchor = anchor(at: end, isNew: relation == .over || relation == .inside)
      if anchor.words.isEmpty, !anchor.isPronoun, needsAnchor.contains(phrase[0]) { return nil }
      spot.anchor = anchor.words
      spot.isPronoun = anchor.isPronoun
      spot.isEach =
        at(end)?.says("each", "every", "both") == true
        && (anchor.words.isEmpty || at(end)?.says("both") != true)
      spot.isOutside = anchor.words.isEmpty && !anchor.isPronoun && anchor.end > end
      if phrase == ["on", "top", "of"], start == 0, at(end)?.says("the") == true,
        at(anchor.end)?.isMark(":") == true
      {
        // "On top of the table: …" heads what stands above it.
        spot.relation = .above
      }
      end = anchor.end
      return (spot, end)
    }
    return nil
  }

  /// What a relation refers to: a pronoun, something in quotes, or a noun with "the".
  private func anchor(at start: Int, isNew: Bool) -> (words: [Word], isPronoun: Bool, end: Int) {
    guard let first = at(start) else { return ([], false, start) }
    if first.says("it", "them", "that", "this", "these", "those", "each", "which", "there"),
      first.says("it", "them")
        || at(start + 1).map({ !$0.isNominal || Lemmas.isPlural($0.lower) }) ?? true
    {
      return ([], true, start + 1)
    }
    if first.says("both", "all", "everything", "everyone", "either") {
      var end = start + 1
      while at(end)?.says("the", "of", "these", "those", "them", "that", "this", "it") == true {
        end += 1
      }
      if let noun = at(end), at(end - 1)?.says("that", "this", "them", "it") != true,
        noun.isNominal,
        noun.tag != .quoted, !first.says("everything")
      {
        end += 1
      }
      return ([], false, end)
    }
    if first.tag == .quoted { return ([first], false, start + 1) }
    guard
      first.says("the", "its", "each", "every", "this", "that", "these", "those", "a", "an", "all")
    else { return ([], false, start) }
    if first.says("a", "an"), !isNew {
      return ([], false, start)
    }
    var end = start + 1
    var found: [Word] = []
    while let word = at(end), word.token.kind == .word || word.token.kind == .quoted,
      !word.says(
        "and", "or", "with", "containing", "on", "in", "at", "to", "for", "is", "are", "of"),
      !(word.tag == .determiner)
    {
      if !found.isEmpty, NounGroupReader.count(word) != nil { break }
      if !found.isEmpty, sided(at: end) != nil || relative(at: end) != nil { break }
      found.append(word)
      end += 1
      if isNew, at(end)?.says("of") == true, let next = at(end + 1), next.isNominal,
        next.tag != .quoted
      {
        found += words[end...end + 1]
        end += 2
      }
    }
    return found.isEmpty ? ([], false, start) : (found, false, end)
  }

  // MARK: Sides

  private static let fillers: Set<String> = [
    "far", "very", "hand", "side", "corner", "edge", "end", "part", "half", "most", "upper",
    "lower", "third", "quarter",
  ]
  private static let nouns: Set<String> = [
    "column", "pane", "panel", "section", "area", "sidebar", "page", "screen", "view",
  ]

  private func sided(at start: Int) -> (spot: Spot, end: Int)? {
    var index = start
    var hasPreposition = false
    if let word = at(index),
      word.says(
        "on", "at", "in", "to", "along", "from", "across", "near", "towards", "into",
        "down")
    {
      hasPreposition = true
      index += 1
    }
    var isInner = false
    if let word = at(index), word.says("the", "its", "their", "a") {
      guard hasPreposition else { return nil }
      isInner = word.says("its", "their")
      index += 1
    }
    var sides: [String] = []
    var share: Double?
    var sawCorner = false
    while let word = at(index), word.token.kind == .word || word.token.kind == .number {
      if !sides.isEmpty, let found = fraction(at: index) {
        share = found.share
        index = found.end
        continue
      }
      if word.says(
        "left", "right", "top", "bottom", "center", "centre", "middle", "upper", "lower",
        "lefthand", "righthand", "left-hand", "right-hand", "bottom-right", "bottom-left",
        "top-right", "top-left", "foot", "head")
      {
        if word.says("foot", "head"), !hasPreposition { break }
        sides += word.lower.split(separator: "-").map(String.init)
      } else if !sides.isEmpty || hasPreposition && word.says("far", "very"),
        Self.fillers.contains(word.lower)
      {
        if word.says("half") { share = 0.5 }
        if word.says("third") { share = 1.0 / 3 }
        if word.says("quarter") { share = 0.25 }
        if word.says("corner") { sawCorner = true }
        if word.says("corner", "edge", "end"), sides.isEmpty { break }
      } else {
        break
      }
      index += 1
    }
    guard !sides.isEmpty else { return nil }
    // "Top up", "Left over" are captions.
    if !hasPreposition, at(start)?.token.isCapitalized == true,
      at(index)?.says("up", "off", "over", "out", "down") == true
    {
      return nil
    }
    if let next = at(index), next.tag != .quoted,
      next.isNominal || next.tag == .adjective || next.tag == .verb
    {
      guard hasPreposition, Self.nouns.contains(next.lower) else {
        // "on the right the logo" is a position, "the right arrow" is not.
        if !hasPreposition { return nil }
        if next.isNominal, next.tag != .quoted, !next.token.isCapitalized {
          return hasPreposition && isBeforeList(index) ? made() : nil
        }
        return made()
      }
      index += 1
    }
    func made() -> (spot: Spot, end: Int)? {
      guard let place = Self.place(of: sides) else { return nil }
      var spot = Spot()
      spot.place = place
      spot.share = share
      spot.isInner = isInner
      if isInner, place == .left || place == .right,
        at(start)?.says("to", "at") == true
          || at(start)?.says("on") == true
            && at(start - 1).map({ $0.isMark(",") || $0.says("and") }) ?? true
      {
        // "to its right": beside what was named last.
        spot.relation = .beside
        spot.isPronoun = true
      }
      if sawCorner, place == .right { spot.place = .topRight }
      return (spot, index)
    }
    // "of the page", "of the dialog".
    if at(index)?.says("of") == true, let next = at(index + 1),
      next.says("the", "each", "this", "its", "it", "every", "a", "an")
    {
      var end = index + 1
      var anchor: [Word] = []
      if next.says("it") {
        end += 1
      } else {
        end += 1
        while let word = at(end), word.isNominal || next.says("a", "an") && word.tag != .mark,
          word.tag != .quoted, word.token.kind == .word
        {
          anchor.append(word)
          end += 1
        }
      }
      index = end
      guard var found = made() else { return nil }
      found.spot.isEach = next.says("each", "every")
      let isWhole = anchor.contains {
        ["page", "screen", "app", "window", "view", "site"].contains($0.lower)
      }
      found.spot.isInner = !isWhole
      if !isWhole { found.spot.anchor = anchor }
      return found
    }
    return made()
  }

  /// Whether what follows is a thing of its own rather than the rest of a name.
  private func isBeforeList(_ index: Int) -> Bool {
    guard let next = at(index) else { return true }
    return !Self.nouns.contains(next.lower)
  }

  private static func place(of sides: [String]) -> Control.Place? {
    let isLeft = sides.contains { $0.hasPrefix("left") }
    let isRight = sides.contains { $0.hasPrefix("right") }
    let isTop = sides.contains { ["top", "upper", "head"].contains($0) }
    let isBottom = sides.contains { ["bottom", "lower", "foot"].contains($0) }
    if isTop { return isLeft ? .topLeft : isRight ? .topRight : .top }
    if isBottom { return isLeft ? .bottomLeft : isRight ? .bottomRight : .bottom }
    if isLeft { return .left }
    if isRight { return .right }
    return .center
  }

  // MARK: Shares

  /// "two thirds", "2/3", "60%": a share behind a side.
  private func fraction(at index: Int) -> (share: Double, end: Int)? {
    guard let word = at(index) else { return nil }
    if let next = at(index + 1), let number = NounGroupReader.count(word),
      next.says("third", "thirds", "quarter", "quarters")
    {
      let parts = next.says("third", "thirds") ? 3 : 4
      guard (1..<parts).contains(number) else { return nil }
      return (Double(number) / Double(parts), index + 2)
    }
    let parts = word.text.split(separator: "/").compactMap { Double($0) }
    if parts.count == 2, parts[0] > 0, parts[1] > parts[0] {
      return (parts[0] / parts[1], index + 1)
    }
    if word.token.kind == .number, word.text.hasSuffix("%"),
      let percent = Double(word.text.dropLast()), (5...95).contains(percent),
      at(index + 1).map({ $0.token.kind == .mark }) ?? true
    {
      return (percent / 100, index + 1)
    }
    return nil
  }

  private static let fractions: [String: Double] = [
    "half": 0.5, "third": 1.0 / 3, "thirds": 2.0 / 3, "quarter": 0.25, "quarters": 0.75,
  ]

  /// "over half of the width".
  private func shared(at start: Int) -> (spot: Spot, end: Int)? {
    guard let first = at(start),
      first.says(
        "taking", "takes", "filling", "occupying", "using", "spanning", "covering", "fills", "fill",
        "covers", "occupies", "spans")
    else { return nil }
    var index = start + 1
    var share: Double?
    var isAll = false
    while let word = at(index), index < start + 8 {
      if word.says("most") { share = 0.7 }
      if let fraction = Self.fractions[word.lower] { share = fraction }
      if word.token.kind == .number, word.text.hasSuffix("%"),
        let percent = Double(word.text.dropLast())
      {
        share = percent / 100
      }
      if word.says("whole", "full", "entire") { isAll = true }
      guard
        word.says(
          "up", "about", "most", "the", "one", "two", "three", "a", "of", "width", "half", "third",
          "thirds", "quarter", "quarters", "whole", "full", "entire", "screen", "page", "space",
          "top", "upper", "rest", "remaining", "area", "height")
          || word.token.kind == .number
      else { break }
      index += 1
    }
    guard share != nil || isAll || index > start + 1 && first.says("fills", "covers", "filling")
    else { return nil }
    var spot = Spot()
    spot.share = share
    spot.isFullWidth = isAll
    return (spot, index)
  }
}
