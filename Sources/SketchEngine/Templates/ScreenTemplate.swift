/// A screen that can be asked for by name alone: its names, and a prompt that tells what is on it.
///
/// The file says `names:` and perhaps `frame: phone`, `form: yes` (bare names are fields) or
/// `general: yes` (its topic comes from the prompt) or `topic: bank`
/// and `sites: Trello` in its first lines; after an empty line follows
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
  /// Well-known products that have such a screen, as they write themselves.
  let sites: [String]
  /// What is on it, in plain English.
  let prompt: String

  init(_ file: EmbeddedFile) {
    name = "\(file.name)"
    var names: [String] = []
    var frame: Frame?
    var isForm = false
    var topic = ""
    var sites: [String] = []
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
      case "sites": sites = value.split(separator: ",").map(\.trimmed)
      case "form": isForm = value.contains("yes")
      default: break
      }
    }
    self.names = names + sites.map { $0.lowercased() }
    self.frame = frame
    self.isForm = isForm
    self.topic = topic
    self.sites = sites
    self.isGeneral = isGeneral
    prompt = lines.joined(separator: "\n")
  }

  /// The product that a prompt names, as in "the YouTube home page" but not in "like YouTube".
  func site(in words: [Word]) -> String? {
    sites.first { site in
      let key = site.lowercased().filter { $0 != " " }
      return words.indices.contains { start in
        guard start == 0 || !words[start - 1].says("like", "to", "as") else { return false }
        return (1...3).contains { length in
          start + length <= words.count
            && words[start..<start + length].map(\.lower).joined() == key
        }
      }
    }
  }
}
