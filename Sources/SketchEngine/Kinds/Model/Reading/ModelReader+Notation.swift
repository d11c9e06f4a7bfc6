/// Lines that write a model rather than tell it: tables with columns, cardinalities, DDL.
extension ModelReader {
  /// Reads such lines, and notes which they were.
  mutating func readNotation() {
    let lines = brief.prompt.lines
    var index = 0
    var heading: (thing: Int, indent: Int, hasMarker: Bool)?
    while index < lines.count {
      // The feet of "||--o{" open no bracket.
      if lines[index].tokens.contains(where: { $0.isMark("{") || $0.isMark("}") }),
        readSigns(lines[index], Tagger.words(of: lines[index].tokens))
      {
        note(index..<(index + 1))
        heading = nil
        index += 1
        continue
      }
      let count = Self.balanced(lines, from: index)
      let tokens = lines[index..<(index + count)].flatMap(\.tokens)
      let words = Tagger.words(of: tokens)
      let line = lines[index]
      if count > 1 || words.contains(where: { $0.isMark("{") }) {
        if readBlock(Array(lines[index..<(index + count)])) {
          note(index..<(index + count))
          heading = nil
          index += count
          continue
        }
      }
      if let owner = heading, line.indent > owner.indent || line.marker != nil && !owner.hasMarker,
        !words.contains(where: {
          $0.token.arrow != nil && !words.contains { $0.isMark("(") || $0.says("fk", "references") }
        })
      {
        readColumn(words, of: owner.thing)
        note(index..<(index + 1))
      } else if readTables(words, from: tableStart(index, words))
        || readCardinality(words) || readSigns(line, words) || readArrow(words)
      {
        note(index..<(index + 1))
        heading = nil
      } else if readLabeled(words, line) {
        note(index..<(index + 1))
        heading = nil
      } else if let thing = readHeading(words, line, isFollowed: isFollowed(index)) {
        heading = (thing, line.indent, line.marker != nil)
        note(index..<(index + 1))
      } else {
        heading = nil
      }
      index += count
    }
  }

  private mutating func note(_ range: Range<Int>) {
    for line in range {
      notedLines.insert(line)
      drawn.append(brief.prompt.lines[line].span)
    }
  }

  /// Whether the lines below belong to this one.
  private func isFollowed(_ index: Int) -> Bool {
    let lines = brief.prompt.lines
    guard index + 1 < lines.count else { return false }
    let next = lines[index + 1]
    return next.indent > lines[index].indent || next.marker != nil && lines[index].marker == nil
  }

  /// How many lines a bracket that is open keeps together.
  private static func balanced(_ lines: [Prompt.Line], from start: Int) -> Int {
    var depth = 0
    for (offset, line) in lines[start...].prefix(80).enumerated() {
      for token in line.tokens {
        if token.isMark("(") || token.isMark("{") { depth += 1 }
        if token.isMark(")") || token.isMark("}") { depth -= 1 }
      }
      if depth <= 0 { return offset + 1 }
    }
    return 1
  }

  /// Where a table may begin in a line: after the order, in the first.
  private func tableStart(_ index: Int, _ words: [Word]) -> Int {
    guard index == 0, let colon = words.firstIndex(where: { $0.isMark(":") }),
      words[..<colon].contains(where: { ModelSigns.media.contains($0.lower) })
    else { return 0 }
    return colon + 1
  }

  // MARK: Tables

  /// `hives(id int PK, meadow text)`, one or several in a line.
  private mutating func readTables(_ words: [Word], from start: Int) -> Bool {
    var tables: [(name: Word, columns: [Word])] = []
    var index = start
    let phrases = ModelPhrases(words: words)
    while index < words.count {
      let word = words[index]
      if word.isMark(",", ";", ".")
        || word.says("and", "table", "create", "if", "not", "exists", "entity")
      {
        index += 1
        continue
      }
      guard word.token.kind == .word || word.tag == .quoted,
        phrases.at(index + 1)?.isMark("(") == true,
        let end = phrases.closing(index + 1)
      else { return false }
      tables.append((word, Array(words[(index + 2)..<end])))
      index = end + 1
    }
    guard tables.contains(where: { $0.columns.contains { $0.isMark(",") } }) else { return false }
    for table in tables { declare(table.name, table.columns) }
    return true
  }

  private mutating func declare(_ name: Word, _ columns: [Word]) {
    let index = draft.thing(name.text, sort: sort, at: [name.span])
    act(index)
    add(columns, to: index)
  }

  private mutating func add(_ columns: [Word], to index: Int) {
    let isTable = columns.contains {
      MemberReader.strongTypes.contains($0.lower) || $0.says("pk", "fk", "primary", "foreign")
    }
    for item in Self.items(columns) {
      // "PRIMARY KEY (a, b)" and the like stand among the columns.
      if let first = item.first,
        first.says("primary", "foreign", "unique", "constraint", "key", "index", "check")
      {
        readConstraint(item, of: index)
        continue
      }
      for member in MemberReader(item, isTable: isTable && isER).members() {
        draft.add(member, to: index)
        if let target = member.target {
          pointers.append((index, Self.table(target), item.map(\.span)))
        } else if member.field.key == .foreign || member.field.key == .primaryForeign {
          pointers.append((index, Self.guess(member.field.name), item.map(\.span)))
        }
      }
    }
  }

  private static func items(_ words: [Word]) -> [[Word]] {
    var items: [[Word]] = [[]]
    var depth = 0
    for word in words {
      if word.isMark("(") { depth += 1 }
      if word.isMark(")") { depth -= 1 }
      if depth == 0, word.isMark(",", ";") {
        items.append([])
      } else {
        items[items.count - 1].append(word)
      }
    }
    return items.filter { !$0.isEmpty }
  }

  /// `FOREIGN KEY (user_id) REFERENCES users(id)`, `PRIMARY KEY (a, b)`.
  private mutating func readConstraint(_ words: [Word], of index: Int) {
    let phrases = ModelPhrases(words: words)
    guard let open = words.firstIndex(where: { $0.isMark("(") }), let end = phrases.closing(open)
    else {
      return
    }
    let isPrimary = words[..<open].contains { $0.says("primary") }
    let isForeign = words[..<open].contains { $0.says("foreign") }
    for column in words[(open + 1)..<end] where column.token.kind == .word {
      guard let place = draft.things[index].fields.firstIndex(where: { $0.name == column.text })
      else {
        continue
      }
      let old = draft.things[index].fields[place].key
      let key: ModelScene.Key? = isPrimary ? .primary : isForeign ? .foreign : .unique
      draft.things[index].fields[place].key =
        old != nil && old != key && old != .unique && key != .unique ? .primaryForeign : key
    }
    if isForeign, let at = words.firstIndex(where: { $0.says("references") }),
      let target = phrases.at(at + 1)
    {
      pointers.append((index, Self.table(target.text), words.map(\.span)))
    }
  }

  /// `users.id` points to `users`.
  private static func table(_ target: String) -> String {
    String(target.prefix { $0 != "." })
  }

  /// `owner_id` is likely to point to `owner`.
  static func guess(_ column: String) -> String {
    for ending in ["_id", "Id", "_fk", " id", "ID"] where column.hasSuffix(ending) {
      return String(column.dropLast(ending.count))
    }
    return column
  }

  // MARK: Blocks

  /// `CREATE TABLE x (…)` over several lines, `class X { … }`.
  private mutating func readBlock(_ lines: [Prompt.Line]) -> Bool {
    let words = Tagger.words(of: lines.flatMap(\.tokens))
    guard let open = words.firstIndex(where: { $0.isMark("(", "{") }), open > 0 else {
      return false
    }
    let head = words[..<open].filter { $0.token.kind != .mark && !$0.says("with", "as") }
    let heads = [
      "create", "table", "if", "not", "exists", "class", "entity", "model", "abstract", "interface",
      "enum", "type", "record", "public",
    ]
    guard let name = head.last(where: { !heads.contains($0.lower) }) else { return false }
    let isDeclared = head.contains { heads.contains($0.lower) }
    guard isDeclared || head.count == 1 else { return false }
    let index = draft.thing(name.text, sort: sort, at: [name.span])
    act(index)
    if head.contains(where: { $0.says("abstract") }), !isER { draft.things[index].sort = .abstract }
    if head.contains(where: { $0.says("interface") }), !isER {
      draft.things[index].sort = .interface
    }
    if head.contains(where: { $0.says("enum") }), !isER { draft.things[index].sort = .enumeration }
    if let extends = head.firstIndex(where: { $0.says("extends") }), extends + 1 < head.count {
      let parent = draft.thing(head[extends + 1].text, sort: sort, at: [head[extends + 1].span])
      relate(index, parent, "", nil, nil, "extend", [head[extends].span], sort: .inherits)
    }
    if words[open].isMark("(") {
      guard let end = ModelPhrases(words: words).closing(open) else { return false }
      add(Array(words[(open + 1)..<end]), to: index)
      return true
    }
    // In braces every line is a member.
    for line in lines {
      var tokens = line.tokens
      if let brace = tokens.lastIndex(where: { $0.isMark("{") }) { tokens.removeFirst(brace + 1) }
      if let brace = tokens.firstIndex(where: { $0.isMark("}") }) {
        tokens.removeLast(tokens.count - brace)
      }
      guard !tokens.isEmpty else { continue }
      let members = Tagger.words(of: tokens)
      if members.contains(where: { $0.isMark(",") }),
        draft.things[index].sort == .enumeration || lines.count == 1
      {
        for item in Self.items(members) { readColumn(item, of: index) }
      } else {
        readColumn(members, of: index)
      }
    }
    return true
  }

  /// One member in a line of its own.
  private mutating func readColumn(_ words: [Word], of index: Int) {
    var words = words
    // "String name" of Mermaid and Java: the type comes first.
    let start = words.firstIndex { $0.token.kind == .word } ?? 0
    if start + 1 < words.count, words[start + 1].token.kind == .word,
      MemberReader.strongTypes.contains(words[start].lower),
      !MemberReader.strongTypes.contains(words[start + 1].lower),
      !words[start + 1].says("pk", "fk", "unique", "primary", "not")
    {
      words.swapAt(start, start + 1)
    }
    // "street, varchar, unique": the name, then what it is.
    let items = Self.items(words)
    if items.count > 1,
      items.dropFirst().allSatisfy({ item in
        MemberReader.strongTypes.contains(item[0].lower)
          || item[0].says("date", "time", "text", "number", "string", "boolean") && item.count == 1
          || item[0].says(
            "primary", "foreign", "pk", "fk", "unique", "not", "nullable", "key", "default",
            "references", "optional", "required", "auto", "indexed")
      }),
      !MemberReader.strongTypes.contains(items[0].last?.lower ?? "")
        || items[0].count == 1
    {
      return add(items.flatMap { $0 }, to: index)
    }
    if words.filter({ $0.isMark(",") }).count > 0, !words.contains(where: { $0.isMark("(") }) {
      add(words, to: index)
      return
    }
    var member = words
    // "+name" is read as one word only where a digit follows.
    if let sign = member.first, sign.token.kind == .mark, "+-#~".contains(sign.text),
      member.count > 1
    {
      member.removeFirst()
      for var read in MemberReader(member, isTable: isER).members() {
        read.field.visibility = sign.text
        draft.add(read, to: index)
      }
      return
    }
    add(words, to: index)
  }

  // MARK: Headings

  /// `Speaker: id, name, bio`, `Entities: User, Post`.
  private mutating func readLabeled(_ words: [Word], _ line: Prompt.Line) -> Bool {
    guard let colon = words.firstIndex(where: { $0.isMark(":") }), colon > 0, colon < 6,
      colon + 1 < words.count,
      words[..<colon].allSatisfy({ $0.token.kind == .word || $0.tag == .quoted }),
      !words.dropFirst(colon + 1).contains(where: { $0.isMark(".") && $0 != words.last })
    else { return false }
    let head = words[..<colon]
    let rest = Array(words[(colon + 1)...]).filter { !$0.isMark(".") }
    if head.contains(where: {
      ModelSigns.media.contains($0.lower) && !ModelPhrases.kindNouns.contains($0.lower)
    })
      || head.contains(where: { ModelSigns.orders.contains($0.lower) })
        && (head.count > 1 || line == brief.prompt.lines.first)
    {
      return false
    }
    let isCode = rest.contains {
      MemberReader.strongTypes.contains($0.lower) || ModelNames.isCode($0.text)
        || $0.says("pk", "fk")
    }
    let phrases = ModelPhrases(words: rest)
    let hasVerb = rest.indices.contains { index in
      index > 0 && rest[index - 1].token.kind != .mark && phrases.isVerb(index, after: index - 1)
    }
    if hasVerb, !isCode { return false }
    if colon == 1 || head.first?.tag == .determiner, let noun = head.last,
      ModelSigns.lists.contains(noun.lower)
    {
      guard noun.says("entities", "tables", "classes", "things", "nodes", "objects") else {
        return false
      }
      for item in Self.items(rest) {
        guard let mention = ModelPhrases(words: item).mention(at: 0) else { continue }
        let index = thing(mention)
        act(index)
        listed.append(index)
      }
      return true
    }
    var read = ModelPhrases(words: Array(head)).mention(at: 0)
    if read.map({ $0.range.upperBound != head.count && !$0.isDeclared }) ?? true,
      isCode || known.contains(ModelNames.key(of: head.map(\.text).joined(separator: " ")))
        || head.count == 1
    {
      read = SortMention()
      read?.words = Array(head)
      read?.range = 0..<head.count
    }
    guard let mention = read,
      mention.range.upperBound == head.count || mention.isDeclared, mention.words.count < 4,
      rest.count < 4 || rest.contains(where: { $0.isMark(",") }) || isCode
    else { return false }
    let name = mention.words.map(\.text).joined(separator: " ")
    let index = draft.thing(
      draft.index(of: name) != nil || name.contains("_") ? name : mention.label, sort: sort,
      at: mention.spans)
    if let sort = mention.sort, !isER { draft.things[index].sort = sort }
    act(index)
    if rest.contains(where: { $0.text.hasSuffix("()") || $0.isMark(":") }) {
      readMembers(of: [index], rest)
    } else {
      add(rest, to: index)
    }
    return true
  }

  /// A name alone over its fields.
  private mutating func readHeading(
    _ words: [Word], _ line: Prompt.Line, isFollowed: Bool
  ) -> Int? {
    guard isFollowed else { return nil }
    var head = words
    while head.last?.isMark(":") == true { head.removeLast() }
    let isOrder = head.contains {
      ModelSigns.media.contains($0.lower) && !ModelPhrases.kindNouns.contains($0.lower)
    }
    if isOrder || head.contains(where: { ModelSigns.orders.contains($0.lower) }) {
      // "the diagram of a hives table with columns:" names the table itself.
      guard
        let place = head.firstIndex(where: { $0.says("called", "named") }).map({ $0 + 1 })
          ?? tableName(head),
        head.indices.contains(place)
      else { return nil }
      let name = head[place]
      let index = draft.thing(name.text, sort: sort, at: [name.span])
      act(index)
      return index
    }
    guard head.count < 4, let mention = ModelPhrases(words: head).mention(at: 0),
      mention.range.upperBound == head.count || mention.isDeclared,
      !mention.words.contains(where: { ModelSigns.lists.contains($0.lower) })
    else { return nil }
    let name = mention.words.map(\.text).joined(separator: " ")
    let index = draft.thing(
      ModelNames.isSnake(name) ? name : mention.label, sort: sort, at: mention.spans)
    if let sort = mention.sort, !isER { draft.things[index].sort = sort }
    act(index)
    return index
  }

  /// "a users table", "the table users".
  private func tableName(_ words: [Word]) -> Int? {
    guard let noun = words.lastIndex(where: { $0.says("table", "class", "entity") }), noun > 0,
      words.last?.says("columns", "fields", "attributes", "properties", "methods", "members")
        ?? false || noun + 2 == words.count
    else { return nil }
    if noun + 2 == words.count, words[noun + 1].isNominal || words[noun + 1].tag == .verb,
      !ModelSigns.lists.contains(words[noun + 1].lower),
      !ModelSigns.media.contains(words[noun + 1].lower)
    {
      return noun + 1
    }
    let before = words[noun - 1]
    if before.isNominal || before.tag == .verb, !ModelSigns.media.contains(before.lower) {
      return noun - 1
    }
    guard noun + 1 < words.count, words[noun + 1].isNominal,
      !ModelSigns.media.contains(words[noun + 1].lower)
    else { return nil }
    return noun + 1
  }

  // MARK: Cardinalities

  /// `Choir N:M Song via Concert (day)`, `Customer 1..* Order`.
  private mutating func readCardinality(_ words: [Word]) -> Bool {
    let phrases = ModelPhrases(words: words)
    for index in words.indices.dropFirst() {
      guard let (from, to, end) = Self.cardinality(words, at: index) else { continue }
      let left = Array(words[..<index]).filter { $0.token.kind != .mark }
      guard !left.isEmpty, left.count < 4,
        let target = phrases.mention(at: end) ?? Self.named(words, at: end)
      else { return false }
      let source = ModelPhrases(words: left).mention(at: 0) ?? Self.named(left, at: 0)
      guard let source else { return false }
      let (a, b) = (thing(source), thing(target))
      act(a)
      act(b)
      var next = target.range.upperBound
      if phrases.at(next)?.says("via", "through", "using", "with", "by") == true,
        let link = phrases.mention(at: next + 1)
      {
        let middle = thing(link)
        act(middle)
        let one = Multiplicity(end: .one)
        relate(a, middle, "", one, Multiplicity(end: .many), "", words.map(\.span))
        relate(b, middle, "", one, Multiplicity(end: .many), "", words.map(\.span))
        return true
      }
      var label = ""
      if phrases.at(next)?.isMark(":") == true {
        next += 1
        label = words[next...].map(\.text).joined(separator: " ")
      }
      relate(a, b, label, from, to, label, words.map(\.span))
      return true
    }
    return false
  }

  /// A single word as a name, whatever it could be in a sentence.
  private static func named(_ words: [Word], at index: Int) -> SortMention? {
    guard words.indices.contains(index), words[index].token.kind == .word else { return nil }
    var mention = SortMention()
    mention.words = [words[index]]
    mention.range = index..<(index + 1)
    if let end = ModelPhrases(words: words).closing(index + 1), words[index + 1].isMark("(") {
      mention.note = Array(words[(index + 2)..<end])
      mention.range = index..<(end + 1)
    }
    return mention
  }

  /// `1:N`, `1-to-many`, `N : M`, “one to many”.
  private static func cardinality(
    _ words: [Word], at start: Int
  ) -> (from: Multiplicity, to: Multiplicity, end: Int)? {
    let parts = words[start].lower.split { ":-–/".contains($0) }.map(String.init)
    let spoken = parts.filter { $0 != "to" }
    if spoken.count == 2, let a = amount(spoken[0]), let b = amount(spoken[1]) {
      return (a, b, start + 1)
    }
    guard start + 2 < words.count, let a = amount(words[start].lower),
      words[start + 1].isMark(":", "-", "–", "/") || words[start + 1].says("to"),
      let b = amount(words[start + 2].lower)
    else { return nil }
    return (a, b, start + 3)
  }

  private static func amount(_ text: String) -> Multiplicity? {
    switch text {
    case "1", "one": Multiplicity(end: .one)
    case "n", "m", "*", "many", "∞": Multiplicity(end: .many)
    case "0..1", "zero-or-one": Multiplicity(end: .zeroOrOne)
    case "0..n", "0..*", "zero-or-many": Multiplicity(end: .zeroOrMany)
    case "1..n", "1..*", "one-or-many": Multiplicity(end: .oneOrMany)
    default: nil
    }
  }

  // MARK: Signs

  /// `CUSTOMER ||--o{ ORDER : places`, `Animal <|-- Dog`.
  private mutating func readSigns(_ line: Prompt.Line, _ words: [Word]) -> Bool {
    guard let sign = RelationSign.find(in: brief.prompt.text, span: line.span) else { return false }
    func name(_ text: String) -> Int? {
      let name = text.filter { $0 != "\"" && $0 != "[" && $0 != "]" }
      guard !name.isEmpty, name.split(separator: " ").count < 4 else { return nil }
      let index = draft.thing(name, sort: sort, at: [line.span])
      act(index)
      return index
    }
    guard let a = name(sign.left), let b = name(sign.right) else { return false }
    let (from, to) = sign.isTurned ? (b, a) : (a, b)
    relate(from, to, sign.label, sign.from, sign.to, sign.label, [line.span], sort: sign.sort)
    if sign.sort == .implements, !isER, draft.things[to].sort == .class {
      draft.things[to].sort = .interface
    }
    return true
  }

  /// `User -> Post: writes`.
  private mutating func readArrow(_ words: [Word]) -> Bool {
    guard let place = words.firstIndex(where: { $0.token.arrow != nil }), place > 0, place < 4,
      words[..<place].allSatisfy({ $0.token.kind == .word || $0.tag == .quoted }),
      let source = ModelPhrases(words: Array(words[..<place])).mention(at: 0)
        ?? Self.named(words, at: 0)
    else { return false }
    let phrases = ModelPhrases(words: words)
    guard let target = phrases.mention(at: place + 1) ?? Self.named(words, at: place + 1) else {
      return false
    }
    var (a, b) = (thing(source), thing(target))
    act(a)
    act(b)
    if words[place].token.arrow == .back { swap(&a, &b) }
    var label = words[place].text
    let next = target.range.upperBound
    if label.isEmpty, phrases.at(next)?.isMark(":", "(") == true {
      label = words[(next + 1)...].filter { !$0.isMark(")") }.map(\.text).joined(separator: " ")
    }
    let key = label.lowercased()
    if ["extends", "inherits", "inherits from", "is a", "is-a"].contains(key) {
      relate(a, b, "", nil, nil, "extend", words.map(\.span), sort: .inherits)
    } else if key == "implements" {
      relate(a, b, "", nil, nil, "implement", words.map(\.span), sort: .implements)
    } else if key == "uses", !isER {
      relate(a, b, "", nil, nil, "use", words.map(\.span), sort: .uses)
    } else {
      relate(a, b, label, nil, nil, label, words.map(\.span))
    }
    return true
  }
}
