/// What a drawing was made from: the words, what was asked for beside them, and later edits.
///
/// It is written into the SVG, so that a drawing can be changed by a sentence long after.
public struct DrawingSource: Hashable, Sendable {
  /// The most sentences that one drawing remembers.
  public static let limit = 200

  /// What was asked for.
  public var prompt: String
  /// What was asked for beside the words.
  public var options: DrawingOptions
  /// Sentences that changed it since, in order.
  public var edits: [String]

  /// The source of a drawing that was not edited yet.
  public init(_ prompt: String, options: DrawingOptions = DrawingOptions(), edits: [String] = []) {
    self.prompt = prompt
    self.options = options
    self.edits = edits
  }

  /// The options that were given, by name, in the order of their names.
  var given: [(name: String, value: String)] {
    [
      ("direction", options.direction), ("fidelity", options.fidelity), ("frame", options.frame),
      ("kind", options.kind), ("theme", options.theme),
    ].compactMap { name, value in value.map { (name, $0) } }
  }
}

extension DrawingSource {
  /// Finds the source that a drawing of ours carries; `nil` for one that was made elsewhere.
  ///
  /// - Parameter svg: An SVG document in UTF-8.
  public init?(in svg: [UInt8]) {
    var reader = SourceReader(svg)
    guard let source = reader.source() else { return nil }
    self = source
  }
}

/// Reads the `<metadata>` that ``SVGPage`` writes.
private struct SourceReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func source() -> DrawingSource? {
    guard skip(past: "\(SVGPage.sourceStart)") else { return nil }
    var prompt: String?
    var options = DrawingOptions()
    var edits: [String] = []
    while let (name, text) = element() {
      switch name {
      case "prompt": prompt = text
      case "edit": edits.append(text)
      case "direction": options.direction = text
      case "fidelity": options.fidelity = text
      case "frame": options.frame = text
      case "kind": options.kind = text
      case "theme": options.theme = text
      default: return nil
      }
      guard edits.count <= DrawingSource.limit else { return nil }
    }
    guard starts(with: "\(SVGPage.sourceEnd)") else { return nil }
    return prompt.map { DrawingSource($0, options: options, edits: edits) }
  }

  /// The next `<name>text</name>`.
  private mutating func element() -> (name: String, text: String)? {
    guard bytes.indices.contains(position), bytes[position] == UInt8(ascii: "<"),
      let close = bytes[position...].firstIndex(of: UInt8(ascii: ">")),
      close > position + 1, bytes[position + 1] != UInt8(ascii: "/")
    else { return nil }
    let name = String(decoding: bytes[(position + 1)..<close], as: UTF8.self)
    let end = "</\(name)>"
    var reader = self
    reader.position = close + 1
    guard let stop = reader.place(of: end) else { return nil }
    position = stop + end.utf8.count
    return (name, Self.unescaped(bytes[(close + 1)..<stop]))
  }

  private mutating func skip(past text: String) -> Bool {
    guard let found = place(of: text) else { return false }
    position = found + text.utf8.count
    return true
  }

  private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private func place(of text: String) -> Int? {
    guard let first = text.utf8.first else { return nil }
    var rest = bytes[position...]
    while let start = rest.firstIndex(of: first) {
      if bytes[start...].starts(with: text.utf8) { return start }
      rest = bytes[(start + 1)...]
    }
    return nil
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      let known = entities.first { byte == UInt8(ascii: "&") && rest.starts(with: $0.name.utf8) }
      text.append(known?.byte ?? byte)
      rest = rest.dropFirst(known?.name.utf8.count ?? 1)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let entities: [(name: String, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&#10;", UInt8(ascii: "\n")), ("&#9;", UInt8(ascii: "\t")),
  ]
}
