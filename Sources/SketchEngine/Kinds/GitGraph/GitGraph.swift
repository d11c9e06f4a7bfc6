/// Branches, commits, merges and tags over time.
struct GitGraph: DiagramKind {
  let name = "gitgraph"
  let summary = "branches, commits, merges and tags"
  let examples = [
    """
    Git graph: two commits on main, then a branch search off main with the commits "index" and \
    "query", then merge search into main and tag it v1.2.
    """,
    """
    gitGraph
    commit
    branch develop
    commit
    branch feature/map
    commit
    commit
    checkout develop
    merge feature/map
    checkout main
    merge develop tag: "v2.0"
    """,
    """
    Git graph: branch develop off main, then a feature branch from develop that is merged back, \
    and a release branch merged to main as v3.1
    """,
    "git graph of a bugfix branch that gets merged into main",
  ]

  func affinity(to brief: Brief) -> Affinity {
    if let rank = brief.order.kinds.firstIndex(of: name) {
      return Affinity(rank == 0 ? 0.97 : 0.75, because: "a git graph is asked for")
    }
    guard brief.order.kinds.isEmpty else { return .none }
    let words = brief.sentences.flatMap(\.words)
    if words.first?.lower.hasPrefix("gitgraph") == true {
      return Affinity(0.97, because: "it is written as git graphs are")
    }
    let isGit = words.contains { $0.says("git", "commit", "commits") }
    let branches = words.contains { $0.says("branch", "branches", "branching") }
    let merges = words.contains { $0.says("merge", "merged", "merges", "rebase") }
    return isGit && branches && merges
      ? Affinity(0.85, because: "commits, branches and merges are spoken of") : .none
  }

  func scene(from brief: inout Brief) -> Scene? {
    let reader = GitReader(brief)
    guard reader.scene.commits.count > 1 else { return nil }
    for span in reader.drawn { brief.markDrawn(span) }
    for span in reader.wished { brief.markWish(span) }
    if reader.isFilled {
      brief.assume("How many commits there are was not said; a few are shown as examples.")
    }
    return .git(reader.scene)
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .git(let git) = scene else {
      return GitPainter(GitScene(), typeface).drawing()
    }
    return GitPainter(git, typeface).drawing()
  }
}
