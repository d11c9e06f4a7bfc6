/// Something on a screen as a prompt speaks of it, before it is known what it becomes.
struct Mention: Hashable, Sendable {
  /// The control it names, if it names one.
  var role: Control.Role?
  /// Which sort of it.
  var variant = ""
  /// What it is called, where that was said.
  var label = ""
  /// Whether the label stood in quotes or after "called".
  var isLabelGiven = false
  /// Its head noun in the singular, in lower case: "lesson" in "list of 6 lessons".
  var noun = ""
  /// An amount or a price behind its name.
  var value = ""
  /// How many.
  var count: Int?
  var isPlural = false
  var isDefinite = false
  var isNegated = false
  /// Whether it stands for every one of several.
  var isEach = false
  /// Which one of several, counted from 1; -1 is the last.
  var ordinal: Int?
  var icon = ""
  var placeholder = ""
  var detail = ""
  var states: [Control.State] = []
  var style = Control.Style()
  var spot = Spot()
  var arrangement = Control.Arrangement.automatic
  /// What it holds.
  var children: [Mention] = []
  /// Names that follow it as its entries.
  var entries: [Mention] = []
  /// What each of its entries holds.
  var each: [Mention] = []
  /// Whether it was joined to the one before by "and".
  var followsAnd = false
  /// Whether it is the line at the foot of something.
  var isFoot = false
  /// Whether a slash stands before it, so that one of several is chosen.
  var isSlashed = false
  /// Whether it is a part of the screen rather than a control: "left column", "main area".
  var isRegion = false
  /// Whether it was introduced by an article.
  var hasArticle = false
  /// Which of its entries has a state of its own, and which state.
  var pickedOrdinal: Int?
  var pickedStates: [Control.State] = []
  /// Whether it goes into each of several things, in turn.
  var isDistributed = false
  /// Whether it says what follows its table's head: "listing …".
  var isListing = false
  /// Whether names follow it at once, with nothing between: "word chips the, cat".
  var isFollowedByNames = false
  /// Whether parentheses behind it said what sort of control it is.
  var isQualified = false
  /// Whether something is said of it that cannot be seen: "Done is empty".
  var isRemark = false
  /// Where it stood.
  var span: Range<Int> = 0..<0

  /// Whether it names one of several screens and says what is on it.
  var isNameOfScreen: Bool {
    role == nil && !isRegion && count == nil && !label.isEmpty && spot.isEmpty
      && (isLabelGiven || label.first?.isUppercase ?? false)
      && (isLabelGiven || !children.isEmpty || !entries.isEmpty)
  }

  /// Whether it is a name and nothing else.
  var isBare: Bool {
    role == nil && children.isEmpty && count == nil && !isRegion && entries.isEmpty
  }
}

/// Where something goes, as a prompt says it.
struct Spot: Hashable, Sendable {
  /// A side, a corner or the middle.
  var place: Control.Place?
  /// How it lies to something else.
  var relation: Relation?
  /// What that is, as words; empty for what was named last.
  var anchor: [Word] = []
  /// How several of it are arranged.
  var arrangement: Control.Arrangement?
  /// Its share of the width.
  var share: Double?
  var isFullWidth = false
  /// Whether it is to "it" or "them".
  var isPronoun = false
  /// Whether it says "at its bottom", so that it concerns what it stands in.
  var isInner = false

  /// Whether it is said of everything before: "below both", "under all of them".
  var isOutside = false
  /// Whether it is said of each of several: "above each", "at the bottom of each".
  var isEach = false

  /// How one thing lies to another.
  enum Relation: Hashable, Sendable { case below, above, beside, between, inside, over }

  var isEmpty: Bool { self == Spot() }

  /// Takes over what another says and this does not.
  mutating func add(_ other: Spot) {
    place = place ?? other.place
    relation = relation ?? other.relation
    if anchor.isEmpty { anchor = other.anchor }
    arrangement = arrangement ?? other.arrangement
    share = share ?? other.share
    isFullWidth = isFullWidth || other.isFullWidth
    isInner = isInner || other.isInner
    isPronoun = isPronoun || other.isPronoun
    isOutside = isOutside || other.isOutside
    isEach = isEach || other.isEach
  }
}
