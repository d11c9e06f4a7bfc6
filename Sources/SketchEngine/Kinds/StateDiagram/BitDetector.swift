/// The machine that reads bits and tells when a pattern has come: one state for each beginning of
/// the pattern that has been seen.
struct BitDetector {
  private(set) var scene = StateScene()
  private(set) var spans: [Range<Int>] = []

  /// The detector that a prompt asks for, as in “a machine detecting 110”.
  init?(in brief: Brief) {
    let words = brief.sentences.flatMap(\.words)
    guard
      words.contains(where: {
        $0.says("detects", "detect", "recognizes", "recognises", "detector", "recognizer")
          || $0.says("detecting")
      }),
      let pattern = words.first(where: { word in
        word.text.count > 1 && word.text.count < 9
          && word.text.allSatisfy { $0 == "0" || $0 == "1" }
      })
    else { return nil }
    let bits = Array(pattern.text)
    let isMoore = words.contains { $0.says("moore") }
    spans = words.filter { $0.token.kind != .mark }.map(\.span)
    let count = isMoore ? bits.count + 1 : bits.count
    scene.title = "Detector of \(pattern.text)"
    for seen in 0..<count {
      let prefix = String(bits[..<seen])
      let output = isMoore ? " / \(seen == bits.count ? 1 : 0)" : ""
      scene.states.append(StateScene.State("S\(seen)" + (seen == 0 ? "" : ": \(prefix)") + output))
    }
    for seen in 0..<count {
      for bit in ["0", "1"] as [Character] {
        let read = Array(bits[..<seen]) + [bit]
        let isFound = read == bits
        let next = Self.overlap(read, bits, atMost: isMoore ? bits.count : bits.count - 1)
        let label = isMoore ? String(bit) : "\(bit)/\(isFound ? 1 : 0)"
        scene.transitions.append(StateScene.Transition(seen, next, label))
      }
    }
    scene.states.append(StateScene.State("", sort: .start))
    scene.transitions.insert(StateScene.Transition(count, 0), at: 0)
  }

  /// How much of the pattern the end of what was read may be the beginning of.
  private static func overlap(_ read: [Character], _ bits: [Character], atMost most: Int) -> Int {
    var length = min(read.count, most)
    while length > 0, Array(read.suffix(length)) != Array(bits.prefix(length)) { length -= 1 }
    return length
  }
}
