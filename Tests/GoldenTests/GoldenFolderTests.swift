import Foundation
import Testing

struct GoldenFolderTests {
  private let folder = GoldenFolder(
    path: FileManager.default.temporaryDirectory.path + "/sketch-golden-\(UUID().uuidString)")

  private func golden(_ name: String, _ svg: String, prompt: String = "wash, dry") -> Golden {
    Golden(name: name, prompt: prompt, files: [.init(ending: "svg", bytes: Array(svg.utf8))])
  }

  @Test func `what was recorded is found again, and every difference is told`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let first = golden("01", "<svg>1</svg>")
    let second = golden("02", "<svg>2</svg>")
    try folder.record([first, second])
    #expect(try folder.differences(from: [first, second]) == [])
    #expect(
      try folder.differences(from: [first, golden("02", "<svg>3</svg>")]) == [
        "02.svg differs from byte 5 on: «<svg>2</svg>» became «<svg>3</svg>»"
      ])
    #expect(
      try folder.differences(from: [first, golden("02", "<svg>2</svg>", prompt: "iron")]) == [
        "02.txt differs from byte 0 on: «wash, dry\n» became «iron\n»"
      ])
  }

  @Test func `a drawing that was never recorded fails, and so does one that nobody draws`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    #expect(
      try folder.differences(from: [golden("01", "<svg/>")]) == [
        "01.txt was never recorded: wash, dry", "01.svg was never recorded: wash, dry",
      ])
    try folder.record([golden("01", "<svg/>"), golden("02", "<svg/>")])
    #expect(
      try folder.differences(from: [golden("01", "<svg/>")]) == [
        "02.svg belongs to no example any more", "02.txt belongs to no example any more",
      ])
  }

  @Test func `recording leaves nothing of what was there before`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try folder.record([golden("01", "<svg/>"), golden("02", "<svg/>")])
    try folder.record([golden("01", "<svg>new</svg>")])
    #expect(try folder.differences(from: [golden("01", "<svg>new</svg>")]) == [])
  }
}
