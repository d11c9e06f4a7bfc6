/// A short name for what a drawing says, so that many drawings can share a page.
///
/// FNV-1a over kind, title, description and labels (Fowler, Noll and Vo), as four letters and digits.
struct Fingerprint {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  init(of drawing: Drawing) {
    add(drawing.kind)
    add(drawing.title)
    add(drawing.description)
    for element in drawing.elements { add(element) }
  }

  /// Such as `k3x9`; begins with a letter.
  var text: String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)
    let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz".unicodeScalars)
    var rest = hash ^ (hash >> 32)
    var name = String.UnicodeScalarView()
    name.append(letters[Int(rest % 26)])
    rest /= 26
    for _ in 0..<3 {
      name.append(digits[Int(rest % 36)])
      rest /= 36
    }
    return String(name)
  }

  private mutating func add(_ element: Element) {
    switch element {
    case .part(let part):
      add(part.role)
      add(part.label)
      for child in part.elements { add(child) }
    case .placed(let elements, _, _), .clipped(let elements, _, _):
      for child in elements { add(child) }
    case .shape, .text: return
    }
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
  }
}
