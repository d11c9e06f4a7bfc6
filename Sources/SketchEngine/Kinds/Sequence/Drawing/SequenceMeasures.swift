/// The sizes of sequence diagrams, in px.
enum SequenceMeasures {
  static let margin = 32.0
  static let headHeight = 40.0
  static let headPadding = 16.0
  static let leastHead = 96.0
  static let iconSide = 18.0
  /// Between neighboring heads.
  static let headGap = 32.0
  /// Labels of messages are set in this size, with lines this far apart.
  static let labelSize = 12.0
  static let labelLine = 16.0
  static let labelWidth = 220.0
  /// Free room on each side of a label, so that it stays clear of lifelines and bars.
  static let labelMargin = 16.0
  /// From the last line of a label to its arrow, and from the arrow to what comes next.
  static let labelGap = 6.0
  static let messageGap = 22.0
  static let loopWidth = 32.0
  static let loopHeight = 22.0
  static let loopLabelWidth = 170.0
  static let barWidth = 10.0
  static let noteWidth = 190.0
  static let notePadding = 10.0
  static let tabHeight = 22.0
  static let framePadding = 24.0
  /// Drawings taller than this repeat the heads at the foot.
  static let tall = 900.0
}
