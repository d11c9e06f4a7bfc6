/// Devices and the lines between them.
struct Network: DiagramKind {
  let name = "network"
  let summary = "Routers, switches, servers and their links"
  let examples = [
    "Network diagram: the internet, a firewall, a core switch, two access switches and a "
      + "file server. The core switch is connected to both access switches and the file "
      + "server.",
    "Simple home network topology",
    "Network with a router connected to a switch, four PCs and a printer connected to the "
      + "switch.",
    "Network diagram of two routers linked to a firewall, the firewall linked to a DMZ containing a web "
      + "server and a mail server.",
    "Office network where an access point connects three laptops and two phones, and the "
      + "access point is connected to the main router via PoE.",
    "Network of six servers connected in a ring",
  ]
  private let system = SystemDiagram(kind: "network")

  func affinity(to brief: Brief) -> Affinity { system.affinity(to: brief, sort: .devices) }

  func scene(from brief: inout Brief) -> Scene? { system.scene(from: &brief).map { .graph($0) } }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    system.drawing(of: scene, measuring: typeface)
  }
}
