extension Icon {
  /// The icon that suits a label best, such as `credit-card` for “Payment methods”.
  ///
  /// The whole label counts first, then its end, since English says the thing itself last, then
  /// any word of it from the end. Plurals find their singular. Words of one or two letters are too
  /// weak to choose an icon, unless they are the whole label.
  ///
  /// - Parameter label: What the icon will stand beside.
  /// - Returns: The icon, or nothing where no word of the label has one.
  public static func suiting(_ label: String) -> Icon? {
    let words = key(of: label).split(separator: UInt8(ascii: " "))
      .map { String(decoding: $0, as: UTF8.self) }
    if let icon = named(label) { return icon }
    let ends = words.indices.map { words[$0...].joined(separator: " ") }
    for phrase in ends + words.reversed() where phrase.utf8.count > 2 {
      for form in forms(of: phrase) {
        if let icon = named(form) { return icon }
      }
    }
    return nil
  }

  /// A phrase as it stands, and what would be its singular.
  private static func forms(of phrase: String) -> [String] {
    var forms = [phrase]
    if phrase.hasSuffix("ies") { forms.append(phrase.dropLast(3) + "y") }
    if phrase.hasSuffix("s"), !phrase.hasSuffix("ss") {
      forms.append(String(phrase.dropLast()))
      if phrase.hasSuffix("es") { forms.append(String(phrase.dropLast(2))) }
    }
    return forms
  }
}
