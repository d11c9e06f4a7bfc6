/// What is looked up in the templates at every start, gathered once when they are embedded.
///
/// The tool that writes the tables and the test that guards them read the files through this, so
/// that names are hashed in one way only.
package enum TemplateIndex {
  /// The hashes of all names and sites of a screen.
  ///
  /// - Parameter text: A file of `templates/screens`.
  /// - Returns: One hash for each name, in the order of the file.
  package static func names(ofScreen text: String) -> [UInt64] {
    var hashes: [UInt64] = []
    var text = text
    text.withUTF8 { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { break }
        guard
          line[..<colon].elementsEqual("names".utf8) || line[..<colon].elementsEqual("sites".utf8)
        else { continue }
        NameTable.forEachName(in: line[(colon + 1)...]) { hashes.append($0) }
      }
    }
    return hashes
  }

  /// How the words begin that a well-known diagram goes by.
  ///
  /// - Parameter text: A file of `templates/diagrams`.
  /// - Returns: Its kind, and each beginning once, in the order of the file.
  package static func words(ofDiagram text: String) -> (kind: String, beginnings: [UInt32]) {
    var kind = ""
    var beginnings: [UInt32] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let colon = line.firstIndex(of: ":") else { break }
      let value = line[line.index(after: colon)...]
      if line[..<colon] == "kind" { kind = value.trimmed }
      guard line[..<colon] == "names" else { continue }
      for word in value.split(whereSeparator: { " ,-/".contains($0) }) {
        let beginning = beginning(of: word.utf8)
        if !beginnings.contains(beginning) { beginnings.append(beginning) }
      }
    }
    return (kind, beginnings)
  }

  /// The first four letters of a word, or all but the s of a plural that is no longer.
  static func beginning(of word: some BidirectionalCollection<UInt8>) -> UInt32 {
    let isShortPlural = word.count == 4 && word.last == UInt8(ascii: "s")
    return word.prefix(isShortPlural ? 3 : 4).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }
}
