import Foundation
import Meeting
import Testing

@testable import Archive

@Suite struct ArchiveOpeningTests {
  private static let interventions = 200

  private func folder() throws -> TinyFolder {
    try GeneratedFolder(seed: 4, interventions: Self.interventions).folder
  }

  /// What a folder gives that is opened with so many bytes of every table that is cut.
  private func opening(_ path: String, beginning: Int) throws -> Opening {
    try Archive.open(folder: path, .allStored, beginning: beginning)
  }

  @Test func aSmallFolderIsThereWhole() throws {
    let opening = try folder().written { try Archive.open(folder: $0) }
    #expect(opening.loading == nil)
    #expect(opening.meeting.interventions.count == Self.interventions + 3)
  }

  @Test(arguments: [2_000, 5_000, 12_000])
  func aLargeFolderOpensWithItsBeginningAndEndsWhole(beginning: Int) async throws {
    let folder = try folder()
    let whole = try folder.meeting(.allHeld)
    try await folder.written { path in
      let opening = try opening(path, beginning: beginning)
      let loading = try #require(opening.loading)
      let begun = opening.meeting
      #expect(begun.interventions.count < whole.interventions.count)
      #expect(begun.points.allSatisfy { whole.points[$0.id] == $0 })
      #expect(Array(begun.themes) == Array(whole.themes))
      guard case .loaded(let meeting) = try await loading.end else {
        Issue.record("not loaded")
        return
      }
      #expect(answers(of: meeting) == answers(of: whole))
      #expect(loading.progress.isChecking)
    }
  }

  @Test func aLongerBeginningHasMore() throws {
    try folder().written { path in
      let counts = try [3_000, 9_000, 27_000].map {
        try opening(path, beginning: $0).meeting.interventions.count
      }
      #expect(counts == counts.sorted() && Set(counts).count == 3, "\(counts)")
    }
  }

  @Test func aBeginningTellsAboutHowManyThereAre() throws {
    try folder().written { path in
      let loading = try #require(try opening(path, beginning: 12_000).loading)
      let expected = Double(loading.progress.expected)
      #expect(abs(expected / Double(Self.interventions) - 1) < 0.2, "\(expected)")
    }
  }

  @Test func anErrorNearTheBeginningIsToldAtOnce() throws {
    var folder = try folder()
    try folder.replace("themes.csv", "quays,2,discussion", "quays,2,debate")
    let expected = folder.errors(.allHeld)
    let found = try folder.written { path in
      do throws(ArchiveFailure) {
        _ = try Archive.open(folder: path, .allStored, beginning: 5_000)
        return [String]()
      } catch {
        return error.errors.map(\.description)
      }
    }
    #expect(found == expected && found.count == 1)
  }

  @Test func anErrorFurtherBehindIsToldAtTheEndAtItsLine() async throws {
    var folder = try folder()
    folder.files["points.csv"]? += Array("last,x1,3,9,sings,Text,,,,\n".utf8)
    let expected = folder.errors(.allHeld)
    try await folder.written { path in
      let opening = try opening(path, beginning: 5_000)
      #expect(!opening.meeting.interventions.isEmpty)
      guard case .failed(let failure) = try await #require(opening.loading).end else {
        Issue.record("no error")
        return
      }
      #expect(failure.errors.map(\.description) == expected)
      #expect(expected.contains { $0.hasPrefix("points.csv:") })
    }
  }

  @Test func aFolderThatIsNotThereIsNoOpening() {
    #expect(throws: ArchiveFailure.self) { try Archive.open(folder: "/no/such/folder") }
  }
}
