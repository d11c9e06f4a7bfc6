/// What a screen is about, in the words of the prompt.
struct Subject: Sendable {
  /// The words of the topic, as typed.
  let words: [String]
  /// What the product is called.
  let brand: String

  init(_ topic: [Word], brand: String, sample: ScreenStory) {
    words = topic.filter { !Self.noise.contains($0.lower) && $0.token.kind != .mark }.map(\.text)
    self.brand = brand
  }

  /// Words that say nothing about a topic.
  static let noise = FunctionWords.words(
    """
    app application website web site page screen ui design modern minimalist style simple clean
    mobile desktop view interface sleek looking concept base basic sized system platform online
    display displays displaying latest component new nice cool my our code full window list home
    online web-based showcase users user responsive user-friendly professional real-time
    """)

  var isEmpty: Bool { words.isEmpty && brand.isEmpty }

  /// A heading: "Dental clinic".
  var title: String {
    words.isEmpty ? brand : PhraseReader.capitalized(words.prefix(5).joined(separator: " "))
  }
}
