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

  /// "a close icon at the top right" of a panel stands first in it, whenever it was named.
  static func cornersFirst(_ controls: [Control], in host: Control.Role) -> [Control] {
    guard [.dialog, .sheet, .drawer, .popover, .card, .section].contains(host),
      let corner = controls.indices.dropFirst().first(where: { index in
        controls[index].isSmall && controls[index].role != .group
          && (controls[index].place == .topRight || controls[index].place == .topLeft)
      })
    else { return controls }
    var sorted = controls
    var control = sorted.remove(at: corner)
    control.place = control.place == .topRight ? .right : .flow
    sorted.insert(control, at: 0)
    return sorted
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
    if held.count == mentions.count, mentions.contains(where: { $0.spot.isPronoun }) {
      let place = host.place
      guard place.isLeft || place.isRight, host.role == .image || host.role == .videoPlayer else {
        return around(host, held, mentions)
      }
      host.place = .flow
      return [Control(.group, place: place, around(host, held, mentions))]
    }
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

  /// "a button with the name above it and a note next to it": each where it was said to be.
  private static func around(
    _ host: Control, _ held: [Control], _ mentions: [Mention]
  ) -> [Control] {
    var before: [Control] = []
    var line = [host]
    var after: [Control] = []
    for (control, mention) in zip(held, mentions) {
      var control = control
      if control.place == .flow { control.place = host.place }
      switch mention.spot.relation {
      case .above: before.append(control)
      case .beside:
        control.place = .flow
        line.insert(control, at: mention.spot.place == .left ? 0 : line.count)
      default: after.append(control)
      }
    }
    if line.count > 1 {
      for index in line.indices { line[index].place = .flow }
      line = [Control(.group, place: host.place, arrangement: .row, line)]
    }
    return before + line + after
  }

  /// Tabs above a block of code and buttons below it.
  static func around(_ control: Control) -> Control {
    let isAbove: (Control) -> Bool = { [.tabs, .segmented, .select, .heading].contains($0.role) }
    let isBelow: (Control) -> Bool = { [.button, .link, .iconButton].contains($0.role) }
    let above = control.children.filter(isAbove)
    let below = control.children.filter(isBelow)
    guard !above.isEmpty || !below.isEmpty else { return control }
    var code = control
    code.children.removeAll { isAbove($0) || isBelow($0) }
    code.place = .flow
    return Control(.group, place: control.place, above + [code] + below)
  }

  /// Several pictures or small things in one row.
  private static func row(_ controls: [Control]) -> [Control] {
    guard controls.count > 1, controls.allSatisfy({ $0.role == .image }) else { return controls }
    return [Control(.group, arrangement: .grid(controls.count), controls)]
  }
}
