/// In which style the parts of a system are put together, as far as a brief says.
struct SystemStyle: Hashable, Sendable {
  var usesEvents = false
  var isServerless = false
  var isMicroservices = false
  var isOnAWS = false
  /// Whether it has to bear crowds, so that load is spread, cached and queued.
  var bearsLoad = false

  init(_ brief: Brief) {
    let words = brief.sentences.flatMap(\.words)
    func says(_ stems: WordSet) -> Bool { words.contains { stems.contains($0.lower) } }
    usesEvents =
      says(Self.events)
      || zip(words, words.dropFirst()).contains {
        $0.says("event", "message") && $1.says("driven", "based", "sourced")
      }
    isServerless = says(Self.serverless)
    isMicroservices = says(Self.microservices)
    bearsLoad = says(Self.load)
    isOnAWS = words.contains { $0.says("aws", "lambda", "lambdas") }
  }

  private static let events = FunctionWords.words(
    "event-driven event-based events kafka pub/sub pubsub rabbitmq asynchronous message-driven")
  private static let serverless = FunctionWords.words("serverless lambda lambdas faas")
  private static let microservices = FunctionWords.words("microservice microservices")
  private static let load = FunctionWords.words(
    """
    scale scales scalable scaling spike spikes peak peaks burst bursts surge surges rush crowd crowds
    million millions high-traffic traffic load loads survives survive resilient high-availability
    concurrent highly-available
    """)

  /// The parts and lines of a domain in this style, as a prompt of its own.
  func text(of domain: SystemDomain) -> String {
    var lines: [String] = []
    let services = domain.services.map {
      isServerless ? $0.replacing(" service", with: isOnAWS ? " Lambda" : " function") : $0
    }
    let store = domain.stores.first ?? "Database"
    let outside = domain.outside.map { isOnAWS && $0 == "Object storage" ? "S3 bucket" : $0 }
    let gateway = bearsLoad ? "Load balancer" : "API gateway"
    for client in domain.clients { lines.append("\"\(client)\" -> \(gateway): HTTPS") }
    for service in services { lines.append("\(gateway) -> \"\(service)\"") }
    if usesEvents {
      for service in services.prefix(2) { lines.append("\"\(service)\" -> Event bus: events") }
      lines.append("Event bus -> Notification service")
      lines.append("Event bus -> Analytics service")
    }
    for (index, service) in services.enumerated() {
      if isMicroservices {
        let own = service.split(separator: " ").dropLast().joined(separator: " ")
        lines.append("\"\(service)\" -> \"\(own.isEmpty ? service : own) database\"")
      } else if bearsLoad, index == services.count - 1 {
        lines.append("\"\(service)\" -> Request queue: requests")
        lines.append("Request queue -> Worker")
        lines.append("Worker -> \"\(store)\"")
      } else {
        lines.append("\"\(service)\" -> \"\(store)\"")
      }
    }
    if bearsLoad, let first = services.first { lines.append("\"\(first)\" -> Redis cache") }
    if let other = outside.first, let last = services.last {
      lines.append("\"\(last)\" -> \"\(other)\"")
    }
    return lines.joined(separator: "\n")
  }
}
