/// Sorts of things: what they have, what they can do, and how they relate.
struct ClassDiagram: DiagramKind {
  let name = "class"
  let summary = "classes with attributes and methods, inheritance and other relations"
  let examples = [
    """
    Class diagram of a music player. The abstract class Track has title: String, seconds: Int and \
    play(). Song and Podcast extend Track; Song has artist, Podcast has host and episode. A \
    Playlist aggregates many Tracks and has shuffle().
    """,
    """
    A ship has a name, a length and a home port. Ferries and tankers are ships. Every ship has one \
    captain and several sailors. A ferry carries many cars.
    """,
    """
    UML class diagram:
    - interface Notifier with send(message): Bool
    - EmailNotifier and SmsNotifier implement Notifier
    - AlarmService uses Notifier, has threshold and check()
    - AlarmService is composed of Rules
    - Rule: sensor: String, limit: Double
    """,
    """
    class diagram
    Account <|-- Savings
    Account <|-- Checking
    Bank o-- Account
    Customer "1" --> "0..*" Account : opens
    """,
    """
    Create a class Thermometer in UML: reading is private (Double type), unit is public (String \
    type), serial is protected (String type)
    """,
    "Every bicycle has exactly two wheels. A wheel has one tyre and 32 spokes.",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      return Affinity(rank == 0 ? 0.97 : 0.6, because: "a class diagram is asked for")
    }
    guard brief.order.kinds.isEmpty else { return .none }
    if ModelSigns.namesClasses(brief) { return Affinity(0.9, because: "it speaks of classes") }
    if brief.tellsOfSorts {
      return Affinity(0.93, because: "it says what sorts of things are, have and can do")
    }
    if ModelSigns.asksForModel(brief) { return Affinity(0.93, because: "a model is asked for") }
    return .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    ModelComposer.scene(from: &brief, isER: false).map { .model($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .model(let model) = scene else {
      return ModelPainter(ModelScene(), kind: name, measuring: typeface).drawing()
    }
    return ModelPainter(model, kind: name, measuring: typeface).drawing()
  }
}
