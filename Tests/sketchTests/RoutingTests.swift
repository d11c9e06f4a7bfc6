import Testing

@testable import sketch

struct RoutingTests {
  @Test(arguments: [
    (["a", "login", "page"], ["draw", "a", "login", "page"]),
    (["draw", "a", "house"], ["draw", "a", "house"]),
    (["explain", "a", "house"], ["explain", "a", "house"]),
    (["render", "a", "house"], ["draw", "render", "a", "house"]),
    (["render", "house.svg", "-o", "a.png"], ["render", "house.svg", "-o", "a.png"]),
    (["render", "-", "--format", "pdf"], ["render", "-", "--format", "pdf"]),
    (["kinds"], ["kinds"]),
    (["kinds", "--json"], ["kinds", "--json"]),
    (["kinds", "of", "trees"], ["draw", "kinds", "of", "trees"]),
    (["templates", "show", "login"], ["templates", "show", "login"]),
    (["templates", "for", "cards"], ["draw", "templates", "for", "cards"]),
    (["themes", "page"], ["draw", "themes", "page"]),
    (["doctor", "appointment", "page"], ["draw", "doctor", "appointment", "page"]),
    (["help"], ["help"]),
    (["help", "kinds"], ["help", "kinds"]),
    (["help", "page"], ["draw", "help", "page"]),
    (["render a house"], ["draw", "render a house"]),
    (["--theme", "dark", "page"], ["draw", "--theme", "dark", "page"]),
    (["--version"], ["--version"]),
    (["draw", "--", "kinds"], ["draw", "--", "kinds"]),
  ])
  func `the first word is a command only where the rest fits it`(typed: [String], meant: [String]) {
    #expect(Routing.arguments(for: typed) == meant)
  }

  @Test(arguments: [
    (["- wash\n- dry"], ["draw", "--", "- wash\n- dry"]),
    (["-o", "a.svg", "A", "->", "B"], ["draw", "-o", "a.svg", "A", "--", "->", "B"]),
    (["-5", "degrees"], ["draw", "--", "-5", "degrees"]),
    (["A", "->", "B", "--theme", "dark"], ["draw", "A", "->", "B", "--theme", "dark"]),
    (["A", "--", "B"], ["draw", "A", "--", "B"]),
    (["-"], ["draw", "-"]),
  ])
  func `bullets and arrows are no options`(typed: [String], meant: [String]) {
    #expect(Routing.arguments(for: typed) == meant)
  }
}
