/// One part of a page: what it is about, and what people can do there.
struct FunctionSection {
  var title: String
  var key: String
  var action: String?
  var isBrowsed = false
  var isPoll = false
  var isChart = false
  var isComposed = false
  var isManaged = false
  var isUploaded = false
  var isDiscussed = false
  var isReviewed = false
  var isPaid = false
  var isTracked = false
  var isMapped = false
  var isContacted = false
  var isDescribed = false
  /// Whether money is collected for its things.
  var isRaised = false
  /// Whether its things have prices.
  var isPriced = false
  /// Whether it shows how far people are.
  var isProgress = false
  /// What is said of each of its things.
  var attributes: [String] = []
  var spans: [Range<Int>] = []

  init(title: String, key: String) {
    self.title = title
    self.key = key
  }

  /// What tells a thing apart from others: its last word in the singular.
  static func key(_ title: String) -> String {
    title.lowercased().split(separator: " ").map { Lemmas.singular(String($0)) }
      .filter {
        !["type", "criteria", "option", "different", "available", "selected"].contains($0)
      }
      .suffix(2).joined(separator: " ")
  }

  /// The thing in the singular: "apartment".
  private var thing: String {
    let words = title.split(separator: " ").map(String.init)
    guard let last = words.last else { return title }
    if ["management", "uploads", "upload"].contains(last.lowercased()), words.count > 1 {
      return words.dropLast().joined(separator: " ")
    }
    return (words.dropLast() + [Lemmas.singular(last.lowercased())]).joined(separator: " ")
  }

  func control(at index: Int, _ subject: Subject) -> Control {
    var section = Control(.section, title, content(at: index, subject))
    if title == subject.title { section.label = "" }
    section.spans = spans
    return section
  }

  private func content(at index: Int, _ subject: Subject) -> [Control] {
    var content: [Control] = []
    if isPoll { content += poll }
    if isChart { content += charts(at: index) }
    if isMapped { content.append(Control(.map, title)) }
    if isComposed { content += letter }
    if isUploaded { content.append(Control(.fileUpload, "Upload \(thing.lowercased())")) }
    if isManaged {
      let single = thing.lowercased()
      content.append(Control(.button, "Add \(single)", variant: "primary"))
      content.append(
        table([PhraseReader.capitalized(thing), "Owner", "Date", "Status", "Actions"]))
    }
    if isProgress { content += progress }
    if isTracked { content.append(table(["Number", "Date", "Status", "Total"])) }
    if isDiscussed { content += discussion }
    if isReviewed { content += reviews }
    if isPaid { content += payment }
    if isContacted { content += contact }
    if isDescribed {
      content.append(
        Control(.text, "What there is to know about it, in a few sentences that are easy to read."))
    }
    if isBrowsed || action != nil, !isPoll, !isChart { content += cards(at: index) }
    return content.isEmpty ? cards(at: index) : content
  }

  private var poll: [Control] {
    [
      Control(
        .card, "Which option do you prefer?",
        detail: "Choose one. You can change your vote until Friday.",
        [
          Control(.radio, "The first proposal", states: [.selected]),
          Control(.radio, "The second proposal"),
          Control(.radio, "Neither of them"), Control(.button, "Vote", variant: "primary"),
        ])
    ]
  }

  private func charts(at index: Int) -> [Control] {
    let words = title.split(separator: " ")
    let name = words.count > 4 ? words.prefix(4).joined(separator: " ") : title
    return [
      Control(.chart, name, variant: "bar"), Control(.chart, "\(name) over time", variant: "line"),
    ]
  }

  private var progress: [Control] {
    let steps = [
      ("This week", "4 of 5", "80%"), ("This month", "13 of 20", "65%"),
      ("Overall", "26 of 60", "43%"),
    ]
    return steps.map { Control(.progress, $0.0, detail: $0.1, value: $0.2) }
  }

  private var letter: [Control] {
    [
      Control(
        .form, "",
        [
          Control(.textField, "To"), Control(.textField, "Subject"), Control(.textArea, "Message"),
          Control(.button, "Send", variant: "primary"),
        ])
    ]
  }

  private func table(_ columns: [String]) -> Control {
    var table = Control(.table)
    Tables.fill(&table, columns: columns, count: 4)
    return table
  }

  private var discussion: [Control] {
    (0..<2).map {
      Control(
        .comment, Samples.person($0 + 3), detail: Samples.value(of: "comment", at: $0),
        value: "\($0 + 2) h")
    } + [Control(.composer, placeholder: "Write a message")]
  }

  private var reviews: [Control] {
    [Control(.rating, "", value: "4.5")]
      + (0..<2).map {
        Control(
          .comment, Samples.person($0 + 5), detail: Samples.value(of: "comment", at: $0 + 3),
          value: "\($0 + 1) d")
      } + [Control(.button, "Write a review", variant: "secondary")]
  }

  private var payment: [Control] {
    [
      Control(.radio, "Credit card", states: [.selected]), Control(.radio, "PayPal"),
      Control(.radio, "Bank transfer"), Control(.text, "Amount due", value: "$84.20"),
      Control(.button, "Pay now", variant: "primary"),
    ]
  }

  private var contact: [Control] {
    [
      Control(
        .form, "",
        [
          Control(.textField, "Name"), Control(.textField, "Email"), Control(.textArea, "Message"),
          Control(.button, "Send message", variant: "primary"),
        ])
    ]
  }

  private func cards(at index: Int) -> [Control] {
    let names =
      title.split(separator: " ").last.flatMap { Topics.named(String($0)) }?.titles(.item) ?? []
    return (0..<3).map { position in
      var card = Control(
        .card,
        position < names.count
          ? names[position] : "\(["Featured", "New", "Popular"][position]) \(thing.lowercased())",
        detail:
          "\(Samples.person(index * 3 + position)) · \(Samples.value(of: "date", at: position))",
        [Control(.image, thing)])
      if action != nil || isPriced {
        card.detail = Samples.value(of: "price", at: index + position)
      }
      for attribute in attributes where !["price", "cost", "title"].contains(attribute) {
        let value = Samples.value(of: attribute, at: position)
        guard !value.isEmpty else { continue }
        card.children.append(Control(.text, PhraseReader.capitalized(attribute), value: value))
      }
      if isRaised {
        card.detail =
          "\(["$18,240", "$8,120", "$4,200"][position]) raised of \(["$25,000", "$14,000", "$12,000"][position])"
        card.children.append(Control(.progress, value: ["73%", "58%", "35%"][position]))
      }
      card.children.append(
        Control(
          .button,
          action
            ?? "View \(Lemmas.singular(thing.split(separator: " ").last.map(String.init)?.lowercased() ?? "more"))"
        ))
      return card
    }
  }
}
