/// Turns mentions into controls.
struct ControlMaker {
  /// Whether bare names of what forms ask for are fields here.
  var isForm = false

  /// The controls for several mentions that stand in one container.
  func controls(of mentions: [Mention], in host: Control.Role) -> [Control] {
    let mentions = Self.stepped(mentions)
    var maker = self
    if !isForm, Self.areFields(mentions), host != .card, host != .listItem,
      host != .sidebar, host != .navbar, host != .header, host != .footer
    {
      maker.isForm = true
    }
    if !maker.isForm, host == .card || host == .section || host == .sheet,
      mentions.contains(where: {
        $0.role?.isField ?? false && $0.role != .search || $0.role == .button
          || $0.role == .checkbox
      }),
      mentions.filter({ $0.isBare && !$0.isLabelGiven && FieldNouns.names($0.label) }).count > 1
        || mentions.contains(where: { $0.role?.isField ?? false && $0.role != .search }),
      mentions.contains(where: { $0.isBare && !$0.isLabelGiven && FieldNouns.names($0.label) })
    {
      // "Check-in, Check-out, a Guests dropdown": they all ask for something.
      maker.isForm = true
    }
    let settled = Neighbors.settled(mentions, in: host)
    var made: [Control] = []
    var joined: [Int] = []
    var before: Range<Int> = 0..<0
    for (index, mention) in settled.enumerated() {
      let count = made.count
      let next = index + 1 < settled.count ? settled[index + 1] : nil
      var parts = maker.controls(of: Self.paired(mention, with: next), in: host)
      if host != .screen || mention.spot.relation == .below, let title = mention.spot.anchor.first,
        mention.spot.relation == .below, mention.spot.anchor.count == 1, title.tag == .quoted,
        !made.contains(where: { $0.label == title.text }), !parts.isEmpty
      {
        // "toggles A and B under “Email”": the name becomes their heading.
        parts = [Control(.section, title.text, parts)]
      }
      if mention.spot.relation == .between, mention.spot.isPronoun, parts.allSatisfy(\.isSmall),
        let pair = Self.pair(in: made, before)
      {
        // "two codes and a plane between them".
        made[pair.range] = [
          Control(.group, arrangement: .row, [pair.left] + parts + [pair.right])
        ]
        joined = []
        before = pair.range.lowerBound..<pair.range.lowerBound + 1
        continue
      }
      if !before.isEmpty, mention.spot.isPronoun,
        Relating.relate(
          parts, mention.spot, to: before, in: &made,
          isBar: host == .header || host == .navbar || host == .toolbar || host == .footer)
      {
        joined = []
        before = max(0, made.count - 1)..<made.count
        continue
      }
      if !parts.isEmpty { before = made.count..<made.count + parts.count }
      made += parts
      if let arrangement = mention.spot.arrangement, mention.followsAnd, made.count == count + 1,
        count > 0, mention.count == nil
      {
        made = Self.joined(made, from: joined, arrangement, mention)
        joined = []
        continue
      }
      // "… in a row" is said of all that were joined by commas before it and are alike.
      if let last = made.indices.last, made.count == count + 1 {
        if let before = joined.last,
          made[before].role.isField != made[last].role.isField
            || made[before].role == .button && made[last].role != .button
        {
          joined = []
        }
        joined.append(last)
      } else {
        joined = []
      }
    }
    return Arranging.arranged(made)
  }

  /// The two things named last, that something stands between.
  private static func pair(
    in made: [Control], _ before: Range<Int>
  ) -> (range: Range<Int>, left: Control, right: Control)? {
    guard let last = made.indices.last else { return nil }
    if made[last].role == .list, made[last].children.count == 2 {
      let names = made[last].children.map { Control(.heading, $0.label, value: $0.value) }
      return (last..<last + 1, names[0], names[1])
    }
    if made[last].role == .group, made[last].children.count == 2 {
      return (last..<last + 1, made[last].children[0], made[last].children[1])
    }
    guard last > 0, made[last].isSmall, made[last - 1].isSmall else { return nil }
    return (last - 1..<last + 1, made[last - 1], made[last])
  }

  /// Whether all bare names, two at least, are what forms ask for.
  private static func areFields(_ mentions: [Mention]) -> Bool {
    let bare = mentions.filter {
      $0.isBare && !$0.isLabelGiven && !ActionWords.isSocial($0.label)
        && !ActionWords.isAction($0.label)
    }
    return bare.count > 1
      && bare.allSatisfy { $0.value.isEmpty && FieldNouns.role(of: $0.label) != nil }
  }

  /// "Step 1 of 3 (Data, Check, Date), a stepper at the top": the names are those of its steps.
  private static func stepped(_ mentions: [Mention]) -> [Mention] {
    var mentions = mentions
    guard
      let told = mentions.firstIndex(where: {
        $0.role == nil && $0.label.lowercased() == "step" && $0.entries.count > 1
      })
    else { return mentions }
    let step = mentions[told].value.split(separator: " ").first.flatMap { Int($0) } ?? 1
    var stepper = mentions[told]
    if let other = mentions.firstIndex(where: { $0.role == .stepper && $0.entries.isEmpty }) {
      stepper = mentions.remove(at: other)
      stepper.entries = mentions[told < other ? told : told - 1].entries
    }
    stepper.role = .stepper
    stepper.label = ""
    stepper.value = ""
    stepper.pickedOrdinal = step
    stepper.pickedStates = [.active]
    if let told = mentions.firstIndex(where: {
      $0.role == nil && $0.label.lowercased() == "step" && $0.entries.count > 1
    }) {
      mentions[told] = stepper
    }
    return mentions
  }

  /// "Skip and a gray Stop button": the one before the button is a button as well.
  private static func paired(_ mention: Mention, with next: Mention?) -> Mention {
    guard let next, next.followsAnd, next.role == .button, mention.isBare,
      ActionWords.isAction(mention.label)
        || mention.hasArticle && mention.value.isEmpty
          && (mention.style.fill != nil || mention.style.isOutlined)
    else { return mention }
    var mention = mention
    mention.role = .button
    mention.label = PhraseReader.capitalized(mention.label)
    return mention
  }

  /// The last ones of a list as a group that is arranged as was said.
  private static func joined(
    _ made: [Control], from joined: [Int], _ arrangement: Control.Arrangement, _ mention: Mention
  ) -> [Control] {
    guard let last = made.last, let before = joined.last else { return made }
    var start = before
    for index in joined.reversed() where made[index].role == last.role { start = min(start, index) }
    var members = Array(made[start...])
    let place = members.last?.place ?? .flow
    for index in members.indices { members[index].place = .flow }
    for index in members.indices where members[index].arrangement == arrangement {
      members[index].arrangement = .automatic
    }
    return Array(made[..<start]) + [
      Control(.group, place: place, arrangement: arrangement, members)
    ]
  }

  /// The controls for one mention: none where it says that something is not there, several where it
  /// names several.
  func controls(of mention: Mention, in host: Control.Role) -> [Control] {
    guard !mention.isNegated else { return [] }
    if mention.isRegion { return region(mention, in: host) }
    if mention.noun == "entry", mention.isPlural, Naming.entryRole(of: host) == .navItem {
      // "the entries Home and Search" of a navigation.
      var mention = mention
      mention.role = .navItem
      mention.noun = ""
      return controls(of: mention, in: host)
    }
    guard let role = mention.role else { return bare(mention, in: host) }
    if role == .list, let legend = legend(mention) { return legend }
    if [.link, .icon, .iconButton, .button].contains(role), mention.isPlural,
      mention.entries.isEmpty,
      ["social", "social media"].contains(mention.label.lowercased())
    {
      return ["Facebook", "Instagram", "YouTube", "LinkedIn"].map {
        stamped(Control(.link, $0), mention)
      }
    }
    if role == .option, mention.label.isEmpty, mention.entries.isEmpty, mention.children.isEmpty,
      host == .screen || host == .section || host == .card || host == .group
    {
      let names = ["Strongly agree", "Agree", "Not sure", "Disagree"].prefix(mention.count ?? 4)
      return names.map { stamped(Control(.radio, $0), mention) }
    }
    if role == .row { return rowRegion(mention, in: host) }
    if role == .columnHeader { return columns(mention, in: host) }
    if isSeveral(mention) { return several(mention, in: host) }
    var mention = mention
    Self.joinTwice(&mention, role)
    if role == .card, !mention.isPlural, mention.label.isEmpty, let first = mention.children.first,
      first.isBare, first.isLabelGiven, first.spot.isEmpty, first.style == Control.Style(),
      first.label.split(separator: " ").count <= 6, mention.children.count > 1
    {
      // "a card: “Gold club”, a code and a button": what is quoted first is its title.
      mention.label = first.label
      mention.isLabelGiven = true
      mention.children.removeFirst()
      for index in mention.children.indices where mention.children[index].isBare {
        if mention.children[index].isLabelGiven { mention.children[index].role = .text }
      }
    }
    if [.banner, .alert, .toast, .tooltip].contains(role), mention.label.isEmpty,
      let first = mention.children.first, first.isBare, first.isLabelGiven
    {
      mention.label = first.label
      mention.isLabelGiven = true
      mention.children.removeFirst()
    }
    let control = one(mention, role: role, label: mention.label, in: host)
    if role == .emptyState, mention.variant == "search" {
      var empty = control
      if empty.label.isEmpty {
        empty.label = "No results found"
        empty.detail = "Try other words or fewer filters."
      }
      return [Control(.search), empty]
    }
    if Self.hasSurroundings(role), mention.children.contains(where: Self.isAround) {
      return surrounded(control, mention)
    }
    if role == .codeBlock { return [Arranging.around(control)] }
    if Holding.isLeaf(role) || role == .videoPlayer {
      return Arranging.hoisted(control, mention.children)
    }
    return [control]
  }

  /// Whether what is said to be above or below it can only stand outside it.
  private static func hasSurroundings(_ role: Control.Role) -> Bool {
    switch role {
    case .list, .table, .chart, .map, .calendar, .gallery, .carousel, .grid: true
    default: false
    }
  }

  private static func isAround(_ mention: Mention) -> Bool {
    mention.spot.isPronoun && (mention.spot.relation == .above || mention.spot.relation == .below)
  }

  /// "a list of pairs with a search above it": what is around it, and it in between.
  private func surrounded(_ control: Control, _ mention: Mention) -> [Control] {
    let around = mention.children.filter(Self.isAround)
    var inner = mention
    inner.children.removeAll(where: Self.isAround)
    guard let role = mention.role else { return [control] }
    var core = one(inner, role: role, label: inner.label, in: .screen)
    let place = core.place
    core.place = .flow
    func made(_ relation: Spot.Relation) -> [Control] {
      controls(of: around.filter { $0.spot.relation == relation }, in: .group)
    }
    let all = made(.above) + [core] + made(.below)
    return place == .flow ? all : [Control(.group, place: place, all)]
  }

  /// "step 2 of 4 with a stepper", "a stepper with 4 steps": the same thing named twice.
  private static func joinTwice(_ mention: inout Mention, _ role: Control.Role) {
    var said: [Mention] = []
    func isSame(_ part: Mention) -> Bool {
      guard role != .group, part.role == role,
        part.label.isEmpty || part.label.allSatisfy(\.isNumber)
      else {
        return false
      }
      return part.entries.isEmpty && part.count == nil || role == .stepper
    }
    for part in (mention.children + mention.entries).filter(isSame) {
      if let count = part.count ?? Int(part.label), mention.label.isEmpty {
        mention.label = String(count)
      }
      said += part.children + part.entries
      mention.spot.add(part.spot)
    }
    mention.children.removeAll(where: isSame)
    mention.entries.removeAll(where: isSame)
    if PhraseReader.takesEntries(role) {
      mention.entries += said
    } else {
      mention.children += said
    }
  }

  private func isSeveral(_ mention: Mention) -> Bool {
    guard let role = mention.role else { return false }
    if role == .option, mention.label.isEmpty || mention.entries.count > 1, mention.count == nil {
      return false
    }
    if !mention.isPlural, mention.entries.isEmpty, Entries.holdsEntries(role), role != .card,
      role != .plan, mention.count ?? 0 > 1
    {
      return false
    }
    if let count = mention.count, count > 1 {
      return !Entries.holdsOnlyEntries(role)
        && !(role == .select && mention.entries.count == count) && role != .list && role != .menu
    }
    guard mention.isPlural,
      !mention.entries.isEmpty
        || Self.repeats(role) && (mention.label.isEmpty || Self.keepsWords(role))
    else { return false }
    return !Entries.holdsEntries(role) || role == .card || role == .plan || role == .select
  }

  /// Whether the plural alone means several of it.
  static func repeats(_ role: Control.Role) -> Bool {
    switch role {
    case .card, .stat, .productCard, .plan, .feature, .testimonial, .post, .comment, .cartLine,
      .listItem, .chip, .column, .item, .chatBubble, .story, .event, .image, .button, .icon:
      true
    default: false
    }
  }

  /// Whether words before it say what it is about rather than what it says: "recipe cards".
  private static func keepsWords(_ role: Control.Role) -> Bool {
    switch role {
    case .card, .stat, .productCard, .plan, .feature, .testimonial, .post, .comment, .listItem,
      .image, .chatBubble, .item, .column:
      true
    default: false
    }
  }

  // MARK: Regions

  private func region(_ mention: Mention, in host: Control.Role) -> [Control] {
    let inside = controls(of: mention.children + mention.entries, in: .screen)
    guard !inside.isEmpty else {
      // A part of the screen of which no more is said is shown as such.
      guard host == .screen, mention.spot.place == nil || mention.spot.place == .center,
        ["area", "content", "main", "pane", "panel"].contains(mention.noun) || mention.label.isEmpty
      else { return [] }
      let name = mention.label.isEmpty ? "Main content" : mention.label
      var main = stamped(Control(.card, PhraseReader.capitalized(name)), mention)
      main.style.height = 360
      return [main]
    }
    let place = mention.spot.place ?? .flow
    switch place {
    case .left, .right:
      var control = Control(.group, place: place, inside)
      if inside.count == 1, let only = inside.first, only.place == .flow { control = only }
      control.place = place
      control.style.share = mention.spot.share ?? mention.style.share
      return [control]
    case .bottom where mention.noun == "bar" && inside.count > 1:
      return [stamped(Control(.toolbar, place: .bottom, inside), mention)]
    case .top where mention.noun == "row":
      return [Control(.group, arrangement: .row, inside)]
    default: return inside
    }
  }

  /// "a filter row with …", "a row “New this week” with four covers".
  private func rowRegion(_ mention: Mention, in host: Control.Role) -> [Control] {
    guard host != .table else { return [] }
    if mention.entries.count > 1, mention.entries.allSatisfy(\.isBare) {
      // "three rows Adult $24, Child $14, each with a stepper".
      var list = mention
      list.role = .list
      list.count = nil
      return controls(of: list, in: host)
    }
    let inside = controls(of: mention.children + mention.entries, in: .group)
    guard !inside.isEmpty else {
      guard mention.isLabelGiven else { return [] }
      return [stamped(Control(.listItem, mention.label, value: mention.value), mention)]
    }
    if mention.isLabelGiven {
      return [stamped(Control(.section, mention.label, arrangement: .row, inside), mention)]
    }
    return [
      stamped(
        Control(.group, place: place(mention), arrangement: .row, inside.flatMap(Self.ungrouped)),
        mention)
    ]
  }

  private static func ungrouped(_ control: Control) -> [Control] {
    control.role == .group && control.arrangement == .row ? control.children : [control]
  }

  /// "four columns: Backlog, In progress", "two columns: A on the left and B on the right".
  private func columns(_ mention: Mention, in host: Control.Role) -> [Control] {
    guard host != .table else { return [] }
    let isListed = !mention.entries.isEmpty
    let names = isListed ? mention.entries : mention.children.filter { $0.role == nil }
    guard !names.isEmpty else { return [] }
    if names.allSatisfy({ $0.isRegion || $0.role == .section }) {
      return controls(of: names, in: host)
    }
    let parts = mention.each + mention.children.filter { isListed || $0.role != nil }
    if parts.contains(where: { $0.role == .image || $0.role == .button }) {
      // "three columns with an image and a button: A, B and C": each is a card.
      var cards = mention
      cards.role = .card
      cards.noun = "card"
      cards.arrangement = .grid(names.count)
      cards.entries = mention.entries
      cards.count = nil
      return several(cards, in: host)
    }
    if isListed, names.contains(where: { $0.role != nil }),
      let first = names.first?.spot.place, first == .left || first == .right
    {
      return sides(names)
    }
    if names.allSatisfy({ $0.spot.place == .left || $0.spot.place == .right }) {
      return names.flatMap { name -> [Control] in
        var name = name
        if name.role != nil { return controls(of: name, in: .screen) }
        let inside = controls(of: name.children + mention.each, in: .form)
        name.children = []
        return [stamped(Control(.section, name.label, place: place(name), inside), name)]
      }
    }
    return names.map { name in
      let inside = controls(of: name.children + mention.each, in: .column)
      return stamped(
        Control(.column, PhraseReader.capitalized(name.label), value: name.value, inside), name)
    }
  }

  /// "two columns: left the fields A and B; right a card": what stands in each of them.
  private func sides(_ names: [Mention]) -> [Control] {
    var sides: [(place: Control.Place, parts: [Mention])] = []
    for name in names {
      var name = name
      if let place = name.spot.place, place == .left || place == .right {
        name.spot.place = nil
        if sides.last?.place != place { sides.append((place, [])) }
      }
      guard !sides.isEmpty else { continue }
      sides[sides.count - 1].parts.append(name)
    }
    return sides.map { side in
      let inside = controls(of: side.parts, in: .screen)
      if inside.count == 1, var only = inside.first, !only.isSmall {
        only.place = side.place
        return only
      }
      return Control(.group, place: side.place, inside)
    }
  }

  // MARK: One control

  private func one(
    _ mention: Mention, role: Control.Role, label: String, in host: Control.Role
  ) -> Control {
    var mention = mention
    var control = Control(
      role, label, detail: mention.detail, value: mention.value,
      placeholder: mention.placeholder, variant: mention.variant, icon: mention.icon,
      states: mention.states, style: mention.style, place: place(mention),
      arrangement: arrangement(mention))
    if mention.spot.isFullWidth { control.style.isFullWidth = true }
    if let share = mention.spot.share { control.style.share = share }
    if role == .section { mention.children = Self.listed(mention.children) }
    let entries = Entries.controls(of: mention, by: self)
    control.children = Arranging.cornersFirst(
      controls(of: mention.children, in: role) + entries, in: role)
    Refining.refine(&control, mention)
    return stamped(control, mention)
  }

  private func several(_ mention: Mention, in host: Control.Role) -> [Control] {
    guard let role = mention.role else { return [] }
    let names = mention.entries.flatMap { Self.spread($0) }
    let usual = names.isEmpty ? (mention.count ?? 3) : names.count
    let count = max(1, min(60, max(mention.count ?? usual, names.count)))
    var made = (0..<count).map { index in
      member(mention, role: role, name: index < names.count ? names[index] : nil, index, in: host)
    }
    if role == .radio || role == .checkbox, mention.isPlural, !mention.label.isEmpty,
      names.count > 1
    {
      // "Severity radio buttons Low, High": what they are of stands above them.
      return [stamped(Control(.section, mention.label, place: place(mention), made), mention)]
    }
    if role.isField, !mention.label.isEmpty, !names.isEmpty {
      if names.count == 1, let only = names.first, let group = FieldNouns.group(only.label) {
        made = group.map { Control(FieldNouns.field(for: $0), $0) }
      }
      return [stamped(Control(.section, mention.label, place: place(mention), made), mention)]
    }
    let title =
      mention.isLabelGiven && !Self.numbersItself(role) && !names.isEmpty == false
      ? mention.label : mention.detail
    if title.isEmpty, names.isEmpty, host == .sidebar || mention.spot.place != nil,
      !mention.label.isEmpty, Self.keepsWords(role), mention.count == nil
    {
      // "a sidebar with recent posts": they stand under that name.
      let noun = mention.noun.isEmpty ? "" : " " + Self.plural(mention.noun)
      return [
        Control(
          .section, PhraseReader.capitalized(mention.label) + noun, place: place(mention), made)
      ]
    }
    if !title.isEmpty, names.isEmpty || mention.isLabelGiven || !mention.detail.isEmpty {
      return [
        Control(.section, title, place: place(mention), arrangement: arrangement(mention), made)
      ]
    }
    let isArranged = arrangement(mention) != .automatic
    guard isArranged || place(mention) != .flow, made.count > 1 else { return made }
    for index in made.indices where made[index].place == place(mention) {
      made[index].place = .flow
    }
    return [
      stamped(
        Control(.group, place: place(mention), arrangement: arrangement(mention), made), mention)
    ]
  }

  private static func plural(_ noun: String) -> String {
    noun.hasSuffix("y") && !noun.hasSuffix("ay") ? noun.dropLast() + "ies" : noun + "s"
  }

  /// One of several: what all have, with what was said of this one.
  private func member(
    _ mention: Mention, role: Control.Role, name: Mention?, _ index: Int, in host: Control.Role
  ) -> Control {
    if let name, name.isQualified, name.role != role,
      let own = controls(of: name, in: host).first
    {
      return own
    }
    var single = mention
    single.entries = []
    single.isPlural = false
    single.count = nil
    single.detail = ""
    single.arrangement = .automatic
    single.spot = name?.spot ?? Spot()
    var label = name?.label ?? ""
    var parts = mention.each + mention.children
    if let name {
      single.value = name.value
      single.detail = name.detail
      single.states = name.states + mention.states
      if name.style != Control.Style() { single.style = name.style }
      single.span = name.span.isEmpty ? mention.span : name.span
      parts += name.children
    }
    single.children = Parts.filled(parts, for: role, label: label, value: &single.value)
    if label.isEmpty, Holding.isLeaf(role) || role == .tabs, !single.value.isEmpty {
      // "buttons 30 min, 1 h": amounts are what they say.
      label = single.value
      single.value = ""
    }
    if role == .plan || role == .productCard, single.value.isEmpty,
      let space = label.lastIndex(of: " "),
      label[label.index(after: space)...].first.map({ "$€£".contains($0) }) ?? false
    {
      // "“Yearly $59.99”": what it costs stands in its name.
      single.value = String(label[label.index(after: space)...])
      label = String(label[..<space])
    }
    if role == .stat, single.value.isEmpty, let count = name?.count {
      // "12 bands": how many there are.
      single.value = String(count)
    }
    if role == .stat, single.value.isEmpty, let space = label.firstIndex(of: " "),
      label.first?.isNumber ?? false,
      label[..<space].allSatisfy({ $0.isNumber || ",.".contains($0) })
    {
      single.value = String(label[..<space])
      label = String(label[label.index(after: space)...])
    }
    if role == .stat, single.value.isEmpty, let space = label.lastIndex(of: " "),
      label[label.index(after: space)...].allSatisfy(\.isNumber)
    {
      single.value = String(label[label.index(after: space)...])
      label = String(label[..<space])
    }
    if label.isEmpty, Self.numbersItself(role), !mention.label.isEmpty { label = mention.label }
    if label.isEmpty, single.children.count < parts.count, role == .card {
      // What it is called was asked for and not said: the topic knows.
      label = "{item \(index + 1)}"
    }
    let shown = name?.isLabelGiven == true ? label : PhraseReader.capitalized(label)
    var control = one(single, role: role, label: shown, in: host)
    if control.icon.isEmpty, role == .iconButton || role == .icon {
      control.icon = label.lowercased()
    }
    return control
  }

  private static func numbersItself(_ role: Control.Role) -> Bool {
    switch role {
    case .button, .link, .checkbox, .radio, .switch, .textField, .tab, .navItem, .icon: true
    default: false
    }
  }

  /// "Active, Invited or Suspended" as separate names.
  static func spread(_ mention: Mention) -> [Mention] {
    mention.isBare || mention.role == nil ? [mention] + mention.entries : [mention]
  }

  // MARK: Names without a control

  private func bare(_ mention: Mention, in host: Control.Role) -> [Control] {
    let label = mention.label
    if label.isEmpty, mention.value.isEmpty { return [] }
    if let things = things(mention, in: host) { return things }
    if let legend = legend(mention) { return legend }
    if !mention.children.isEmpty || !mention.entries.isEmpty {
      var mention = mention
      if let choice = choice(for: mention) { return choice }
      if Self.countsAmounts(mention), host != .list, host != .table {
        // "three numbers in a row: Gross $84,300 and Net $62,360".
        mention.role = .stat
        mention.count = nil
        mention.isPlural = true
        mention.label = ""
        if mention.arrangement == .automatic, mention.spot.arrangement == nil {
          mention.arrangement = .row
        }
        return several(mention, in: host)
      }
      let inside = Self.listed(mention.children + mention.entries)
      if host == .listItem || host == .column || host == .event {
        mention.children = []
        mention.entries = []
        return bare(mention, in: host) + controls(of: inside, in: host)
      }
      var held = controls(of: inside, in: .section)
      if !mention.value.isEmpty { held.insert(Control(.text, mention.value), at: 0) }
      if inside.count > 2, !isForm, inside.allSatisfy({ $0.isBare && !$0.isLabelGiven }),
        held.allSatisfy({ $0.role == .text && $0.value.isEmpty }), host == .screen || host == .group
      {
        // "Outline with Introduction, Methods and Results": things in a list.
        for index in held.indices { held[index].role = .listItem }
        held = [Control(.list, "", held)]
      }
      var section = Control(
        .section, PhraseReader.capitalized(label), detail: mention.detail, place: place(mention),
        held)
      section.style = mention.style
      return [stamped(section, mention)]
    }
    if !mention.isLabelGiven, mention.value.isEmpty, let fields = FieldNouns.group(label),
      host == .screen || host == .group || host == .form || host == .section
    {
      let inside = fields.map { Control(FieldNouns.field(for: $0), $0) }
      return [stamped(Control(.section, PhraseReader.capitalized(label), inside), mention)]
    }
    var control = Naming.control(for: mention, in: host, isForm: isForm)
    control.detail = control.detail.isEmpty ? mention.detail : control.detail
    control.place = place(mention)
    control.states = mention.states
    if control.style == Control.Style() { control.style = mention.style }
    Refining.refine(&control, mention)
    return [stamped(control, mention)]
  }

  /// "legend Free, Taken": small marks in a row.
  private func legend(_ mention: Mention) -> [Control]? {
    let names = mention.entries + mention.children
    guard mention.noun == "legend", names.count > 1, names.allSatisfy(\.isBare) else { return nil }
    let marks = names.map { Control(.badge, PhraseReader.capitalized($0.label), style: $0.style) }
    return [stamped(Control(.group, place: place(mention), arrangement: .row, marks), mention)]
  }

  /// "four profiles", "three recipes": so many of what no control is named for.
  private func things(_ mention: Mention, in host: Control.Role) -> [Control]? {
    guard let count = mention.count, count > 1, count <= 24, mention.isPlural,
      mention.value.isEmpty,
      !mention.isLabelGiven, mention.entries.isEmpty,
      host == .screen || host == .section || host == .group || host == .calendar
    else { return nil }
    let noun = Lemmas.singular(mention.noun.isEmpty ? mention.label.lowercased() : mention.noun)
    let names = Things.names(of: noun)
    let isPerson = Samples.isPerson(noun)
    return (0..<count).map { index in
      var card = mention
      card.role = .card
      card.count = nil
      card.isPlural = false
      let name = isPerson ? Samples.person(index) : names.map { $0[index % $0.count] }
      card.label = name ?? ""
      card.isLabelGiven = name != nil
      var control = one(card, role: .card, label: name ?? "", in: host)
      guard isPerson else { return control }
      var face = Control(.avatar, name ?? "")
      face.style.size = .large
      control.children.insert(face, at: 0)
      return control
    }
  }

  /// "Alerts: “Disk full”, “High load”": several quoted things under a title are a list.
  private static func listed(_ mentions: [Mention]) -> [Mention] {
    guard mentions.count > 1,
      mentions.allSatisfy({ $0.isBare && $0.isLabelGiven && $0.spot.isEmpty })
    else { return mentions }
    var list = Mention()
    list.role = .list
    list.isPlural = true
    list.entries = mentions
    return [list]
  }

  private static func countsAmounts(_ mention: Mention) -> Bool {
    let nouns = [
      "number", "figure", "total", "value", "counter", "amount", "result", "measurement", "reading",
      "indicator", "score",
    ]
    return nouns.contains(mention.noun) && mention.entries.count > 1 && mention.children.isEmpty
      && mention.entries.allSatisfy { $0.isBare && !$0.value.isEmpty && !$0.label.isEmpty }
  }

  /// "A to F with a radio button": one for each of the names.
  private func choice(for mention: Mention) -> [Control]? {
    guard mention.entries.count > 1, mention.children.count == 1, let only = mention.children.first,
      let role = only.role, [.radio, .checkbox, .switch].contains(role), only.count == nil
    else { return nil }
    var several = only
    several.entries = mention.entries
    several.isPlural = true
    several.label = ""
    let title = PhraseReader.capitalized(mention.label)
    return [stamped(Control(.section, title, controls(of: several, in: .section)), mention)]
  }

  private func stamped(_ control: Control, _ mention: Mention) -> Control {
    var control = control
    if !mention.span.isEmpty { control.spans = [mention.span] }
    return control
  }

  private func arrangement(_ mention: Mention) -> Control.Arrangement {
    mention.arrangement != .automatic
      ? mention.arrangement : mention.spot.arrangement ?? .automatic
  }

  private func place(_ mention: Mention) -> Control.Place { mention.spot.place ?? .flow }
}
