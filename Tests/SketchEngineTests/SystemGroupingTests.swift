import Testing

@testable import SketchEngine

struct SystemGroupingTests {
  @Test(
    arguments: [
      (
        "A hub connects two lamps and a heater. Put the lamps and the hub into a group “Hall”.",
        ["Hall: Hub, Lamp 1, Lamp 2"]
      ),
      (
        "A left hub and a right hub are wired to a bridge router. Two lamps are plugged into the left hub. A fan is "
          + "plugged into the right hub. Frame the left hub with its lamps as “Hall” and the "
          + "right hub with the rest as “Attic”.",
        ["Hall: Left hub, Lamp 1, Lamp 2", "Attic: Right hub, Fan"]
      ),
      (
        "Shed: a pump, a sensor. Barn: a pump and a camera. The camera calls the sensor.",
        ["Shed: Pump, Sensor", "Barn: Pump, Camera"]
      ),
      (
        "A container “Farm”. In it two containers, “Shed” and “Barn”. In “Shed”: “Rake” and “Hoe”.",
        ["Farm: Barn", "Shed: Rake, Hoe"]
      ),
    ] as [(String, [String])])
  func `frames hold what they are told to`(prompt: String, groups: [String]) throws {
    #expect(try SystemScenes(prompt, kind: "network").groups == groups)
  }
}
