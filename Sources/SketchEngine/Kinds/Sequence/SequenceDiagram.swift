/// Who tells whom what, in order, from top to bottom.
struct SequenceDiagram: DiagramKind {
  let name = "sequence"
  let summary = "messages between participants, in order"
  let examples = [
    """
    Sequence diagram for a library loan. The reader asks the catalog for a title. The catalog \
    queries the database and the database returns the copies. If a copy is on the shelf, the \
    catalog reserves it and shows the shelf mark to the reader, otherwise it offers a waiting list.
    """,
    """
    sequence diagram
    Sensor -> Gateway: temperature
    Gateway -> Cloud: publish reading
    alt reading above limit
      Cloud -> Phone: push alert
    else normal
      Cloud -> Storage: keep reading
    end
    """,
    """
    Sequence diagram with participants Guest, Front desk, Booking system and Bank. The guest asks \
    the front desk for a room. The front desk checks availability in the booking system and the \
    booking system returns the free rooms. Then the front desk asks the bank to authorize the \
    deposit and the bank confirms it. Finally the front desk gives the guest a key card.
    """,
    """
    Show as a sequence how a phone pairs with a speaker:
    1. Phone sends to Speaker with label "Discover"
    2. Speaker replies to Phone with label "Here I am"
    3. Phone sends to itself with label "Store address"
    4. Note on Speaker: "Light turns blue"
    """,
    "sequence diagram for a password reset",
    """
    Sequence of a crawler: the scheduler sends a seed URL to the crawler. For each link, the \
    crawler requests the page from the web server and the web server returns the HTML. In \
    parallel, the crawler sends the text to the index and the crawler sends the links to the \
    scheduler.
    """,
  ]

  func affinity(to brief: Brief) -> Affinity {
    if brief.order.kinds.first == name { return Affinity(0.97, because: "a sequence is named") }
    if brief.order.kinds.contains(name) { return Affinity(0.7, because: "a sequence is mentioned") }
    guard brief.order.kinds.isEmpty else { return .none }
    // "Show the calls in a sequence diagram": named after the content.
    let names = brief.sentences.contains { sentence in
      sentence.words.indices.contains { index in
        sentence.words[index].says("sequence", "interaction")
          && sentence.words.dropFirst(index + 1).first?.says("diagram", "chart") ?? false
      }
    }
    // "lifelines", "sequenceDiagram-like": words of no other kind.
    let isCalled = brief.sentences.contains { sentence in
      sentence.words.contains {
        $0.says("lifeline", "lifelines") || $0.lower.hasPrefix("sequencediagram")
      }
    }
    // "A->>B: text": no other kind is written with such arrows.
    let isNotation = brief.prompt.lines.contains { line in
      zip(line.tokens, line.tokens.dropFirst()).contains { arrow, mark in
        arrow.arrow == .forward && mark.isMark(">") && !mark.isSpaced
      } && line.tokens.contains { $0.isMark(":") }
    }
    if isNotation { return Affinity(0.96, because: "it is written as sequences are") }
    if names || isCalled { return Affinity(0.96, because: "a sequence diagram is named") }
    return SequenceSigns.affinity(to: brief)
  }

  func scene(from brief: inout Brief) -> Scene? {
    var reader = SequenceReader(brief)
    var scene = reader.scene()
    for span in reader.drawn { brief.markDrawn(span) }
    for span in reader.wished { brief.markWish(span) }
    markOrder(in: &brief)
    var listed = reader.listed
    if !scene.tellsAnything {
      guard let typical = TypicalSequence(for: brief, scene) else { return nil }
      scene = typical.scene
      listed = scene.participants.count
      brief.assume(typical.assumption)
      for word in brief.order.topic { brief.markDrawn(word.span) }
    }
    scene.dropSilent(keeping: listed)
    return scene.participants.isEmpty ? nil : .sequence(scene)
  }

  /// The words of the order, and those that name the kind, say what kind it is.
  private func markOrder(in brief: inout Brief) {
    var spans: [Range<Int>] = []
    for (number, sentence) in brief.sentences.enumerated() {
      for (index, word) in sentence.words.enumerated()
      where index < brief.order.contentStarts[number] ?? 0
        || word.says("sequence", "diagram", "uml", "participants", "actors", "activations", "bars")
      {
        spans.append(word.span)
      }
    }
    for span in spans { brief.markWish(span) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .sequence(let sequence) = scene else {
      return Drawing(kind: name, size: Size(64, 64), title: name, description: name, [])
    }
    var painter = SequencePainter(sequence, typeface)
    return painter.drawing()
  }
}
