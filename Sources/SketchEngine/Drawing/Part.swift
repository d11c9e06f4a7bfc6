/// Whatever a person would point at: a button, a node, an edge, a row.
///
/// It becomes a group with its role, label and id, so that drawings can be styled, tested and
/// navigated.
public struct Part: Hashable, Sendable {
  /// What else is known of it.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    /// What an edge connects, as ids of parts of the same drawing.
    case from, to
    /// How a relation ends, such as `one` or `zero-or-many`.
    case fromEnd = "from-end"
    /// How a relation ends at its target.
    case toEnd = "to-end"
    /// What shape a node has, such as `decision`.
    case shape
    /// Numbers of charts and statistics.
    case value, series
    /// When a task or an event begins and ends.
    case start, end
    /// What a control shows of its state, words apart by spaces.
    case state
  }

  /// Names it within its drawing, unique there; see ``Names``.
  public var id: String
  /// The word for what it is, such as `button`.
  public var role: String
  /// The words it stands for, as shown.
  public var label: String
  /// What else is known of it, each fact at most once.
  public var facts: [Fact: String]
  /// What it is made of, painted in order.
  public var elements: [Element]

  /// A part of a drawing.
  public init(
    id: String, role: String, label: String, facts: [Fact: String] = [:], _ elements: [Element]
  ) {
    self.id = id
    self.role = role
    self.label = label
    self.facts = facts
    self.elements = elements
  }
}
