/// What people usually do when they borrow, repair or choose something, whatever it is.
///
/// The patterns are templates of the kind `flow-pattern`, named by verbs; in their text `{it}` stands
/// for what the topic is about, `{do}` for its verb.
enum FlowPattern {
  /// A flow for a topic such as "lending a camera", or nothing where no pattern has its verb.
  static func flow(for topic: [Word]) -> FlowTemplate? {
    guard let act = act(in: topic) else { return nil }
    let it = object(act.object)
    guard !it.isEmpty, !it.contains("{"), it.utf8.count < 60 else { return nil }
    let text = (act.template.text + further(act.object))
      .replacing("{it}", with: it)
      .replacing("{do}", with: act.verb)
      .replacing("{Do}", with: act.verb.capitalizedFirst)
    guard let prompt = try? Prompt("flowchart:\n" + text) else { return nil }
    var flow = FlowDescription(Brief(reading: prompt))
    flow.closeEnds()
    return FlowTemplate(name: StepLabel.text(of: topic), graph: flow.graph)
  }

  private struct Act {
    var template: DiagramTemplate
    var verb: String
    var object: [Word]
  }

  /// The verb the topic begins with, or else the noun of action it ends with.
  private static func act(in topic: [Word]) -> Act? {
    let words = topic.filter {
      !$0.says(
        "how", "to", "what", "which", "whether", "process", "flow", "workflow", "procedure",
        "steps")
    }
    let templates = DiagramTemplate.all(of: "flow-pattern")
    if let weighed = weighed(topic, templates) { return weighed }
    for (index, word) in words.enumerated().prefix(3)
    where index + 1 < words.count && (index == 0 || words[index - 1].tag == .noun) {
      // "the claims of a firm" are claimed by nobody.
      let isDone =
        !words[index + 1].says("of", "for") && !Lemmas.isPlural(word.lower)
        && (index == 0 || words[index + 1].tag != .preposition)
      let bases =
        [word.lower].filter { Verbs.strong.contains($0) || Verbs.weak.contains($0) }
        + Lemmas.verbForms(word.lower).filter { $0.form != .present }.map(\.base)
      guard isDone, let (template, name) = find(bases, in: templates) else { continue }
      let at = topic.firstIndex(of: word) ?? 0
      var object = Array(topic[(at + 1)...])
      if topic.first?.says("what", "which", "whether") ?? false { object = topic }
      while let first = object.first, first.tag == .preposition || first.says("to") {
        object.removeFirst()
      }
      if object.isEmpty { continue }
      return Act(template: template, verb: name, object: object)
    }
    return named(words, templates) ?? anything(topic, templates)
  }

  /// "should we sell the boat", "whether to sell the boat": what is to be decided.
  private static func weighed(_ topic: [Word], _ templates: [DiagramTemplate]) -> Act? {
    if let need = topic.firstIndex(where: { $0.says("need") }), need > 0, need + 1 < topic.count,
      topic[need - 1].tag == .pronoun,
      let template = templates.first(where: { $0.names.contains(["need"]) })
    {
      return Act(template: template, verb: "get", object: Array(topic[(need + 1)...]))
    }
    guard
      let should = topic.firstIndex(where: { $0.says("should", "shall", "whether") }),
      let template = templates.first(where: { $0.names.contains(["should"]) }),
      let verb = topic.indices.dropFirst(should + 1).first(where: { index in
        ![.pronoun, .determiner, .possessive].contains(topic[index].tag)
          && !topic[index].says("to", "should", "i", "we", "you")
      }), verb + 1 < topic.count, verb < should + 4, topic[verb].token.kind == .word
    else { return nil }
    return Act(
      template: template, verb: topic[verb].lower, object: Array(topic[(verb + 1)...]))
  }

  /// "crane inspection at a port", "inspection of cranes": the noun of action that stands before the
  /// first preposition, or else the last of all.
  private static func named(_ words: [Word], _ templates: [DiagramTemplate]) -> Act? {
    let place = words.firstIndex { $0.tag == .preposition } ?? words.count
    var heads = [(head: Array(words[..<place]), rest: Array(words[min(place + 1, words.count)...]))]
    if place < words.count { heads.append((words, [])) }
    for (head, rest) in heads {
      guard let last = head.lastIndex(where: \.isNominal),
        let (template, name) = find([Lemmas.singular(head[last].lower)], in: templates)
      else { continue }
      let isThing = things.contains(name)
      let whole = head.drop { $0.form == .gerund || $0.tag == .determiner }
      let before = isThing ? Array(whole) : Array(head[..<last])
      let isOf = place < words.count && words[place].says("of", "for")
      let object = before.isEmpty && isOf ? rest : before
      guard !object.isEmpty, words.count > 1 else { continue }
      // What is done has the name of the pattern: "check" for an inspection.
      let verb = template.names.first?.first ?? name
      return Act(template: template, verb: verb, object: object)
    }
    return broken(words, templates)
  }

  /// "a faulty lamp": what is broken is to be repaired.
  private static func broken(_ words: [Word], _ templates: [DiagramTemplate]) -> Act? {
    guard let at = words.firstIndex(where: { faults.contains($0.lower) }), at + 1 < words.count,
      let (template, _) = find(["repair"], in: templates)
    else { return nil }
    return Act(template: template, verb: "repair", object: Array(words[(at + 1)...]))
  }

  private static let faults = FunctionWords.words(
    "broken faulty damaged leaking leaky defective blocked jammed frozen noisy")

  /// Nouns of action that are what is acted on as well.
  private static let things = FunctionWords.words(
    """
    request claim complaint proposal application decision system machine device robot controller sensor
    program programme project campaign initiative festival event competition exhibition tour course
    workshop drill routine checklist
    """)

  /// Whatever else is done with something: the pattern that is named "*".
  private static func anything(_ topic: [Word], _ templates: [DiagramTemplate]) -> Act? {
    guard topic.count > 1, let first = topic.first, first.token.kind == .word,
      let template = templates.first(where: { $0.names.contains(["*"]) })
    else { return nil }
    let forms = Lemmas.verbForms(first.lower)
    let known = forms.first { form in
      (form.form == .gerund || first.tag == .verb)
        && (Verbs.strong.contains(form.base) || Verbs.weak.contains(form.base))
    }
    // "pruning a hedge", "unclog the drain": before an article only a verb can stand.
    let isBeforeThing = topic[1].tag == .determiner || topic[1].tag == .possessive
    let isGerund = first.lower.hasSuffix("ing")
    guard
      let verb = known?.base
        ?? (isBeforeThing
          ? (isGerund ? forms.first { $0.form == .gerund }?.base : first.lower) : nil),
      !FunctionWords.isClosed(verb)
    else { return nil }
    return Act(template: template, verb: verb, object: Array(topic.dropFirst()))
  }

  private static func find(
    _ bases: [String], in templates: [DiagramTemplate]
  ) -> (DiagramTemplate, String)? {
    for template in templates {
      for name in template.names {
        guard name.count == 1, let name = name.first, bases.contains(name) else { continue }
        return (template, name)
      }
    }
    return nil
  }

  /// What is done besides: "and sending it" as a last step.
  private static func further(_ words: [Word]) -> String {
    guard let and = words.firstIndex(where: { $0.says("and") }), and + 2 < words.count,
      let verb = Lemmas.verbForms(words[and + 1].lower).first(where: { form in
        form.form == .gerund
          && (Verbs.strong.contains(form.base) || Verbs.weak.contains(form.base))
      })
    else { return "" }
    return " Finally \(verb.base) \(StepLabel.text(of: words[(and + 2)...]))."
  }

  /// "a flat tire at night" as it is spoken of again: "the flat tire".
  private static func object(_ words: [Word]) -> String {
    let isClause = words.first?.says("what", "which", "whether", "if") ?? false
    var kept = words
    if let first = kept.first, first.says("if") {
      kept[0].token.text = "whether"
      kept[0].token.lower = "whether"
    }
    if !isClause, let end = words.firstIndex(where: { $0.tag == .preposition && !$0.says("of") }),
      end > 0
    {
      kept = Array(words[..<end])
    }
    if let end = kept.firstIndex(where: { $0.token.kind == .mark || $0.says("and") }), end > 0 {
      kept = Array(kept[..<end])
    }
    while kept.count > 1, kept.first?.tag == .preposition { kept.removeFirst() }
    let hadArticle = kept.first?.says("a", "an", "the") ?? false
    if hadArticle { kept.removeFirst() }
    let text = StepLabel.text(of: kept)
    guard !text.isEmpty else { return "" }
    let isCounted =
      kept.last.map { !Lemmas.isPlural($0.lower) } ?? false
      && !(kept.first?.tag == .possessive) && !isClause
    return hadArticle || isCounted && kept.count > 1 ? "the " + text : text
  }
}
