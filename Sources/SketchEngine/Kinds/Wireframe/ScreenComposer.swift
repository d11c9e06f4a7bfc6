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
    var look = story.look
    look.fidelity = brief.wishes.fidelity ?? look.fidelity
    var scene = WireframeScene(
      screens: screens, title: brief.order.title ?? screens[0].name, look: look)
    scene.notes = story.notes
    return scene
  }

  /// What several screens are drawn for together: what suits one of an app suits all of them.
  private var shared: Frame? {
    guard story.screens.count > 1 else { return nil }
    let frames = story.screens.compactMap(\.template)
      .compactMap { ScreenTemplates.template(named: $0)?.frame }
    return frames.contains(.phone) ? .phone : frames.first
  }

  private func screen(
    _ draft: ScreenStory.Draft, _ brief: inout Brief
  ) -> WireframeScene.Screen? {
    var draft = draft
    let topic = topic(draft, &brief)
    let words =
      story.functions.isEmpty
      ? draft.topic
      : (draft.topic + draft.title).sorted { $0.span.lowerBound < $1.span.lowerBound }
    let subject = Subject(words, brand: story.brand, sample: story)
    var template = draft.template.flatMap { ScreenTemplates.template(named: $0) }
    // Screens that are told one by one say what is on them.
    if story.screens.count > 1, draft.children.count > 1, draft.frame == nil { template = nil }
    // A card that is told shows what was told.
    if draft.wrapper == .card, draft.children.count > 1 { template = nil }
    if !story.functions.isEmpty {
      draft.children = FunctionScreen(story.functions, subject).controls(beside: draft.children)
      template = nil
    } else if template == nil, draft.conditions.contains(where: \.isWhole) {
      // How something ended is all that is on the screen.
    } else if template == nil, draft.children.isEmpty || isSparse(draft) {
      guard !subject.isEmpty || !draft.children.isEmpty, !isBareNoun(draft, brief) else {
        return nil
      }
      draft.children = TopicScreen(subject, about: topic).controls(around: draft.children)
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
    if topic.brand == named(draft, brief) { children = Branding.shown(topic.brand, on: children) }
    if let wrapper = draft.wrapper ?? overlay(of: template, topic),
      !children.contains(where: { $0.role == wrapper })
    {
      children = [Control(wrapper, "", children)]
    }
    children =
      Completing.completed(TopicFilling.filled(draft.under, about: topic), subject)
      + underlying(draft, topic) + children
    if let turn = draft.turn {
      children = ScreenTurn(index: turn.index, count: turn.count).applied(to: children)
    }
    children = ConditionedScreen.applied(draft.conditions, to: children, subject)
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
    let frame =
      draft.frame ?? brief.wishes.frame ?? story.frame ?? shared ?? usual
      ?? (isLone ? .component : .desktop)
    children = Shaping.fitted(children, to: frame)
    let name = draft.name.isEmpty ? template?.names.first ?? subject.title : draft.name
    var screen = WireframeScene.Screen(
      frame: frame, name: PhraseReader.capitalized(name.isEmpty ? "Screen" : name),
      children: children)
    screen.notes = draft.conditions.map { WireframeScene.Note($0.note, $0.span) }
    return screen
  }

  /// The screen that a dialog stands over.
  private func underlying(_ draft: ScreenStory.Draft, _ topic: Topic) -> [Control] {
    guard let (name, words) = draft.underlying,
      let template = ScreenTemplates.template(named: name)
    else { return [] }
    let about = Topics.match(of: words, others: words, usually: topic.name).topic
    let subject = Subject(words, brand: story.brand, sample: story)
    let controls = TemplateMerge.controls(of: template, about: about) ?? []
    return Completing.completed(TopicFilling.filled(controls, about: about), subject)
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
      || draft.isDetailed && draft.topic.contains(where: { !Subject.noise.contains($0.lower) })
        && draft.children.allSatisfy { child in
          [.text, .button, .iconButton, .link, .fab, .chip].contains(child.role)
            || child.role == .section && child.children.isEmpty
        }
  }

  /// Whether the prompt is a noun and nothing else, which says of no screen what is on it.
  private func isBareNoun(_ draft: ScreenStory.Draft, _ brief: Brief) -> Bool {
    guard draft.children.isEmpty, draft.name.isEmpty, brief.sentences.count == 1 else {
      return false
    }
    let telling = (brief.sentences.first?.words ?? []).filter {
      $0.token.kind != .mark && $0.tag != .determiner && $0.tag != .adjective && $0.tag != .color
    }
    guard telling.count == 1, let only = telling.first else { return false }
    return !Lexicon.senses(of: [only.lower]).contains(.medium)
  }

  /// What the screen is about, whose words fill what was not said.
  private func topic(_ draft: ScreenStory.Draft, _ brief: inout Brief) -> Topic {
    // "a wireframe of a login page" is about no product called Login.
    let names = story.screens.flatMap { $0.title.map(\.span) }
    let telling = brief.order.topic.filter { word in
      word.token.kind != .mark && word.tag != .conjunction && word.tag != .determiner
        && !Subject.noise.contains(word.lower) && !names.contains(word.span)
        && !word.says("pages", "screens")
    }
    let phrase = telling.isEmpty ? draft.topic : brief.order.topic
    // What it is to be written in, such as code, is no topic.
    let first = brief.sentences.first?.words ?? []
    let further = story.screens.count > 1 ? brief.sentences.dropFirst().flatMap(\.words) : []
    let others = draft.topic + first.dropFirst(Opening.afterOrder(first)) + further
    let template = draft.template.flatMap { ScreenTemplates.template(named: $0) }
    let usual = template?.topic ?? ""
    let match = Topics.match(of: phrase, others: others, usually: usual)
    for span in match.spans { brief.markDrawn(span) }
    var topic = match.topic
    if let site = template?.site(in: brief.sentences.first?.words ?? []) { topic.brand = site }
    if !story.brand.isEmpty { topic.brand = story.brand }
    if let proper = named(draft, brief) { topic.brand = proper }
    return topic
  }

  /// The product whose screen is asked for by name.
  private func named(_ draft: ScreenStory.Draft, _ brief: Brief) -> String? {
    let words = brief.sentences.first?.words ?? []
    let template = draft.template.flatMap { ScreenTemplates.template(named: $0) }
    return template?.site(in: words) ?? Branding.product(in: words)
  }
}
