/// Tells a person's name from a role: "stage manager Tom Adeyemi".
enum PersonRole {
  /// The last words of roles.
  static let roles = FunctionWords.words(
    """
    director manager chief head lead leader officer president vp svp evp ceo cto cfo coo cmo cpo cio
    ciso chro cro cso cdo captain assistant engineer designer developer analyst accountant
    administrator admin coordinator supervisor specialist consultant architect scientist researcher
    professor teacher principal dean chair chairman chairwoman chairperson secretary treasurer
    founder cofounder co-founder owner partner foreman superintendent nurse doctor physician surgeon
    chef cook waiter bartender clerk cashier operator technician mechanic driver pilot steward intern
    trainee apprentice student postdoc fellow editor writer producer actor conductor commander
    general colonel major lieutenant sergeant corporal sheriff mayor minister governor judge lawyer
    counsel counselor advisor adviser strategist marketer recruiter buyer planner buddy coach trainer
    tester scrum-master master representative rep agent associate executive executives controller
    auditor curator librarian gardener janitor guard officer stagehand tailor mate sailor bosun
    boss deputy vice host hostess baker butcher receptionist caretaker treasurer volunteer member
    po pm hr it dba sre qa
    """)
  /// Parts of an organization, which no person is called.
  private static let departments = FunctionWords.words(
    """
    engineering sales marketing product products operations ops finance legal hr it design support
    research development people security data growth quality production logistics purchasing
    procurement communications pr technology tech business customer customers service services
    success strategy content media brand infrastructure platform backend frontend mobile web qa
    accounting team teams department division unit squad group office board council committee crew
    region north south east west europe asia africa america americas emea apac international
    manufacturing maintenance planning training facilities compliance risk audit partnerships
    kitchen floor bar housekeeping reception nursing surgery administration commercial technical
    medical general senior junior lead shift plant
    """)

  /// A name and a role.
  struct Reading {
    var name: [Word]
    var role: [Word]
  }

  /// Whether words name a role: "managing director", "VP of Sales".
  static func isRole(_ words: some Collection<Word>) -> Bool {
    let words = Array(words)
    guard !words.isEmpty else { return false }
    let head = words.firstIndex { $0.says("of", "for") } ?? words.count
    guard head > 0 else { return false }
    let last = words[head - 1]
    if isOffice(last.lower) { return true }
    return words[..<head].contains { isOffice($0.lower) } && head <= 4
      && words[..<head].allSatisfy {
        !$0.token.isCapitalized || departments.contains($0.lower) || isOffice($0.lower)
      }
  }

  private static func isOffice(_ lower: String) -> Bool {
    roles.contains(lower) || roles.contains(Lemmas.singular(lower))
  }

  /// Whether words could be a person's name, such as “Tom Adeyemi”.
  static func isName(_ words: some Collection<Word>) -> Bool {
    guard !words.isEmpty, words.count <= 5 else { return false }
    return words.allSatisfy { word in
      (word.token.kind == .word && word.token.isCapitalized
        || ["van", "von", "de", "der", "da", "di", "la", "le", "bin", "al", "del", "ter", "dos"]
          .contains(word.lower))
        && !departments.contains(word.lower) && !isOffice(word.lower)
        && word.text.contains { $0.isLowercase } && word.text.count > 1
        && !word.text.contains { $0.isNumber }
    } && words.contains { $0.token.isCapitalized }
  }

  /// "stage manager Tom Adeyemi", "Tom Adeyemi stage manager"; `nil` where it is only one of both.
  static func split(_ words: [Word]) -> Reading? {
    guard words.count > 1, !words.contains(where: { $0.tag == .quoted }) else { return nil }
    for start in words.indices.dropFirst() {
      let (head, tail) = (words[..<start], words[start...])
      if isName(tail), isRole(head) { return Reading(name: Array(tail), role: Array(head)) }
    }
    for start in words.indices.dropFirst().reversed() {
      let (head, tail) = (words[..<start], words[start...])
      if head.count > 1, isName(head), isRole(tail) {
        return Reading(name: Array(head), role: Array(tail))
      }
    }
    return nil
  }
}
