/// The label above a field and the message below it.
struct FieldCaption {
  private let control: Control
  private let painter: Painter

  init(_ control: Control, _ painter: Painter) {
    self.control = control
    self.painter = painter
  }

  /// The room the label takes above the box, in px: none in bars and for searches.
  var above: Double {
    guard !control.label.isEmpty else { return 0 }
    switch painter.host {
    case .navbar, .toolbar, .header, .newsletter, .listItem, .row: return 0
    default: break
    }
    if control.role == .search { return 0 }
    // "6 boxes" says how many there are, not what they are for.
    if control.role == .codeInput, control.label.first?.isNumber == true { return 0 }
    let isFilter = control.role == .select && painter.isInFilterRow
    return isFilter ? 0 : 26
  }

  /// The room a message takes below the box, in px.
  func below(within width: Double) -> Double {
    message.isEmpty ? 0 : 4 + painter.size(of: message, width: width, setting).height
  }

  private var message: String { control.detail }

  private var setting: TextSetting {
    TextSetting(
      size: 12, paint: painter.ink(control.has(.error) ? .token(.bad) : .faintInk))
  }

  /// The label.
  func elements(in rect: Rect) -> [Element] {
    guard above > 0 else { return [] }
    return [
      painter.line(
        control.label, in: Rect(rect.minX, rect.minY, rect.width, 20),
        TextSetting(paint: painter.ink(.ink)))
    ]
  }

  /// The message, below a height.
  func message(in rect: Rect, at y: Double) -> [Element] {
    guard !message.isEmpty else { return [] }
    return painter.elements(of: message, in: Rect(rect.minX, y + 4, rect.width, 16), setting)
  }

  /// What an empty field shows where nothing was said, after what it asks for.
  static func hint(for control: Control) -> String {
    switch control.role {
    case .select: return control.label.lowercased().hasPrefix("sort") ? "Newest first" : "Select"
    case .datePicker: return "DD/MM/YYYY"
    case .timePicker: return "09:00"
    default: break
    }
    let words = control.label.lowercased()
    for (word, hint) in hints where words.contains(word) { return hint }
    return ""
  }

  private static let hints: [(String, String)] = [
    ("email", "name@example.com"), ("e-mail", "name@example.com"), ("phone", "+1 555 0134"),
    ("card number", "1234 5678 9012 3456"), ("expir", "MM / YY"), ("cvc", "123"), ("cvv", "123"),
    ("website", "https://"), ("url", "https://"), ("date", "DD/MM/YYYY"),
  ]
}
