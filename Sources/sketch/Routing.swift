import ArgumentParser

/// A command with a name of its own, which may also be the first word of a prompt.
protocol NamedCommand: ParsableCommand {
  /// Whether what follows the name is meant for the command, and is not the rest of a prompt.
  static func isMeant(by rest: ArraySlice<String>) -> Bool
}

/// Which command the typed words mean.
enum Routing {
  /// Every command, in the order of the help text.
  static let commands: [any NamedCommand.Type] = [
    Draw.self, Edit.self, Explain.self, Render.self, Kinds.self, ThemeList.self, Templates.self,
    Gallery.self, Doctor.self,
  ]

  /// What was typed, with the name of the command in front.
  static func arguments(for typed: [String]) -> [String] {
    guard let first = typed.first else {
      return StandardStream.input.isTerminal ? ["--help"] : ["draw"]
    }
    if isForTheProgram(first) { return typed }
    let rest = typed.dropFirst()
    if first == PaintForeign.name { return typed }
    if first == "help", rest.allSatisfy({ name in command(named: name) != nil }) { return typed }
    guard let command = command(named: first), command.isMeant(by: rest) else {
      return ["draw"] + guarded(typed[...])
    }
    return [first] + guarded(rest)
  }

  private static func command(named name: String) -> (any NamedCommand.Type)? {
    commands.first { $0.configuration.commandName == name }
  }

  /// Whether it is an option of the program and not of drawing.
  private static func isForTheProgram(_ argument: String) -> Bool {
    ["-h", "--help", "--version"].contains(argument)
      || argument.hasPrefix("--generate-completion-script")
      || argument.hasPrefix("--experimental-dump-help")
      || argument.hasPrefix("---")
        && !argument.contains(" ")
  }

  /// Marks where options end when words follow that only look like options: a bullet, an arrow.
  private static func guarded(_ arguments: ArraySlice<String>) -> [String] {
    guard !arguments.contains("--"),
      let first = arguments.firstIndex(where: isPlainlyNoOption),
      !arguments[first...].contains(where: isOption)
    else { return Array(arguments) }
    return arguments[..<first] + ["--"] + arguments[first...]
  }

  private static func isOption(_ argument: String) -> Bool {
    argument.hasPrefix("-") && argument != "-" && !isPlainlyNoOption(argument)
  }

  private static func isPlainlyNoOption(_ argument: String) -> Bool {
    let rest = argument.drop { $0 == "-" }
    guard rest.count < argument.count, let next = rest.first else { return false }
    return !next.isLetter
  }
}
