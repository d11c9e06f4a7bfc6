/// Orders the level strokes between two rows on tracks so that few lines cross and none coincide.
///
/// Each pair of strokes is asked which of the two should be upper, as in Sander's layered
/// orthogonal routing; a stroke caught between contrary demands is broken in two.
struct ChannelTracks {
  /// A level stroke between the upright one above its start and the one below its end.
  struct Stroke {
    var link: Int
    var top: Double
    var bottom: Double
    var track = 0

    var low: Double { min(top, bottom) }
    var high: Double { max(top, bottom) }
  }

  private(set) var strokes: [Stroke]
  private(set) var count = 0
  private let apart: Double

  /// Puts strokes on tracks, with parallel lines at least `apart` px apart.
  init(_ strokes: [Stroke], apart: Double) {
    self.strokes = strokes
    self.apart = apart
    guard !strokes.isEmpty else { return }
    for _ in 0..<4 {
      sortStrokes()
      guard strokes.count <= 400, breakConflicts() else { break }
    }
    assignTracks()
  }

  private static let conflict = 1000

  /// What it costs that one stroke is above another.
  private func cost(_ a: Stroke, above b: Stroke) -> Int {
    if a.link == b.link { return a.bottom == b.top ? 0 : a.top == b.bottom ? Self.conflict : 0 }
    guard a.high + apart > b.low, b.high + apart > a.low else { return 0 }
    var result = 0
    if a.bottom > b.low, a.bottom < b.high { result += 2 }
    if b.top > a.low, b.top < a.high { result += 2 }
    let gap = abs(a.bottom - b.top)
    if gap < 4 { result += Self.conflict } else if gap < apart { result += 3 }
    return result
  }

  /// Takes from above the stroke that costs least above all that are left, then swaps neighbors.
  private mutating func sortStrokes() {
    let n = strokes.count
    guard n > 1 else { return }
    guard n <= 400 else {
      strokes.sort { a, b in
        let (x, y) = (a.bottom <= a.top ? a.low : -a.low, b.bottom <= b.top ? b.low : -b.low)
        return (a.bottom <= a.top ? 0 : 1, x, a.link) < (b.bottom <= b.top ? 0 : 1, y, b.link)
      }
      return
    }
    var net = [Int](repeating: 0, count: n)
    for i in 0..<n {
      for j in 0..<n where i != j {
        net[i] += cost(strokes[i], above: strokes[j]) - cost(strokes[j], above: strokes[i])
      }
    }
    var left = Array(0..<n)
    var order: [Stroke] = []
    while !left.isEmpty {
      var best = 0
      for k in left.indices where net[left[k]] < net[left[best]] { best = k }
      let chosen = left.remove(at: best)
      order.append(strokes[chosen])
      for i in left {
        net[i] -=
          cost(strokes[i], above: strokes[chosen]) - cost(strokes[chosen], above: strokes[i])
      }
    }
    strokes = order
    for _ in 0..<n {
      guard swapNeighbors() else { break }
    }
  }

  private mutating func swapNeighbors() -> Bool {
    var hasSwapped = false
    for i in 0..<(strokes.count - 1) {
      let (a, b) = (strokes[i], strokes[i + 1])
      if cost(b, above: a) < cost(a, above: b) {
        strokes.swapAt(i, i + 1)
        hasSwapped = true
      }
    }
    return hasSwapped
  }

  /// Breaks strokes whose upright lines would coincide with others'; false if there are none.
  private mutating func breakConflicts() -> Bool {
    var broken = [Bool](repeating: false, count: strokes.count)
    var pieces: [Stroke] = []
    for i in strokes.indices {
      for j in strokes.indices.dropFirst(i + 1)
      where !broken[i] && !broken[j] && cost(strokes[i], above: strokes[j]) >= Self.conflict {
        let (long, _) =
          strokes[i].high - strokes[i].low >= strokes[j].high - strokes[j].low ? (i, j) : (j, i)
        guard let middle = freePlace(in: strokes[long]) else { continue }
        broken[long] = true
        let whole = strokes[long]
        pieces.append(Stroke(link: whole.link, top: whole.top, bottom: middle))
        pieces.append(Stroke(link: whole.link, top: middle, bottom: whole.bottom))
      }
    }
    guard !pieces.isEmpty else { return false }
    strokes = strokes.indices.filter { !broken[$0] }.map { strokes[$0] } + pieces
    return true
  }

  /// The x inside a stroke that is farthest from all upright lines, if it is far enough.
  private func freePlace(in stroke: Stroke) -> Double? {
    let uprights = strokes.flatMap { [$0.top, $0.bottom] }
      .filter { $0 >= stroke.low && $0 <= stroke.high }.sorted()
    var best: (room: Double, place: Double)?
    for (a, b) in zip(uprights, uprights.dropFirst()) where b - a > (best?.room ?? 11) {
      best = (b - a, ((a + b) / 2).rounded())
    }
    return best?.place
  }

  private mutating func assignTracks() {
    for i in strokes.indices {
      for j in 0..<i where mustDiffer(strokes[i], strokes[j]) {
        strokes[i].track = max(strokes[i].track, strokes[j].track + 1)
      }
      count = max(count, strokes[i].track + 1)
    }
  }

  private func mustDiffer(_ a: Stroke, _ b: Stroke) -> Bool {
    guard a.high + apart > b.low, b.high + apart > a.low else { return false }
    // Two lines that meet in one point from both sides share a track.
    let meet = (a.top == b.top && a.link != b.link) || (a.bottom == b.bottom && a.link != b.link)
    return !(meet && (a.high == b.low || b.high == a.low))
  }
}
