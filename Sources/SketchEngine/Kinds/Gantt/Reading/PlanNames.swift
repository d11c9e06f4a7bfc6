/// Finds tasks by what people call them later.
enum PlanNames {
  /// Which label some words mean; the shortest one that shares all their words, or all of whose words they share.
  static func index(of words: [Word], in labels: [String], isWhole: Bool = false) -> Int? {
    let wanted = keys(words.map(\.lower))
    guard !wanted.isEmpty else { return nil }
    var best: (index: Int, score: Int)?
    for (index, label) in labels.enumerated() {
      let own = keys(label.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
      guard !own.isEmpty else { continue }
      let shared = wanted.filter(own.contains).count
      var score = 0
      if shared == wanted.count, shared == own.count {
        score = 1000
      } else if shared == own.count, !isWhole {
        score = 500 + shared
      } else if shared == wanted.count {
        score = 300 - own.count
      }
      if score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }

  /// The labels that a list of names means: “A, B and C”.
  static func indices(of words: [Word], in labels: [String]) -> [Int] {
    // A whole name may hold "and" itself.
    if let whole = exact(words, in: labels) { return [whole] }
    let parts = words.split { $0.isMark(",", ";", "/") || $0.says("and", "&", "or") }.map(
      Array.init)
    var found: [Int] = []
    for part in parts {
      guard let index = index(of: part, in: labels), !found.contains(index) else { continue }
      found.append(index)
    }
    return found
  }

  private static func exact(_ words: [Word], in labels: [String]) -> Int? {
    let wanted = keys(words.map(\.lower))
    return labels.firstIndex {
      keys($0.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)) == wanted
    }
  }

  private static func keys(_ words: [String]) -> [String] {
    words.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) }
      .filter { !idle.contains($0) }.map { TopicStem.stem(of: Lemmas.singular($0)) }
  }

  private static let idle = FunctionWords.words(
    "a an the and of phase task is are should be will this that all both starts ends in for on to")
}
