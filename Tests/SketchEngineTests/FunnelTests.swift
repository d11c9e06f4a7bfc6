import Testing

@testable import SketchEngine

struct FunnelTests {
  @Test(arguments: [
    "funnel: 900 visits, 120 carts, 30 orders", "funnel\nVisits: 900\nCarts: 120\nOrders: 30",
    "funnel chart: visits 900, carts 120 and orders 30",
    "funnel with Visits (900), Carts (120) and Orders (30)",
    "funnel\nstage,count\nVisits,900\nCarts,120\nOrders,30",
    "funnel: visits = 900, carts = 120, orders = 30",
  ])
  func `stages have numbers in any form`(prompt: String) throws {
    #expect(try sections(prompt) == ["Visits = 900", "Carts = 120", "Orders = 30"])
  }

  @Test(arguments: [
    "funnel from visitors to leads to customers", "funnel: visitors -> leads -> customers",
    "funnel with the stages visitors, leads and customers",
    "funnel\n1. Visitors\n2. Leads\n3. Customers",
  ])
  func `stages are read without numbers`(prompt: String) throws {
    #expect(try sections(prompt) == ["Visitors", "Leads", "Customers"])
  }

  @Test func `a well-known funnel is filled in, another is counted`() throws {
    #expect(try sections("marketing funnel").first == "Awareness")
    #expect(try sections("funnel with 3 stages") == ["Stage 1", "Stage 2", "Stage 3"])
  }

  @Test func `slices narrow with what is left, and say how much goes on`() throws {
    let prompt = "funnel: 900 visits, 450 carts, 30 orders"
    let places = try Places(prompt)
    let levels = places.all.filter { $0.part.role == "level" }
    #expect(levels.map { $0.part.facts[.value] } == ["900", "450", "30"])
    for (upper, lower) in zip(levels, levels.dropFirst()) {
      #expect(upper.rect.minY < lower.rect.minY)
    }
    let texts = DrawnBoxes.texts(in: try sketch(prompt).drawing.elements).map(\.text)
    #expect(texts.contains("50%"))
  }
}
