/// How much a prompt that names no kind reads like a flow of steps.
enum FlowAffinity {
  static func of(_ brief: Brief, isProcess: Bool) -> Affinity {
    var signs = 0
    var questions = 0
    var arrows = 0
    var hasQuestionBoxes = false
    for line in brief.prompt.lines where line.tokens.contains(where: { $0.arrow == .forward }) {
      arrows += line.tokens.filter { $0.arrow != nil }.count
      if line.tokens.contains(where: { $0.isMark("?") }) { hasQuestionBoxes = true }
    }
    for sentence in brief.sentences {
      if sentence.ending == .question { questions += 1 }
      for word in sentence.words
      where word.says(
        "if", "otherwise", "then", "else", "unless", "until", "finally", "steps", "next", "start",
        "back")
      {
        signs += 1
      }
    }
    let numbered = brief.sentences.filter { if case .number? = $0.marker { true } else { false } }
      .count
    if hasQuestionBoxes { return Affinity(0.8, because: "arrows with questions") }
    if arrows > 0 {
      return Affinity(min(0.7, 0.45 + 0.05 * Double(arrows)), because: "boxes and arrows")
    }
    if numbered > 2 { return Affinity(0.6, because: "numbered steps") }
    if signs + questions > 1 {
      return Affinity(
        min(0.75, 0.3 + 0.1 * Double(signs + questions)), because: "steps with conditions")
    }
    let isAboutFlow =
      brief.sentences.first?.words.contains {
        $0.says("flow", "workflow", "process", "procedure", "pipeline", "steps", "algorithm")
      } ?? false
    return isAboutFlow
      ? Affinity(0.5, because: "a flow is asked for")
      : signs == 1 ? Affinity(0.3, because: "steps in order") : .none
  }
}
