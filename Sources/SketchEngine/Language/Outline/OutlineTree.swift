/// Things under things, as a prompt tells them in any form.
struct OutlineTree {
  /// A thing.
  struct Item {
    /// What it says.
    var label: String
    /// A role, a year or a note that stands with it.
    var detail = ""
    var parent: Int?
    var otherParent: Int?
    var partner: Int?
    /// What the line to it says.
    var edgeLabel = ""
    var isAssistant = false
    var isQuestion = false
    var fill: Color?
    var spans: [Range<Int>] = []
    /// What several like it are called one by one: "engineer" of "Engineer 2".
    var sort = ""
    /// Whether it was said to stand over or in the middle of all others.
    var isRoot = false
    /// Whether it stands for a group word that names of its own may replace.
    var isPlaceholder = false
  }

  /// The things, in the order they were named.
  var items: [Item] = []
  /// How many of a sort there are so far.
  private var counts: [String: Int] = [:]

  /// Adds a thing and says where it is.
  mutating func add(_ item: Item) -> Int {
    items.append(item)
    return items.count - 1
  }

  /// The next number of a sort.
  mutating func number(of sort: String) -> Int {
    counts[sort, default: 0] += 1
    return counts[sort, default: 1]
  }

  /// Puts a thing under another, unless it stands over it already.
  mutating func attach(_ child: Int, to parent: Int, saying label: String = "") {
    guard child != parent, !isAbove(child, parent), items[child].parent == nil else { return }
    items[child].parent = parent
    if !label.isEmpty { items[child].edgeLabel = label }
  }

  /// Whether a thing stands somewhere over another.
  func isAbove(_ upper: Int, _ lower: Int) -> Bool {
    var next: Int? = lower
    while let index = next {
      if index == upper { return true }
      next = items[index].parent
    }
    return false
  }

  /// The things directly under one.
  func children(of parent: Int) -> [Int] { items.indices.filter { items[$0].parent == parent } }

  /// What stands under nothing and beside nobody.
  var roots: [Int] { items.indices.filter { items[$0].parent == nil && items[$0].partner == nil } }

  /// The things a name speaks of: by what they say, by their role, or by their sort.
  func found(_ name: String) -> [Int] {
    let key = Self.key(name)
    guard !key.isEmpty else { return [] }
    let exact = items.indices.filter { Self.key(items[$0].label) == key }
    if let last = exact.last { return exact.count > 1 ? [last] : exact }
    let byRole = items.indices.filter { index in
      // "Ada Byron, cellist" is found by her name as well.
      Self.key(items[index].detail) == key
        || items[index].detail.contains(", ") && key.contains(" ")
          && Self.key(items[index].detail).hasPrefix(key + " ")
    }
    if !byRole.isEmpty { return byRole }
    let bySort = items.indices.filter { !items[$0].sort.isEmpty && items[$0].sort == key }
    if !bySort.isEmpty { return bySort }
    // "Diallo" is Amara Diallo, "the director" the managing director, where there is one only.
    guard !key.contains(" ") else { return [] }
    let words = items.indices.filter { index in
      let item = items[index]
      let isTitled = !item.detail.isEmpty
      return isTitled && Self.key(item.label).split(separator: " ").contains(key[...])
        || Self.key(item.detail).split(separator: " ").last == key[...]
    }
    return words.count == 1 ? words : []
  }

  /// A name without articles, case and plural.
  static func key(_ name: String) -> String {
    let words = name.lowercased().split {
      !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "#"
    }
    let telling = words.filter { !["the", "a", "an"].contains($0) }
    // A thing may be called A.
    return (telling.isEmpty ? words : telling).map { Lemmas.singular(String($0)) }
      .joined(separator: " ")
  }

  /// The same things, with every parent before what stands under it.
  var ordered: OutlineTree {
    var order: [Int] = []
    var isTaken = Array(repeating: false, count: items.count)
    var below = Array(repeating: [Int](), count: items.count)
    for index in items.indices {
      if let upper = items[index].parent ?? items[index].partner { below[upper].append(index) }
    }
    var stack = Array(roots.reversed())
    while let index = stack.popLast() {
      guard !isTaken[index] else { continue }
      isTaken[index] = true
      order.append(index)
      stack += below[index].reversed()
    }
    var places = Array(repeating: 0, count: items.count)
    for (place, index) in order.enumerated() { places[index] = place }
    var sorted = self
    sorted.items = order.map { index in
      var item = items[index]
      item.parent = item.parent.map { places[$0] }
      item.partner = item.partner.map { places[$0] }
      item.otherParent = item.otherParent.map { places[$0] }
      return item
    }
    return sorted
  }
}
