import Foundation
import Rasterizer
import SketchEngine
import Testing

/// The first example of every kind in pixels: what a change of libraries or of the painter would move.
///
/// Other versions of the libraries draw other pixels, so this is asked only where they are those that
/// painted what was recorded.
struct PictureTests {
  static let folder = "pictures"

  private let recorded = GoldenFolder(path: GoldenTests.root + "/" + Self.folder)

  @Test(.enabled(if: isActive))
  func `small pictures have the same pixels as before`() throws {
    let pictures = try diagramKinds.compactMap { kind in
      try kind.examples.first.map { prompt in
        let bytes = try png(fromSVG: sketch(prompt).svg.bytes, as: Raster(width: 160))
        return Golden(name: kind.name, prompt: prompt, files: [.init(ending: "png", bytes: bytes)])
      }
    }
    let all = pictures + [Golden(name: "versions", prompt: Self.versions, files: [])]
    if GoldenTests.isRecording {
      try recorded.record(all)
      Issue.record("\(pictures.count) pictures are recorded: look at each one")
    } else {
      let differences = try recorded.differences(from: all)
      #expect(differences == [])
    }
  }

  private static let versions = rasterizerStatus().map { part in
    // Of the fonts, the file's place says nothing.
    "\(part.name) \(part.found.map { $0.contains("/") ? "installed" : $0 } ?? "missing")"
  }.joined(separator: "\n")

  private static let isActive: Bool = {
    if GoldenTests.isRecording { return !versions.contains("missing") }
    let path = "\(GoldenTests.root)/\(folder)/versions.txt"
    return (try? String(contentsOfFile: path, encoding: .utf8)) == versions + "\n"
  }()
}
