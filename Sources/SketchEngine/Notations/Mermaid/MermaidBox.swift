/// A box of a flowchart: its words, and the shape that its brackets stand for.
struct MermaidBox {
  let label: String
  let shape: NodeShape

  private static let brackets: [(open: String, close: String, shape: NodeShape)] = [
    ("(((", ")))", .end), ("([", "])", .start), ("[[", "]]", .subprocess), ("[(", ")]", .database),
    ("((", "))", .circle), ("{{", "}}", .hexagon), ("[/", "/]", .data), ("[\\", "\\]", .data),
    ("[/", "\\]", .manual), ("[\\", "/]", .manual), ("[", "]", .process), ("(", ")", .process),
    ("{", "}", .decision), (">", "]", .document),
  ]

  /// Takes the brackets after a name, or `@{ shape: …, label: … }`; `nil` where there are none.
  ///
  /// - Throws: Where a bracket is not closed.
  init?(_ scanner: inout TextScanner, _ line: NotationText.Line) throws(SketchError) {
    if scanner.skip("@{") {
      guard let text = scanner.take(upTo: "}") else {
        throw Mermaid.problem(line, "“@{” is not closed")
      }
      self.init(properties: text)
      return
    }
    let fitting = Self.brackets.filter { scanner.starts(with: $0.open) }
    guard let longest = fitting.map(\.open.count).max() else { return nil }
    for bracket in fitting where bracket.open.count == longest {
      var ahead = scanner
      guard ahead.skip(bracket.open), let text = Self.content(&ahead, until: bracket.close) else {
        continue
      }
      scanner = ahead
      self.init(label: Mermaid.words(text), shape: bracket.shape)
      return
    }
    throw Mermaid.problem(line, "“\(fitting[0].open)” is not closed")
  }

  private init(label: String, shape: NodeShape) {
    self.label = label
    self.shape = shape
  }

  private init(properties text: String) {
    var (label, shape) = ("", NodeShape.process)
    var scanner = TextScanner(text[...], line: 1)
    while !scanner.isAtEnd {
      _ = scanner.take { $0.isWhitespace || $0 == "," }
      let key = scanner.take { $0 != ":" }.trimmed
      _ = scanner.skip(":")
      scanner.skipSpace()
      let value: String
      if scanner.skip("\"") {
        value = scanner.take(upTo: "\"") ?? ""
      } else {
        value = scanner.take { $0 != "," }.trimmed
      }
      if key == "label" { label = Mermaid.words(value) }
      if key == "shape" { shape = Self.shapes[value] ?? .process }
    }
    self.label = label
    self.shape = shape
  }

  /// The shapes of `@{ shape: … }` by their short names.
  private static let shapes: [String: NodeShape] = [
    "diam": .decision, "decision": .decision, "diamond": .decision, "cyl": .database,
    "db": .database, "database": .database, "cylinder": .database, "circle": .circle,
    "circ": .circle,
    "stadium": .start, "pill": .start, "terminal": .start, "dbl-circ": .end, "fr-circ": .end,
    "stop": .end, "sm-circ": .start, "start": .start, "hex": .hexagon, "hexagon": .hexagon,
    "prepare": .hexagon, "doc": .document, "document": .document, "docs": .document,
    "lean-r": .data, "lean-l": .data, "in-out": .data, "out-in": .data, "fr-rect": .subprocess,
    "subproc": .subprocess, "subprocess": .subprocess, "tri": .triangle, "triangle": .triangle,
    "cloud": .cloud, "das": .queue, "h-cyl": .queue, "lin-cyl": .storage, "disk": .storage,
    "trap-t": .manual, "manual": .manual, "sl-rect": .manual, "manual-input": .manual,
    "delay": .delay,
  ]

  private static func content(_ scanner: inout TextScanner, until close: String) -> String? {
    if scanner.next == "\"" {
      scanner.take()
      guard let text = scanner.take(upTo: "\"") else { return nil }
      scanner.skipSpace()
      return scanner.skip(close) ? text : nil
    }
    return scanner.take(upTo: close)
  }

  /// Takes the name of a box: letters, digits and what stands between them.
  static func name(_ scanner: inout TextScanner) -> String {
    var name = ""
    while let letter = scanner.next {
      let isInner =
        letter == "-" || letter == "." || letter == "/"
        ? !name.isEmpty && (scanner.peek(1).map { $0.isLetter || $0.isNumber } ?? false) : false
      // "A--text" and "A-.->": there the link begins.
      guard
        letter.isLetter || letter.isNumber || letter == "_" || letter == "$" || letter == "*"
          || isInner
      else { break }
      name.append(letter)
      scanner.take()
    }
    return name
  }
}

/// A link between two boxes.
struct MermaidLink {
  var label = ""
  var isDashed = false
  var isVisible = true
  var heads = GraphScene.Heads.forward

  /// Takes a link such as `-->`, `-- text -->`, `-.->`, `==>`, `<-->`, `--x`, `---|text|`.
  init?(_ scanner: inout TextScanner) {
    var ahead = scanner
    let hasTail = Self.takeHead(&ahead, "<xo")
    guard let line = ahead.next, "-=~".contains(line) else { return nil }
    var body = ahead.take { "-=~.".contains($0) }
    guard body.count > 1 else { return nil }
    isDashed = body.contains(".")
    isVisible = !body.contains("~")
    var hasHead = Self.takeHead(&ahead, ">xo")
    // "-- text -->": a short line without a head goes on after its words.
    if !hasHead, ["--", "==", "-."].contains(body), let words = Self.words(&ahead) {
      label = Mermaid.words(words)
      body = ahead.take { "-=.".contains($0) }
      hasHead = Self.takeHead(&ahead, ">xo")
    }
    heads = hasTail ? (hasHead ? .both : .back) : (hasHead ? .forward : GraphScene.Heads.none)
    ahead.skipSpace()
    if ahead.skip("|") {
      guard let words = ahead.take(upTo: "|") else { return nil }
      label = Mermaid.words(words)
    }
    scanner = ahead
  }

  /// An arrowhead, cross or circle, where it does not begin a name.
  private static func takeHead(_ scanner: inout TextScanner, _ letters: String) -> Bool {
    guard let letter = scanner.next, letters.contains(letter) else { return false }
    if letter == "x" || letter == "o" {
      let isTail = letters.first == "<"
      let next = scanner.peek(1)
      let fits = isTail ? next == "-" || next == "=" : next.map { $0 == " " || $0 == "|" } ?? true
      guard fits else { return false }
    }
    scanner.take()
    return true
  }

  /// The words up to where the line goes on.
  private static func words(_ scanner: inout TextScanner) -> String? {
    var ahead = scanner
    var words = ""
    if ahead.next == " ", ahead.peek(1) == "\"" {
      ahead.take()
      ahead.take()
      guard let text = ahead.take(upTo: "\"") else { return nil }
      ahead.skipSpace()
      scanner = ahead
      return text
    }
    while let letter = ahead.next {
      let goesOn =
        (letter == "-" || letter == "=") && ahead.peek(1).map { "-=.".contains($0) } ?? false
        || letter == "." && ahead.peek(1) == "-"
      if goesOn {
        scanner = ahead
        return words
      }
      words.append(letter)
      ahead.take()
    }
    return nil
  }
}
