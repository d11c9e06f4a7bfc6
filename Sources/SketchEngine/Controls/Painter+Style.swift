extension Painter {
  /// The radius of a control's corners, in px, after the wishes for it and for the whole drawing.
  func radius(of control: Control, usual: Double) -> Double {
    switch control.style.corners ?? look.corners {
    case nil: usual
    case .sharp: 0
    case .rounded: max(12, usual * 1.5)
    case .pill: usual <= 8 ? 999 : 24
    }
  }

  /// A text color that can be read on what lies under the control that is being drawn.
  func ink(_ paint: Paint, for control: Control? = nil) -> Paint {
    if let wished = control?.style.ink { return .legible(.fixed(wished), on: ground) }
    guard isDarkGround else { return .legible(paint, on: ground) }
    switch paint {
    case .ink, .softInk: return .readable(on: ground)
    case .faintInk: return .legible(.line, on: ground)
    default: return .legible(paint, on: ground)
    }
  }

  /// Whether what lies under the control is a color of its own that asks for light words.
  private var isDarkGround: Bool {
    switch ground {
    case .fixed(let color): Color.white.contrast(with: color) >= 4.5
    case .token(let token):
      token == .accent || token == .scrim || token == .ink || token == .bad || token == .good
    case .series, .shade: true
    case .none, .tint, .readable, .legible: false
    }
  }

  /// Whether what lies under the control is one of the theme's own page colors.
  var isPlainGround: Bool { ground == .paper || ground == .surface || ground == .raised }

  /// A hairline that shows on what lies under the control.
  var hairline: Paint {
    guard case .fixed(let color) = ground else { return isPlainGround ? .line : .strongLine }
    let end = Color.white.contrast(with: color) >= 4.5 ? Color.white : .black
    return .fixed(color.mixed(with: end, share: 0.16))
  }

  /// Whether the accent stands out from what lies under the control.
  var showsAccent: Bool {
    switch ground {
    case .fixed(let color):
      (look.accent ?? Theme.clean.color(.accent)).contrast(with: color) >= 1.7
    default: ground != accent
    }
  }

  /// What a control is filled with: its own color where one was wished for.
  func fill(of control: Control, usual: Paint) -> Paint {
    if control.style.isOutlined { return .none }
    return control.style.fill.map { .fixed($0) } ?? usual
  }

  /// The border of a control: its own color where one was wished for.
  func stroke(of control: Control, usual: Paint) -> Paint {
    if let stroke = control.style.stroke { return .fixed(stroke) }
    if control.style.isOutlined, let fill = control.style.fill { return .fixed(fill) }
    return control.style.isOutlined && usual == .none ? .strongLine : usual
  }

  /// The colors of a tone such as `success`, `warning` or `error`: strong, and as a tint.
  func tone(_ name: String) -> (strong: Paint, soft: Paint) {
    switch name {
    case "success", "good", "positive", "done": (.token(.good), .token(.goodSoft))
    case "warning", "warn", "caution": (.token(.warn), .token(.warnSoft))
    case "error", "danger", "bad", "critical", "negative": (.token(.bad), .token(.badSoft))
    default: (accent, look.accent == nil ? .accentSoft : .tint(accent))
    }
  }

  /// The tint of the accent.
  var accentTint: Paint { look.accent == nil ? .accentSoft : .tint(accent) }
}
