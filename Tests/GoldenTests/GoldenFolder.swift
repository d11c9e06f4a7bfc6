import Foundation

/// A drawing as it was recorded: its prompt, and its bytes.
struct Golden: Equatable {
  /// Its name without an ending, such as `03`.
  let name: String
  let prompt: String
  /// The files it consists of beside the prompt, by their ending, in order.
  let files: [File]

  /// One way the drawing was written.
  struct File: Equatable {
    let ending: String
    let bytes: [UInt8]
  }
}

/// Recorded drawings in a folder: for each, its prompt in `NN.txt` and its bytes in `NN.svg`.
struct GoldenFolder {
  let path: String

  /// How drawings differ from what was recorded; empty where they are the same.
  func differences(from drawings: [Golden]) throws -> [String] {
    var problems: [String] = []
    var expected: Set<String> = []
    for drawing in drawings {
      for (file, bytes) in contents(of: drawing) {
        expected.insert(file)
        guard let recorded = try? Data(contentsOf: url(file)) else {
          problems.append("\(file) was never recorded: \(drawing.prompt.prefix(60))")
          continue
        }
        if Array(recorded) != bytes {
          problems.append("\(file) differs\(Self.firstDifference(Array(recorded), bytes))")
        }
      }
    }
    for file in try names() where !expected.contains(file) {
      problems.append("\(file) belongs to no example any more")
    }
    return problems
  }

  /// Writes drawings in place of what was recorded.
  func record(_ drawings: [Golden]) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
    for file in try names() { try FileManager.default.removeItem(at: url(file)) }
    for drawing in drawings {
      for (file, bytes) in contents(of: drawing) { try Data(bytes).write(to: url(file)) }
    }
  }

  private func contents(of drawing: Golden) -> [(file: String, bytes: [UInt8])] {
    [("\(drawing.name).txt", Array((drawing.prompt + "\n").utf8))]
      + drawing.files.map { ("\(drawing.name).\($0.ending)", $0.bytes) }
  }

  private func names() throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private func url(_ file: String) -> URL { URL(fileURLWithPath: path + "/" + file) }

  /// Where two texts part, with what stands there; markup has no line ends to go by.
  private static func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> String {
    let same = zip(old, new).prefix { $0 == $1 }.count
    func around(_ bytes: [UInt8]) -> String {
      String(decoding: bytes[max(0, same - 20)..<min(bytes.count, same + 40)], as: UTF8.self)
    }
    return " from byte \(same) on: «\(around(old))» became «\(around(new))»"
  }
}
