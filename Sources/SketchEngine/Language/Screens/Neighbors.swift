/// What a name without a control is, by what stands beside it in a list.
enum Neighbors {
  /// The mentions of one list, with names turned into what their neighbors show them to be.
  static func settled(_ mentions: [Mention], in host: Control.Role) -> [Mention] {
    var settled = mentions
    for index in settled.indices {
      let before = index > 0 ? settled[index - 1] : nil
      let after = index + 1 < settled.count ? settled[index + 1] : nil
      if isField(settled[index], between: before, and: after, in: host) {
        settled[index].role = FieldNouns.field(for: settled[index].label)
      } else if isCaption(settled[index], between: before, and: after) {
        settled[index].role = .button
      }
    }
    return settled
  }

  /// "Make dropdown, Model dropdown, Year, Mileage": a name among fields is of a field.
  private static func isField(
    _ mention: Mention, between before: Mention?, and after: Mention?, in host: Control.Role
  ) -> Bool {
    guard mention.isBare, !mention.isLabelGiven, mention.value.isEmpty, mention.detail.isEmpty,
      mention.states.isEmpty, mention.label.first?.isUppercase ?? false,
      !ActionWords.isAction(mention.label), !mention.isNegated
    else { return false }
    switch host {
    case .navbar, .header, .footer, .sidebar, .toolbar, .tabBar, .table, .list, .listItem, .column:
      return false
    default: break
    }
    let isBefore = before.map(isField) ?? false
    let isAfter = after.map(isField) ?? false
    return isBefore && isAfter || (isBefore || isAfter) && FieldNouns.names(mention.label)
      || isBefore && !mention.followsAnd && !mention.label.hasSuffix("?")
      || isBefore && mention.followsAnd
  }

  private static func isField(_ mention: Mention) -> Bool {
    guard let role = mention.role, role.isField, role != .search else { return false }
    return role != .slider && !mention.isNegated && mention.entries.isEmpty
  }

  /// "Bottom right “Save draft” and a green “Send”": captions beside a button or in a color.
  private static func isCaption(
    _ mention: Mention, between before: Mention?, and after: Mention?
  ) -> Bool {
    guard mention.isBare, mention.isLabelGiven, mention.value.isEmpty, mention.noun.isEmpty,
      mention.label.split(separator: " ").count <= 5, !mention.label.hasSuffix(".")
    else { return false }
    if mention.style.fill != nil || mention.style.isOutlined { return true }
    guard ActionWords.isAction(mention.label) else { return false }
    if let place = mention.spot.place,
      [.bottom, .bottomLeft, .bottomRight].contains(place)
    {
      return true
    }
    return before?.role == .button && mention.followsAnd
      || after?.role == .button && (after?.followsAnd ?? false)
  }
}
