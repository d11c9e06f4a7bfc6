extension Brief {
  /// Takes over what was asked for beside the words.
  ///
  /// - Parameter options: Options of the command line or of a program.
  /// - Throws: ``SketchError/unknown(option:value:known:)`` for a value that does not exist.
  mutating func take(_ options: DrawingOptions) throws(SketchError) {
    try wishes.take(options)
  }
}

extension Wishes {
  /// Takes over what was asked for by options.
  ///
  /// - Throws: ``SketchError/unknown(option:value:known:)`` for a value that does not exist.
  mutating func take(_ options: DrawingOptions) throws(SketchError) {
    if let theme = options.theme {
      guard themes.contains(where: { $0.name == theme }) else {
        throw .unknown(option: "theme", value: theme, known: themes.map(\.name))
      }
      self.theme = theme
    }
    if let name = options.frame {
      guard let frame = Frame(rawValue: name) else {
        throw .unknown(option: "frame", value: name, known: Frame.allCases.map(\.rawValue))
      }
      self.frame = frame
    }
    if let name = options.fidelity {
      guard let fidelity = Fidelity(rawValue: name) else {
        throw .unknown(option: "fidelity", value: name, known: Fidelity.allCases.map(\.rawValue))
      }
      self.fidelity = fidelity
    }
    if let name = options.direction {
      guard let direction = FlowDirection(rawValue: name) else {
        throw .unknown(
          option: "direction", value: name, known: FlowDirection.allCases.map(\.rawValue))
      }
      self.direction = direction
    }
  }
}
