/// The content of a wireframe: one screen or several, without positions.
public struct WireframeScene: Hashable, Sendable, Codable {
  /// The screens, in the order they are told.
  public var screens: [Screen]
  /// What the drawing is about, in a few words.
  public var title: String
  /// How the whole should look.
  public var look: Look
  /// What was said of the whole drawing, such as its fidelity.
  public var notes: [Note] = []

  /// A wireframe of screens.
  public init(screens: [Screen], title: String, look: Look = Look()) {
    self.screens = screens
    self.title = title
    self.look = look
  }

  /// One screen.
  public struct Screen: Hashable, Sendable, Codable {
    /// What it is drawn for.
    public var frame: Frame
    /// What it is called, shown above it where there are several.
    public var name: String
    /// What is on it: regions and controls, each with its place.
    public var children: [Control]
    /// Screens that one gets to from here, by index, with what leads there.
    public var leadsTo: [Int]
    /// What was said of the whole of it, such as its state.
    public var notes: [Note] = []

    /// A screen.
    public init(frame: Frame, name: String, children: [Control], leadsTo: [Int] = []) {
      self.frame = frame
      self.name = name
      self.children = children
      self.leadsTo = leadsTo
    }
  }

  /// Something that was said of a whole screen or drawing, and the words that said it.
  public struct Note: Hashable, Sendable, Codable {
    /// What it became, such as `error state`.
    public var text: String
    /// The words, as a range of UTF-8 offsets.
    public var span: Range<Int>

    /// A note.
    public init(_ text: String, _ span: Range<Int>) {
      self.text = text
      self.span = span
    }
  }

  /// Colors and habits of the whole drawing, as far as the prompt says so.
  public struct Look: Hashable, Sendable, Codable {
    /// The color of the page of each screen.
    public var background: Color?
    /// The color of primary buttons and selected things.
    public var accent: Color?
    /// How corners are cut.
    public var corners: Control.Corners?
    /// How far the drawing is worked out.
    public var fidelity = Fidelity.mid
    /// Whether more fits on a screen, or less.
    public var density: Density = .regular

    /// Nothing was said.
    public init() {}
  }

  /// How close together things are.
  public enum Density: String, Hashable, Sendable, Codable { case compact, regular, airy }
}

/// How far a wireframe is worked out.
public enum Fidelity: String, Hashable, Sendable, Codable, CaseIterable {
  /// Grey boxes, crossed pictures, bars for running text.
  case low
  /// Real words and plain shapes.
  case mid
  /// Shadows, pictures that are filled in, faces.
  case high
}

/// What a screen is drawn for, and how large.
public enum Frame: String, Hashable, Sendable, Codable, CaseIterable {
  /// A web page or application, 1280 px wide.
  case desktop
  /// 834 × 1112 px.
  case tablet
  /// 390 × 844 px.
  case phone
  /// 198 × 242 px.
  case watch
  /// A window of a desktop program, with its title bar.
  case window
  /// A web page in a browser with its bar; the drawing counts as `desktop`.
  case browser
  /// Just the component, with some room around it; the drawing says `none`.
  case component
}
