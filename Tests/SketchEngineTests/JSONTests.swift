import SketchEngine
import Testing

@testable import SketchEngine

struct JSONTests {
  private struct Sample: Encodable {
    var name = "a \"b\"\n\u{1B}\u{202E}"
    var sizes = [1.0, 0.5, -0.0]
    var nothing: Int?
    var isTrue = true
    var nested = ["z": [1], "a": []]
    var range = 3..<7
    var color = Color(0xFF8000)
  }

  @Test func `members are sorted and text is escaped`() throws {
    let text = try JSON(encoding: Sample()).text
    #expect(
      text == """
        {
          "color": {
            "blue": 0,
            "green": 128,
            "red": 255
          },
          "isTrue": true,
          "name": "a \\"b\\"\\n\\u001b\\u202e",
          "nested": {
            "a": [],
            "z": [1]
          },
          "range": [3, 7],
          "sizes": [1, 0.5, 0]
        }
        """)
  }

  @Test func `what JSON has no word for becomes null`() throws {
    #expect(try JSON(encoding: [Double.infinity, .nan]).text == "[null, null]")
    #expect(try JSON(encoding: [Int?.none, 1]).text == "[null, 1]")
  }

  @Test func `values with payloads keep their names`() throws {
    let end = GraphScene.End.node(2)
    #expect(
      try JSON(encoding: end).text == "{\n  \"node\": {\n    \"_0\": 2\n  }\n}")
  }
}
