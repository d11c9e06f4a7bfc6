/// Carries what is said at the end of a list to all of its names: "Camera, microphone and contacts
/// with toggles", "google and apple buttons".
enum Spreading {
  static func spread(_ mentions: [Mention]) -> [Mention] {
    var mentions = explained(mentions)
    for index in mentions.indices {
      mentions[index].entries = spread(mentions[index].entries)
      if mentions[index].children.count > 1 {
        mentions[index].children = spread(mentions[index].children)
      }
    }
    for index in mentions.indices {
      guard let role = heldRole(mentions[index]) else { continue }
      var first = index
      while first > 0, isName(mentions[first - 1]) { first -= 1 }
      // One name alone is what holds the thing; several are its captions.
      guard first < index else { continue }
      let model = mentions[index].children[0]
      for position in first...index {
        mentions[position].role = role
        mentions[position].variant = model.variant
        let name = mentions[position].label
        mentions[position].label = PhraseReader.capitalized(
          name.isEmpty ? mentions[position].noun : name)
        mentions[position].noun = model.noun
        mentions[position].isPlural = false
        mentions[position].children = []
      }
    }
    return mentions
  }

  /// "a gallery at the left, one large image with thumbnails under it": what it consists of.
  private static func explained(_ mentions: [Mention]) -> [Mention] {
    var mentions = mentions
    for index in mentions.indices.reversed().dropFirst() {
      let whole = mentions[index]
      let next = mentions[index + 1]
      guard whole.role == .gallery || whole.role == .carousel, whole.entries.isEmpty,
        whole.children.isEmpty, whole.count == nil, next.role == .image, !next.followsAnd,
        next.spot.place == nil,
        next.children.contains(where: { $0.role == .image }) || next.count ?? 0 > 1
      else { continue }
      mentions[index + 1].spot.add(whole.spot)
      mentions.remove(at: index)
    }
    return mentions
  }

  private static func isName(_ mention: Mention) -> Bool {
    if mention.isBare {
      return mention.value.isEmpty && mention.spot.isEmpty && !mention.isNegated
        && !mention.label.isEmpty
    }
    // "camera, text and push with toggles": a word that elsewhere is a control is a name here.
    return mention.role != nil && mention.label.isEmpty && !mention.noun.isEmpty
      && !mention.hasArticle && mention.count == nil && mention.children.isEmpty
      && mention.entries.isEmpty && !mention.isNegated
  }

  /// The sort of control that a name holds one of, where it holds nothing else: "with toggles".
  private static func heldRole(_ mention: Mention) -> Control.Role? {
    guard mention.role == nil, mention.children.count == 1, mention.entries.isEmpty,
      let held = mention.children.first, held.isPlural, held.label.isEmpty, held.count == nil,
      held.entries.isEmpty, held.children.isEmpty, let role = held.role,
      [.switch, .checkbox, .radio, .slider, .button, .numberStepper, .progress].contains(role)
    else { return nil }
    return role
  }
}
