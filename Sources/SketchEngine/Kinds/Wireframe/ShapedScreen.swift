/// What stands below the title of a screen that only says what it shows, by the sort of thing that its
/// title names: the facts of something, times, prices, one reading, a list.
struct ShapedScreen {
  private let words: [String]
  private let last: String
  private let topic: Topic

  init(_ subject: Subject, about topic: Topic) {
    words = subject.words.map { Lemmas.singular($0.lowercased()) }
    let tail = words.last ?? ""
    // "details" is a plural of its own.
    last = tail.hasSuffix("s") && tail != "gps" ? String(tail.dropLast()) : tail
    self.topic = topic
  }

  /// The controls; empty where the title names nothing of which more is known.
  var controls: [Control] {
    if words.contains("near") || words.contains("nearby") || words.contains("nearest") {
      return [Control(.map), list(named: subjectName)]
    }
    switch last {
    case "fact", "detail", "info", "information", "specification", "spec", "data", "summary",
      "overview", "characteristic", "property":
      return [facts]
    case "timing", "schedule", "timetable", "time", "hour", "program", "programme", "routine",
      "plan",
      "slot", "departure", "arrival", "shift":
      return [times]
    case "price", "rate", "fare", "cost", "fee", "tariff", "charge", "salary":
      return [rows(of: "price")]
    case "history", "log", "record", "statement", "report", "result":
      return [rows(of: "date")]
    case "temperature", "speed", "level", "pressure", "weight", "balance", "score", "usage",
      "volume",
      "humidity", "consumption", "test", "meter", "counter", "monitor", "rank", "reading", "count",
      "index", "gauge", "percentage", "quality", "intake", "strength", "signal":
      return [reading]
    case "code", "otp", "pin", "passcode":
      return [
        Control(.text, "Enter the code that we sent to you."), Control(.codeInput),
        Control(.button, "Verify", variant: "primary"), Control(.link, "Send a new code"),
      ]
    case "estimate", "estimator", "quote", "conversion":
      return [
        Control(.textField, "From"), Control(.textField, "To"),
        Control(.stat, PhraseReader.capitalized(words.joined(separator: " ")), value: "$18.40"),
        Control(.button, "Calculate", variant: "primary"),
      ]
    default: return []
    }
  }

  /// What it is about without the word for the sort of thing.
  private var subjectName: String {
    let telling = words.filter {
      !["near", "nearby", "nearest", "me", "list", last].contains($0) || $0 == words.first
    }
    return PhraseReader.capitalized((telling.last ?? "") + "s")
  }

  private func list(named name: String) -> Control {
    Control(.list, name, (0..<5).map { _ in Control(.listItem) })
  }

  /// Names with what they are: the numbers of a food, the data of a car.
  private var facts: Control {
    let names = Facts.names(about: words)
    return Control(.list, "", names.map { Control(.listItem, $0.0, value: $0.1) })
  }

  private var times: Control {
    if words.contains("opening") || words.contains("business") || words.contains("office") {
      let days = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      ]
      return Control(
        .list, "",
        days.enumerated().map { index, day in
          Control(
            .listItem, day,
            value: index < 5 ? "9:00 – 18:00" : index == 5 ? "10:00 – 14:00" : "Closed")
        })
    }
    let noun = words.dropLast().last ?? ""
    var table = Control(.table)
    let isMoving = ["bus", "train", "ferry", "tram", "metro", "flight", "shuttle"].contains(noun)
    let name = PhraseReader.capitalized(noun.isEmpty ? "What" : noun)
    Tables.fill(
      &table, columns: isMoving ? ["Time", name, "Street", "Status"] : ["Time", name, "Date"])
    if isMoving { Self.number(&table, name) }
    return table
  }

  /// "Bus 12": which of several that run.
  private static func number(_ table: inout Control, _ name: String) {
    let status = ["On time", "On time", "5 min late", "On time", "On time"]
    for (index, row) in table.children.indices.dropFirst().enumerated()
    where table.children[row].children.count > 3 {
      table.children[row].children[1].label = "\(name) \(index * 7 + 5)"
      table.children[row].children[3].label = status[index % status.count]
    }
  }

  private func rows(of kind: String) -> Control {
    let noun = words.dropLast().last ?? ""
    let names = Things.names(of: noun) ?? topic.titles(.product)
    return Control(
      .list, "",
      (0..<5).map { index in
        let name =
          names.isEmpty
          ? "\(PhraseReader.capitalized(noun)) \(index + 1)" : names[index % names.count]
        return Control(.listItem, name, value: Samples.value(of: kind, at: index))
      })
  }

  /// One number, large.
  private var reading: Control {
    let (value, share) = Facts.reading(of: words)
    var ring = Control(.progressRing, PhraseReader.capitalized(last), value: share)
    ring.detail = value
    ring.label = value
    ring.style.size = .large
    ring.place = .center
    return ring
  }
}
