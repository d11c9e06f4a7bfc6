/// Something on a screen: a control, a piece of content, or a region that holds others.
public struct Control: Hashable, Sendable, Codable {
  /// The word for what it is, from the drawing contract, such as `button` or `card`.
  public var role: Role
  /// The words it shows or stands for: a button's caption, a field's label, a card's title.
  public var label: String
  /// A second line: a subtitle, a description, a message's text, a list item's detail.
  public var detail: String
  /// What it holds or shows: a field's value, a statistic's number, a progress in percent, a price.
  public var value: String
  /// The hint in an empty field.
  public var placeholder: String
  /// Which sort of it: a chart's type, an alert's tone, an image's subject, a button's style.
  public var variant: String
  /// The icon it carries, by name, or empty.
  public var icon: String
  /// What it shows of its state, such as `selected` or `disabled`.
  public var states: [State]
  /// How it should look, as far as that was said.
  public var style: Style
  /// Where in its parent it goes.
  public var place: Place
  /// How it arranges what it holds.
  public var arrangement: Arrangement
  /// What it holds, in reading order.
  public var children: [Control]
  /// Which words of the prompt it came from, as ranges of UTF-8 offsets; empty for defaults.
  public var spans: [Range<Int>]

  /// Something on a screen; what is not given is empty or left to the layout.
  public init(
    _ role: Role, _ label: String = "", detail: String = "", value: String = "",
    placeholder: String = "", variant: String = "", icon: String = "", states: [State] = [],
    style: Style = Style(), place: Place = .flow, arrangement: Arrangement = .automatic,
    _ children: [Control] = []
  ) {
    self.role = role
    self.label = label
    self.detail = detail
    self.value = value
    self.placeholder = placeholder
    self.variant = variant
    self.icon = icon
    self.states = states
    self.style = style
    self.place = place
    self.arrangement = arrangement
    self.children = children
    spans = []
  }
}

extension Control {
  /// The words of the drawing contract for what is on a screen.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    // Frames and regions.
    case screen, window, header, navbar, sidebar, footer, section, form, toolbar, group
    case hero, features, feature, testimonials, testimonial, pricing, plan, faq, team, newsletter
    case logoCloud = "logo-cloud"
    // Actions.
    case button, iconButton = "icon-button", fab, link, segmented, socialLogin = "social-login"
    // Input.
    case textField = "text-field", passwordField = "password-field", textArea = "text-area"
    case search, select, checkbox, radio, `switch`, slider, numberStepper = "number-stepper"
    case datePicker = "date-picker", timePicker = "time-picker", fileUpload = "file-upload"
    case codeInput = "code-input", colorPicker = "color-picker", rating, captcha, keypad, keyboard
    // Navigation.
    case tabBar = "tab-bar", tabs, tab, navItem = "nav-item", menuItem = "menu-item", breadcrumb
    case pagination, stepper, dots, menu, menuBar = "menu-bar", hamburger
    case commandPalette = "command-palette"
    // Content.
    case heading, text, image, icon, logo, avatar, avatarGroup = "avatar-group", badge, chip
    case divider, card, stat, list, listItem = "list-item", grid, gallery, table, row
    case headerRow = "header-row", columnHeader = "column-header", treeView = "tree-view"
    case accordion, carousel, chart, progress, progressRing = "progress-ring", spinner, skeleton
    case richText = "rich-text", codeBlock = "code-block", annotation, ad
    // Feedback and overlays.
    case banner, alert, toast, tooltip, dialog, sheet, drawer, popover
    case emptyState = "empty-state"
    // Blocks of particular trades.
    case calendar, activity, map, videoPlayer = "video-player", audioPlayer = "audio-player"
    case camera, chatBubble = "chat-bubble", composer, comment, post, story
    case productCard = "product-card", cartLine = "cart-line", orderSummary = "order-summary"
    case column, item, event, mark, option

    /// The role of a name such as `icon-button`, without trying them one by one.
    init?(named name: String) {
      guard let role = Self.byName[name] else { return nil }
      self = role
    }

    private static let byName = Dictionary(
      uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
  }

  /// What a control shows of its state.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    case selected, active, on, off, checked, disabled, open, error, loading, success
  }

  /// How a control should look, as far as the prompt says so.
  public struct Style: Hashable, Sendable, Codable {
    /// Its own color, which fills it.
    public var fill: Color?
    /// The color of its border.
    public var stroke: Color?
    /// The color of its words.
    public var ink: Color?
    /// How big it is compared with others of its sort.
    public var size: Scale = .regular
    /// Whether it takes the whole width there is.
    public var isFullWidth = false
    /// How its corners are, where that was said.
    public var corners: Corners?
    /// Whether it is drawn as an outline only.
    public var isOutlined = false
    /// Its share of the width of its row, such as 2/3, where that was said.
    public var share: Double?
    /// Its width in px, where that was said.
    public var width: Double?
    /// Its height in px, where that was said.
    public var height: Double?

    /// Nothing was said.
    public init() {}
  }

  /// How big something is compared with others of its sort.
  public enum Scale: String, Hashable, Sendable, Codable { case small, regular, large }

  /// How corners are cut.
  public enum Corners: String, Hashable, Sendable, Codable { case sharp, rounded, pill }

  /// Where in its parent a control goes.
  public enum Place: String, Hashable, Sendable, Codable {
    /// In reading order.
    case flow
    /// Docked to an edge over the whole length.
    case top, bottom, left, right
    /// In a corner or the middle of what surrounds it, within its row or region.
    case topLeft, topRight, bottomLeft, bottomRight, center
    /// Over everything: in the middle with the rest dimmed, or sliding in from an edge.
    case overlay, overlayBottom, overlayLeft, overlayRight
    /// At the corner of the screen, above the content.
    case floating
    /// Fills what its parent has, under everything else, such as a full-screen map.
    case backdrop
  }

  /// How a control arranges what it holds.
  public enum Arrangement: Hashable, Sendable, Codable {
    /// As is usual for its role.
    case automatic
    /// From top to bottom.
    case column
    /// From left to right, wrapping where it must.
    case row
    /// In rows of so many columns.
    case grid(Int)
    /// Side by side over the whole width, in equal or stated shares.
    case split
  }
}
