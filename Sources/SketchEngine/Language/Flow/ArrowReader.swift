/// Reads chains such as `A -> B -yes-> C, D; B -> (E, F)`.
struct ArrowReader {
  private var graph: FlowGraph
  /// What stands between arrows and commas without a remark behind it.
  private var plain: Set<String> = []

  private init(graph: FlowGraph) {
    self.graph = graph
  }

  /// Adds the chains of lines to a graph.
  static func read(_ lines: [[Token]], into graph: FlowGraph) -> FlowGraph {
    var reader = ArrowReader(graph: graph)
    reader.plain = lines.reduce(into: []) { $0.formUnion(plainNames(in: $1)) }
    for line in lines {
      for sentence in sentences(of: line) { reader.read(sentence) }
    }
    return reader.graph
  }

  /// Parts a line at semicolons and full stops.
  private static func sentences(of tokens: [Token]) -> [[Word]] {
    tokens.split { $0.isMark(";") || $0.isMark(".") }.map { Tagger.words(of: Array($0)) }
  }

  private mutating func read(_ words: [Word]) {
    var sources: [Int] = []
    var arrow: Word?
    var segment: [Word] = []
    for word in words {
      if word.tag == .arrow {
        let (ends, next) = split(segment, isMiddle: arrow != nil)
        let reached = tie(sources, arrow, ends)
        sources = next.map { place($0).map { [$0] } ?? [] } ?? reached
        arrow = word
        segment = []
      } else {
        segment.append(word)
      }
    }
    _ = tie(sources, arrow, segment)
  }

  /// "B and C" between arrows: where C is known, a new chain begins with it.
  private func split(_ segment: [Word], isMiddle: Bool) -> (ends: [Word], next: [Word]?) {
    guard isMiddle, let and = segment.lastIndex(where: { $0.says("and") || $0.isMark(",") }),
      and > 0
    else {
      return (segment, nil)
    }
    let right = Array(segment[(and + 1)...])
    let left = Array(segment[..<and])
    // "B (late), C -> D": behind a remark, something new begins.
    let isRemarked =
      (left.last?.isMark(")") ?? false) && !(right.last?.isMark(")") ?? false)
      && remark(in: left) != nil
    guard isRemarked || graph.step(labelled: Self.label(right)) != nil else {
      return (segment, nil)
    }
    return (Array(segment[..<and]), right)
  }

  /// Draws lines from sources to what a segment names, and gives back those steps.
  private mutating func tie(_ sources: [Int], _ arrow: Word?, _ segment: [Word]) -> [Int] {
    var words = segment
    var label = Self.unbracketed(arrow?.text ?? "")
    if arrow != nil, let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 0 {
      if label.isEmpty { label = StepLabel.text(of: words[(colon + 1)...]) }
      words = Array(words[..<colon])
    }
    var reached: [Int] = []
    for item in Self.items(words) {
      var item = item
      var own = label
      if own.isEmpty, arrow != nil, item.first?.isMark("(") ?? false,
        let close = item.firstIndex(where: { $0.isMark(")") }), close > 1, close + 1 < item.count
      {
        // "(yes) eat / (no) fast": what stands in brackets before a step says when.
        own = StepLabel.text(of: item[1..<close])
        item = Array(item[(close + 1)...])
      }
      if own.isEmpty, let remark = remark(in: item), arrow != nil {
        own = StepLabel.text(of: remark)
        item = Array(item.prefix { !$0.isMark("(") })
      }
      guard let step = place(item) else { continue }
      reached.append(step)
      let opens = sources.map { FlowGraph.Open(step: $0, label: own.capitalizedFirst) }
      switch arrow?.token.arrow {
      case .back?:
        for source in sources {
          graph.connect([FlowGraph.Open(step: step, label: own.capitalizedFirst)], to: source)
        }
      case .both?, .forward?, Token.Arrow.none?: graph.connect(opens, to: step)
      case nil: break
      }
    }
    return reached
  }

  /// "(yes)" on an arrow says yes.
  private static func unbracketed(_ label: String) -> String {
    let pairs = [("(", ")"), ("[", "]"), ("|", "|"), ("\"", "\"")]
    guard label.count > 2,
      pairs.contains(where: { label.hasPrefix($0.0) && label.hasSuffix($0.1) })
    else { return label }
    return String(label.dropFirst().dropLast())
  }

  /// What commas, "and" and parentheses part.
  private static func items(_ words: [Word]) -> [[Word]] {
    var words = words
    if let first = words.first, first.isMark("(", "[", "{"), let last = words.last,
      last.isMark(")", "]", "}"), !words.dropLast().contains(where: { $0.isMark(")") })
    {
      words = Array(words.dropFirst().dropLast())
    }
    var items: [[Word]] = [[]]
    var depth = 0
    let isListed = words.contains { $0.isMark(",") }
    for word in words {
      if word.isMark("(") { depth += 1 }
      if word.isMark(")") { depth -= 1 }
      if depth == 0,
        word.isMark(",", "|") || word.isMark("/") && word.token.isSpaced || word.isMark("&")
          || isListed && word.says("and")
      {
        items.append([])
      } else {
        items[items.count - 1].append(word)
      }
    }
    return items.filter { !$0.isEmpty }
  }

  private static func plainNames(in tokens: [Token]) -> Set<String> {
    Set(
      Tagger.words(of: tokens).split {
        $0.tag == .arrow || $0.isMark(",", ";", ".") || $0.says("and")
      }
      .map { FlowGraph.key(label(Array($0))) })
  }

  /// "(on failure)": a remark that says when the line is taken; what the box is called without it
  /// elsewhere tells any other remark from a part of the name.
  private func remark(in words: [Word]) -> [Word]? {
    guard let open = words.firstIndex(where: { $0.isMark("(") }), open > 0,
      words.last?.isMark(")") ?? false
    else {
      return nil
    }
    let inner = Array(words[(open + 1)..<(words.count - 1)])
    guard let first = inner.first,
      plain.contains(FlowGraph.key(Self.label(Array(words[..<open]))))
        || first.says(
          "on", "if", "when", "after", "unless", "once", "for", "via", "only", "else", "otherwise",
          "yes", "no", "until", "every", "with", "by", "async")
    else { return nil }
    return inner
  }

  private mutating func place(_ words: [Word]) -> Int? {
    let label = Self.label(words)
    guard label.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    if let known = graph.step(labelled: label) { return known }
    let shape: NodeShape =
      label.hasSuffix("?")
      ? .decision
      : ["start", "begin"].contains(label.lowercased())
        ? .start : ["end", "stop", "finish", "done"].contains(label.lowercased()) ? .end : .process
    let span = (words.first?.span.lowerBound ?? 0)..<(words.last?.span.upperBound ?? 0)
    return graph.add(
      FlowGraph.Step(
        label: label, shape: shape, keys: StepLabel.keys(of: words), span: span, number: nil))
  }

  private static func label(_ words: [Word]) -> String {
    var words = words[...]
    while let first = words.first, first.says("also", "and", "then", "the", "finally"),
      words.count > 1
    { words = words.dropFirst() }
    while let first = words.first, first.isMark("[", "(", "{", "-", ","), words.count > 1 {
      words = words.dropFirst()
    }
    while let last = words.last,
      last.isMark("]", "}", ",", ".", "!") || last.says("and") && words.count > 1
    { words = words.dropLast() }
    let text =
      words.count == 1 && words.first?.token.kind == .quoted
      ? words.first?.text ?? "" : StepLabel.text(of: words)
    return text.first?.isLowercase ?? false && !words.isEmpty
      && (words.first?.text.dropFirst().allSatisfy { !$0.isUppercase } ?? false)
      ? StepLabel.cased(text) : text
  }
}
