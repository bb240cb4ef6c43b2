import Meeting
import TestSupport
import Testing

@Suite struct MatrixTests {
  /// Every count that is not nothing, as `row column count`.
  private func counts(_ matrix: Matrix) -> Set<String> {
    var counts: Set<String> = []
    for (row, rowHeader) in matrix.rows.enumerated() {
      for (column, header) in matrix.columns.enumerated() where matrix[row, column] > 0 {
        counts.insert("\(rowHeader.id) \(header.id) \(matrix[row, column])")
      }
    }
    return counts
  }

  private func matrix(
    _ by: MatrixAxis, _ across: MatrixAxis = .theme,
    _ counted: MatrixPlan.Counted = .interventions, change: (inout MatrixPlan) -> Void = { _ in }
  ) -> Matrix {
    var plan = MatrixPlan(by: by, across: across, counting: counted)
    change(&plan)
    return Meeting.sample.matrix(plan)
  }

  @Test func interventionsAreCountedByGroupAndTheme() {
    let matrix = matrix(.group)
    #expect(
      counts(matrix) == [
        "government recruitment 2", "government closing 1", "employers recruitment 1",
        "workers recruitment 1", "chair opening 1", "office opening 1", "observer closing 1",
      ])
    #expect(matrix.columns.map(\.id) == ["opening", "recruitment", "closing"])
    #expect(matrix.columnTotals == [2, 4, 2])
    #expect(matrix.rowTotals == [3, 1, 1, 1, 1, 1])
    #expect(matrix.total == 8)
    #expect(matrix.without == 0)
  }

  @Test func paragraphsAndPointsAreCountedToo() {
    #expect(matrix(.group, .theme, .paragraphs).columnTotals == [2, 5, 2])
    #expect(matrix(.group, .theme, .points).columnTotals == [2, 7, 3])
  }

  @Test func aSpokespersonsWordsCountForTheGroup() throws {
    let ids = matrix(.country).rows.map(\.id)
    #expect(ids == ["CI", "JP", "CH", "ngo-hwn", "employers", "workers", "chair", "office"])
    var rows = Meeting.Builder.sample
    rows.interventions[2] = Intervention(
      id: "i004", theme: "recruitment", paragraphs: 4...5, group: .employers,
      capacity: "spokesperson", label: "The Employer spokesperson", delegation: "employer-br",
      onBehalfOf: nil, attribution: .inferred(.participant("joao-araujo")), reason: "Invented.",
      agreesWith: [], answers: [], refersTo: [], note: nil)
    let meeting = try #require(rows.assembled())
    #expect(meeting.matrix(MatrixPlan(by: .country)).rows.map(\.id) == ids)
    let speakers = meeting.matrix(MatrixPlan(by: .speaker)).rows
    let araujo = try #require(speakers.first { $0.id == "joao-araujo" })
    #expect(araujo.title(in: .english) == "Sr. João Araújo, Employers")
  }

  @Test func whatIsSaidForAGroupOfCountriesIsToldBesideTheCountry() throws {
    let row = try #require(matrix(.country, .theme, .points).rows.first { $0.id == "CI" })
    #expect(row.onBehalfOf.map(\.group) == ["AFRICA-GROUP"])
    #expect(row.onBehalfOf.map(\.count) == [1])
  }

  @Test func whoeverIsOneOfSeveralIsNeverGivenTheWords() throws {
    let matrix = matrix(.speaker) { $0.showsSilent = true }
    for id in ["urs-zuellig", "lea-favre", "gian-camenzind", "tanaka-hanako", "sato-ren"] {
      let row = try #require(matrix.rows.firstIndex { $0.id == id })
      #expect(matrix.rowTotals[row] == 0)
      #expect(matrix.rows[row].possible == 1, "\(id)")
    }
    let several = try #require(matrix.rows.firstIndex { $0.subject == .oneOfSeveral })
    #expect(matrix.interventions(at: .row(several)) == ["i007", "i009"])
    let nobody = try #require(matrix.rows.firstIndex { $0.subject == .notNamed })
    #expect(matrix.interventions(at: .row(nobody)) == ["i010"])
  }

  @Test func aPersonSpeaksOnceWhateverTheListingAndTheOffice() throws {
    var rows = Meeting.Builder.sample
    rows.interventions[0] = intervention("i001", .stated(.participant("ingrid-moe-2")))
    rows.interventions[2] = intervention("i004", .stated(.officer("employer-spokesperson")))
    rows.interventions[3] = intervention("i006", .stated(.officer("rapporteur")))
    let matrix = try #require(rows.assembled()).matrix(MatrixPlan(by: .speaker))
    let totals = Dictionary(
      uniqueKeysWithValues: zip(matrix.rows.map(\.id), matrix.rowTotals))
    #expect(totals["ingrid-moe"] == 2)
    #expect(totals["joao-araujo"] == 1)
    // An office whose holder the record does not know is nobody.
    #expect(totals["rapporteur"] == nil)
    #expect(totals["unknown"] == 2)
  }

  private func intervention(
    _ id: Identifier<Intervention>, _ attribution: Attribution
  ) -> Intervention {
    Intervention(
      id: id, theme: "opening", paragraphs: 1...1, group: .office, capacity: "speaker",
      label: "Somebody", delegation: nil, onBehalfOf: nil, attribution: attribution,
      reason: "Invented.", agreesWith: [], answers: [], refersTo: [], note: nil)
  }

  @Test func theChairAndTheOfficeCanBeLeftOut() {
    let matrix = matrix(.group) { $0.includesChair = false }
    #expect(matrix.rows.map(\.id) == ["government", "employers", "workers", "observer"])
    #expect(matrix.total == 6)
    #expect(matrix.columnTotals == [0, 4, 2])
  }

  @Test func whatIsLeftOutIsNotShownAsSilent() {
    let groups = matrix(.group) { ($0.includesChair, $0.showsSilent) = (false, true) }
    #expect(groups.rows.map(\.id) == ["government", "employers", "workers", "observer"])
    let people = matrix(.speaker) { ($0.includesChair, $0.showsSilent) = (false, true) }
    #expect(!people.rows.contains { $0.id == "chairperson" || $0.id == "ingrid-moe" })
    #expect(people.rows.contains { $0.id == "samir-khouri" })
  }

  @Test func silentCountriesAreShownWhereAsked() {
    let countries = matrix(.country) { $0.showsSilent = true }.rows.map(\.id)
    #expect(
      countries == [
        "CI", "JP", "BR", "PH", "CH", "JO", "ngo-hwn", "employers", "workers", "chair", "office",
      ])
  }

  @Test func themesAreShownThoughNothingWasSaidUnderThem() {
    let matrix = matrix(.country) { $0.scope = .interventions(["i009"], in: .sample) }
    #expect(matrix.columns.map(\.id) == ["opening", "recruitment", "closing"])
    #expect(matrix.rows.map(\.id) == ["JP"])
  }

  @Test func rowsAndColumnsChangePlaces() {
    let (one, other) = (matrix(.country), matrix(.country) { $0.isSwapped = true })
    #expect(one.rows == other.columns && one.columns == other.rows)
    for row in one.rows.indices {
      for column in one.columns.indices { #expect(one[row, column] == other[column, row]) }
    }
    #expect(one.rowTotals == other.columnTotals)
  }

  @Test func theHighestTotalComesFirstWhereAsked() {
    let matrix = matrix(.topic, .group, .points) { $0.order = .count }
    #expect(matrix.rowTotals == matrix.rowTotals.sorted(by: >))
    #expect(
      self.matrix(.topic, .group, .points) { ($0.order, $0.isSwapped) = (.count, true) }
        .columns == matrix.rows)
  }

  @Test func aTotalCountsOnceWhatStandsInSeveralCells() {
    let matrix = matrix(.topic)
    #expect(matrix.plan.overlaps)
    // i004 comes to fees and to training.
    #expect(counts(matrix).isSuperset(of: ["fees recruitment 3", "training recruitment 2"]))
    #expect(matrix.columnTotals == [2, 4, 2])
    #expect(matrix.total == 8)
  }

  @Test func whatStandsInNoCellIsCountedApart() {
    let matrix = matrix(.instrument, .group, .points)
    #expect(matrix.total == 2)
    #expect(matrix.without == 10)
    #expect(matrix.columnTotals == [2])
    #expect(matrix.rowTotals == [2, 1])
  }

  @Test func aPointHasOneKindAndAnInterventionSeveral() {
    #expect(!MatrixPlan(by: .kind, counting: .points).overlaps)
    #expect(MatrixPlan(by: .kind, counting: .interventions).overlaps)
    #expect(!MatrixPlan(by: .country, counting: .interventions).overlaps)
  }

  @Test func aPreparedBasisGivesTheSameMatrix() {
    var basis = MatrixBasis(.sample)
    for axis in MatrixAxis.allCases {
      let plan = MatrixPlan(by: axis, counting: .points)
      basis.prepare(for: plan)
      #expect(CountTable(basis.matrix(plan)) == CountTable(Meeting.sample.matrix(plan)))
    }
  }

  @Test func aMeetingInWhichNobodySpokeHasAnEmptyMatrix() throws {
    var rows = Meeting.Builder.sample
    (rows.interventions, rows.points, rows.traces, rows.facts) = ([], [], [], [])
    let meeting = try #require(rows.assembled())
    for axis in MatrixAxis.allCases {
      for counted in MatrixPlan.Counted.allCases {
        let matrix = meeting.matrix(MatrixPlan(by: axis, counting: counted))
        #expect(matrix.total == 0 && matrix.interventions(at: .whole).isEmpty)
      }
    }
  }
}
