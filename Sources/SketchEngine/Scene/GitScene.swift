/// The content of a git graph: branches, and commits in the order they were made.
public struct GitScene: Hashable, Sendable, Codable {
  /// A heading over the drawing, where the prompt gives one.
  public var title: String?
  /// The names of the branches, the trunk first.
  public var branches: [String]
  /// The commits, the oldest first.
  public var commits: [Commit]

  /// A history; empty unless given.
  public init(title: String? = nil, branches: [String] = [], commits: [Commit] = []) {
    self.title = title
    self.branches = branches
    self.commits = commits
  }

  /// A commit.
  public struct Commit: Hashable, Sendable, Codable {
    /// What it says under its dot; may be empty.
    public var label: String
    /// Its branch, as an index.
    public var branch: Int
    /// The commits it builds on, as indices of earlier ones.
    public var parents: [Int]
    /// Its tag, or empty.
    public var tag = ""

    /// A commit.
    public init(_ label: String, branch: Int, parents: [Int]) {
      self.label = label
      self.branch = branch
      self.parents = parents
    }
  }
}
