import Testing

@testable import SketchEngine

struct NameTableTests {
  @Test func `finds names whatever their case, number and hyphens`() {
    var table = NameTable(capacity: 1)
    var text = "Load balancers, check-box, app. window, cache"
    text.withUTF8 { bytes in
      var value = 0
      NameTable.forEachName(in: bytes[...]) {
        table.add($0, value)
        value += 1
      }
    }
    #expect(table.first(NameTable.hash(of: ["load", "balancer"])) == 0)
    #expect(table.first(NameTable.hash(of: ["check", "boxes"])) == 1)
    #expect(table.first(NameTable.hash(of: ["app", "windows"])) == 2)
    #expect(table.first(NameTable.hash(of: ["caches"])) == 3)
    #expect(table.first(NameTable.hash(of: ["unknown"])) == nil)
  }

  @Test func `keeps every name while it grows`() {
    var table = NameTable(capacity: 1)
    for number in 0..<500 { table.add(NameTable.hash(of: ["n\(number)"]), number) }
    table.add(NameTable.hash(of: ["n7"]), 1_007)
    for number in 0..<500 { #expect(table.first(NameTable.hash(of: ["n\(number)"])) == number) }
    #expect(table.all(NameTable.hash(of: ["n7"])) == [7, 1_007])
  }

  @Test func `no two names of the engine share a hash`() {
    var keys: [UInt64: String] = [:]
    for table in [
      ControlNouns.table, ControlNouns.everyday, ScreenNouns.table, SystemNouns.table,
      KindNouns.table, GeneralNouns.table,
    ] {
      for row in table.split(separator: "\n") {
        guard let colon = row.firstIndex(of: ":") else { continue }
        for name in row[row.index(after: colon)...].lowercased().split(separator: ",") {
          let words = name.split(separator: " ").map(String.init)
          guard let last = words.last else { continue }
          let key = (words.dropLast() + [Lemmas.singular(last)]).joined()
            .filter { !"-'.\"".contains($0) }
          let hash = NameTable.hash(of: words)
          #expect(keys[hash, default: key] == key)
          #expect(!Lexicon.senses(of: words).isEmpty || table == ControlNouns.everyday, "\(words)")
          keys[hash] = key
        }
      }
    }
  }
}
