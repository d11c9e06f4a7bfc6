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
    // On a color of its own, text is plainly dark or light: a shade in between looks worn.
    if !isPlainGround, paint == .ink || paint == .softInk { return .readable(on: ground) }
    return .legible(paint, on: ground)
  }

  /// Whether what lies under the control is one of the theme's own page colors.
  var isPlainGround: Bool { ground == .paper || ground == .surface || ground == .raised }

  /// A hairline that shows on what lies under the control.
  var hairline: Paint { isPlainGround ? .line : .legible(.line, on: ground) }

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
