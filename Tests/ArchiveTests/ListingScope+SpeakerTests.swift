import Archive
import Meeting
import TestSupport
import Testing

@Suite struct ListingScopeSpeakerTests {
  private func speakers(_ language: Language) throws -> [String: [String]] {
    let listing = Listing(.interventions, of: try Meeting.record(), in: language)
    let rows = zip(listing.rows.indices, listing.cells).map { row, cells -> (String, [String]) in
      guard case .string(let id) = listing.value("id", at: row) else { return ("", cells) }
      return (id, Array(cells[2...4]))
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  @Test(arguments: [
    ("i011", ["Chair", "stated", "Mr Paulo Sergio de Almeida"]),
    ("i012", ["Secretary-General", "stated", "Manuela Tomei"]),
    ("i013", ["Employers", "inferred", "Ms Ellen Yost"]),
    ("i017", ["Italy, for EU", "1 of 2", ""]), ("i018", ["Switzerland", "1 of 3", ""]),
    ("i027", ["Business Africa", "stated", "Ms Jacqueline Mugo"]),
  ])
  func aTableSaysWhoSpokeAndHowThatIsKnown(id: String, cells: [String]) throws {
    #expect(try speakers(.english)[id] == cells)
  }

  @Test func theShortSpeakerIsInTheLanguageAskedFor() throws {
    #expect(try speakers(.french)["i017"]?.first == "Italie, pour l'UE")
    #expect(try speakers(.spanish)["i018"]?.first == "Suiza")
  }

  @Test func everyInterventionHasASpeakerAndAWordForHowItIsKnown() throws {
    for (id, cells) in try speakers(.english) {
      #expect(!cells[0].isEmpty && !cells[0].hasPrefix("A Government"), "\(id)")
      #expect(!cells[1].isEmpty, "\(id)")
      let isKnown = cells[1] == "stated" || cells[1] == "inferred"
      #expect(isKnown != cells[2].isEmpty || cells[1] == "stated", "\(id)")
    }
  }

  @Test func onlyHowItIsKnownStandsWhole() throws {
    let headings = Listing(.interventions, of: .sample).headings
    #expect(headings.filter(\.isWhole).map(\.title) == ["Known"])
  }

  @Test func aTraceNamesItsSpeakerInShort() {
    let listing = Listing(.traces, of: .sample, in: .english)
    #expect(listing.cells.allSatisfy { !$0[1].isEmpty && !$0[1].contains("spokesperson") })
  }
}
