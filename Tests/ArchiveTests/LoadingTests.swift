import Foundation
import Meeting
import Testing

@testable import Archive

extension Loading {
  /// What has become of it, waited for.
  var end: Outcome {
    get async throws {
      // Other tests may have all threads for long.
      let deadline = ContinuousClock.now + .seconds(300)
      while ContinuousClock.now < deadline {
        if let outcome { return outcome }
        try await Task.sleep(for: .milliseconds(2))
      }
      throw Late()
    }
  }

  struct Late: Error {}
}

extension TinyFolder {
  /// Writes the files to a new folder, hands its path on, and removes it.
  func written(_ use: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
    try await use(folder.path)
  }
}

@Suite struct LoadingTests {
  private func folder() throws -> TinyFolder {
    try GeneratedFolder(seed: 5, interventions: 100).folder
  }

  private func loading(_ path: String) -> Loading {
    Loading(FolderFiles(in: path), .allStored, expected: 100)
  }

  @Test func theCountGrowsToWhatIsExpected() async throws {
    try await folder().written { path in
      let loading = loading(path)
      var counts = [loading.progress.read]
      while loading.outcome == nil {
        counts.append(loading.progress.read)
        try await Task.sleep(for: .milliseconds(1))
      }
      counts.append(loading.progress.read)
      #expect(counts == counts.sorted())
      #expect(counts.last == 100)
      #expect(loading.progress == .init(read: 100, expected: 100, isChecking: true))
    }
  }

  @Test func whatIsStoppedStaysStopped() async throws {
    try await folder().written { path in
      let loading = loading(path)
      loading.stop()
      let isStopped = if case .stopped = try await loading.end { true } else { false }
      let isLoaded = if case .loaded = try await loading.end { true } else { false }
      // It may have been faster than the wish to stop it.
      #expect(isStopped != isLoaded)
      try await Task.sleep(for: .milliseconds(20))
      let stillStopped = if case .stopped = try await loading.end { true } else { false }
      #expect(stillStopped == isStopped)
    }
  }

  @Test func stoppingWhatHasEndedChangesNothing() async throws {
    try await folder().written { path in
      let loading = loading(path)
      _ = try await loading.end
      loading.stop()
      guard case .loaded(let meeting) = try await loading.end else {
        Issue.record("not loaded")
        return
      }
      #expect(meeting.interventions.count == 103)
    }
  }

  @Test func readingThatIsStoppedGivesNoErrorsAndNoMeeting() throws {
    try folder().written { path in
      let progress = ReadingProgress()
      progress.stop()
      #expect(!progress.add(1))
      var reading = Reading.allStored
      reading.progress = progress
      let read = FolderFiles(in: path).bytes(of: .points, progress)
      #expect(read == .success([]))
      #expect(throws: ArchiveFailure([])) { try FolderFiles(in: path).meeting(reading) }
    }
  }

  @Test(arguments: ["points.csv", "interventions.csv", "participants.csv"])
  func aFileThatIsCutShortIsAnErrorOrAShorterMeetingAndNeverATrap(file: String) async throws {
    let folder = try folder()
    let bytes = try #require(folder.files[file])
    for length in [0, 1, bytes.count / 3, bytes.count - 1] {
      try await folder.written { path in
        let files = FolderFiles(in: path)
        try Data(bytes.prefix(length)).write(to: URL(filePath: "\(path)/\(file)"))
        let outcome = try await Loading(files, .allStored, expected: 100).end
        if length < bytes.count - 1 {
          let hasFailed = if case .failed = outcome { true } else { false }
          #expect(hasFailed, "\(file) of \(length) bytes")
        }
      }
    }
  }

  @Test func aMeetingOutlivesItsFiles() async throws {
    let folder = try folder()
    let whole = try folder.meeting(.allHeld)
    try await folder.written { path in
      guard case .loaded(let meeting) = try await loading(path).end else {
        Issue.record("not loaded")
        return
      }
      for name in folder.files.keys {
        try Data("x".utf8).write(to: URL(filePath: "\(path)/\(name)"))
      }
      #expect(Array(meeting.points) == Array(whole.points))
    }
  }
}
