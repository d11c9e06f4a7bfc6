/// What a prompt tells about screens, before templates fill in what it does not say.
struct ScreenStory {
  /// One screen that is told of.
  struct Draft {
    /// What it is called, where that was said.
    var name = ""
    /// The template that suits it, by name.
    var template: String?
    /// What is on it.
    var children: [Control] = []
    /// In how many sentences it is told.
    var sentences = 0
    /// What must not be on it.
    var absent: [Control.Role] = []
    /// Names of what must not be on it, in lower case.
    var absentNames: [String] = []
    /// What each of the things on it holds: "a task list, each with a due date".
    var each: [Control] = []
    /// Whether nothing is asked for beside what is named: "just an email".
    var isExclusive = false
    /// Words about what the screen is for, as typed.
    var topic: [Word] = []
    /// What the prompt calls the screen with what it is about, in its own order.
    var phrase: [Word] = []
    /// Whether the prompt goes on with what is on it.
    var isDetailed = false
    /// Words behind "for" and "to".
    var purpose: [Word] = []
    /// The name of its template as typed.
    var title: [Word] = []
    /// Another template whose parts belong on it.
    var second: String?
    /// What lies under it, where it stands over something.
    var under: [Control] = []
    /// The template of the screen that lies under it, and the words that named it.
    var underlying: (template: String, words: [Word])?
    /// The condition it is shown in.
    var conditions: [ScreenCondition] = []
    /// What it is drawn for, where it differs from the others.
    var frame: Frame?
    /// Which of several like it is this, counted from 0, and of how many.
    var turn: (index: Int, count: Int)?
    /// What its parts stand in, where that was said: a dialog, a card.
    var wrapper: Control.Role?
  }

  /// A wish about things that are named elsewhere: "make the buttons rounded".
  struct Tweak: Equatable {
    /// Which things; by role, by label, or which one of several.
    var target: Mention
    /// How they should look.
    var style = Control.Style()
    var states: [Control.State] = []
    /// What they get in addition.
    var children: [Control] = []
    var variant = ""
    /// What they should say.
    var label = ""
  }

  var screens: [Draft] = []
  var frame: Frame?
  var theme: String?
  var look = WireframeScene.Look()
  /// What was said of the whole drawing, and what it became.
  var notes: [WireframeScene.Note] = []
  var tweaks: [Tweak] = []
  /// What the product is called.
  var brand = ""
  /// Whether one screen leads to the next.
  var isFlow = false
  /// Functions that are asked for: what people can do.
  var functions: [Requirement] = []
}
