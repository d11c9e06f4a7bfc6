/// The things in a list, and which names belong to what was named before.
extension ItemReader {
  /// The things in a list, until something does not fit what holds them.
  mutating func mentions(
    in holder: Mention?, depth: Int, isColonList: Bool = false, isHeaded: Bool = false
  ) -> [Mention] {
    var found: [Mention] = []
    var open: Int?
    // The last list, though "and" has closed it.
    var listed: Int?
    let wasListOpen = isListOpen
    defer { isListOpen = wasListOpen }
    var isClosed = false
    while index < end {
      let start = index
      let sawComma = at(index)?.isMark(",") ?? false
      let sawThen = at(index)?.says("then") ?? at(index + 1)?.says("then") ?? false
      let sawAnd = skipSeparators()
      // "rows with a checkbox and a date, a search bar": the list of what they hold ended with "and".
      if holder != nil, !isColonList, !isHeaded, isClosed, sawComma, !sawAnd,
        at(index)?.says("a", "an") == true
      {
        index = start
        break
      }
      if at(index)?.isMark(";") == true, isColonList {
        index += 1
        open = nil
        continue
      }
      if holder != nil, let last = found.indices.last, at(index)?.isMark("(") == true,
        readQualifier(&found[last])
      {
        continue
      }
      if at(index)?.isMark(")", ";") == true || holder != nil && at(index)?.isMark("(") == true {
        index = start
        break
      }
      if holder != nil,
        sawThen || (sawComma && at(index)?.says("with") == true)
          || isForHolder(holder)
      {
        index = start
        break
      }
      if let last = open ?? listed, at(index)?.says("each", "every") == true,
        found[last].each.isEmpty,
        at(index + 1).map(isHolding) ?? false, readEach(&found[last], depth: depth)
      {
        continue
      }
      if let last = open ?? listed, readPick(&found[last]) { continue }
      if let holder, PhraseReader.takesEntries(holder.role), isPick(at: index),
        let name = readPickedName()
      {
        for position in found.indices where found[position].label.lowercased() == name.label {
          found[position].states.append(name.state)
        }
        continue
      }
      if readRemark(&found) { continue }
      if let shown = listedRole(at: index), let last = open ?? listed {
        found[last].role = shown.sense.role
        found[last].variant = shown.sense.variant
        found[last].isPlural = true
        found[last].noun = ""
        index = shown.end
        continue
      }
      if let last = open ?? listed, isCountedPart(at: index) {
        // "Table Name, Hours with 4 rows": so many rows of the table.
        index += 1
        if let rows = item(depth: depth, in: found[last]) { found[last].children.append(rows) }
        continue
      }
      if holder == nil, at(index)?.says("with") == true,
        let last = found.lastIndex(where: { $0.role != nil })
      {
        // "A grid of hours, with the events …": said of what came before.
        found.removeSubrange((last + 1)...)
        readTails(&found[last], depth: depth, in: nil)
        continue
      }
      // "… and below a list": a position after a separator leads the next part.
      if !found.isEmpty || holder != nil, let (spot, next) = spots.spot(at: index),
        index > start || found.isEmpty && isColonList && holder?.role == .columnHeader,
        at(next).map({
          $0.token.kind != .mark || $0.isMark(":") || $0.isMark(",") && (isHeaded || isColonList)
        }) ?? false, next < end,
        !(at(next)?.says("and") ?? false)
      {
        if let last = open, at(next)?.tag == .quoted, spot.relation == nil,
          var entry = nextItem(from: next, depth: depth, holder)
        {
          entry.spot.add(spot)
          found[last].entries.append(entry)
          continue
        }
        if let holder, isHeaded || isColonList || isPanel(holder), staysInside(spot, of: holder) {
          index = next
          while at(index)?.isMark(":", ",") == true { index += 1 }
          if var part = item(depth: depth, in: holder), isHeadedPart(part, of: holder) {
            let opens = opensEntries(part)
            part.spot.add(spot)
            if let last = open, part.isBare, !isHeaded {
              found[last].entries.append(part)
            } else {
              found.append(part)
              open = opens ? found.count - 1 : nil
            }
            continue
          }
          index = start
          break
        }
        if holder == nil || spot.relation == nil || !spot.anchor.isEmpty || spot.isPronoun {
          index = start
          break
        }
        index = next
      }
      isListOpen =
        open != nil
        || !found.isEmpty && found.allSatisfy(\.isBare)
          && PhraseReader.takesEntries(holder?.role) && holder?.role != .table
      guard var mention = item(depth: depth, in: holder) else {
        if index == start { break }
        continue
      }
      mention.followsAnd = sawAnd
      if let last = found.indices.last, takeAttribute(mention, of: &found[last]) { continue }
      if let holder, !(isHeaded && isHeadedPart(mention, of: holder)),
        !(mention.isBare && found.last.map(listsNames) ?? false),
        !Holding.accepts(
          mention, in: holder,
          isFirst: found.isEmpty || mention.isBare && found.allSatisfy(\.isBare))
      {
        index = start
        break
      }
      if let last = open, isEntry(mention, of: found[last]) {
        if found[last].entries.isEmpty, found[last].spot.relation != nil || found[last].count == nil
        {
          mention.spot.add(found[last].spot)
          found[last].spot = Spot()
        }
        if mention.spot.relation != nil || mention.spot.arrangement != nil {
          // "A, B and C in a row" is said of all of them.
          found[last].spot.add(mention.spot)
          mention.spot = Spot()
        }
        found[last].entries.append(mention)
        if sawAnd {
          listed = last
          open = nil
        }
        continue
      }
      if sawAnd, !found.isEmpty { isClosed = true }
      listed = nil
      if let last = found.indices.last { continueList(&found[last], with: &mention) }
      distribute(mention, over: &found)
      found.append(mention)
      if holder != nil, let other = unnamed(mention.spot, among: found) {
        // "a line above the text “Order 7”": what it is above was not named before.
        let isFirst = mention.spot.relation == .above
        found[found.count - 1].spot = Spot()
        found.insert(other, at: isFirst ? found.count : found.count - 1)
      }
      open = opensEntries(mention) ? found.count - 1 : nil
      if depth > 4 { break }
    }
    return found
  }

  /// Whether a position in the same sentence is one inside it: a sheet, a dialog, a drawer.
  private func isPanel(_ holder: Mention) -> Bool {
    switch holder.role {
    case .dialog, .sheet, .drawer, .popover: !holder.isPlural || holder.isEach
    default: holder.isEach
    }
  }

  mutating func nextItem(from next: Int, depth: Int, _ holder: Mention?) -> Mention? {
    let start = index
    index = next
    if let item = item(depth: depth, in: holder) { return item }
    index = start
    return nil
  }

  /// Whether what comes next is said of the holder rather than of something in it.
  func isForHolder(_ holder: Mention?) -> Bool {
    guard let holder, let word = at(index) else { return false }
    if word.says("at"), let next = at(index + 1), next.token.kind == .number { return true }
    if word.says("each"), holder.isPlural || holder.role == .list, !holder.isEach { return true }
    return word.says("listing") && holder.role == .table
  }

  /// Whether another name belongs to it as well: "the cards “Table 4” and “Table 9”".
  func listsNames(_ mention: Mention) -> Bool {
    mention.isPlural && mention.role != nil && (mention.isLabelGiven || !mention.entries.isEmpty)
      || mention.isBare && mention.isLabelGiven && mention.noun.isEmpty
  }

  /// Whether bare names that follow are entries: "tabs Overview", "radio buttons Round trip".
  func opensEntries(_ mention: Mention) -> Bool {
    guard let role = mention.role, mention.children.isEmpty || mention.noun == "column" else {
      return false
    }
    if role == .rating { return false }
    if mention.isPlural, mention.count == nil, mention.label.isEmpty, mention.entries.isEmpty,
      Holding.isLeaf(role) || ControlMaker.repeats(role)
    {
      return true
    }
    if mention.isPlural, let count = mention.count, count > 1, !mention.isLabelGiven,
      mention.entries.isEmpty, mention.each.isEmpty,
      ControlMaker.repeats(role) || role == .columnHeader || Holding.isLeaf(role)
        || PhraseReader.takesEntries(role),
      at(index)?.isMark(",") ?? false, let next = at(index + 1)
    {
      // "two plans, Basic and Pro": so many names follow.
      return next.tag == .quoted || next.token.isCapitalized
    }
    if mention.isPlural, mention.isFollowedByNames, mention.count == nil, mention.entries.isEmpty {
      return Holding.isLeaf(role) || ControlMaker.repeats(role)
    }
    return mention.spot.isEmpty && !mention.entries.isEmpty
  }

  func isEntry(_ mention: Mention, of list: Mention) -> Bool {
    guard mention.children.isEmpty, mention.entries.isEmpty, !mention.hasArticle || mention.isBare
    else { return false }
    if mention.isBare {
      // "line items, tax and total": sums are not among the lines.
      return list.role != .cartLine || mention.isLabelGiven || !list.entries.isEmpty
    }
    // "Search" among names is one of them.
    return mention.role != nil && !mention.hasArticle && mention.count == nil
      && mention.label.isEmpty && !mention.isPlural
      && list.entries.contains { $0.isBare }
      && (at(index - 1)?.token.isCapitalized ?? false)
  }

  /// "Checkboxes “Bread”, “Milk” and “Eggs”": what is quoted after the first is more of the same.
  func continueList(_ last: inout Mention, with mention: inout Mention) {
    guard let role = last.role, last.isPlural, last.isLabelGiven, last.count ?? 1 == 1,
      Holding.isSpread(role), mention.isBare, mention.isLabelGiven, last.children.isEmpty
    else { return }
    mention.role = role
    mention.variant = last.variant
    mention.noun = last.noun
    mention.isPlural = true
    // Each of them is one thing, though the noun before the first is in the plural.
    last.count = 1
    mention.count = 1
  }

  /// "Company, Email and Address fields": the noun at the end is said of all of them.
  func distribute(_ mention: Mention, over found: inout [Mention]) {
    guard let role = mention.role, !mention.label.isEmpty, mention.isPlural, mention.count == nil,
      mention.entries.isEmpty, Holding.isSpread(role)
    else { return }
    for position in found.indices.reversed() {
      guard found[position].isBare || found[position].role == role && found[position].label.isEmpty,
        !found[position].label.isEmpty, found[position].spot.isEmpty
      else { break }
      found[position].role = role
      found[position].variant = mention.variant
      found[position].noun = mention.noun
      found[position].label = PhraseReader.capitalized(found[position].label)
      if role == .icon || role == .iconButton {
        found[position].icon = found[position].label.lowercased()
      }
      if let last = found.indices.last, position == last, !mention.followsAnd { break }
    }
  }

}
