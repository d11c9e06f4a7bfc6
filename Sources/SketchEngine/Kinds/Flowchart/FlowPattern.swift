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
    let words = topic.filter { !$0.says("how", "to", "what", "which", "whether") }
    let templates = DiagramTemplate.all(of: "flow-pattern")
    for (index, word) in words.enumerated().prefix(3)
    where index + 1 < words.count && (index == 0 || words[index - 1].tag == .noun) {
      let bases = [word.lower] + Lemmas.verbForms(word.lower).map(\.base)
      guard let (template, name) = find(bases, in: templates) else { continue }
      let at = topic.firstIndex(of: word) ?? 0
      var object = Array(topic[(at + 1)...])
      if topic.first?.says("what", "which", "whether") ?? false { object = topic }
      while let first = object.first, first.tag == .preposition || first.says("to") {
        object.removeFirst()
      }
      if object.isEmpty { continue }
      return Act(template: template, verb: name, object: object)
    }
    guard let last = words.last(where: { $0.isNominal }), words.count > 1,
      let (template, name) = find([Lemmas.singular(last.lower)], in: templates)
    else { return anything(topic, templates) }
    let isThing = ["request", "claim", "complaint", "proposal", "application", "decision"]
      .contains(name)
    return Act(template: template, verb: name, object: isThing ? words : Array(words.dropLast()))
  }

  /// Whatever else is done with something: the pattern that is named "*".
  private static func anything(_ topic: [Word], _ templates: [DiagramTemplate]) -> Act? {
    guard topic.count > 1, let first = topic.first,
      let template = templates.first(where: { $0.names.contains(["*"]) }),
      let verb = Lemmas.verbForms(first.lower).first(where: { form in
        (form.form == .gerund || first.tag == .verb)
          && (Verbs.strong.contains(form.base) || Verbs.weak.contains(form.base))
      })
    else { return nil }
    return Act(template: template, verb: verb.base, object: Array(topic.dropFirst()))
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
