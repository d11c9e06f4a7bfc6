/// Who does what to whom, and where: one clause of a sentence.
struct Clause: Hashable, Sendable {
  /// What stands before the subject: "Inside the VPC, …".
  var front: [Phrase] = []
  /// Who does it; `nil` where the clause goes on with the subject before.
  var subject: Noun?
  /// What is done; `nil` where things are only named, or the verb before goes on.
  var verb: VerbGroup?
  /// To whom.
  var object: Noun?
  /// What prepositions bring, in order.
  var phrases: [Phrase] = []
  /// What its line is to say: "labelled “query”".
  var label: String?
  /// Why or what for: "to cache sessions".
  var purpose: [Word] = []
  /// Whether it speaks of the thing named last: "… which forwards to the server".
  var isRelative = false
  /// Whether the thing named last is what it is done to: "a queue which the workers read from".
  var isTurned = false
  /// Whether it holds for each of its subjects alone: "each connected to two printers".
  var isEach = false
  /// Whether the verb of the clause before goes on: "A is tied to B and C to D".
  var isGapped = false

  /// Whether nothing was said yet.
  var isEmpty: Bool {
    front.isEmpty && subject == nil && verb == nil && object == nil && phrases.isEmpty
  }

  /// A preposition and what follows it.
  struct Phrase: Hashable, Sendable {
    /// Such as `to` or `in front of`, in lower case.
    var preposition: String
    var noun: Noun
    var span: Range<Int>
  }

  /// Somebody or something.
  enum Noun: Hashable, Sendable {
    /// Things in a list, of one or more.
    case things([Item])
    /// A word that points back: "it", "them", "each".
    case reference(Word)
  }

  /// A noun group with what hangs on it.
  struct Item: Hashable, Sendable {
    var group: NounGroup
    /// What the things are called one by one: "two zones, A and B".
    var names: [NounGroup] = []
    /// What stands in brackets after it.
    var note: [Word] = []
    /// What it has inside: "a cluster with two nodes".
    var holds: [Item] = []
    /// Where it is: "the bathroom in the flat", "the router of the same floor".
    var place: NounGroup?

    init(_ group: NounGroup) { self.group = group }
  }

  /// A verb with its helpers.
  struct VerbGroup: Hashable, Sendable {
    /// The base forms: one, or two in "reads and writes".
    var lemmas: [String]
    /// What it says without its helpers, such as `reads and writes`.
    var text: String
    var isPassive = false
    var isNegated = false
    var span: Range<Int>

    var lemma: String { lemmas.last ?? "" }
  }
}

extension Clause.Noun {
  /// Whether it points back at two or more: "both", "these".
  var saysBoth: Bool {
    guard case .reference(let word) = self else { return false }
    return word.says("both", "these", "those", "them")
  }
}
