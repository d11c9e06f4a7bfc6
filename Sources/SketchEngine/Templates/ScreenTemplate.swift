/// A screen that can be asked for by name alone: its names, and a prompt that tells what is on it.
///
/// The file says `names:` and perhaps `frame: phone`, `form: yes` (bare names are fields) or
/// `general: yes` (its topic comes from the prompt) or `topic: bank` in its first lines; after an empty line follows
/// the prompt, in plain English for the same reader that reads what people type.
struct ScreenTemplate: Sendable {
  /// Its file name.
  let name: String
  /// What people call it, in lower case.
  let names: [String]
  /// What it is drawn for where the prompt does not say.
  let frame: Frame?
  /// Whether it is a form, in which bare names are fields.
  let isForm: Bool
  /// Whether it is for any screen of a sort, such as `form`, with a topic that the prompt gives.
  let isGeneral: Bool
  /// What it is about where the prompt does not say, by the name of a topic; empty for anything.
  let topic: String
  /// What is on it, in plain English.
  let prompt: String

  init(_ file: EmbeddedFile) {
    name = "\(file.name)"
    var names: [String] = []
    var frame: Frame?
    var isForm = false
    var topic = ""
    var isGeneral = false
    let text = "\(file.text)"
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.first {
      lines.removeFirst()
      guard let colon = line.firstIndex(of: ":"), !line.isEmpty else { break }
      let value = line[line.index(after: colon)...]
      switch line[..<colon] {
      case "names":
        names = value.split(separator: ",").map {
          $0.split(separator: " ").joined(separator: " ").lowercased()
        }
      case "frame": frame = Frame(rawValue: value.split(separator: " ").joined())
      case "general": isGeneral = value.contains("yes")
      case "topic": topic = value.split(separator: " ").joined()
      case "form": isForm = value.contains("yes")
      default: break
      }
    }
    self.names = names
    self.frame = frame
    self.isForm = isForm
    self.topic = topic
    self.isGeneral = isGeneral
    prompt = lines.joined(separator: "\n")
  }
}
