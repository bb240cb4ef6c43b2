import Foundation
import Glibc

/// A program that runs with three descriptors and standard signals, whatever its parent has.
struct ChildProcess {
  private let id: pid_t

  enum Failure: Error {
    case notStarted(String, Int32)
    case stillRunning(after: Duration)
  }

  /// Starts a program; its input is empty, its output goes to files.
  init(
    _ program: URL, _ arguments: [String], environment: [String: String], output: URL, errors: URL
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors.path, O_WRONLY, 0)
    // Swift does not see `posix_spawn_file_actions_addclosefrom_np`; none that is closed is an error.
    for descriptor in 3..<Int32(min(1024, sysconf(Int32(_SC_OPEN_MAX)))) {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let words = ([program.path] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var id: pid_t = 0
    let error = posix_spawn(&id, program.path, &actions, &attributes, words, variables)
    guard error == 0 else { throw Failure.notStarted(program.path, error) }
    self.id = id
  }

  /// Waits for the end of the program; kills it when the time is over.
  ///
  /// - Returns: Its status, or 128 and the signal that ended it, as a shell has it.
  func status(within limit: Duration) throws -> Int32 {
    let end = ContinuousClock.now + limit
    var status: Int32 = 0
    while waitpid(id, &status, WNOHANG) != id {
      guard ContinuousClock.now < end else {
        kill(id, SIGKILL)
        waitpid(id, &status, 0)
        throw Failure.stillRunning(after: limit)
      }
      usleep(1000)
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
