import SketchEngine

/// A receipt as a table for people.
struct ReceiptTable {
  private let receipt: Receipt
  private let ink: Ink

  /// A table in an ink.
  init(_ receipt: Receipt, ink: Ink) {
    self.receipt = receipt
    self.ink = ink
  }

  /// The kind and why, every word, what was assumed, and what was not understood.
  var text: String {
    var text = ""
    if !receipt.kind.isEmpty {
      text += ink(.strong, "Drawn as \(receipt.kind)")
      text += receipt.reason.isEmpty ? "\n\n" : ": \(printable(receipt.reason))\n\n"
    }
    text += words
    text += section("Assumed", receipt.assumptions)
    text += section("Not understood", receipt.unused.isEmpty ? [] : [listing(receipt.unused)])
    return text
  }

  private var words: String {
    let rows = receipt.entries.map { entry in
      [oneLine(entry.text), entry.use.meaning + became(entry)]
    }
    var row = -1
    return columns(rows, indent: 2) { column, cell in
      if column == 0 {
        row += 1
        return cell
      }
      return ink(receipt.entries[row].use.tone, cell)
    }
  }

  private func became(_ entry: Receipt.Entry) -> String {
    guard !entry.became.isEmpty else { return "" }
    let shown = entry.became.prefix(3).map(oneLine).joined(separator: "; ")
    return ": " + (entry.became.count > 3 ? shown + "; …" : shown)
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n" + ink(.strong, title) + "\n"
      + lines.map { "  \(printable($0))\n" }.joined()
  }

  private func oneLine(_ text: String) -> String {
    let line = printable(text).split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}

extension Receipt.Use {
  fileprivate var tone: Ink.Tone {
    switch self {
    case .drawn: .good
    case .wish: .accent
    case .connective: .soft
    case .unused: .warning
    }
  }
}
