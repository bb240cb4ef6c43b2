import Browser
import Foundation
import Testing

@testable import Settings

/// Files as they may be on a disk.
@Suite struct SettingsFileReadingTests {
  @Test(
    arguments: [
      (["TRIPARTITE_CONFIG": "/a.toml", "XDG_CONFIG_HOME": "/x", "HOME": "/h"], "/a.toml"),
      (
        ["TRIPARTITE_CONFIG": "", "XDG_CONFIG_HOME": "/x", "HOME": "/h"],
        "/x/tripartite/config.toml"
      ),
      (["XDG_CONFIG_HOME": "relative", "HOME": "/h"], "/h/.config/tripartite/config.toml"),
      (["XDG_CONFIG_HOME": "", "HOME": "/h"], "/h/.config/tripartite/config.toml"),
      (["HOME": ""], nil), ([:], nil),
    ] as [([String: String], String?)])
  func theEnvironmentSaysWhereTheFileIs(environment: [String: String], path: String?) {
    #expect(SettingsFile.path(environment: { environment[$0] }) == path)
  }

  /// Runs a test in a folder of its own.
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func mistake(_ path: String) -> String {
    let file = SettingsFile(path: path, home: nil)
    guard file.state == .unreadable, file.mistakes.count == 1 else { return "\(file)" }
    return file.mistakes.map(file.description(of:)).joined()
  }

  @Test func aFileIsReadWhole() throws {
    try inFolder { folder in
      let path = folder.appending(path: "config.toml")
      let comment = String(repeating: "# a long comment\n", count: 10_000)
      try Data((comment + "mouse = false\n").utf8).write(to: path)
      let file = SettingsFile(path: path.path, home: nil)
      #expect(file.state == .read && file.mistakes == [])
      #expect(file.values[.mouse] == .init(value: .flag(false), line: 10_001))
    }
  }

  @Test(arguments: ["/nonexistent/config.toml", "/etc/passwd/config.toml", "/dev/null"])
  func aMissingFileIsNoMistake(path: String) {
    let file = SettingsFile(path: path, home: nil)
    #expect(file.state == .missing && file.mistakes == [] && file.keys == .standard)
  }

  @Test func aMissingFileThatTheReaderNamesIsToldOfAndTheRestIsStandard() {
    let path = "/nonexistent/config.toml"
    let file = SettingsFile(path: path, home: nil, isNamed: true)
    #expect(file.state == .missing && file.keys == .standard)
    #expect(
      file.mistakes.map(file.description(of:)) == [
        "\(path): is not there, though TRIPARTITE_CONFIG names it; no setting is taken from it"
      ])
    let none = SettingsFile(path: "/dev/null", home: nil, isNamed: true)
    #expect(none.mistakes == [])
  }

  @Test func whatIsNoFileIsOneClearLine() throws {
    try inFolder { folder in
      #expect(
        mistake(folder.path) == "\(folder.path): is a folder, expected a file; "
          + "no setting is taken from it")
      let pipe = folder.appending(path: "pipe").path
      #expect(mkfifo(pipe, 0o600) == 0)
      #expect(mistake(pipe).contains(": is a pipe or a device, expected a file;"))
      #expect(mistake("/dev/zero").contains(": is a pipe or a device, expected a file;"))
      let link = folder.appending(path: "link").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: link)
      #expect(mistake(link).contains(": cannot be read ("))
    }
  }

  @Test func aFileOfAGigabyteIsNotRead() throws {
    try inFolder { folder in
      let path = folder.appending(path: "config.toml").path
      try Data().write(to: URL(filePath: path))
      #expect(truncate(path, 1 << 30) == 0)
      #expect(mistake(path).contains(": has more than 1000000 bytes, expected a short text;"))
    }
  }

  @Test func aFileWithoutPermissionIsOneClearLine() throws {
    try inFolder { folder in
      let path = folder.appending(path: "config.toml")
      try Data("mouse = false".utf8).write(to: path)
      #expect(chmod(path.path, 0) == 0)
      let file = SettingsFile(path: path.path, home: nil)
      // The superuser may read whatever there is.
      if getuid() == 0 {
        #expect(file.state == .read)
      } else {
        #expect(mistake(path.path).contains(": cannot be read (permission denied);"))
      }
    }
  }
}
