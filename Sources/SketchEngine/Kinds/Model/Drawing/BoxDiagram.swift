/// Boxes of any look, frames around them and lines with any ends, before they have places.
struct BoxDiagram {
  /// A box that knows its size and paints itself.
  struct Box {
    let size: Size
    var outline = Outline.rectangle
    /// The innermost frame it stands in.
    var group: Int?
    var rank: LayoutNode.RankHint?
    let role: String
    let label: String
    var facts: [Part.Fact: String] = [:]
    /// What it is made of in its place; parts inside it take their ids from the names.
    let elements: (Rect, inout Names) -> [Element]
  }

  /// A frame around boxes.
  struct Frame {
    let label: String
    var parent: Int?
    var role = "group"
    var facts: [Part.Fact: String] = [:]
    var fill = Paint.surface
    var stroke = Paint.line
    var titleSize = 12.0
    var titlePaint = Paint.softInk
  }

  /// A line from border to border.
  struct Line {
    let from: LayoutEnd
    let to: LayoutEnd
    /// Whether the layout is to place its target first, as parents over their children.
    var isTurned = false
    var label = ""
    let role: String
    var facts: [Part.Fact: String] = [:]
    var isDashed = false
    var start = LineEnd.plain
    var end = LineEnd.plain
    /// Words beside its ends, such as `0..*`.
    var startText = ""
    var endText = ""
  }

  /// The word for the drawing's kind.
  let kind: String
  var title: String?
  /// What the drawing shows, in sentences.
  var description = ""
  /// Where the lines lead; `nil` for what gives the better page.
  var direction: FlowDirection?
  var spacing = LayoutSpacing()
  var boxes: [Box] = []
  var frames: [Frame] = []
  var lines: [Line] = []
}
