import Meeting
import Testing

@testable import Archive

/// The rows of conclusions, traces, documents, provisions and facts, one broken cell at a time.
@Suite struct OutcomeRowTests {
  @Test(arguments: [
    Break(
      "conclusions.csv", "1(i),2,", "1(1),2,",
      "3: number is '1(1)', expected the number of a conclusion such as 5 or 5(iii)"),
    Break(
      "conclusions.csv", "item,Quays", "part,Quays",
      "3: kind is 'part', expected one of paragraph, item"),
    Break(
      "conclusions.csv", "1(i),2,item,Quays", "1,2,item,Quays",
      "3: id is '1', expected one that line 2 does not have already"),
    Break(
      "traces.csv", "p001-01,,none", "p003-01,1(i),full",
      "3: id is 'p003-01:1(i)', expected one that line 2 does not have already"),
    Break(
      "traces.csv", "p003-01,1(i),full", "p003-01,1(ii),full",
      "2: conclusion is '1(ii)', expected an id of conclusions.csv"),
    Break(
      "traces.csv", "1(i),full", "1(i),whole",
      "2: extent is 'whole', expected one of full, part, none"),
    Break(
      "traces.csv", ",none,", ",part,",
      "3: extent is 'part', expected none where no conclusion is given"),
    Break("traces.csv", "It keeps the Convention.", "", "2: reason is empty, expected text"),
    Break(
      "documents.csv", "1997-05", "May 1997",
      "2: date is 'May 1997', expected a year, a month or a day such as 2013, 2013-11 or 2013-11-04"
    ),
    Break(
      "documents.csv", "IMO/97,IMO", "IMO/97,UNO", "2: body is 'UNO', expected an id of bodies.csv"),
    Break(
      "provisions.csv", "b1,report-1999", "b1,report-2000",
      "4: document is 'report-2000', expected an id of documents.csv"),
    Break(
      "provisions.csv", "IS,a1,", "IS,c:one,",
      "3: follows_from is 'c:one', expected ids of provisions, or conclusions such as c:5(iii), with ; between"
    ),
    Break(
      "provisions.csv", ",a1,c:1(i)", ",a1,c:2",
      "3: leads_to is '2', expected an id of conclusions.csv"),
    Break(
      "provisions.csv", "IS,a1,", "IS,,",
      "2: leads_to is 'a2', expected one whose follows_from names a1"),
    Break(
      "provisions.csv", "request,1998", "request,1998-13",
      "3: date is '1998-13', expected a year, a month or a day such as 2013, 2013-11 or 2013-11-04"),
    Break(
      "facts.csv", "f1,3,", "f1,4,", "2: point is 'p003-01', expected a point of paragraph 4"),
    Break(
      "facts.csv", "Only in the label.", "",
      "4: reason is empty, expected why no point holds Worker spokesperson"),
    Break(
      "facts.csv", "3,instrument", "3,law",
      "2: kind is 'law', expected one of acronym, instrument, body, country, number, year"),
  ])
  func aBrokenCellIsToldWithPlaceAndMend(_ change: Break) throws {
    let errors = try TinyFolder(change.file, change.old, change.new).errors
    #expect(errors.contains(change.lines[0]), "\(errors)")
  }

  @Test func whatIsAskedAndNotTracedIsTold() throws {
    let folder = try TinyFolder("traces.csv", "p003-01,1(i),full,It keeps the Convention.\n", "")
    #expect(
      folder.errors == [
        "points.csv:3: kind is 'asks', expected at least one row of traces.csv for what is asked"
      ])
  }

  @Test func aTraceWithAnErrorIsNotToldAsAMissingOne() throws {
    let folder = try TinyFolder("traces.csv", "1(i),full", "1(i),whole")
    #expect(folder.errors.count == 1)
  }

  @Test func aConclusionWithAnErrorIsNotToldAsADanglingReference() throws {
    let folder = try TinyFolder("conclusions.csv", "item,Quays", "part,Quays")
    #expect(folder.errors.count == 1)
  }

  @Test(arguments: ["5", "12", "5(iii)", "2(i)", "9(v)", "3(xiv)"])
  func aNumberOfAConclusion(_ number: String) {
    #expect(number.isConclusionNumber)
  }

  @Test(arguments: ["", "0", "05", "(i)", "5()", "5(", "5(3)", "5(iii", "5 (iii)", "5(iii)a", "v"])
  func noNumberOfAConclusion(_ number: String) {
    #expect(!number.isConclusionNumber)
  }
}
