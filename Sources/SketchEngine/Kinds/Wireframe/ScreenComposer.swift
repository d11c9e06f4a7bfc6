/// Makes the scene: what the prompt tells, and what its screen usually has beside that.
struct ScreenComposer {
  private let story: ScreenStory

  init(_ story: ScreenStory) { self.story = story }

  func scene(for brief: inout Brief) -> WireframeScene? {
    var screens: [WireframeScene.Screen] = []
    for draft in story.screens {
      guard let screen = screen(draft, &brief) else { continue }
      screens.append(screen)
    }
    guard !screens.isEmpty else { return nil }
    brief.wishes.theme = brief.wishes.theme ?? story.theme
    return WireframeScene(
      screens: screens, title: brief.order.title ?? screens[0].name, look: story.look)
  }

  private func screen(
    _ draft: ScreenStory.Draft, _ brief: inout Brief
  ) -> WireframeScene.Screen? {
    var children = draft.children
    let topic = topic(&brief)
    let template = draft.template.flatMap { ScreenTemplates.template(named: $0) }
    if let template {
      children = TemplateMerge(template, about: topic).merged(with: draft, &brief)
    }
    guard !children.isEmpty else { return nil }
    children = TopicFilling.filled(children, about: topic)
    let isLone = template == nil && children.count == 1
    let frame =
      brief.wishes.frame ?? story.frame ?? template?.frame ?? (isLone ? .component : .desktop)
    let name = draft.name.isEmpty ? template?.names.first ?? "Screen" : draft.name
    return WireframeScene.Screen(
      frame: frame, name: PhraseReader.capitalized(name), children: children)
  }

  /// What the screens are about, whose words fill what was not said.
  private func topic(_ brief: inout Brief) -> Topic {
    let match = Topics.match(of: brief.order.topic, others: brief.sentences.first?.words ?? [])
    for span in match.spans { brief.markDrawn(span) }
    return match.topic
  }
}
