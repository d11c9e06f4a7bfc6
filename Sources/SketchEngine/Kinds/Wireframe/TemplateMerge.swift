/// Joins what a prompt says of a screen with what such a screen usually has.
struct TemplateMerge {
  private let template: ScreenTemplate
  private let topic: Topic

  init(_ template: ScreenTemplate, about topic: Topic) {
    self.template = template
    self.topic = topic
  }

  func merged(with draft: ScreenStory.Draft, _ brief: inout Brief) -> [Control] {
    guard let usual = Self.controls(of: template, about: topic) else { return draft.children }
    if draft.children.isEmpty {
      brief.assume("The usual parts of a \(template.names.first ?? "screen") were filled in.")
      return usual
    }
    return draft.children
  }

  /// What is on a template's screen.
  static func controls(of template: ScreenTemplate, about topic: Topic) -> [Control]? {
    guard let prompt = try? Prompt(topic.filledPrompt(template.prompt)) else { return nil }
    let sentences = Sentence.sentences(of: prompt)
    var reader = StoryReader(sentences, order: Order())
    let children = reader.read().screens.first?.children ?? []
    return children.map(plain)
  }

  /// A control without the places in the template that it came from.
  private static func plain(_ control: Control) -> Control {
    var control = control
    control.spans = []
    control.children = control.children.map(plain)
    return control
  }
}
