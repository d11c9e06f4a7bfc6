/// Which kind a brief is drawn as, and why.
struct KindChoice {
  let kind: any DiagramKind
  /// Why, with the runner-up where it was close.
  let reason: String

  /// Asks every kind, and takes the one that is surest.
  ///
  /// - Throws: ``SketchError`` where a kind is named that does not exist or cannot be drawn yet, or
  ///   where no kind recognizes anything.
  init(for brief: Brief, named name: String?) throws(SketchError) {
    if let name {
      guard let kind = diagramKinds.first(where: { $0.name == name }) else {
        throw .unknown(option: "kind", value: name, known: diagramKinds.map(\.name))
      }
      self.kind = kind
      reason = "asked for by option"
      return
    }
    // The first kind that is named decides, if it can be drawn; one that cannot is not replaced.
    if let named = brief.order.kinds.first, !diagramKinds.contains(where: { $0.name == named }),
      !diagramKinds.contains(where: { $0.affinity(to: brief).score >= 0.9 })
    {
      throw .notYet(kind: named)
    }
    var best: (index: Int, affinity: Affinity)?
    var second: (index: Int, affinity: Affinity)?
    // A kind that is named leaves it to those that are named; asking the others takes time.
    let isNamed = brief.order.kinds.first.map { name in
      diagramKinds.contains { $0.name == name && $0.affinity(to: brief).score > 0 }
    }
    // "funnel dashboard": the kind only says what a screen is about.
    var brief = brief
    if isNamed == false, SectionAffinity.isScreen(brief) { brief.order.kinds = [] }
    let isScreen = isNamed == true && ScreenAffinity.isScreen(brief)
    for (index, kind) in diagramKinds.enumerated()
    where isNamed != true || brief.order.kinds.contains(kind.name)
      || isScreen && kind.name == "wireframe"
    {
      let affinity = kind.affinity(to: brief)
      guard affinity.score > 0 else { continue }
      if affinity.score > best?.affinity.score ?? 0 {
        second = best
        best = (index, affinity)
      } else if affinity.score > second?.affinity.score ?? 0 {
        second = (index, affinity)
      }
    }
    guard let best else { throw .nothingToDraw(words: brief.receipt().unused) }
    kind = diagramKinds[best.index]
    if let second, best.affinity.score - second.affinity.score < 0.1 {
      reason =
        "\(best.affinity.reason); \(diagramKinds[second.index].name) was close: "
        + second.affinity.reason
    } else {
      reason = best.affinity.reason
    }
  }
}
