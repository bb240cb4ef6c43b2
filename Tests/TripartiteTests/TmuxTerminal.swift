import Foundation
import Testing

/// A real terminal, kept by tmux, in which the real program runs under a shell.
///
/// A server of its own, so that nobody's tmux is touched; it ends with the value.
struct TmuxTerminal: ~Copyable {
  private let socket: String

  /// Opens a terminal with a shell in it, and nothing of the user's settings.
  init(columns: Int = 80, rows: Int = 24) throws {
    socket = "tripartite-test-\(UInt32.random(in: .min ... .max))"
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env -i PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin") "
        + "HOME=/dev/null TERM=screen LANG=C.UTF-8 PS1='ready> ' bash --norc --noprofile -i")
    try tmux("set-option", "-g", "escape-time", "20")
    try expect("ready>")
  }

  deinit { _ = try? tmux("kill-server") }

  /// Types text and Enter, as at a shell's prompt.
  func run(_ command: String) throws {
    try tmux("send-keys", "-l", command)
    try tmux("send-keys", "Enter")
  }

  /// Presses keys by tmux's names for them, all at once.
  func pressAtOnce(_ keys: [String]) throws { try tmux(["send-keys"] + keys) }

  /// Presses keys by tmux's names for them.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The screen as text, line by line.
  var screen: [String] {
    get throws {
      try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
  }

  /// The screen as text with the sequences that colour it.
  var colouredScreen: String {
    get throws { try tmux("capture-pane", "-p", "-e") }
  }

  /// Whether the alternate screen is shown, as a full-screen program has it.
  var isOnAlternateScreen: Bool {
    get throws { try tmux("display-message", "-p", "#{alternate_on}").hasPrefix("1") }
  }

  var showsCursor: Bool {
    get throws { try tmux("display-message", "-p", "#{cursor_flag}").hasPrefix("1") }
  }

  /// What tells a program in it that it is inside tmux, and inside which.
  var variable: String {
    get throws {
      let value = try tmux("display-message", "-p", "#{socket_path},#{pid},0")
      return "TMUX='\(value.filter { !$0.isNewline })'"
    }
  }

  /// Lets programs in it put texts into tmux's buffer by OSC 52.
  func takeClipboard() throws { try tmux("set-option", "-s", "set-clipboard", "on") }

  /// The text that was put last into tmux's buffer; the words of tmux where there is none.
  var buffer: String {
    get throws { try tmux("show-buffer") }
  }

  /// Waits until the screen shows a text; fails with the screen after ten seconds.
  func expect(_ text: String, location: SourceLocation = #_sourceLocation) throws {
    let end = ContinuousClock.now + .seconds(10)
    var screen: [String] = []
    repeat {
      screen = try self.screen
      if screen.contains(where: { $0.contains(text) }) { return }
      Thread.sleep(forTimeInterval: 0.02)
    } while ContinuousClock.now < end
    Issue.record(
      "no “\(text)” on the screen:\n\(screen.joined(separator: "\n"))", sourceLocation: location)
  }

  /// Waits until something holds; fails after ten seconds.
  func expect(
    _ what: String, location: SourceLocation = #_sourceLocation,
    holds: (borrowing TmuxTerminal) throws -> Bool
  ) throws {
    let end = ContinuousClock.now + .seconds(10)
    repeat {
      if try holds(self) { return }
      Thread.sleep(forTimeInterval: 0.02)
    } while ContinuousClock.now < end
    Issue.record("not so after ten seconds: \(what)", sourceLocation: location)
  }

  /// Sends a signal to the program that the shell runs in this terminal, and to no other.
  func kill(by signal: String) throws {
    let shell = try tmux("display-message", "-p", "#{pane_pid}").prefix { $0.isNumber }
    let killer = Process()
    killer.executableURL = URL(filePath: "/usr/bin/env")
    killer.arguments = ["pkill", "-\(signal)", "-P", String(shell)]
    try killer.run()
    killer.waitUntilExit()
  }

  /// Closes what Foundation leaves open before tmux starts.
  ///
  /// Foundation waits for a child until a socket closes that the child inherits, and the server
  /// of tmux, which lives on, would inherit it too.
  private static let withoutInheritance = """
    for open in /proc/$$/fd/*; do
      number=${open##*/}
      if [ "$number" -gt 2 ]; then eval "exec $number>&-"; fi
    done
    exec tmux "$@"
    """

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    // A file, not a pipe: the server would inherit the pipe and hold it open.
    let path = FileManager.default.temporaryDirectory.appending(path: "\(socket).out")
    try Data().write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let output = try FileHandle(forWritingTo: path)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", Self.withoutInheritance, "tmux", "-L", socket] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: path), as: UTF8.self)
  }
}
