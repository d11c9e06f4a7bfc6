/// A library or font that making PNG and PDF needs, and whether it is there.
public struct RasterizerPart: Hashable, Sendable {
  /// Its name, such as `librsvg`.
  public let name: String
  /// The version of a library or the file of a font; `nil` if it is not installed.
  public let found: String?
  /// The sentence that says how to install it; `nil` if it is there.
  public let advice: String?
}

/// Says which libraries and fonts for PNG and PDF are installed, and how to install the others.
///
/// - Returns: One part for each library, then one for the fonts.
public func rasterizerStatus() -> [RasterizerPart] {
  [
    RasterizerPart("librsvg") { () throws(RasterError) in try Librsvg().version },
    RasterizerPart("cairo") { () throws(RasterError) in try Cairo().version },
    RasterizerPart("fontconfig") { () throws(RasterError) in try Fontconfig().version },
    RasterizerPart("zlib") { () throws(RasterError) in try Zlib.loaded().version },
    RasterizerPart("Liberation fonts") { () throws(RasterError) in
      try Fonts.installed().paths.first ?? ""
    },
  ]
}

extension RasterizerPart {
  fileprivate init(_ name: String, finding: () throws(RasterError) -> String) {
    self.name = name
    do {
      found = try finding()
      advice = nil
    } catch {
      found = nil
      advice = error.description
    }
  }
}
