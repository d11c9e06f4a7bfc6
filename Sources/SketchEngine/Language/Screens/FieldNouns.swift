/// What can be asked of somebody in a form, and the field that suits it.
enum FieldNouns {
  private static let table = """
    text-field/email: email, email address, e-mail, work email, e-mail address, username or email, email or username
    password-field: password, confirm password, new password, current password, passcode, repeat password
    text-field/user: name, full name, first name, last name, username, user name, surname, nickname, cardholder name, name on card, company, company name, organization, contact name, display name, your name, middle name
    text-field: address, street, street address, city, town, postal code, postcode, zip, zip code, phone, phone number, telephone, mobile number, contact number, subject, title, job title, position, website, url, card number, cvv, cvc, iban, account number, from, to, amount, price, weight, height, age, location, destination, origin, recipient, reference, invoice number, tax id, promo code, discount code, coupon, coupon code, handle, apartment, house number, subject line, value, recipients, cc, bcc, pickup location, drop-off location, keyword, keywords, license plate, vat number, budget
    text-area: message, comment, comments, bio, notes, description, feedback, additional notes, special requests, about, about me, about you, cover letter, your message, reason, instructions, remarks
    date-picker: date, start date, end date, due date, birth date, date of birth, birthday, birthdate, dob, issue date, expiry date, check-in, check-out, check in date, check out date, departure, return, departure date, return date, arrival, arrival date, delivery date, deadline, expiration date, check in, check out, appointment date
    time-picker: time, start time, end time, pickup time, delivery time, appointment time
    select: country, state, province, gender, language, currency, category, department, size, type, role, priority, timezone, time zone, property type, industry, status, sort by, month, year, unit, units, class, assignee, region, color, colour, experience level, frequency, account type, room type, service, doctor, topic, severity, nationality, payment terms
    number-stepper: quantity, qty, guests, passengers, number of guests, adults, children, rooms, number of people, people, travelers, travellers, number of passengers, party size, number of rooms, servings, seats
    checkbox: remember me, terms, terms and conditions, keep me signed in
    file-upload: resume, cv, attachment, attachments, file, photo upload
    rating: rating
    slider: price range, volume, distance, brightness, radius
    """

  private static let roles: [String: Control.Role] = {
    var table: [String: Control.Role] = [:]
    for row in Self.table.split(separator: "\n") {
      guard let colon = row.firstIndex(of: ":"),
        let role = row[..<colon].split(separator: "/").first.flatMap({
          Control.Role(rawValue: String($0))
        })
      else { continue }
      for name in row[row.index(after: colon)...].split(separator: ",") {
        table[name.split(separator: " ").joined(separator: " ")] = role
      }
    }
    return table
  }()

  /// The field for something by its name, if it is something that forms ask for.
  static func role(of name: String) -> Control.Role? {
    let key = name.lowercased()
    if let role = roles[key] { return role }
    let words = key.split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last else { return roles[Lemmas.singular(key)] }
    // "billing address", "emergency contact name": the last word says what it is.
    let pair = words.suffix(2).joined(separator: " ")
    return roles[pair] ?? roles[last]
  }

  /// Whether a name stands in the table as it is.
  static func names(_ name: String) -> Bool { roles[name.lowercased()] != nil }

  /// The field for a label in a place where everything is a field.
  static func field(for name: String) -> Control.Role { role(of: name) ?? .textField }
}
