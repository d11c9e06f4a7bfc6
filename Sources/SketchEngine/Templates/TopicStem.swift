/// What forms of a word have in common, for comparing topics with the names of templates.
enum TopicStem {
  /// "withdraw" of "withdraw", "withdrawing" and "withdrawal".
  ///
  /// - Parameter word: In lower case, in the singular.
  static func stem(of word: String) -> String {
    let base =
      Lemmas.verbForms(word).first { form in
        form.form != .base && (Verbs.strong.contains(form.base) || Verbs.weak.contains(form.base))
      }?.base ?? word
    for ending in ["ation", "ment", "ing", "ion", "al", "e"]
    where base.hasSuffix(ending) && base.utf8.count > ending.utf8.count + 3 {
      return String(base.dropLast(ending.count))
    }
    return base
  }
}
