import Testing

@testable import SketchEngine

struct ControlNounsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let role: String
    let names: [String]
    var testDescription: String { role }
  }

  static let rows: [Row] = ControlNouns.table.split(separator: "\n").compactMap { line in
    guard let colon = line.firstIndex(of: ":"),
      let role = line[..<colon].split(separator: " ").last?.split(separator: "/").first
    else { return nil }
    let names = line[line.index(after: colon)...].split(separator: ",").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    return Row(role: String(role), names: names)
  }

  @Test(arguments: rows)
  func `a control is drawn by each of its names`(row: Row) throws {
    for name in row.names {
      let isMany = name.hasSuffix("s") && !name.hasSuffix("ss")
      var brief = Brief(reading: try Prompt("page with \(isMany ? "" : "a ")\(name)"))
      guard case .wireframe(let scene) = Wireframe().scene(from: &brief) else {
        Issue.record("\(name) is not drawn")
        continue
      }
      #expect(
        scene.screens.flatMap(\.children).contains { Self.holds($0, row.role) }, "\(name)")
    }
  }

  private static func holds(_ control: Control, _ role: String) -> Bool {
    control.role.rawValue == role || control.children.contains { holds($0, role) }
  }
}
