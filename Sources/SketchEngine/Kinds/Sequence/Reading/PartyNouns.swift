/// Which nouns can take part in a sequence, as data.
enum PartyNouns {
  /// Organizations, places and parts of systems that act, beside those of the lexicon.
  private static let parties = FunctionWords.words(
    """
    service server app application system site website module engine platform store shop storefront
    bank provider warehouse department team gateway backend database ledger registry portal kiosk
    terminal bot agent hub node controller repository bus broker inventory kitchen restaurant hotel
    airline company device endpoint layer middleware plugin extension pos atm idp sdk crm erp cms
    vault directory cluster cloud sensor camera lock robot machine scheduler dispatch wallet chain
    blockchain network carrier insurer hospital pharmacy lab clinic school university agency authority
    counter desk office marketplace exchange processor frontend callback webhook lambda worker thread
    process dns cdn cache queue topic storage bucket filesystem disk library component facade proxy
    model orchestrator saga tracker monitor watcher listener handler
    """)
  /// What is told, rather than who tells it.
  private static let data = FunctionWords.words(
    """
    request response message data form password token email link payment order result record file
    page error status notification confirmation credential code session transaction detail
    information amount item product cart balance step flow diagram sequence login event job task
    report photo image video document list details id key secret signature header body query answer
    charge reservation booking ticket seat invoice receipt refund parcel package address profile
    account access permission request payload packet stock price name number value condition loop
    interaction check validation verification change update call reply command offer comment post
    screen button field dialog popup modal alert menu dashboard view url cookie timeout attempt
    authorization authentication registration checkout search delivery shipment time
    participant actor label note activation lifeline arrow
    """)
  private static let givenNames = FunctionWords.words(
    """
    alice bob carol charlie dave david eve frank grace heidi ivan john jane mary mike peter paul anna
    ann ben amy leo mia zoe nina omar ali fatima chen wei yuki hana ravi priya raj maya noah liam olivia
    ethan ava sophia lucas lily jack oliver harry george henry jake josh ryan kevin brian steve mark
    susan karen nancy betty helen sandra rachel megan julia sofia carlos juan jose luis pedro marco luca
    hans klaus fritz pierre marie claire ivy kim lee tim jim joe dan don ron ken ted fred ed
    emma tom sarah sam alex chris kate lisa maria james robert linda laura max ben
    """)

  private static let people = FunctionWords.words(
    """
    parent child mother father mom mum dad son daughter friend neighbor neighbour kid baby boy girl man
    woman person brother sister uncle aunt grandma grandpa husband wife barista guest host nurse chef
    cook clerk coach boss intern staff king queen judge pilot captain guide tenant landlord witness
    """)

  /// What is drawn for a name.
  static func shape(of key: [String]) -> NodeShape {
    if let last = key.last, key.count == 1, givenNames.contains(last) { return .actor }
    if let last = key.last, people.contains(last) || last.hasSuffix("ist") && last.utf8.count > 5 {
      return .actor
    }
    // Among parties a warehouse is where goods are kept.
    if key == ["warehouse"] { return .service }
    for start in key.indices {
      for sense in Lexicon.senses(of: key[start...]) {
        switch sense {
        case .system(let shape, _): return shape
        case .person: return .actor
        case .control, .frame, .screen, .kind, .place, .figure, .medium, .technology: continue
        }
      }
    }
    // "Bidder", "Borrower": whoever does something is a person, unless it is known as a machine.
    if let last = key.last, key.count == 1, last.hasSuffix("er"), last.utf8.count > 4,
      !parties.contains(last), !machines.contains(last), !isData(last)
    {
      return .actor
    }
    return .service
  }

  private static let machines = FunctionWords.words(
    """
    producer consumer publisher parser loader crawler resolver indexer poller logger container
    scanner speaker boiler runner builder helper router printer renderer compiler
    browser charger reader writer meter timer folder
    heater cooler freezer dryer washer mixer blender toaster opener beeper pager buzzer thermometer
    scooter locker drawer tower tracker plotter amplifier transformer planner mapper wrapper fetcher watcher newsletter computer
    """)

  /// Whether a noun group names somebody or something that can take part.
  static func isParty(_ group: NounGroup) -> Bool {
    let head = group.head
    if group.isNegated || group.core.isEmpty { return false }
    for sense in group.senses {
      switch sense {
      case .system(let shape, _): return shape != .document
      case .person: return true
      case .control, .frame, .screen, .kind, .place, .figure, .medium, .technology: continue
      }
    }
    if parties.contains(head) { return true }
    if isData(head) { return false }
    if givenNames.contains(head) || people.contains(head) { return true }
    if let last = group.core.last, last.tag == .name, !last.text.hasPrefix("/"),
      !isProtocol(last.text)
    {
      return true
    }
    return ["er", "or", "ist", "ant"].contains { head.hasSuffix($0) } && head.utf8.count > 4
  }

  /// Whether a noun group names somebody by what the lexicon or a list knows, not by its ending.
  static func isKnown(_ group: NounGroup) -> Bool {
    parties.contains(group.head) || people.contains(group.head)
      || givenNames.contains(group.head) || group.core.last?.tag == .name
      || group.senses.contains { sense in
        switch sense {
        case .system, .person: true
        case .control, .frame, .screen, .kind, .place, .figure, .medium, .technology: false
        }
      }
  }

  /// The name before the dot of a call such as `Cart.total()`.
  static func owner(of text: String) -> String? {
    guard text.hasSuffix(")"), let dot = text.firstIndex(of: "."), text.first?.isUppercase == true
    else { return nil }
    return String(text[..<dot])
  }

  /// Whether a noun names what is told.
  static func isData(_ noun: String) -> Bool { data.contains(noun) }

  /// Whether words are those of a protocol, such as `POST`, `200` or `SYN`.
  static func isProtocol(_ text: String) -> Bool {
    let isShouted = text.utf8.count > 1 && text.allSatisfy { $0.isUppercase || $0 == "-" }
    return isShouted
      && !["API", "DB", "UI", "ATM", "POS", "CDN", "DNS", "CRM", "ERP"].contains(text)
      || text.first?.isNumber == true || text.hasPrefix("/") || text.contains("()")
      || text.hasSuffix(")") || text.contains("_")
  }
}
