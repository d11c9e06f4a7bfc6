import Glibc
import SketchEngine

/// Where a prompt comes from: words of the command line, a file, or standard input.
enum PromptSource: Hashable {
  case words([String])
  case file(String)
  case standardInput

  /// What was typed and asked for.
  ///
  /// - Throws: ``Failure`` where there are both words and a file.
  init(words: [String], file: String?) throws(Failure) {
    if let file {
      guard words.isEmpty else {
        throw .usage(
          "There are both a prompt and a file of one. Give the words, or -i \(file), not both.")
      }
      self = file == "-" ? .standardInput : .file(file)
    } else if words == ["-"] || (words.isEmpty && !StandardStream.input.isTerminal) {
      self = .standardInput
    } else {
      self = .words(words)
    }
  }

  /// The prompt.
  func text() throws(Failure) -> String {
    switch self {
    case .words(let words):
      if CommandLine.hasBrokenText {
        throw .usage("The prompt is not valid UTF-8. Type it in a UTF-8 terminal, or use -i FILE.")
      }
      return words.joined(separator: " ")
    case .file(let path):
      let bytes = try readFile(at: path, limit: Self.limit)
      return try Self.text(of: bytes, from: path)
    case .standardInput:
      let bytes = try readAll(of: 0, limit: Self.limit, named: "standard input")
      return try Self.text(of: bytes, from: "standard input")
    }
  }

  /// How much is read before giving up; enough to say by how much a prompt is too long.
  private static let limit = 32 * Prompt.limit

  private static func text(of bytes: [UInt8], from name: String) throws(Failure) -> String {
    if let zero = bytes.firstIndex(of: 0) {
      throw .usage(
        "The prompt from \(name) has a NUL at byte \(zero), so it is no plain text. "
          + "Save it as UTF-8.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .usage("The prompt from \(name) is not valid UTF-8. Save it as UTF-8.")
    }
    return text
  }
}

extension CommandLine {
  /// Whether an argument is not valid UTF-8; `arguments` has such bytes replaced.
  fileprivate static var hasBrokenText: Bool {
    arguments.contains { $0.unicodeScalars.contains("\u{FFFD}") }
      && (try? readFile(at: "/proc/self/cmdline", limit: 1 << 22))
        .flatMap { String(validating: $0, as: UTF8.self) } == nil
  }
}
