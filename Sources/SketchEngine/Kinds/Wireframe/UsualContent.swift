/// What containers hold that are named and nothing more is said of.
enum UsualContent {
  /// Fills a container that is empty; others stay as they are.
  static func fill(_ control: inout Control) {
    guard control.children.isEmpty else { return }
    switch control.role {
    case .treeView: control.children = tree
    case .toolbar:
      control.children = [("New", "plus"), ("Edit", "edit"), ("Copy", "copy"), ("Delete", "trash")]
        .map { Control(.iconButton, $0.0, icon: $0.1) }
    case .menuBar:
      control.children = ["File", "Edit", "View", "Window", "Help"].map { Control(.menuItem, $0) }
    case .segmented where control.label.isEmpty:
      control.children = ["Day", "Week", "Month"].enumerated().map { index, name in
        Control(.option, name, states: index == 0 ? [.selected] : [])
      }
    case .menu where control.label.isEmpty:
      control.children = [
        ("Edit", "edit"), ("Duplicate", "copy"), ("Share", "share"), ("Delete", "trash"),
      ]
      .map { Control(.menuItem, $0.0, icon: $0.1) }
    case .commandPalette:
      control.children =
        [Control(.search, placeholder: "Type a command or search")]
        + [("New document", "plus"), ("Open settings", "settings"), ("Invite people", "users")]
        .map { Control(.menuItem, $0.0, icon: $0.1) }
    case .sheet, .popover:
      if control.label.isEmpty, control.role == .sheet { control.label = "Share" }
      control.children = [("Copy link", "link"), ("Send by email", "mail"), ("Save", "bookmark")]
        .map { Control(.listItem, $0.0, icon: $0.1) }
    case .activity:
      control.children = [
        ("Maya Torres changed the title", "2 hours ago"), ("Liam Novak added a file", "Yesterday"),
        ("Ana Kovač left a comment", "Monday"),
      ].map { Control(.event, $0.0, detail: $0.1) }
    case .grid: control.children = (0..<6).map { _ in Control(.image) }
    default: break
    }
  }

  /// The entries that "share options" or "sort options" stand for, with their icons.
  static func options(of name: String) -> [(String, String)]? {
    switch Lemmas.singular(name) {
    case "share", "sharing":
      [
        ("Copy link", "link"), ("Message", "message"), ("Email", "mail"), ("Save", "bookmark"),
        ("More", "more-horizontal"),
      ]
    case "sort", "sorting":
      [
        ("Newest first", "clock"), ("Price: low to high", "arrow-up"),
        ("Price: high to low", "arrow-down"), ("Best rated", "star"),
      ]
    case "photo", "picture", "image", "upload", "attachment", "avatar":
      [("Take a photo", "camera"), ("Choose from library", "image"), ("Browse files", "folder")]
    case "", "more", "edit", "file", "item", "post", "message", "quick", "context":
      [("Edit", "edit"), ("Duplicate", "copy"), ("Share", "share"), ("Delete", "trash")]
    case "payment":
      [("Credit card", "card"), ("PayPal", "wallet"), ("Cash", "dollar")]
    case "export", "download":
      [("PDF", "file"), ("CSV", "table"), ("Image", "image")]
    default: nil
    }
  }

  /// Words for a thing that says something, where nothing was given to say.
  static func speak(_ control: inout Control) {
    guard control.label.isEmpty, control.children.isEmpty else { return }
    switch control.role {
    case .tooltip: control.label = "More about this"
    case .toast: control.label = "Changes saved"
    case .socialLogin: control.label = "Continue with Google"
    default: break
    }
  }

  private static var tree: [Control] {
    [
      Control(
        .item, "Documents", states: [.open],
        [
          Control(.item, "Plan.txt"), Control(.item, "Budget.csv"),
        ]),
      Control(.item, "Pictures", variant: "folder"), Control(.item, "Notes.txt"),
    ]
  }
}
