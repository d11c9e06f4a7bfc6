/// The parts of a software system and what they send each other.
struct Architecture: DiagramKind {
  let name = "architecture"
  let summary = "Services, stores and clients, and what they use"
  let examples = [
    "Architecture diagram: a browser calls an API, the API stores orders in a PostgreSQL "
      + "database and publishes events to a queue, a worker consumes them.",
    "Architecture of a three-tier web shop",
    "A mobile app and a web app call an API gateway, which routes to the Orders, Stock and "
      + "Payments services. Each service has its own MySQL database.",
    "Systems diagram: a container labeled 'On-premises' that holds an ERP server and a "
      + "file server, and a container labeled 'Cloud' with a sync service and an object store. "
      + "The sync service reads from the ERP server over HTTPS and copies files to the object "
      + "store every night.",
    "Architecture of a photo sharing app. Users upload photos through the upload service, "
      + "which stores them in an S3 bucket. A resize function is triggered by the bucket and "
      + "writes thumbnails to a second bucket called Thumbnails.",
    "Event-driven shop architecture",
  ]
  private let system = SystemDiagram(kind: "architecture")

  func affinity(to brief: Brief) -> Affinity { system.affinity(to: brief, sort: .software) }

  func scene(from brief: inout Brief) -> Scene? { system.scene(from: &brief).map { .graph($0) } }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    system.drawing(of: scene, measuring: typeface)
  }
}
