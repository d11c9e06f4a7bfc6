/// What can be asked of somebody in a form, and the field that suits it.
enum FieldNouns {
  private static let table = """
    text-field/email: email, email address, e-mail, work email, e-mail address, username or email, email or username
    password-field: password, confirm password, new password, current password, passcode, repeat password
    text-field/user: name, full name, first name, last name, username, user name, surname, nickname, cardholder name, name on card, company, company name, organization, contact name, display name, your name, middle name
    text-field: address, street, street address, city, town, postal code, postcode, zip, zip code, phone, phone number, telephone, mobile number, contact number, subject, title, job title, position, website, url, card number, cvv, cvc, iban, account number, from, to, amount, price, weight, height, age, location, destination, origin, recipient, reference, invoice number, tax id, promo code, discount code, coupon, coupon code, handle, apartment, house number, subject line, value, recipients, cc, bcc, pickup location, pick-up location, pickup, pick-up, pick up, drop, drop-off, drop off, drop location, drop-off location, drop off location, dropoff, keyword, keywords, license plate, vat number, budget
    text-area: message, comment, comments, bio, notes, description, feedback, additional notes, special requests, about, about me, about you, cover letter, your message, reason, instructions, remarks
    date-picker: date, start, end, start date, end date, due date, birth date, date of birth, birthday, birthdate, dob, issue date, expiry date, check-in, check-out, check in date, check out date, departure, return, departure date, return date, arrival, arrival date, delivery date, deadline, expiration date, check in, check out, appointment date
    time-picker: time, start time, end time, pickup time, delivery time, appointment time
    select: country, state, province, gender, language, currency, category, department, size, type, role, priority, timezone, time zone, property type, industry, status, sort by, month, year, unit, units, class, assignee, region, color, colour, experience level, frequency, account type, room type, service, doctor, topic, severity, nationality, payment terms
    number-stepper: quantity, qty, guests, passengers, number of guests, adults, children, rooms, beds, baths, bedrooms, bathrooms, number of people, people, travelers, travellers, number of passengers, party size, number of rooms, servings, seats
    checkbox: remember me, terms, terms and conditions, keep me signed in
    file-upload: resume, cv, attachment, attachments, file, photo upload
    rating: rating
    slider: price range, volume, distance, brightness, radius
    """

  private static let book: (names: NameTable, roles: [Control.Role]) = {
    var names = NameTable(capacity: 300)
    var roles: [Control.Role] = []
    NameTable.forEachRow(of: table) { head, list in
      guard let role = Control.Role(named: String(head.prefix { $0 != "/" })) else { return }
      roles.append(role)
      NameTable.forEachName(in: list) { names.add($0, roles.count - 1) }
    }
    return (names, roles)
  }()

  /// Whether a name with this hash stands in the table.
  static func knows(_ hash: UInt64) -> Bool { book.names.first(hash) != nil }

  private static func known(_ words: some BidirectionalCollection<Substring>) -> Control.Role? {
    book.names.first(NameTable.hash(of: words)).map { book.roles[$0] }
  }

  /// The field for something by its name, if it is something that forms ask for.
  static func role(of name: String) -> Control.Role? {
    let key = name.lowercased()
    if key.hasPrefix("number of ") { return .numberStepper }
    if key.hasPrefix("date of ") { return .datePicker }
    if key.hasPrefix("time of ") { return .timePicker }
    let words = key.split(separator: " ")
    // "billing address", "emergency contact name": the last word says what it is.
    if let role = known(words) ?? known(words.suffix(2)) ?? known(words.suffix(1)) { return role }
    // "order number", "tax code": typed in.
    return words.count > 1 && ["number", "no", "id", "code"].contains(words[words.count - 1])
      ? .textField : nil
  }

  private static let groups: [String: [String]] = [
    "personal": ["Full name", "Date of birth", "Email", "Phone", "Address"],
    "contact": ["Name", "Email", "Phone", "Address"],
    "shipping": ["Full name", "Street", "Postal code", "City", "Country"],
    "billing": ["Full name", "Street", "Postal code", "City", "Country"],
    "delivery": ["Full name", "Street", "Postal code", "City"],
    "address": ["Address", "City", "Postal code"],
    "payment": ["Card number", "Name on card", "Expiry date", "CVC"],
    "card": ["Card number", "Name on card", "Expiry date", "CVC"],
    "company": ["Company name", "Website", "Industry", "Phone"],
    "bank": ["Account holder", "IBAN", "Bank name"],
    "user": ["Full name", "Username", "Email", "Phone"],
    "customer": ["Full name", "Email", "Phone", "Address"],
  ]

  /// The fields that "personal details" or "payment information" stand for.
  static func group(_ name: String) -> [String]? {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last else { return nil }
    if words.count == 1, first == "address" { return groups[first] }
    guard words.count > 1, ["details", "information", "data", "info", "address"].contains(last)
    else { return nil }
    return groups[first]
  }

  /// Whether a name stands in the table as it is.
  static func names(_ name: String) -> Bool {
    known(name.lowercased().split(separator: " ")) != nil
  }

  /// The field for a label in a place where everything is a field.
  static func field(for name: String) -> Control.Role { role(of: name) ?? .textField }
}
