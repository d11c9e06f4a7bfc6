/// What a part of a screen consists of that is named by one word: filters, a payment method.
enum Usual {
  /// A section for a name in any case; `nil` where it has none of its own.
  static func section(_ name: String) -> Control? {
    switch Lemmas.singular(name.lowercased()) {
    case "filter", "filter option", "filter panel":
      Control(
        .section, "Filters",
        [
          Control(.checkbox, "{chip 2}"), Control(.checkbox, "{chip 3}"),
          Control(.checkbox, "{chip 4}"), Control(.slider, "Price range", variant: "range"),
        ])
    case "payment method", "payment option", "payment":
      choices(name, "Credit card", "PayPal", "Bank transfer")
    case "shipping method", "delivery method", "shipping option", "delivery option":
      choices(name, "Standard, 3 to 5 days", "Express, next day")
    default: nil
    }
  }

  private static func choices(_ name: String, _ names: String...) -> Control {
    Control(
      .section, PhraseReader.capitalized(name),
      names.enumerated().map { Control(.radio, $1, states: $0 == 0 ? [.selected] : []) })
  }
}
