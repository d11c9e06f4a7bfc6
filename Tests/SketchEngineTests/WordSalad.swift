@testable import SketchEngine

/// Prompts that nobody would type: words of the lexicon, joints and marks in any order.
struct WordSalad {
  private var chance: Chance

  init(seed: UInt64) {
    chance = Chance(seed: seed)
  }

  mutating func prompt() -> String {
    let count = 1 + Int(chance.between(0, 60))
    var text = ""
    for _ in 0..<count {
      text += piece()
      text += chance.between(0, 1) < 0.9 ? " " : ""
    }
    return text
  }

  private mutating func piece() -> String {
    switch chance.between(0, 10) {
    case ..<4: one(of: Self.nouns)
    case ..<7: one(of: Self.joints)
    case ..<8: one(of: Self.marks)
    case ..<9: String(Int(chance.between(-5, 200)))
    default: "\"" + one(of: Self.nouns) + one(of: Self.marks) + "\""
    }
  }

  private mutating func one(of words: [String]) -> String {
    words[Int(chance.between(0, Double(words.count)))]
  }

  private static let nouns = [
    ControlNouns.table, ScreenNouns.table, SystemNouns.table, KindNouns.table, GeneralNouns.table,
  ].flatMap { $0.split(separator: "\n") }
    .flatMap { ($0.split(separator: ":").dropFirst().first ?? "").split(separator: ",") }
    .map { $0.split(separator: " ").joined(separator: " ") }
    .filter { !$0.isEmpty }

  private static let joints = """
    a the with and or then if else when to from in on of for between each all three two no not
    without labelled called contains has shows sends calls reads goes back left right above below
    blue red large small first last next before after while until unless both respectively
    otherwise repeat loop draw make flowchart diagram page it them which that
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let marks = [
    ",", ".", ":", ";", "\n", "\n- ", "\n  - ", "\n1. ", "->", "-->", "<-", "--", "-yes->", "(",
    ")",
    "[", "]", "|", "\"", "'", "/", "&", "<", ">", "?", "!", "…", "\t", "=", "→", "-", "—",
  ]
}
