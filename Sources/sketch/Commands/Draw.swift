import ArgumentParser
import Glibc
import SketchEngine

struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Draws what a prompt asks for.")

  @Option(help: "svg, png or pdf.") var format = "svg"
  @Option(name: .shortAndLong, help: "Where to write it.") var output = "-"
  @Argument(help: "What to draw.") var prompt: [String] = []

  func run() throws {
    let outcome: Outcome
    do {
      outcome = try sketch(prompt.joined(separator: " "))
    } catch {
      write("sketch: \(error)\n", to: 2)
      switch error {
      case .nothingToDraw, .notYet: throw ExitCode(3)
      default: throw ExitCode(2)
      }
    }
    write(outcome.svg.text, to: 1)
  }

  private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
