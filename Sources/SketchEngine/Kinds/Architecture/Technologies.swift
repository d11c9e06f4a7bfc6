/// Products and languages that a prompt names beside a topic, and which part of a template they are.
struct Technologies {
  private let words: [Word]

  init(_ brief: Brief) {
    words = brief.sentences.flatMap(\.words)
  }

  private static let roles: [(shape: NodeShape, names: WordSet)] = [
    (
      .browser,
      FunctionWords.words("react vue angular svelte next.js nextjs remix ember blazor htmx")
    ),
    (.phone, FunctionWords.words("flutter swiftui kotlin swift xamarin ionic react-native")),
    (
      .service,
      FunctionWords.words(
        "node node.js nodejs django flask fastapi rails spring laravel express go golang rust .net"
      )
    ),
    (
      .database,
      FunctionWords.words(
        "postgres postgresql mysql mariadb mongodb sqlite dynamodb cassandra firestore cockroachdb"
      )
    ),
    (.queue, FunctionWords.words("kafka rabbitmq sqs nats pulsar")),
    (.cache, FunctionWords.words("redis memcached")),
  ]
  private static let clouds = FunctionWords.words("aws azure gcp google-cloud cloudflare firebase")

  /// Says in the model which part each of them is.
  func apply(to reader: inout SystemReader) {
    for word in words {
      if Self.clouds.contains(word.lower) { wrap(word, &reader) }
      guard let role = Self.roles.first(where: { $0.names.contains(word.lower) }) else { continue }
      if reader.model.things.contains(where: { $0.label.lowercased().contains(word.lower) }) {
        continue
      }
      let shapes: [NodeShape] =
        role.shape == .service ? [.service, .server, .function] : [role.shape]
      if let index = reader.model.things.firstIndex(where: {
        shapes.contains($0.shape) && $0.detail.isEmpty
      }) {
        if role.shape == .browser || role.shape == .phone {
          reader.model.things[index].label = "\(word.text.capitalizedFirst) app"
        } else {
          reader.model.things[index].detail = word.text
        }
        reader.model.things[index].spans.append(word.span)
        reader.drawn.append(word.span)
      }
    }
  }

  /// The parts that run in a cloud stand in it.
  private func wrap(_ word: Word, _ reader: inout SystemReader) {
    guard !reader.model.things.contains(where: { $0.label.lowercased() == word.lower }) else {
      return
    }
    let inside = reader.model.things.indices.filter { index in
      let thing = reader.model.things[index]
      return thing.parent == nil
        && ![.actor, .browser, .phone, .device, .external, .cloud].contains(thing.shape)
    }
    guard inside.count > 1 else { return }
    var cloud = SystemModel.Thing(label: word.text, words: [word.lower])
    cloud.isPlace = true
    cloud.spans = [word.span]
    reader.model.things.append(cloud)
    for index in inside { reader.model.put(index, into: reader.model.things.count - 1) }
    reader.drawn.append(word.span)
  }
}
