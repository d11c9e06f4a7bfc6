extension Typeface {
  /// Breaks text into lines that are about equally long.
  ///
  /// - Parameters:
  ///   - text: What to set; its own line breaks are kept.
  ///   - width: The longest line, in px. A single word longer than this is broken between letters.
  ///   - size: The font size, in px.
  ///   - bold: Whether it is set in bold.
  ///   - monospaced: Whether it is set in the monospaced family.
  ///   - isBalanced: Whether lines should be evened out, as for labels, or filled, as for prose.
  /// - Returns: At least one line.
  public func lines(
    of text: String, width: Double, size: Double, bold: Bool = false, monospaced: Bool = false,
    isBalanced: Bool = true
  ) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = paragraph.split(separator: " ").map(String.init)
      let pieces = words.flatMap {
        self.pieces(of: $0, width: width, size: size, bold: bold, monospaced: monospaced)
      }
      lines += filled(
        pieces, width: width, size: size, bold: bold, monospaced: monospaced,
        isBalanced: isBalanced)
    }
    return lines.isEmpty ? [""] : lines
  }

  /// Text cut to fit one line, ended by an ellipsis where something had to go.
  ///
  /// - Parameters:
  ///   - text: A single line.
  ///   - width: The room there is, in px.
  ///   - size: The font size, in px.
  ///   - bold: Whether it is set in bold.
  /// - Returns: The text, or its beginning and "…".
  public func truncated(_ text: String, width: Double, size: Double, bold: Bool = false) -> String {
    guard self.width(of: text, size: size, bold: bold) > width else { return text }
    var kept = text
    while !kept.isEmpty {
      kept.removeLast()
      while kept.last == " " { kept.removeLast() }
      if self.width(of: kept + "…", size: size, bold: bold) <= width { return kept + "…" }
    }
    return "…"
  }

  private func filled(
    _ words: [String], width: Double, size: Double, bold: Bool, monospaced: Bool, isBalanced: Bool
  ) -> [String] {
    guard !words.isEmpty else { return [""] }
    let space = self.width(of: " ", size: size, bold: bold, monospaced: monospaced)
    let widths = words.map {
      self.width(of: $0, size: size, bold: bold, monospaced: monospaced)
    }
    var limit = width
    if isBalanced {
      // The narrowest limit that needs no more lines, found by halving: even lines read better.
      let count = breaks(widths, space: space, limit: width).count
      var low = widths.max() ?? 0
      var high = width
      for _ in 0..<12 where high - low > 1 {
        let middle = (low + high) / 2
        if breaks(widths, space: space, limit: middle).count <= count {
          high = middle
        } else {
          low = middle
        }
      }
      limit = high
    }
    return breaks(widths, space: space, limit: limit).map {
      words[$0].joined(separator: " ")
    }
  }

  private func breaks(_ widths: [Double], space: Double, limit: Double) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for (index, width) in widths.enumerated() {
      if index > start, used + space + width > limit {
        ranges.append(start..<index)
        start = index
        used = width
      } else {
        used += index > start ? space + width : width
      }
    }
    ranges.append(start..<widths.count)
    return ranges
  }

  private func pieces(
    of word: String, width: Double, size: Double, bold: Bool, monospaced: Bool
  ) -> [String] {
    guard self.width(of: word, size: size, bold: bold, monospaced: monospaced) > width else {
      return [word]
    }
    var pieces: [String] = []
    var piece = ""
    var used = 0.0
    for character in word {
      let advance = self.width(
        of: String(character), size: size, bold: bold, monospaced: monospaced)
      if used + advance > width, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += advance
    }
    pieces.append(piece)
    return pieces
  }
}
