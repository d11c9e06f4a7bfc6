/// Plausible words for what a prompt names without saying it: names, dates, amounts.
///
/// The same place gets the same words every time; neighbors get different ones.
enum Samples {
  static let people = [
    "Maya Torres", "Liam Novak", "Aisha Khan", "Noah Fischer", "Elena Rossi", "Kenji Sato",
    "Priya Nair", "Oliver Grant", "Sofia Almeida", "Lucas Meyer", "Hannah Cole", "Diego Ramos",
  ]
  private static let companies = [
    "Northwind", "Lumen Labs", "Harbor & Co", "Brightside", "Atlas Group", "Fernway", "Pinecone",
    "Solaris", "Juniper Foods", "Orbit Media",
  ]
  private static let cities = [
    "Lisbon", "Toronto", "Berlin", "Austin", "Kyoto", "Oslo", "Dublin", "Porto", "Denver", "Lyon",
  ]
  private static let streets = [
    "12 Oak Street", "48 Harbor Road", "7 Mill Lane", "230 Pine Avenue", "5 Garden Square",
    "91 Lake Drive", "16 Church Row", "64 Elm Court",
  ]
  private static let dates = [
    "Mar 12, 2026", "Mar 11, 2026", "Mar 9, 2026", "Mar 6, 2026", "Mar 3, 2026", "Feb 27, 2026",
    "Feb 24, 2026", "Feb 20, 2026", "Feb 18, 2026", "Feb 13, 2026",
  ]
  private static let times = [
    "09:00", "09:45", "10:30", "11:15", "13:00", "14:30", "15:15", "16:00", "16:45", "17:30",
  ]
  private static let amounts = [
    "$86.00", "$142.50", "$64.20", "$210.00", "$39.90", "$118.75", "$95.40", "$310.00", "$27.60",
    "$154.00",
  ]
  private static let statuses = [
    "Active", "Pending", "Active", "Completed", "Active", "On hold", "Completed", "Pending",
  ]
  private static let ago = [
    "2 min ago", "18 min ago", "1 h ago", "3 h ago", "Yesterday", "2 days ago", "4 days ago",
    "Last week",
  ]
  private static let sentences = [
    "Thanks, that works for me.", "Here is the file you asked for.",
    "Could we move it to Thursday?", "Looks great, let us go ahead.",
    "I have added two comments.", "See you there at noon!",
  ]
  private static let titles = [
    "Quarterly planning", "Notes from Monday", "Updated schedule", "Welcome aboard",
    "Your receipt", "Draft for review", "Weekly summary", "Next steps",
  ]

  /// A plausible value for a column or a datum, by its name.
  ///
  /// - Parameters:
  ///   - name: What it is called, in any case.
  ///   - index: Which one of several.
  /// - Returns: Words; empty where nothing suits the name.
  static func value(of name: String, at index: Int) -> String {
    let words = name.lowercased().split { !$0.isLetter }.map { Lemmas.singular(String($0)) }
    for word in words.reversed() {
      if let found = single(word, at: index) { return found }
    }
    return ""
  }

  static func person(_ index: Int) -> String { pick(people, index) }

  private static func pick(_ list: [String], _ index: Int) -> String {
    list[((index % list.count) + list.count) % list.count]
  }

  private static func email(_ index: Int) -> String {
    let name = person(index).lowercased().split(separator: " ").joined(separator: ".")
    return "\(name)@mail.com"
  }

  private static func single(_ word: String, at index: Int) -> String? {
    switch word {
    case "name", "customer", "patient", "user", "author", "client", "employee", "member",
      "assignee", "owner", "contact", "driver", "student", "guest", "teacher", "host", "speaker",
      "doctor", "reviewer", "person", "instructor", "candidate", "tenant", "dentist":
      return person(index)
    case "company", "vendor", "supplier", "organization", "brand", "account":
      return pick(companies, index)
    case "email": return email(index)
    case "phone", "mobile", "telephone": return "+1 555 01\(20 + (index * 7) % 70)"
    case "city", "location", "destination", "region": return pick(cities, index)
    case "address", "street": return pick(streets, index)
    case "date", "created", "updated", "modified", "due", "joined", "deadline", "issued":
      return pick(dates, index)
    case "time", "hour", "start": return pick(times, index)
    case "login", "seen", "ago", "activity": return pick(ago, index)
    case "status", "state", "stage": return pick(statuses, index)
    case "price", "amount", "total", "cost", "mrr", "revenue", "salary", "balance", "fee", "rate",
      "budget", "payment", "spend":
      return pick(amounts, index)
    case "qty", "quantity", "stock", "unit", "count":
      return ["2", "1", "4", "3", "6", "8"][index % 6]
    case "role": return pick(["Admin", "Editor", "Viewer", "Editor", "Viewer"], index)
    case "plan", "tier": return pick(["Team", "Pro", "Starter", "Pro", "Enterprise"], index)
    case "type", "kind", "category":
      return pick(["Standard", "Premium", "Standard", "Basic", "Premium"], index)
    case "priority", "severity": return pick(["High", "Medium", "Low", "Medium", "High"], index)
    case "size": return pick(["1.2 MB", "340 KB", "8.6 MB", "96 KB", "2.4 MB"], index)
    case "id", "number", "no", "order", "invoice", "ticket", "reference": return "#\(1048 - index)"
    case "subject", "title", "topic": return pick(titles, index)
    case "message", "text", "preview", "snippet", "description", "comment", "note":
      return pick(sentences, index)
    case "duration", "length": return pick(["4:12", "3:08", "5:41", "2:56", "3:37"], index)
    case "rating", "score": return pick(["4.8", "4.6", "4.9", "4.3", "4.7"], index)
    case "age": return pick(["34", "28", "41", "52", "19"], index)
    case "percent", "share", "discount", "growth", "change", "progress":
      return pick(["54%", "38%", "72%", "21%", "65%"], index)
    case "condition": return pick(["Like new", "Good", "Fair", "Good", "New"], index)
    case "sender", "from": return person(index)
    case "receiver", "reciever", "recipient", "to": return person(index + 1)
    case "room": return pick(["Hall A", "Room 2", "Hall B", "Room 4"], index)
    case "talk", "session":
      return pick(
        ["Opening keynote", "Design that scales", "Shipping with care", "Closing panel"], index)
    case "treatment": return pick(["Check-up", "Cleaning", "Filling", "X-ray", "Whitening"], index)
    case "distance": return pick(["0.4 km", "0.9 km", "1.3 km", "2.1 km", "3.6 km"], index)
    case "country": return pick(["Portugal", "Canada", "Germany", "Japan", "Norway"], index)
    case "view", "visit", "click":
      return pick(["12,480", "9,310", "7,204", "5,118", "3,960"], index)
    case "language": return pick(["English", "Spanish", "French", "German"], index)
    case "department", "team":
      return pick(["Design", "Sales", "Support", "Finance", "Engineering"], index)
    case "product", "item":
      return pick(["Desk lamp", "Notebook", "Water bottle", "Backpack"], index)
    default: return nil
    }
  }
}

extension Samples {
  private static let numbers: [String: String] = [
    "temperature": "18°C", "pressure": "1013 hPa", "humidity": "62%", "wind": "14 km/h",
    "revenue": "$48,200", "sale": "$12,480", "user": "1,204", "order": "386", "visitor": "8,940",
    "churn": "2.1%", "conversion": "3.4%", "income": "$5,240", "expense": "$3,180",
    "balance": "$2,060",
    "profit": "$9,300", "step": "7,842", "calorie": "386 kcal", "distance": "4.8 km",
    "weight": "68 kg",
    "height": "172 cm", "heart": "72 bpm", "bpm": "72 bpm", "sleep": "7 h 20 min", "score": "86",
    "rating": "4.8", "follower": "12.4k", "following": "318", "post": "142", "view": "24.6k",
    "customer": "2,318", "session": "3,940", "subscriber": "5,120", "ticket": "38", "task": "24",
    "project": "12", "budget": "$18,000", "time": "48 min", "duration": "32 min",
    "speed": "42 km/h",
    "rain": "20%", "uv": "4", "visibility": "10 km", "nps": "54", "growth": "12%", "rate": "4.2%",
    "cost": "$1,420", "total": "$8,640", "saving": "$1,200", "employee": "128", "lead": "214",
    "download": "18.2k", "population": "84,300", "crime": "2.4 per 1,000", "age": "36",
    "fuel": "64%",
    "battery": "82%", "storage": "48 GB",
  ]

  /// A plausible number for a statistic by its name.
  static func number(of name: String, at index: Int) -> String {
    let words = name.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
    // A pulse is no percentage, though both are rates.
    if words.starts(with: ["heart", "rate"]), let pulse = numbers["heart"] { return pulse }
    for word in words.reversed() {
      if let number = numbers[Lemmas.singular(String(word))] { return number }
    }
    let value = value(of: name, at: index)
    return value.isEmpty ? ["1,284", "642", "87%", "36", "3,150"][index % 5] : value
  }

  /// Whether a noun in the singular is of people.
  static func isPerson(_ noun: String) -> Bool {
    [
      "profile", "participant", "member", "user", "player", "friend", "student", "person", "people",
      "speaker", "contact", "guest", "customer", "employee", "teacher", "doctor", "artist",
      "author", "driver", "colleague", "attendee", "candidate", "patient", "coach",
      "donor", "volunteer", "nurse", "tutor", "worker", "neighbor", "neighbour", "passenger",
      "resident", "tenant", "visitor", "follower", "sender", "owner", "parent", "child",
    ].contains(noun)
  }

  /// Whether the name is of something that rows of a list may have: a price, a date, a distance.
  static func isDatum(_ name: String) -> Bool { isMeasure(name) || !value(of: name, at: 0).isEmpty }

  /// Whether the name is of something measured.
  static func isMeasure(_ name: String) -> Bool {
    name.lowercased().split(whereSeparator: { !$0.isLetter }).contains {
      numbers[Lemmas.singular(String($0))] != nil
    }
  }
}
