/// The room between a group's frame and its members, as the downward flow sees it, in px.
struct FrameInsets: Hashable, Sendable {
  var top: Double
  var left: Double
  var bottom: Double
  var right: Double
  /// What the title needs at least across the flow.
  var leastWidth = 0.0
  /// What the title needs at least along the flow.
  var leastHeight = 0.0

  init(_ group: LayoutGroup, spacing: LayoutSpacing, frame: LayoutFrame) {
    let padding = spacing.padding
    let title = group.titleSize
    let head = title.height > 0 ? padding / 2 + title.height + spacing.title : padding
    (top, left, bottom, right) = (padding, padding, padding, padding)
    switch frame.direction {
    case .down: top = max(padding, head)
    case .up: bottom = max(padding, head)
    case .right, .left: left = max(padding, head)
    }
    let breadth = title.width + 2 * padding
    if frame.isTurned { leastHeight = breadth } else { leastWidth = breadth }
  }
}
