/// Takes endings off words.
enum Lemmas {
  /// The singular of a noun in lower case, or the word itself.
  static func singular(_ word: String) -> String {
    if let known = irregularNouns[word] { return known }
    guard word.utf8.count > 2, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if unchanging.contains(word) { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if word.hasSuffix("'s") { return String(word.dropLast(2)) }
    return String(word.dropLast())
  }

  /// Whether a noun in lower case is in the plural.
  static func isPlural(_ word: String) -> Bool {
    singular(word) != word && !word.hasSuffix("'s") || pluralOnly.contains(word)
  }

  private static let irregularNouns: [String: String] = [
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose", "leaves": "leaf", "shelves": "shelf",
    "knives": "knife", "lives": "life", "loaves": "loaf",
    "wolves": "wolf", "halves": "half", "indices": "index",
    "vertices": "vertex", "matrices": "matrix", "criteria": "criterion", "statuses": "status",
    "buses": "bus", "quizzes": "quiz", "analyses": "analysis", "movies": "movie",
    "cookies": "cookie", "caches": "cache", "series": "series", "bonuses": "bonus",
    "databases": "database", "houses": "house", "cases": "case", "purchases": "purchase",
    "responses": "response", "licenses": "license", "courses": "course", "nurses": "nurse",
    "pies": "pie", "ties": "tie", "zombies": "zombie",
    "roadies": "roadie", "rookies": "rookie", "hoodies": "hoodie", "calories": "calorie",
    "brownies": "brownie", "smoothies": "smoothie", "goalies": "goalie", "selfies": "selfie",
    "axes": "axis",
  ]
  private static let unchanging: Set<String> = [
    "news", "series", "species", "always", "perhaps", "https", "aws", "dns", "os", "css", "rds",
    "sms", "gps", "sales", "details", "settings", "ios", "macos", "kubernetes", "postgres",
    "business", "address", "access", "process", "progress", "class", "this", "its", "is", "was",
    "has", "does", "canvas", "status", "analytics", "tls", "ss", "gas", "plus", "bus", "saas",
    "paas", "iaas", "pos", "redis", "basis", "analysis", "as", "us", "yes", "less", "sos", "ads",
    "on-premises", "premises", "headquarters", "javascript", "goes", "vs", "previous", "various",
    "s",
  ]
  private static let pluralOnly: Set<String> = ["details", "settings", "sales", "analytics"]

  /// What a word in lower case would be as a form of a verb, most likely first; the bases may not
  /// be verbs at all.
  static func verbForms(_ word: String) -> [(base: String, form: WordForm)] {
    if let known = Verbs.irregular[word] { return [known] }
    // "repaid", "overtaken": a prefix leaves a verb as irregular as it is.
    for prefix in ["re", "over", "under", "out", "mis"] where word.hasPrefix(prefix) {
      let stem = String(word.dropFirst(prefix.count))
      if stem.utf8.count > 3, let known = Verbs.irregular[stem],
        known.form == .participle || known.form == .past, !Verbs.weak.contains(stem)
      {
        return [(prefix + known.base, known.form)]
      }
    }
    var forms: [(base: String, form: WordForm)] = [(word, .base)]
    func add(_ stem: Substring, _ form: WordForm) {
      let stem = String(stem)
      forms.append((stem, form))
      forms.append((stem + "e", form))
      let tail = stem.suffix(2)
      if tail.count == 2, tail.first == tail.last, !"aeiou".contains(tail.last ?? "a") {
        forms.append((String(stem.dropLast()), form))
      }
    }
    if word.hasSuffix("ies"), word.utf8.count > 4 {
      forms.append((word.dropLast(3) + "y", .present))
    }
    if word.hasSuffix("es"), word.utf8.count > 3 {
      forms.append((String(word.dropLast(2)), .present))
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 2 {
      forms.append((String(word.dropLast()), .present))
    }
    if word.hasSuffix("ied"), word.utf8.count > 4 {
      forms.append((word.dropLast(3) + "y", .participle))
    }
    if word.hasSuffix("ed"), word.utf8.count > 3 { add(word.dropLast(2), .participle) }
    if word.hasSuffix("ing"), word.utf8.count > 4 { add(word.dropLast(3), .gerund) }
    return forms
  }
}
