extension Control.Role {
  /// Whether it is a box to type into or pick from, with its label above.
  var isField: Bool {
    switch self {
    case .textField, .passwordField, .textArea, .search, .select, .datePicker, .timePicker,
      .numberStepper, .codeInput, .fileUpload, .colorPicker, .slider:
      true
    default: false
    }
  }

  /// Whether several of it are laid out in equal columns.
  var isCardLike: Bool {
    switch self {
    case .card, .productCard, .feature, .plan, .testimonial, .stat, .column, .progressRing: true
    default: false
    }
  }

  /// Whether it is a strip along the top of a screen.
  var isTopBar: Bool {
    switch self {
    case .navbar, .header, .menuBar, .banner, .toolbar: true
    default: false
    }
  }

  /// Whether it is drawn above the rest of a screen wherever it stands.
  var isOverlay: Bool {
    switch self {
    case .dialog, .sheet, .drawer, .commandPalette: true
    default: false
    }
  }

  /// Whether it holds other controls and arranges them below one another.
  var isRegion: Bool {
    switch self {
    case .section, .form, .group, .card, .list, .grid, .column, .features, .testimonials,
      .pricing, .faq, .team, .hero, .sidebar, .window:
      true
    default: false
    }
  }

  /// Whether it is no larger than its words need, and sits in a row with others.
  var isSmall: Bool {
    switch self {
    case .button, .iconButton, .link, .segmented, .checkbox, .radio, .switch, .rating, .tab,
      .navItem, .menuItem, .breadcrumb, .pagination, .dots, .hamburger, .icon, .logo, .avatar,
      .avatarGroup, .badge, .chip, .heading, .text, .select, .search, .numberStepper, .spinner,
      .socialLogin, .fab, .tooltip, .datePicker, .timePicker, .progress, .tabs, .textField:
      true
    default: false
    }
  }

  /// Whether it acts on what stands before it, and so goes to the right end of a row.
  var isAction: Bool {
    switch self {
    case .button, .iconButton, .avatar, .avatarGroup, .link, .badge, .switch, .select, .icon: true
    default: false
    }
  }

  /// Whether a page of nothing else is a narrow column in the middle, such as a login.
  var belongsInForm: Bool {
    switch self {
    case .logo, .heading, .text, .textField, .passwordField, .textArea, .select, .checkbox,
      .radio, .switch, .datePicker, .timePicker, .fileUpload, .codeInput, .captcha, .button, .link,
      .divider, .socialLogin, .icon, .alert, .numberStepper, .colorPicker, .rating, .slider,
      .form, .spinner, .progress, .stepper, .avatar, .keypad, .iconButton, .segmented:
      true
    default: false
    }
  }
}

extension Control.Place {
  /// Whether it names the left side.
  var isLeft: Bool { self == .left || self == .topLeft || self == .bottomLeft }
  /// Whether it names the right side.
  var isRight: Bool { self == .right || self == .topRight || self == .bottomRight }
  /// Whether it is drawn above the rest of a screen.
  var isOverlay: Bool {
    switch self {
    case .overlay, .overlayBottom, .overlayLeft, .overlayRight: true
    default: false
    }
  }
}

extension Control {
  /// Whether it is small, or a group of nothing but small things.
  var isSmall: Bool {
    if role == .tabs, arrangement == .column || place == .left { return false }
    if role.isSmall { return true }
    guard role == .group, !children.isEmpty else { return false }
    return arrangement == .row && children.allSatisfy { $0.role.isSmall && !$0.role.isField }
  }

  /// Whether the state is one of those it shows.
  func has(_ state: State) -> Bool { states.contains(state) }
}

extension Control {
  /// Its width in px where one was wished for that it can be drawn in.
  var wishedWidth: Double? {
    guard let wished = style.width, wished >= 8, wished <= 10_000 else { return nil }
    switch role {
    case .icon, .iconButton, .image, .avatar, .divider, .badge, .spinner, .fab, .logo:
      return max(16, wished)
    case .breadcrumb, .pagination, .rating, .dots: return nil
    default: return max(72, wished)
    }
  }

  /// The words it stands for: its label, or whatever else names it.
  var spokenLabel: String {
    for words in [label, placeholder, value, detail, icon, variant] where !words.isEmpty {
      return words
    }
    return ""
  }
}
