internal import ArgumentParser

/// Prints the manual page, for `make install`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page, for man.",
    usage: "tripartite manual", shouldDisplay: false)

  func run() throws {
    try Output.write(Manual.text(of: .program()))
  }
}
