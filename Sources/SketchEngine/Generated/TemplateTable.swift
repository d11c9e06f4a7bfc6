// swift-format-ignore-file

/// What `swift run embed-templates` made of templates/screens and templates/diagrams: change those files, not this one.
enum TemplateTable {
  /// Screens, by file name.
  static let screens: [EmbeddedFile] = [
    EmbeddedFile(name: "login", text: ##"""
names: login, login page, login screen, log in page, log in screen, sign in page, sign-in page, sign in screen, sign-in screen, sign in, sign-in, log in, login form, sign in form, sign-in form, auth screen, authentication screen, signin page, signin
form: yes

Logo, the heading "Welcome back", an Email field, a Password field, a checkbox "Remember me", a link "Forgot password?", a primary "Sign in" button, an "or" divider, Continue with Google, and a link "Create an account".

"""##),
  ]

  /// Well-known diagrams, by file name.
  static let diagrams: [EmbeddedFile] = [
  ]
}
