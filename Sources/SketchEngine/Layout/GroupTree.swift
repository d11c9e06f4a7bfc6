/// Who contains whom among the groups of a graph.
struct GroupTree {
  let parents: [Int]
  /// How many groups stand around each one.
  let depths: [Int]
  /// All groups, each before those inside it.
  let outermostFirst: [Int]

  /// Groups from their parents; a parent that does not exist, or closes a circle, is none.
  init(parents given: [Int?]) {
    let count = given.count
    var parents = given.map { $0.flatMap { (0..<count).contains($0) ? $0 : nil } ?? -1 }
    var depths = [Int](repeating: 0, count: count)
    for group in 0..<count {
      var depth = 0
      var above = parents[group]
      while above >= 0, depth <= count {
        depth += 1
        above = parents[above]
      }
      if depth > count {
        parents[group] = -1
        depth = 0
      }
      depths[group] = depth
    }
    for group in 0..<count {
      var depth = 0
      var above = parents[group]
      while above >= 0 {
        depth += 1
        above = parents[above]
      }
      depths[group] = depth
    }
    self.parents = parents
    self.depths = depths
    outermostFirst = (0..<count).sorted { (depths[$0], $0) < (depths[$1], $1) }
  }

  /// Whether a group is another or stands anywhere inside it; -1 is the page.
  func isGroup(_ group: Int, within outer: Int) -> Bool {
    if outer < 0 { return true }
    var current = group
    while current >= 0 {
      if current == outer { return true }
      current = parents[current]
    }
    return false
  }

  /// The innermost group around both, or -1 for the page.
  func shared(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    while a != b {
      let depthA = a < 0 ? -1 : depths[a]
      let depthB = b < 0 ? -1 : depths[b]
      if depthA >= depthB { a = a < 0 ? -1 : parents[a] }
      if depthB > depthA { b = parents[b] }
    }
    return a
  }

  /// The member of `outer` that is `group` or stands around it; nil if `group` is `outer` itself.
  func member(of outer: Int, around group: Int) -> Int? {
    var current = group
    while current >= 0, current != outer {
      if parents[current] == outer { return current }
      current = parents[current]
    }
    return nil
  }
}
