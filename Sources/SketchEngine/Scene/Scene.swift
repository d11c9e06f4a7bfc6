/// What will be drawn, without positions.
public enum Scene: Hashable, Sendable, Codable {
  /// Boxes and lines.
  case graph(GraphScene)
  /// Messages between participants.
  case sequence(SequenceScene)
  /// Things under things.
  case tree(TreeScene)
  /// Screens and controls.
  case wireframe(WireframeScene)
  /// Numbers for names.
  case chart(ChartScene)
  /// Amounts that flow between places.
  case sankey(SankeyScene)
  /// Headings with what stands under each.
  case sections(SectionScene)
  /// Rows of cells under heads.
  case table(TableScene)
  /// Things in four fields between two axes.
  case quadrant(QuadrantScene)
  /// Sets and what they share.
  case venn(VennScene)
  /// Notes of an event storm along a line of time.
  case events(EventScene)
  /// A coordinate plane or a number line.
  case plane(PlaneScene)
  /// Entities or classes.
  case model(ModelScene)
  /// States and transitions.
  case states(StateScene)
  /// Actors and use cases.
  case useCases(UseCaseScene)
  /// Branches and commits.
  case git(GitScene)
}
