extension TopicFilling {
  /// Names the rows of a list after what it lists, where that is nothing its topic speaks of:
  /// "a list of stations" has stations in it, whatever else the screen is about.
  ///
  /// - Returns: Whether the rows have names now.
  func nameThings(_ list: inout Control, _ role: Control.Role) -> Bool {
    guard let noun = Things.noun(of: list.label.isEmpty ? list.detail : list.label) else {
      return false
    }
    guard Topics.named(noun)?.name != topic.name || Things.isPlace(noun),
      let names = Things.names(of: noun)
    else { return number(noun, in: &list, role) }
    var position = 0
    for index in list.children.indices
    where list.children[index].role == role && list.children[index].label.isEmpty {
      list.children[index].label = names[position % names.count]
      for child in list.children[index].children.indices {
        let part = list.children[index].children[child]
        if part.role == .text, part.variant == "price", part.label.isEmpty {
          list.children[index].children[child].label = Samples.value(of: "price", at: position)
        }
      }
      position += 1
    }
    return position > 0
  }

  /// "Booking 1048", "Booking 1047": rows that nothing is known of but what they are.
  private func number(_ noun: String, in list: inout Control, _ role: Control.Role) -> Bool {
    let label = list.label.isEmpty ? list.detail : list.label
    guard Lemmas.isPlural(label.lowercased()), isVague, !Samples.isPerson(noun),
      Self.isSingleSort(noun)
    else { return false }
    var position = 0
    for index in list.children.indices
    where list.children[index].role == role && list.children[index].label.isEmpty {
      list.children[index].label = "\(PhraseReader.capitalized(noun)) \(1048 - position)"
      if list.children[index].detail.isEmpty {
        list.children[index].detail = Samples.value(of: "date", at: position)
      }
      for child in list.children[index].children.indices
      where list.children[index].children[child].role == .text
        && list.children[index].children[child].variant == "price"
        && list.children[index].children[child].label.isEmpty
      {
        list.children[index].children[child].label = Samples.value(of: "price", at: position)
      }
      if list.children[index].value.isEmpty, list.children[index].children.isEmpty {
        list.children[index].value = Samples.value(of: "status", at: position)
      }
      position += 1
    }
    return position > 0
  }

  /// Whether the topic has no words of its own for what a list lists.
  private var isVague: Bool {
    ["general", "plain", "app", "business", "service", "shop", "media", "community"]
      .contains(topic.name)
  }

  /// What topics have words for whatever they are about.
  private static func isSingleSort(_ noun: String) -> Bool {
    ![
      "conversation", "message", "chat", "email", "mail", "notification", "alert", "update",
      "event",
      "appointment", "meeting", "class", "task", "todo", "product", "item", "result", "setting",
      "service", "feature", "step", "detail", "option", "project", "thing", "idea",
    ].contains(noun)
  }
}
