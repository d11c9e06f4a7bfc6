/// The far ends of every item's links, packed so that swaps can be judged quickly.
struct LinkEnds {
  /// The far ends in one direction.
  struct Row {
    private var starts: [Int] = [0]
    private var items: [Int] = []
    private var sides: [Int] = []

    mutating func append(_ ends: [(item: Int, side: Int)]) {
      for end in ends {
        items.append(end.item)
        sides.append(end.side)
      }
      starts.append(items.count)
    }

    /// How many crossings it removes that `b` stands left of `a`, instead of right.
    func gain(_ a: Int, _ b: Int, _ position: [Int]) -> Int {
      let (first, last) = (starts[b], starts[b + 1])
      guard first < last else { return 0 }
      var result = 0
      for i in starts[a]..<starts[a + 1] {
        let x = position[items[i]] * 3 + sides[i]
        for j in first..<last {
          let y = position[items[j]] * 3 + sides[j]
          result += x > y ? 1 : x < y ? -1 : 0
        }
      }
      return result
    }
  }

  private(set) var above = Row()
  private(set) var below = Row()

  init() {}

  init(_ layers: Layers, downward: [[Int]], upward: [[Int]]) {
    for item in layers.items.indices {
      above.append(
        upward[item].map { (layers.links[$0].upper, layers.links[$0].upperSide) })
      below.append(
        downward[item].map { (layers.links[$0].lower, layers.links[$0].lowerSide) })
    }
  }
}
