extension Brief {
  /// Whether a diagram of something is asked for, rather than a screen: "a diagram of …", "show me
  /// how … works", "explain …".
  var asksForDiagram: Bool {
    guard let words = sentences.first?.words else { return false }
    if let how = words.firstIndex(where: { $0.says("how") }),
      words[how...].contains(where: { $0.lemma == "work" || $0.lemma == "interact" })
    {
      return true
    }
    let opening = words.prefix(order.contentStarts[0] ?? 0)
    return opening.contains {
      $0.says("explain", "diagram", "visualization", "visualisation", "schematic", "infographic")
    }
  }
}
