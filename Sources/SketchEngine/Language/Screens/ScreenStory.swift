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
    /// What must not be on it.
    var absent: [Control.Role] = []
  }

  var screens: [Draft] = []
  var frame: Frame?
  var theme: String?
  var look = WireframeScene.Look()
  /// What it is about, in words in lower case.
  var topic: [String] = []
}
