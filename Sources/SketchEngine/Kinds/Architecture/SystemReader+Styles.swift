extension SystemReader {
  /// A sentence about the layout: "arrange it from left to right".
  mutating func isWish(from start: Int) -> Bool {
    let words = words[min(start, words.count)...]
    let isLayout =
      words.contains {
        $0.says("layout", "arrange", "style", "theme", "palette", "colors", "colours")
      }
      || words.contains { $0.says("background") } && words.contains { $0.tag == .color }
      || words.contains { $0.says("left") } && words.contains { $0.says("right") }
        && words.contains { $0.says("to") }
      || words.contains { $0.says("top") } && words.contains { $0.says("bottom") }
        && words.contains { $0.says("to") }
    let isShort = words.count < 14 && !words.contains { $0.tag == .arrow || $0.tag == .quoted }
    guard isLayout, isShort, !model.things.isEmpty else { return false }
    wished += words.map(\.span)
    return true
  }

  /// "The first box should show the text “A” and get a blue border": how things look.
  ///
  /// - Returns: Whether that was all the clause said.
  mutating func styles(_ clause: Clause) -> Bool {
    guard let verb = clause.verb else { return false }
    if turns(clause) { return true }
    if case .things(let items)? = clause.object, items.count > 1 {
      // "has the text “A” and a red fill": one look after the other.
      let before = (model, subject)
      for item in items {
        var part = clause
        part.object = .things([item])
        guard styles(part) else {
          (model, subject) = before
          return false
        }
      }
      return true
    }
    if case .things(let items)? = clause.object, items.count == 1, let item = items.first {
      let head = item.group.head
      let ids = styled(clause)
      if ["read", "say", "show", "bear"].contains(verb.lemma), item.group.core.isEmpty,
        let label = item.group.label, !ids.isEmpty, !isNetwork || ids.count == 1
      {
        for id in ids { rename(id, label) }
        drawn += [verb.span, item.group.span]
        subject = ids
        return true
      }
      if ["text", "label", "title", "caption", "name"].contains(head), let label = item.group.label
      {
        guard !ids.isEmpty else { return false }
        for id in ids { rename(id, label) }
        drawn += [verb.span, item.group.span]
        subject = ids
        return true
      }
      if ["fill", "background", "color", "colour", "border", "outline", "stroke"].contains(head),
        verb.lemma == "have" || verb.lemma == "use" || verb.lemma == "be"
      {
        guard !ids.isEmpty else { return false }
        let noted = item.note.lazy.compactMap { ColorNames.color(of: $0.lower) }.first
        let color = exactColor(clause) ?? noted ?? item.group.colors.first
        let isLine = ["border", "outline", "stroke"].contains(head)
        for id in ids {
          if isLine { model.things[id].stroke = color } else { model.things[id].fill = color }
        }
        drawn += [verb.span, item.group.span] + clause.phrases.map(\.span)
        subject = ids
        return true
      }
    }
    if verb.lemma == "be" || verb.lemma == "color" || verb.lemma == "colour" || verb.lemma == "fill"
      || verb.lemma == "turn",
      clause.object == nil, let color = colorAfter(verb)
    {
      let ids = styled(clause)
      guard !ids.isEmpty else { return false }
      for id in ids { model.things[id].fill = color }
      subject = ids
      return true
    }
    return false
  }

  /// "causing its lamp to turn red", "make the server red".
  private mutating func turns(_ clause: Clause) -> Bool {
    guard let verb = clause.verb, ["cause", "make", "turn", "let"].contains(verb.lemma),
      case .things(let items)? = clause.object, items.count == 1
    else { return false }
    let said = clause.purpose.first(where: { ColorNames.color(of: $0.lower) != nil })
    guard let color = said.flatMap({ ColorNames.color(of: $0.lower) }) else { return false }
    let owner = mentions.last ?? []
    let isNew = found(items[0], definitely: true) == nil
    let ids = ends(of: items[0])
    for id in ids {
      model.things[id].fill = color
      if isNew, owner.count == 1 { model.link(.init(from: owner[0], to: id, heads: .none)) }
    }
    drawn += clause.purpose.map(\.span) + [verb.span]
    return true
  }

  private mutating func colorAfter(_ verb: Clause.VerbGroup) -> Color? {
    guard
      let index = words.firstIndex(where: {
        $0.span.lowerBound >= verb.span.upperBound
          && !$0.says("with", "in", "the", "color", "colour")
      }),
      let color = NounGroupReader(words).color(at: index)?.color
    else { return nil }
    drawn.append(words[index].span)
    return color
  }

  /// The things a clause about looks speaks of.
  private mutating func styled(_ clause: Clause) -> [Int] {
    guard let noun = clause.subject else { return subject }
    guard case .things(let items) = noun else {
      if case .reference(let word) = noun { return subjectReferred(by: word) }
      return []
    }
    return items.flatMap { item -> [Int] in
      if let place = item.group.qualities.compactMap({ FunctionWords.ordinals[$0] }).first {
        drawn.append(item.group.span)
        let head = item.group.head
        let alike = model.things.indices.filter {
          model.things[$0].className == head || head == "one" && model.things[$0].isMany
        }
        let index = place < 0 ? alike.count - 1 : place - 1
        return alike.indices.contains(index) ? [alike[index]] : []
      }
      return found(item, definitely: true) ?? []
    }
  }

  /// A color in quotes, exact: "in the color 'teal'", "with hex code '#0000FF'".
  private func exactColor(_ clause: Clause) -> Color? {
    for phrase in clause.phrases {
      guard case .things(let items) = phrase.noun, let name = items.first?.group.label else {
        continue
      }
      if let color = ColorNames.exact(name.lowercased()) ?? ColorNames.color(of: name.lowercased())
      {
        return color
      }
    }
    return nil
  }
}
