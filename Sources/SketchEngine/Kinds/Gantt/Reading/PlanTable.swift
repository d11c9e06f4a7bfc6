/// A plan as rows with a head: “task,start,end”.
struct PlanTable {
  private(set) var order: ContentOrder
  private(set) var wished: [Range<Int>] = []

  init?(_ brief: Brief) {
    let lines = brief.prompt.lines
    for (number, line) in lines.enumerated() {
      for mark in [",", "|", ";"] {
        let colon = line.tokens.lastIndex { $0.isMark(":") }
        let head = Self.cells(colon.map { Array(line.tokens[($0 + 1)...]) } ?? line.tokens, mark)
        let names = head.map { cell in
          cell.drop { ["please", "draw", "show", "make", "this", "a"].contains($0.lower) }
            .map(\.lower).joined(separator: " ")
        }
        guard names.count > 1,
          let task = names.firstIndex(where: {
            [
              "task", "name", "activity", "phase", "task name", "milestone", "item", "step",
              "stage",
            ].contains($0)
          }),
          names.contains(where: { Self.lead($0) != nil })
        else { continue }
        var order = ContentOrder(brief, kinds: ["gantt", "timeline"])
        var units: [ContentOrder.Unit] = []
        var covered: [Int] = [number]
        for (place, row) in lines.enumerated().dropFirst(number + 1) {
          let cells = Self.cells(row.tokens, mark)
          guard cells.count > 1, cells.count >= names.count - 1 else {
            // A rule under the head of a Markdown table.
            if row.tokens.allSatisfy({ $0.kind == .mark || $0.arrow != nil }) {
              covered.append(place)
            }
            continue
          }
          covered.append(place)
          guard cells.indices.contains(task), !cells[task].isEmpty else { continue }
          var tokens = cells[task]
          if tokens.allSatisfy({ $0.kind == .mark || $0.arrow != nil }) { continue }
          var end = tokens.last?.span.upperBound ?? 0
          func added(_ text: String) -> Token {
            let isMark = text.first?.isLetter != true
            return Token(
              text: text, lower: text, kind: isMark ? .mark : .word, span: end..<end, isSpaced: true
            )
          }
          tokens.append(added(":"))
          for (cell, name) in zip(cells, names) where !cell.isEmpty && name != names[task] {
            end = cell.last?.span.upperBound ?? end
            guard let lead = Self.lead(name) else { continue }
            if cell.count == 1, cell[0].isMark("-") || cell[0].lower == "none" { continue }
            if !lead.isEmpty { tokens.append(added(lead)) }
            tokens += cell
            if lead == "takes", cell.count == 1, Double(cell[0].text) != nil {
              tokens.append(added(name.contains("week") ? "weeks" : "days"))
            }
            tokens.append(added(","))
          }
          units.append(ContentOrder.Unit(words: Tagger.words(of: tokens)))
        }
        guard !units.isEmpty else { continue }
        let rest = order.units.filter { unit in
          !covered.contains { lines[$0].span.overlaps(unit.span) }
        }
        order.replaceUnits(with: units + rest)
        if colon != nil { order.dropUnits(in: line.span) }
        self.order = order
        wished = [line.span]
        return
      }
    }
    return nil
  }

  /// How a column's cells are told in a sentence; `nil` for columns that no plan has.
  private static func lead(_ name: String) -> String? {
    switch name {
    case "start", "start date", "starts", "from", "begin": "starts"
    case "end", "end date", "ends", "to", "finish", "due", "due date", "deadline", "until": "ends"
    case "duration", "length", "days", "weeks", "duration (days)", "duration (weeks)",
      "duration days":
      "takes"
    case "after", "depends on", "dependency", "dependencies", "predecessor", "predecessors",
      "depends":
      "after"
    case "owner", "assignee", "who", "resource", "responsible": "owner"
    case "progress", "% complete", "status", "done", "complete", "date", "when": ""
    default: nil
    }
  }

  /// In a row, “2026-03-20,100%” is two cells.
  private static func atCommas(_ token: Token) -> [Token] {
    guard token.kind != .quoted, token.text.count > 1, token.text.contains(",") else {
      return [token]
    }
    var pieces: [Token] = []
    var offset = token.span.lowerBound
    for (index, text) in token.text.split(separator: ",", omittingEmptySubsequences: false)
      .enumerated()
    {
      var piece = token
      if index > 0 {
        piece.text = ","
        piece.kind = .mark
        piece.span = offset..<(offset + 1)
        pieces.append(piece)
        offset += 1
      }
      piece = token
      piece.text = String(text)
      piece.lower = text.lowercased()
      piece.span = offset..<(offset + text.utf8.count)
      offset += text.utf8.count
      if !text.isEmpty { pieces.append(piece) }
    }
    return pieces
  }

  private static func cells(_ tokens: [Token], _ mark: String) -> [[Token]] {
    let parted = mark == "," ? tokens.flatMap(atCommas) : tokens
    var cells = parted.split(omittingEmptySubsequences: false) { $0.isMark(mark) }.map(Array.init)
    if mark == "|" {
      if cells.first?.isEmpty == true { cells.removeFirst() }
      if cells.last?.isEmpty == true { cells.removeLast() }
    }
    return cells
  }
}
