/// What stands in parentheses behind a name: "Next (right, teal)", "PIN (password)".
extension ItemReader {
  /// Takes colors, states, places and the sort of a control; nothing where one of them is unknown.
  mutating func readQualifier(_ mention: inout Mention) -> Bool {
    var said = Mention()
    var next = index + 1
    let names = [mention.label] + mention.entries.map(\.label)
    if let word = at(next), at(next + 1)?.says("is", "in", "being") == true,
      word.tag == .quoted || word.token.isCapitalized,
      let name = names.first(where: { $0.lowercased() == word.lower })
    {
      // "(Publish is orange)": said of one of those before.
      next += 2
      if name != mention.label, readNamed(name, of: &mention, from: next) { return true }
    }
    let first = next
    while let word = at(next), !word.isMark(")") {
      if word.isMark(",", ";", "&", "+", "/") || word.says("and", "in", "a", "an", "the", "is") {
        next += 1
      } else if let end = qualify(&said, at: next) {
        next = end
      } else if let held = held(at: next) {
        said.children.append(held.part)
        next = held.end
      } else {
        return false
      }
    }
    guard at(next)?.isMark(")") == true, next > first else { return false }
    if let last = mention.entries.indices.last {
      Self.take(said, into: &mention.entries[last])
    } else {
      guard said.role == nil || mention.role == nil else { return false }
      if mention.isRegion {
        index = next + 1
        return true
      }
      Self.take(said, into: &mention)
    }
    index = next + 1
    return true
  }

  /// "badge “Popular”": a thing that stands on it.
  private mutating func held(at start: Int) -> (part: Mention, end: Int)? {
    let before = index
    defer { index = before }
    index = start
    guard let part = item(depth: 4, in: nil), let role = part.role, index > start,
      [.badge, .chip, .icon, .link, .button, .avatar, .rating].contains(role)
    else { return nil }
    return (part, index)
  }

  private mutating func readNamed(_ name: String, of mention: inout Mention, from start: Int)
    -> Bool
  {
    var said = Mention()
    guard let end = qualify(&said, at: start), at(end)?.isMark(")") == true,
      let entry = mention.entries.firstIndex(where: { $0.label == name })
    else { return false }
    Self.take(said, into: &mention.entries[entry])
    index = end + 1
    return true
  }

  private func qualify(_ said: inout Mention, at start: Int) -> Int? {
    guard let word = at(start), word.token.kind == .word || word.text.hasPrefix("#") else {
      return nil
    }
    if let found = NounGroupReader(words).color(at: start) {
      said.style.fill = found.color
      return start + found.length
    }
    if let (spot, end) = spots.spot(at: start), spot.anchor.isEmpty, !spot.isPronoun {
      said.spot.add(spot)
      return end
    }
    if word.token.isCapitalized { return nil }
    if let state = Qualities.state(of: word.lower) {
      said.states.append(state)
      return start + 1
    }
    if let found = sort(at: start) {
      said.role = found.role
      return at(found.end)?.isMark(":") == true ? options(of: &said, at: found.end + 1) : found.end
    }
    if word.says(
      "required", "optional", "default", "text", "label", "background", "narrow",
      "wide", "scrollable", "sticky", "fixed")
    {
      return start + 1
    }
    return Qualities.apply(word.lower, to: &said) ? start + 1 : nil
  }

  /// "(dropdown: Small, Large)": what there is to choose from.
  private func options(of said: inout Mention, at start: Int) -> Int? {
    var next = start
    var name: [Word] = []
    func flush(_ said: inout Mention) {
      guard let first = name.first, let last = name.last else { return }
      var entry = Mention()
      entry.label = name.map(\.text).joined(separator: " ")
      entry.span = first.span.lowerBound..<last.span.upperBound
      said.entries.append(entry)
      name = []
    }
    while let word = at(next), !word.isMark(")") {
      if word.isMark(",", "/", "|") || word.says("or", "and") {
        flush(&said)
      } else {
        name.append(word)
      }
      next += 1
    }
    flush(&said)
    return said.entries.isEmpty ? nil : next
  }

  /// "dropdown", "password", "multi-line": which control a name stands for.
  private func sort(at start: Int) -> (role: Control.Role, end: Int)? {
    var end = start
    while let word = at(end), word.token.kind == .word, !word.says("and") { end += 1 }
    guard end > start, at(end)?.isMark(")", ",", ":") == true else { return nil }
    let names = words[start..<end].map(\.lower)
    if let sense = ControlLexicon.sense(of: names), sense.role.isField || sense.role.isToggle {
      return (sense.role, end)
    }
    guard names.count == 1 else { return nil }
    switch names[0] {
    case "password", "hidden": return (.passwordField, end)
    case "number", "email", "text", "string", "phone": return (.textField, end)
    case "date": return (.datePicker, end)
    case "time": return (.timePicker, end)
    case "file": return (.fileUpload, end)
    case "multiline", "multi-line", "long": return (.textArea, end)
    case "button": return (.button, end)
    case "link": return (.link, end)
    default: return nil
    }
  }

  private static func take(_ said: Mention, into mention: inout Mention) {
    if let role = said.role, mention.role == nil {
      mention.role = role
      mention.isLabelGiven = true
      mention.isQualified = true
    }
    if let fill = said.style.fill { mention.style.fill = fill }
    if said.style.isOutlined { mention.style.isOutlined = true }
    if said.style.size != .regular { mention.style.size = said.style.size }
    if said.style.isFullWidth { mention.style.isFullWidth = true }
    if !said.variant.isEmpty { mention.variant = said.variant }
    mention.states += said.states
    mention.children += said.children
    if said.role != nil { mention.entries += said.entries }
    mention.spot.add(said.spot)
  }
}

extension Control.Role {
  /// Whether it is ticked or switched.
  var isToggle: Bool {
    switch self {
    case .checkbox, .radio, .switch, .rating: true
    default: false
    }
  }
}
