/// Names for the steps of a stepper that says only what it is for.
enum StepNames {
  private static let table = """
    ship, shipping, parcel, package, delivery, deliver, courier, order, tracking: Ordered, Packed, Shipped, Out for delivery, Delivered
    checkout, buy, buying, purchase, shop: Cart, Address, Payment, Review, Done
    booking, book, reservation, hotel, flight, trip, travel: Dates, Options, Details, Payment, Done
    sign-up, signup, registration, register, onboarding, account: Account, Profile, Preferences, Review, Done
    job, application, apply, hiring: Personal details, Experience, Documents, Review, Sent
    loan, mortgage, insurance, claim: Details, Documents, Review, Decision, Payment
    repair, service, support, ticket: Reported, Assigned, In progress, Checked, Done
    """

  /// How many steps are asked for, where they have no names.
  static func count(in control: Control) -> Int? {
    control.label.allSatisfy(\.isNumber) ? Int(control.label) : nil
  }

  /// Gives so many steps names after what they are for.
  static func name(_ control: inout Control) {
    guard let count = count(in: control), (2...8).contains(count) else { return }
    let said = control.children.map { $0.label.lowercased() }.joined(separator: " ")
      .split { !$0.isLetter && $0 != "-" }.map(String.init)
    var names = ["Start", "Details", "Review", "Confirm", "Done"]
    for row in table.split(separator: "\n") {
      guard let colon = row.firstIndex(of: ":") else { continue }
      let keys = row[..<colon].split(separator: ",").map(\.trimmed)
      guard said.contains(where: { word in keys.contains { $0 == word } }) else { continue }
      names = row[row.index(after: colon)...].split(separator: ",").map(\.trimmed)
      break
    }
    // The first and the last stay, so that the way is told to its end.
    var steps = Array(names.prefix(count))
    if count < names.count, let last = names.last { steps[count - 1] = last }
    while steps.count < count { steps.append("Step \(steps.count + 1)") }
    control.label = ""
    control.children = steps.enumerated().map { index, name in
      Control(.option, name, states: index == 1 ? [.active] : [])
    }
  }
}
