/// Something that people can do with a program: "search apartments".
struct Requirement: Hashable, Sendable {
  /// What they do, as a base form.
  var verb: String
  /// With what, as typed.
  var object: String
  /// Where it stood.
  var span: Range<Int>
}
