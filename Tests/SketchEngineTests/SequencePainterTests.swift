import Testing

@testable import SketchEngine

struct SequencePainterTests {
  private func parts(_ elements: [Element]) -> [Part] {
    elements.flatMap { element -> [Part] in
      switch element {
      case .part(let part): [part] + parts(part.elements)
      case .placed(let inner, _, _), .clipped(let inner, _, _): parts(inner)
      case .shape, .text: []
      }
    }
  }

  private func firstY(of part: Part) -> Double? {
    for case .shape(let shape) in part.elements {
      if case .path(let path) = shape.outline, case .move(let point) = path.commands.first {
        return point.y
      }
    }
    return nil
  }

  @Test(arguments: SequenceDiagram().examples)
  func `messages go down in order and end at participants`(prompt: String) throws {
    let all = parts(try sketch(prompt).drawing.elements)
    let heads = all.filter { $0.role == "participant" || $0.role == "actor" }.map(\.id)
    let messages = all.filter { $0.role == "message" }
    let heights = messages.compactMap { firstY(of: $0) }
    #expect(heights.count == messages.count)
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 20 })
    for message in messages {
      #expect(heads.contains(message.facts[.from] ?? ""))
      #expect(heads.contains(message.facts[.to] ?? ""))
    }
    #expect(Set(all.map(\.id)).count == all.count)
  }

  @Test func `a call is at work until it is answered`() throws {
    let all = parts(try sketch("sequence diagram\nA -> B: ask\nB --> A: tell").drawing.elements)
    #expect(all.filter { $0.role == "activation" }.map(\.label) == ["B"])
  }

  @Test(arguments: [
    "sequence diagram", "sequence diagram: ->", "sequence: if if else until", "loop",
  ])
  func `odd prompts do not crash`(prompt: String) {
    _ = try? sketch(prompt)
  }
}
