/// Puts things that lie below, above, beside or between others where they belong.
enum Arranging {
  static func arranged(_ controls: [Control]) -> [Control] { controls }
}
