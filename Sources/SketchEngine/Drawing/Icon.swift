/// A small line drawing of one noun, on a grid of 24 × 24.
public struct Icon: Hashable, Sendable {
  /// One outline of an icon, drawn as a line or filled.
  public struct Stroke: Hashable, Sendable {
    /// Where it runs, on the icon's grid.
    public var outline: Shape.Outline
    /// Whether it is filled instead of drawn as a line, such as a dot.
    public var isSolid: Bool

    /// A line, or a solid figure.
    public init(_ outline: Shape.Outline, isSolid: Bool = false) {
      self.outline = outline
      self.isSolid = isSolid
    }
  }

  /// How wide and high the grid is that icons are drawn on.
  public static let gridSize = 24.0
  /// How thick icons' lines are on their grid.
  public static let strokeWidth = 1.75

  /// Its first name, which is also its file's.
  public var name: String
  /// All its names, the first included.
  public var names: [String]
  /// What it is made of, painted in order.
  public var strokes: [Stroke]

  /// An icon from its names, the best known first, and what it is made of.
  public init(names: [String], strokes: [Stroke]) {
    self.name = names.first ?? ""
    self.names = names
    self.strokes = strokes
  }
}

extension Icon {
  /// The first name of every icon there is, in alphabetical order.
  public static var allNames: [String] { IconTable.files.map { "\($0.name)" } }

  /// The icon that goes by a name, such as `trash`, `bin` or `Map pin`.
  ///
  /// - Parameter name: Any of its names; case does not matter, nor whether words are joined by
  ///   spaces, hyphens or underscores.
  /// - Returns: The icon, or nothing where no icon has that name.
  /// - Complexity: O(log *n*) for *n* names, and the reading of one small file.
  public static func named(_ name: String) -> Icon? {
    let key = key(of: name)
    var low = 0
    var high = IconTable.names.count
    while low < high {
      let middle = (low + high) / 2
      let entry = IconTable.names[middle]
      if entry.key.precedes(key) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < IconTable.names.count, IconTable.names[low].key.equals(key) else { return nil }
    let file = IconTable.files[IconTable.names[low].file]
    return try? IconParser.icon(in: file.text, file: file.name)
  }

  /// How a name is looked up: small letters, words apart by one space.
  static func key(of name: String) -> [UInt8] {
    var key: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte + 32)
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"):
        if let last = key.last, last != UInt8(ascii: " ") { key.append(UInt8(ascii: " ")) }
      default: key.append(byte)
      }
    }
    if key.last == UInt8(ascii: " ") { key.removeLast() }
    return key
  }
}
