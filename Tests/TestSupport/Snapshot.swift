public import Screen
public import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

/// Expects a frame to be the one that stands in a file beside the test.
///
/// `Snapshots/<test file>/<test name>.txt`; with `RECORD_SNAPSHOTS` set the file is written, and
/// a missing one fails and says so.
public func expectSnapshot(
  of frame: Frame, named suffix: String = "", file: String = #filePath, test: String = #function,
  location: SourceLocation = #_sourceLocation
) throws {
  let source = URL(filePath: file)
  let name = test.prefix { $0 != "(" } + (suffix.isEmpty ? "" : "-\(suffix)")
  let folder = source.deletingLastPathComponent().appending(path: "Snapshots")
    .appending(path: source.deletingPathExtension().lastPathComponent)
  let path = folder.appending(path: "\(name).txt")
  let picture = frame.description
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try picture.write(to: path, atomically: true, encoding: .utf8)
    return
  }
  guard let expected = try? String(contentsOf: path, encoding: .utf8) else {
    Issue.record(
      "no snapshot \(path.path); make snapshots writes it. The frame is:\n\(picture)",
      sourceLocation: location)
    return
  }
  guard picture != expected else { return }
  Issue.record(
    "\(name) differs:\n\(difference(expected: expected, found: picture))",
    sourceLocation: location)
}

/// The lines that differ, the expected one above the one found.
private func difference(expected: String, found: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = found.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).flatMap { line -> [String] in
    let before = line < old.count ? String(old[line]) : "(no line)"
    let after = line < new.count ? String(new[line]) : "(no line)"
    return before == after ? [] : ["- \(before)", "+ \(after)"]
  }.joined(separator: "\n")
}
