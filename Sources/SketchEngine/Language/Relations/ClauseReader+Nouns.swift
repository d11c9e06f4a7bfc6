extension ClauseReader {
  /// The preposition at a position, of one word or more, and the position after it.
  func preposition(at start: Int) -> (text: String, end: Int)? {
    guard let word = at(start) else { return nil }
    func follows(_ words: String...) -> Bool {
      for (offset, expected) in words.enumerated() {
        guard at(start + 1 + offset)?.says(expected) == true else { return false }
      }
      return true
    }
    if word.says("in", "on"), follows("front", "of") { return ("in front of", start + 3) }
    if word.says("in"), follows("between") { return ("between", start + 2) }
    if word.says("on"), follows("top", "of") { return ("on", start + 3) }
    if word.says("out"), follows("of") { return ("from", start + 2) }
    if word.says("next"), follows("to") { return ("next to", start + 2) }
    if word.says("as"), follows("well", "as") { return nil }
    if word.says("by"), follows("means", "of") { return ("via", start + 3) }
    if word.says("inside", "outside", "back"), follows("of") { return (word.lower, start + 2) }
    if word.says("outside", "inside"), word.tag == .adverb || word.tag == .noun {
      return (word.lower, start + 1)
    }
    guard word.tag == .preposition,
      !word.says("called", "named", "labelled", "labeled", "titled", "saying", "reading")
    else { return nil }
    if word.says("out", "up", "down", "back", "off"), let next = at(start + 1),
      next.tag == .preposition
    {
      return preposition(at: start + 1)
    }
    return (word.lower, start + 1)
  }

  /// The noun at a position, as a list or a word that points back, and the position after it.
  ///
  /// - Parameters:
  ///   - start: Where it would begin.
  ///   - isObject: Whether a verb stands before, so that the end of the list may be the subject of
  ///     the next clause.
  /// - Returns: The noun and the position after it, or `nil`.
  func noun(at start: Int, isObject: Bool) -> (noun: Clause.Noun, end: Int)? {
    if let word = at(start), isReference(word, at: start) {
      return (.reference(word), start + 1)
    }
    // "all three report to …".
    if let word = at(start), word.says("all"), at(start + 1)?.tag == .number,
      isVerbAhead(start + 2)
    {
      return (.reference(word), start + 2)
    }
    guard let (found, ends) = list(at: start) else { return nil }
    var items = found
    // "a frame around A and a frame around B": the same preposition again begins the next.
    if items.count > 1, let before = at(start - 1), before.tag == .preposition, let end = ends.last,
      at(end)?.lower == before.lower, !before.says("of")
    {
      items.removeLast()
      return (.things(items), ends[items.count - 1])
    }
    guard isObject, items.count > 1, let end = ends.last else {
      return (.things(items), ends.last ?? start)
    }
    if let cut = cut(items, ends, from: start, before: end) {
      items.removeSubrange(cut...)
      return (.things(items), ends[cut - 1])
    }
    return (.things(items), end)
  }

  /// How many of a list belong to the clause here, where a verb or a gap follows the list.
  private func cut(
    _ items: [Clause.Item], _ ends: [Int], from start: Int, before end: Int
  ) -> Int? {
    let last = items.count - 1
    // ", and a group with three readers reads": the verb comes after what hangs on the subject.
    if !isVerbAhead(end), at(ends[last - 1])?.isMark(",") == true,
      let (_, next) = preposition(at: end),
      let (_, stop) = list(at: next), let after = stop.last, isVerbAhead(after)
    {
      return last
    }
    if isVerbAhead(end) {
      guard let verb = at(end),
        verb.tag == .verb && verb.form == .present || verb.says("is", "has", "does")
      else {
        // A plural subject may be a list of its own: it begins after the last comma.
        for cut in stride(from: last, to: 0, by: -1) where at(ends[cut - 1])?.isMark(",") == true {
          return cut
        }
        return last
      }
      return last
    }
    // "a hub tied to a bus, two lamps and a fan tied to the bus": the verb again has its own subjects.
    if let verb = at(end), verb.tag == .verb, verb.form == .participle || verb.form == .past,
      at(ends[0])?.isMark(",") == true,
      words[..<start].last(where: { $0.tag == .verb })?.lower == verb.lower
    {
      return 1
    }
    // "feeds the tank, and the tank the tap": a thing without a verb right behind the last one.
    if at(end)?.tag == .determiner,
      at(ends[last - 1])?.says("and") == true
        || at(ends[last - 1] + 1)?.says("and") == true,
      let (_, stop) = list(at: end),
      stop.last.flatMap({ at($0) }).map({ $0.token.kind == .mark || $0.says("and") }) ?? true
    {
      return last
    }
    // "A is tied to B and C to D": the preposition that the verb already has stands again.
    if at(end)?.says("to") == true, at(end - 1).map({ $0.isNominal }) ?? false,
      saidTo(before: start)
    {
      return last
    }
    return nil
  }

  /// Whether "to" has brought something already, so that another one begins anew.
  private func saidTo(before start: Int) -> Bool {
    var index = start - 1
    while let word = at(index), word.tag != .verb {
      if word.says("to") { return true }
      index -= 1
    }
    return false
  }

  private func isReference(_ word: Word, at start: Int) -> Bool {
    let next = at(start + 1)
    let isAlone =
      next == nil
      || !(next?.isNominal ?? false) && next?.tag != .adjective && next?.tag != .number
        && next?.tag != .determiner && next?.tag != .color
    if word.says("it", "they", "them", "itself", "themselves") { return true }
    return isAlone && next?.says("of") != true
      && word.says("each", "all", "both", "these", "those", "this", "that", "everything")
  }

  /// The items of a list and where each of them ends.
  private func list(at start: Int) -> (items: [Clause.Item], ends: [Int])? {
    guard let (first, end) = item(at: start) else { return nil }
    var items = [first]
    var ends = [end]
    while let last = ends.last, let next = separator(at: last), let (item, end) = item(at: next) {
      // ", no lines between them" forbids rather than lists.
      if item.group.isNegated, ClassNouns.lines.contains(item.group.head) { break }
      // "… to B and a connection from B": another line begins.
      if ClassNouns.lines.contains(item.group.head), at(end)?.says("from", "between", "to") == true
      {
        break
      }
      if standsApart(item, end) || leavesPlaces(item, items, before: start)
        || beginsAnew(item, at: next, end) || leavesHolder(items, from: last, to: next, start)
      {
        break
      }
      items.append(item)
      ends.append(end)
    }
    return shared(items, ends)
  }

  /// ", and a bus between them": what stands somewhere among those named is told apart from them.
  private func standsApart(_ item: Clause.Item, _ end: Int) -> Bool {
    guard let (preposition, next) = preposition(at: end),
      ["between", "among", "behind", "in front of", "around"].contains(preposition)
    else { return false }
    return at(next)?.says("them", "both", "these", "those", "it") == true
      || at(next)?.says("the") == true && at(next + 1)?.says("two", "three") == true
  }

  /// ", each hub linked to …", ", the hub linked to …" after a hub was named: not one more of the
  /// list but what the next clause is about.
  private func beginsAnew(_ item: Clause.Item, at start: Int, _ end: Int) -> Bool {
    guard let verb = at(end), verb.tag == .verb || verb.tag == .auxiliary,
      at(start - 1)?.isMark(",") == true
    else {
      return false
    }
    if ["each", "every", "both"].contains(item.group.quantifier ?? "") { return true }
    guard item.group.count == nil, item.group.determiner != "a", item.group.determiner != "an",
      !item.group.core.isEmpty
    else { return false }
    let names = item.group.core.map(\.lower)
    return (0..<start).contains { index in
      index + names.count <= start
        && words[index..<index + names.count].map(\.lower).elementsEqual(names)
    }
  }

  /// "a tank with one valve, and two pumps": a comma before "and" after one item ends what it has.
  private func leavesHolder(_ items: [Clause.Item], from end: Int, to next: Int, _ start: Int)
    -> Bool
  {
    items.count == 1 && next == end + 2 && at(end)?.isMark(",") == true
      && at(start - 1)?.says("with", "containing", "including", "having") == true
      && at(start - 2)?.isNominal == true && words[..<(start - 2)].contains { $0.isMark(",") }
  }

  /// "in two zones and a database": after places, what is no place is not where it is.
  private func leavesPlaces(
    _ item: Clause.Item, _ items: [Clause.Item], before start: Int
  ) -> Bool {
    let stores: [NodeShape] = [.database, .cache, .storage, .queue]
    if at(start - 1)?.says("behind") == true
      || at(start - 1)?.says("of") == true && at(start - 2)?.says("front") == true
    {
      // "a proxy in front of two servers and a database": nothing fronts what is behind servers.
      return items.contains { !stores.contains(ThingLooks($0.group).shape) }
        && stores.contains(ThingLooks(item.group).shape)
    }
    guard at(start - 1)?.says("in", "inside", "within", "across") == true,
      let first = items.first, ThingLooks(first.group).isPlace,
      item.group.determiner != nil
        || item.group.count != nil
    else { return false }
    let looks = ThingLooks(item.group)
    return looks.isKnown && !looks.isPlace
  }

  /// "stock, billing and mail services": the head that only the last one says is that of all.
  private func shared(
    _ items: [Clause.Item], _ ends: [Int]
  ) -> (items: [Clause.Item], ends: [Int]) {
    guard items.count > 1, let last = items.last, let plural = last.group.core.last,
      last.group.core.count > 1, last.group.isPlural, last.names.isEmpty,
      last.group.count == nil, last.group.quantifier == nil,
      last.group.determiner == nil || last.group.determiner == "the",
      ClassNouns.shared.contains(last.group.head)
    else { return (items, ends) }
    let head = ThingNames.one(of: plural.text)
    var first = items.count - 1
    while first > 0, lacksHead(items[first - 1], last.group.head) { first -= 1 }
    guard first < items.count - 1 else { return (items, ends) }
    var common = last
    common.group.core = [plural]
    common.group.determiner = items[first].group.determiner
    common.group.senses = Lexicon.senses(of: [last.group.head])
    common.holds = last.holds
    common.names = items[first...].map { item in
      var name = item.group
      let own = item.group.core.filter { $0 != plural }.map(\.text).joined(separator: " ")
      name.label = "\(own.capitalizedFirst) \(head)"
      name.core = []
      name.determiner = nil
      return name
    }
    return (Array(items[..<first]) + [common], Array(ends[..<first]) + ends.suffix(1))
  }

  /// Whether an item is only what stands before a head: a word or two that name no part alone, or
  /// that do with the head.
  private func lacksHead(_ item: Clause.Item, _ head: String) -> Bool {
    let group = item.group
    guard group.count == nil, group.quantifier == nil, group.label == nil, item.names.isEmpty,
      item.holds.isEmpty, item.note.isEmpty, item.place == nil, (1...2).contains(group.core.count),
      group.determiner == nil || group.determiner == "the"
    else { return false }
    let words = group.core.map(\.lower)
    if !Lexicon.senses(of: words + [head]).isEmpty { return true }
    let looks = ThingLooks(words: words)
    if !looks.isKnown || looks.shape == .actor { return true }
    // Services are called after what they look after, whatever else that may be.
    return ["service", "microservice", "api"].contains(head) && words.count == 1
      && (looks.isPlace || [.document, .device].contains(looks.shape))
  }

  private func separator(at index: Int) -> Int? {
    var next = index
    if at(next)?.isMark(",") == true { next += 1 }
    if let word = at(next), word.says("and", "or", "plus", "&") || word.isMark("&", "+", "/") {
      next += 1
    } else if at(next)?.says("as") == true, at(next + 1)?.says("well") == true {
      next += 3
    }
    if next > index, at(next)?.says("also", "finally") == true { next += 1 }
    return next > index ? next : nil
  }

  /// A noun group with names and brackets after it.
  private func item(at start: Int) -> (item: Clause.Item, end: Int)? {
    var begin = start
    if at(begin)?.says("each", "all", "both", "either") == true, at(begin + 1)?.says("of") == true,
      at(begin + 2)?.says("them", "these", "those") == true
    {
      return nil
    }
    if at(begin)?.says("exactly", "only", "about", "also") == true { begin += 1 }
    guard let found = NounGroupReader(words).group(at: begin) else { return nil }
    // "a ring of six lamps" is six lamps, however they are tied.
    if found.label == nil, found.core.count == 1, (found.count ?? 1) < 2,
      ["ring", "star", "mesh", "chain", "circle", "loop", "line", "row"].contains(found.head),
      at(found.range.upperBound)?.says("of") == true,
      let inner = item(at: found.range.upperBound + 1), inner.item.group.count ?? 1 > 1
    {
      return inner
    }
    let group = withoutLineLabel(found)
    var item = Clause.Item(group)
    var end = group.range.upperBound
    readFill(&item.group, &end)
    readPlace(&item, &end)
    readNames(&item, &end)
    while at(end)?.isMark("(") == true, at(end + 1)?.says("label", "labelled", "labeled") != true {
      var close = end + 1
      while let word = at(close), !word.isMark(")") { close += 1 }
      item.note += words[(end + 1)..<min(close, words.count)]
      end = min(close + 1, words.count)
    }
    return (item, end)
  }

  /// "to the API with label “x”": after a way to somewhere, the label is that of the line.
  private func withoutLineLabel(_ group: NounGroup) -> NounGroup {
    guard group.label != nil, let last = group.core.last, !ClassNouns.bare.contains(group.head),
      at(group.range.lowerBound - 1)?.says("to", "into", "and", "from", "between") == true,
      let end = words.firstIndex(of: last).map({ $0 + 1 }), end < group.range.upperBound,
      words[..<group.range.lowerBound].contains(where: { $0.says("from", "to", "between") })
    else { return group }
    var group = group
    group.label = nil
    group.range = group.range.lowerBound..<end
    group.span = group.span.lowerBound..<last.span.upperBound
    return group
  }

  /// "the bathroom in the flat", "the router of the same floor": where it is.
  private func readPlace(_ item: inout Clause.Item, _ end: inout Int) {
    guard let word = at(end), word.says("of", "in", "inside", "within"),
      word.says("of") || item.group.determiner == "the",
      let place = NounGroupReader(words).group(at: end + 1),
      word.says("of") || at(item.group.range.lowerBound - 1)?.tag == .preposition
        || at(item.group.range.lowerBound - 1)?.tag == .verb
          && at(place.range.upperBound)?.says("to", "with", "and") == true
        || item.group.range.lowerBound == 0 && isVerbAhead(place.range.upperBound)
    else { return }
    end = place.range.upperBound
    // "a group of three servers" has them.
    if word.says("of"), place.count ?? 1 > 1, ThingLooks(item.group).isPlace {
      if let (held, stop) = self.item(at: end - place.range.count), held.group.range == place.range
      {
        item.holds.append(held)
        end = stop
      } else {
        item.holds.append(Clause.Item(place))
      }
      return
    }
    item.place = place
  }

  /// "two zones, A and B", "the pods web and auth", "shapes “x” and “y”", "two boxes: one labelled …".
  private func readNames(_ item: inout Clause.Item, _ end: inout Int) {
    if readNumbers(&item, &end) { return }
    let group = item.group
    let isMany =
      (group.count ?? 1) > 1 || group.isPlural || group.label != nil && isPluralClass(group)
      || classSplit(of: group) != nil
    guard isMany else { return }
    if let label = group.label, isPluralClass(group) {
      item.names = [named(label, like: group)]
      item.group.label = nil
      (item.names, end) = continued(item.names, from: end)
      return
    }
    if let split = classSplit(of: group) {
      var first = group
      first.core = Array(group.core[split...])
      item.group.core = Array(group.core[..<split])
      item.names = [first]
      (item.names, end) = continued(item.names, from: end)
      return
    }
    var next = end
    if at(next)?.isMark(",") == true,
      at(next + 1)?.says("called", "named", "labeled", "labelled", "titled") == true
    {
      next += 1
    }
    let isCalled = at(next)?.says("called", "named", "labeled", "labelled", "titled") == true
    if isCalled { next += 1 }
    if let labels = labels(at: next) {
      guard let first = name(at: labels) else { return }
      (item.names, end) = continued([first], from: first.range.upperBound)
      return
    }
    if !isCalled, readBracketNames(&item, &end) { return }
    let isColon = at(next)?.isMark(":", "—", "–") == true
    let isComma = at(next)?.isMark(",") == true
    if isColon || isComma { next += 1 }
    guard isCalled || isColon || isComma, let first = name(at: next) else { return }
    let (names, stop) = continued([first], from: first.range.upperBound)
    // After a mere comma the count has to fit, or the list would go on.
    if isComma, !isCalled,
      names.count != group.count || isVerbAhead(stop) && names.count < 2
        || names.contains(where: { $0.determiner != nil || $0.count != nil })
        || isOneMore(group, than: names)
    {
      return
    }
    if isColon, group.core.isEmpty { return }
    item.names = names
    end = stop
  }

  /// "a tap, two pumps, an oven, a sink": in a list of things of other sorts, what follows is one more.
  private func isOneMore(_ group: NounGroup, than names: [NounGroup]) -> Bool {
    let own = ThingLooks(group)
    let areOthers = names.allSatisfy { name in
      let looks = ThingLooks(name)
      return looks.isKnown && own.isKnown && (looks.shape, looks.icon) != (own.shape, own.icon)
    }
    let isListed = at(group.range.lowerBound - 1)?.isMark(",") == true
    return areOthers
      || isListed && !names.allSatisfy { $0.label != nil || $0.core.first?.tag == .name }
  }

  /// "three pumps (north, south and spare)": as many names as were counted, or two or more of a class.
  private func readBracketNames(_ item: inout Clause.Item, _ end: inout Int) -> Bool {
    guard at(end)?.isMark("(") == true, let first = name(at: end + 1), first.determiner == nil,
      first.count == nil
    else { return false }
    let (names, stop) = continued([first], from: first.range.upperBound)
    guard at(stop)?.isMark(")") == true, names.count > 1, names.allSatisfy({ $0.count == nil }),
      item.group.count.map({ $0 == names.count })
        ?? (item.group.isPlural && item.group.label == nil)
    else { return false }
    item.names = names
    end = stop + 1
    return true
  }

  /// The position after "with the labels", "with names:".
  private func labels(at start: Int) -> Int? {
    guard at(start)?.says("with", "having") == true else { return nil }
    var next = start + 1
    if at(next)?.tag == .determiner { next += 1 }
    guard at(next)?.says("labels", "names", "titles", "texts", "captions") == true else {
      return nil
    }
    next += 1
    return at(next)?.isMark(":") == true ? next + 1 : next
  }

  /// "laptops 1, 2 and 4": each number names one of them.
  private func readNumbers(_ item: inout Clause.Item, _ end: inout Int) -> Bool {
    guard let number = item.group.core.last, number.tag == .number, item.group.core.count > 1,
      let noun = item.group.core.dropLast().last, Lemmas.isPlural(noun.lower)
    else { return false }
    let stem = (item.group.core.dropLast(2).map(\.text) + [ThingNames.one(of: noun.text)])
      .joined(separator: " ")
    var numbers = [number.text]
    while let next = separator(at: end), let word = at(next), word.tag == .number,
      word.token.kind == .number
    {
      numbers.append(word.text)
      end = next + 1
    }
    item.names = numbers.map { named("\(stem) \($0)", like: item.group) }
    return true
  }

  private func continued(_ names: [NounGroup], from start: Int) -> ([NounGroup], Int) {
    var names = names
    var end = start
    while let next = separator(at: end), let name = name(at: next),
      !isVerbAhead(name.range.upperBound), !name.isNegated
    {
      names.append(name)
      end = name.range.upperBound
    }
    return (names, end)
  }

  /// A name in a list of names; "one labelled “A”" is the name A.
  private func name(at start: Int) -> NounGroup? {
    if let word = at(start), word.says("one", "another", "the", "a"),
      let next = at(start + 1),
      next.says("labeled", "labelled", "called", "named", "titled", "other", "second", "for")
    {
      var index = start + 1
      if next.says("other", "second") { index += 1 }
      guard at(index)?.says("labeled", "labelled", "called", "named", "titled") == true,
        let inner = NounGroupReader(words).group(at: index + 1)
      else { return nil }
      var group = inner
      group.range = start..<inner.range.upperBound
      return group
    }
    guard var group = NounGroupReader(words).group(at: start) else { return nil }
    var end = group.range.upperBound
    readFill(&group, &end)
    group.range = group.range.lowerBound..<end
    return group
  }

  /// "“Inlet” filled teal", "an outlet in dark red": the color a thing is drawn in.
  private func readFill(_ group: inout NounGroup, _ end: inout Int) {
    var next = end
    guard let word = at(next),
      word.says("filled", "colored", "coloured", "shaded", "painted", "highlighted", "in", "with")
    else { return }
    next += 1
    while at(next)?.says("in", "with", "a", "the", "color", "colour", "fill", "background") == true
    {
      next += 1
    }
    guard let (color, length) = NounGroupReader(words).color(at: next) else { return }
    next += length
    if at(next)?.says("fill", "background", "color", "colour") == true { next += 1 }
    // "in green houses" tells a place.
    if let after = at(next), after.isNominal || after.tag == .adjective { return }
    group.colors = [color]
    group.span = group.span.lowerBound..<words[next - 1].span.upperBound
    end = next
  }

  private func named(_ label: String, like group: NounGroup) -> NounGroup {
    var name = group
    name.core = []
    name.label = label
    name.count = nil
    name.quantifier = nil
    return name
  }

  private func isPluralClass(_ group: NounGroup) -> Bool {
    group.core.last.map { Lemmas.isPlural($0.lower) } ?? false
  }

  /// Where the class ends and the first name begins in "pods frontend".
  private func classSplit(of group: NounGroup) -> Int? {
    guard group.core.count > 1 else { return nil }
    for split in 1..<group.core.count {
      let word = group.core[split - 1]
      if Lemmas.isPlural(word.lower), ClassNouns.all.contains(Lemmas.singular(word.lower)) {
        return split
      }
    }
    return nil
  }
}

/// Nouns that say of what sort the things are whose names follow: "the pods web and auth".
enum ClassNouns {
  static let all = FunctionWords.words(
    """
    pod service microservice shape server database node container box module component layer tier
    zone region cluster subnet network switch router device table client worker machine host element
    system app application queue topic bucket rectangle circle part block unit group subsystem
    cylinder ellipse hexagon
    """)

  /// Those that a list may share: "web and mobile apps".
  static let shared = FunctionWords.words(
    """
    service microservice server app application client database module component layer api team
    system switch worker queue topic function node agent gateway subsystem sensor controller unit
    cluster pod container zone subnet
    """)

  /// Those that say nothing about the look or the nature of what they name.
  static let bare = FunctionWords.words(
    "shape box node element item block part thing rectangle entity unit object component")

  /// Those that name a line between things.
  static let lines = FunctionWords.words(
    "connection link line arrow edge connector arc wire tunnel cable trunk uplink")

  /// Whether a word names lines, one or more.
  static func namesLine(_ word: Word) -> Bool {
    word.token.kind == .word && lines.contains(Lemmas.singular(word.lower))
  }
}
