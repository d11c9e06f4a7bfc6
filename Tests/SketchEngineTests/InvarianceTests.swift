import Testing

@testable import SketchEngine

/// What must not change a drawing, for the examples of all kinds.
struct InvarianceTests {
  static let prompts = diagramKinds.flatMap { $0.examples }

  /// The drawing without the words it was made from and where they stood.
  private func drawing(of prompt: String) throws -> String {
    var outcome = try sketch(prompt)
    outcome.source = nil
    return outcome.svg.text
  }

  @Test(arguments: prompts)
  func `politeness changes nothing`(prompt: String) throws {
    let asked = "Please draw " + prompt.prefix(1).lowercased() + prompt.dropFirst()
    guard prompt.prefix(2) != prompt.prefix(2).uppercased() || prompt.count < 2 else { return }
    let begins = prompt.lowercased()
    guard !begins.hasPrefix("draw"), !begins.hasPrefix("show"), !prompt.contains("->") else {
      return
    }
    #expect(try drawing(of: asked) == drawing(of: prompt), "\(asked)")
  }

  @Test(arguments: prompts)
  func `a full stop at the end changes nothing`(prompt: String) throws {
    guard let last = prompt.last, last.isLetter, !prompt.contains("\n") else { return }
    #expect(try drawing(of: prompt + ".") == drawing(of: prompt))
  }

  @Test(arguments: prompts)
  func `curly quotes are quotes`(prompt: String) throws {
    var isOpen = false
    let curly = String(
      prompt.map { character -> Character in
        guard character == "\"" else { return character }
        isOpen.toggle()
        return isOpen ? "“" : "”"
      })
    #expect(try drawing(of: curly) == drawing(of: prompt))
  }

  @Test(arguments: prompts)
  func `digits are numbers`(prompt: String) throws {
    let names = ["two": "2", "three": "3", "four": "4", "five": "5", "six": "6"]
    let digits = prompt.split(separator: " ", omittingEmptySubsequences: false)
      .map { names[String($0)] ?? String($0) }.joined(separator: " ")
    #expect(try drawing(of: digits) == drawing(of: prompt), "\(digits)")
  }

  @Test(arguments: prompts)
  func `spaces change nothing`(prompt: String) throws {
    guard !prompt.contains("\n") else { return }
    let wide = prompt.split(separator: " ").joined(separator: "   ")
    #expect(try drawing(of: wide) == drawing(of: prompt))
  }
}
