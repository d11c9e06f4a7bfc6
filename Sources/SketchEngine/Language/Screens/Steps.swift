/// Steps that are told beside the control that shows them.
enum Steps {
  /// "step 1 of 3 (Details, Payment, Review), a stepper at the top": one and the same thing.
  static func joined(_ mentions: [Mention]) -> [Mention] {
    var joined: [Mention] = []
    var index = 0
    while index < mentions.count {
      var mention = mentions[index]
      index += 1
      guard mention.role == nil, mention.entries.count > 1, let position = position(of: mention)
      else {
        joined.append(mention)
        continue
      }
      mention.role = .stepper
      mention.label = position
      mention.value = ""
      mention.count = nil
      if index < mentions.count, mentions[index].role == .stepper, mentions[index].entries.isEmpty {
        mention.spot.add(mentions[index].spot)
        index += 1
      }
      joined.append(mention)
    }
    return joined
  }

  private static func position(of mention: Mention) -> String? {
    let told = (mention.label + " " + mention.value).lowercased()
    let words = told.split(separator: " ")
    guard words.count == 4, words[0] == "step", words[2] == "of", Int(words[1]) != nil else {
      return nil
    }
    return "Step \(words[1]) of \(words[3])"
  }
}
