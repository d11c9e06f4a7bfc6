/// What something can be, and what changes it.
struct StateDiagram: DiagramKind {
  let name = "state"
  let summary = "states and transitions, with events and guards"
  let examples = [
    """
    State diagram of a parking barrier with the states Closed, Opening, Open and Jammed. It starts \
    in Closed. Closed goes to Opening when a ticket is read. Opening goes to Open when the boom is \
    up and to Jammed after 10 seconds. Open goes back to Closed when the car has passed. Jammed is \
    final.
    """,
    """
    state machine
    Idle -> Heating: cold [door shut] / switch on
    Heating -> Idle: warm enough
    Heating -> Fault: sensor lost
    Fault -> Idle: reset
    """,
    """
    State machine of an alarm clock. It begins in Armed. Seven o'clock moves Armed to Ringing. Snooze \
    moves Ringing to Snoozing, ten minutes move Snoozing back to Ringing. Stop moves both Ringing \
    and Snoozing to Off.
    """,
    """
    State diagram of an article: Draft, In review, Published, Archived, with reject \
    sending In review back to Draft.
    """,
    "states of a download",
    "state diagram of a Mealy machine detecting 101",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      return Affinity(rank == 0 ? 0.97 : 0.75, because: "states are asked for")
    }
    guard brief.order.kinds.isEmpty || brief.order.kinds == ["cycle"] else { return .none }
    return StateSigns.affinity(to: brief)
  }

  func scene(from brief: inout Brief) -> Scene? {
    StateComposer.scene(from: &brief).map { .states($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .states(let states) = scene else {
      return StatePainter(StateScene(), measuring: typeface).drawing()
    }
    return StatePainter(states, measuring: typeface).drawing()
  }
}
