/// What speaks for a model of classes or entities.
enum ModelSigns {
  /// Words that ask for a drawing.
  static let orders = FunctionWords.words(
    """
    draw create make show model please design generate sketch build give write diagram visualize
    visualise illustrate need want plot produce render convert turn
    """)
  /// Words for the drawing itself.
  static let media = FunctionWords.words(
    """
    diagram diagrams er erd uml entity-relationship relationship schema crow's crows foot feet sql
    database db notation class classes entity model models chart picture image svg mermaid plantuml
    relational data ddl
    """)
  /// Words over lists.
  static let lists = FunctionWords.words(
    """
    entities entity tables classes columns fields attributes relations relationships things objects
    nodes following properties types methods members
    """)

  /// Whether a model is written as programs write them: tables with typed columns, cardinalities.
  static func isNotation(_ brief: Brief) -> Bool {
    let lines = brief.prompt.lines
    var tables = 0
    for line in lines {
      let tokens = line.tokens
      if tokens.first?.isWord("create") == true, tokens.dropFirst().first?.isWord("table") == true {
        return true
      }
      let hasType = tokens.contains { MemberReader.strongTypes.contains($0.lower) }
      let hasKey = tokens.contains { $0.isWord("pk") || $0.isWord("fk") }
      if tokens.contains(where: { $0.isMark("(") }), hasType || hasKey { tables += 1 }
      if RelationSign.find(in: brief.prompt.text, span: line.span) != nil { tables += 1 }
    }
    return tables >= 2
  }

  /// Whether classes of UML are spoken of, as in “a class Barn in UML”.
  static func namesClasses(_ brief: Brief) -> Bool {
    let words = brief.sentences.flatMap(\.words)
    let isUML = words.contains { $0.says("uml") }
    let isClass = zip(words, words.dropFirst()).contains { word, next in
      word.says("class", "interface", "subclass") && next.token.isCapitalized
        && next.token.kind == .word
        || word.says("abstract", "base") && next.says("class")
        || word.token.isCapitalized && next.says("class") && !word.isOpening
          && word.tag != .determiner
        || word.says("extends", "implements") && next.token.isCapitalized
    }
    let saysClasses = words.contains { $0.says("class", "classes", "classdiagram") }
    return isUML && saysClasses || isClass
  }
}

extension ModelSigns {
  /// “a small ship and port model”, “model of a barn and its stalls”.
  static func asksForModel(_ brief: Brief) -> Bool {
    guard let words = brief.sentences.first?.words, brief.sentences.count < 3,
      let place = words.firstIndex(where: { $0.says("model", "models") }),
      place > 0 && words[place].tag != .verb
        || place == 0 && words.dropFirst().first?.says("of") == true,
      !words.contains(where: { $0.says("page", "screen", "app", "3d", "car") })
    else { return false }
    let before = words[..<place]
    return before.contains { $0.says("and") || $0.says("data", "domain", "object") }
      || words.dropFirst(place + 1).first?.says("of", "for", "with") == true
        && words[place...].contains { $0.says("and", "its", "their") }
  }

  /// “crows foot”, “ER from these notes”, “entities … related”.
  static func namesEntities(_ brief: Brief) -> Bool {
    let words = brief.sentences.flatMap(\.words)
    let isOrdered = zip(words, words.dropFirst()).contains { word, next in
      word.says("crow's", "crows", "crow") && next.says("foot", "feet")
        || word.says("entity", "entity-relationship")
          && next.says("relationship", "relationships", "diagram", "model")
        || word.says("table", "schema") && next.says("diagram")
        || word.says("database", "db", "sql", "relational")
          && next.says("schema", "tables", "table", "design", "model")
    }
    if words.first?.says("entities", "entity") == true, words.dropFirst().first?.isMark(":") == true
    {
      return true
    }
    return isOrdered
      || words.contains { $0.text == "ER" || $0.text == "ERD" || $0.says("erd", "erdiagram") }
  }
}
