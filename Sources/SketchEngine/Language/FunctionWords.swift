/// The closed classes of English, as data.
enum FunctionWords {
  static let determiners = words(
    """
    a an the this that these those some any no every each all both another other either neither
    such what which whatever one's
    """)
  static let possessives = words("my your our their its his her whose")
  static let pronouns = words(
    """
    i you he she it we they me him us them this that these those who whom which what there here
    everyone everything someone something anyone anything nobody nothing itself themselves himself
    herself yourself myself ourselves one mine yours theirs
    """)
  static let prepositions = words(
    """
    in on at to from with without of for by into onto inside within outside over under above below
    beneath between among around near beside besides next behind before after during through across
    along against toward towards via per as about until till since off out up down like than upon
    throughout underneath alongside beyond except excluding including containing following showing
    featuring using regarding called named labelled labeled titled saying reading
    """)
  static let conjunctions = words("and or but nor plus & then yet so vs versus")
  static let subordinators = words(
    """
    if when whenever while unless because although though whereas where once until till since after
    before as whether in-case
    """)
  static let auxiliaries = words(
    """
    is are was were be been being am isn't aren't wasn't weren't do does did don't doesn't didn't
    has have had hasn't haven't hadn't it's that's there's they're we're you're
    """)
  static let modals = words(
    "can could may might must shall should will would can't cannot won't shouldn't wouldn't couldn't"
  )
  static let negations = words(
    "not no never without don't doesn't isn't aren't nor cannot can't won't")
  static let adverbs = words(
    """
    very really just only also too then next first second third finally lastly afterwards afterward
    later meanwhile now again back always never often usually otherwise else instead together
    directly immediately automatically currently already still even please simply quickly slowly
    maybe perhaps however therefore thus hence additionally furthermore moreover respectively
    approximately about almost exactly side-by-side
    """)
  static let politeness = words(
    """
    please pls plz thx kindly thanks thank hi hello hey ok okay dear cheers sure well maybe perhaps
    """)
  static let numbers: [String: Int] = {
    var numbers: [String: Int] = [
      "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
      "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
      "hundred": 100, "dozen": 12, "pair": 2, "couple": 2, "single": 1, "double": 2, "triple": 3,
    ]
    let units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (place, ten) in tens.enumerated() {
      let value = 20 + 10 * place
      numbers[ten] = value
      for (unit, name) in units.enumerated() { numbers["\(ten)-\(name)"] = value + unit + 1 }
    }
    return numbers
  }()
  /// How many are meant where only some are spoken of.
  static let quantifiers: [String: Int] = [
    "few": 3, "several": 4, "many": 6, "multiple": 4, "some": 3, "various": 4, "numerous": 6,
    "couple": 2, "pair": 2, "dozen": 12,
  ]
  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5,
    "last": -1,
  ]

  /// The words of a text, apart by white space.
  static func words(_ text: String) -> WordSet { WordSet(text) }

  /// Whether a word in lower case only holds a sentence together.
  static func isClosed(_ word: String) -> Bool {
    determiners.contains(word) || prepositions.contains(word) || conjunctions.contains(word)
      || auxiliaries.contains(word) || possessives.contains(word) || pronouns.contains(word)
  }
}
