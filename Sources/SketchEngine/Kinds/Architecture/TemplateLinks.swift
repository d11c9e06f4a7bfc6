/// Takes from a template how the parts that were told are tied, where the prompt ties none.
struct TemplateLinks {
  private(set) var model: SystemModel
  /// What the template is called.
  let name: String

  /// The lines of the template that suits best, or `nil` where they would not tie most parts.
  init?(_ model: SystemModel, _ brief: Brief) {
    guard let found = DiagramTemplate.best(for: brief, kinds: SystemDiagram.kinds),
      let text = try? Prompt(found.template.text)
    else { return nil }
    var reader = SystemReader()
    var told = Brief(reading: text)
    told.order = Order()
    reader.read(told)
    let usual = reader.model
    self.model = model
    name = found.name.joined(separator: " ")
    let partners = usual.things.map { thing in
      model.things.firstIndex { Self.isSame($0, thing) }
    }
    for link in usual.links {
      guard let from = partners[link.from], let to = partners[link.to], from != to else { continue }
      var copy = link
      copy.from = from
      copy.to = to
      copy.spans = []
      self.model.link(copy)
    }
    let tied = model.things.indices.filter { id in
      self.model.links.contains { $0.from == id || $0.to == id }
    }
    guard tied.count > 2, tied.count * 10 >= model.things.count * 7 else { return nil }
  }

  /// "memory" is the "main memory" of the template.
  private static func isSame(_ told: SystemModel.Thing, _ usual: SystemModel.Thing) -> Bool {
    told.words == usual.words
      || told.words.count == 1 && usual.words.last == told.words[0]
      || usual.words.count == 1 && told.words.last == usual.words[0]
  }
}
