import Testing

@testable import SketchEngine

struct RouteTests {
  @Test(arguments: [
    ("the way of grain from field to mill to bakery", ["Field", "Mill", "Bakery"]),
    ("a diagram of a parcel going from shop to depot to doorstep", ["Shop", "Depot", "Doorstep"]),
  ])
  func `a way from one thing to another and on is a chain`(text: String, labels: [String]) throws {
    guard case .graph(let graph) = try sketch(text).scene else {
      Issue.record("not a graph")
      return
    }
    #expect(graph.nodes.map(\.label) == labels)
    #expect(graph.edges.count == labels.count - 1)
  }

  @Test func `a span of years is none`() throws {
    #expect(Route.chain(in: try Prompt("prices from 2020 to 2025").lines[0].tokens) == nil)
  }
}
