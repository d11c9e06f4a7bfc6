import Rasterizer
import SketchEngine

/// Why the program stops: what it says on standard error, and the status it ends with.
struct Failure: Error, Hashable {
  /// The statuses that `sketch` ends with, apart from 0.
  enum Status: Int32 {
    /// This machine lacks something, such as a library or room on the disk.
    case machine = 1
    /// What was typed cannot be used as it is.
    case usage = 2
    /// Nothing in the prompt can be drawn.
    case nothingToDraw = 3
  }

  let status: Status
  /// What is wrong and what to do about it, in a sentence or two.
  let message: String
}

extension Failure {
  /// What was typed cannot be used as it is.
  static func usage(_ message: String) -> Failure { Failure(status: .usage, message: message) }

  /// This machine lacks something.
  static func machine(_ message: String) -> Failure { Failure(status: .machine, message: message) }

  /// A prompt that could not be drawn.
  init(_ error: SketchError) {
    message = error.description
    switch error {
    case .nothingToDraw, .notYet: status = .nothingToDraw
    case .emptyPrompt, .promptTooLong, .tooManyWords, .unknown, .tooMany, .notation: status = .usage
    }
  }

  /// A drawing that could not be changed.
  init(_ error: EditError) {
    if case .drawing(let cause) = error {
      self.init(cause)
      return
    }
    switch error {
    case .notUnderstood, .notThere:
      self.init(status: .nothingToDraw, message: error.description)
    case .sourceMissing, .tooManyEdits, .notEditable, .drawing:
      self.init(status: .usage, message: error.description)
    }
  }

  /// A drawing that could not be painted.
  init(_ error: RasterError) {
    message = error.description
    switch error {
    case .libraryMissing, .libraryTooOld, .fontMissing, .cannotPaint, .outOfTime, .crashed:
      status = .machine
    case .notSVG, .declaresMarkup, .inputTooLarge, .sizeMissing, .pictureTooLarge, .pageTooLarge,
      .optionOutOfRange:
      status = .usage
    case .refused:
      // Another process says why in words only: it may be the drawing, or a library it did not find.
      status = rasterizerStatus().contains { $0.found == nil } ? .machine : .usage
    }
  }
}
