/// Adjectives before a noun, and what they say about a control.
enum Qualities {
  /// Takes over what an adjective in lower case says; `false` where it says nothing about looks.
  static func apply(_ word: String, to mention: inout Mention) -> Bool {
    switch word {
    case "bigger", "larger", "big", "large", "huge", "prominent", "hero-sized", "oversized",
      "giant":
      mention.style.size = .large
    case "smaller", "small", "little", "tiny", "compact", "mini": mention.style.size = .small
    case "full-width", "fullwidth", "wide": mention.style.isFullWidth = true
    case "round", "circular", "pill", "pill-shaped": mention.style.corners = .pill
    case "rounded": mention.style.corners = .rounded
    case "square", "sharp": mention.style.corners = .sharp
    case "filled", "solid", "emoji": break
    case "outlined", "ghost", "outline", "hollow": mention.style.isOutlined = true
    case "dark":
      if mention.style.fill == nil { mention.style.fill = Color(0x1F2937) }
    case "primary", "main":
      if mention.variant.isEmpty, word == "primary" { mention.variant = "primary" }
    case "secondary": mention.variant = "secondary"
    case "left", "left-hand": mention.spot.place = .left
    case "right", "right-hand": mention.spot.place = .right
    case "bottom": mention.spot.place = .bottom
    case "top": mention.spot.place = .top
    case "floating": mention.spot.place = .floating
    case "centered", "centred", "central": mention.spot.place = .center
    case "full-screen", "fullscreen": mention.spot.place = .backdrop
    case "vertical", "stacked": mention.arrangement = .column
    case "horizontal", "inline": mention.arrangement = .row
    case "selected", "chosen": mention.states.append(.selected)
    case "active", "current", "highlighted": mention.states.append(.active)
    case "disabled", "greyed-out", "grayed-out", "inactive", "dimmed":
      mention.states.append(.disabled)
    case "checked", "ticked": mention.states.append(.checked)
    case "unchecked", "empty":
      break
    case "open", "expanded": mention.states.append(.open)
    case "enabled": mention.states.append(.on)
    case "sticky", "fixed", "pinned", "docked", "collapsible", "interactive", "responsive",
      "modern", "clean", "simple", "sleek", "nice", "beautiful", "minimal", "minimalist",
      "minimalistic", "bold", "thin", "short", "long", "tall", "clear", "standard", "typical",
      "basic", "plain", "elegant", "cool", "colorful", "colourful", "scrollable", "animated",
      "sample", "multiple", "different", "several", "single", "new-style", "friendly", "custom",
      "native", "separate", "own", "usual", "regular", "normal", "extra", "optional", "required":
      break
    case "2-column", "two-column": mention.arrangement = .grid(2)
    case "3-column", "three-column": mention.arrangement = .grid(3)
    case "4-column", "four-column": mention.arrangement = .grid(4)
    case "first": mention.ordinal = 1
    case "second", "middle": mention.ordinal = 2
    case "third": mention.ordinal = 3
    case "fourth": mention.ordinal = 4
    case "last": mention.ordinal = -1
    default: return false
    }
    return true
  }

  /// The state that a word behind a name says: "Notifications active", "first one selected".
  static func state(of word: String) -> Control.State? {
    switch word {
    case "selected", "chosen", "highlighted": .selected
    case "active", "current": .active
    case "disabled", "dimmed", "inactive": .disabled
    case "checked", "ticked": .checked
    case "open", "opened", "expanded": .open
    case "on", "enabled": .on
    case "off": .off
    case "loading": .loading
    default: nil
    }
  }
}
