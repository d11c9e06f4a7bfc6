extension Control {
  /// The first child of a role.
  func child(_ role: Role) -> Control? { children.first { $0.role == role } }

  /// The children of some roles, in order.
  func children(_ roles: Role...) -> [Control] { children.filter { roles.contains($0.role) } }

  /// The children but those of some roles, in order.
  func children(except roles: Role...) -> [Control] {
    children.filter { !roles.contains($0.role) }
  }

  /// Whether one of the words is in its variant; case does not matter.
  func isVariant(_ words: String...) -> Bool {
    let own = variant.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.contains { own.contains($0) }
  }

  /// The number its value begins with, such as 72 of "72 %" and 1200 of "$1,200".
  var number: Double? { Amount(reading: value)?.number }
}

extension Control.Scale {
  /// What belongs to a size.
  func pick(_ small: Double, _ regular: Double, _ large: Double) -> Double {
    switch self {
    case .small: small
    case .regular: regular
    case .large: large
    }
  }
}
