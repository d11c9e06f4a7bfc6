import ArgumentParser
import Glibc

/// The program: finds out which command is meant, runs it, and ends with a status.
@main
struct Sketch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sketch",
    abstract: "Plain English in, a finished drawing out: offline, and the same bytes every time.",
    usage: """
      sketch [<options>] <prompt> ...
      sketch <command> [<options>] ...
      """,
    discussion: """
      EXAMPLES
        sketch "login page with email, password and a blue Sign in button"
        sketch -o flow.png "flowchart: check stock, if empty order more, else ship"
        sketch explain "a browser talks to an API, the API reads a database"
        sketch kinds

      `sketch <prompt>` is short for `sketch draw <prompt>`; `sketch draw --help` has all options.
      A quoted prompt is always drawn. Where the first of several words is a command's name, it is \
      that command if the rest fits it: `sketch render a house` draws, `sketch render house.svg -o \
      house.png` renders. `sketch draw -- ...` draws whatever follows.

      STATUS
        0  drawn
        1  this machine lacks something, such as a library or room on the disk
        2  bad usage or input
        3  nothing in the prompt can be drawn

      COMPLETION
        sketch --generate-completion-script bash
        sketch --generate-completion-script zsh
        sketch --generate-completion-script fish
      """,
    version: "0.1.0",
    subcommands: Routing.commands.map { $0 as any ParsableCommand.Type } + [PaintForeign.self]
  )

  static func main() {
    let status = run(typed: Array(CommandLine.arguments.dropFirst()))
    Glibc.exit(status)
  }

  /// Runs what was typed and gives the status to end with.
  private static func run(typed: [String]) -> Int32 {
    do {
      let arguments = Routing.arguments(for: typed)
      if let draw = plainDrawing(arguments) {
        try draw.run()
        return 0
      }
      var command = try parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as Failure {
      StandardStream.error.write("sketch: \(printable(failure.message))\n")
      return failure.status.rawValue
    } catch {
      return report(error)
    }
  }

  /// The drawing that is asked for without a mistake.
  ///
  /// To look at the other commands first would take half of the time that a small drawing takes.
  /// Help and errors are left to the whole program.
  private static func plainDrawing(_ arguments: [String]) -> Draw? {
    guard arguments.first == Draw._commandName else { return nil }
    return try? Draw.parse(Array(arguments.dropFirst()))
  }

  /// Says what ArgumentParser has to say: help and the version, or what was wrong in the options.
  private static func report(_ error: any Error) -> Int32 {
    let code = exitCode(for: error)
    var message = fullMessage(for: error)
    if message.hasPrefix("Error: ") { message = "sketch: " + message.dropFirst(7) }
    let stream = code.isSuccess ? StandardStream.output : .error
    if !message.isEmpty { stream.write(message + "\n") }
    return code == .validationFailure ? Failure.Status.usage.rawValue : code.rawValue
  }
}
