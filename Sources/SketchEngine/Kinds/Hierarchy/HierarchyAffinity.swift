/// How much a prompt reads like a drawing of things under things.
enum HierarchyAffinity {
  /// The kind is named in the order.
  static func named(_ name: String, in brief: Brief, because reason: String) -> Affinity {
    guard let rank = brief.order.kinds.firstIndex(of: name) else {
      let isSaid =
        brief.order.kinds.isEmpty
        && brief.sentences.prefix(2).contains { sentence in
          OutlineOrder.mention(in: sentence.words, kinds: [name]) != nil
        }
      return isSaid ? Affinity(0.95, because: reason) : .none
    }
    return Affinity(rank == 0 ? 0.97 : 0.6, because: reason)
  }

  /// Whether a word such as "hierarchy" names a tree and an org chart alike.
  static func saysHierarchy(_ brief: Brief) -> Bool {
    brief.order.kinds.prefix(2).sorted() == ["orgchart", "tree"]
  }

  /// Whether a tree of questions and answers is asked for.
  static func asksForDecisions(_ brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      zip(sentence.words, sentence.words.dropFirst()).contains {
        $0.says("decision", "decisions") && $1.says("tree", "trees")
      }
    }
  }

  /// Whether people with roles, or ranks, are told.
  static func tellsPeople(_ brief: Brief) -> Bool {
    brief.sentences.contains { sentence in
      sentence.words.indices.contains { index in
        let word = sentence.words[index]
        return PersonRole.roles.contains(Lemmas.singular(word.lower))
          || word.says(
            "team", "teams", "staff", "company", "reporting", "management", "squads", "departments")
          || OutlineRelations.match(in: sentence.words, at: index)?.isRank == true
      }
    }
  }

  /// "A and B report to C", "three squads under a head of design": ranks without the kind's name.
  static func ranks(_ brief: Brief) -> Affinity {
    var reports = 0
    var isUnder = false
    for sentence in brief.sentences {
      let words = sentence.words
      for index in words.indices {
        if words[index].says("report", "reports"),
          words.dropFirst(index + 1).prefix(3).contains(where: { $0.says("to") }),
          index > 0, !words[index - 1].says("a", "the", "this", "an")
        {
          reports += 1
        }
        if words[index].says("under", "below"), index > 1,
          words[(index + 1)...].prefix(4).contains(where: { PersonRole.roles.contains($0.lower) }),
          words[index - 1].isPlural
        {
          isUnder = true
        }
      }
    }
    if reports > 1 || reports == 1 && brief.sentences.count < 3 {
      return Affinity(0.92, because: "it tells who reports to whom")
    }
    if isUnder, brief.sentences.count < 3 {
      return Affinity(0.91, because: "people stand under somebody")
    }
    return .none
  }
}
