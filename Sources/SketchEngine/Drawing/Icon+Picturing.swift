extension Icon {
  /// The icon of the thing that a picture shows, such as `car` for “Estate car, blue”.
  ///
  /// Only things one can photograph have one: an abstract sign in the place of a photo would say
  /// less than none.
  ///
  /// - Parameter caption: What the picture shows, or what it stands beside.
  /// - Returns: The icon, or nothing where a landscape says as much.
  static func picturing(_ caption: String) -> Icon? {
    // What a thing is comes before where it is and what it has.
    let words = caption.split { $0 == " " || $0 == "," || $0 == "·" }.map { $0.lowercased() }
    if words.contains(where: { $0.hasPrefix("note") }) { return nil }
    let head = words.prefix { !relations.contains($0) }
    let name = head.isEmpty ? caption : head.joined(separator: " ")
    for ending in [name, words.first ?? ""] {
      if let icon = suiting(ending), things.contains(icon.name) { return icon }
    }
    for word in head.reversed() {
      let name = likenesses[word] ?? likenesses[Lemmas.singular(word)]
      if let icon = name.flatMap({ named($0) }) { return icon }
    }
    return nil
  }

  private static let relations: Set<String> = [
    "in", "on", "at", "by", "with", "of", "for", "from", "under", "over", "to", "and", "near",
  ]

  /// Things without an icon of their own that look like one that has.
  private static let likenesses: [String: String] = [
    "armchair": "sofa", "backpack": "bag", "bike": "bicycle", "blanket": "bed", "blouse": "shirt",
    "boot": "footprints", "candle": "flame", "chair": "sofa", "coat": "shirt", "cup": "coffee",
    "dress": "shirt", "earbuds": "headphones", "flat": "building", "handbag": "bag",
    "hoodie": "shirt", "jacket": "shirt", "jeans": "shirt", "lamp": "lightbulb", "mug": "coffee",
    "pillow": "bed", "plant": "leaf", "pot": "leaf", "scarf": "shirt", "shoe": "footprints",
    "shorts": "shirt", "sneaker": "footprints", "sweater": "shirt", "throw": "bed", "tote": "bag",
    "vase": "flower", "villa": "home",
  ]

  private static let things: Set<String> = [
    "ambulance", "apple", "baby", "bag", "ball", "basket", "bath", "bed", "bicycle", "bird",
    "book", "book-open", "bucket", "building", "bus", "cake", "camera", "car", "coffee",
    "credit-card", "dumbbell", "factory", "film", "fish", "flower", "footprints", "gamepad",
    "gift", "glasses", "guitar", "hammer", "headphones", "home", "hospital", "id-card",
    "keyboard", "laptop", "leaf", "lightbulb", "microphone", "monitor", "mouse", "music",
    "palette", "paw", "pizza", "plane", "printer", "puzzle", "qr-code", "robot",
    "rocket", "scissors", "shirt", "ship", "smartphone", "sofa", "store", "suitcase", "tablet",
    "tent", "train", "tree", "trophy", "truck", "tv", "umbrella", "user", "utensils", "warehouse",
    "watch", "wine",
  ]
}
