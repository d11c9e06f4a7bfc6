/// Hands out readable ids that are unique within a drawing.
public struct Names: Sendable {
  // The page itself has a title and a description.
  private var uses: [String: Int] = ["title": 1, "desc": 1]

  /// No names are taken yet.
  public init() {}

  /// An id made of the words of a label, with a number where it is taken.
  ///
  /// - Parameters:
  ///   - label: What the thing is called; letters and digits are kept.
  ///   - fallback: What to use where the label has none, such as the role.
  /// - Returns: Such as `sign-in` or `sign-in-2`; lowercase ASCII letters, digits and hyphens.
  public mutating func id(for label: String, or fallback: String) -> String {
    var stem = Self.slug(label)
    if stem.isEmpty { stem = Self.slug(fallback) }
    if stem.isEmpty { stem = "part" }
    var candidate = stem
    while let used = uses[candidate] {
      uses[candidate] = used + 1
      candidate = "\(stem)-\(used + 1)"
    }
    uses[candidate] = 1
    return candidate
  }

  private static func slug(_ label: String) -> String {
    var slug = ""
    for byte in label.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        slug.unicodeScalars.append(Unicode.Scalar(byte + 32))
      default:
        if !slug.isEmpty, slug.last != "-" { slug.append("-") }
      }
      if slug.utf8.count >= 40 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug
  }
}
