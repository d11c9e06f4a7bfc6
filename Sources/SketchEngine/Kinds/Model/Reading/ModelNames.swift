/// How things of a model are told apart and what they are called.
enum ModelNames {
  /// What two mentions of one thing have in common: `order_lines`, “order line” and `OrderLine`.
  static func key(of name: String) -> String {
    var words = words(of: name)
    if let last = words.popLast() { words.append(Lemmas.singular(last)) }
    return words.joined()
  }

  /// The words of a name in lower case: apart by spaces, marks or capitals.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in name {
      if character.isLetter || character.isNumber {
        if character.isUppercase, wasLower, !word.isEmpty {
          words.append(word)
          word = ""
        }
        word += character.lowercased()
        wasLower = character.isLowercase || character.isNumber
      } else {
        if !word.isEmpty { words.append(word) }
        word = ""
        wasLower = false
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// What a thing is called that was named in prose: one of it, with a capital.
  static func label(of words: [Word]) -> String {
    guard let last = words.last else { return "" }
    if words.count == 1, last.tag == .quoted { return last.text }
    let start = words.dropLast().map(\.text)
    return (start + [singular(last)]).joined(separator: " ").capitalizedFirst
  }

  private static func singular(_ word: Word) -> String {
    let text = word.text
    if isSnake(text) || isAcronym(text) { return text }
    // Only the last word of `LineItems` is in the plural.
    let parts = Self.words(of: text)
    guard let tail = parts.last, Lemmas.singular(tail) != tail else { return text }
    let kept = String(text.dropLast(tail.count))
    let end = Lemmas.singular(tail)
    return kept
      + (text.dropFirst(kept.count).first?.isUppercase == true ? end.capitalizedFirst : end)
  }

  /// Whether a name is written as programs write it: `starts_at`, `checkIn`, `cancel()`.
  static func isCode(_ text: String) -> Bool {
    if isSnake(text) || text.contains("(") { return true }
    return text.first?.isLowercase == true && text.contains { $0.isUppercase }
  }

  static func isSnake(_ text: String) -> Bool {
    text.contains("_") && text.contains { $0.isLetter }
  }

  private static func isAcronym(_ text: String) -> Bool {
    text.count > 1 && text.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  /// Whether a noun names something that is known of a thing, rather than a thing of its own.
  static func isDatum(_ words: [Word]) -> Bool {
    guard let last = words.last else { return false }
    if words.count == 1, isCode(last.text) { return true }
    // "date of birth", "number of pages".
    let head = words.firstIndex { $0.says("of") }.map { words[max(0, $0 - 1)] } ?? last
    let parts = Self.words(of: head.text)
    guard let tail = parts.last else { return false }
    return data.contains(Lemmas.singular(tail)) || data.contains(tail)
  }

  /// Nouns that say something of a thing.
  private static let data = FunctionWords.words(
    """
    bonus name title id identifier number no code key type kind status state date time datetime timestamp
    year month day age birthday birthdate dob email mail phone telephone mobile fax address street city
    zip zipcode postcode country region iban bic balance amount price cost fee salary wage rate total
    sum tax discount quantity count size length width height depth weight volume mass area radius
    diameter color colour shape description summary text body content subject caption label note
    comment message bio biography url link website homepage image photo picture avatar icon logo
    password passwd hash salt token secret username login nickname forename surname firstname lastname
    initials gender sex race species breed nationality language locale timezone currency isbn ssn vin
    sku serial plate model brand make version level score rating rank grade points stars priority
    severity position latitude longitude location coordinates speed temperature pressure humidity
    voltage power energy capacity duration interval frequency deadline expiry expiration start end
    limit threshold percentage ratio flag enabled active visible deleted created updated modified
    format extension path filename mileage horsepower fuel altitude stock reason cause result value
    unit notes tags genre topic theme format edition pages preference birth license licence
    registration license_plate credit debit reference checkin checkout seniority experience
    """)
}
