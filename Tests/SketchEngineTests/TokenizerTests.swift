import Testing

@testable import SketchEngine

struct TokenizerTests {
  @Test(arguments: [
    ("A Sign-in dialog, please.", ["A", "Sign-in", "dialog", ",", "please", "."]),
    ("read/write users.id to report.pdf.", ["read/write", "users.id", "to", "report.pdf", "."]),
    ("$4,820.15 or 42% at 60 °C", ["$4,820.15", "or", "42%", "at", "60", "°C"]),
    ("3x2 grid, 1,2 and 12:30", ["3x2", "grid", ",", "1", ",", "2", "and", "12:30"]),
    ("the user's \"Sign in\" button", ["the", "user's", "Sign in", "button"]),
    ("call connect() on C++ (#2563EB)", ["call", "connect()", "on", "C++", "(", "#2563EB", ")"]),
    ("POST /login", ["POST", "/login"]),
    ("'Remember Me' for 'users'", ["Remember Me", "for", "users"]),
    ("the [home page](https://x.y/z) of **us**", ["the", "home", "page", "of", "us"]),
    ("write `svg` code", ["write", "svg", "code"]),
  ])
  func `cuts a line into pieces`(line: String, pieces: [String]) throws {
    #expect(try Prompt(line).lines.flatMap(\.tokens).map(\.text) == pieces)
  }

  @Test(arguments: [
    ("A -> B", "", Token.Arrow.forward), ("A → B", "", .forward), ("A --> B", "", .forward),
    ("A -yes-> B", "yes", .forward), ("A --on failure--> B", "on failure", .forward),
    ("A -->|no| B", "no", .forward), ("A <-> B", "", .both), ("A -- B", "", .none),
    ("A => B", "", .forward), ("A <- B", "", .back),
  ])
  func `finds arrows and what is written on them`(
    line: String, label: String, arrow: Token.Arrow
  ) throws {
    let tokens = try Prompt(line).lines[0].tokens
    #expect(tokens.map(\.arrow) == [nil, arrow, nil])
    #expect(tokens[1].text == label)
  }

  @Test func `lines know their indent and marker`() throws {
    let lines = try Prompt("Do:\n1. wash\n   - gently\n2) dry\nStep 3: iron\n  a) fold").lines
    #expect(lines.map(\.marker) == [nil, .number(1), .bullet, .number(2), .number(3), .letter(1)])
    #expect(lines.map(\.indent) == [0, 0, 3, 0, 0, 2])
  }

  @Test func `spans point back to the prompt`() throws {
    let text = "Ein “größer” Knopf → B"
    for token in try Prompt(text).lines.flatMap(\.tokens) where token.kind == .word {
      let piece = String(decoding: Array(text.utf8)[token.span], as: UTF8.self)
      #expect(piece == token.text)
    }
  }
}
