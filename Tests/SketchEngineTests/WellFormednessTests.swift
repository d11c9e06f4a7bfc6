import Testing

struct WellFormednessTests {
  @Test(arguments: ["<a/>", "<a b=\"1\"><c/>x &amp; y</a>\n", "<?xml version=\"1.0\"?><a>é</a>"])
  func `what is well-formed passes`(text: String) {
    #expect(WellFormedness(of: text).fault == nil)
  }

  @Test(arguments: [
    "", "x", "<a>", "<a></b>", "<a/><b/>", "<a b=1/>", "<a b=\"1\" b=\"2\"/>", "<a b=\"<\"/>",
    "<a>&</a>", "<a>&nbsp;</a>", "<a>]]></a>", "<a>\u{1}</a>", "<a/>x", "<a b=\"1\"c=\"2\"/>",
  ])
  func `what is not is found`(text: String) {
    #expect(WellFormedness(of: text).fault != nil)
  }
}
