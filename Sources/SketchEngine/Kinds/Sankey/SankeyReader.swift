/// Reads amounts that flow: "A -> B: 40", "100 from A to B", "A to B 40", "A splits into B 30 and C
/// 70", rows of source, target and amount.
struct SankeyReader {
  private(set) var scene = SankeyScene()
  private var quantities: [Quantity] = []
  private var flows: [(from: String, to: String, quantity: Quantity, span: Range<Int>)] = []
  private(set) var spans: [Range<Int>] = []
  private(set) var text: ChartText
  private(set) var wishes: ChartWishes

  init(_ brief: Brief) {
    text = ChartText(brief)
    wishes = ChartWishes(reading: &text, order: brief.order)
    readTable(brief.prompt)
    if flows.isEmpty {
      for (number, words) in text.sentences.enumerated() {
        var pieces = DataPieces.pieces(of: words, isTaken: text.isTaken[number])
        if let start = brief.order.contentStarts[number], words.indices.contains(start) {
          pieces.removeAll { $0.span.upperBound <= words[start].span.lowerBound }
          if let colon = pieces.firstIndex(where: { $0.isMark(":") }),
            !pieces[..<colon].contains(where: {
              $0.quantity != nil || $0.words.first?.tag == .arrow
            })
          {
            pieces.removeSubrange(...colon)
          }
        }
        read(pieces)
      }
    }
    build()
  }

  private mutating func readTable(_ prompt: Prompt) {
    for line in prompt.text.split(separator: "\n") {
      for mark in ["|", ",", "\t", ";"] as [Character] {
        let cells = line.split(separator: mark).map { $0.trimmed }.filter { !$0.isEmpty }
        guard cells.count == 3, let quantity = Quantity(spelled: cells[2]),
          Quantity(spelled: cells[0]) == nil,
          !cells[0].contains(":"), !cells[1].contains(":")
        else { continue }
        let start = prompt.text.utf8.distance(from: prompt.text.startIndex, to: line.startIndex)
        add(cells[0], cells[1], quantity, start..<(start + line.utf8.count))
        break
      }
    }
    if flows.count < 2 {
      flows = []
      spans = []
    }
  }

  private mutating func add(_ from: String, _ to: String, _ quantity: Quantity, _ span: Range<Int>)
  {
    let (from, to) = (ChartText.shown(from), ChartText.shown(to))
    guard !from.isEmpty, !to.isEmpty, from.lowercased() != to.lowercased(), quantity.number > 0
    else { return }
    flows.append((from, to, quantity, span))
    spans.append(span)
  }

  // MARK: Sentences

  /// Where the last flow came from, for "… and 20 to C".
  private var source = ""

  private mutating func read(_ pieces: [DataPiece]) {
    var pieces = pieces
    // "Budget: 40 to rent, 30 to food": what stands before the colon is where it comes from.
    if let colon = pieces.firstIndex(where: { $0.isMark(":") }),
      !pieces[..<colon].contains(where: { $0.isNumber || isTie($0) }), colon > 0
    {
      source = DataLabel(Array(pieces[..<colon])).text
      pieces.removeSubrange(...colon)
    }
    for segment in segments(pieces) { read(segment: segment) }
  }

  private func segments(_ pieces: [DataPiece]) -> [[DataPiece]] {
    var segments: [[DataPiece]] = [[]]
    for (index, piece) in pieces.enumerated() {
      if piece.kind == .separator,
        segments.last?.contains(where: \.isNumber) ?? false
          || !piece.isMark(",") && index + 1 < pieces.count && pieces[index + 1].isNumber
      {
        segments.append([])
      } else {
        var piece = piece
        if piece.kind == .separator { piece.kind = .word }
        segments[segments.count - 1].append(piece)
      }
    }
    return segments.filter { !$0.isEmpty }
  }

  private func isTie(_ piece: DataPiece) -> Bool {
    piece.words.first?.tag == .arrow || ["to", "into", "towards", "toward"].contains(piece.lower)
  }

  private mutating func read(segment: [DataPiece]) {
    guard let number = segment.firstIndex(where: { $0.quantity != nil }),
      let quantity = segment[number].quantity
    else { return }
    let span = segment[0].span.lowerBound..<(segment.last?.span.upperBound ?? 0)
    let around = Array(segment[..<number]) + [segment[number]] + segment[(number + 1)...]
    func label(_ range: Range<Int>) -> String {
      SankeyLabel(Array(around[range.clamped(to: around.indices)])).text
    }
    let ties = around.indices.filter { isTie(around[$0]) }
    let from = around.firstIndex { $0.lower == "from" && $0.kind == .word }
    // "A -> B -> C: 40": the same amount all the way.
    let arrows = around.indices.filter { around[$0].words.first?.tag == .arrow }
    if arrows.count > 1 {
      let cuts = [-1] + arrows + [number > (arrows.last ?? 0) ? number : around.count]
      let names = zip(cuts, cuts.dropFirst()).map { label(($0 + 1)..<$1) }
      for (a, b) in zip(names, names.dropFirst()) { add(a, b, quantity, span) }
      return
    }
    if let arrow = arrows.first, let label = Quantity(spelled: around[arrow].words[0].text) {
      _ = label
    }
    if let from, let tie = ties.first(where: { $0 > from }) {
      // "100 from A to B", "from A to B: 100".
      let end = number > tie ? number : around.count
      source = label((from + 1)..<tie)
      add(source, label((tie + 1)..<end), quantity, span)
    } else if let tie = ties.first, let from, from > tie {
      // "40 to B from A".
      source = label((from + 1)..<around.count)
      add(source, label((tie + 1)..<from), quantity, span)
    } else if let tie = ties.first, tie < number {
      // "A -> B 40", "A sends to B 40", "A splits into B 40".
      let before = label(0..<tie)
      if !before.isEmpty { source = before }
      add(
        source,
        label((tie + 1)..<number).isEmpty
          ? label((number + 1)..<around.count) : label((tie + 1)..<number), quantity, span)
    } else if let tie = ties.first {
      // "A sends 40 to B", "40 to B".
      let before = label(0..<number)
      if !before.isEmpty { source = before }
      add(source, label((tie + 1)..<around.count), quantity, span)
    } else {
      // "… and C 30": from where the last came.
      let name = label(0..<number)
      add(source, name.isEmpty ? label((number + 1)..<around.count) : name, quantity, span)
    }
  }

  private mutating func build() {
    let writing = ChartReader.Writing(flows.map(\.quantity))
    scene.unit = writing.unit
    func node(_ label: String) -> Int {
      if let index = scene.nodes.firstIndex(where: { $0.label.lowercased() == label.lowercased() })
      {
        return index
      }
      scene.nodes.append(SankeyScene.Node(label))
      return scene.nodes.count - 1
    }
    for flow in flows {
      let value = writing.value(ChartTable.Cell(quantity: flow.quantity, spans: [flow.span]))
      let (from, to) = (node(flow.from), node(flow.to))
      guard !reaches(to, from) else { continue }
      if let index = scene.flows.firstIndex(where: { $0.from == from && $0.to == to }) {
        scene.flows[index].value.number += value.number
        scene.flows[index].value.text =
          ChartNumber.text(scene.flows[index].value.number) + writing.unit.suffix
      } else {
        scene.flows.append(SankeyScene.Flow(from, to, value))
      }
    }
  }

  /// Whether an amount gets from one place to another: a flow back would turn in a circle.
  private func reaches(_ start: Int, _ end: Int) -> Bool {
    var seen = [start]
    var index = 0
    while index < seen.count {
      if seen[index] == end { return true }
      for flow in scene.flows where flow.from == seen[index] && !seen.contains(flow.to) {
        seen.append(flow.to)
      }
      index += 1
    }
    return false
  }
}

/// A place's name, without what only ties it to an amount.
private struct SankeyLabel {
  let text: String

  init(_ pieces: [DataPiece]) {
    let idle = FunctionWords.words(
      """
      sends send goes go flows flow went come comes spends spend gives give splits split into pays pay
      transfers transfer feeds feed supplies supply loses lose divides divide we i of the which then
      units moves move leads lead turns turn is are delivers deliver produces produce puts put that
      distributes distribute allocates allocate
      """)
    var pieces = pieces
    while let last = pieces.last, pieces.count > 1, last.kind == .word, idle.contains(last.lower) {
      pieces.removeLast()
    }
    while let first = pieces.first, pieces.count > 1, first.kind == .word,
      ["of", "the", "which", "then", "goes", "flows"].contains(first.lower)
    {
      pieces.removeFirst()
    }
    text = DataLabel(pieces).text
  }
}
