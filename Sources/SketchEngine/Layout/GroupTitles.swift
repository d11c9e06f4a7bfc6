/// Stands each group's title at the top left of its frame, or as near as lines passing there allow.
enum GroupTitles {
  /// Sets the titles' places, and returns the groups that have no clear one.
  static func place(in layout: inout GraphLayout, _ graph: LayoutGraph) -> [Int] {
    var crowded: [Int] = []
    let titles = graph.groups.indices.map { g in
      let (frame, size) = (layout.groups[g], graph.groups[g].titleSize)
      let padding = graph.spacing.padding
      let y = frame.minY + padding / 2
      let last = frame.maxX - padding / 2 - size.width
      let blocked = blockedRanges(layout, y...(y + size.height), frame)
      var x = frame.minX + padding / 2
      for range in blocked where x < range.upperBound && x + size.width > range.lowerBound {
        x = range.upperBound
      }
      if x > last + 0.01, size.width > 0 { crowded.append(g) }
      return Rect(x <= last + 0.01 ? x : frame.minX + padding / 2, y, size.width, size.height)
    }
    layout.titles = titles
    return crowded
  }

  /// Where lines and labels stand at a height, from left to right.
  private static func blockedRanges(
    _ layout: GraphLayout, _ height: ClosedRange<Double>, _ frame: Rect
  ) -> [ClosedRange<Double>] {
    let gap = TitleRoom.gap - 1
    let band = Rect(
      frame.minX, height.lowerBound, frame.width, height.upperBound - height.lowerBound)
    var ranges: [ClosedRange<Double>] = []
    for edge in layout.edges {
      for (a, b) in zip(edge.points, edge.points.dropFirst()) {
        let stroke = Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
          .inset(by: -gap)
        if stroke.intersects(band) { ranges.append(stroke.minX...stroke.maxX) }
      }
      if let label = edge.label?.inset(by: -gap), label.intersects(band) {
        ranges.append(label.minX...label.maxX)
      }
    }
    return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
