import Testing

@testable import SketchEngine

struct StateReaderTests {
  private func transitions(_ text: String) throws -> [String] {
    guard case .states(let scene) = try sketch(text).scene else {
      Issue.record("not a state diagram: \(text)")
      return []
    }
    return scene.transitions.compactMap { transition in
      let (from, to) = (scene.states[transition.from], scene.states[transition.to])
      guard from.sort == .state, to.sort == .state else { return nil }
      return "\(from.label) > \(to.label): \(transition.label)"
    }
  }

  @Test
  func `a state goes to others in conditions`() throws {
    let told = try transitions(
      """
      State diagram with the states Cold, Warm and Hot. It starts in Cold. Cold goes to Warm when \
      the stove is lit. Warm goes to Hot after an hour and back to Cold when the fire dies.
      """)
    #expect(
      told == [
        "Cold > Warm: stove is lit", "Warm > Hot: after hour", "Warm > Cold: fire dies",
      ])
  }

  @Test
  func `an event moves one state to another`() throws {
    let told = try transitions(
      "State machine. It begins in Shut. A push moves Shut to Ajar. Wind moves both Ajar and Shut to Open."
    )
    #expect(told.contains("Shut > Ajar: push"))
    #expect(told.contains("Ajar > Open: Wind"))
  }

  @Test
  func `arrows carry events`() throws {
    let told = try transitions("state diagram\nUp --fall--> Down\nDown -> Up: stand [able]")
    #expect(told == ["Up > Down: fall", "Down > Up: stand [able]"])
  }

  @Test
  func `a detector of bits has one state for each beginning of its pattern`() throws {
    let told = try transitions("State diagram of a Mealy machine detecting 01")
    #expect(told.count == 4)
    #expect(told.filter { $0.hasSuffix("/1") }.count == 1)
  }
}
