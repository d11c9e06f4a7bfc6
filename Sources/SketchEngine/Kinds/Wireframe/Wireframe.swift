/// Screens of programs and websites, and their controls.
struct Wireframe: DiagramKind {
  let name = "wireframe"
  let summary = "screens of apps and websites, or a single control"
  let examples = [
    "login page with email, password and a blue Sign in button",
    "dashboard with a sidebar, four KPI cards, a line chart and a table of recent orders",
    "settings page on a phone with toggles for notifications, dark mode and location",
    "a search bar",
  ]

  func affinity(to brief: Brief) -> Affinity { ScreenAffinity(brief).affinity }

  func scene(from brief: inout Brief) -> Scene? {
    let reading = StoryReader.reading(of: brief.sentences)
    for span in reading.drawn { brief.markDrawn(span) }
    for span in reading.wished { brief.markWish(span) }
    guard let scene = ScreenComposer(reading.story).scene(for: &brief) else { return nil }
    return .wireframe(scene)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .wireframe(let scene) = scene else {
      preconditionFailure("A wireframe draws scenes of screens only.")
    }
    return scene.drawing(measuring: typeface)
  }
}
