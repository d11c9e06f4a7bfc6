/// What the parts of a sentence put on the screen.
extension StoryReader {
  var isForm: Bool {
    formTemplate || draft.topic.contains { $0.says("form", "filter", "entry") }
      || draft.template.map { ScreenTemplates.isForm($0) } ?? false
  }

  mutating func add(_ part: ItemReader.Part, of words: [Word]) {
    var mentions: [Mention] = []
    var states: [Mention] = []
    defer {
      for mention in states where !takeState(mention) { _ = takeReference(mention, of: words) }
    }
    isHeaded = part.isHeaded
    for mention in unfolded(Steps.joined(part.mentions)) {
      note(mention)
      let mention = withoutPicked(mention)
      if mention.role == nil, Self.closings.contains(mention.label.lowercased()) {
        for part in mention.children + mention.entries { _ = takeWish(part) }
        continue
      }
      if takeStep(mention) {
        mentions += mention.children + mention.entries
        continue
      }
      if !mention.states.isEmpty, mention.spot.isEmpty,
        mention.isBare && !mention.isLabelGiven || Self.repeatsName(of: mention, in: part.mentions)
      {
        states.append(mention)
        continue
      }
      let isAsked = part.mentions.contains {
        $0.span != mention.span && $0.role == nil && FieldNouns.names($0.label)
      }
      if !(isAsked && mention.isBare && FieldNouns.names(mention.label) && !mention.isNegated),
        takeWish(mention)
      {
        continue
      }
      if takeState(mention) { continue }
      // "In the middle the order “7”": what is placed is new, though its name was there before.
      let isNew =
        part.lead.place != nil && part.lead.anchor.isEmpty && mention.isDefinite
        && mention.isLabelGiven && !mention.isEach
      if !isNew, takeReference(mention, of: words) || takeEach(mention) { continue }
      mentions += distributed(mention)
    }
    if let place = part.lead.place, [.bottom, .bottomLeft, .bottomRight].contains(place) {
      for index in mentions.indices where mentions[index].spot.place == nil {
        // What is quoted at the foot of a screen and says what to do is a button.
        if mentions[index].isBare, mentions[index].isLabelGiven,
          ActionWords.isAction(mentions[index].label)
        {
          mentions[index].role = .button
        }
      }
    }
    var made = ControlMaker(isForm: isForm).controls(of: mentions, in: .screen)
    guard !made.isEmpty else { return }
    if let arrangement = part.lead.arrangement, made.count > 1, made.allSatisfy(\.isSmall) {
      // "Next to each other below that Skip and Report".
      made = [Control(.group, arrangement: arrangement, made)]
    }
    if let side = blockSide, part.lead.place != .left, part.lead.place != .right {
      join(Control(.group, place: side, made))
      return
    }
    if continueOwner(made, part, words) || continueDialog(made, part.lead) { return }
    if isContinued, !part.lead.isOutside, continueSide(made, part) { return }
    place(made, at: part.lead, mentions)
    if part.lead.isEmpty, mentions.count == 1, let side = mentions.first?.spot.place,
      mentions.first?.isRegion == true, side == .left || side == .right
    {
      openSide = side
    }
  }

  /// "a table with the second row selected": the state is put on when the rows are there.
  mutating func withoutPicked(_ mention: Mention) -> Mention {
    var mention = mention
    let picked = mention.children.filter { child in
      child.ordinal != nil && !child.states.isEmpty && child.role != nil && child.children.isEmpty
    }
    guard !picked.isEmpty else { return mention }
    mention.children.removeAll(where: picked.contains)
    story.tweaks += picked.map { ScreenStory.Tweak(target: $0, states: $0.states) }
    return mention
  }

  /// Whether what has a state was named before: "tabs A and B, the B tab selected".
  static func repeatsName(of mention: Mention, in mentions: [Mention]) -> Bool {
    let label = mention.label.lowercased()
    guard !label.isEmpty, mention.children.isEmpty, mention.entries.isEmpty else { return false }
    func names(_ other: Mention) -> Bool {
      other.span != mention.span && other.label.lowercased() == label
        || (other.children + other.entries).contains(where: names)
    }
    return mentions.contains(where: names)
  }

  /// The side that parts open without saying what is there.
  static func heading(_ parts: [ItemReader.Part]) -> Control.Place? {
    guard parts.count == 1, let part = parts.first else { return nil }
    let region = part.mentions.first
    let place = part.mentions.isEmpty ? part.lead.place : region?.spot.place
    guard
      part.mentions.isEmpty && part.isHeaded
        || part.mentions.count == 1 && region?.isRegion == true && region?.children.isEmpty == true
          && region?.entries.isEmpty == true,
      place == .left || place == .right
    else { return nil }
    return place
  }

  /// Words after which nothing more is to be drawn.
  static let closings: Set<String> = [
    "nothing else", "nothing more", "nothing", "that's all", "that's it", "that is all", "else",
  ]

  /// Mentions with what is said of several carried back, and a name before a colon opened.
  mutating func unfolded(_ mentions: [Mention]) -> [Mention] {
    var mentions = Spreading.spread(mentions)
    for index in mentions.indices.reversed().dropFirst() {
      let next = mentions[index + 1]
      if next.spot.relation == .inside, !next.isDistributed, next.followsAnd || next.isBare,
        mentions[index].isBare, mentions[index].spot.isEmpty, mentions[index].isLabelGiven
      {
        mentions[index].spot = next.spot
      }
    }
    for index in mentions.indices.reversed() where mentions[index].isDistributed {
      let anchor = Lemmas.singular(mentions[index].spot.anchor.last?.lower ?? "")
      let host = mentions[..<index].lastIndex { host in
        host.noun == anchor && host.isPlural
          || ["row", "line", "item", "entry"].contains(anchor)
            && (host.role == .table || host.role == .list)
      }
      guard let host else { continue }
      var part = mentions.remove(at: index)
      part.spot = Spot()
      part.isDistributed = false
      part.isPlural = false
      mentions[host].each.append(part)
    }
    for index in mentions.indices.reversed() {
      let badge = mentions[index]
      guard badge.role == .badge || badge.role == .chip, badge.spot.isEmpty,
        badge.isPlural || badge.entries.count + badge.children.count > 1,
        let host = mentions[..<index].lastIndex(where: { $0.role == .table })
      else { continue }
      mentions[host].each.append(mentions.remove(at: index))
    }
    if beginsScreen, let first = mentions.first, first.isNameOfScreen {
      // "(1) “Find a bike” with a map": the name is the heading of that screen.
      var heading = Mention()
      heading.role = .heading
      heading.label = first.label
      heading.isLabelGiven = true
      heading.span = first.span
      mentions.replaceSubrange(0..<1, with: [heading] + first.children + first.entries)
    }
    beginsScreen = false
    if draft.children.isEmpty, draft.template != nil, mentions.count == 1,
      let only = mentions.first,
      only.role == nil, !only.isLabelGiven, !only.isRegion, only.label.first?.isUppercase ?? false,
      !only.children.isEmpty || !only.entries.isEmpty
    {
      if story.brand.isEmpty { story.brand = only.label }
      drawn.append(only.span)
      return only.children + only.entries
    }
    return mentions
  }

  /// "Cards: “A” and “B” in “To do”, “C” in “Done”": each goes where it is said to be.
  func distributed(_ mention: Mention) -> [Mention] {
    guard let role = mention.role, [.card, .item, .listItem, .event].contains(role),
      mention.entries.contains(where: { $0.spot.relation == .inside && !$0.spot.anchor.isEmpty })
    else { return [mention] }
    var spot = Spot()
    return mention.entries.reversed().map { entry in
      var single = entry
      single.role = role
      single.children += mention.each + mention.children
      if entry.spot.relation == .inside { spot = entry.spot } else { single.spot = spot }
      return single
    }.reversed()
  }

  mutating func note(_ mention: Mention) {
    if !mention.span.isEmpty { drawn.append(mention.span) }
    for child in mention.children + mention.entries + mention.each { note(child) }
  }
}
