import SketchEngine

/// What `--json` tells about a drawing.
struct DrawingReport: Encodable {
  let kind: String
  let title: String
  let description: String
  let size: Size
  let theme: String
  let frame: String?
  let files: [String]
  let scene: Scene
  let receipt: Receipt

  init(_ outcome: Outcome, files: [String]) {
    kind = outcome.drawing.kind
    title = outcome.drawing.title
    description = outcome.drawing.description
    size = outcome.drawing.size
    theme = outcome.theme.name
    frame = outcome.drawing.frame
    self.files = files
    scene = outcome.scene
    receipt = outcome.receipt
  }
}
