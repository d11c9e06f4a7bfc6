extension Topic {
  /// A text with its slots filled from the topic, such as `Welcome to {brand}` or `{stat 2 value}`.
  ///
  /// A slot is a word for the topic itself (`brand`, `topic`, `a topic`, `subject`) or a sort of words,
  /// a position from 1, and which part of it: `detail`, `value` or `extra`. A capital letter at the
  /// beginning of a slot is passed on to what fills it. An unknown slot stays as it is.
  ///
  /// - Parameter text: A line of a template or of a topic.
  /// - Returns: The text without slots.
  func filled(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let slot = rest[rest.index(after: open)..<close]
      result += words(for: String(slot)) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// A template's prompt with its slots filled.
  ///
  /// A slot gets quotation marks unless it stands between some already. `{survey answers}` becomes a
  /// list.
  func filledPrompt(_ prompt: String) -> String {
    var result = ""
    var isQuoted = false
    var slot: String?
    for character in prompt {
      switch character {
      case "{": slot = ""
      case "}":
        let name = slot ?? ""
        slot = nil
        let lines =
          name == "survey answers" ? entries(.survey).first?.points ?? [] : [words(for: name) ?? ""]
        let plain = lines.map { line in String(line.map { $0 == "\"" ? "'" : $0 }) }
        result += isQuoted ? plain.joined() : plain.map { "\"\($0)\"" }.joined(separator: ", ")
      default:
        guard slot == nil else {
          slot?.append(character)
          continue
        }
        if character == "\"" { isQuoted.toggle() }
        result.append(character)
      }
    }
    return result
  }

  private func words(for slot: String) -> String? {
    let key = slot.lowercased()
    guard let words = plainWords(for: key) ?? listWords(for: key) else { return nil }
    return slot.first?.isUppercase == true ? words.capitalizedFirst : words
  }

  private func plainWords(for key: String) -> String? {
    switch key {
    case "brand": brand
    case "topic": noun
    case "subject": subject
    case "a topic": Self.withArticle(noun)
    case "a subject": Self.withArticle(subject)
    default: nil
    }
  }

  private func listWords(for key: String) -> String? {
    let parts = key.split(separator: " ")
    guard let first = parts.first, let field = Field(rawValue: String(first)) else { return nil }
    let position = parts.dropFirst().first.flatMap { Int($0) } ?? 1
    guard let entry = entry(field, at: position - 1) else { return "" }
    switch parts.last {
    case "detail": return entry.detail
    case "value": return entry.value
    case "extra": return entry.extra
    default: return entry.title
    }
  }

  /// The noun without the word that only says what sort of place or program it is: "beekeeping" of
  /// "beekeeping club".
  var subject: String {
    var words = noun.split(separator: " ")
    while words.count > 1, let last = words.last, Self.isSortOfPlace(String(last)) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Whether a word says what sort of place, group or program something is rather than what about.
  static func isSortOfPlace(_ word: String) -> Bool {
    let word = Lemmas.singular(word.lowercased())
    if Topics.entry(for: [word])?.isWeak == true { return true }
    return Lexicon.senses(of: [word]).contains(.medium)
  }

  /// A noun with `a` or `an` before it, by its first sound as far as its letters tell it.
  static func withArticle(_ noun: String) -> String {
    let word = noun.lowercased()
    let consonantal = ["uni", "use", "usa", "eu", "one", "once", "ut"]
    let silent = ["hour", "honest", "honor", "honour", "heir"]
    let isVowel = word.first.map { "aeiou".contains($0) } ?? false
    let takesAn =
      silent.contains { word.hasPrefix($0) }
      || (isVowel && !consonantal.contains { word.hasPrefix($0) })
    return (takesAn ? "an " : "a ") + noun
  }
}
