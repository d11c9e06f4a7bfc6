/// Words for how something feels, and how good that is, from 1 to 5.
enum FeelingWords {
  /// How good a feeling is; `nil` for words that name none.
  static func score(of word: String) -> Double? {
    for (score, words) in table where words.contains(word) { return score }
    if let letter = word.unicodeScalars.first, letter.value > 0x2600 {
      for (score, faces) in faces where faces.contains(letter) { return score }
    }
    return nil
  }

  private static let table: [(Double, WordSet)] = [
    (
      5,
      FunctionWords.words(
        "happy delighted high excited thrilled ecstatic amazed loved proud great overjoyed joyful impressed"
      )
    ),
    (
      4,
      FunctionWords.words(
        "satisfied curious hopeful interested relieved pleased confident positive good motivated optimistic comfortable engaged content glad calm eager intrigued trusting"
      )
    ),
    (
      3,
      FunctionWords.words(
        "neutral medium surprised ok okay indifferent fine unsure cautious mixed patient focused alert"
      )
    ),
    (
      2,
      FunctionWords.words(
        "confused worried anxious nervous hesitant skeptical sceptical bored uncertain overwhelmed impatient concerned tired stressed doubtful lost sad tense unhappy disappointed"
      )
    ),
    (
      1,
      FunctionWords.words(
        "frustrated shocked scared low angry annoyed furious upset negative irritated miserable terrible bad"
      )
    ),
  ]

  private static let faces: [(Double, [Unicode.Scalar])] = [
    (5, ["😀", "😃", "😄", "😁", "😍", "🤩", "🥳", "🎉", "😆"]), (4, ["😊", "🙂", "😌", "👍", "😎"]),
    (3, ["😐", "😶", "🤔"]), (2, ["😕", "🙁", "😟", "😬", "😰", "😴", "😞", "☹"]),
    (1, ["😡", "😠", "😤", "😢", "😭", "😩", "👎", "😫", "🤬"]),
  ]
}
