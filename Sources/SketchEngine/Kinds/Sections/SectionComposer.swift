/// Makes a scene of headings and items from what was read, and notes what each word did.
struct SectionComposer {
  /// What was read.
  let reader: SectionReader
  let kind: String

  /// Reads a prompt for a kind.
  init(_ brief: inout Brief, kind: String, vocabulary: SectionVocabulary) {
    self.kind = kind
    SectionTheme.take(&brief)
    reader = SectionReader(brief, kinds: [kind], vocabulary: vocabulary)
    for span in reader.wished { brief.markWish(span) }
    for section in reader.sections {
      for span in section.spans { brief.markDrawn(span) }
      for item in section.items { for span in item.spans { brief.markDrawn(span) } }
    }
    if topicLabel != nil || reader.title != nil {
      for word in reader.topic { brief.markDrawn(word.span) }
    }
  }

  /// What the order is about, as it is shown.
  var topicLabel: String? {
    let label = TitleWords.tidy(OutlineWording.label(reader.topic))
    return label.isEmpty ? nil : label
  }

  /// What was named under no heading; it is drawn.
  func takeLoose(_ brief: inout Brief) -> [SectionDraft.Item] {
    for item in reader.loose { for span in item.spans { brief.markDrawn(span) } }
    return reader.loose
  }

  /// The first thing under no heading as a title, where nothing else gives one.
  mutating func takeTitle(_ brief: inout Brief) {
    guard title == nil, let first = reader.loose.first, reader.loose.count == 1 else { return }
    for span in first.spans { brief.markDrawn(span) }
    looseTitle = TitleWords.tidy(first.label)
  }

  private var looseTitle: String? = nil

  /// The color that was given to a heading in particular.
  func headingColor(_ label: String) -> Color? {
    let key = OutlineTree.key(label)
    return reader.headingColors.last { $0.label == label }?.color
      ?? reader.unpainted.last { OutlineTree.key($0.name.label) == key }?.color
  }

  /// The words of the topic in lower case, to look up a template by.
  var topicWords: [String] { reader.topic.map(\.lower) }

  /// The heading over the drawing.
  var title: String? { reader.title ?? topicLabel ?? looseTitle }

  /// The sections as they are shown, those with customary names in the order of custom.
  var sections: [SectionScene.Section] {
    let drafts = reader.sections
    let known = drafts.indices.filter { drafts[$0].known != nil }
      .sorted { (drafts[$0].known ?? 0, $0) < (drafts[$1].known ?? 0, $1) }
    let others = drafts.indices.filter { drafts[$0].known == nil }
    return (known + others).map { section(drafts[$0]) }
  }

  /// A section of a draft.
  func section(_ draft: SectionDraft) -> SectionScene.Section {
    var section = SectionScene.Section(draft.label)
    section.color = draft.color ?? headingColor(draft.label) ?? reader.color
    section.spans = draft.spans
    section.items = draft.items.map(item)
    return section
  }

  /// An item of a draft.
  func item(_ draft: SectionDraft.Item) -> SectionScene.Item {
    var item = SectionScene.Item(draft.label)
    item.color = draft.color
    item.spans = draft.spans
    return item
  }

  /// The content of the template that suits the topic, in the manner of the kind.
  ///
  /// - Parameters:
  ///   - words: What the drawing is about, as words in lower case.
  ///   - vocabulary: The headings the kind has by custom.
  /// - Returns: What the template tells, or `nil` where none suits.
  func template(_ words: [String], _ vocabulary: SectionVocabulary) -> SectionReader? {
    guard let template = DiagramTemplate.suiting(words, kind: kind),
      let prompt = try? Prompt(template.text)
    else { return nil }
    return SectionReader(Brief(reading: prompt), kinds: [kind], vocabulary: vocabulary)
  }
}
