/// What programs of a trade have in common: who uses them, what serves them, what they keep.
///
/// "A platform for vets" has pets, visits and owners, whoever asks for it.
struct SystemDomain: Hashable, Sendable {
  /// The words by which it was found.
  let name: [String]
  let clients: [String]
  let services: [String]
  let stores: [String]
  let outside: [String]

  /// The domain that a brief names, the longest name first; `nil` where none is named.
  static func named(in brief: Brief) -> SystemDomain? {
    let words = brief.sentences.flatMap { $0.words.flatMap { ThingNames.key($0.lower) } }
    var best: (name: [String], place: Int, line: Substring)?
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      for name in line[..<colon].split(separator: ",") {
        let key = ThingNames.key(String(name))
        guard let place = place(of: key, in: words) else { continue }
        // Of names of the same length, the one said first counts.
        if let best, (best.name.count, words.count - best.place) >= (key.count, words.count - place)
        {
          continue
        }
        best = (key, place, line[line.index(after: colon)...])
      }
    }
    return best.map { SystemDomain(name: $0.name, line: $0.line) }
  }

  private static func place(of name: [String], in words: [String]) -> Int? {
    name.isEmpty ? nil : words.indices.first { words[$0...].starts(with: name) }
  }

  private init(name: [String], line: Substring) {
    self.name = name
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
      part.split(separator: ",").map { String($0).trimmed }
    }
    func part(_ index: Int) -> [String] { parts.indices.contains(index) ? parts[index] : [] }
    clients = part(0)
    services = part(1)
    stores = part(2)
    outside = part(3)
  }

  /// Names, then clients, services, stores and what is outside, apart by bars.
  private static let table = """
    telemedicine, telehealth, e-health, remote care, virtual clinic: Patient app, Doctor portal | Appointment service, Video visit service, Health record service | Health record database | Video provider
    hospital, clinic, medical record, ehr, patient management: Patient portal, Staff workstation | Appointment service, Patient record service, Billing service | Patient database | Insurance system
    pharmacy, prescription, drugstore: Patient app, Pharmacist desk | Prescription service, Stock service, Payment service | Pharmacy database | Insurance system
    ticketing, ticket sale, concert, event booking, box office, ticket shop: Visitor web app, Organizer portal | Event service, Seat inventory service, Booking service | Booking database | Payment provider
    hotel, hotel booking, room booking, vacation rental, holiday rental, airbnb: Guest app, Host portal | Search service, Reservation service, Pricing service | Reservation database | Payment provider
    airline, flight booking, flight search, travel booking, travel agency: Traveler app, Agent desk | Flight search service, Booking service, Payment service | Booking database | Airline API
    restaurant, table reservation, cafe, point of sale, pos: Guest app, Kitchen display | Menu service, Order service, Payment service | Order database | Payment provider
    parcel, parcel tracking, shipment, courier, logistics, delivery tracking, freight, package tracking: Customer app, Courier app | Shipment service, Tracking service, Route service | Tracking database | Map provider
    warehouse, inventory management, stock management, fulfillment: Warehouse scanner, Manager dashboard | Inventory service, Order service, Picking service | Inventory database | Carrier API
    marketplace, online marketplace, auction, classified, second-hand: Buyer app, Seller portal | Listing service, Order service, Payment service | Listing database | Payment provider
    e-commerce, ecommerce, online shop, online store, web shop, webshop, retail: Web shop, Mobile app | Catalog service, Cart service, Order service | Order database | Payment provider
    subscription box, subscription billing, billing, invoicing: Customer portal, Finance desk | Subscription service, Invoice service, Payment service | Billing database | Payment provider
    bank, banking, online banking, mobile banking, neobank, fintech: Mobile banking app, Web banking | Account service, Transfer service, Fraud check service | Ledger database | Card network
    stock trading, trading platform, brokerage, exchange, crypto exchange: Trader app, Web terminal | Order service, Matching engine, Market data service | Trade database | Exchange feed
    insurance, claim, claims: Customer portal, Adjuster desk | Policy service, Claim service, Payment service | Policy database | Document storage
    learning, e-learning, elearning, online course, lms, course, education, mooc: Student app, Teacher portal | Course service, Video service, Quiz service | Course database | Object storage
    school, university, student information, campus portal: Student portal, Staff portal | Enrollment service, Grade service, Timetable service | Student database | Email service
    exam, online exam, proctoring, quiz: Candidate browser, Examiner portal | Exam service, Proctoring service, Grading service | Exam database | Video storage
    library, book lending: Reader app, Librarian desk | Catalog service, Loan service, Reminder service | Catalog database | Email service
    music streaming, podcast, spotify, audio streaming: Listener app, Artist portal | Catalog service, Playback service, Recommendation service | Track database | CDN
    news, newspaper, newsroom, magazine, publishing, cms, content management: Reader site, Editor desk | Article service, Media service, Search service | Article database | CDN
    dating, matchmaking: Member app | Profile service, Matching service, Chat service | Profile database | Push service
    job board, recruiting, recruitment, hiring, applicant tracking: Candidate portal, Recruiter portal | Job service, Application service, Search service | Candidate database | Email service
    forum, community, question and answer: Member site, Moderator desk | Post service, Vote service, Search service | Post database | Email service
    email, mail, newsletter, email marketing, email campaign: Marketer dashboard | Campaign service, Contact service, Sending service | Contact database | Email provider
    crm, customer relationship: Sales web app, Mobile app | Contact service, Deal service, Report service | Customer database | Email service
    helpdesk, help desk, support desk, customer support, call center, contact center: Customer chat, Agent desk | Ticket service, Routing service, Knowledge service | Ticket database | Email service
    game, multiplayer, multiplayer game, online game, gaming: Game client | Matchmaking service, Game server, Leaderboard service | Player database | Login provider
    smart city, traffic management, street light: City dashboard, Sensor gateway | Ingestion service, Traffic service, Alert service | Time series database | Map provider
    parking, parking garage, car park: Driver app, Gate controller | Space service, Booking service, Payment service | Parking database | Payment provider
    ev charging, charging station, car charging, charge point: Driver app, Charge point | Session service, Tariff service, Billing service | Session database | Payment provider
    car sharing, bike sharing, scooter, scooter sharing, vehicle rental, car rental: Rider app, Vehicle tracker | Vehicle service, Trip service, Payment service | Trip database | Map provider
    fleet, fleet management, vehicle tracking, telematics: Fleet dashboard, Vehicle tracker | Location service, Trip service, Maintenance service | Vehicle database | Map provider
    farm, agriculture, crop, irrigation, greenhouse: Farmer app, Field sensor | Sensor service, Forecast service, Irrigation service | Field database | Weather API
    energy, smart grid, smart meter, metering, utility: Customer portal, Smart meter | Reading service, Tariff service, Outage service | Meter database | Billing system
    factory, manufacturing, predictive maintenance, industry 4.0, mes: Operator dashboard, Machine gateway | Ingestion service, Quality service, Maintenance service | Historian | ERP
    fitness, workout, health tracking, gym: Member app, Wearable | Activity service, Plan service, Membership service | Activity database | Push service
    weather, weather app, forecast: Weather app | Forecast service, Alert service, Location service | Weather database | Weather API
    calendar, scheduling, appointment booking, appointment: Customer app, Staff calendar | Calendar service, Booking service, Reminder service | Booking database | Email service
    todo, to-do, task management, project management, kanban: Web app, Mobile app | Task service, Project service, Notification service | Task database | Email service
    note, notes, note taking, document collaboration, collaborative editor, google docs: Web editor, Mobile app | Document service, Sync service, Search service | Document database | Object storage
    file sharing, file storage, cloud storage, dropbox, backup service: Desktop client, Web app | Metadata service, Upload service, Sync service | Metadata database | Object storage
    thumbnail, image processing, image resizing, photo processing: Upload page | Upload service, Thumbnail service, Image service | Image metadata database | Object storage
    video conferencing, video call, online meeting, webinar: Attendee app, Host app | Signaling service, Media server, Recording service | Meeting database | Object storage
    voting, election, poll, survey: Voter app, Admin portal | Ballot service, Identity service, Tally service | Ballot database | Email service
    government, e-government, citizen portal, tax: Citizen portal, Officer desk | Identity service, Case service, Payment service | Case database | Document storage
    charity, donation, crowdfunding: Donor site, Organizer portal | Campaign service, Donation service, Receipt service | Donation database | Payment provider
    real estate, property, rental listing: Buyer app, Agent portal | Listing service, Search service, Viewing service | Listing database | Map provider
    legal, law firm, contract management, document signing, e-signature: Client portal, Lawyer desk | Document service, Signature service, Case service | Contract database | Email service
    hr, payroll, human resources, timesheet, leave: Employee portal, HR desk | Employee service, Payroll service, Leave service | Employee database | Bank API
    museum, gallery, audio guide: Visitor app, Curator desk | Exhibit service, Ticket service, Media service | Exhibit database | Payment provider
    pet, vet, veterinary, animal shelter: Owner app, Clinic desk | Pet record service, Visit service, Payment service | Pet database | Email service
    advertising, ad platform, ad server, ad tech: Advertiser portal, Publisher site | Bidding service, Ad service, Report service | Campaign database | Event log
    analytics platform, web analytics, clickstream, log analytics: Analyst dashboard, Tracking script | Collector service, Query service, Report service | Event store | Object storage
    fraud detection, anti-fraud, anomaly detection: Analyst dashboard | Scoring service, Rule service, Case service | Transaction database | Model registry
    identity verification, kyc, onboarding platform: Applicant app, Reviewer desk | Document service, Face match service, Decision service | Applicant database | Registry API
    translation, speech, voice assistant, transcription: Voice app | Speech service, Language service, Answer service | Session database | Model server
    """
}
