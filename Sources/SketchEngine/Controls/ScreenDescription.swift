/// Tells in sentences what a wireframe shows, for somebody who cannot see it.
struct ScreenDescription {
  let text: String

  init(_ scene: WireframeScene) {
    text = scene.screens.enumerated().map { index, screen in
      Self.sentence(about: screen, at: index, in: scene)
    }.joined(separator: " ")
  }

  private static func sentence(
    about screen: WireframeScene.Screen, at index: Int, in scene: WireframeScene
  ) -> String {
    var parts = screen.children.prefix(12).map(phrase)
    if screen.children.count > 12 { parts.append("more") }
    let name = screen.name.isEmpty ? "Screen \(index + 1)" : screen.name
    var text = "\(name), \(frame(screen.frame)): "
    text += parts.isEmpty ? "an empty screen." : "\(listed(parts))."
    let next = screen.leadsTo.filter(scene.screens.indices.contains)
      .map { scene.screens[$0].name.isEmpty ? "screen \($0 + 1)" : scene.screens[$0].name }
    if !next.isEmpty { text += " It leads to \(listed(next))." }
    return text
  }

  private static func frame(_ frame: Frame) -> String {
    switch frame {
    case .desktop: "a desktop screen"
    case .tablet: "a tablet screen"
    case .phone: "a phone screen"
    case .watch: "a watch screen"
    case .window: "a window"
    case .browser: "a page in a browser"
    case .component: "a component"
    }
  }

  private static func phrase(_ control: Control) -> String {
    let word = control.role.rawValue.split(separator: "-").joined(separator: " ")
    var text = word
    if !control.label.isEmpty { text += " “\(control.label)”" }
    let inner = control.children.filter { !$0.label.isEmpty }
    guard !inner.isEmpty else { return text }
    let names = inner.prefix(6).map(\.label) + (inner.count > 6 ? ["more"] : [])
    return text + " with \(listed(Array(names)))"
  }

  private static func listed(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
