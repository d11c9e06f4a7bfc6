/// Flowcharts whose boxes are named in quotes and whose lines are told one by one: "Connect “A” to
/// “B”".
enum TiedSteps {
  /// The scene, where a brief tells it that way.
  static func scene(from brief: inout Brief) -> GraphScene? {
    guard areTold(in: brief) else { return nil }
    var told = brief
    guard var scene = SystemDiagram(kind: "block").scene(from: &told), scene.edges.count > 1,
      scene.groups.isEmpty
    else { return nil }
    brief = told
    for index in scene.nodes.indices {
      scene.nodes[index].shape = shape(of: scene.nodes[index].label)
      scene.nodes[index].icon = ""
    }
    scene.direction = brief.wishes.direction ?? .down
    return scene
  }

  private static func areTold(in brief: Brief) -> Bool {
    let words = brief.sentences.flatMap(\.words)
    guard words.filter({ $0.tag == .quoted }).count > 3,
      !words.contains(where: { $0.says("if", "otherwise", "else", "unless") })
    else { return false }
    return brief.sentences.contains { sentence in
      sentence.words.filter { $0.tag == .quoted }.count > 1
        && sentence.words.contains { $0.says("to") }
        && sentence.words.contains { $0.lemma == "connect" || ClassNouns.namesLine($0) }
    }
  }

  private static func shape(of label: String) -> NodeShape {
    if label.hasSuffix("?") { return .decision }
    switch label.lowercased() {
    case "start", "begin": return .start
    case "end", "stop", "finish", "done": return .end
    default: return .process
    }
  }
}
