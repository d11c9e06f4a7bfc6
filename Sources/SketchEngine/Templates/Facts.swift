/// What is usually known of a sort of thing: its names and plausible values.
enum Facts {
  private static let table = """
    nutrition food calorie meal diet: Energy = 250 kcal; Fat = 9 g; Carbohydrates = 31 g; Sugar = 5 g; Protein = 10 g; Salt = 1.2 g
    car vehicle bike motorcycle: Make = Honda; Model = Civic; Year = 2021; Fuel = Petrol; Mileage = 42,300 km; Color = Blue
    parcel package shipment courier: Sender = Maya Torres; Receiver = Liam Novak; Weight = 2.4 kg; Size = 30 × 20 × 15 cm; Status = On the way; Arrives = Thu, 12 March
    flight plane: Flight = TP 533; From = Lisbon; To = Berlin; Departure = 07:15; Gate = B12; Status = On time
    train bus ferry: Line = 12; From = Harbor Road; To = Mill Lane; Departure = 09:12; Platform = 3; Status = On time
    patient medical health: Name = Maya Torres; Age = 34; Blood group = A+; Allergies = Penicillin; Weight = 64 kg; Last visit = 3 March 2026
    student pupil: Name = Noah Fischer; Class = 9b; Roll number = 14; Birthday = 8 May 2011; Guardian = Elena Fischer; Attendance = 96%
    employee staff worker: Name = Aisha Khan; Position = Designer; Department = Product; Joined = 4 June 2023; Office = Lisbon; Email = aisha.khan@mail.com
    match game football cricket: Home = Harbor United; Away = North City; Score = 2 : 1; Kick-off = 18:30; Stadium = Lakeside Park; Referee = D. Ramos
    product item: Name = Linen tote bag; Price = $38.00; Material = Linen; Color = Sand; Size = 38 × 42 cm; In stock = 24
    order purchase: Order = 1048; Date = 12 March 2026; Items = 3; Total = $86.00; Payment = Visa ·· 4821; Status = On the way
    house property apartment flat room: Rooms = 3; Area = 84 m²; Floor = 2; Built = 2008; Heating = District heating; Rent = $1,240
    device phone system computer laptop: Model = Studio 14; Memory = 16 GB; Storage = 512 GB; Version = 4.2.1; Serial number = 8C21-77F0; Battery = 92%
    weather climate: Temperature = 18 °C; Humidity = 62%; Wind = 14 km/h; Pressure = 1,016 hPa; UV index = 4; Sunset = 18:42
    account bank: Holder = Maya Torres; IBAN = PT50 0002 0123 4567; Type = Current account; Balance = $2,480.16; Opened = 4 June 2021; Branch = Harbor Road
    dog cat pet animal: Name = Bruno; Breed = Beagle; Age = 4 years; Weight = 12.4 kg; Color = Brown and white; Vaccinated = Yes
    plant tree flower: Name = Monstera; Height = 84 cm; Light = Half shade; Water = Once a week; Soil = Loose and moist; Planted = March 2024
    book: Title = The salt road; Author = Inês Duarte; Pages = 312; Published = 2021; Language = English; Place = Fiction DUA
    movie film: Title = Harbor Lights; Director = Kenji Sato; Year = 2024; Length = 1 h 52 min; Genre = Drama; Rating = 8.1
    event meeting: Title = Spring market; Date = Sat, 14 March; Time = 10:00; Place = Market Hall; Host = Lena Fischer; Guests = 86
    ticket booking reservation trip: Number = 4F7-K20; Name = Maya Torres; Date = 14 March 2026; Time = 09:12; Seat = 12A; Price = $42.00
    contact person profile personal user: Name = Maya Torres; Phone = +1 555 0120; Email = maya.torres@mail.com; Address = 12 Oak Street; City = Lisbon; Birthday = 8 May 1991
    country city: Capital = Lisbon; Population = 10.4 million; Language = Portuguese; Currency = Euro; Area = 92,230 km²; Time zone = UTC
    """

  private static let usual = [
    ("Name", "Maya Torres"), ("Date", "12 March 2026"), ("Type", "Standard"), ("Status", "Active"),
    ("Place", "Lisbon"), ("Number", "1048"),
  ]

  /// What is known of the first word that has facts of its own.
  static func names(about words: [String]) -> [(String, String)] {
    for row in table.split(separator: "\n") {
      let halves = row.split(separator: ":", maxSplits: 1)
      guard halves.count == 2,
        halves[0].split(separator: " ").contains(where: { words.contains(String($0)) })
      else { continue }
      return halves[1].split(separator: ";").map { fact in
        let sides = fact.split(separator: "=", maxSplits: 1).map { $0.trimmed }
        return (sides.first ?? "", sides.count > 1 ? sides[1] : "")
      }
    }
    return usual
  }

  /// A reading with its unit, and how much of its scale that is.
  static func reading(of words: [String]) -> (value: String, share: String) {
    for word in words.reversed() {
      switch word {
      case "temperature": return ("21 °C", "52%")
      case "internet", "wifi", "network", "download": return ("86 Mbps", "68%")
      case "speed": return ("64 km/h", "53%")
      case "pressure": return ("2.4 bar", "60%")
      case "weight": return ("68.4 kg", "62%")
      case "balance": return ("$248.16", "71%")
      case "battery", "charge", "signal", "strength": return ("82%", "82%")
      case "humidity": return ("58%", "58%")
      case "water", "intake": return ("1.3 of 2 l", "65%")
      case "air": return ("AQI 42", "42%")
      case "noise", "sound": return ("54 dB", "54%")
      case "electricity", "energy", "power": return ("12.6 kWh", "63%")
      case "heart", "pulse": return ("72 bpm", "60%")
      case "step", "pedometer": return ("7,420", "74%")
      case "fuel": return ("34 l", "68%")
      case "data": return ("6.2 GB", "62%")
      default: continue
      }
    }
    return ("72%", "72%")
  }
}
