/// A cell of a table: words, a number, a status, or controls.
struct TableCell {
  /// What it holds.
  let control: Control

  init(_ control: Control) { self.control = control }

  /// Whether it is set in words rather than drawn as a control of its own.
  var isWords: Bool {
    switch control.role {
    case .text, .heading, .item, .row, .columnHeader: control.children.isEmpty
    default: false
    }
  }

  /// Whether it says something about the row, rather than doing something with it.
  var isNamed: Bool {
    switch control.role {
    case .checkbox, .radio, .button, .iconButton, .link, .menu, .switch, .icon, .image: false
    default: true
    }
  }

  /// The same words in bold.
  var strong: TableCell {
    var copy = control
    copy.variant = "strong"
    return TableCell(copy)
  }

  /// Its words.
  var words: String { control.label.isEmpty ? control.value : control.label }

  /// Whether it is an amount, a count or a share, and so set to the right.
  var isNumber: Bool {
    guard isWords, let amount = Amount(reading: words) else { return false }
    let letters = words.filter(\.isLetter).count
    let digits = words.filter(\.isNumber).count
    if letters > 0 { return letters <= 3 && digits > 0 && amount.suffix.count <= 3 && isPlain }
    return isPlain
  }

  /// Times, dates, numbers of telephones and of orders are names, not amounts.
  private var isPlain: Bool {
    !words.contains { ":/#@–".contains($0) } && !words.dropFirst().contains("-")
      && !words.trimmed.dropFirst().contains("+")
      && words.trimmed.split(separator: " ").count <= 2
      && words.first.map { $0.isNumber || "$€£¥-−+".contains($0) } == true
  }

  /// How wide it would like to be.
  func width(_ painter: Painter) -> Double {
    if isWords {
      let first = painter.width(of: words)
      return max(first, painter.width(of: control.detail, size: 12))
    }
    return min(240, painter.size(of: control, within: 240).width)
  }

  /// How high it is in a column.
  func height(within width: Double, _ painter: Painter) -> Double {
    if isWords { return control.detail.isEmpty ? 20 : 36 }
    return painter.size(of: control, within: max(24, width)).height
  }

  /// The cell in its column, without the padding.
  func elements(in rect: Rect, isNumber: Bool, _ painter: inout Painter) -> [Element] {
    guard isWords else {
      let size = painter.size(of: control, within: rect.width)
      let width = control.role.hugsContent ? min(size.width, rect.width) : rect.width
      let x = isNumber ? rect.maxX - width : rect.minX
      let target = Rect(x, rect.midY - size.height / 2, width, size.height)
      return [painter.draw(control, in: target)]
    }
    let isStrong = control.role == .heading || control.variant == "strong"
    let setting = TextSetting(
      size: 14, isBold: isStrong, paint: painter.ink(isStrong ? .ink : .softInk, for: control),
      anchor: isNumber ? .end : .start)
    guard !control.detail.isEmpty else { return [painter.line(words, in: rect, setting)] }
    let upper = Rect(rect.minX, rect.midY - 18, rect.width, 20)
    let lower = Rect(rect.minX, rect.midY + 2, rect.width, 16)
    return [
      painter.line(words, in: upper, setting),
      painter.line(
        control.detail, in: lower,
        TextSetting(size: 12, paint: painter.ink(.faintInk), anchor: setting.anchor)),
    ]
  }
}
