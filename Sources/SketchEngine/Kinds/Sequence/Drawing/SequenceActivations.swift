/// When participants are at work: as told, or from a call to its last reply.
struct SequenceActivations {
  /// A stretch of a lifeline.
  struct Bar: Hashable {
    var participant: Int
    var top: Double
    var bottom: Double
  }

  /// The stretches, from left to right and top to bottom; none overlap on a lifeline.
  private(set) var bars: [Bar] = []

  /// Takes what was told, or works it out from calls and replies where nothing was told.
  init(_ placement: SequencePlacement, of scene: SequenceScene) {
    var found = placement.activations.map {
      Bar(participant: $0.participant, top: $0.from, bottom: $0.to)
    }
    if found.isEmpty {
      var calls: [PlacedMessage] = []
      Self.collect(placement.steps, &calls, &found, scene)
    }
    bars = Self.merged(found)
  }

  /// Whether a participant is at work at a height.
  func isActive(_ participant: Int, at y: Double) -> Bool {
    bars.contains { $0.participant == participant && $0.top - 0.5 <= y && y <= $0.bottom + 0.5 }
  }

  /// Closes calls that are answered; what was called outside a frame may be answered in it.
  private static func collect(
    _ steps: [PlacedStep], _ calls: inout [PlacedMessage], _ bars: inout [Bar],
    _ scene: SequenceScene
  ) {
    let outer = calls.count
    for step in steps {
      switch step {
      case .message(let message) where message.from == message.to: continue
      case .message(let message) where message.isReply:
        guard
          let index = calls.lastIndex(where: {
            $0.from == message.to && $0.to == message.from
          })
        else { continue }
        bars.append(Bar(participant: message.from, top: calls[index].y, bottom: message.y))
      case .message(let message):
        guard scene.participants.indices.contains(message.to),
          scene.participants[message.to].shape != .actor
        else { continue }
        calls.removeAll { $0.from == message.from && $0.to == message.to }
        calls.append(message)
      case .fragment(let fragment): collect(fragment.steps, &calls, &bars, scene)
      case .note: continue
      }
    }
    if calls.count > outer { calls.removeLast(calls.count - outer) }
  }

  private static func merged(_ bars: [Bar]) -> [Bar] {
    let sorted = bars.sorted {
      ($0.participant, $0.top, $0.bottom) < ($1.participant, $1.top, $1.bottom)
    }
    var merged: [Bar] = []
    for bar in sorted {
      if let last = merged.last, last.participant == bar.participant, bar.top <= last.bottom + 4 {
        merged[merged.count - 1].bottom = max(last.bottom, bar.bottom)
      } else {
        merged.append(bar)
      }
    }
    return merged
  }
}
