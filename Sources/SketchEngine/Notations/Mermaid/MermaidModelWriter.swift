/// Writes classes or entities and how they relate as a Mermaid diagram.
struct MermaidModelWriter {
  /// The type of a field of which no type was told, since Mermaid's entities need one.
  static let noType = "unknown"

  private let scene: ModelScene

  init(_ scene: ModelScene) { self.scene = scene }

  private func heading(_ writer: inout LineWriter) {
    guard let title = scene.title, !title.isEmpty else { return }
    writer.line("---")
    writer.line("title: \"\(title.replacing("\"", with: "'"))\"")
    writer.line("---")
  }

  // MARK: Classes

  /// As a class diagram.
  var classes: String {
    var writer = LineWriter(indentedBy: "    ")
    heading(&writer)
    writer.line("classDiagram")
    writer.indented { writer in
      for (index, thing) in scene.things.enumerated() {
        writer.line("class c\(index)[\"\(Self.escaped(thing.label))\"] {")
        writer.indented { writer in
          if let mark = Self.mark(of: thing.sort) { writer.line("<<\(mark)>>") }
          for field in thing.fields + thing.methods { writer.line(Self.member(field)) }
        }
        writer.line("}")
      }
      for relation in scene.relations {
        writer.line(line(relation))
      }
    }
    return writer.text
  }

  private static func mark(of sort: ModelScene.Sort) -> String? {
    switch sort {
    case .interface: "interface"
    case .abstract: "abstract"
    case .enumeration: "enumeration"
    case .class, .entity, .weakEntity: nil
    }
  }

  private static func member(_ field: ModelScene.Field) -> String {
    let type = field.type.isEmpty ? "" : ": " + field.type
    return "\(field.visibility)\(field.name)\(type)"
  }

  private func line(_ relation: ModelScene.Relation) -> String {
    let (left, body, right) = Self.sign(relation)
    let near = Self.count(relation.fromEnd, relation.fromCount)
    let far = Self.count(relation.toEnd, relation.toCount)
    let label = relation.label.isEmpty ? "" : " : \(Self.escaped(relation.label))"
    return "c\(relation.from) \(near)\(left)\(body)\(right) \(far)c\(relation.to)\(label)"
  }

  private static func sign(_ relation: ModelScene.Relation) -> (String, String, String) {
    switch (relation.fromEnd, relation.toEnd) {
    case (_, .inherits): ("", "--", "|>")
    case (_, .implements): ("", "..", "|>")
    case (.composes, _): ("*", "--", "")
    case (.aggregates, _): ("o", "--", "")
    case (_, .uses): ("", "..", ">")
    case (_, .composes): ("", "--", "*")
    case (_, .aggregates): ("", "--", "o")
    default: ("", "--", "")
    }
  }

  private static func count(_ end: ModelScene.End, _ count: String) -> String {
    let text = count.isEmpty ? end.multiplicity : count
    return text.isEmpty ? "" : "\"\(text)\" "
  }

  // MARK: Entities

  /// As an entity relationship diagram.
  var entities: String {
    var writer = LineWriter(indentedBy: "    ")
    heading(&writer)
    writer.line("erDiagram")
    writer.indented { writer in
      for (index, thing) in scene.things.enumerated() {
        writer.line("e\(index)[\"\(Self.escaped(thing.label))\"] {")
        writer.indented { writer in
          for field in thing.fields {
            let type = field.type.isEmpty ? Self.noType : Self.word(field.type)
            let key = field.key.map { $0 == .unique ? " UK" : " " + $0.rawValue } ?? ""
            writer.line("\(type) \(Self.word(field.name))\(key)")
          }
        }
        writer.line("}")
      }
      for relation in scene.relations {
        let (left, right) = (Self.foot(relation.fromEnd), Self.foot(relation.toEnd))
        writer.line(
          "e\(relation.from) \(left)--\(Self.turned(right)) e\(relation.to) : "
            + "\"\(Self.escaped(relation.label))\"")
      }
    }
    return writer.text
  }

  /// How many, as it is written on the left of a line.
  private static func foot(_ end: ModelScene.End) -> String {
    switch end {
    case .zeroOrOne: "|o"
    case .many, .zeroOrMany: "}o"
    case .oneOrMany: "}|"
    case .one, .none, .inherits, .implements, .composes, .aggregates, .uses: "||"
    }
  }

  /// The same on the right of a line.
  private static func turned(_ foot: String) -> String {
    String(foot.reversed().map { $0 == "}" ? "{" : $0 })
  }

  /// A name without spaces, which part the words of a line.
  private static func word(_ text: String) -> String {
    String(text.map { $0.isLetter || $0.isNumber || "_-()[]".contains($0) ? $0 : "_" })
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\"", with: "#quot;").replacing("\n", with: " ")
  }
}
