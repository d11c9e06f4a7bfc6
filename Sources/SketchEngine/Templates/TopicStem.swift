/// What forms of a word have in common, for comparing topics with the names of templates.
enum TopicStem {
  /// Doings that have little to do with the thing of the same name: booking and a book.
  static let apart = FunctionWords.words(
    "booking training building parking shipping meeting boarding banking engineering")

  /// "withdraw" of "withdraw", "withdrawing" and "withdrawal".
  ///
  /// - Parameter word: In lower case, in the singular.
  /// - Returns: What it shares with its other forms; the word itself where nothing is known of it.
  static func stem(of word: String) -> String {
    if apart.contains(word) { return word }
    let base =
      Lemmas.verbForms(word).first { form in
        form.form != .base && (Verbs.strong.contains(form.base) || Verbs.weak.contains(form.base))
      }?.base ?? word
    for ending in ["ation", "ment", "ing", "ion", "al", "e"]
    where base.hasSuffix(ending) && base.utf8.count > ending.utf8.count + 3 {
      let stem = base.dropLast(ending.count)
      // "registration" and "register".
      return String(ending == "ation" && stem.hasSuffix("tr") ? stem.dropLast() : stem)
    }
    if base.hasSuffix("ster"), base.utf8.count > 6 { return String(base.dropLast(2)) }
    return base
  }
}
