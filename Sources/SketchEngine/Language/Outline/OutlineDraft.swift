/// A thing as a sentence names it, before it is known whether it was named before.
struct OutlineDraft {
  /// What it says, without article and number.
  var words: [Word]
  /// How many.
  var count: Int?
  /// "the", "her": something that was named before, perhaps.
  var isDefinite = false
  /// "each mate", "every VP".
  var isEach = false
  /// "an assistant": somebody new.
  var isIndefinite = false
  /// "his wife Petra": somebody who stands beside the one before.
  var isPartner = false
  /// "2 managers each".
  var isForEach = false
  /// "two mates below".
  var isBelowLast = false
  /// "the CEO at the top".
  var isRoot = false
  /// "assistant to the CEO".
  var isAssistant = false
  /// A role or a note.
  var detail: [Word] = []
  var fill: Color?
  /// What stands under it, from brackets.
  var inner: [OutlineDraft] = []
  /// Everything that was said for it.
  var spans: [Range<Int>] = []
  /// Whether a comma, rather than an "and", stood before it.
  var followsComma = false
  /// What the line to it says.
  var edgeLabel = ""

  init(_ words: [Word]) {
    self.words = words
    spans = words.map(\.span)
  }

  /// Whether it only points back: "her", "it", "each of them", "the first".
  var isReference: Bool {
    guard let first = words.first else { return isEach }
    // "IT" in capitals is a department.
    guard first.token.kind == .word, first.text.count < 2 || first.text != first.text.uppercased()
    else { return false }
    if words.count == 1 {
      return first.tag == .pronoun
        || first.says("each", "both", "all", "it", "them", "him", "her", "one")
        || isDefinite && FunctionWords.ordinals[first.lower] != nil
        || isDefinite && first.says("former", "latter", "other", "others", "rest")
    }
    return first.says("each", "both", "all", "every") && words[1].says("of")
      || FunctionWords.ordinals[first.lower] != nil && isDefinite && words.count == 2
        && OutlineDraft.structure.contains(Lemmas.singular(words[1].lower))
  }

  /// Words for what things under things are, rather than for a thing of their own.
  static let structure = FunctionWords.words(
    """
    branch sub-branch subbranch child children subtopic sub-topic topic node category subcategory
    section page subpage sub-page level cause sub-cause part kind type group item link sub-item
    subitem leaf leave root element component theme point idea step option folder subfolder file
    subdirectory directory entry sort division subdivision piece aspect area concept bone rib
    submenu heading subheading offspring son daughter employee subordinate report
    class subclass species kid bubble box spoke offshoot
    """)

  /// Those of them that are never a thing of their own.
  static let plainStructure = FunctionWords.words(
    """
    branch sub-branch subbranch child kid subtopic sub-topic topic node category subcategory page
    subpage sub-page level leaf leave item element bubble box spoke subfolder subdirectory offspring
    subordinate component department section
    """)

  /// Whether it only says what things under it are called, and is none itself: "branches".
  var isPlainStructure: Bool {
    guard isStructure, let last = words.last else { return false }
    return OutlineDraft.plainStructure.contains(Lemmas.singular(last.lower))
  }

  /// Whether it only says what kind of things follow: "three branches", "the following pages".
  var isStructure: Bool {
    guard let last = words.last, words.count <= 3, last.token.kind == .word else { return false }
    return OutlineDraft.structure.contains(Lemmas.singular(last.lower))
      && words.dropLast().allSatisfy {
        $0.says(
          "their", "its", "main", "following", "sub", "direct", "big", "top", "first", "second",
          "these", "major", "key", "central", "root", "top-level", "child", "topic", "level")
      }
  }
}
