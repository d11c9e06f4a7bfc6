/// Verbs that are captions of buttons.
enum ActionWords {
  private static let verbs = FunctionWords.words(
    """
    accept add apply approve archive attach back book browse buy call cancel change checkout choose
    clear close compose confirm connect contact continue copy create decline delete deny discard
    dismiss done download edit enter export favorite filter finish follow forward generate get go hide
    import install invite join launch learn like load log login logout manage mark message next open
    pause pay place play post preview previous print publish purchase record refresh register reject
    remove rename reply report request resend reserve reset resolve restart resume retry return review
    save schedule see select send share show sign signup skip snooze sort start stop submit
    subscribe sync top track try undo unblock unfollow unlock update upgrade upload verify view vote
    withdraw zoom explore donate apply talk speak meet rate reschedule shuffle void end block mute checkin scan
    ok okay lock unlock capture pair
    allow enable disable adopt rent bid hire erase reboot unsubscribe deactivate
    """)

  /// Whether a phrase reads as the caption of a button.
  static func isAction(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    guard let first = words.first else { return false }
    if words.count == 2, ["leave", "exit", "quit", "end", "lock"].contains(first) {
      // "Leave group" is a caption; "leave balance" is not.
      return ["group", "chat", "meeting", "room", "call", "team", "page", "game", "app", "session"]
        .contains(words[1])
    }
    return verbs.contains(String(first)) && name.split(separator: " ").count <= 5
  }

  /// Whether a phrase offers to go on with an account elsewhere, such as "Continue with Google".
  static func isSocial(_ name: String) -> Bool {
    let lower = name.lowercased()
    let opens = ["continue with", "sign in with", "sign up with", "log in with", "login with"]
    return opens.contains { lower.hasPrefix($0) }
      && providers.contains { lower.contains($0) }
  }

  static let providers = [
    "google", "facebook", "apple", "github", "twitter", "microsoft", "linkedin", "sso",
  ]
}
