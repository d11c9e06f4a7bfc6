import Testing

@testable import Rasterizer

struct BoundedProcessTests {
  @Test func `hands the input over and the output back, however long`() throws {
    let input = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let output = try BoundedProcess(executable: "/bin/cat", arguments: []).output(for: input)
    #expect(output == input)
  }

  @Test func `gives no environment away`() throws {
    let process = BoundedProcess(executable: "/usr/bin/env", arguments: [])
    #expect(try process.output(for: []).isEmpty)
  }

  @Test(arguments: [
    ("echo 'no svg'; exit 2", RasterError.refused(message: "no svg\n")),
    ("kill -ABRT $$", .crashed),
    ("while :; do :; done", .outOfTime(seconds: 1)),
  ])
  func `how it ended is told`(script: String, error: RasterError) {
    let process = BoundedProcess(executable: "/bin/sh", arguments: ["-c", script], seconds: 1)
    #expect(throws: error) { try process.output(for: []) }
  }

  @Test func `memory is limited`() {
    // The loop gives the limit time to arrive before the memory is asked for.
    let script =
      "i=0; while [ $i -lt 50000 ]; do i=$((i+1)); done; "
      + "exec dd if=/dev/zero of=/dev/null bs=200M count=1"
    let process = BoundedProcess(
      executable: "/bin/sh", arguments: ["-c", script], memory: 100 << 20)
    #expect(throws: RasterError.refused(message: "")) { try process.output(for: []) }
  }

  @Test func `a program that is not there is named`() {
    let process = BoundedProcess(executable: "/no/such", arguments: [])
    #expect(throws: RasterError.cannotPaint(reason: "/no/such does not start")) {
      try process.output(for: [])
    }
  }
}
