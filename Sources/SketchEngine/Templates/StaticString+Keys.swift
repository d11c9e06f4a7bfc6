extension StaticString {
  /// Whether its bytes go before others.
  func precedes(_ key: [UInt8]) -> Bool {
    withUTF8Buffer { $0.lexicographicallyPrecedes(key) }
  }

  /// Whether its bytes are the same as others.
  func equals(_ key: [UInt8]) -> Bool {
    withUTF8Buffer { $0.elementsEqual(key) }
  }
}
