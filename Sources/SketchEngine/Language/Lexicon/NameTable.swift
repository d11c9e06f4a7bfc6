/// Finds what names stand for, their case, spaces, hyphens, apostrophes and dots aside.
///
/// Names are kept as 64-bit hashes in an open table, so that thousands of them are ready in a
/// fraction of a millisecond; a test makes sure that no two names of the engine share a hash.
struct NameTable {
  private var hashes: [UInt64]
  private var values: [Int32]
  private var count = 0

  /// An empty table with room for about as many names.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// Adds what a name stands for, after what it stood for before.
  mutating func add(_ hash: UInt64, _ value: Int) {
    if count * 2 >= hashes.count { grow() }
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
    hashes[slot] = hash
    values[slot] = Int32(value)
    count += 1
  }

  /// What a name stands for first, or `nil`.
  func first(_ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return Int(values[slot]) }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return nil
  }

  /// All that a name stands for, in the order it was added.
  func all(_ hash: UInt64) -> [Int] {
    var found: [Int] = []
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { found.append(Int(values[slot])) }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return found
  }

  private mutating func grow() {
    var table = NameTable(capacity: hashes.count)
    // Names of several meanings stand in probing order, which starting after a gap preserves.
    let start = hashes.firstIndex(of: 0) ?? 0
    for offset in hashes.indices {
      let slot = (start + offset) & (hashes.count - 1)
      if hashes[slot] != 0 { table.add(hashes[slot], Int(values[slot])) }
    }
    self = table
  }
}

extension NameTable {
  /// The hash of a name from its words in lower case; the last word counts in the singular.
  static func hash(of words: some BidirectionalCollection<some StringProtocol>) -> UInt64 {
    var hash = seed
    guard let last = words.last else { return hash }
    for word in words.dropLast() { for byte in word.utf8 { mix(byte, &hash) } }
    for byte in Lemmas.singular(String(last)).utf8 { mix(byte, &hash) }
    return max(hash, 1)
  }

  /// Calls a closure with the head and the list of each row such as `frame phone: mobile, iphone`.
  static func forEachRow(
    of table: String, _ body: (_ head: Substring, _ list: Slice<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    var table = table
    table.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        let row = bytes[start..<end]
        if let colon = row.firstIndex(of: UInt8(ascii: ":")) {
          body(String(decoding: row[..<colon], as: UTF8.self)[...], row[(colon + 1)...])
        }
        start = end + 1
      }
    }
  }

  /// Calls a closure with each name of a list such as `button, btn, call to action`.
  ///
  /// Lists are read once at every start, so each byte is touched once; only names that end in an s
  /// are looked at again, for their singular.
  static func forEachName(
    in list: Slice<UnsafeBufferPointer<UInt8>>, _ body: (UInt64) -> Void
  ) {
    var hash = seed
    // Where the last word of the name began, and the hash before it.
    var (word, before) = (list.startIndex, seed)
    var last = UInt8(ascii: " ")
    func name(until end: Int) -> UInt64 {
      guard last == UInt8(ascii: "s") else { return max(hash, 1) }
      var hash = before
      let text = String(decoding: list[word..<end].lazy.map(lower), as: UTF8.self)
      for byte in Lemmas.singular(text.trimmed).utf8 { mix(byte, &hash) }
      return max(hash, 1)
    }
    for place in list.indices {
      let byte = lower(list[place])
      if byte == UInt8(ascii: ",") {
        body(name(until: place))
        (hash, word, before, last) = (seed, place + 1, seed, UInt8(ascii: " "))
      } else if byte == UInt8(ascii: " ") {
        (word, before) = (place + 1, hash)
      } else {
        mix(byte, &hash)
        last = byte
      }
    }
    body(name(until: list.endIndex))
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, without the marks that do not tell names apart.
  private static func mix(_ byte: UInt8, _ hash: inout UInt64) {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "."),
      UInt8(ascii: "\""):
      return
    default: hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }
}
