/// Words in one line that a person can take in: each once, long ones and long lists cut short.
///
/// - Parameters:
///   - words: The words, as typed.
///   - limit: How many are shown.
/// - Returns: Such as `flux, capacitor and 3 more`.
public func listing(_ words: [String], limit: Int = 12) -> String {
  var seen: Set<String> = []
  let different = words.filter { seen.insert($0).inserted }
  let shown = different.prefix(limit).map { $0.count > 40 ? $0.prefix(39) + "…" : $0 }
    .joined(separator: ", ")
  return different.count > limit ? shown + " and \(different.count - limit) more" : shown
}
