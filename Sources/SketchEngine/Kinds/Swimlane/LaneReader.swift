/// Reads who does what: lanes with their steps, and what leads from one step to the next.
struct LaneReader {
  private(set) var scene = GraphScene()
  private(set) var drawn: [Range<Int>] = []
  private(set) var wished: [Range<Int>] = []
  /// Whether the way between lanes was told.
  private(set) var tellsWay = false
  /// Whether the steps stand in sections, one for each lane.
  private(set) var isSectioned = false
  private var sentences: [[Word]] = []

  init(_ brief: Brief, _ order: ContentOrder) {
    readNames(order)
    readSections(order)
    if isSectioned {
      readWay()
    } else {
      readProse(brief, order)
    }
  }

  /// Takes another scene for what was read.
  mutating func replace(_ scene: GraphScene) { self.scene = scene }

  // MARK: Lanes

  private var laneNames: [String] { scene.groups.map(\.label) }
  /// Parts that only name the lanes, so that the flow is not read from them.
  private var namedAt: [Range<Int>] = []

  private mutating func lane(_ words: [Word]) -> Int {
    let label = Self.label(words)
    if let known = laneNames.firstIndex(where: { Self.key($0) == Self.key(label) }) { return known }
    var group = GraphScene.Group(label)
    group.spans = words.map(\.span)
    scene.groups.append(group)
    return scene.groups.count - 1
  }

  static func label(_ words: [Word]) -> String {
    var words = words[...]
    while let first = words.first, words.count > 1,
      first.tag == .determiner || first.token.kind == .mark || first.says("lane", "and")
    {
      words = words.dropFirst()
    }
    while let last = words.last, words.count > 1, last.token.kind == .mark || last.says("lane") {
      words = words.dropLast()
    }
    return ChartText.shown(ChartText.text(of: words))
  }

  static func key(_ text: String) -> String {
    text.lowercased().split(separator: " ").filter { !["the", "a", "an"].contains($0) }
      .map { Lemmas.singular(String($0)) }.joined(separator: " ")
  }

  /// “three lanes: Cook, Waiter and Guest”, “with customer, sales and warehouse lanes”.
  private mutating func readNames(_ order: ContentOrder) {
    for var words in announced(order) {
      // "two lanes, Buyer and Seller: …".
      if let comma = words.indices.dropFirst().first(where: {
        words[$0].isMark(",") && words[$0 - 1].says("lanes", "swimlanes")
          && words.dropFirst($0 + 1).first?.token.isCapitalized == true
      }) {
        words.remove(at: comma)
      }
      guard
        let noun = words.firstIndex(where: {
          $0.says(
            "lanes", "swimlanes", "roles", "departments", "actors", "participants", "teams",
            "columns", "pools")
        })
      else { continue }
      let after = Array(words[(noun + 1)...])
      var list: [Word] = []
      if let first = after.first,
        first.isMark(":", "(") || first.says("for", "are", "called", "named")
          || first.tag == .quoted || first.token.isCapitalized
      {
        list = Array(
          after.drop { $0.isMark(":", "(") || $0.says("for", "are", "called", "named", "the") }
            .prefix { !$0.isMark(":", ")", ".") })
      } else if noun > 1, noun == words.count - 1,
        words.contains(where: { $0.isMark(",") || $0.says("and") }),
        !words.contains(where: { $0.says("with", "has", "between", "for", "into") })
      {
        list = Array(words[..<noun])
      } else if let lead = words[..<noun].lastIndex(where: {
        $0.says("with", "has", "between", "for", "into")
      }), noun > lead + 1 {
        list = Array(words[(lead + 1)..<noun]).filter {
          $0.tag != .number && !$0.says("separate", "different", "the")
        }
      } else if noun > 0, words[0].says("lanes", "swimlanes", "roles", "departments", "actors") {
        continue
      }
      let items = FlowUnit.items(of: list).filter { !$0.isEmpty && $0.count < 4 }
      guard items.count > 1 || after.first?.isMark(":") == true && !items.isEmpty else { continue }
      for item in items { _ = lane(item) }
      if let first = words.first, let last = list.last {
        let start =
          words[max(0, noun - 3)...].first { $0.says("with", "has", "using") }
          ?? (noun < 4 ? first : words[noun])
        namedAt.append(
          min(
            start.span.lowerBound, list.first?.span.lowerBound ?? 0)..<max(
              last.span.upperBound, words[noun].span.upperBound))
        drawn += list.map(\.span)
        wished.append(words[noun].span)
      }
    }
    takeBetween(order)
    // "… across Customer, Sales and Shipping".
    guard scene.groups.isEmpty,
      let lead = order.head.lastIndex(where: { $0.says("between", "across") }),
      lead + 1 < order.head.count
    else { return }
    var list = Array(order.head[(lead + 1)...]).filter { !$0.isMark(":") }
    if let first = order.units.first, list.count < 3,
      !first.words.contains(where: { $0.isMark(":") || $0.tag == .arrow || $0.tag == .verb }),
      first.words.count < 12
    {
      var comma = first.words[0]
      comma.token.text = ","
      comma.token.kind = .mark
      comma.tag = .mark
      list += [comma] + first.words
      namedAt.append(first.span)
    }
    for item in FlowUnit.items(of: list) where item.count < 4 && !item.isEmpty {
      _ = lane(item)
      drawn += item.map(\.span)
    }
  }

  /// The order and the units; a list that the order announces belongs to it.
  private func announced(_ order: ContentOrder) -> [[Word]] {
    var parts = order.units.map(\.words)
    guard let last = order.head.last(where: { $0.token.kind != .mark }), let first = parts.first,
      last.says("lanes", "swimlanes", "roles", "departments", "actors", "participants", "teams"),
      !first.contains(where: { $0.isMark(":") || $0.tag == .arrow })
    else { return [order.head] + parts }
    var colon = first[0]
    colon.token.text = ":"
    colon.token.kind = .mark
    colon.tag = .mark
    parts[0] = order.head.filter { !$0.isMark(":") } + [colon] + first
    return parts
  }

  /// What the drawing is about, where the content says it: “bug fixing between tester and developer”.
  private(set) var heading: String?

  private mutating func takeBetween(_ order: ContentOrder) {
    guard scene.groups.isEmpty, order.units.count == 1, let words = order.units.first?.words,
      let between = words.firstIndex(where: { $0.says("between", "across") }), between > 0,
      !words.contains(where: { $0.tag == .arrow || $0.isMark(":", ";") })
    else { return }
    let items = FlowUnit.items(of: Array(words[(between + 1)...]))
    guard items.count > 1, items.allSatisfy({ (1..<4).contains($0.count) }) else { return }
    for item in items { _ = lane(item) }
    heading = TitleWords.tidy(ChartText.text(of: words[..<between]))
    drawn += words.map(\.span)
    namedAt.append(order.units[0].span)
  }

  // MARK: Sections

  private mutating func readSections(_ order: ContentOrder) {
    if readHolders(order) { return }
    let units = order.units.filter { unit in
      !namedAt.contains { $0.overlaps(unit.span) && unit.span.count - $0.count < 24 }
    }
    let headed = units.filter { Self.heading($0.words) != nil }
    let listed = zip(units, units.dropFirst()).filter {
      $0.marker == nil && $1.marker != nil || $1.indent > $0.indent
    }
    guard
      headed.count > 1 || listed.count > 1
        || headed.count == 1 && units.count == 1 && !scene.groups.isEmpty
    else {
      if order.units.contains(where: { Self.bracketed($0.words) != nil }) { readBracketed(order) }
      return
    }
    isSectioned = true
    var current: Int?
    var depth = 0
    for (number, unit) in units.enumerated() {
      let next = units.dropFirst(number + 1).first
      let leads =
        next.map {
          $0.beginsLine && ($0.indent > unit.indent || unit.marker == nil && $0.marker != nil)
        } ?? false
      if let colon = Self.heading(unit.words) {
        current = lane(Array(unit.words[..<colon]))
        depth = unit.indent
        drawn += unit.words[..<colon].map(\.span)
        addSteps(Array(unit.words[(colon + 1)...]), to: current, asks: unit.isQuestion)
      } else if leads, unit.words.count < 7, unit.endsLine,
        !unit.words.contains(where: { $0.tag == .arrow })
      {
        current = lane(unit.words.filter { !$0.isMark("#") })
        depth = unit.indent
        drawn += unit.words.map(\.span)
      } else if unit.marker != nil || unit.indent > depth, current != nil {
        addSteps(unit.words, to: current, asks: unit.isQuestion)
      } else if !unit.beginsLine, let arrow = unit.words.first, arrow.tag == .arrow,
        sentences.isEmpty, last != nil
      {
        // "Approved? -> Ship": the question mark ended no sentence.
        addSteps(unit.words, to: current, asks: unit.isQuestion, goesOn: true)
      } else if !unit.beginsLine, unit.words.first?.tag == .arrow, !sentences.isEmpty {
        // "Approved? -yes-> Ship": the question mark ended no sentence.
        sentences[sentences.count - 1] += unit.words
      } else {
        sentences.append(unit.words)
      }
    }
  }

  /// “Customer (browse, order), System (check payment)”: lanes with their steps in brackets.
  private mutating func readHolders(_ order: ContentOrder) -> Bool {
    guard order.units.count == 1, let words = order.units.first?.words else { return false }
    var holders: [(name: [Word], steps: [Word])] = []
    var start = 0
    while let open = words[start...].firstIndex(where: { $0.isMark("(") }),
      let close = words[open...].firstIndex(where: { $0.isMark(")") })
    {
      let name = words[start..<open].drop { $0.token.kind == .mark || $0.says("and", "then") }
      guard (1..<4).contains(name.count) else { return false }
      holders.append((Array(name), Array(words[(open + 1)..<close])))
      start = close + 1
    }
    guard holders.count > 1, holders.contains(where: { $0.steps.contains { $0.isMark(",") } }),
      words[start...].allSatisfy({ $0.token.kind == .mark })
    else { return false }
    isSectioned = true
    for (name, steps) in holders {
      drawn += name.map(\.span)
      addSteps(steps, to: lane(name), asks: false)
    }
    return true
  }

  /// Where the colon stands that ends the name of a lane.
  private static func heading(_ words: [Word]) -> Int? {
    guard let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 0, colon < 6,
      !words[0].says("if", "yes", "no", "otherwise", "then", "else", "when"),
      !words[..<colon].contains(where: { $0.tag == .arrow || $0.isMark(",") })
    else { return nil }
    return colon
  }

  /// The step that was told last.
  private var last: Int?

  private mutating func addSteps(_ words: [Word], to lane: Int?, asks: Bool, goesOn: Bool = false) {
    var previous = goesOn ? last : nil
    var label = ""
    let steps = Self.steps(words)
    for (number, (item, joint)) in steps.enumerated() {
      let index = addStep(item, to: lane, asks: asks && number == steps.count - 1)
      if let previous { link(previous, index, label) }
      previous = index
      label = joint
    }
    last = previous
  }

  /// Steps that commas, arrows or “then” part, and what is written on the arrow behind each.
  private static func steps(_ words: [Word]) -> [(words: [Word], joint: String)] {
    let hasArrows = words.contains { $0.tag == .arrow }
    var steps: [(words: [Word], joint: String)] = [([], "")]
    for (index, word) in words.enumerated() {
      let isLast =
        word.says("and") && !hasArrows && words.contains { $0.isMark(",") }
        && !words[index...].contains { $0.isMark(",") }
      if word.tag == .arrow {
        steps[steps.count - 1].joint = word.token.text
        steps.append(([], ""))
      } else if word.isMark(",", ";") && !hasArrows || isLast || word.says("then") && !hasArrows {
        if !steps[steps.count - 1].words.isEmpty { steps.append(([], "")) }
      } else {
        steps[steps.count - 1].words.append(word)
      }
    }
    return steps.filter { !$0.words.isEmpty }
  }

  private mutating func addStep(_ words: [Word], to lane: Int?, asks: Bool = false) -> Int {
    var named = StepLabel.trimmed(words)
    if named.count > 1, named[0].lower.hasSuffix("s"),
      named[0].tag == .verb
        || !named[0].token.isCapitalized && ClauseBounds.canBeVerb(named[0])
          && !named[0].lower.hasSuffix("ss")
    {
      named[0] = LaneActors.imperative(named[0])
    }
    let label = StepLabel.cased(ChartText.text(of: named)) + (asks ? "?" : "")
    drawn += words.map(\.span)
    if let known = scene.nodes.firstIndex(where: {
      Self.key($0.label) == Self.key(label) && $0.group == lane
    }) {
      return known
    }
    var node = GraphScene.Node(label, shape: Self.shape(label))
    node.group = lane
    node.spans = words.map(\.span)
    scene.nodes.append(node)
    return scene.nodes.count - 1
  }

  private static func shape(_ label: String) -> NodeShape {
    if label.hasSuffix("?") { return .decision }
    switch label.lowercased() {
    case "start", "begin": return .start
    case "end", "stop", "finish": return .end
    default: return .process
    }
  }

  private mutating func link(_ from: Int, _ to: Int, _ label: String) {
    guard from != to, !scene.edges.contains(where: { $0.from == .node(from) && $0.to == .node(to) })
    else { return }
    scene.edges.append(GraphScene.Edge(from, to, label))
  }

  // MARK: Steps with their lane in brackets

  /// “Pack goods (Warehouse)”, “[Sales] check credit”.
  private static func bracketed(_ words: [Word]) -> (step: [Word], lane: [Word])? {
    guard let open = words.firstIndex(where: { $0.isMark("(", "[") }),
      let close = words[open...].firstIndex(where: { $0.isMark(")", "]") }), close > open + 1,
      close - open < 5
    else { return nil }
    let step = Array(words[..<open]) + Array(words[(close + 1)...])
    return step.isEmpty ? nil : (step, Array(words[(open + 1)..<close]))
  }

  private mutating func readBracketed(_ order: ContentOrder) {
    isSectioned = true
    var previous: Int?
    for unit in order.units {
      var label = ""
      let items = Self.steps(unit.words)
      guard items.allSatisfy({ Self.bracketed($0.words) != nil }) else {
        sentences.append(unit.words)
        continue
      }
      tellsWay = true
      for (item, joint) in items {
        guard let (step, name) = Self.bracketed(item) else { continue }
        let index = addStep(step, to: lane(name))
        drawn += item.map(\.span)
        if let previous { link(previous, index, label) }
        previous = index
        label = joint
      }
    }
  }

  // MARK: The way between lanes

  private mutating func readWay() {
    let before = scene.edges.count
    for words in sentences { readLinks(words) }
    if scene.edges.count > before { tellsWay = true }
    guard !tellsWay else { return }
    // In the order told: from the last step of a lane to the first of the next.
    for index in scene.nodes.indices.dropFirst()
    where !scene.edges.contains(where: { $0.to == .node(index) }) {
      link(index - 1, index, scene.nodes[index - 1].shape == .decision ? "Yes" : "")
    }
  }

  /// “A goes to B, C goes to D”, “if it fails, B goes back to A”, “A -> B”.
  private mutating func readLinks(_ words: [Word]) {
    var condition = ""
    var previous: Int?
    var index = 0
    var isTied = false
    while index < words.count {
      let word = words[index]
      if word.says("if", "when", "unless", "once"),
        previous == nil || words.indices.contains(index + 1)
      {
        let end =
          words[(index + 1)...].firstIndex { $0.isMark(",") || $0.says("then") } ?? index + 1
        let known = step(words, at: index + 1)
        if end > index + 1, known == nil || end - index > (known?.count ?? 0) + 1 {
          condition = ChartText.text(of: words[(index + 1)..<end]).capitalizedFirst
          drawn += words[index..<end].map(\.span)
          previous = nil
          index = end + 1
          continue
        }
      }
      if let (node, count) = step(words, at: index) {
        drawn += words[index..<(index + count)].map(\.span)
        if let from = previous, isTied {
          link(from, node, condition)
          condition = ""
        }
        previous = node
        isTied = false
        index += count
        continue
      }
      if word.tag == .arrow || word.says("to", "then", "by", "into", "before") {
        isTied = true
        if word.tag == .arrow, !word.token.text.isEmpty { condition = word.token.text }
        drawn.append(word.span)
      } else if word.isMark(",", ";", ".") || word.says("otherwise", "else") {
        if !isTied { previous = nil }
        if word.says("otherwise", "else") { condition = "Otherwise" }
      } else if word.says(
        "goes", "go", "leads", "lead", "sends", "passes", "hands", "returns", "back", "followed",
        "is", "moves", "on", "over", "loops")
      {
        wished.append(word.span)
      } else if word.says("yes", "no") {
        condition = word.text.capitalizedFirst
        drawn.append(word.span)
      }
      index += 1
    }
  }

  /// The longest name of a step that begins here.
  private func step(_ words: [Word], at start: Int) -> (node: Int, count: Int)? {
    var best: (node: Int, count: Int)?
    for (node, step) in scene.nodes.enumerated() {
      let own = Self.key(step.label.replacing("?", with: "")).split(separator: " ")
      var place = start
      var found = 0
      while found < own.count, words.indices.contains(place) {
        if words[place].tag == .determiner {
          place += 1
          continue
        }
        guard Lemmas.singular(words[place].lower) == own[found] else { break }
        found += 1
        place += 1
      }
      if found == own.count, found > 0, place - start > best?.count ?? 0 {
        best = (node, place - start)
      }
    }
    return best
  }

  // MARK: Prose

  private mutating func readProse(_ brief: Brief, _ order: ContentOrder) {
    let isNamed = !scene.groups.isEmpty
    var known = laneNames
    if !isNamed, let prompt = try? Prompt(flowText(brief, order, lanes: [])) {
      // Who acts anywhere is known everywhere.
      var first = LaneActors(FlowDescription(Brief(reading: prompt)).graph, lanes: [], mayAdd: true)
      first.assign()
      known = first.lanes
    }
    guard let prompt = try? Prompt(flowText(brief, order, lanes: known)) else { return }
    var flow = FlowDescription(Brief(reading: prompt))
    flow.closeEnds()
    var actors = LaneActors(
      flow.graph, lanes: known, mayAdd: !isNamed || flow.graph.steps.count > 2)
    actors.assign()
    if !actors.lanes.isEmpty, !isNamed, actors.steps.allSatisfy({ $0.lane == nil }) { return }
    if actors.lanes.isEmpty, actors.steps.count > 1,
      actors.steps.allSatisfy({ $0.shape == .process && $0.label.split(separator: " ").count < 3 })
    {
      // Only names: who takes part.
      scene.groups = actors.steps.map { GraphScene.Group($0.label) }
      drawn += flow.content.units.map(\.span)
      return
    }
    scene.groups = actors.lanes.map { name in
      scene.groups.first { Self.key($0.label) == Self.key(name) } ?? GraphScene.Group(name)
    }
    scene.nodes = actors.steps.map { step in
      var node = GraphScene.Node(step.label, shape: step.shape)
      node.group = step.lane
      node.spans = step.span.isEmpty ? [] : [step.span]
      return node
    }
    scene.edges = actors.links.map { GraphScene.Edge($0.from, $0.to, $0.label) }
    drawn += flow.content.units.map(\.span)
    drawn += flow.content.arrowLines.flatMap { $0.map(\.span) }
    tellsWay = true
  }

  /// The prompt with its order turned into one for a flow, each letter where it stood.
  private func flowText(_ brief: Brief, _ order: ContentOrder, lanes: [String]) -> String {
    var bytes = Array(brief.prompt.text.utf8)
    let start = order.units.first?.span.lowerBound ?? 0
    let blank = UInt8(ascii: " ")
    for index in 0..<min(start, bytes.count) where bytes[index] != UInt8(ascii: "\n") {
      bytes[index] = blank
    }
    for range in namedAt + order.wished where range.upperBound <= bytes.count {
      for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = blank }
    }
    // "if it fails sales rejects it": a comma parts the condition from who acts on it.
    for unit in order.units {
      var isCondition = false
      var since = 0
      for (index, word) in unit.words.enumerated() {
        if word.says("if", "when", "once") { (isCondition, since) = (true, index) }
        if word.isMark(",", ";") || word.says("then") { isCondition = false }
        guard isCondition, index > since + 1, unit.words.indices.contains(index + 1),
          !word.token.text.isEmpty,
          lanes.contains(where: { Self.key($0) == Self.key(word.text) }), word.span.lowerBound > 0
        else { continue }
        let place =
          unit.words[index - 1].tag == .determiner
          ? unit.words[index - 1].span.lowerBound - 1 : word.span.lowerBound - 1
        if bytes.indices.contains(place), bytes[place] == blank { bytes[place] = UInt8(ascii: ",") }
        isCondition = false
      }
    }
    let head = Array("flowchart:".utf8)
    if start >= head.count { bytes.replaceSubrange(0..<head.count, with: head) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
