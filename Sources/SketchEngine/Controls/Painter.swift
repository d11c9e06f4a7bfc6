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
  /// What the control that is being measured or drawn stands in.
  var host = Control.Role.screen
  /// Whether the screen is one narrow column in the middle, such as a login.
  var isCenteredPage = false
  /// Whether what is drawn stands in a row of filters, where labels go inside their boxes.
  var isInFilterRow: Bool { host == .toolbar }

  /// The margin between content and the sides of the screen, in px.
  var pageMargin: Double {
    switch frame {
    case .phone: 16
    case .watch: 8
    case .desktop, .browser, .tablet: 32
    case .window, .component: 24
    }
  }

  /// Ids of parts that were put into the fidelity that was asked for.
  var settled: Set<String> = []
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
    var size = Self.kind(of: control.role).size(of: control, within: width, self)
    if let wished = control.wishedWidth { size.width = min(wished, max(width, 16)) }
    if let wished = control.style.height, wished <= 4000 {
      size.height = max(wished, control.children.isEmpty ? 16 : size.height)
    }
    return size
  }

  /// A control as a part of the drawing.
  mutating func draw(_ control: Control, in rect: Rect) -> Element {
    var part = emptyPart(for: control)
    let before = ground
    let elements = Self.kind(of: control.role).elements(of: control, in: rect, &self)
    part.elements = finished(elements, of: control, in: rect)
    if look.fidelity == .low { settled.insert(part.id) }
    ground = before
    return .part(part)
  }

  /// A control as a part of the drawing, with nothing drawn yet.
  mutating func emptyPart(for control: Control) -> Part {
    var part = Part(
      id: names.id(for: control.label, or: control.role.rawValue), role: control.role.rawValue,
      label: control.spokenLabel, [])
    if !control.states.isEmpty {
      part.facts[.state] = control.states.map(\.rawValue).joined(separator: " ")
    }
    if !control.value.isEmpty, [.stat, .progress, .progressRing, .mark].contains(control.role) {
      part.facts[.value] = control.value
    }
    return part
  }

  private static let kindOfRole: [Control.Role: any ControlKind] = {
    var table: [Control.Role: any ControlKind] = [:]
    for kind in controlKinds {
      for role in kind.roles { table[role] = kind }
    }
    return table
  }()

  /// What draws a role; what has no kind of its own is drawn as a plain container.
  static func kind(of role: Control.Role) -> any ControlKind { kindOfRole[role] ?? Container() }
}
