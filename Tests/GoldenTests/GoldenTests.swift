import Foundation
import Rasterizer
import SketchEngine
import Testing

/// Every example of every kind is drawn as it was recorded.
///
/// `SKETCH_RECORD=1 swift test` writes the drawings anew and fails on purpose: look at each one, then
/// say in the commit how many changed and why.
struct GoldenTests {
  static let root =
    URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().path + "/GoldenImages"

  static let isRecording = ProcessInfo.processInfo.environment["SKETCH_RECORD"] == "1"

  /// Before anything is recorded, there is nothing to compare with.
  static let isActive = isRecording || FileManager.default.fileExists(atPath: root)

  @Test(.enabled(if: isActive), arguments: diagramKinds.map(\.name))
  func `every kind draws its examples as before`(kind: String) throws {
    let folder = GoldenFolder(path: Self.root + "/" + kind)
    let drawings = try Self.drawings(of: kind)
    if Self.isRecording {
      try folder.record(drawings)
      Issue.record("\(drawings.count) drawings of \(kind) are recorded: look at each one")
    } else {
      let differences = try folder.differences(from: drawings)
      #expect(differences == [])
    }
  }

  @Test(.enabled(if: isActive && !isRecording))
  func `every recorded folder belongs to a kind`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root).sorted()
    #expect(folders == (diagramKinds.map(\.name) + [PictureTests.folder]).sorted())
  }

  private static func drawings(of kind: String) throws -> [Golden] {
    let examples = diagramKinds.first { $0.name == kind }?.examples ?? []
    return try examples.enumerated().map { index, prompt in
      let number = index < 9 ? "0\(index + 1)" : String(index + 1)
      let svg = try sketch(prompt).svg.bytes
      return Golden(name: number, prompt: prompt, files: [.init(ending: "svg", bytes: svg)])
    }
  }
}
