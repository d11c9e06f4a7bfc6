/// A screen for prose about what people can do: each function becomes the controls it needs.
struct FunctionScreen {
  private let functions: [Requirement]
  private let subject: Subject

  init(_ functions: [Requirement], _ subject: Subject) {
    self.functions = functions
    self.subject = subject
  }

  func controls(beside given: [Control]) -> [Control] { [] }
}
