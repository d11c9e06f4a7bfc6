/// A file of `templates/` as the binary carries it.
struct EmbeddedFile: Sendable {
  /// Its file name without folder and extension.
  let name: StaticString
  /// All of its text.
  let text: StaticString
}
