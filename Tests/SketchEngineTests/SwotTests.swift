import Testing

@testable import SketchEngine

struct SwotTests {
  private let fields = [
    "Strengths: Own orchard, Old recipe", "Weaknesses: Slow press", "Opportunities: Cider fair",
    "Threats: Late frost",
  ]

  @Test(arguments: [
    "SWOT. Strengths: own orchard, old recipe. Weaknesses: slow press. Opportunities: cider fair. Threats: late frost.",
    "swot\nStrengths\n- own orchard\n- old recipe\nWeaknesses\n- slow press\nOpportunities\n- cider fair\nThreats\n- late frost",
    "swot\n## Strengths\n* own orchard\n* old recipe\n## Weaknesses\n* slow press\n## Opportunities\n* cider fair\n## Threats\n* late frost",
    "swot\nS: own orchard, old recipe\nW: slow press\nO: cider fair\nT: late frost",
    "SWOT analysis: our strengths are own orchard and old recipe, our weakness is slow press, opportunities include cider fair and the main threat is late frost",
    "swot with strengths own orchard and old recipe, weaknesses slow press, opportunities cider fair, threats late frost",
    "swot: own orchard and old recipe are strengths, slow press is a weakness, cider fair is an opportunity and late frost is a threat",
    "SWOT, strengths (own orchard, old recipe), weaknesses (slow press), opportunities (cider fair), threats (late frost)",
    "swot\n| Strengths | Weaknesses | Opportunities | Threats |\n|---|---|---|---|\n| own orchard | slow press | cider fair | late frost |\n| old recipe | | | |",
    "Strengths: own orchard, old recipe\nThreats: late frost\nOpportunities: cider fair\nWeaknesses: slow press",
  ])
  func `four fields are read in any form`(prompt: String) throws {
    #expect(try sections(prompt) == fields)
    #expect(try sketch(prompt).receipt.unused == [])
  }

  @Test func `without content the fields hold questions, and the receipt says so`() throws {
    let outcome = try sketch("SWOT analysis of a lighthouse")
    guard case .sections(let scene) = outcome.scene else {
      Issue.record("no sections")
      return
    }
    #expect(scene.sections.map(\.label) == ["Strengths", "Weaknesses", "Opportunities", "Threats"])
    let isExample = scene.sections.flatMap(\.items).map(\.isExample)
    #expect(!isExample.contains(false))
    #expect(scene.title == "Lighthouse")
    #expect(!outcome.receipt.assumptions.isEmpty)
  }

  @Test func `words that say nothing of a field are reported`() throws {
    let outcome = try sketch("swot of a mill. Strengths: old stones. Bananas gallop.")
    #expect(outcome.receipt.unused == ["Bananas", "gallop"])
  }

  @Test func `a color goes to its field`() throws {
    guard case .sections(let scene) = try sketch("swot: threats: frost. Make threats purple").scene
    else {
      Issue.record("no sections")
      return
    }
    #expect(scene.sections.map { $0.color != nil } == [false, false, false, true])
  }

  @Test func `strengths stand left of weaknesses and above opportunities`() throws {
    let places = try Places("swot: strengths: a")
    let (s, w) = (try places.only("Strengths"), try places.only("Weaknesses"))
    let (o, t) = (try places.only("Opportunities"), try places.only("Threats"))
    #expect(s.maxX < w.minX && s.minY == w.minY && s.maxY < o.minY && w.maxY < t.minY)
    #expect(o.minX == s.minX && t.minX == w.minX)
  }
}
