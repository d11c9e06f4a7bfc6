/// Finds tasks by what people call them later.
enum PlanNames {
  /// How much of a label words must have in common with it to mean it.
  enum Match {
    /// All of both.
    case whole
    /// All words; the label may have more: “testing” for “System testing”.
    case part
    /// All of the one or the other.
    case any
  }

  /// Which label some words mean, the closest and then the shortest one.
  static func index(of words: [Word], in labels: [String], by match: Match = .any) -> Int? {
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
      } else if shared == own.count, match == .any {
        score = 500 + shared
      } else if shared == wanted.count, match != .whole {
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
    let isList = words.contains { $0.says("and", "or") || $0.isMark(",", "&") }
    return labels.firstIndex { label in
      (!isList || label.contains(" and ") || label.contains("&") || label.contains(","))
        && keys(label.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
          == wanted
    }
  }

  private static func keys(_ words: [String]) -> [String] {
    let all = words.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) }
    let kept = all.filter { !idle.contains($0) }
    // "A" may be the name of a task.
    return (kept.isEmpty ? all : kept).map { TopicStem.stem(of: Lemmas.singular($0)) }
  }

  private static let idle = FunctionWords.words(
    "a an the and of phase task is are should be will this that all both starts ends in for on to")
}
