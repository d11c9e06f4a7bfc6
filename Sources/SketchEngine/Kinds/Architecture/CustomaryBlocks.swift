/// Ties the blocks of a machine the usual way where nothing was said of what leads where.
///
/// Around a controller, what senses leads to it and what moves or shows is led by it; power goes to
/// the controller. Without one, blocks are stages, and the signal passes them as they were told.
struct CustomaryBlocks {
  private(set) var model: SystemModel
  /// What was taken for granted, in a sentence.
  private(set) var assumption = ""

  init(_ model: SystemModel) { self.model = model }

  /// Ties some things; whether there was anything to tie.
  mutating func tie(_ things: [Int]) -> Bool {
    let power = things.filter { self.role(of: $0) == .power }
    let others = things.filter { self.role(of: $0) != .power }
    guard things.count > 2, others.count > 1 else { return false }
    let center = others.filter { self.role(of: $0) == .control }
    if center.count == 1 {
      for id in things where id != center[0] {
        switch role(of: id) {
        case .power, .input: model.link(.init(from: id, to: center[0]))
        case .output:
          // A motor hangs on the motor driver, if there is one.
          let driver = things.first { other in
            other != id && model.things[other].words.last == "driver"
              && model.things[other].words.contains { model.things[id].words.contains($0) }
          }
          model.link(.init(from: driver ?? center[0], to: id))
        case .control, .other: model.link(.init(from: center[0], to: id, heads: .both))
        }
      }
      assumption = "What leads where was not said, so all is tied to the controller."
    } else {
      for (a, b) in zip(others, others.dropFirst()) { model.link(.init(from: a, to: b)) }
      for id in power {
        if let first = others.first { model.link(.init(from: id, to: first)) }
      }
      assumption = "What leads where was not said, so the blocks are tied in the order told."
    }
    return true
  }

  private enum Role { case input, output, power, control, other }

  private func role(of thing: Int) -> Role {
    let words = model.things[thing].words
    func says(_ set: WordSet) -> Bool { words.contains { set.contains($0) } }
    if says(Self.power) { return .power }
    if says(Self.control) { return .control }
    if says(Self.input) { return .input }
    if says(Self.output) { return .output }
    switch model.things[thing].icon {
    case "battery", "solar-panel", "plug": return .power
    case "cpu": return .control
    case "sensor", "camera", "microphone", "keyboard": return .input
    case "settings", "volume", "monitor", "lightbulb", "printer": return .output
    default: return .other
    }
  }

  private static let power = FunctionWords.words("battery psu charger mains supply")
  private static let control = FunctionWords.words(
    "controller microcontroller mcu cpu processor arduino esp32 esp8266 fpga plc microprocessor")
  private static let input = FunctionWords.words(
    "input setpoint reference sensor keypad button joystick microphone camera detector switch encoder receiver"
  )
  private static let output = FunctionWords.words(
    """
    output motor display speaker led actuator relay pump heater valve buzzer screen fan lamp servo
    alarm compressor transmitter
    """)
}
