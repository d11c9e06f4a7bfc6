extension JSON {
  /// The value that the JSON describes, by its own `Codable`.
  ///
  /// - Throws: `DecodingError`; ``problem(_:)`` puts it into words.
  func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
    try JSONDecoding(json: self, codingPath: []).value(type)
  }

  /// What a decoding error says, in a few words.
  static func problem(_ error: any Error) -> String {
    func place(_ path: [any CodingKey], _ key: (any CodingKey)? = nil) -> String {
      let names = (path + [key].compactMap(\.self)).map { key in
        key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
      }
      return names.joined().trimmingPrefix(".").description
    }
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): return "“\(place(context.codingPath, key))” is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      return "“\(place(context.codingPath))” is not \(context.debugDescription)"
    default: return "it does not describe a scene"
    }
  }
}

private struct Index: CodingKey {
  let intValue: Int?
  var stringValue: String { "\(intValue ?? 0)" }
  init(_ value: Int) { intValue = value }
  init?(intValue: Int) { self.intValue = intValue }
  init?(stringValue: String) { nil }
}

private struct JSONDecoding: Decoder, SingleValueDecodingContainer {
  let json: JSON
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    switch (type, json) {
    case (is String.Type, .string(let text)): return try cast(text)
    case (is Bool.Type, .bool(let value)): return try cast(value)
    case (is Double.Type, .number(let number)): return try cast(number)
    case (is Double.Type, .integer(let number)): return try cast(Double(number))
    case (let type as any FixedWidthInteger.Type, .integer(let number)):
      return try cast(try integer(type, number))
    case (is String.Type, _): throw wrong("a text")
    case (is Bool.Type, _): throw wrong("true or false")
    case (is Double.Type, _): throw wrong("a number")
    case (is any FixedWidthInteger.Type, _): throw wrong("a whole number")
    default: return try Value(from: self)
    }
  }

  private func integer<Number: FixedWidthInteger>(_ type: Number.Type, _ value: Int) throws
    -> Number
  {
    guard let number = Number(exactly: value) else { throw wrong("a number in its range") }
    return number
  }

  private func cast<Value>(_ value: Any) throws -> Value {
    guard let value = value as? Value else { throw wrong("what it should be") }
    return value
  }

  func wrong(_ what: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: codingPath, debugDescription: what))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = json else { throw wrong("an object") }
    return KeyedDecodingContainer(Keyed(members: members, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let values) = json else { throw wrong("a list") }
    return Unkeyed(values: values, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { json == .null }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }
}

private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let members: [String: JSON]
  let codingPath: [any CodingKey]
  var allKeys: [Key] { members.keys.sorted().compactMap(Key.init(stringValue:)) }

  func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try member(key).decodeNil() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try member(key).value(type)
  }

  func nestedContainer<Other: CodingKey>(
    keyedBy type: Other.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Other> {
    try member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try member(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    JSONDecoding(json: members["super"] ?? .null, codingPath: codingPath)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try member(key) }

  private func member(_ key: Key) throws -> JSONDecoding {
    guard let json = members[key.stringValue] else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "missing"))
    }
    return JSONDecoding(json: json, codingPath: codingPath + [key])
  }
}

private struct Unkeyed: UnkeyedDecodingContainer {
  let values: [JSON]
  let codingPath: [any CodingKey]
  var currentIndex = 0

  init(values: [JSON], codingPath: [any CodingKey]) {
    self.values = values
    self.codingPath = codingPath
  }

  var count: Int? { values.count }
  var isAtEnd: Bool { currentIndex >= values.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, values[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().value(type)
  }

  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }

  private mutating func next() throws -> JSONDecoding {
    let path = codingPath + [Index(currentIndex)]
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        JSON.self, .init(codingPath: path, debugDescription: "there"))
    }
    defer { currentIndex += 1 }
    return JSONDecoding(json: values[currentIndex], codingPath: path)
  }
}
