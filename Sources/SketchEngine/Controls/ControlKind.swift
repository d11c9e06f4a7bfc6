/// How controls of one role, or a few that are one idea, are measured and drawn.
protocol ControlKind: Sendable {
  /// The roles it draws.
  var roles: [Control.Role] { get }
  /// How much room a control takes.
  ///
  /// - Parameters:
  ///   - control: What to measure.
  ///   - width: The room there is from left to right, in px. A control that spans its parent takes all
  ///     of it, one that hugs its content what it needs.
  ///   - painter: Measures text and other controls.
  /// - Returns: Width and height in px.
  func size(of control: Control, within width: Double, _ painter: Painter) -> Size
  /// What a control looks like, without the group around it: its shapes and text, and what it holds.
  ///
  /// - Parameters:
  ///   - control: What to draw.
  ///   - rect: Where, in px; at least as large as its size.
  ///   - painter: Names parts and draws what the control holds.
  /// - Returns: Elements in the order they are painted.
  func elements(of control: Control, in rect: Rect, _ painter: inout Painter) -> [Element]
}

/// Every control there is; one line each.
let controlKinds: [any ControlKind] = [
  // Regions, actions, input and navigation.
  Bar(), TabBar(), Sidebar(), NavItem(), Container(), Button(), IconButton(), Link(), Field(),
  Choice(), Divider(), Overlay(), Notice(), Tooltip(), TextArea(), Slider(), NumberStepper(),
  FileUpload(), CodeInput(), ColorPicker(), Captcha(), Keys(), Tabs(), Breadcrumb(), Pagination(),
  Stepper(), Dots(), Menu(), MenuBar(), Segmented(), PageFooter(), Window(), Rating(),
  // Content.
  Heading(), BodyText(), Picture(), IconMark(), Logo(), Avatar(), AvatarGroup(), Badge(), Chip(),
  Stat(), Chart(), ProgressBar(), ProgressRing(), Spinner(), Skeleton(), ListItem(), Grid(),
  TreeView(), Accordion(), Table(), Hero(), Feature(), CardSection(), Testimonial(), Plan(),
  Newsletter(), LogoCloud(), EmptyState(), CalendarControl(), Activity(), StreetMap(),
  VideoPlayer(), AudioPlayer(), CameraView(), ChatBubble(), Composer(), Comment(), Post(), Story(),
  ProductCard(), CartLine(), OrderSummary(), BoardColumn(), BoardItem(), Option(), CodeBlock(),
  RichText(), Annotation(), AdSlot(), Carousel(),
]
