import Testing

@testable import SketchEngine

struct SequenceReaderTests {
  /// A scene in short: `Client>Shop:Order` for a message, `Shop~Client:Receipt` for a reply,
  /// `opt(words){…}` for a frame, `note(words)`.
  private func story(_ prompt: String) throws -> (participants: [String], steps: String) {
    guard case .sequence(let scene) = try sketch(prompt).scene else { return ([], "") }
    let names = scene.participants.map(\.label)
    return (names, Self.told(scene.steps, names))
  }

  private static func told(_ steps: [SequenceScene.Step], _ names: [String]) -> String {
    steps.map { step in
      switch step {
      case .message(let from, let to, let label, let isReply, _):
        "\(names[from])\(isReply ? "~" : ">")\(names[to]):\(label)"
      case .note(_, let text): "note(\(text))"
      case .fragment(let kind, let branches):
        branches.map { "\(kind.rawValue)(\($0.label)){\(told($0.steps, names))}" }.joined()
      case .activate(let who): "+\(names[who])"
      case .deactivate(let who): "-\(names[who])"
      }
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("The clerk sends the form to the archive.", "Clerk>Archive:Send form"),
    ("The clerk asks the archive for the file.", "Clerk>Archive:Ask for file"),
    ("The clerk asks the archive to copy the file.", "Clerk>Archive:Copy file"),
    (
      "The app calls the server and the server replies with the list.",
      "App>Server:Call; Server~App:Reply with list"
    ),
    ("The form is sent to the server by the app.", "App>Server:Send form"),
    ("The app validates the form.", "App>App:Validate form"),
    ("The app notifies the driver and the rider.", "App>Driver:Notify; App>Rider:Notify"),
    ("The worker gets the file from the server.", "Worker>Server:Get file"),
    ("The app sends GET /files to the server.", "App>Server:GET /files"),
    ("Sensor -> Hub: reading", "Sensor>Hub:reading"),
    ("From Sensor to Hub: reading", "Sensor>Hub:Reading"),
  ])
  func `clauses become messages`(text: String, steps: String) throws {
    #expect(
      try story(
        "Sequence diagram with participants App, Server, Clerk, Archive, Driver, Rider, Worker, Sensor, Hub.\n\(text)"
      ).steps == steps)
  }

  @Test(arguments: [
    (
      "If the code fits, the app opens the door, otherwise the app warns the guest.",
      "alt(code fits){App>Door:Open door}alt(else){App>Guest:Warn}"
    ),
    (
      "Every 3 seconds until it opens, the app asks the door for its state.",
      "loop(every 3 seconds until it opens){App>Door:Ask for state}"
    ),
    ("Optionally, the guest calls the app.", "opt(optional){Guest>App:Call}"),
    (
      "loop each morning\n  App -> Door: open\nend\nGuest -> App: thanks",
      "loop(each morning){App>Door:open}; Guest>App:thanks"
    ),
    ("Add a note on Door with text \"Locked\"", "note(Locked)"),
    (
      "Arrival phase:\n- Guest to App with label \"Hello\"\n- App to Door with label \"Open\"",
      "group(Arrival phase){Guest>App:Hello; App>Door:Open}"
    ),
    ("activate Door\nApp -> Door: open\ndeactivate Door", "+Door; App>Door:open; -Door"),
  ])
  func `conditions, loops and phases become frames`(text: String, steps: String) throws {
    #expect(
      try story("Sequence diagram with participants Guest, App and Door.\n\(text)").steps == steps)
  }

  @Test(arguments: [
    ("sequence diagram with actors Nina, Omar and Pia: Nina calls Pia", ["Nina", "Omar", "Pia"]),
    ("sequence diagram: the kiosk sends the bill to the printer", ["Kiosk", "Printer"]),
    ("sequence diagram\nparticipant A as Archive\nB -> A: hi", ["Archive", "B"]),
  ])
  func `participants stand in the order they are named`(text: String, names: [String]) throws {
    #expect(try story(text).participants == names)
  }

  @Test(arguments: [
    ("\"Pump\" to \"Tank\": \"fill\"", "Pump>Tank:fill"),
    ("Reader to Urn: \"next\", Urn to Board \"tally\"", "Reader>Urn:next; Urn>Board:tally"),
    (
      "The guide asks the ranger for the code and gets the code back.",
      "Guide>Ranger:Ask for code; Ranger~Guide:Code"
    ),
    (
      "The compiler calls Lexer.scan(source). Lexer returns tokens to the compiler.",
      "Compiler>Lexer:scan(source); Lexer~Compiler:Return tokens"
    ),
  ])
  func `pairs and calls name whom they mean`(text: String, steps: String) throws {
    #expect(try story("Sequence diagram. " + text).steps == steps)
  }

  @Test func `parties before a colon take part in what stands behind it`() throws {
    let (names, steps) = try story("sequence diagram clerk, vault, client: opening a safe")
    #expect(names == ["Clerk", "Vault", "Client"])
    #expect(steps.hasPrefix("Client>Clerk:Open safe; Clerk>Vault:"))
  }

  @Test func `a topic alone takes the usual steps and says so`() throws {
    let outcome = try sketch("sequence diagram for a password reset")
    #expect(outcome.receipt.assumptions.count == 1)
    guard case .sequence(let scene) = outcome.scene else { return }
    #expect(scene.participants.count >= 4)
  }

  @Test(arguments: DiagramTemplate.all(of: "sequence").map(\.text))
  func `templates tell at least five steps among those they list`(text: String) throws {
    let story = try story(text)
    #expect(story.participants.count >= 2)
    #expect(story.steps.split(separator: ";").count >= 4)
  }
}
