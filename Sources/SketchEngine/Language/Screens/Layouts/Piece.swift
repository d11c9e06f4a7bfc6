/// Something on the screen that is being told of, in the tree that a `LayoutBuilder` grows.
struct Piece {
  /// What was said of it itself.
  var mention: Mention
  /// The piece it stands in; the screen for those on the outermost level.
  var parent = 0
  /// In which sentence it was named.
  var sentence = 0
  /// In which of its parent's lists it stands.
  var slot = Slot.children
  /// What it holds, its entries, and what each of its entries holds.
  var children: [Int] = []
  var entries: [Int] = []
  var each: [Int] = []

  /// The lists of a piece.
  enum Slot: Hashable, Sendable { case children, entries, each }

  /// Whether it only arranges others.
  var isGroup: Bool { mention.role == .group }
}
