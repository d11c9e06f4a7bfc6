/// Makes the scene: what the prompt tells, and what its screen usually has beside that.
struct ScreenComposer {
  private let story: ScreenStory

  init(_ story: ScreenStory) { self.story = story }

  func scene(for brief: inout Brief) -> WireframeScene? {
    var screens: [WireframeScene.Screen] = []
    for draft in story.screens {
      guard var screen = screen(draft, &brief) else { continue }
      Tweaks.apply(story.tweaks, to: &screen.children)
      screens.append(screen)
    }
    guard !screens.isEmpty else { return nil }
    if story.isFlow {
      for index in screens.indices.dropLast() { screens[index].leadsTo = [index + 1] }
    }
    brief.wishes.theme = brief.wishes.theme ?? story.theme
    return WireframeScene(
      screens: screens, title: brief.order.title ?? screens[0].name, look: story.look)
  }

  private func screen(
    _ draft: ScreenStory.Draft, _ brief: inout Brief
  ) -> WireframeScene.Screen? {
    var draft = draft
    let topic = topic(draft, &brief)
    let words = story.functions.isEmpty ? draft.topic : draft.topic + draft.title
    let subject = Subject(words, brand: story.brand, sample: story)
    var template = draft.template.flatMap { ScreenTemplates.template(named: $0) }
    // Screens that are told one by one say what is on them.
    if story.screens.count > 1, draft.children.count > 1 { template = nil }
    // A card that is told shows what was told.
    if draft.wrapper == .card, draft.children.count > 1 { template = nil }
    if !story.functions.isEmpty {
      draft.children = FunctionScreen(story.functions, subject).controls(beside: draft.children)
      template = nil
    } else if template == nil, draft.children.isEmpty || isSparse(draft) {
      guard !subject.isEmpty || !draft.children.isEmpty else { return nil }
      draft.children = TopicScreen(subject).controls(around: draft.children)
      brief.assume("What belongs on a screen about this was filled in.")
    }
    if template?.isGeneral ?? false, template?.isForm ?? false { draft.children = asked(draft) }
    var children = draft.children
    if let name = template?.name, name == "product-listing", isService(topic),
      !draft.title.contains(where: { $0.says("online", "page", "e-commerce", "ecommerce") })
    {
      // "a website for a repair shop" sells no goods.
      template = ScreenTemplates.template(named: "landing-page")
    }
    if let template { children = TemplateMerge(template, topic).merged(with: draft, &brief) }
    if !draft.each.isEmpty { children = EachThing.adding(draft.each, to: children) }
    if template?.name == "confirmation-dialog" { children = asking(children, about: draft.topic) }
    if let second = draft.second.flatMap({ ScreenTemplates.template(named: $0) }),
      let more = TemplateMerge.controls(of: second, about: topic), draft.children.count < 4,
      template?.name == "landing-page"
    {
      let foot =
        children.firstIndex { $0.role == .features || $0.role == .footer } ?? children.count
      children.insert(contentsOf: Shaping.content(of: more), at: foot)
    }
    if draft.topic.contains(where: { $0.says("form", "filter", "entry") }) || template == nil {
      let isFilter = draft.topic.contains { $0.says("filter", "filters") }
      children = Shaping.withButton(children, caption: isFilter ? "Apply filters" : "Save")
    }
    if subject.isEmpty, topic.name == "general" {
      // Without a topic a heading that only names it would say nothing.
      children.removeAll { $0.role == .heading && $0.label.lowercased() == topic.noun.lowercased() }
    }
    children = TopicFilling.filled(children, about: topic)
    children = Completing.completed(children, subject)
    children = Leaving.repeated(children)
    children = Shaping.withTools(Leaving(draft).applied(to: children))
    let isTold = Shaping.count(draft.children) { _ in true } >= 7
    if !isTold
      || template == nil && story.functions.isEmpty
        && !contains(
          children,
          where: {
            $0.role == .heading || $0.role == .header || $0.role == .section || $0.role == .hero
          })
        && draft.children.count > 1
    {
      children = Wording(draft, subject, isKnown: Topics.match(of: draft.topic).isKnown).applied(
        to: children)
    }
    if let wrapper = draft.wrapper ?? overlay(of: template, topic),
      !children.contains(where: { $0.role == wrapper })
    {
      children = [Control(wrapper, "", children)]
    }
    children =
      Completing.completed(TopicFilling.filled(draft.under, about: topic), subject) + children
    guard !children.isEmpty else { return nil }
    if children.count == 1, children[0].role == .select, draft.children.count == 1 {
      // A dropdown that is all there is shows what is in it.
      children[0].states = [.open]
    }
    let isLone =
      (draft.template == nil && draft.topic.isEmpty && draft.children.count == 1
        || draft.wrapper == .card && template == nil) && story.functions.isEmpty
      && children.count == 1
    // What stands at the side of a screen needs one that is wide enough.
    let hasSides = draft.children.contains { child in
      (child.place == .left || child.place == .right) && !child.isSmall
    }
    let usual = hasSides && template?.frame == .phone ? Frame.desktop : template?.frame
    let frame = brief.wishes.frame ?? story.frame ?? usual ?? (isLone ? .component : .desktop)
    children = Shaping.fitted(children, to: frame)
    let name = draft.name.isEmpty ? template?.names.first ?? subject.title : draft.name
    return WireframeScene.Screen(
      frame: frame, name: PhraseReader.capitalized(name.isEmpty ? "Screen" : name),
      children: children)
  }

  /// What a form about something asks for, where the prompt names no field.
  private func asked(_ draft: ScreenStory.Draft) -> [Control] {
    guard !contains(draft.children, where: { $0.role.isField || $0.role == .form }),
      let (noun, names) = FormFields.fields(about: (draft.topic + draft.purpose).map(\.text))
    else { return draft.children }
    let fields = names.map { Control(FieldNouns.field(for: $0), $0) }
    var title: [Control] = []
    if !contains(draft.children, where: { $0.role == .heading }) {
      title = [Control(.heading, PhraseReader.capitalized(noun), variant: "h1")]
    }
    return title + fields + draft.children
  }

  /// Whether a topic is about work that is done rather than goods that are sold.
  private func isService(_ topic: Topic) -> Bool {
    topic.name == "service" || topic.like == "service"
  }

  /// A dialog about something that is done asks about that: "delete account confirmation".
  private func asking(_ controls: [Control], about words: [Word]) -> [Control] {
    let said = words.filter { $0.token.kind == .word && !$0.says("confirmation", "confirm") }
    guard let first = said.first, ActionWords.isAction(first.lower), said.count > 1 else {
      guard !said.isEmpty else { return controls }
      // What is to be confirmed is no deletion.
      return controls.map { control in
        guard control.role == .dialog, control.spans.isEmpty else { return control }
        return Control(
          .dialog, "Please confirm",
          [Control(.button, "Cancel"), Control(.button, "Confirm", variant: "primary")])
      }
    }
    let verb = PhraseReader.capitalized(first.text)
    return controls.map { control in
      guard control.role == .dialog, control.spans.isEmpty else { return control }
      var dialog = control
      dialog.label = verb + " " + said.dropFirst().map(\.text).joined(separator: " ") + "?"
      if let last = dialog.children.lastIndex(where: { $0.role == .button }) {
        dialog.children[last].label = verb
      }
      return dialog
    }
  }

  /// What a template's whole screen stands in, such as a dialog.
  private func overlay(of template: ScreenTemplate?, _ topic: Topic) -> Control.Role? {
    guard let template else { return nil }
    let roles = TemplateMerge.controls(of: template, about: topic)?.map(\.role) ?? []
    return roles.last == .dialog ? .dialog : nil
  }

  private func contains(_ controls: [Control], where matches: (Control) -> Bool) -> Bool {
    controls.contains { matches($0) || contains($0.children, where: matches) }
  }

  /// Whether nothing but names of data stands there, so that a screen must be made of them.
  private func isSparse(_ draft: ScreenStory.Draft) -> Bool {
    draft.children.allSatisfy { $0.role == .text || $0.role == .section && $0.children.isEmpty }
  }

  /// What the screen is about, whose words fill what was not said.
  private func topic(_ draft: ScreenStory.Draft, _ brief: inout Brief) -> Topic {
    let phrase = brief.order.topic.isEmpty ? draft.topic : brief.order.topic
    let others = draft.topic + (brief.sentences.first?.words ?? [])
    let template = draft.template.flatMap { ScreenTemplates.template(named: $0) }
    let usual = template?.topic ?? ""
    let match = Topics.match(of: phrase, others: others, usually: usual)
    for span in match.spans { brief.markDrawn(span) }
    var topic = match.topic
    if let site = template?.site(in: brief.sentences.first?.words ?? []) { topic.brand = site }
    if !story.brand.isEmpty { topic.brand = story.brand }
    return topic
  }
}
