import Meeting
import TestSupport
import Testing

/// The bundled record against numbers counted from its CSV files by a script of their own.
@Suite struct MatrixRecordTests {
  private func totals(
    _ by: MatrixAxis, _ counted: MatrixPlan.Counted
  ) throws -> (rows: [String: Int], matrix: Matrix) {
    let matrix = try Meeting.record().matrix(MatrixPlan(by: by, counting: counted))
    let rows = Dictionary(uniqueKeysWithValues: zip(matrix.rows.map(\.id), matrix.rowTotals))
    return (rows, matrix)
  }

  @Test func thePointsOfEveryCountryAreThoseOfTheTables() throws {
    let expected = [
      "workers": 193, "office": 148, "employers": 123, "IT": 84, "SE": 65, "PH": 64, "TT": 62,
      "CH": 53, "DZ": 47, "PA": 42, "US": 40, "chair": 32, "KE": 28, "ngo-picum": 19, "ZW": 19,
      "AR": 15, "AE": 13, "ngo-ba": 12, "ngo-mfa": 12, "ngo-icmc": 11, "KH": 11, "igo-who": 6,
    ]
    let (rows, matrix) = try totals(.country, .points)
    #expect(rows == expected)
    let kenya = try #require(matrix.rows.firstIndex { $0.id == "KE" })
    #expect(matrix.columns.indices.map { matrix[kenya, $0] } == [6, 0, 6, 1, 15, 0, 0])
    let italy = try #require(matrix.rows.first { $0.id == "IT" })
    #expect(italy.onBehalfOf.map(\.count) == [79])
  }

  @Test func everyAttributionIsThatOfTheTable() throws {
    let expected = [
      "one_of": 41, "sam-gurney": 10, "ellen-yost": 9, "chairperson": 6, "morton-mitchell": 5,
      "unknown": 5, "manuela-tomei": 4, "peter-wamoto": 4, "maria-celeste-m-valderrama": 4,
      "poem-mudyawabikwa": 3, "jacqueline-mugo": 1, "michele-levoy": 1, "john-bingham": 1,
      "ashley-william-gois": 1, "michelle-leighton": 1, "marilina-armellin": 1,
    ]
    let (rows, matrix) = try totals(.speaker, .interventions)
    #expect(rows == expected)
    #expect(matrix.rows.first { $0.id == "marilina-armellin" }?.possible == 5)
    #expect(try totals(.attribution, .interventions).rows["inferred"] == 39)
  }

  @Test func paragraphsAddUpToTheDiscussionWithoutItsProceedings() throws {
    let (rows, matrix) = try totals(.group, .paragraphs)
    #expect(
      rows == [
        "government": 56, "workers": 18, "office": 12, "employers": 12, "chair": 6, "observer": 6,
      ])
    #expect(matrix.total == 110)
  }

  @Test func instrumentsAreThoseThatThePointsCite() throws {
    let (rows, matrix) = try totals(.instrument, .points)
    #expect(rows["MFLM"] == 28 && rows["EIGHT-POINT-AGENDA"] == 27 && rows["C097"] == 12)
    #expect(matrix.total == 143 && matrix.without == 956)
    #expect(try totals(.instrument, .interventions).matrix.total == 48)
    let paragraphs = try totals(.instrument, .paragraphs).matrix
    let row = try #require(paragraphs.rows.firstIndex { $0.id == "C189" })
    #expect(paragraphs.paragraphs(at: .row(row)) == [12, 20, 31, 33, 53])
  }

  @Test func aTopicStandsUnderEveryThemeInWhichItWasTakenUp() throws {
    let (_, matrix) = try totals(.topic, .interventions)
    let row = try #require(matrix.rows.firstIndex { $0.id == "fair-recruitment" })
    #expect(matrix.columns.indices.map { matrix[row, $0] } == [2, 1, 10, 1, 3, 1, 0])
  }

  @Test func whatSpokespersonsSaidIsToldBesideTheirCountries() throws {
    var plan = MatrixPlan(by: .country)
    plan.showsSilent = true
    let matrix = try Meeting.record().matrix(plan)
    let told = matrix.rows.filter { !$0.forGroups.isEmpty }
    #expect(told.map(\.id) == ["US", "GB"])
    #expect(told.map { $0.forGroups.map(\.count) } == [[9], [10]])
    #expect(told.map { $0.forGroups.map(\.group) } == [[.employers], [.workers]])
  }

  @Test func fiftyTwoOfSixtyFiveCountriesDidNotSpeak() throws {
    var plan = MatrixPlan(by: .country)
    plan.showsSilent = true
    let matrix = try Meeting.record().matrix(plan)
    let countries = matrix.rows.indices.filter { matrix.rows[$0].kind == "country" }
    #expect(countries.count == 65)
    #expect(countries.count { matrix.rowTotals[$0] == 0 } == 52)
  }
}
