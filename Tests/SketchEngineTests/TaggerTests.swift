import Testing

@testable import SketchEngine

/// Each sentence with a letter per word: D determiner, N noun or name, V verb, A adjective or
/// color, P preposition, # number, Q quoted, C conjunction or subordinator, X anything else.
struct TaggerTests {
  private func letters(_ text: String) throws -> String {
    String(
      Tagger.words(of: try Prompt(text).lines[0].tokens).map { word -> Character in
        switch word.tag {
        case .determiner, .possessive: "D"
        case .noun, .name: "N"
        case .verb: "V"
        case .adjective, .color: "A"
        case .preposition: "P"
        case .number: "#"
        case .quoted: "Q"
        case .conjunction, .subordinator: "C"
        default: "X"
        }
      })
  }

  @Test(arguments: [
    ("the browser sends the form to the server", "DNVDNPDN"),
    ("the request is rejected by the clerk", "DNXVPDN"),
    ("a table with three columns", "DNP#N"), ("review the order", "VDN"),
    ("users connect to the load balancer", "NVPDNN"), ("the clients call auth", "DNVN"),
    ("two charts and a map", "#NCDN"), ("an outlined Cancel button", "DANN"),
    ("if the payment fails", "CDNV"), ("list of songs", "NPN"), ("log the error", "VDN"),
    ("the settings page", "DNN"), ("switch 1 and switch 2", "N#CN#"),
    ("wait 10 seconds", "V#N"), ("the pantry returns flour", "DNVN"),
    ("both connect to the database", "DVPDN"),
    ("the customer reviews section", "DNNN"), ("Service A calls a server", "NNVDN"),
    ("the worker fetches a parcel from the shelf", "DNVDNPDN"),
  ])
  func `gives each word its part of speech`(text: String, tags: String) throws {
    #expect(try letters(text) == tags)
  }
}
