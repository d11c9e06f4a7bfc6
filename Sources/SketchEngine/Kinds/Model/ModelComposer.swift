/// Makes the scene of a model from what was read, a template or what is usual.
enum ModelComposer {
  static func scene(from brief: inout Brief, isER: Bool) -> ModelScene? {
    let reader = ModelReader.read(brief, isER: isER)
    var scene = reader.scene()
    let isBare =
      scene.relations.isEmpty && scene.things.allSatisfy { $0.fields.isEmpty && $0.methods.isEmpty }
    if isBare {
      if let template = ModelTemplate(for: brief, reader, isER: isER) {
        scene = template.scene
        brief.assume(template.assumption)
      } else if scene.things.count > 1 {
        UsualModel.complete(&scene, &brief, hasFields: isER)
      }
    }
    if scene.things.count < 2, isBare, isER, let usual = UsualModel.general(about: reader.topic) {
      scene = usual
      brief.assume("What is to be stored was not said; a general example is shown.")
    }
    guard !scene.things.isEmpty else { return nil }
    scene.title = title(brief, reader, scene)
    scene.direction = brief.wishes.direction
    for span in reader.drawn { brief.markDrawn(span) }
    for span in reader.wished { brief.markWish(span) }
    markOrder(&brief)
    return scene
  }

  private static func title(_ brief: Brief, _ reader: ModelReader, _ scene: ModelScene) -> String? {
    if let title = brief.order.title { return title }
    if !reader.umbrella.isEmpty { return reader.umbrella }
    let words = reader.topic.filter {
      $0.token.kind == .word && $0.tag != .pronoun
        && (!ModelSigns.media.contains($0.lower) || $0.says("data", "database"))
    }
    guard !words.isEmpty, words.count < 8 else { return nil }
    let text = words.map(\.text).joined(separator: " ")
    let key = ModelNames.key(of: text)
    guard
      !scene.things.contains(where: { ModelNames.key(of: $0.label) == key })
        || scene.things.count > 1
    else { return nil }
    return TitleWords.tidy(text)
  }

  /// The words of the order, and those that name the kind, say what kind it is.
  private static func markOrder(_ brief: inout Brief) {
    for (number, sentence) in brief.sentences.enumerated() {
      let start = brief.order.contentStarts[number] ?? 0
      for (index, word) in sentence.words.enumerated()
      where index < start || ModelSigns.media.contains(word.lower)
        || ModelSigns.lists.contains(word.lower)
      {
        brief.markWish(word.span)
      }
    }
  }
}
