/// Words that hold a described flow together, as data.
enum FlowWords {
  /// Words of order that say nothing else.
  static let order = FunctionWords.words(
    """
    then next first firstly second secondly third thirdly finally lastly afterwards afterward later
    subsequently eventually also so now thereafter thereupon initially and but hence thus therefore
    please immediately instead again just simply
    """)
  /// Ways to say "after that", longest first.
  static let afterThat = phrases(
    """
    at the end, after that, after this, after which, at that point, at this point, at which point, from there,
    once that is done, once done, once this is done, when done, when that is done, following that,
    following this, as a next step, the next step is to, the next step is, the last step is to,
    the final step is to, the first step is to, to begin with, to start with, last of all,
    first of all, in the end, to finish, in the next step, the process starts with,
    the process begins with, the process starts when, the process begins when, the flow starts with,
    the flow starts when, the flow begins with, it starts with, it begins with, it starts when,
    it begins when, it all starts when, start with, begin with, start by, begin by, starting with,
    starts with, followed by, and finally, the process ends with, it ends with, ends with,
    ending with, end with, which then, who then, that then, it is followed by, this is followed by, in which case,
    the next question is, the first question is, the last question is, the question is
    """)
  /// Ways to say that all branches meet again.
  static let joins = phrases(
    """
    in either case, in both cases, in all cases, in any case, in every case, either way, both ways,
    in any event, regardless, whatever the outcome, whatever the answer, no matter what,
    both branches, all branches, both paths, all paths, whichever it is, whatever happens,
    in each case, from both, from all of them, for all of them, both cases, in both branches,
    in all branches, both then, all then, all of them then, whichever path, irrespective of that,
    independent of the outcome, regardless of the outcome, regardless of the result
    """)
  /// Ways to speak of whatever no answer has named.
  static let others = phrases(
    """
    everything else, anything else, everyone else, everybody else, all others, all the others,
    the others, the rest, all the rest, any other case
    """)
  /// Ways to say "otherwise" in more words.
  static let elsewhere = phrases(
    """
    in any other case, in all other cases, in every other case, in other cases, in the other case,
    for all others, failing that
    """)
  /// Ways to say that things happen side by side.
  static let parallels = phrases(
    """
    in parallel, at the same time, meanwhile, simultaneously, concurrently, in the meantime,
    side by side, while that happens, in the meanwhile
    """)
  /// Ways to say that the flow returns, before the place it returns to.
  static let returns = phrases(
    """
    go back to, goes back to, going back to, return to, returns to, loop back to, loops back to,
    jump back to, jumps back to, back to, send it back to, sends it back to, sent back to,
    is sent back to, it goes back to, restart from, continue from, continue with step,
    continue at step, repeat from, start again from, start over from, start over with,
    resume at, go to step, proceed to step, skip to, jump to, retry from, circle back to, repeat step
    """)
  /// Ways to say that the flow starts over, without a place.
  static let startOver = phrases(
    """
    start over, start again, start from the beginning, begin again, go back to the start,
    go back to the beginning, back to the start, back to the beginning, restart the process,
    restart the flow, return to the start, return to the beginning, loop back to the start,
    back to start
    """)
  /// Ways to say that the last attempt is made again, without a place.
  static let tryAgain = phrases(
    """
    try again, retry, repeat, go back, loop back, do it again, repeat the check, repeat this,
    check again, repeat the process, loop, return, try it again, ask again, and again, repeat it
    """)
  /// What a line may say between a step and where it leads.
  static let leadsTo = phrases(
    """
    leads to, lead to, goes to, go to, goes on to, continues to, continue to, points to, point to,
    flows to, flow to, flows into, proceeds to, proceed to, moves to, moves on to, connects to,
    connect to, goes straight to, goes directly to, also leads to, also goes to, feeds into,
    goes back to, go back to, returns to, loops back to, leads back to, then goes to, both lead to,
    both go to, jumps to, leads directly to, leads straight to, is followed by, results in, result in,
    means, mean, ends in
    """)
  /// Words that end the flow when they stand alone.
  static let ends = phrases(
    """
    end, stop, done, finish, finished, the end, exit, end the flow, end the process, ends the flow,
    ends the process, the process ends, the flow ends, the process is complete, process ends,
    flow ends, we are done, that's it, stop the process, finish the process, terminate, it ends,
    end of process, end of flow, the process stops, the flow stops, close the flow, abort,
    finish the flow, complete the process, stop the flow, stop here, the process is finished,
    the workflow ends, end the workflow, end there, ends, stops, that is the end, that is it,
    this is the end, which is the end, that is all, that ends it, this ends it, that ends the process
    """)
  static let starts = phrases(
    "start, begin, the start, the process starts, the process begins, start the process, the flow starts, process starts, the flow begins"
  )
  /// Verbs that look at something; a failed attempt goes back beyond them.
  static let checking = FunctionWords.words(
    """
    check validate verify test inspect review examine authenticate compare evaluate assess confirm
    measure authorise authorize scan
    """)
  /// Verbs that try something which can be tried again.
  static let attempting = FunctionWords.words(
    "enter type insert provide submit input choose select upload fill try pay swipe")
  /// Verbs that say what becomes of a thing.
  static let happening = FunctionWords.words(
    "die go expire fail arrive pass end close stay return come move start stop wait finish continue"
  )
  /// Verbs after which usually nothing follows.
  static let final = FunctionWords.words(
    """
    reject decline deny refuse cancel abort discard terminate block close end stop dismiss die scrap
    """)
  /// What may come of a step: "on success, …".
  static let outcomes = FunctionWords.words(
    "success failure error approval rejection timeout match mismatch acceptance expiry")
  /// Words that answer yes.
  static let yes = FunctionWords.words("yes true y yep yeah ok okay positive")
  /// Words that answer no.
  static let no = FunctionWords.words("no false n nope negative")
  /// Phrases as lists of words, longest first.
  static func phrases(_ text: String) -> [[String]] {
    // By bytes, since characters take ten times as long and every drawing waits for this.
    let list = text.utf8.split(separator: UInt8(ascii: ",")).map { phrase in
      phrase.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        .map { String(decoding: $0, as: UTF8.self) }
    }
    return list.enumerated().sorted { a, b in
      a.element.count == b.element.count
        ? a.offset < b.offset : a.element.count > b.element.count
    }.map(\.element)
  }
}

extension Collection where Element == Word, Index == Int {
  /// How many words a phrase takes up at the beginning, or `nil` where none of them stands there.
  func opening(_ phrases: [[String]]) -> Int? {
    for phrase in phrases where phrase.count <= count {
      var matches = true
      for (offset, word) in phrase.enumerated() where self[startIndex + offset].lower != word {
        matches = false
        break
      }
      if matches { return phrase.count }
    }
    return nil
  }
}
