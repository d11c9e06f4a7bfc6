import Testing

@testable import SketchEngine

@Suite struct TemplateIndexTests {
  @Test func `every name of a screen finds a screen that has it`() {
    for file in TemplateTable.screens {
      for hash in TemplateIndex.names(ofScreen: "\(file.text)") {
        #expect(ScreenTemplates.knows(hash), "run embed-templates: \(file.name)")
      }
    }
    #expect(TemplateTable.screenNames.count == TemplateTable.namedScreens.count)
    #expect(zip(TemplateTable.screenNames, TemplateTable.screenNames.dropFirst()).allSatisfy(<))
  }

  @Test func `every diagram is found by its kind and by how its words begin`() {
    var start = 0
    for (index, file) in TemplateTable.diagrams.enumerated() {
      let (kind, beginnings) = TemplateIndex.words(ofDiagram: "\(file.text)")
      let end = Int(TemplateTable.diagramWordEnds[index])
      #expect(TemplateTable.diagramKinds[index].equals(Array(kind.utf8)))
      #expect(TemplateTable.diagramWords[start..<end].elementsEqual(beginnings))
      start = end
    }
  }

  @Test func `a word begins as its plural does`() {
    #expect(TemplateIndex.beginning(of: "Cars".utf8) == TemplateIndex.beginning(of: "car".utf8))
    #expect(
      TemplateIndex.beginning(of: "orders".utf8) == TemplateIndex.beginning(of: "ordering".utf8))
    #expect(TemplateIndex.beginning(of: "cat".utf8) != TemplateIndex.beginning(of: "car".utf8))
  }
}
