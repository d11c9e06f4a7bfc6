/// What follows a thing and says more of it.
extension ItemReader {
  mutating func readTails(_ mention: inout Mention, depth: Int, in holder: Mention?) {
    let isPart = isPart(mention, of: holder)
    while index < end {
      guard let word = at(index) else { return }
      if word.isMark(","), at(index + 1)?.says("at") == true,
        at(index + 2)?.token.kind == .number, mention.isPlural
      {
        index += 1
        continue
      }
      if mention.isBare, !mention.isPlural,
        word.says("each") || word.isMark(",") && at(index + 1)?.says("each") == true
      {
        // Said of the whole list that this name ends.
        return
      }
      if word.says("with"), mention.isBare, holder?.role == .list, isOnce(at: index + 1) { return }
      if readNames(&mention, depth: depth) { continue }
      if liesSomewhere(at: index) {
        index += at(index + 1)?.says("up", "in", "out") == true ? 2 : 1
        continue
      }
      if word.says("is", "are"), liesSomewhere(at: index + 1) {
        index += 2
        continue
      }
      if word.says("with"), mention.isBare, mention.label.isEmpty, holder?.role != nil { return }
      if readDistribution(&mention) { continue }
      if isListOpen, mention.isBare,
        isCountedPart(at: index) || isPick(at: index) || listedRole(at: index) != nil
          || word.says("each")
          || word.isMark(",") && at(index + 1)?.says("each") == true
      {
        return
      }
      if let holder, PhraseReader.takesEntries(holder.role), mention.isBare,
        isPick(at: index) || word.isMark(",") && at(index + 1)?.says("each") == true
          || word.says("each")
      {
        return
      }
      if readBelonging(&mention) || readNumbering(&mention) { continue }
      if word.isMark("("), remark(at: index) != nil,
        remark(at: index)?.name != mention.label.lowercased()
      {
        if isListOpen || holder != nil { return }
        var list = [mention]
        if readRemark(&list) {
          mention = list[0]
          continue
        }
      }
      if word.isMark("("), readQualifier(&mention) { continue }
      if word.isMark("-", "–", "—"), opensList(mention) {
        guard depth < 5 else { return }
        index += 1
        readColon(&mention, depth: depth)
        continue
      }
      if isPart,
        !mention.isPlural || mention.role != nil || !word.isMark(":") || holder?.role != .list,
        word.isMark(":", "(") || word.says("each", "listing") || word.isMark(",")
      {
        return
      }
      if word.says("at"), readAmounts(&mention, isPart: isPart) { continue }
      if readPrice(&mention) { continue }
      if word.isMark("(") {
        readParenthesis(&mention)
        continue
      }
      if word.isMark(":", "(") || isHolding(word) { titleChoices(&mention) }
      if word.isMark(":"), at(index + 1)?.says("each", "every") == true,
        mention.isPlural || mention.role == .list || mention.role == .table, mention.each.isEmpty
      {
        // "a list of songs: each row shows …".
        index += 1
        if readEach(&mention, depth: depth) { continue }
        index -= 1
      }
      if word.isMark(":") {
        guard depth < 5 else { return }
        index += 1
        readColon(&mention, depth: depth)
        guard at(index)?.isMark(",") == true, at(index + 1)?.says("each") == true else { return }
        continue
      }
      if let (spot, next) = spots.spot(at: index) {
        note(index..<next)
        mention.spot.add(spot)
        index = next
        continue
      }
      if word.says("labelled", "labeled", "called", "named", "titled", "saying", "reading", "says")
        || word.says("that", "which") && at(index + 1)?.says("says", "reads", "said", "say") == true
      {
        let isSaying = !word.says("labelled", "labeled", "called", "named", "titled")
        index += word.says("that", "which") ? 2 : 1
        if at(index)?.says("that") == true { index += 1 }
        readLabel(&mention, isSaying: isSaying)
        continue
      }
      if readAsking(&mention) { continue }
      if word.isMark("/", ">", "›", "|") || word.tag == .arrow, takesSteps(mention) {
        readSteps(&mention)
        continue
      }
      if word.says("of") {
        index += 1
        readOf(&mention, depth: depth)
        continue
      }
      if word.says("by"), at(index + 1)?.token.isCapitalized == true {
        index += 1
        mention.detail = PhraseReader.value(in: phraseWords()).name
        continue
      }
      if word.says("as"), at(index + 1) != nil {
        index += 1
        readAs(&mention)
        continue
      }
      if readPurpose(&mention) || readRange(&mention) { continue }
      if mention.role == .switch || mention.role == .segmented, word.says("between"),
        at(index + 1)?.token.isCapitalized ?? false || at(index + 1)?.tag == .quoted
      {
        // "a toggle between Monthly and Yearly".
        index += 1
        mention.role = .segmented
        mention.isPlural = true
        readFor(&mention, depth: depth)
        continue
      }
      if readCurrent(&mention) { continue }
      if mention.role == .option, word.says("in", "between", "of", "from", "to"),
        at(index + 1) != nil
      {
        index += 1
        mention.isPlural = true
        readFor(&mention, depth: depth)
        continue
      }
      if word.says("for"), mention.role != nil {
        index += 1
        readFor(&mention, depth: depth)
        continue
      }
      if word.says("in"), let color = NounGroupReader(words).color(at: index + 1) {
        mention.style.fill = color.color
        index += 1 + color.length
        continue
      }
      if readSource(&mention, depth: depth) || readState(&mention) { continue }
      if isHolding(word) {
        skipHolding()
        if readAttribute(&mention) { continue }
        let isListing = word.says("listing")
        if readAmount(&mention) { continue }
        readHeld(&mention, depth: depth, isListing: isListing)
        guard mention.isPlural || mention.role == .table || mention.role == .list else { return }
        continue
      }
      if word.says("each", "every") || word.isMark(",") && at(index + 1)?.says("each") == true {
        guard readEach(&mention, depth: depth) else { return }
        continue
      }
      if word.says("instead") {
        index += 1
        if at(index)?.says("of") == true {
          index += 1
          _ = phraseWords()
        }
        continue
      }
      if readManner(&mention) { continue }
      if word.says("on", "at", "from", "in", "to", "per"), depth < 6, at(index + 1) != nil {
        readLoose(&mention)
        continue
      }
      return
    }
  }

  /// Whether something is one of the parts that several things have, so that names and amounts
  /// behind it belong to those things: "cards with a photo and a title (Pancakes, Soup)".
  func isPart(_ mention: Mention, of holder: Mention?) -> Bool {
    guard let holder, holder.isPlural || holder.isEach || holder.role == .table else {
      return false
    }
    return mention.role == nil || Holding.isLeaf(mention.role)
  }

  func isHolding(_ word: Word) -> Bool {
    word.says(
      "with", "containing", "including", "showing", "displaying", "listing", "featuring", "holding",
      "that", "which", "has", "have", "contains", "includes", "shows", "displays", "having",
      "should",
      "consisting", "offering", "allowing", "is", "are", "where", "using", "made", "grouped",
      "divided", "organized", "organised")
  }

  mutating func skipHolding() {
    while let word = at(index),
      isHolding(word)
        || word.says(
          "have", "contain", "include", "show", "display", "of", "be", "also", "list", "up",
          "shown", "displayed", "rendered")
        || word.says("as") && at(index - 1)?.says("shown", "displayed", "rendered") == true
        || word.says("into", "by", "in")
          && at(index - 1)?.says("grouped", "divided", "organized", "organised") == true
    {
      index += 1
    }
  }
}
