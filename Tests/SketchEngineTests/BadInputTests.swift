import Glibc
import SketchEngine
import Testing

/// What somebody may type by mistake, or to do harm.
struct BadInput: CustomTestStringConvertible {
  let name: String
  let text: String

  var testDescription: String { name }

  private init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  private static func filled(_ piece: String) -> String {
    String(repeating: piece, count: Prompt.limit / piece.utf8.count)
  }

  /// Inputs that need no part of a real prompt.
  static let all: [BadInput] = [
    BadInput("nothing", ""),
    BadInput("white space", " \n\t \u{A0}\n"),
    BadInput("stop words", "the of and to a in is it you that he was for on are"),
    BadInput("marks", "!?.,;:()[]{}<>|\\/@#$%^&*_+=~`'\""),
    BadInput("too long", String(repeating: "flowchart: wash then dry. ", count: 1_300)),
    BadInput("control characters", "flowchart:\u{1} wa\u{1B}[31msh\u{7}, dry\u{85}, iron\u{8}"),
    BadInput("NUL", "login page\u{0} with a\u{0}b button \"Sa\u{0}ve\""),
    BadInput("replacement characters", "login \u{FFFD}\u{FFFD} page \u{FFFE} \u{FFFF}"),
    BadInput(
      "brackets", String(repeating: "(", count: 10_000) + String(repeating: ")", count: 9_999)),
    BadInput("square brackets", filled("[a](b) [")),
    BadInput("a script", "login page with a <script>alert(1)</script> button"),
    BadInput(
      "markup in quotes", "flowchart: \"</text><script>x()</script>\" then \"<![CDATA[ ]]>\""),
    BadInput("an entity", "flowchart: &lt;b&gt; &#0; &nbsp; & then 'a' onload=\"x()\""),
    BadInput("right to left", "flowchart: \u{202E}wash, \u{2066}dry\u{2069}, \u{200F}iron"),
    BadInput("Hebrew and Arabic", "flowchart: שלום, مرحبا بالعالم, done"),
    BadInput("emoji", "flowchart: 👩‍👩‍👧‍👦 then 🇦🇶 then 👍🏽 then 1️⃣"),
    BadInput("Chinese, Japanese and Korean", "flowchart: 洗う → 乾かす → 서랍에 넣기 → 完成"),
    BadInput("combining marks", "flowchart: a" + String(repeating: "\u{301}", count: 5_000)),
    BadInput("one word", filled("a")),
    BadInput("one word, then another", "flowchart: " + filled("a").dropLast(40) + " then dry"),
    BadInput("and", filled("and ")),
    BadInput("commas", filled(",")),
    BadInput("quotes", filled("\"")),
    BadInput("apostrophes", filled("'")),
    BadInput("quoted names", "flowchart: " + filled("\"a\" ").dropLast(40)),
    BadInput("arrows", filled("-> ")),
    BadInput("arrow tails", filled("-- ")),
    BadInput("dashes", filled("-")),
    BadInput("angle brackets", filled("<")),
    BadInput("arrows between letters", "flowchart: " + filled("a -> ").dropLast(40)),
    BadInput("many boxes", "flowchart: " + (1...2_500).map { "n\($0)" }.joined(separator: ", ")),
    BadInput("a dense graph", "flowchart: " + edges),
    BadInput("deep bullets", bullets),
    BadInput("many lines", filled("\n- a")),
    BadInput("many sentences", filled("Wash it. ")),
    BadInput("if", filled("if a then b else ")),
    BadInput("with", "page " + filled("with a card ").dropLast(40)),
    BadInput("in", "page " + filled("card in a ").dropLast(40)),
    BadInput("a huge count", "page with 99999999999999999999 buttons and 4000000000 cards"),
    BadInput("many buttons", "dashboard with 1000000 buttons, 50000 charts and 20000 tables"),
    BadInput("huge numbers", "bar chart: 1e400, -1e400, 999999999999999999999999, 0.0000000001"),
    BadInput("no-break spaces", "flowchart:\u{A0}wash\u{2003}then\u{3000}dry"),
    BadInput("a byte order mark", "\u{FEFF}flowchart: wash, dry"),
    BadInput("Windows line ends", "flowchart:\r\n- wash\r\n- dry\r\n"),
    BadInput("a table", filled("| a ").dropLast(40) + "\n|---|"),
    BadInput("a code fence", "```\nflowchart\n```\n```"),
  ]

  private static let edges = (0..<40).flatMap { a in (0..<40).map { b in "a\(a) -> a\(b)" } }
    .joined(separator: "; ")

  private static let bullets =
    "mind map\n"
    + (0..<200).map { String(repeating: " ", count: $0) + "- item \($0)" }.joined(separator: "\n")
}

struct BadInputTests {
  @Test(arguments: BadInput.all)
  func `anything typed ends in a drawing or in one clear line, and soon`(
    input: BadInput
  ) throws {
    let start = processorTime()
    expectDrawingOrReason(input.text)
    // Tests are not optimized and share the machine; the program itself takes a tenth of it.
    #expect(processorTime() - start < 4, "\(input.name)")
  }

  @Test(arguments: 0..<200)
  func `word salad never does harm`(seed: Int) {
    var salad = WordSalad(seed: UInt64(seed))
    expectDrawingOrReason(salad.prompt())
  }
}

/// The seconds this thread has computed, which other processes on the machine do not change.
private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Draws, and expects a drawing without a fault or an error that a person can read.
private func expectDrawingOrReason(_ text: String) {
  do {
    let svg = try sketch(text).svg.text
    let check = WellFormedness(of: svg)
    #expect(check.fault == nil)
    #expect(Set(check.ids).count == check.ids.count, "an id is used twice")
    #expect(!check.elements.contains("script"))
    #expect(!check.elements.contains("foreignObject"))
  } catch {
    let message = error.description
    #expect(!message.isEmpty && message.count < 1_000 && !message.contains("\n"))
  }
}
