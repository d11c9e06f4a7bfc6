import SketchEngine
import Testing

/// A prompt that a kind must draw well, in a theme.
struct Example: CustomTestStringConvertible {
  let kind: String
  let prompt: String
  let theme: String

  var testDescription: String { "\(kind) in \(theme): \(prompt.prefix(60))" }

  static let all = diagramKinds.flatMap { kind in
    kind.examples.flatMap { prompt in
      themes.map { Example(kind: kind.name, prompt: prompt, theme: $0.name) }
    }
  }
}

struct ExampleTests {
  @Test(arguments: Example.all)
  func `every example is drawn in every theme, twice with the same bytes`(
    example: Example
  ) throws {
    var options = DrawingOptions()
    options.theme = example.theme
    let outcome = try sketch(example.prompt, with: options)
    #expect(outcome.drawing.kind == example.kind)
    #expect(outcome.theme.name == example.theme)
    let svg = outcome.svg
    #expect(try sketch(example.prompt, with: options).svg == svg)
    let check = WellFormedness(of: svg.text)
    #expect(check.fault == nil)
    #expect(Set(check.ids).count == check.ids.count, "an id is used twice")
    #expect(!outcome.drawing.title.isEmpty && !outcome.drawing.description.isEmpty)
  }

  @Test(arguments: diagramKinds.map(\.name))
  func `every kind has examples and says what it is for`(name: String) {
    for kind in diagramKinds where kind.name == name {
      #expect(!kind.examples.isEmpty)
      #expect(!kind.summary.isEmpty)
    }
  }
}
