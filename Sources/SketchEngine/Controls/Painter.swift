/// Measures and draws controls, and keeps what they have in common.
struct Painter {
  /// Measures text.
  let typeface: Typeface
  /// Colors and habits of the whole drawing.
  let look: WireframeScene.Look
  /// What the screen is drawn for.
  var frame: Frame
  /// What lies under the control that is being drawn, for readable text.
  var ground: Paint
  /// Ids that are taken.
  var names = Names()

  init(typeface: Typeface, look: WireframeScene.Look, frame: Frame) {
    self.typeface = typeface
    self.look = look
    self.frame = frame
    ground = look.background.map { .fixed($0) } ?? .paper
  }

  /// The color of primary buttons and selected things.
  var accent: Paint { look.accent.map { .fixed($0) } ?? .accent }

  /// Whether the screen is too narrow for columns.
  var isNarrow: Bool { frame == .phone || frame == .watch }

  /// The gap between things that belong together, in px.
  var gap: Double {
    switch look.density {
    case .compact: 8
    case .regular: 16
    case .airy: 24
    }
  }

  /// How much room a control takes.
  func size(of control: Control, within width: Double) -> Size {
    Self.kind(of: control.role)?.size(of: control, within: width, self) ?? .zero
  }

  /// A control as a part of the drawing.
  mutating func draw(_ control: Control, in rect: Rect) -> Element {
    var part = Part(
      id: names.id(for: control.label, or: control.role.rawValue), role: control.role.rawValue,
      label: control.label, [])
    if !control.states.isEmpty {
      part.facts[.state] = control.states.map(\.rawValue).joined(separator: " ")
    }
    if !control.value.isEmpty, [.stat, .progress, .progressRing, .mark].contains(control.role) {
      part.facts[.value] = control.value
    }
    let before = ground
    if let kind = Self.kind(of: control.role) {
      part.elements = kind.elements(of: control, in: rect, &self)
    }
    ground = before
    return .part(part)
  }

  private static let kindOfRole: [Control.Role: any ControlKind] = {
    var table: [Control.Role: any ControlKind] = [:]
    for kind in controlKinds {
      for role in kind.roles { table[role] = kind }
    }
    return table
  }()

  /// What draws a role, if anything does.
  static func kind(of role: Control.Role) -> (any ControlKind)? { kindOfRole[role] }
}
