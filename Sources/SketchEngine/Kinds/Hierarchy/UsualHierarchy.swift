/// What stands in a drawing whose content was not told: a template, or what such drawings usually
/// have, which holds no facts of its own.
struct UsualHierarchy {
  let outline: OutlineTree
  /// What was taken for granted, in a sentence.
  let assumption: String

  /// Finds what is usual.
  ///
  /// - Parameters:
  ///   - kind: The kind of drawing.
  ///   - topic: What it is about, as words in lower case.
  ///   - label: The same as it would be shown.
  init?(kind: String, topic: [String], label: String) {
    if !topic.isEmpty, let template = DiagramTemplate.suiting(topic, kind: kind),
      let outline = Self.outline(of: template, kind: kind)
    {
      self.outline = outline
      assumption = "No content was given, so a usual one for “\(label)” is drawn."
      return
    }
    guard let lines = Self.lines(for: kind, topic, label) else { return nil }
    var outline = OutlineTree()
    var heads: [Int] = []
    for line in lines {
      let depth = line.prefix { $0 == ">" }.count
      let words = line.dropFirst(depth).split(separator: "|").map(String.init)
      let index = outline.add(OutlineTree.Item(label: words.last ?? ""))
      if words.count > 1 { outline.items[index].edgeLabel = words[0] }
      heads = Array(heads.prefix(depth)) + [index]
      if depth > 0, heads.count > depth { outline.attach(index, to: heads[depth - 1]) }
    }
    self.outline = outline
    assumption = "No content was given, so the boxes stand as examples to be replaced."
  }

  private static func outline(of template: DiagramTemplate, kind: String) -> OutlineTree? {
    guard let prompt = try? Prompt(template.text) else { return nil }
    let brief = Brief(reading: prompt)
    let order = OutlineOrder(brief, kinds: [kind])
    var manner = OutlineReader.Manner()
    manner.tellsPeople = kind == "orgchart"
    var outline = OutlineReader(order, prompt, manner: manner).outline
    guard !outline.items.isEmpty else { return nil }
    for index in outline.items.indices { outline.items[index].spans = [] }
    return outline.ordered
  }

  /// Lines of boxes; each `>` is one step down.
  private static func lines(for kind: String, _ topic: [String], _ label: String) -> [String]? {
    switch kind {
    case "mindmap":
      guard !label.isEmpty else { return nil }
      let first = topic.first ?? ""
      if ["learning", "learn", "studying", "study", "teaching"].contains(first) {
        return [label, ">Goals", ">Basics", ">Resources", ">Practice", ">Projects", ">Progress"]
      }
      if [
        "planning", "plan", "organizing", "organising", "starting", "launching", "building",
        "writing",
      ].contains(first) {
        return [label, ">Goals", ">People", ">Budget", ">Schedule", ">Tasks", ">Risks"]
      }
      return [
        label, ">What it is", ">Why it matters", ">Who is involved", ">How it works", ">Examples",
        ">Open questions",
      ]
    case "orgchart":
      return [
        "Director", ">Head of operations", ">>Operations staff", ">Head of sales", ">>Sales staff",
        ">Head of finance", ">>Finance staff",
      ]
    case "sitemap":
      return [
        "Home", ">About", ">>Team", ">>History", ">Services", ">>Overview", ">>Prices", ">News",
        ">Contact",
      ]
    case "fishbone":
      guard !label.isEmpty else { return nil }
      return [
        label, ">People", ">Methods", ">Machines", ">Materials", ">Measurements", ">Environment",
      ]
    case "conceptmap":
      guard !label.isEmpty else { return nil }
      return [
        label, ">consists of|Parts", ">needs|Conditions", ">leads to|Effects",
        ">is shown by|Examples",
      ]
    default: return nil
    }
  }
}
