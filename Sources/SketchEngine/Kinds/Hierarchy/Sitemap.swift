/// The pages of a website and how they lie under each other.
struct Sitemap: DiagramKind {
  let name = "sitemap"
  let summary = "the pages of a website under each other"
  let examples = [
    """
    Sitemap of a climbing gym: Home has Courses, Prices, Shop and Contact. Courses has Beginners, \
    Children and Outdoor trips. Under Shop are Shoes, Ropes and Cart.
    """,
    """
    sitemap
    Home > Recipes > Soups
    Home > Recipes > Cakes
    Home > Journal > Archive
    Home > Imprint
    """,
    """
    Site map for a town library
    - Home
      - Catalogue
        - New books
        - Reserve
      - Events
      - Membership
        - Sign up
        - Renew
      - Opening hours
    """,
    "sitemap for a dentist's website with an online booking page",
    "sitemap for an online shop",
  ]

  func affinity(to brief: Brief) -> Affinity {
    HierarchyAffinity.named(name, in: brief, because: "a sitemap is named")
  }

  func scene(from brief: inout Brief) -> Scene? {
    let reading = HierarchyReading(&brief, kind: name, kinds: [name])
    return reading.scene(direction: brief.wishes.direction).map { .tree($0) }
  }

  func drawing(of scene: Scene, measuring typeface: Typeface) -> Drawing {
    guard case .tree(let tree) = scene else {
      return TreePainter(TreeScene(), kind: name, style: .page, measuring: typeface).drawing()
    }
    return TreePainter(tree, kind: name, style: .page, measuring: typeface).drawing()
  }
}
