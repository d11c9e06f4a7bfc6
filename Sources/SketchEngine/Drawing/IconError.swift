/// Why a file is not an icon.
public struct IconError: Error, Hashable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// Something else should stand there, such as `>`.
    case expected(String)
    /// Icons have no such element, such as `g`.
    case unknownElement
    /// The element has no such attribute, or must not have this value.
    case badAttribute(String)
    /// The element needs this attribute.
    case missingAttribute(String)
    /// Not a number, or one with more than two decimals.
    case badNumber(in: String)
    /// A path must be drawn with the commands of SVG, and begin with a move.
    case badPath(String)
    /// Nothing is drawn.
    case empty
  }

  /// The file's name.
  public var file: String
  /// The element it happened in, counted from 1 within the file, such as `circle 2`.
  public var element: String
  /// What is wrong.
  public var reason: Reason
}

extension IconError: CustomStringConvertible {
  /// Where it went wrong and what to do about it.
  public var description: String {
    let what =
      switch reason {
      case .expected(let text): "needs “\(text)” here"
      case .unknownElement:
        "is not allowed: use path, circle, ellipse, rect, line, polyline or polygon"
      case .badAttribute(let name): "must not have this \(name)"
      case .missingAttribute(let name): "needs \(name)"
      case .badNumber(let name):
        "has something in \(name) that is no number with at most two decimals"
      case .badPath(let command): "has a path that cannot be drawn, at “\(command)”"
      case .empty: "draws nothing"
      }
    return "\(file): \(element) \(what)."
  }
}
