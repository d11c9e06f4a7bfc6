/// The forms of verbs that no rule tells, ready at once.
///
/// Forms are found by the hash of their bytes; only a form that is looked up is read.
struct IrregularVerbs: Sendable {
  private let rows: String
  private var places = NameTable(capacity: 256)

  /// - Parameter rows: One verb a line: the base, the past, the participle, and any others, such as
  ///   `go went gone goes`.
  init(_ rows: String) {
    var rows = rows
    var places = NameTable(capacity: 256)
    rows.withUTF8 { bytes in
      var start = 0
      for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: " ") || byte == 0x0A {
        places.add(WordSet.hash(of: bytes[start..<place]), start)
        start = place + 1
      }
      places.add(WordSet.hash(of: bytes[start...]), start)
    }
    self.rows = rows
    self.places = places
  }

  /// The base of a form in lower case, and which form it is; `nil` for bases and regular verbs.
  subscript(word: String) -> (base: String, form: WordForm)? {
    let places = places.all(WordSet.hash(of: word.utf8))
    guard !places.isEmpty else { return nil }
    let bytes = Array(rows.utf8)
    for place in places {
      let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let forms = bytes[start..<end].split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      let index = bytes[start..<place].count { $0 == UInt8(ascii: " ") }
      guard let base = forms.first, base != word else { continue }
      let isPresent = word.hasSuffix("s") && index > 2 || ["am", "is", "are"].contains(word)
      return (base, isPresent ? .present : index == 1 ? .past : .participle)
    }
    return nil
  }
}
