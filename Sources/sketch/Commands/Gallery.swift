import ArgumentParser
import SketchEngine

/// Draws everything that can be asked for by name onto one page.
struct Gallery: NamedCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery",
    abstract: "Write one HTML page with every screen, control, kind and theme.",
    discussion: """
      The page stands alone: all drawings are in it, and nothing is loaded from elsewhere. Each \
      drawing stands under the prompt it was made from.

      EXAMPLES
        sketch gallery -o gallery.html
        sketch gallery --theme sketchy > sketchy.html
      """
  )

  @Option(
    name: .shortAndLong, help: "The file to write, - for standard output.",
    completion: .file(extensions: ["html"]))
  var output = "-"

  @Option(
    help: "The theme, one of those that `sketch themes` lists.",
    completion: .list(themes.map(\.name)))
  var theme: String?

  static func isMeant(by rest: ArraySlice<String>) -> Bool {
    rest.isEmpty || rest.first?.hasPrefix("-") == true
  }

  func run() throws {
    var options = DrawingOptions()
    options.theme = theme
    var page = GalleryPage()
    page.begin("Kinds")
    for kind in diagramKinds {
      for example in kind.examples { page.add(example, under: kind.name, with: options) }
    }
    page.begin("Themes")
    for theme in themes {
      options.theme = theme.name
      page.add("login page with email and password", under: theme.name, with: options)
      page.add(
        "flowchart: wash, rinse, is it clean? if not, wash", under: theme.name, with: options)
    }
    options.theme = theme
    page.begin("Screens and diagrams by name")
    for template in Template.all {
      let name = template.names.first ?? template.name
      let prompt = template.kind == "wireframe" ? name : "\(template.kind) diagram of \(name)"
      page.add(prompt, under: template.name, with: options)
    }
    page.begin("Controls")
    for role in Control.Role.allCases where !Self.parts.contains(role) {
      let name = String(role.rawValue.map { $0 == "-" ? " " : $0 })
      page.add("wireframe of a \(Self.fullNames[role] ?? name)", under: name, with: options)
    }
    let bytes = Array(page.html.utf8)
    if output == "-" {
      try writeToOutput(bytes)
    } else {
      try writeFile(bytes, at: output)
      StandardStream.error.write("sketch: Drawn: \(printable(output))\n")
    }
    for name in page.missing {
      StandardStream.error.write("sketch: Not drawn: \(printable(name))\n")
    }
  }
}

extension Gallery {
  /// What stands only in something else, with which it is shown.
  private static let parts: Set<Control.Role> = [
    .headerRow, .columnHeader, .row, .column, .item, .event, .mark, .option, .group, .tab,
    .navItem, .menuItem,
  ]

  /// What people call a control whose own name means other things too.
  private static let fullNames: [Control.Role: String] = [
    .segmented: "segmented control", .grid: "image grid", .progress: "progress bar",
    .sheet: "bottom sheet", .activity: "activity feed", .post: "feed post",
    .testimonial: "testimonial card", .feature: "feature card", .search: "search box",
    .plan: "plan card", .cartLine: "cart line item",
  ]
}

/// A page of drawings under headings.
private struct GalleryPage {
  private var body = ""
  /// The prompts that gave no drawing.
  private(set) var missing: [String] = []

  mutating func begin(_ title: String) { body += "<h2>\(escaped(title))</h2>\n" }

  mutating func add(_ prompt: String, under title: String, with options: DrawingOptions) {
    guard var outcome = try? sketch(prompt, with: options) else {
      missing.append(prompt)
      return
    }
    outcome.source = nil
    body += "<figure>\(outcome.svg.text)<figcaption><b>\(escaped(title))</b> "
    body += "\(escaped(prompt))</figcaption></figure>\n"
  }

  /// The whole page.
  var html: String {
    """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>Everything sketch draws</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
    body { margin: 32px; font: 15px/1.5 system-ui, sans-serif; color: #111827; background: #f3f4f6 }
    figure { display: inline-block; width: 400px; margin: 8px; padding: 12px; background: #fff;
      border-radius: 8px; vertical-align: top; box-shadow: 0 1px 3px #0002 }
    svg { width: 100%; height: auto; max-height: 480px }
    figcaption { margin-top: 8px; overflow-wrap: anywhere; color: #374151 }
    </style></head><body><h1>Everything sketch draws</h1>
    \(body)</body></html>

    """
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
