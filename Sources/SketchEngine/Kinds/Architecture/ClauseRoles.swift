/// What the prepositions of a clause bring, sorted by what they can state.
struct ClauseRoles: Hashable, Sendable {
  var targets: [Clause.Phrase] = []
  var sources: [Clause.Phrase] = []
  var carriers: [Clause.Phrase] = []
  var agents: [Clause.Phrase] = []
  var places: [Clause.Phrase] = []
  var behind: [Clause.Phrase] = []
  var ahead: [Clause.Phrase] = []
  var between: [Clause.Phrase] = []
  var around: [Clause.Phrase] = []
  var below: [Clause.Phrase] = []
  var above: [Clause.Phrase] = []
  var company: [Clause.Phrase] = []
  var purposes: [Clause.Phrase] = []

  init(_ phrases: [Clause.Phrase], isPassive: Bool) {
    for phrase in phrases {
      switch phrase.preposition {
      case "to", "into", "onto", "off", "toward", "towards", "against", "upon", "back to":
        targets.append(phrase)
      case "from": sources.append(phrase)
      case "across" where Self.isPlace(phrase.noun), "over" where Self.isPlace(phrase.noun):
        places.append(phrase)
      case "via", "through", "over", "using", "across", "per": carriers.append(phrase)
      case "by": if isPassive { agents.append(phrase) } else { carriers.append(phrase) }
      case "in", "inside", "inside of", "within", "on", "at", "under": places.append(phrase)
      case "outside", "outside of": break
      case "behind": behind.append(phrase)
      case "in front of", "before": ahead.append(phrase)
      case "between", "among": between.append(phrase)
      case "around": around.append(phrase)
      case "below", "beneath", "underneath": below.append(phrase)
      case "above": above.append(phrase)
      case "with" where Self.isProtocol(phrase.noun): carriers.append(phrase)
      case "with", "of": company.append(phrase)
      case "for", "as": purposes.append(phrase)
      default: break
      }
    }
  }

  /// "across two zones": places rather than what something passes through.
  private static func isPlace(_ noun: Clause.Noun) -> Bool {
    guard case .things(let items) = noun else { return false }
    return items.allSatisfy { $0.group.isPlural && ThingLooks($0.group).isPlace }
  }

  private static func isProtocol(_ noun: Clause.Noun) -> Bool {
    guard case .things(let items) = noun else { return false }
    // "with a Bluetooth chip" names a part, "with Bluetooth" a way.
    return items.allSatisfy { item in
      Protocols.contains([item.group.head])
        || item.group.determiner == nil && Protocols.contains(item.group.core.map(\.lower))
    }
  }
}
