/// Something that is said of a task.
enum PlanFact: Hashable, Sendable {
  /// It begins, ends or happens then.
  case start(Moment)
  case end(Moment)
  /// It must be there by then; alone, that makes it a milestone.
  case due(Moment)
  case at(Moment)
  case span(Moment, Moment)
  /// It takes so long.
  case length(LengthOfTime)
  /// It waits for what some words name, and so long after that.
  case after([Word], LengthOfTime?)
  /// It ends when what some words name begins.
  case before([Word], LengthOfTime?)
  /// It begins with what some words name; without words, with the one before.
  case parallel([Word])
  /// It waits for the one before, and so long after that.
  case next(LengthOfTime?)
  case milestone
  case progress(Double)
  case critical
  case color(Color)
  case owner(String)
}

/// Finds what is said of tasks among words.
struct PlanFacts {
  private let words: [Word]
  private let moments: MomentReader

  init(_ words: [Word]) {
    self.words = words
    moments = MomentReader(words)
  }

  private func at(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// What is said at a place, and in how many words.
  func fact(at index: Int) -> (fact: PlanFact, count: Int)? {
    guard let word = at(index) else { return nil }
    return waiting(index, word) ?? together(index, word) ?? timed(index, word) ?? length(index)
      ?? state(index, word) ?? look(index, word)
  }

  // MARK: Times

  private func timed(_ index: Int, _ word: Word) -> (fact: PlanFact, count: Int)? {
    let lead = lead(index, word)
    let isBetween = word.says("between")
    guard let (first, last, count) = moments.range(at: index + lead.count, withAnd: isBetween)
    else {
      return nil
    }
    // "March" in a name: a month alone needs something that ties it.
    let total = lead.count + count
    if let last {
      if last.form == .dayOfMonth(0) { return (.start(first), total) }
      return (.span(first, last), total)
    }
    switch lead.role {
    case .start: return (.start(first), total)
    case .end: return (.end(first), total)
    case .due: return (.due(first), total)
    case .at: return (.at(first), total)
    }
  }

  private enum Role { case start, end, due, at }

  /// The words that tie a time to a task: “starting on”, “until”, “in”.
  private func lead(_ index: Int, _ word: Word) -> (role: Role, count: Int) {
    var count = 1
    let role: Role
    if word.says(
      "from", "starting", "starts", "start", "begins", "beginning", "begin", "since", "started",
      "kicks", "commencing", "starting:")
    {
      role = .start
    } else if word.says("due", "by", "deadline") {
      role = .due
    } else if word.says(
      "until", "till", "through", "ends", "ending", "end", "finishes",
      "finish", "finishing", "completes", "completed", "closes", "finished", "ready")
    {
      role = .end
    } else if word.says(
      "on", "in", "at", "during", "between", "for", "@", "runs", "scheduled", "planned",
      "happens", "spans", "takes", "falls", "around", "date", "launches", "set", "goes", "of")
    {
      role = .at
    } else {
      return (.at, 0)
    }
    while let next = at(index + count),
      next.says(
        "on", "in", "at", "by", "from", "for", "date", "off", "around", "about", "place", "the",
        "live")
        || next.isMark(":", "=")
    {
      count += 1
    }
    if at(index + count - 1)?.says("the") == true { count -= 1 }
    return (role, count)
  }

  private func length(_ index: Int) -> (fact: PlanFact, count: Int)? {
    var start = index
    while let word = at(start),
      word.says(
        "for", "takes", "take", "taking", "lasts", "last", "lasting", "over", "needs", "within",
        "about", "around", "approximately", "roughly", "running", "runs", "of", "duration",
        "length",
        "ca", "approx", "requires", "will", "should", "another", "estimated", "is", "est")
        || word.isMark("~", ":", "=") && start > index
    {
      start += 1
    }
    guard let (length, count) = moments.length(at: start) else { return nil }
    let next = start + count
    // "takes two weeks after design" says how long; "two weeks after design" says when.
    let isTaken = words[index..<start].contains {
      $0.says(
        "takes", "take", "taking", "lasts", "lasting", "needs", "requires", "for", "over",
        "duration")
    }
    if isTaken { return (.length(length), next - index) }
    if at(next)?.says("later", "afterwards", "after") == true,
      at(next)?.says("after") != true || at(next + 1)?.says("that", "this", "it") == true
    {
      return (.next(length), next + (at(next)?.says("after") == true ? 2 : 1) - index)
    }
    if at(next)?.says("after", "following") == true {
      let found = names(from: next + 1)
      if found.count > 0 { return (.after(found.words, length), next + 1 + found.count - index) }
    }
    if at(next)?.says("before") == true {
      let found = names(from: next + 1)
      if found.count > 0 { return (.before(found.words, length), next + 1 + found.count - index) }
    }
    return (.length(length), next - index)
  }

  // MARK: Other tasks

  private func waiting(_ index: Int, _ word: Word) -> (fact: PlanFact, count: Int)? {
    if word.says("followed"), at(index + 1)?.says("by") == true { return (.next(nil), 2) }
    if word.says("afterwards", "afterward", "thereafter") { return (.next(nil), 1) }
    guard let count = waitLead(index, word) else { return nil }
    let start = index + count
    if at(start)?.says("that", "this", "it", "which") == true {
      let closers = self.closers(from: start + 1)
      return (.next(nil), count + 1 + closers)
    }
    if moments.moment(at: start) != nil, word.says("after") {
      return moments.moment(at: start).map { (.start($0.moment), count + $0.count) }
    }
    let found = names(from: start)
    guard found.count > 0 else { return nil }
    if word.says("before") { return (.before(found.words, nil), count + found.count) }
    return (.after(found.words, nil), count + found.count)
  }

  /// How many words say that a task waits for what follows.
  private func waitLead(_ index: Int, _ word: Word) -> Int? {
    func follows(_ offset: Int, _ words: String...) -> Bool {
      at(index + offset).map { $0.token.kind == .word && words.contains($0.lower) } ?? false
    }
    if word.says("after", "before", "once", "following", "follows", "upon", "when") {
      return follows(1, "completion") && follows(2, "of")
        ? 3 : follows(1, "the") && follows(2, "completion", "end") && follows(3, "of") ? 4 : 1
    }
    if word.says("right", "immediately", "directly", "straight", "shortly", "only"),
      follows(1, "after")
    {
      return 2
    }
    if word.says("starts", "start", "begins", "begin", "starting", "beginning"),
      follows(1, "when", "once", "after", "following")
    {
      return 2
    }
    if word.says("starts", "start", "begins", "begin"), follows(1, "as"), follows(2, "soon"),
      follows(3, "as")
    {
      return 4
    }
    if word.says("starts", "start", "begins"), follows(1, "right", "immediately", "directly"),
      follows(2, "after")
    {
      return 3
    }
    if word.says("as"), follows(1, "soon"), follows(2, "as") { return 3 }
    if word.says("depends", "dependent", "depending", "depend", "relies"), follows(1, "on", "upon")
    {
      return 2
    }
    if word.says("is", "are"), follows(1, "dependent", "blocked"), follows(2, "on", "by") {
      return 3
    }
    if word.says("blocked"), follows(1, "by") { return 2 }
    if word.says("waits", "wait", "waiting"), follows(1, "for", "on") { return 2 }
    if word.says("depends", "dependencies", "dependency", "predecessor", "predecessors", "deps"),
      at(index + 1)?.isMark(":") == true
    {
      return 2
    }
    return nil
  }

  /// The names of tasks up to what closes them: “design and build are done”.
  ///
  /// - Returns: The words of the names, and how many words were taken with those that close them.
  private func names(from start: Int) -> (words: [Word], count: Int) {
    var index = start
    var found: [Word] = []
    while let word = at(index) {
      if word.isMark(",") {
        // "after A, B and C".
        guard isListed(after: index) else { break }
      } else if word.token.kind == .mark && !word.isMark("/", "&", "-") {
        break
      }
      let closers = closers(from: index)
      if closers > 0 {
        index += closers
        break
      }
      if !found.isEmpty, word.says("and", "&", "then", "but", "while") {
        guard word.says("and", "&"), isListed(after: index) else { break }
      }
      if !found.isEmpty, !word.says("and", "&"), index > start,
        moments.length(at: index) != nil || starts(index)
      {
        break
      }
      found.append(word)
      index += 1
    }
    return (found, index - start)
  }

  /// Whether another name of the same list stands behind a comma or “and”.
  private func isListed(after index: Int) -> Bool {
    var ahead = index + 1
    while let word = at(ahead), word.says("and", "&") { ahead += 1 }
    guard let first = at(ahead), first.token.kind != .mark, fact(startsAt: ahead) == nil else {
      return false
    }
    while let word = at(ahead), !word.isMark(",", ";", "(", ":", ")") {
      if closers(from: ahead) > 0 { return true }
      if starts(ahead) || moments.length(at: ahead) != nil { return false }
      if word.says("and", "&"), ahead > index + 2 { return isListed(after: ahead) }
      ahead += 1
    }
    // A comma needs an "and" behind it; otherwise the next task begins.
    guard at(index)?.isMark(",") == true, at(index + 1)?.says("and") != true else {
      return at(ahead)?.isMark("(", ":") != true
    }
    return words[ahead...].contains { $0.says("and") } && isListed(after: ahead)
  }

  private func starts(_ index: Int) -> Bool {
    guard let word = at(index) else { return false }
    if word.says(
      "takes", "take", "lasts", "starts", "begins", "runs", "for", "until", "from", "in", "on",
      "ends", "lasting", "taking", "starting", "needs", "after", "follows", "depends", "by", "at",
      "which",
      "will", "should", "before", "can", "comes", "happens", "during", "requires", "we", "i",
      "they", "must")
    {
      return true
    }
    return moments.moment(at: index) != nil && at(index)?.token.kind == .number
  }

  private func fact(startsAt index: Int) -> Bool? {
    guard let word = at(index) else { return nil }
    return starts(index) || moments.length(at: index) != nil || word.says("then") ? true : nil
  }

  /// How many words say that those before are over: “is done”, “have been finished”, “ends”.
  private func closers(from start: Int) -> Int {
    var index = start
    while let word = at(index),
      word.says(
        "is", "are", "has", "have", "been", "gets", "get", "was", "were", "being", "both", "all")
        && index + 1 < words.count
    {
      index += 1
    }
    guard let word = at(index) else { return 0 }
    if word.says(
      "done", "finished", "finish", "finishes", "complete", "completed", "completes", "over",
      "ends",
      "end", "ready", "approved", "delivered", "concluded", "signed", "closed", "ended", "through")
    {
      let extra = at(index + 1)?.says("off", "up") == true ? 1 : 0
      return index + 1 + extra - start
    }
    if index == start, word.says("starts", "begins", "completion"),
      at(index + 1).map({ $0.token.kind == .mark || $0.says("and") }) ?? true
    {
      return 1
    }
    return 0
  }

  private func together(_ index: Int, _ word: Word) -> (fact: PlanFact, count: Int)? {
    func follows(_ offset: Int, _ words: String...) -> Bool {
      at(index + offset).map { $0.token.kind == .word && words.contains($0.lower) } ?? false
    }
    var count: Int?
    if word.says("in", "runs", "run", "running", "done"), follows(1, "in"), follows(2, "parallel") {
      count = 3
    }
    if word.says("in"), follows(1, "parallel") { count = 2 }
    if word.says("parallel", "concurrently", "simultaneously", "concurrent") { count = 1 }
    if word.says("runs", "run", "running"),
      follows(1, "parallel", "concurrently", "alongside", "simultaneously")
    {
      count = 2
    }
    if word.says("alongside", "while") { count = 1 }
    if word.says("at"), follows(1, "the"), follows(2, "same"), follows(3, "time") { count = 4 }
    if word.says("same"), follows(1, "time") { count = 2 }
    if word.says("overlaps", "overlapping", "overlap") { count = 1 }
    if word.says("meanwhile") { return (.parallel([]), 1) }
    if word.says("starts", "start", "starting", "begins"),
      follows(1, "with", "together", "alongside")
    {
      count = follows(2, "with") ? 3 : 2
    }
    if word.says("during"), moments.moment(at: index + 1) == nil { count = 1 }
    guard var count else { return nil }
    let hasTie = follows(count, "with", "to", "as")
    if hasTie { count += 1 }
    guard
      hasTie || word.says("alongside", "while", "during", "overlaps", "overlapping")
        || word.says("starts", "start", "starting", "begins")
    else { return (.parallel([]), count) }
    let found = names(from: index + count)
    return found.count > 0
      ? (.parallel(found.words), count + found.count) : (.parallel([]), count)
  }

  // MARK: States

  private func state(_ index: Int, _ word: Word) -> (fact: PlanFact, count: Int)? {
    if word.says("is", "are", "as"),
      at(index + 1)?.says("a", "the", "milestone", "milestones") == true
    {
      if at(index + 1)?.says("milestone") == true { return (.milestone, 2) }
      if at(index + 2)?.says("milestone") == true { return (.milestone, 3) }
    }
    if word.says("milestone", "milestones", "◆", "♦") { return (.milestone, 1) }
    if word.token.text.hasSuffix("%"), let number = Double(word.text.dropLast()),
      (0...100).contains(number)
    {
      let tail =
        at(index + 1)?.says("done", "complete", "completed", "finished", "progress", "ready")
        == true
      return (.progress(number / 100), tail ? 2 : 1)
    }
    if word.says("progress"),
      at(index + 1)?.isMark(":") == true || at(index + 1)?.text.hasSuffix("%") == true
    {
      let next = at(index + 1)?.isMark(":") == true ? 2 : 1
      if let found = state(index + next, words[min(index + next, words.count - 1)]),
        index + next < words.count
      {
        return (found.fact, next + found.count)
      }
    }
    let isSaid =
      index == 0 || words[index - 1].says("is", "are", "already")
      || words[index - 1].token.kind == .mark
    if word.says("is", "are", "already"), let next = at(index + 1),
      next.says(
        "done", "completed", "finished", "complete", "ongoing", "already", "critical", "underway")
    {
      return state(index + 1, next).map { ($0.fact, $0.count + 1) }
    }
    if isSaid, word.says("done", "completed", "finished", "complete") { return (.progress(1), 1) }
    if word.says("ongoing", "wip", "underway") { return (.progress(0.5), 1) }
    if word.says("in"), at(index + 1)?.says("progress") == true { return (.progress(0.5), 2) }
    if word.says("in-progress") { return (.progress(0.5), 1) }
    if word.says("not"), at(index + 1)?.says("started") == true { return (.progress(0), 2) }
    if word.says("critical"), isSaid || words.count == index + 1 {
      let tail = at(index + 1)?.says("path") == true ? 2 : 1
      return (.critical, tail)
    }
    if word.says("on"), at(index + 1)?.says("the") == true, at(index + 2)?.says("critical") == true
    {
      return (.critical, at(index + 3)?.says("path") == true ? 4 : 3)
    }
    return nil
  }

  private func look(_ index: Int, _ word: Word) -> (fact: PlanFact, count: Int)? {
    if word.says("in", "colored", "coloured", "color", "colour"), let next = at(index + 1) {
      let place = next.isMark(":") ? index + 2 : index + 1
      if let named = at(place), named.tag == .color || named.text.hasPrefix("#"),
        let color = ColorNames.color(of: named.lower)
      {
        return (.color(color), place + 1 - index)
      }
    }
    if word.tag == .color, let color = ColorNames.color(of: word.lower),
      index == 0 && words.count == 1
        || index == words.count - 1 && index > 0 && words[index - 1].token.kind == .mark
    {
      return (.color(color), 1)
    }
    if word.says(
      "by", "owner", "assignee", "assigned", "resource", "responsible", "who", "owned", "led",
      "with")
      || word.isMark("@")
    {
      var start = index + 1
      while at(start)?.says("to", "by") == true || at(start)?.isMark(":") == true { start += 1 }
      guard !word.says("with") || start > index + 1 else { return nil }
      var names: [Word] = []
      while let next = at(start + names.count), next.token.isCapitalized, next.token.kind == .word,
        moments.moment(at: start + names.count) == nil, names.count < 3
      {
        names.append(next)
      }
      if at(start)?.says("the") == true, let team = at(start + 1), team.isNominal {
        return (.owner(team.text.capitalizedFirst), start + 2 - index)
      }
      if !names.isEmpty {
        return (.owner(ChartText.text(of: names)), start + names.count - index)
      }
    }
    if word.text.hasPrefix("@"), word.text.count > 1 {
      return (.owner(String(word.text.dropFirst()).capitalizedFirst), 1)
    }
    return nil
  }
}
