import ArgumentParser
import SketchEngine

/// What a drawing can be written as.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case svg, png, pdf
  /// The same scene for other tools.
  case mermaid, dot, d2, plantuml
  /// The scene itself, which can be drawn again.
  case json

  /// Whether its bytes would only confuse a terminal.
  var isBinary: Bool { self == .png || self == .pdf }

  /// The notation of another tool; `nil` for pictures and JSON.
  var notation: SceneNotation? { SceneNotation(rawValue: rawValue) }

  /// How file names end, the usual ending first.
  var endings: [String] {
    switch self {
    case .mermaid: ["mmd", "mermaid"]
    case .dot: ["dot", "gv"]
    case .plantuml: ["puml", "plantuml"]
    case .svg, .png, .pdf, .d2, .json: [rawValue]
    }
  }

  /// The format a file name ends in.
  init?(endOf path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }
}
