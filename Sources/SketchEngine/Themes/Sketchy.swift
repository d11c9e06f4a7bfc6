extension Theme {
  /// As if drawn by hand, with crisp words.
  public static let sketchy: Theme = {
    var theme = Theme.clean
    theme.name = "sketchy"
    theme.summary = "as if drawn by hand"
    theme.colors[Paint.Token.line.rawValue] = Color(0x8A93A1)
    theme.colors[Paint.Token.strongLine.rawValue] = Color(0x3F4856)
    theme.colors[Paint.Token.nodeLine.rawValue] = Color(0x2F3845)
    theme.colors[Paint.Token.edge.rawValue] = Color(0x2F3845)
    theme.wobble = 1
    return theme
  }()
}
