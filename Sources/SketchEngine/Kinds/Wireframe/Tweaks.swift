/// Wishes about single things on finished screens.
enum Tweaks {
  static func apply(_ tweaks: [ScreenStory.Tweak], to controls: inout [Control]) {
    for tweak in tweaks {
      let paths = Targets.paths(of: tweak.target, in: controls)
      if paths.isEmpty, !tweak.label.isEmpty, tweak.target.role == .button,
        let main = primary(in: controls)
      {
        // "the order button should say …": the screen has another word for it.
        Targets.change(at: main, in: &controls) { control in
          apply(tweak, to: &control)
          return true
        }
        continue
      }
      if paths.isEmpty, tweak.target.role == .button, !tweak.target.label.isEmpty {
        // "make the Save button green": there is one, then.
        var button = Control(.button, PhraseReader.capitalized(tweak.target.label))
        button.states = tweak.states
        apply(tweak, to: &button)
        let ends: Set<Control.Role> = [.footer, .tabBar]
        controls.insert(
          button, at: controls.firstIndex { ends.contains($0.role) } ?? controls.count)
        continue
      }
      for path in paths {
        States.set(tweak.states, at: path, in: &controls)
        Targets.change(at: path, in: &controls) { control in
          apply(tweak, to: &control)
          return true
        }
      }
    }
  }

  private static func primary(in controls: [Control]) -> Targets.Path? {
    Targets.last(where: { $0.role == .button && $0.variant == "primary" }, in: controls)
      ?? Targets.last(where: { $0.role == .button }, in: controls)
  }

  private static func apply(_ tweak: ScreenStory.Tweak, to control: inout Control) {
    if !tweak.label.isEmpty { control.label = tweak.label }
    if let fill = tweak.style.fill { control.style.fill = fill }
    if let stroke = tweak.style.stroke { control.style.stroke = stroke }
    if let ink = tweak.style.ink { control.style.ink = ink }
    if let corners = tweak.style.corners { control.style.corners = corners }
    if tweak.style.size != .regular { control.style.size = tweak.style.size }
    if tweak.style.isOutlined { control.style.isOutlined = true }
    if tweak.style.isFullWidth { control.style.isFullWidth = true }
    if !tweak.variant.isEmpty { control.variant = tweak.variant }
    control.children += tweak.children
  }
}
