extension SVGPage {
  /// Where the source of a drawing begins and ends in its file.
  static let sourceStart: StaticString = "<metadata data-source=\"sketch\">"
  static let sourceEnd: StaticString = "</metadata>"

  /// Writes what the drawing was made from; programs that show it pass this over.
  mutating func write(_ source: DrawingSource) {
    writer.raw(Self.sourceStart)
    write(source.prompt, as: "prompt")
    for (name, value) in source.given { write(value, as: name) }
    for edit in source.edits { write(edit, as: "edit") }
    writer.raw(Self.sourceEnd)
    writer.raw("\n")
  }

  private mutating func write(_ text: String, as name: String) {
    writer.raw("<")
    writer.escape(name)
    writer.raw(">")
    // Line breaks mean something in a prompt, and elsewhere nothing.
    for (number, line) in text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      if number > 0 { writer.raw("&#10;") }
      writer.escape(String(line))
    }
    writer.raw("</")
    writer.escape(name)
    writer.raw(">")
  }
}
