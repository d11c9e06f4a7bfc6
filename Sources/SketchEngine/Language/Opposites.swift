/// Words that exclude each other, such as "approve" and "reject".
enum Opposites {
  /// One pair a line, with the words that say the same on each side.
  private static let pairs = """
    correct right/incorrect wrong false
    valid/invalid
    success successful succeed work/fail failure unsuccessful error
    approve accept/reject decline deny refuse disapprove
    pass/fail
    available/unavailable
    open/close closed
    empty/full
    find found/miss missing
    paid pay/unpaid
    present/absent
    known/unknown
    complete/incomplete
    high/low
    true/false
    on/off
    match/mismatch differ
    ok okay fine good intact/bad faulty broken defective damaged blown burned burnt
    yes/no
    new/existing returning old
    exist/missing
    urgent/routine normal
    healthy/unhealthy
    ready/unready
    positive/negative
    cooked done ready/raw
    sufficient enough/insufficient
    stock/out
    agree/disagree
    authorized/unauthorized
    clean/dirty
    wet/dry
    safe/unsafe
    warm hot/cold
    online/offline
    connected/disconnected
    locked/unlocked
    eligible/ineligible
    admit/reject
    win won/lose lost
    satisfied happy/dissatisfied unhappy
    alive fine good ok/dead
    big large/small
    weekday workday/weekend holiday
    day daytime/night nighttime
    adult/child minor
    local domestic/foreign international
    hot/cold
    fast quick/slow
    free/paid premium
    public/private
    manual/automatic
    started/stopped
    human person/bot robot
    first/repeated
    genuine/fake
    major/minor
    simple/complex
    intact undamaged/damaged
    green/red
    more above over/less below under
    """

  /// Whether one word says the opposite of the other.
  static func exclude(_ word: String, _ other: String) -> Bool {
    pairs.utf8.split(separator: UInt8(ascii: "\n")).contains { pair in
      guard let slash = pair.firstIndex(of: UInt8(ascii: "/")) else { return false }
      let sides = (pair[..<slash], pair[pair.index(after: slash)...])
      return names(sides.0, word) && names(sides.1, other)
        || names(sides.1, word) && names(sides.0, other)
    }
  }

  private static func names(_ side: Substring.UTF8View, _ word: String) -> Bool {
    side.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(word.utf8) }
  }
}
