/// Paints steps in colors that were asked for: "make the decisions yellow".
enum FlowColors {
  static func paint(_ scene: inout GraphScene, _ wishes: [Sentence]) {
    for sentence in wishes {
      guard let named = sentence.words.first(where: { $0.tag == .color }),
        let color = ColorNames.color(of: named.lower)
      else { continue }
      let keys = StepLabel.keys(of: sentence.words.filter { $0.tag != .color })
      for index in scene.nodes.indices where isMeant(scene.nodes[index], by: sentence, keys) {
        scene.nodes[index].fill = color
      }
    }
  }

  private static func isMeant(
    _ node: GraphScene.Node, by sentence: Sentence, _ keys: [String]
  ) -> Bool {
    let words = sentence.words
    if words.contains(where: { $0.says("decision", "decisions", "diamonds", "diamond") }) {
      return node.shape == .decision
    }
    if words.contains(where: { $0.says("boxes", "steps", "nodes", "shapes", "all") }) {
      return node.shape == .process
    }
    let own = StepLabel.keys(
      of: Tagger.words(of: (try? Prompt(node.label))?.lines.first?.tokens ?? []))
    return !own.isEmpty && own.allSatisfy { keys.contains($0) }
  }
}
