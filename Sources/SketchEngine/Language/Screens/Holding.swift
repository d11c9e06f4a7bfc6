/// Which controls can hold which, so that "with" binds to what it can belong to.
enum Holding {
  /// Whether a noun at the end of a list may be said of every name before it.
  static func isSpread(_ role: Control.Role) -> Bool {
    switch role {
    case .button, .iconButton, .icon, .link, .textField, .select, .checkbox, .radio, .switch, .tab,
      .datePicker, .timePicker, .columnHeader, .chip, .badge, .card, .stat, .navItem, .menuItem,
      .image, .socialLogin, .section, .column, .numberStepper, .textArea, .tabs, .plan, .chart,
      .progress, .productCard:
      true
    default: false
    }
  }

  /// Whether a control holds nothing but its own words.
  static func isLeaf(_ role: Control.Role?) -> Bool {
    switch role {
    case .button, .iconButton, .fab, .link, .textField, .passwordField, .textArea, .search,
      .checkbox, .radio, .switch, .slider, .numberStepper, .datePicker, .timePicker, .fileUpload,
      .codeInput, .colorPicker, .rating, .captcha, .pagination, .dots, .heading, .text, .icon,
      .logo,
      .badge, .chip, .divider, .spinner, .image, .avatar, .progress, .hamburger, .columnHeader,
      .socialLogin, .tooltip, .mark, .keyboard, .skeleton:
      true
    default: false
    }
  }

  /// Whether something can stand in something else.
  static func accepts(_ item: Mention, in holder: Mention, isFirst: Bool) -> Bool {
    if holder.isRegion { return true }
    // "a table of staff with search, filters and export": what is done with a table stands by it.
    if holder.role == .table, isTableTool(item) { return false }
    // "a checkbox group “Type” with Road, Gravel and City".
    if holder.isPlural, holder.isLabelGiven || holder.noun == "group", item.isBare,
      [.checkbox, .radio, .switch, .chip, .segmented].contains(holder.role)
    {
      return true
    }
    guard let role = item.role else {
      if item.isRegion { return false }
      // "“Tuesday” with an icon, “Wednesday” with …": the next name is no part of this one.
      if holder.role == nil, holder.isLabelGiven, item.isLabelGiven, !item.hasArticle,
        item.noun.isEmpty
      {
        return false
      }
      return holder.isEach || isFirst || !isLeaf(holder.role)
        || holder.role == .columnHeader && holder.isPlural
    }
    guard let host = holder.role else { return isFirst || !isBroad(role) }
    switch role {
    case .navbar, .sidebar, .tabBar, .footer, .hero, .screen, .features, .pricing, .testimonials:
      return holder.role == .window && role != .screen
    default: break
    }
    switch host {
    case .navbar, .header, .toolbar, .tabBar, .menuBar: return !isBroad(role) && role != .image
    case .sidebar, .drawer:
      if item.isDefinite, item.isPlural, !item.entries.isEmpty { return true }
      return ![.table, .chart, .map, .card, .stat].contains(role)
    case .footer: return !isBroad(role)
    case .table:
      return [.row, .columnHeader, .badge, .avatar, .checkbox, .iconButton, .menu, .chip, .switch]
        .contains(role) || role == .button && isFirst
        || holder.entries.isEmpty && isFirst && !isBroad(role)
    case .list, .menu, .tabs, .select, .radio, .segmented, .stepper, .breadcrumb:
      return holder.isEach || isFirst && !isBroad(role)
        || [
          .listItem, .badge, .avatar, .image, .icon,
          .heading, .text, .menuItem, .option, .chatBubble, .rating,
        ].contains(role)
    case .image where role == .image: return item.isPlural || item.count != nil
    case .map: return role == .mark || isFirst && (role == .text || role == .icon)
    case .image, .avatar, .logo: return isFirst && [.badge, .icon, .text].contains(role)
    case .chart: return [.mark, .option, .select, .segmented].contains(role)
    case .search: return [.icon, .iconButton, .button].contains(role) && isFirst
    default: break
    }
    if host == .columnHeader, !holder.isPlural, !holder.label.isEmpty {
      return isLeaf(role) || role == .menu
    }
    if host == .columnHeader, holder.isPlural,
      [.image, .button, .text, .heading, .badge].contains(role)
    {
      // "three columns with an image, a price and a button".
      return true
    }
    if isLeaf(host) {
      return isFirst && [.icon, .text, .badge, .tooltip].contains(role)
        || holder.isPlural && isFirst
    }
    return true
  }

  private static func isTableTool(_ item: Mention) -> Bool {
    if item.role == .search || item.role == .pagination { return true }
    guard item.isBare, !item.isLabelGiven, item.value.isEmpty else { return false }
    return ["filter", "filters", "export", "sort", "sorting", "import", "filtering", "pagination"]
      .contains(item.label.lowercased())
  }

  /// Whether something in a list is in each of its rows rather than once beside it.
  static func isPartOfRow(_ mention: Mention) -> Bool {
    guard mention.children.isEmpty, !mention.isLabelGiven, !mention.isNegated else { return false }
    switch mention.role {
    case .switch, .checkbox, .radio, .icon, .iconButton, .image, .avatar, .badge, .rating,
      .numberStepper, .progress, .chip:
      return true
    case nil:
      guard mention.isBare, mention.value.isEmpty, mention.spot.isEmpty else { return false }
      let words = mention.label.split(separator: " ")
      return (1...2).contains(words.count) && mention.label.first?.isLowercase ?? false
        && (Samples.isDatum(mention.label) || Icon.named(words[0].lowercased()) != nil)
    default: return false
    }
  }

  /// Whether something takes a part of the screen of its own.
  static func isBroad(_ role: Control.Role) -> Bool {
    switch role {
    case .navbar, .sidebar, .hero, .table, .map, .chart, .footer, .features, .pricing, .gallery,
      .calendar, .carousel, .card, .section, .form, .list, .grid, .stat, .videoPlayer,
      .testimonials, .faq, .tabBar, .header, .toolbar, .productCard, .plan, .feature, .column,
      .composer, .activity, .dialog, .sheet:
      true
    default: false
    }
  }
}
