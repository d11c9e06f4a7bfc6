/// Boxes and what flows between them.
struct BlockDiagram: DiagramKind {
  let name = "block"
  let summary = "Boxes and lines of any machine or system"
  let examples = [
    "Block diagram of a radio: the antenna feeds a tuner, the tuner feeds a demodulator, "
      + "the demodulator feeds an amplifier and the amplifier drives a speaker.",
    "Block diagram of a smart lock: a microcontroller is connected to a keypad via I2C, to "
      + "a motor driver via GPIO and to a Bluetooth module via UART. A battery powers the "
      + "microcontroller.",
    "Draw one shape labeled 'Sensor' and one shape labeled 'Logger', with a "
      + "connection from 'Sensor' to 'Logger' labeled 'samples'.",
    "Block diagram: three rectangles, labeled 'Plan', 'Build' and 'Run'",
    "Block diagram with the containers 'House' and 'Garage'. Inside 'Garage' create shapes "
      + "'Inverter' and 'Battery'. Inside 'House' create shapes 'Panel' and 'Meter'. Connect 'Inverter' to "
      + "'Panel'.",
    "Block diagram with microphone -> amplifier -> mixer -> speaker",
  ]
  private let system = SystemDiagram(kind: "block")

  func affinity(to brief: Brief) -> Affinity { system.affinity(to: brief, sort: .boxes) }

  func scene(from brief: inout Brief) -> Scene? { system.scene(from: &brief).map { .graph($0) } }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    system.drawing(of: scene, measuring: typeface)
  }
}
