/// Where a drawing is written, and as what.
struct Destination: Hashable {
  /// A file, or standard output.
  enum Place: Hashable {
    case file(String)
    case standardOutput
  }

  let place: Place
  let format: Format

  /// What `-o` and `--format` ask for.
  ///
  /// - Parameters:
  ///   - path: A file name, or `-` for standard output.
  ///   - format: The format that was asked for by name.
  /// - Throws: ``Failure`` where the two do not agree, or neither says the format.
  init(path: String, format: Format?) throws(Failure) {
    guard path != "-" else {
      place = .standardOutput
      self.format = format ?? .svg
      return
    }
    guard !path.isEmpty else { throw .usage("The file name after -o is empty.") }
    place = .file(path)
    let ending = Format(endOf: path)
    if let format, let ending, format != ending {
      throw .usage(
        "The file \(path) ends in .\(ending.endings[0]), but --format says \(format.rawValue). "
          + "Leave --format out, or change the name.")
    }
    guard let found = format ?? ending else {
      throw .usage(
        "The name \(path) does not say the format. End it in .svg, .png, .pdf, .mmd, .dot, .d2, .puml "
          + "or .json, or add --format.")
    }
    self.format = found
  }

  /// Standard output, or else a file in the current folder where that is a terminal.
  static func usual(format: Format?) throws(Failure) -> Destination {
    let isPiped = !StandardStream.output.isTerminal
    return try Destination(
      path: isPiped || format != nil ? "-" : "drawing.svg", format: format)
  }

  /// Writes the bytes of a drawing.
  func write(_ bytes: [UInt8]) throws(Failure) {
    switch place {
    case .file(let path): try writeFile(bytes, at: path)
    case .standardOutput: try writeToOutput(bytes)
    }
  }

  /// Refuses, before anything is drawn, what would only confuse a terminal.
  func check() throws(Failure) {
    if place == .standardOutput, format.isBinary, StandardStream.output.isTerminal {
      throw .usage(
        "A \(format.rawValue.uppercased()) would only confuse the terminal. "
          + "Add -o drawing.\(format.rawValue), or send it on: sketch ... | other-program")
    }
  }
}

extension Destination {
  /// The file's name; `nil` for standard output.
  var file: String? {
    if case .file(let path) = place { path } else { nil }
  }
}
