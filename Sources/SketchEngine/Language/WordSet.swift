/// A set of words that is ready at once: their 64-bit hashes in an open table.
///
/// Membership is by FNV-1a hash alone; with 64 bits, a foreign word that shares a hash with one of
/// some thousand is not to be expected.
struct WordSet: Sendable {
  private var hashes: [UInt64]

  /// The words of a text, apart by white space.
  init(_ text: String) {
    var text = text
    let count = text.utf8.count / 5 + 4
    var size = 16
    while size < count * 2 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    text.withUTF8 { bytes in
      for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        insert(Self.hash(of: word))
      }
    }
  }

  /// The words of both sets.
  func union(_ other: WordSet) -> WordSet {
    var words = [self, other].max { $0.hashes.count < $1.hashes.count } ?? self
    words.hashes = Array(repeating: 0, count: words.hashes.count * 2)
    for hash in hashes + other.hashes where hash != 0 { words.insert(hash) }
    return words
  }

  /// Whether a word is one of them.
  func contains(_ word: some StringProtocol) -> Bool {
    holds(Self.hash(of: word.utf8))
  }

  /// Whether a word with this hash is one of them.
  func holds(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return true }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return false
  }

  /// Whether the word that some bytes spell is one of them.
  func contains(bytes: some Sequence<UInt8>) -> Bool { holds(Self.hash(of: bytes)) }

  private mutating func insert(_ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return }
      slot = (slot + 1) & (hashes.count - 1)
    }
    hashes[slot] = hash
  }

  /// The hash of a word from its bytes, by FNV-1a; never 0.
  static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return max(hash, 1)
  }
}
