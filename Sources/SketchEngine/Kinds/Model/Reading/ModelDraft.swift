/// A model while it is being read.
struct ModelDraft {
  /// A relation whose ends may not have been told yet.
  struct Link {
    var from: Int
    var to: Int
    var label = ""
    /// The verb that told it, in its base form.
    var verb = ""
    var fromEnd: Multiplicity?
    var toEnd: Multiplicity?
    /// What sort it is beyond how many, such as ``ModelScene/End/inherits``.
    var sort: ModelScene.End?
    var spans: [Range<Int>] = []
  }

  private(set) var keys: [String] = []
  var things: [ModelScene.Thing] = []
  var links: [Link] = []

  /// The position of a thing that was named before.
  func index(of name: String) -> Int? { keys.firstIndex(of: ModelNames.key(of: name)) }

  /// The position of a thing, which is added where it is new.
  mutating func thing(_ label: String, sort: ModelScene.Sort, at spans: [Range<Int>]) -> Int {
    let key = ModelNames.key(of: label)
    if let index = keys.firstIndex(of: key) {
      things[index].spans += spans
      return index
    }
    keys.append(key)
    things.append(ModelScene.Thing(label, sort: sort))
    things[things.count - 1].spans = spans
    return things.count - 1
  }

  /// Adds a field or a method, once.
  mutating func add(_ member: Member, to index: Int) {
    let key = ModelNames.key(of: member.field.name)
    if member.isMethod {
      guard !things[index].methods.contains(where: { ModelNames.key(of: $0.name) == key }) else {
        return
      }
      things[index].methods.append(member.field)
      return
    }
    if let old = things[index].fields.firstIndex(where: { ModelNames.key(of: $0.name) == key }) {
      if things[index].fields[old].type.isEmpty { things[index].fields[old] = member.field }
      return
    }
    things[index].fields.append(member.field)
  }

  /// Adds a relation, or tells the other end of one that was told from the other side.
  mutating func relate(_ link: Link) {
    if link.sort == nil, let index = links.lastIndex(where: { isOther(side: link, of: $0) }) {
      if links[index].from == link.from {
        links[index].toEnd = links[index].toEnd ?? link.toEnd
        links[index].fromEnd = links[index].fromEnd ?? link.fromEnd
      } else {
        links[index].fromEnd = links[index].fromEnd ?? link.toEnd
        links[index].toEnd = links[index].toEnd ?? link.fromEnd
      }
      links[index].spans += link.spans
      return
    }
    let isSaid = links.contains {
      $0.from == link.from && $0.to == link.to && $0.sort == link.sort && $0.label == link.label
    }
    if !isSaid { links.append(link) }
  }

  /// Whether a statement tells the same relation as one before, seen from its other side.
  private func isOther(side link: Link, of old: Link) -> Bool {
    guard old.sort == nil || old.sort == .composes || old.sort == .aggregates else { return false }
    if old.from == link.to, old.to == link.from, link.from != link.to {
      return old.fromEnd == nil || link.verb == old.verb
    }
    return old.from == link.from && old.to == link.to && link.from != link.to
      && (link.label.isEmpty || link.verb == old.verb)
  }

  /// Takes a thing out, with all its relations.
  mutating func remove(_ index: Int) {
    guard things.indices.contains(index) else { return }
    things.remove(at: index)
    keys.remove(at: index)
    links.removeAll { $0.from == index || $0.to == index }
    for l in links.indices {
      if links[l].from > index { links[l].from -= 1 }
      if links[l].to > index { links[l].to -= 1 }
    }
  }
}

/// How many there are of something, as far as was said.
struct Multiplicity: Hashable {
  var end: ModelScene.End
  /// The number, where it is neither one nor open.
  var count = ""
}

/// A field or a method.
struct Member: Hashable {
  var field: ModelScene.Field
  var isMethod = false
  /// What a foreign key points to.
  var target: String?
}
