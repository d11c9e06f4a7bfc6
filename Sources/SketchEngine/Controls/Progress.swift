/// How far something has come, read from such as "72%", "3 of 5", "7,842 / 10,000" or 0.4.
struct Progress: Hashable {
  /// The share that is done, from 0 to 1.
  let share: Double
  /// How it is written.
  let text: String

  init(of control: Control) {
    let words = control.value
    let parts = Self.pair(in: words)
    if let done = parts.first.flatMap({ Amount(reading: $0) }) {
      let whole = parts.count > 1 ? Amount(reading: parts[1])?.number ?? 100 : 100
      let isShare = parts.count == 1 && done.number > 0 && done.number < 1 && done.suffix.isEmpty
      let value = isShare ? done.number : done.number / max(1e-9, whole)
      share = min(1, max(0, value))
      text = parts.count == 1 && done.suffix.isEmpty ? "\(Int((share * 100).rounded()))%" : words
    } else {
      share = 0.6
      text = ""
    }
  }

  private static func pair(in words: String) -> [String] {
    let spaced = " " + words + " "
    for separator in [" of ", " out of ", "/"] {
      let parts = spaced.split(separator: separator, maxSplits: 1).map { String($0).trimmed }
      if parts.count == 2 { return parts }
    }
    return words.isEmpty ? [] : [words]
  }
}
