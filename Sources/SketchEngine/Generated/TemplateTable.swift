// swift-format-ignore-file

/// What `swift run embed-templates` made of templates/screens and templates/diagrams: change those files, not this one.
enum TemplateTable {
  /// Screens, by file name.
  static let screens: [EmbeddedFile] = [
  ]

  /// Well-known diagrams, by file name.
  static let diagrams: [EmbeddedFile] = [
    EmbeddedFile(name: "three-tier", text: ##"""
kind: architecture
names: three-tier, 3-tier, three tier architecture, 3 tier architecture, three-tier web application, 3-tier web application, three-tier web app, web application architecture, web app architecture

A client tier contains a web browser. An application tier contains a web server and an application server. A data tier contains a database server.
The web browser sends requests to the web server over HTTPS. The web server calls the application server. The application server reads and writes the database server.

"""##),
  ]
}
