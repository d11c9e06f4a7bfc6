import Foundation

/// The files of one folder of `templates/`, in alphabetical order.
struct TemplateFolder {
  /// One file, named without its extension.
  struct File {
    let name: String
    let text: String
  }

  let files: [File]

  /// Reads a folder; one that is not there has no files.
  init(path: String, fileExtension: String) throws {
    let suffix = ".\(fileExtension)"
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    files =
      try entries
      .filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }
      .map { entry in
        File(
          name: String(entry.dropLast(suffix.count)),
          text: try String(contentsOfFile: "\(path)/\(entry)", encoding: .utf8))
      }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
