extension JSON {
  /// A value as JSON, by its own `Codable`.
  ///
  /// Foundation's encoder would do as well, but linking it takes 12 MB and slows down every start.
  package init(encoding value: some Encodable) throws {
    let node = Node()
    try node.encode(value, path: [])
    self = node.json
  }

  /// A value that is being put together.
  fileprivate final class Node {
    private enum Content {
      case value(JSON)
      case array([Node])
      case object([String: Node])
    }

    private var content = Content.value(.null)

    var json: JSON {
      switch content {
      case .value(let value): value
      case .array(let nodes): .array(nodes.map(\.json))
      case .object(let nodes): .object(nodes.mapValues(\.json))
      }
    }

    var count: Int {
      if case .array(let nodes) = content { nodes.count } else { 0 }
    }

    func beginObject() {
      if case .object = content { return }
      content = .object([:])
    }

    func beginArray() {
      if case .array = content { return }
      content = .array([])
    }

    func member(_ key: String) -> Node {
      guard case .object(var nodes) = content else { return Node() }
      let node = nodes[key] ?? Node()
      nodes[key] = node
      content = .object(nodes)
      return node
    }

    func appended() -> Node {
      guard case .array(var nodes) = content else { return Node() }
      let node = Node()
      content = .value(.null)
      nodes.append(node)
      content = .array(nodes)
      return node
    }

    func encode(_ value: some Encodable, path: [any CodingKey]) throws {
      if let plain = JSON(plain: value) {
        content = .value(plain)
      } else {
        try value.encode(to: JSONEncoding(node: self, codingPath: path))
      }
    }
  }

  /// A value that JSON has a word for.
  private init?(plain value: some Encodable) {
    switch value {
    case let value as Bool: self = .bool(value)
    case let value as String: self = .string(value)
    case let value as Double: self = .number(value)
    case let value as Float: self = .number(Double(value))
    case let value as any BinaryInteger: self = .integer(Int(clamping: value))
    default: return nil
    }
  }
}

private struct JSONEncoding: Encoder, SingleValueEncodingContainer {
  let node: JSON.Node
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.beginObject()
    return KeyedEncodingContainer(Keyed(node: node, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.beginArray()
    return Unkeyed(node: node, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() {}

  func encode<Value: Encodable>(_ value: Value) throws {
    try node.encode(value, path: codingPath)
  }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: JSON.Node
  let codingPath: [any CodingKey]

  func encodeNil(forKey key: Key) { _ = node.member(key.stringValue) }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try node.member(key.stringValue).encode(value, path: codingPath + [key])
  }

  func nestedContainer<Other: CodingKey>(
    keyedBy type: Other.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Other> {
    encoder(of: key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(of: key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder(of: "super") }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(of: key.stringValue) }

  private func encoder(of name: String) -> JSONEncoding {
    JSONEncoding(node: node.member(name), codingPath: codingPath)
  }
}

private struct Unkeyed: UnkeyedEncodingContainer {
  let node: JSON.Node
  let codingPath: [any CodingKey]
  var count: Int { node.count }

  func encodeNil() { _ = node.appended() }

  func encode<Value: Encodable>(_ value: Value) throws {
    try node.appended().encode(value, path: codingPath)
  }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    superEncoder().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    superEncoder().unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    JSONEncoding(node: node.appended(), codingPath: codingPath)
  }
}
