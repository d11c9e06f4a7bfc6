import Glibc

/// A command that paints a drawing in a process of its own, within limits of time and memory.
///
/// A drawing of unknown origin can make librsvg run without end, take all memory, or abort. In a
/// process of its own that is an error like any other. The command reads the SVG from its standard
/// input, writes the picture to its standard output and exits with 0; or it writes why it cannot,
/// and exits with another status. It gets no environment, and what it says on standard error is
/// dropped.
public struct BoundedProcess: Hashable, Sendable {
  /// The program to start.
  public var executable: String
  /// What it is told, without its own name.
  public var arguments: [String]
  /// How many seconds it may compute; it may wait for the processor six times as long.
  public var seconds: Int
  /// How many bytes of memory it may take.
  public var memory: Int

  /// A command with its limits; those by default are enough for 100 megapixels.
  public init(
    executable: String, arguments: [String], seconds: Int = 5, memory: Int = 2 << 30
  ) {
    self.executable = executable
    self.arguments = arguments
    self.seconds = seconds
    self.memory = memory
  }

  /// Runs the command on some bytes.
  ///
  /// - Parameter input: What it finds on its standard input.
  /// - Returns: What it wrote to its standard output.
  /// - Throws: ``RasterError`` if it says why it cannot, goes beyond its limits or crashes.
  public func output(for input: [UInt8]) throws(RasterError) -> [UInt8] {
    guard let file = tmpfile() else { throw .cannotPaint(reason: "no temporary file can be made") }
    defer { fclose(file) }
    guard fwrite(input, 1, input.count, file) == input.count, fseek(file, 0, SEEK_SET) == 0 else {
      throw .cannotPaint(reason: "the temporary folder is full")
    }
    let gnu = try GNULibrary()
    var ends: [Int32] = [-1, -1]
    guard gnu.pipe2(&ends, O_CLOEXEC) == 0 else {
      throw .cannotPaint(reason: "too many files are open")
    }
    defer { close(ends[0]) }
    let child = spawn(reading: fileno(file), writing: ends[1])
    close(ends[1])
    guard let child else { throw .cannotPaint(reason: "\(executable) does not start") }
    limit(child, with: gnu)
    let output = read(from: ends[0], before: .now + .seconds(6 * seconds))
    if output == nil { kill(child, SIGKILL) }
    try check(statusOf(child), saying: output ?? [])
    return output ?? []
  }
}

extension BoundedProcess {
  private func spawn(reading input: Int32, writing output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Threads of a task pool block signals, and a new process would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = ([executable] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var child: pid_t = 0
    let status = posix_spawn(&child, executable, &actions, &attributes, &words, &environment)
    return status == 0 ? child : nil
  }

  /// Sets the limits of a process that has just started, long before it has read its input.
  private func limit(_ child: pid_t, with gnu: GNULibrary) {
    for (resource, value) in [(RLIMIT_CPU, seconds), (RLIMIT_AS, memory), (RLIMIT_CORE, 0)] {
      var bounds = rlimit(rlim_cur: rlim_t(max(0, value)), rlim_max: rlim_t(max(0, value)))
      _ = gnu.prlimit(child, resource.rawValue, &bounds, nil)
    }
  }

  /// Everything up to the end, or `nil` if that does not come in time.
  private func read(from end: Int32, before deadline: ContinuousClock.Instant) -> [UInt8]? {
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let rest = ContinuousClock.now.duration(to: deadline).components
      guard rest.seconds >= 0, rest.attoseconds >= 0 else { return nil }
      var wait = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      let milliseconds = rest.seconds * 1000 + rest.attoseconds / 1_000_000_000_000_000 + 1
      guard poll(&wait, 1, Int32(clamping: milliseconds)) > 0 else { continue }
      let count = Glibc.read(end, &piece, piece.count)
      if count > 0 {
        output += piece[..<count]
      } else if count == 0 || errno != EINTR {
        return output
      }
    }
  }

  private func statusOf(_ child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Reads a status as `wait` gives it: the signal in the low seven bits, the exit code above them.
  private func check(_ status: Int32, saying output: [UInt8]) throws(RasterError) {
    let signal = status & 0x7F
    if signal == SIGXCPU || signal == SIGKILL { throw .outOfTime(seconds: seconds) }
    guard signal == 0 else { throw .crashed }
    guard status >> 8 & 0xFF == 0 else {
      throw .refused(message: String(decoding: output, as: UTF8.self))
    }
  }
}
