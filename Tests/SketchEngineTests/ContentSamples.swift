@testable import SketchEngine

/// Controls with the content they usually have, in short and in long words.
enum ContentSamples {
  static let long = "A rather long name that hardly fits on one line of anything"

  static func all(_ name: String) -> [Control] {
    people(name) + numbers(name) + sections(name) + trades(name) + texts(name)
  }

  static func text(_ words: String, _ value: String = "") -> Control {
    Control(.text, words, value: value)
  }

  static func table(_ name: String) -> Control {
    let names = ["Order", "Customer", "Status", "Total"]
    return Control(
      .table, name,
      [
        Control(.headerRow, names.map { Control(.columnHeader, $0) }),
        Control(.row, [text("#1042"), text(name), text("Paid"), text("$86.00")]),
        Control(
          .row,
          [
            text("#1041"), Control(.avatar, "Tom Becker", detail: "tom@acme.io"),
            Control(.badge, "Overdue"), text("$1,240.50"),
          ]),
      ])
  }

  static func people(_ name: String) -> [Control] {
    [
      Control(.avatar, name, detail: "Design lead"),
      Control(.avatarGroup, "", value: "+3", [Control(.avatar, name), Control(.avatar)]),
      Control(.comment, name, detail: "Could the price be larger?", value: "2 h"),
      Control(.chatBubble, name, value: "09:41", variant: "out"),
      Control(.chatBubble, name, detail: "Five minutes!", [Control(.avatar, name)]),
      Control(.composer, "", placeholder: name),
      Control(.composer, name, variant: "post", [Control(.avatar, name)]),
      Control(.post, name, detail: "Morning light.", value: "3 h", [Control(.image, "Harbour")]),
      Control(.story, "", [Control(.avatar, name), Control(.avatar, "Tom")]),
      Control(.activity, "History", [Control(.item, name, detail: name, value: "2 h ago")]),
    ]
  }

  static func numbers(_ name: String) -> [Control] {
    let marks = [("Organic", "54%"), ("Paid", "28%"), (name, "18%")]
      .map { Control(.mark, $0.0, value: $0.1) }
    let types = [
      "line", "area", "bar", "horizontal", "pie", "donut", "heatmap", "gauge", "scatter",
      "sparkline",
    ]
    return types.flatMap { type in
      [Control(.chart, name, variant: type), Control(.chart, name, variant: type, marks)]
    } + [
      Control(.stat, name, detail: "+12% this month", value: "$48.2k", icon: "users"),
      Control(.progress, name, detail: "3 minutes left", value: "72%"),
      Control(.progressRing, name, value: "7,842 of 10,000"),
      Control(.option, name, detail: "Two of five", value: "54%", states: [.selected]),
      table(name),
      Control(
        .orderSummary, name, [text("Shipping", "$4.90"), text("Total", "$102.90")]),
      Control(.cartLine, name, detail: "Sand, M", value: "$98.00", [Control(.numberStepper)]),
    ]
  }

  static func sections(_ name: String) -> [Control] {
    let button = Control(.button, "Start", variant: "primary")
    let plan = Control(.plan, name, detail: name, value: "$12/month", [text(name), button])
    return [
      Control(.hero, name, detail: name, [button, Control(.image, "", variant: "screenshot")]),
      Control(.hero, name, detail: name, variant: "background", [button]),
      Control(.features, name, [Control(.feature, name, detail: name, icon: "lock")]),
      Control(.testimonials, name, [Control(.testimonial, name, detail: name, value: "5")]),
      Control(.pricing, name, [plan, plan]),
      Control(.team, name, [Control(.avatar, name, detail: "Founder"), Control(.avatar, "Bo")]),
      Control(.faq, name, [Control(.item, name, detail: name), Control(.item, name)]),
      Control(.newsletter, name, [Control(.textField, "Email"), button]),
      Control(.logoCloud, name, [Control(.logo, name), Control(.logo, "Contoso")]),
      Control(.emptyState, name, detail: name, icon: "folder", [button]),
    ]
  }

  static func trades(_ name: String) -> [Control] {
    let events = [("Mon 9:00–9:30"), ("Tue 14:00"), ("Tue 14:30"), ("12"), ""]
      .map { Control(.event, name, value: $0) }
    return [
      Control(.calendar, "March 2026", events),
      Control(.calendar, "", variant: "week", events),
      Control(.calendar, "", value: "14", variant: "mini"),
      Control(.map, name, [Control(.mark, name), Control(.mark, "Harbour", value: "$120")]),
      Control(.map, "Route"), Control(.videoPlayer, name, value: "3:12 / 10:40"),
      Control(.audioPlayer, name, detail: name, value: "1:24 / 5:37"),
      Control(.camera, name, variant: "scanner"),
      Control(
        .productCard, name, detail: name, value: "$89 $120",
        [Control(.badge, "Sale"), Control(.button, "Add to cart")]),
      Control(
        .column, name,
        [Control(.item, name, value: "12 Mar", [Control(.badge, name), Control(.avatar, name)])]),
    ]
  }

  static func texts(_ name: String) -> [Control] {
    [
      Control(.heading, name, detail: name, variant: "hero"), Control(.text, name),
      Control(.text, name, value: "$4.90"), Control(.image, name), Control(.logo, name),
      Control(.icon, "Settings"), Control(.badge, name), Control(.chip, name, icon: "heart"),
      Control(.listItem, name, detail: name, value: "09:41", [Control(.avatar, name)]),
      Control(.grid, name, [Control(.image, name), Control(.image, "Home")]),
      Control(.gallery), Control(.skeleton), Control(.spinner, name),
      Control(.treeView, name, [Control(.listItem, name, [Control(.listItem, name)])]),
      Control(.accordion, name, [Control(.item, name, detail: name)]),
      Control(.carousel, name, [Control(.image, name), Control(.image, "City")]),
      Control(.codeBlock, name), Control(.richText, name, placeholder: name),
      Control(.annotation, name, variant: "sticky"), Control(.annotation, name, detail: name),
      Control(.ad, "Ad 728x90"),
    ]
  }
}
