/// Puts things above or beside what was named just before them: "a Print button to the left of it".
enum Relating {
  /// Puts controls where a position says, seen from the ones before.
  ///
  /// - Returns: Whether it says more than the order in which they were named.
  static func relate(
    _ parts: [Control], _ spot: Spot, to before: Range<Int>, in made: inout [Control],
    isBar: Bool = false
  ) -> Bool {
    guard !parts.isEmpty, before.upperBound <= made.count, let first = made[before].first else {
      return false
    }
    switch spot.relation {
    case .above:
      made.insert(contentsOf: parts.map { at(first.place, $0) }, at: before.lowerBound)
      return true
    case .beside:
      let isLeft = spot.place == .left
      let place = first.place
      if made[before].allSatisfy(\.isSmall), parts.count == 1, before.count == 1,
        isBar || parts[0].role == first.role
      {
        made.insert(at(place, parts[0]), at: isLeft ? before.lowerBound : before.upperBound)
        return true
      }
      if before.count == 1, parts.count == 1, first.isSmall, parts[0].isSmall {
        let pair = isLeft ? [parts[0], first] : [first, parts[0]]
        made[before.lowerBound] = Control(
          .group, place: place, arrangement: .row, pair.map { at(.flow, $0) })
        return true
      }
      if made[before].allSatisfy(\.isSmall), parts.allSatisfy(\.isSmall) {
        made.insert(
          contentsOf: parts.map { at(place, $0) },
          at: isLeft ? before.lowerBound : before.upperBound)
        return true
      }
      guard before.count == 1 else { return false }
      let new =
        parts.count == 1 ? at(.flow, parts[0]) : Control(.group, "", parts.map { at(.flow, $0) })
      let old = at(.flow, first)
      made[before.lowerBound] = Control(
        .group, place: place, arrangement: .split, isLeft ? [new, old] : [old, new])
      return true
    case .below:
      let pressed: Set<Control.Role> = [.button, .link, .iconButton, .socialLogin]
      guard before.count == 1, parts.count == 1, pressed.contains(first.role),
        pressed.contains(parts[0].role)
      else { return false }
      // Two buttons would share a line.
      made[before.lowerBound] = Control(
        .group, place: first.place, arrangement: .column,
        [at(.flow, first), at(.flow, parts[0])])
      return true
    default: return false
    }
  }

  private static func at(_ place: Control.Place, _ control: Control) -> Control {
    var control = control
    control.place = place
    return control
  }
}
