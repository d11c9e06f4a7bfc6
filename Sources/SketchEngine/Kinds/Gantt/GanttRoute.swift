/// The way of a line from one bar to another, around the bars between them.
struct GanttRoute {
  let points: [Point]

  init(from: Int, to: Int, bars: [Rect], rows: [Double], shift: Double, isMilestone: Bool) {
    let (a, b) = (bars[from], bars[to])
    let down = b.midY > a.midY
    let target = down ? b.minY : b.maxY
    func isFree(_ x: Double, _ y1: Double, _ y2: Double) -> Bool {
      let (top, low) = (min(y1, y2), max(y1, y2))
      return !bars.indices.contains {
        $0 != from && $0 != to && bars[$0].minX - 3 < x && x < bars[$0].maxX + 3
          && bars[$0].maxY > top && bars[$0].minY < low
      }
    }
    // Straight along the first row, then down into the beginning of the second bar.
    let drop = isMilestone ? b.midX : min(max(a.maxX + 8 + shift, b.minX + 8 + shift), b.maxX - 3)
    if drop >= a.maxX + 6, isFree(drop, a.midY, target) {
      points = [Point(a.maxX, a.midY), Point(drop, a.midY), Point(drop, target)]
      return
    }
    // Down beside the bars between, then back over the second bar.
    let before =
      down ? rows.last { $0 < b.minY } ?? b.minY - 8 : rows.first { $0 > b.maxY } ?? b.maxY + 8
    let entry = isMilestone ? b.midX : min(b.minX + 8 + shift, b.maxX - 3)
    for step in 0..<8 where entry > a.minX {
      let beside = a.maxX + 8 + shift + Double(step) * 6
      if isFree(beside, a.midY, before), entry < beside, beside - entry < 120,
        abs(before - a.midY) > 12
      {
        points = [
          Point(a.maxX, a.midY), Point(beside, a.midY), Point(beside, before), Point(entry, before),
          Point(entry, target),
        ]
        return
      }
    }
    // Around: along the border of the first row, down where it is free, and in from the left.
    let gap =
      down ? rows.first { $0 > a.midY } ?? a.maxY + 8 : rows.last { $0 < a.midY } ?? a.minY - 8
    let out = a.maxX + 8
    var x = min(b.minX - 12 - shift, out)
    var tries = 0
    while !isFree(x, gap, b.midY), tries < 40 {
      x -= 10
      tries += 1
    }
    if x >= out - 0.5 {
      points = [Point(a.maxX, a.midY), Point(x, a.midY), Point(x, b.midY), Point(b.minX, b.midY)]
    } else {
      points = [
        Point(a.maxX, a.midY), Point(out, a.midY), Point(out, gap), Point(x, gap), Point(x, b.midY),
        Point(b.minX, b.midY),
      ]
    }
  }
}
