import Foundation
import Testing

/// The built program, run as a person would.
struct ProgramTests {
  private struct Run {
    var status: Int32
    var output: [UInt8]
    var error: String
  }

  /// Runs the program that was built beside the tests.
  private func run(_ arguments: [String], input: [UInt8] = []) throws -> Run {
    let process = Process()
    process.executableURL = Self.program()
    process.arguments = arguments
    let folder = FileManager.default.temporaryDirectory.path + "/sketch-run-\(UUID().uuidString)"
    try Data(input).write(to: URL(fileURLWithPath: folder + ".in"))
    for ending in [".out", ".err"] {
      try Data().write(to: URL(fileURLWithPath: folder + ending))
    }
    defer {
      for ending in [".in", ".out", ".err"] {
        try? FileManager.default.removeItem(atPath: folder + ending)
      }
    }
    process.standardInput = FileHandle(forReadingAtPath: folder + ".in")
    process.standardOutput = FileHandle(forWritingAtPath: folder + ".out")
    process.standardError = FileHandle(forWritingAtPath: folder + ".err")
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: Array(try Data(contentsOf: URL(fileURLWithPath: folder + ".out"))),
      error: try String(contentsOfFile: folder + ".err", encoding: .utf8))
  }

  /// The nearest `sketch` beside or above the test bundle.
  private static func program() -> URL? {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0])
    while folder.path.count > 1 {
      folder.deleteLastPathComponent()
      let candidate = folder.appendingPathComponent("sketch")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return candidate
      }
    }
    return nil
  }

  @Test(
    arguments: [
      (Array("a\u{0}b".utf8), "standard input has a NUL at byte 1"),
      ([0x66, 0xFF, 0x66], "standard input is not valid UTF-8"),
      ([], "The prompt is empty"),
      (Array(" \n ".utf8), "The prompt is empty"),
      (Array(repeating: UInt8(ascii: "a"), count: 33 << 10), "at most 32768 are read"),
      (Array(repeating: UInt8(ascii: "a"), count: 2 << 20), "at most 32768 are read"),
    ] as [([UInt8], String)])
  func `a bad prompt is refused in one line`(input: [UInt8], message: String) throws {
    let run = try run(["draw"], input: input)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(message))
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ["--nonsense", "page"], ["--format", "gif", "page"], ["--theme", "nope", "page"],
    ["--frame", "nope", "page"], ["--dpi", "many", "-o", "a.png", "page"],
    ["--dpi", "192", "-o", "a.svg", "page"], ["-i", "no-such-file", "-o", "a.svg"],
    ["-i", "a.txt", "page"], ["--json", "-o", "-", "page"], ["render"],
    ["render", "no-such-file.svg"], ["draw", "--kind", "nope", "page"],
  ])
  func `bad usage ends with 2 and says why`(arguments: [String]) throws {
    let run = try run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("sketch: "))
  }

  @Test func `what names nothing to draw ends with 3`() throws {
    let run = try run(["the", "of", "and"])
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("sketch: Nothing in the prompt names something to draw."))
  }

  @Test(arguments: [["--help"], ["draw", "--help"], ["render", "--help"], ["kinds", "--help"]])
  func `every help text has examples`(arguments: [String]) throws {
    let run = try run(arguments)
    #expect(run.status == 0)
    #expect(String(decoding: run.output, as: UTF8.self).contains("EXAMPLES"))
  }

  @Test func `a drawing of unknown origin is painted, and what is none is refused`() throws {
    let svg =
      "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'><path d='M0 0h8v8z'/></svg>"
    let painted = try run(["render", "-", "--format", "png"], input: Array(svg.utf8))
    #expect(painted.status == 0)
    #expect(painted.output.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let refused = try run(["render", "-"], input: Array("hello".utf8))
    #expect(refused.status == 2)
    #expect(refused.error.contains("This is not an SVG"))
  }
}
