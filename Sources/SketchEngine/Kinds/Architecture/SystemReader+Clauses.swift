/// Who does it, to whom and where: one clause at a time.
extension SystemReader {
  /// Takes what a clause tells into the model.
  mutating func take(_ clause: Clause) {
    guard clause.verb?.isNegated != true else { return }
    var clause = clause
    if !clause.front.isEmpty { hereEach = [] }
    readFront(&clause)
    if labelsLine(clause) || styles(clause) { return }
    goOn(&clause)
    if clause.isTurned { antecedent = mentions.last ?? [] }
    isEach = clause.isEach || Self.isEach(clause.subject)
    if clause.verb != nil { told = clause }
    let verb = clause.verb ?? (clause.isGapped ? self.verb : nil)
    var roles = ClauseRoles(clause.phrases, isPassive: verb?.isPassive ?? false)
    if let verb = clause.verb {
      drawn.append(verb.span)
      self.verb = verb
    }
    if isLine(clause.subject) || isLine(clause.object) { return takeLine(clause, roles) }
    guard let verb else { return takeNaming(clause, &roles) }
    let frame = frame(of: verb, in: clause)
    if frame == .make { return takeMaking(clause, roles) }
    let isThere =
      frame == .be && clause.subject == nil && !clause.isRelative && clause.object != nil
    let subjects = isThere ? [] : subjects(of: clause, frame: frame, roles)
    speaker = subjects
    tiePlaces(of: subjects, roles)
    switch frame {
    case .link: takeLinking(clause, verb, subjects, roles)
    case .contain: takeContaining(clause, verb, subjects, roles)
    case .own: takeOwning(clause, subjects, roles)
    case .live: takeLiving(clause, subjects, roles)
    case .be: takeBeing(clause, subjects, roles)
    case .send, .take, .act, .make, nil: takeActing(clause, verb, frame, subjects, roles)
    }
    if !subjects.isEmpty, !clause.isRelative { subject = subjects }
  }

  /// What a verb ties.
  ///
  /// "Put it on the shelf" tells the drawer what to make; where a part does so, "the loader puts
  /// films on the shelf", it sends them there or makes them itself.
  private func frame(of verb: Clause.VerbGroup, in clause: Clause) -> RelationVerbs.Frame? {
    let frame = RelationVerbs.frame(of: verb.lemma)
    guard frame == .make, !verb.isPassive, !clause.isGapped, !isOrder(verb) else { return frame }
    switch clause.subject {
    case .things(let items)?: guard !items.allSatisfy({ isDrawing($0.group) }) else { return frame }
    case .reference(let word)?: guard word.says("it", "this") else { return frame }
    case nil: guard clause.isRelative || !subject.isEmpty else { return frame }
    }
    switch verb.lemma {
    case "put", "place", "add": return .send
    case "create", "generate", "show", "draw", "mark", "design": return .act
    default: return frame
    }
  }

  /// "…, beside the shed, create a tank": a plain form that nobody stands before.
  private func isOrder(_ verb: Clause.VerbGroup) -> Bool {
    guard verb.text.lowercased() == verb.lemma,
      let index = words.firstIndex(where: { $0.span.lowerBound >= verb.span.lowerBound })
    else { return false }
    return index == 0 || words[index - 1].token.kind == .mark
      || words[index - 1].says("and", "then")
  }

  // MARK: Parts of a clause

  /// "is tied to a lamp via A, a fan via B": one more that it is tied to, in its own way.
  mutating func goOnToTarget(_ clause: inout Clause) {
    let ways = ["via", "over", "using", "through", "by", "with"]
    guard clause.isGapped, clause.verb == nil, let told, told.object == nil,
      let noun = clause.subject,
      told.phrases.contains(where: { $0.preposition == "to" }), !speaker.isEmpty,
      let way = clause.phrases.first, ways.contains(way.preposition),
      told.phrases.contains(where: { $0.preposition == way.preposition })
    else { return }
    clause.phrases.insert(
      Clause.Phrase(preposition: "to", noun: noun, span: way.span), at: 0)
    clause.subject = nil
    clause.verb = told.verb
    clause.isGapped = false
    subject = speaker
  }

  static func isEach(_ noun: Clause.Noun?) -> Bool {
    switch noun {
    case nil: false
    case .reference(let word): word.says("each")
    case .things(let items):
      items.contains { ["each", "every"].contains($0.group.quantifier ?? "") }
    }
  }

  /// "keeps films in the vault and posters in the attic": without a verb of its own, a clause whose
  /// noun cannot be who does it goes on with the verb before, and its noun is the object.
  mutating func goOn(_ clause: inout Clause) {
    goOnToTarget(&clause)
    guard clause.isGapped, clause.verb == nil, let told, told.object != nil,
      told.verb?.isPassive == false, clause.object == nil,
      case .things(let items)? = clause.subject
    else { return }
    let isPurpose =
      ["for", "as"].contains(clause.phrases.first?.preposition ?? "") || !clause.purpose.isEmpty
    let areData = items.allSatisfy { item in
      !isThingLike(item)
        || found(item, definitely: true) == nil && !ThingLooks(item.group).isKnown
          && item.group.label == nil && item.group.core.allSatisfy { $0.tag != .name }
    }
    guard isPurpose || areData else { return }
    clause.object = clause.subject
    clause.subject = nil
    clause.verb = told.verb
    clause.isGapped = false
    if !speaker.isEmpty { subject = speaker }
  }

  mutating func readFront(_ clause: inout Clause) {
    for phrase in clause.front {
      switch phrase.preposition {
      case "outside", "outside of":
        here = .outside
        wished.append(phrase.span)
      case "in", "inside", "inside of", "within", "on", "at", "under":
        if Self.isEach(phrase.noun) || phrase.noun.saysBoth {
          // "In each there is a pump": one in every one of them.
          hereEach = ends(of: phrase.noun)
          for id in hereEach { model.things[id].isPlace = true }
          continue
        }
        if case .reference(let word) = phrase.noun, word.says("it", "this", "that"),
          let id = ends(of: phrase.noun).last
        {
          // "In it there are two pumps."
          model.things[id].isPlace = true
          here = .inside(id)
          continue
        }
        guard case .things(let items) = phrase.noun, items.count == 1, let item = items.first else {
          continue
        }
        let looks = ThingLooks(item.group)
        let known = found(item, definitely: true)
        guard
          known != nil || looks.isPlace || item.group.label != nil || looks.isKnown
            || !item.holds.isEmpty
        else {
          continue
        }
        here = .unsaid
        if let id = ends(of: item).first {
          model.things[id].isPlace = true
          here = .inside(id)
        }
      default: clause.phrases.insert(phrase, at: 0)
      }
    }
  }

  mutating func subjects(
    of clause: Clause, frame: RelationVerbs.Frame?, _ roles: ClauseRoles
  ) -> [Int] {
    if clause.isRelative {
      let last = mentions.last ?? subject
      guard let one = last.first, last.count == 1, lastList.contains(one), lastList.count > 1,
        !model.things[one].isMany, isEach || isPluralVerb(clause.verb)
      else { return last }
      return lastList
    }
    switch clause.subject {
    case nil: return subject
    case .reference(let word): return subjectReferred(by: word)
    case .things(let items):
      if let first = items.first, items.count == 1, isDatum(first, clause) {
        datum = phrase(of: first)
        drawn.append(first.group.span)
        return []
      }
      let isDrawing = items.count == 1 && isDrawing(items[0].group)
      if isDrawing, frame == .contain || frame == .own { return [] }
      let ids = items.flatMap { ends(of: $0) }
      if items.count > 1 { lastList = ids }
      if frame == .contain || frame == .own && items.allSatisfy({ ThingLooks($0.group).isPlace }) {
        for id in ids where frame == .contain { model.things[id].isPlace = true }
      }
      return ids
    }
  }

  /// "which all report to the hub": several do it.
  func isPluralVerb(_ verb: Clause.VerbGroup?) -> Bool {
    guard let verb,
      let start = words.firstIndex(where: { $0.span.lowerBound >= verb.span.lowerBound })
    else { return false }
    return words[max(0, start - 2)..<min(start + 1, words.count)].contains {
      $0.says("all", "both", "each", "are", "have") || $0.tag == .verb && $0.form == .base
    }
  }

  /// "Requests go to the gateway": what moves is no part of the system.
  func isDatum(_ item: Clause.Item, _ clause: Clause) -> Bool {
    guard found(item, definitely: true) == nil, DataNouns.all.contains(item.group.head),
      item.group.label == nil, let verb = clause.verb,
      item.group.core.count < 2 || !ThingLooks(item.group).isKnown
    else { return false }
    let frame = RelationVerbs.frame(of: verb.lemma)
    return frame == .send || frame == .take || verb.isPassive
  }

  /// "the diagram", "the system": the drawing itself.
  func isDrawing(_ group: NounGroup) -> Bool {
    if model.things.isEmpty, group.label == nil, !group.isDefinite, (group.count ?? 1) < 2,
      ["setup", "set-up", "architecture", "landscape", "environment", "solution", "infrastructure"]
        .contains(group.head)
    {
      return true
    }
    // "an SAP system" in the list of a place is a part of it.
    if herePlace != nil || group.core.count > 1 && group.core[0].tag == .name, !model.things.isEmpty
    {
      return false
    }
    return group.label == nil && found(Clause.Item(group), definitely: true) == nil
      && !ThingLooks(group).isKnown
      && group.senses.contains { sense in
        switch sense {
        case .medium, .kind: true
        default: false
        }
      }
  }

  func isLine(_ noun: Clause.Noun?) -> Bool {
    guard case .things(let items)? = noun else { return false }
    return items.allSatisfy { item in
      ClassNouns.lines.contains(item.group.head)
        && (item.group.label == nil || !item.group.core.isEmpty)
        && found(item, definitely: false) == nil
    }
  }
}
