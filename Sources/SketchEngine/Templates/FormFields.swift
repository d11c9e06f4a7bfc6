/// What a form asks for when it only says what it is about: "a form to add a contact".
enum FormFields {
  private static let table = """
    account: Full name, Email, Phone
    address: Full name, Street, Postal code, City, Country
    animal: Name, Type, Age, Description
    appointment: Name, Date, Time, Reason
    book: Title, Author, Category, Description
    bug: Title, Severity, Description, Attachment
    car: License plate, Type, Year, Color
    client: Full name, Company, Email, Phone
    company: Company name, Website, Industry, Phone
    contact: Full name, Phone, Email, Address
    course: Title, Category, Start date, Description
    customer: Full name, Email, Phone, Address
    employee: Full name, Email, Department, Start date
    event: Title, Date, Time, Location, Description
    expense: Amount, Category, Date, Notes
    guest: Full name, Email, Phone, Number of guests
    incident: Title, Date, Location, Description
    invoice: Recipient, Invoice number, Due date, Amount
    issue: Title, Priority, Description, Attachment
    item: Name, Category, Quantity, Price
    job: Full name, Email, Phone, Resume, Cover letter
    member: Full name, Email, Phone, Date of birth
    order: Full name, Phone, Quantity, Delivery date, Notes
    patient: Full name, Date of birth, Phone, Insurance number, Reason
    pet: Name, Type, Age, Notes
    problem: Title, Category, Description, Attachment
    product: Name, Category, Price, Quantity, Description
    profile: Full name, Email, Phone, Bio
    project: Name, Start date, Due date, Description
    property: Address, Property type, Price, Rooms, Description
    recipe: Title, Servings, Ingredients, Instructions
    review: Name, Rating, Comment
    room: Check-in, Check-out, Guests, Room type
    student: Full name, Date of birth, Class, Email
    table: Name, Phone, Date, Time, Number of guests
    task: Title, Due date, Assignee, Priority, Description
    ticket: Subject, Category, Priority, Description
    transaction: Amount, Category, Date, Notes
    user: Full name, Email, Role, Phone
    vehicle: License plate, Type, Year, Color
    volunteer: Full name, Email, Phone, Message
    """

  private static let fields: [String: [String]] = {
    var fields: [String: [String]] = [:]
    for row in table.split(separator: "\n") {
      guard let colon = row.firstIndex(of: ":") else { continue }
      let noun = String(Substring(row[..<colon]).trimmed)
      fields[noun] = row[row.index(after: colon)...].split(separator: ",").map { $0.trimmed }
    }
    return fields
  }()

  /// The fields for what words are about, by the last of them that is known, and that noun.
  static func fields(about words: [String]) -> (noun: String, fields: [String])? {
    for word in words.reversed() {
      let noun = Lemmas.singular(word.lowercased())
      if let found = fields[noun] { return (noun, found) }
    }
    return nil
  }
}
