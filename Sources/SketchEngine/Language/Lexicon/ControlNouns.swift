/// Words that name something on a screen.
enum ControlNouns {
  static let table = """
    control button: button, btn, cta, call to action, action button, submit button, primary action, primary button
    control text-field: text field, input, field, text box, textbox, input field, input box, entry field, text input
    """
}
