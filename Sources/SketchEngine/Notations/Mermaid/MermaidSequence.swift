/// Mermaid's sequence diagrams.
enum MermaidSequence: Notation {
  static let name = "Mermaid"

  static func isPlainly(_ text: NotationText) -> Bool {
    Mermaid.Document(text).header.first == "sequenceDiagram"
  }

  static func read(_ text: NotationText) throws(SketchError) -> NotatedDrawing {
    var reader = MermaidSequenceReader(Mermaid.Document(text))
    return try reader.drawing()
  }
}

/// Reads the lines of a sequence diagram.
struct MermaidSequenceReader {
  /// A framed part that is still open.
  private struct Frame {
    let kind: SequenceScene.FragmentKind?
    var branches: [SequenceScene.Branch]
    let line: NotationText.Line
  }

  /// Frames deeper than this are refused.
  private static let depthLimit = 32

  private let document: Mermaid.Document
  private var scene = SequenceScene()
  private var positions: [String: Int] = [:]
  private var frames: [Frame] = []
  private var ignored: [String] = []
  private var boxes = 0

  init(_ document: Mermaid.Document) { self.document = document }

  mutating func drawing() throws(SketchError) -> NotatedDrawing {
    scene.title = document.title
    for line in document.lines.dropFirst() {
      for part in line.text.split(separator: ";") where !part.allSatisfy(\.isWhitespace) {
        try read(part.trimmed, line)
      }
    }
    if let frame = frames.last { throw Mermaid.problem(frame.line, "This part has no “end”") }
    return NotatedDrawing(kind: "sequence", scene: .sequence(scene), ignored: ignored)
  }

  private mutating func read(_ text: String, _ line: NotationText.Line) throws(SketchError) {
    let first = text.prefix { !$0.isWhitespace && $0 != ":" }
    let rest = text.dropFirst(first.count).trimmed
    switch first.lowercased() {
    case "participant", "actor": declare(rest, isActor: first.lowercased() == "actor")
    case "create":
      let words = rest.split(separator: " ", maxSplits: 1)
      if words.count == 2 { declare(words[1].trimmed, isActor: words[0] == "actor") }
    case "activate": add(.activate(participant(rest)))
    case "deactivate": add(.deactivate(participant(rest)))
    case "note": try note(rest, line)
    case "title": scene.title = Mermaid.words(rest.drop { $0 == ":" || $0 == " " })
    case "loop", "alt", "opt", "par", "critical", "break", "rect":
      try open(String(first).lowercased(), rest, line)
    case "else", "and", "option": try branch(rest, line)
    case "box":
      boxes += 1
      ignore("“box”")
    case "end": try close(line)
    case "autonumber", "destroy", "link", "links", "acctitle", "accdescr": ignore("“\(first)”")
    default: try message(text, line)
    }
  }

  private mutating func ignore(_ what: String) {
    if !ignored.contains(what) { ignored.append(what) }
  }

  // MARK: Participants

  private mutating func declare(_ text: String, isActor: Bool) {
    var (name, label) = (text, text)
    if let range = text.firstRange(of: " as ") {
      name = text[..<range.lowerBound].trimmed
      label = text[range.upperBound...].trimmed
    }
    // participant A@{ "type": "database" }
    var shape: NodeShape = isActor ? .actor : .service
    if let brace = name.firstRange(of: "@{") {
      let type = name[brace.upperBound...].filter { $0.isLetter || $0 == ":" }
      if type.hasSuffix("database") { shape = .database }
      if type.hasSuffix("queue") { shape = .queue }
      name = name[..<brace.lowerBound].trimmed
      if label.contains("@{") { label = name }
    }
    let index = participant(name)
    scene.participants[index].label = Mermaid.words(label)
    scene.participants[index].shape = shape
  }

  private mutating func participant(_ name: String) -> Int {
    if let known = positions[name] { return known }
    positions[name] = scene.participants.count
    scene.participants.append(SequenceScene.Participant(Mermaid.words(name)))
    return scene.participants.count - 1
  }

  // MARK: Steps

  private mutating func add(_ step: SequenceScene.Step) {
    if let frame = frames.indices.last, let branch = frames[frame].branches.indices.last {
      frames[frame].branches[branch].steps.append(step)
    } else {
      scene.steps.append(step)
    }
  }

  /// The longest arrows first, since the short ones are parts of them.
  private static let arrows: [(text: String, isReply: Bool)] = [
    ("<<-->>", true), ("<<->>", false), ("-->>", true), ("->>", false), ("--x", true),
    ("--)", true), ("-->", true), ("-x", false), ("-)", false), ("->", false),
  ]

  private mutating func message(_ text: String, _ line: NotationText.Line) throws(SketchError) {
    let head = text.prefix { $0 != ":" }
    var found: (range: Range<Substring.Index>, isReply: Bool)?
    for arrow in Self.arrows {
      guard let range = head.firstRange(of: arrow.text) else { continue }
      if range.lowerBound < found?.range.lowerBound ?? head.endIndex {
        found = (range, arrow.isReply)
      }
    }
    guard let found else {
      throw Mermaid.problem(line, "\(Mermaid.shown(text)) is no message such as A->>B: text")
    }
    var receiver = head[found.range.upperBound...].trimmed
    let begins = receiver.hasPrefix("+")
    let ends = receiver.hasPrefix("-")
    if begins || ends { receiver = receiver.dropFirst().trimmed }
    let sender = head[..<found.range.lowerBound].trimmed
    guard !sender.isEmpty, !receiver.isEmpty else {
      throw Mermaid.problem(line, "A message needs a sender and a receiver, as in A->>B: text")
    }
    let from = participant(sender)
    let to = participant(receiver)
    let label = Mermaid.words(text.dropFirst(head.count).drop { $0 == ":" })
    add(.message(from: from, to: to, label: label, isReply: found.isReply))
    if begins { add(.activate(to)) }
    if ends { add(.deactivate(from)) }
  }

  private mutating func note(_ text: String, _ line: NotationText.Line) throws(SketchError) {
    guard let colon = text.firstIndex(of: ":") else {
      throw Mermaid.problem(line, "A note needs its words after a colon")
    }
    var place = text[..<colon].trimmed
    for start in ["left of ", "right of ", "over "] where place.lowercased().hasPrefix(start) {
      place = place.dropFirst(start.count).trimmed
    }
    let names = place.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    guard !names.isEmpty else { throw Mermaid.problem(line, "A note needs a participant") }
    add(.note(over: names.map { participant($0) }, text: Mermaid.words(text[colon...].dropFirst())))
  }

  // MARK: Frames

  private mutating func open(
    _ word: String, _ label: String, _ line: NotationText.Line
  ) throws(SketchError) {
    guard frames.count < Self.depthLimit else {
      throw Mermaid.problem(line, "Parts stand more than \(Self.depthLimit) deep in each other")
    }
    let kind: SequenceScene.FragmentKind? =
      switch word {
      case "loop": .loop
      case "alt", "critical": .alt
      case "opt", "break": .opt
      case "par": .par
      default: nil
      }
    // A colored background is only for the eye.
    if kind == nil { ignore("“\(word)”") }
    frames.append(
      Frame(kind: kind, branches: [SequenceScene.Branch(Mermaid.words(label), [])], line: line))
  }

  private mutating func branch(_ label: String, _ line: NotationText.Line) throws(SketchError) {
    guard let frame = frames.indices.last else {
      throw Mermaid.problem(line, "This branch stands in no part such as “alt”")
    }
    frames[frame].branches.append(SequenceScene.Branch(Mermaid.words(label), []))
  }

  private mutating func close(_ line: NotationText.Line) throws(SketchError) {
    guard let frame = frames.popLast() else {
      guard boxes > 0 else { throw Mermaid.problem(line, "This “end” closes nothing") }
      boxes -= 1
      return
    }
    if let kind = frame.kind {
      add(.fragment(kind: kind, branches: frame.branches))
    } else {
      for step in frame.branches.flatMap(\.steps) { add(step) }
    }
  }
}
