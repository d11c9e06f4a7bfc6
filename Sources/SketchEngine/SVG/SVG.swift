/// A complete SVG document.
public struct SVG: Hashable, Sendable {
  /// The document in UTF-8.
  public let bytes: [UInt8]

  /// The document as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes a drawing in the colors and strokes of a theme.
  ///
  /// - Parameters:
  ///   - drawing: What is where.
  ///   - theme: What it is painted with.
  ///   - source: What it was made from, so that it can be edited; `nil` to keep that out of the file.
  ///   - first: The drawing as it was before it was edited, from which ids take their beginning.
  public init(
    _ drawing: Drawing, in theme: Theme = .clean, source: DrawingSource? = nil,
    editedFrom first: Drawing? = nil
  ) {
    var page = SVGPage(theme: theme, prefix: Fingerprint(of: first ?? drawing).text)
    page.source = source
    page.write(drawing)
    bytes = page.writer.bytes
  }
}
