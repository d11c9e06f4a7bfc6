/// Counts pairs that stand in the wrong order.
enum Inversions {
  /// The number of pairs in which a greater key comes before a lesser one.
  ///
  /// The accumulator tree of Barth, Jünger and Mutzel (2002).
  ///
  /// Keys are whole numbers from 0 up to, but not including, `bound`.
  static func count(in keys: [Int], below bound: Int) -> Int {
    guard keys.count > 1 else { return 0 }
    var first = 1
    while first < bound { first *= 2 }
    var tree = [Int](repeating: 0, count: 2 * first)
    var result = 0
    for key in keys {
      var node = first + key
      tree[node] += 1
      while node > 1 {
        if node % 2 == 0 { result += tree[node + 1] }
        node /= 2
        tree[node] += 1
      }
    }
    return result
  }
}
