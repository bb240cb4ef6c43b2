import Archive
import Foundation
import Meeting
import TestSupport
import Testing

/// The published contract: keys that every row of a listing has, and what their values may be.
@Suite struct ListingContractTests {
  private static let keys: [(kind: ListingKind, keys: String)] = [
    (
      .delegations,
      "id section kind names{} acronyms{} iso2 iso3 region groups[] participants# interventions#"
    ),
    (
      .people,
      "id section delegation names{} iso2 role honorific name position language office same_as"
    ),
    (.officers, "id office group person participant iso2 paragraphs[]"),
    (.themes, "id kind titles{} first_paragraph# last_paragraph# interventions#"),
    (
      .interventions,
      """
      id paragraphs[] theme group label iso2 organization on_behalf_of person attribution \
      candidates[] agrees_with[] answers[] instruments[] bodies[] topics[] points#
      """
    ),
    (
      .points,
      "id intervention paragraph# kind text topics[] instruments[] bodies[] conclusions[]"
    ),
    (.topics, "id names{} definition theme"),
    (.instruments, "id kind number year titles{}"),
    (.bodies, "id kind acronyms{} names{}"),
    (
      .conclusions,
      "number kind heading text topics[] instruments[] bodies[] points[] provisions[]"
    ),
    (.traces, "point conclusion extent reason paragraph# intervention"),
    (.documents, "id symbol body session date title kind relation provisions#"),
    (
      .provisions,
      """
      id document number kind date text topics[] instruments[] bodies[] countries[] \
      follows_from[] leads_to[]
      """
    ),
    (.facts, "id paragraph# kind value point reason"),
    (.discrepancies, "id kind paragraphs[] place what reading subjects[]"),
    (.proceedings, "id paragraph# theme kind text"),
  ]

  private func rows(_ kind: ListingKind, of meeting: Meeting) throws -> [[String: Any]] {
    let data = Data(JSONSink.text(Listing(kind, of: meeting)).utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
  }

  @Test(arguments: keys)
  func everyRowOfTheBundledMeetingHasEveryKey(kind: ListingKind, keys: String) throws {
    let rows = try rows(kind, of: Archive.bundled())
    #expect(!rows.isEmpty)
    for (index, row) in rows.enumerated() {
      for key in keys.split(separator: " ") {
        let name = String(key.filter { $0.isLetter || $0.isNumber || $0 == "_" })
        let value = try #require(row[name], "\(kind) row \(index) has no \(name)")
        if key.hasSuffix("[]") { #expect(value is [Any], "\(kind) row \(index): \(name)") }
        if key.hasSuffix("#") { #expect(value is Int, "\(kind) row \(index): \(name)") }
        if key.hasSuffix("{}") {
          let object = try #require(value as? [String: Any], "\(kind) row \(index): \(name)")
          #expect(Set(object.keys) == ["en", "fr", "es"])
        }
      }
    }
  }

  @Test func thereIsARowForEachRowOfTheData() throws {
    let meeting = try Archive.bundled()
    #expect(try rows(.delegations, of: meeting).count == meeting.delegations.count)
    #expect(try rows(.people, of: meeting).count == meeting.participants.count)
    #expect(try rows(.interventions, of: meeting).count == meeting.interventions.count)
    #expect(try rows(.points, of: meeting).count == meeting.points.count)
  }

  @Test func attributionsAreOneOfFourWordsAndFitTheirValues() throws {
    for row in try rows(.interventions, of: Archive.bundled()) {
      let word = try #require(row["attribution"] as? String)
      let candidates = try #require(row["candidates"] as? [String])
      #expect(["stated", "inferred", "one_of", "unknown"].contains(word))
      #expect((row["person"] is String) == (word == "stated" || word == "inferred"))
      #expect((candidates.count > 1) == (word == "one_of"))
    }
  }

  @Test func theOfficeSpeaksForTheILOAndNoCountry() throws {
    let office = try rows(.interventions, of: Archive.bundled()).filter {
      $0["group"] as? String == "office"
    }
    #expect(!office.isEmpty)
    #expect(office.allSatisfy { $0["organization"] as? String == "ILO" })
    #expect(office.allSatisfy { $0["iso2"] is NSNull })
  }

  @Test func everyNameOfAColumnIsInSnakeCaseAndStandsOnce() {
    for kind in ListingKind.allCases {
      let keys = Listing(kind, of: .sample).columns.map(\.key)
      #expect(Set(keys).count == keys.count, "\(kind)")
      #expect(
        keys.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" } }, "\(kind)")
    }
  }
}
