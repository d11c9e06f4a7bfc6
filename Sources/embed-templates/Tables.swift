import SketchEngine

/// The table of icons: their files, and every name in the order of lookup.
func iconTable(_ folder: TemplateFolder) -> String {
  var names: [(key: String, file: Int)] = []
  for (index, file) in folder.files.enumerated() {
    names += iconNames(in: file.text).map { ($0, index) }
  }
  names.sort { a, b in
    a.key == b.key ? a.file < b.file : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
  }
  let rows = names.map { "    (\"\($0.key)\", \($0.file)),\n" }.joined()
  return """
    \(heading(of: "templates/icons"))
    enum IconTable {
      /// Every icon, by its first name.
      static let files: [EmbeddedFile] = [
    \(literals(folder))  ]

      /// Every name, sorted by its bytes, with the position of its icon's file.
      static let names: [(key: StaticString, file: Int)] = [
    \(rows)  ]
    }

    """
}

/// The table of templates: one list for each folder, and what is looked up in it.
func templateTable(screens: TemplateFolder, diagrams: TemplateFolder) -> String {
  var names: [(hash: UInt64, file: Int)] = []
  var seen: Set<UInt64> = []
  for (index, file) in screens.files.enumerated() {
    for hash in TemplateIndex.names(ofScreen: file.text) where seen.insert(hash).inserted {
      names.append((hash, index))
    }
  }
  names.sort { $0.hash < $1.hash }
  let words = diagrams.files.map { TemplateIndex.words(ofDiagram: $0.text) }
  let ends = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.beginnings.count) }
    .dropFirst()
  return """
    \(heading(of: "templates/screens and templates/diagrams"))
    enum TemplateTable {
      /// The hash of every name of a screen, sorted.
      static let screenNames: [UInt64] = [\(numbers(names.map(\.hash)))]

      /// The position of the screen that each of these names stands for first.
      static let namedScreens: [UInt16] = [\(numbers(names.map(\.file)))]

      /// The kind of every well-known diagram.
      static let diagramKinds: [StaticString] = [
    \(words.map { "    \"\($0.kind)\",\n" }.joined())  ]

      /// How the words of their names begin, one diagram after the other.
      static let diagramWords: [UInt32] = [\(numbers(words.flatMap(\.beginnings)))]

      /// Where the words of each diagram end.
      static let diagramWordEnds: [UInt16] = [\(numbers(ends))]

      /// Screens, by file name.
      static let screens: [EmbeddedFile] = [
    \(literals(screens))  ]

      /// Well-known diagrams, by file name.
      static let diagrams: [EmbeddedFile] = [
    \(literals(diagrams))  ]
    }

    """
}

/// Numbers in lines of twelve.
private func numbers(_ values: some Collection<some BinaryInteger>) -> String {
  values.enumerated().map { ($0 % 12 == 0 ? "\n    " : " ") + "\($1)," }.joined() + "\n  "
}

/// The table of topics: their files, and every name in the order of lookup.
func topicTable(_ folder: TemplateFolder) -> String {
  var names: [(key: String, file: Int, isWeak: Bool)] = []
  for (index, file) in folder.files.enumerated() {
    // Spellings such as "to-do" and "todo" are one name.
    var seen: Set<String> = []
    for (sort, isWeak) in [("names", false), ("weak", true)] {
      for name in topicNames(in: file.text, sort) where seen.insert(name).inserted {
        names.append((name, index, isWeak))
      }
    }
  }
  names.sort { a, b in
    a.key == b.key ? a.file < b.file : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
  }
  let rows = names.map { "    (\"\($0.key)\", \($0.file), \($0.isWeak)),\n" }.joined()
  return """
    \(heading(of: "templates/topics"))
    enum TopicTable {
      /// Every topic, by file name.
      static let files: [EmbeddedFile] = [
    \(literals(folder))  ]

      /// Every name, sorted by its bytes, with the position of its topic's file.
      static let names: [(key: StaticString, file: Int, isWeak: Bool)] = [
    \(rows)  ]
    }

    """
}

private func heading(of source: String) -> String {
  """
  // swift-format-ignore-file

  /// What `swift run embed-templates` made of \(source): change those files, not this one.
  """
}

/// The files as raw literals, whose lines stand at the left edge as they do in the files.
private func literals(_ folder: TemplateFolder) -> String {
  folder.files.map { file in
    """
        EmbeddedFile(name: "\(file.name)", text: ##\"\"\"
    \(file.text)
    \"\"\"##),

    """
  }.joined()
}

/// The names that an icon's `data-names` holds, as they are looked up.
private func iconNames(in text: String) -> [String] {
  guard let start = text.firstRange(of: "data-names=\"")?.upperBound else { return [] }
  return text[start...].prefix { $0 != "\"" }.split(separator: ",").map { name in
    name.split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: " ").lowercased()
  }
}

/// The names of a topic on its lines of one sort, as they are looked up: without spaces and hyphens.
private func topicNames(in text: String, _ sort: String) -> [String] {
  text.split(separator: "\n").filter { $0.hasPrefix("\(sort):") }.flatMap { line in
    line.dropFirst(sort.count + 1).split(separator: ",").map { name in
      name.filter { !" -'".contains($0) }.lowercased()
    }
  }
}
