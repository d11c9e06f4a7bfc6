import ArgumentParser

@main
struct Sketch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sketch",
    abstract: "Plain English in, a finished drawing out.",
    subcommands: [Draw.self],
    defaultSubcommand: Draw.self
  )
}
