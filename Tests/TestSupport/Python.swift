public import Foundation

/// A Python against which a reader of ours is held.
public struct Python: Sendable {
  private let path: String

  /// The first Python of this machine that has these modules; `nil` where there is none.
  public init?(with modules: String...) {
    let paths = ["/usr/bin/python3.11", "/usr/local/bin/python3", "/usr/bin/python3"]
    let imports = modules.map { "import \($0)" }.joined(separator: "\n")
    let found = paths.lazy.filter { FileManager.default.isExecutableFile(atPath: $0) }
      .map { Python(path: $0) }.first { (try? $0.run(imports, input: Data())) != nil }
    guard let found else { return nil }
    self = found
  }

  private init(path: String) {
    self.path = path
  }

  /// Runs a program; its input and output go by files, so that no pipe can fill up.
  ///
  /// - Returns: what it wrote.
  /// - Throws: where it ends with another status than 0.
  public func run(_ program: String, _ arguments: String..., input: Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (inputFile, outputFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try input.write(to: inputFile)
    try Data().write(to: outputFile)
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-c", program] + arguments
    process.environment = ["PYTHONUTF8": "1"]
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return try Data(contentsOf: outputFile)
  }

  struct Failure: Error {
    let status: Int32
  }
}
