/// What a node is painted with: what was wished, or else a tint that tells its sort.
struct NodeLook {
  let fill: Paint
  let stroke: Paint
  let iconPaint: Paint
  let strokeWidth = 1.5

  /// The look of a node.
  init(_ node: GraphScene.Node) {
    let usual = Self.usual(node.shape)
    fill = node.fill.map { .fixed($0) } ?? usual.fill
    stroke =
      node.stroke.map { .fixed($0) } ?? node.fill.map { .shade(.fixed($0)) } ?? usual.stroke
    iconPaint = node.fill == nil ? .legible(usual.stroke, on: usual.fill) : .readable(on: fill)
  }

  private static func usual(_ shape: NodeShape) -> (fill: Paint, stroke: Paint) {
    switch shape {
    case .decision, .diamond: (.token(.warnSoft), .series(1))
    case .start, .end, .connector: (.surface, .token(.edge))
    case .database, .storage, .cache, .queue, .cylinder, .data:
      (.token(.goodSoft), .token(.good))
    case .actor: (.tint(.series(4)), .series(4))
    case .external, .cloud, .browser, .phone, .device: (.surface, .token(.edge))
    case .firewall: (.token(.badSoft), .token(.bad))
    case .process, .document, .subprocess, .manual, .delay, .server, .function, .service,
      .gateway, .router, .switch, .component, .rectangle, .circle, .ellipse, .hexagon, .triangle,
      .parallelogram:
      (.token(.node), .token(.nodeLine))
    }
  }

  /// The icon a node carries: the one asked for, or the one that its shape and words call for.
  static func icon(of node: GraphScene.Node) -> Icon? {
    if !node.icon.isEmpty { return Icon.named(node.icon) }
    return switch node.shape {
    case .server: Icon.named("server")
    case .actor: Icon.named("user")
    case .phone: Icon.named("smartphone")
    case .storage: Icon.named("bucket")
    case .cache: Icon.named("cache")
    case .function: Icon.named("function")
    case .gateway: Icon.named("api")
    case .firewall: Icon.named("firewall")
    case .router: Icon.named("router")
    case .switch: Icon.named("network")
    case .service, .device: Icon.suiting(node.label)
    case .external: Icon.suiting(node.label) ?? Icon.named("globe")
    case .process, .decision, .start, .end, .data, .document, .subprocess, .manual, .delay,
      .connector, .database, .queue, .cloud, .browser, .component, .rectangle, .circle, .ellipse,
      .hexagon, .diamond, .triangle, .cylinder, .parallelogram:
      nil
    }
  }
}
