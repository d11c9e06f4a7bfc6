/// Names of things of a sort, for lists of them: cities, languages, stations.
enum Things {
  private static let table = """
    alarm: 06:30, 07:15, 08:00, 09:30, 22:45
    album: Paper Lanterns, Low Tide, Northern Rooms, First Light, Slow Machines
    bank: Harbor Bank, First Meridian, Union Trust, Lakeside Savings, Northgate Bank
    breed: Labrador, Poodle, Beagle, Border collie, Dachshund
    category: Food, Home, Travel, Health, Leisure
    channel: General, Announcements, Design, Support, Random
    city: Lisbon, Toronto, Berlin, Kyoto, Oslo
    color: Blue, Green, Red, Orange, Violet
    country: Portugal, Canada, Germany, Japan, Norway
    currency: US dollar, Euro, British pound, Japanese yen, Swiss franc
    department: Cardiology, Pediatrics, Neurology, Dermatology, Radiology
    device: Living room speaker, Work laptop, Kitchen display, Phone, Headphones
    document: Lease agreement, Insurance policy, Travel receipt, Meeting notes, Tax statement
    download: Road trip mix, Team photo, Recipe collection, City map, User guide
    exam: Algebra midterm, World history, Biology basics, Reading test, Geography quiz
    expense: Groceries, Rent, Electricity, Train ticket, Dinner out
    file: Annual report.pdf, Budget 2026.xlsx, Floor plan.pdf, Contract.pdf, Photos.zip
    flight: LH 1168 to Lisbon, AC 872 to Toronto, JL 44 to Tokyo, SK 805 to Oslo, TP 533 to Berlin
    folder: Invoices, Photos, Contracts, Travel, Archive
    game: Chess, Checkers, Word hunt, Sudoku, Solitaire
    group: Hiking friends, Book club, Neighbors, Choir, Weekend cooks
    habit: Drink water, Read 20 pages, Stretch, Walk outside, Go to bed by eleven
    holiday: New Year's Day, Good Friday, Labor Day, Thanksgiving, Christmas Day
    ingredient: Flour, Eggs, Butter, Sugar, Milk
    invoice: Invoice 2031, Invoice 2030, Invoice 2029, Invoice 2028, Invoice 2027
    language: English, Spanish, French, German, Japanese
    lesson: Getting started, First steps, Practice, Common mistakes, Review
    level: Level 1, Level 2, Level 3, Level 4, Level 5
    name: Olivia, Noah, Emma, Liam, Amelia
    network: Home Wi-Fi, Guest network, Office 5G, Café Lumen, Library
    note: Groceries for Sunday, Ideas for the trip, Meeting on Tuesday, Books to read, Gift list
    order: Order 1048, Order 1047, Order 1046, Order 1045, Order 1044
    place: Old Harbor, Botanical Garden, City Museum, Market Hall, Lake Viewpoint
    playlist: Morning run, Deep focus, Sunday kitchen, Road trip, Rainy day
    recording: Recording 5, Interview, Lecture notes, Idea for a song, Recording 1
    restaurant: Olive & Fig, Noodle Corner, The Copper Pan, Casa Verde, Harbor Grill
    room: Garden room, Balcony room, Family room, Corner suite, Attic room
    sport: Football, Tennis, Swimming, Basketball, Cycling
    station: Northgate station, Harbor Road station, Mill Lane station, Lakeside station, Elm Court station
    store: Oak Street store, Harbor Road store, Mill Lane store, Lakeside store, Central store
    street: Oak Street, Harbor Road, Mill Lane, Pine Avenue, Lake Drive
    subject: Mathematics, History, Biology, Geography, Music
    team: Harbor United, North City, Lakeside Rovers, Red Foxes, Valley Stars
    ticket: Ticket 418, Ticket 417, Ticket 416, Ticket 415, Ticket 414
    trail: Ridge loop, Lakeside path, Pine forest trail, Summit route, River walk
    transaction: Groceries, Salary, Electricity, Coffee, Train ticket
    video: City walk at dawn, How to bake bread, Mountain trip, Guitar lesson, Cat and piano
    vehicle: Van 12, Van 7, Truck 3, Car 21, Truck 9
    word: Serene, Resilient, Ponder, Vivid, Candid
    """

  private static let names: [String: [String]] = {
    var names: [String: [String]] = [:]
    for row in table.split(separator: "\n") {
      guard let colon = row.firstIndex(of: ":") else { continue }
      let noun = String(Substring(row[..<colon]).trimmed)
      names[noun] = row[row.index(after: colon)...].split(separator: ",").map { $0.trimmed }
    }
    return names
  }()

  /// Whether it is a place that has things of its own, so that a list of it is not of those.
  static func isPlace(_ noun: String) -> Bool {
    ["restaurant", "store", "station", "bank", "place", "team"].contains(noun)
  }

  /// What a title speaks of, in the singular: "station" in "Nearby petrol stations".
  static func noun(of title: String) -> String? {
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    guard let last = words.last else { return nil }
    let single = Lemmas.singular(last)
    if names[single] != nil { return single }
    // "files list", "rooms overview".
    guard ["list", "overview", "history"].contains(single), words.count > 1 else { return single }
    return Lemmas.singular(words[words.count - 2])
  }

  /// Names of things of a sort; `nil` where none are known.
  static func names(of noun: String) -> [String]? { names[noun] }
}
