import ArgumentParser

/// What a drawing can be written as.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case svg, png, pdf

  /// Whether its bytes would only confuse a terminal.
  var isBinary: Bool { self != .svg }

  /// The format a file name ends in.
  init?(endOf path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }
}
