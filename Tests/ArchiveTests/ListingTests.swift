import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingTests {
  @Test(arguments: ListingKind.allCases)
  func aRowHasAValueForEachColumnAndACellForEachHeading(kind: ListingKind) {
    let listing = Listing(kind, of: .sample)
    #expect(listing.rows.count == listing.cells.count)
    #expect(listing.rows.allSatisfy { $0.count == listing.columns.count })
    #expect(listing.cells.allSatisfy { $0.count == listing.headings.count })
  }

  @Test func theRowsToKeepStandInRecordOrder() {
    let listing = Listing(.points, of: .sample, only: ["p010-01", "p002-01", "p004-02"])
    #expect(listing.rows.map(\.first) == ["p002-01", "p004-02", "p010-01"].map { .string($0) })
  }

  @Test func anIdentifierThatIsNotThereKeepsNothing() {
    #expect(Listing(.themes, of: .sample, only: ["no-such-theme"]).rows.isEmpty)
  }

  @Test func aValueIsFoundByItsKey() {
    let listing = Listing(.topics, of: .sample)
    #expect(listing.value("id", at: 1) == .string("training"))
    #expect(listing.value("colour", at: 1) == .null)
  }

  @Test func theValuesDoNotDependOnTheLanguageAskedFor() {
    for kind in ListingKind.allCases {
      let english = Listing(kind, of: .sample, in: .english)
      let spanish = Listing(kind, of: .sample, in: .spanish)
      #expect(english.rows == spanish.rows, "\(kind)")
    }
  }

  @Test func anAbsentNameIsNullAndAnInferredOneIsSaid() {
    let listing = Listing(.delegations, of: .sample, only: ["ngo-hwn"])
    #expect(
      listing.value("acronyms", at: 0)
        == .object([
          ListingField("en", .string("HWN")), ListingField("fr", .null),
          ListingField("es", .null),
        ]))
    #expect(listing.value("inferred", at: 0) == .strings(["fr", "es"]))
  }
}
