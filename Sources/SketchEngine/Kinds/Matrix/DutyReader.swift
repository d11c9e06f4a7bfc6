/// Who is responsible, accountable, consulted and informed, by task.
struct DutyReader {
  private var tasks: [String] = []
  private var roles: [String] = []
  private var duties: [(task: Int, role: Int, letter: String)] = []
  private(set) var spans: [Range<Int>] = []

  static let legend = ["R: responsible", "A: accountable", "C: consulted", "I: informed"]

  init(_ brief: Brief, _ grid: GridReader) {
    for section in grid.reader.sections where section.known == 0 {
      for item in section.items { _ = place(item.label, in: &roles) }
    }
    for section in grid.reader.sections where section.known == 1 {
      for item in section.items { _ = place(item.label, in: &tasks) }
    }
    for section in grid.reader.sections where section.known == nil { read(section) }
    if duties.isEmpty {
      for sentence in brief.sentences { read(sentence.words) }
    }
  }

  /// Whether any duty was told.
  var isTold: Bool { !duties.isEmpty }

  /// Tasks to be named, where only roles were told.
  mutating func nameTasks() {
    guard tasks.isEmpty, !roles.isEmpty else { return }
    tasks = ["Task 1", "Task 2", "Task 3"]
  }

  /// Tasks as rows and roles as columns.
  var scene: TableScene? {
    guard isTold || !tasks.isEmpty && !roles.isEmpty else { return nil }
    var scene = TableScene()
    scene.hasRowHeads = true
    scene.columns = [TableScene.Head("Task")] + roles.map { TableScene.Head($0) }
    scene.rows = tasks.enumerated().map { task, label in
      TableScene.Row(
        [TableScene.Cell(label)]
          + roles.indices.map { role in
            let letters = duties.filter { $0.task == task && $0.role == role }.map(\.letter)
            return TableScene.Cell(letters.joined(separator: "/"))
          })
    }
    return scene
  }

  private func place(_ label: String, in list: inout [String]) -> Int {
    let key = OutlineTree.key(label)
    if let index = list.firstIndex(where: { OutlineTree.key($0) == key }) { return index }
    list.append(label)
    return list.count - 1
  }

  private static func letter(_ word: Word) -> String? {
    let letters = word.text.split(separator: "/")
    if !letters.isEmpty, letters.allSatisfy({ ["R", "A", "C", "I"].contains($0) }) {
      return word.text
    }
    return switch word.lower {
    case "responsible", "responsibility", "does": "R"
    case "accountable", "accountability": "A"
    case "consulted", "consult": "C"
    case "informed", "inform": "I"
    default: nil
    }
  }

  /// "Book the field: Chair A, Volunteer R" or "Design: A, R, C".
  private mutating func read(_ section: SectionDraft) {
    // "the designer is responsible for mockups": the heading is who does it.
    let isRole = section.items.contains { item in
      zip(item.words, item.words.dropFirst()).contains { Self.letter($0) != nil && Self.ties($1) }
    }
    if isRole { return readRole(section) }
    let isTask = section.items.contains { item in item.words.contains { Self.letter($0) != nil } }
    guard isTask else { return }
    let task = place(section.label, in: &tasks)
    spans += section.spans
    for (number, item) in section.items.enumerated() {
      let letters = item.words.compactMap { Self.letter($0) }
      let rest = item.words.filter { word in
        Self.letter(word) == nil && word.token.kind != .mark && word.tag != .arrow
          && !word.says("is", "are", "be", "as", "the", "for", "gets")
      }
      spans += item.spans
      guard !letters.isEmpty else { continue }
      if rest.isEmpty {
        guard roles.indices.contains(number) else { continue }
        for letter in letters { duties.append((task, number, letter)) }
      } else {
        let role = place(OutlineWording.label(rest), in: &roles)
        for letter in letters { duties.append((task, role, letter)) }
      }
    }
  }

  private static func ties(_ word: Word) -> Bool { word.says("for", "on", "about", "of", "in") }

  private mutating func readRole(_ section: SectionDraft) {
    let role = place(section.label, in: &roles)
    spans += section.spans
    var letter = ""
    for item in section.items {
      spans += item.spans
      var words = item.words[...]
      while let first = words.first, words.count > 1,
        Self.letter(first) != nil || Self.ties(first) || first.says("is", "are", "also")
      {
        letter = Self.letter(first) ?? letter
        words = words.dropFirst()
      }
      guard !letter.isEmpty else { continue }
      duties.append((place(OutlineWording.label(Array(words)), in: &tasks), role, letter))
    }
  }

  /// "The designer is responsible for mockups and consulted on testing".
  private mutating func read(_ words: [Word]) {
    let clauses = ItemList.cut(words) { words[$0].isMark(";", ".") }
    for clause in clauses {
      guard let verb = clause.firstIndex(where: { $0.says("is", "are") }), verb > 0,
        let first = clause[verb...].firstIndex(where: { Self.letter($0) != nil })
      else { continue }
      let subjects = ItemList.items(of: clause[..<verb].filter { !$0.isMark(":", ",") || true })
      let marks = clause.indices.filter { $0 >= first && Self.letter(clause[$0]) != nil }
      for (number, mark) in marks.enumerated() {
        let end = number + 1 < marks.count ? marks[number + 1] : clause.count
        var body = Array(clause[(mark + 1)..<end])
        while let last = body.last,
          last.says("and", "is", "are", "but", "also", "be") || last.isMark(",")
        {
          body.removeLast()
        }
        if body.first?.says("for", "on", "about", "of", "in") ?? false { body.removeFirst() }
        for item in ItemList.items(of: body) {
          let task = place(item.label, in: &tasks)
          for subject in subjects {
            let role = place(subject.label, in: &roles)
            duties.append((task, role, Self.letter(clause[mark]) ?? ""))
          }
          spans += item.spans
        }
        spans.append(clause[mark].span)
      }
      spans += subjects.flatMap(\.spans)
    }
  }
}
