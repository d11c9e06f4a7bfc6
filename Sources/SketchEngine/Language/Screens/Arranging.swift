/// Puts things that stand together where a reader would expect them.
enum Arranging {
  /// Controls of one list in the order they are shown.
  static func arranged(_ controls: [Control]) -> [Control] {
    var arranged = controls
    // An avatar "on the left" of a title stands before it, whatever was named first.
    for index in arranged.indices.dropFirst() where arranged[index].place == .left {
      let before = arranged[index - 1]
      guard arranged[index].isSmall, before.isSmall, before.place == .flow,
        before.role == .heading || before.role == .text
      else { continue }
      arranged.swapAt(index, index - 1)
    }
    return cornered(arranged)
  }

  /// What stands at the bottom left and what stands at the bottom right share a row.
  private static func cornered(_ controls: [Control]) -> [Control] {
    var joined: [Control] = []
    for control in controls {
      if let last = joined.last, last.isSmall, control.isSmall, last.place == .bottomLeft,
        control.place == .bottomRight
      {
        var left = last
        var right = control
        left.place = .left
        right.place = .right
        joined[joined.count - 1] = Control(.group, arrangement: .row, [left, right])
      } else {
        joined.append(control)
      }
    }
    return joined
  }

  /// What a control that shows only its own words was said to hold stands beside or below it.
  static func hoisted(_ control: Control, _ mentions: [Mention]) -> [Control] {
    var host = control
    let held = host.children
    host.children = []
    guard !held.isEmpty else { return [host] }
    let isBefore =
      mentions.first.map { mention in
        mention.spot.relation == .above || mention.spot.place == .left
          || mention.role == .tooltip && mention.spot.relation != .below
      } ?? false
    if isBefore, held.count == 1, var only = held.first {
      only.place = host.place
      return [only, host]
    }
    if host.place.isLeft || host.place.isRight, host.role == .image || host.role == .videoPlayer {
      let place = host.place
      host.place = .flow
      return [Control(.group, place: place, [host] + row(held))]
    }
    if host.role == .heading, held.allSatisfy({ [.badge, .chip, .icon].contains($0.role) }) {
      let place = host.place
      host.place = .flow
      return [Control(.group, place: place, arrangement: .row, [host] + held)]
    }
    return [host] + held
  }

  /// Several pictures or small things in one row.
  private static func row(_ controls: [Control]) -> [Control] {
    guard controls.count > 1, controls.allSatisfy({ $0.role == .image }) else { return controls }
    return [Control(.group, arrangement: .grid(controls.count), controls)]
  }
}
