/// A complete SVG document.
public struct SVG: Hashable, Sendable {
  /// The document in UTF-8.
  public let bytes: [UInt8]

  /// The document as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes a drawing in the colors and strokes of a theme.
  public init(_ drawing: Drawing, in theme: Theme = .clean) {
    var page = SVGPage(theme: theme, prefix: Fingerprint(of: drawing).text)
    page.write(drawing)
    bytes = page.writer.bytes
  }
}
