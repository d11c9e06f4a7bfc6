/// The usual parts of what a brief names: a template, the parts of a trade in a style, or a machine.
struct UsualSystem {
  /// What it is called, for the receipt.
  let name: String
  /// The parts and lines, in words that the engine reads like any other prompt.
  let text: String
  /// Those parts of it that people use.
  private(set) var clients: [String] = []

  init?(kind: String, _ brief: Brief) {
    let template = DiagramTemplate.best(for: brief, kinds: SystemDiagram.kinds)
    if kind == "architecture", let domain = SystemDomain.named(in: brief),
      template.map({ Self.isStyle($0.name) && !Self.isPattern($0.name) }) ?? true
    {
      name = "\(domain.name.joined(separator: " ")) system"
      text = SystemStyle(brief).text(of: domain)
      clients = domain.clients
      return
    }
    if let template {
      name = template.name.joined(separator: " ")
      text = template.template.text
      return
    }
    let words = brief.sentences.flatMap { $0.words.flatMap { ThingNames.key($0.lower) } }
    guard kind == "block", let text = Machines.text(naming: words) else { return nil }
    name = "machine of this sort"
    self.text = text
  }

  /// Whether a template is of a way to build rather than of what is built.
  private static func isStyle(_ name: [String]) -> Bool {
    name.contains { styles.contains($0) }
  }

  /// Whether it is a pattern whose parts are the point.
  private static func isPattern(_ name: [String]) -> Bool {
    name.contains { patterns.contains($0) }
  }

  private static let styles = FunctionWords.words(
    """
    event driven event-driven microservice serverless scalable available balanced load-balanced
    availability aws mobile web application app backend
    """)
  private static let patterns = FunctionWords.words(
    "clean hexagonal onion mvc mvvm mvp cqrs layered tier chat messaging delivery extension rag")
}
