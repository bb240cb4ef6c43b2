import Testing

@Suite struct RowOrderTests {
  @Test(arguments: [
    Break("delegations.csv", "worker-ng,2", "worker-ng,3", "3: order is '3', expected 2"),
    Break("officers.csv", "chairperson,1,", "chairperson,2,", "2: order is '2', expected 1"),
    Break("themes.csv", "quays,2,", "quays,1,", "3: order is '1', expected 2"),
    Break("interventions.csv", "i005,3,", "i005,5,", "4: order is '5', expected 3"),
    Break("points.csv", "5,2,offers", "5,1,offers", "7: order is '1', expected 2 in paragraph 5"),
    Break("conclusions.csv", "1(i),2,", "1(i),3,", "3: order is '3', expected 2"),
    Break("documents.csv", "1999,2,", "1999,1,", "3: order is '1', expected 2"),
    Break(
      "provisions.csv", "plan-1997,2,", "plan-1997,3,",
      "3: order is '3', expected 2 in document plan-1997"),
    Break(
      "provisions.csv", "report-1999,1,", "report-1999,3,",
      "4: order is '3', expected 1 in document report-1999"),
  ])
  func aSlipInTheCountIsTold(_ change: Break) throws {
    let errors = try TinyFolder(change.file, change.old, change.new).errors
    #expect(errors.contains(change.lines[0]), "\(errors)")
  }

  @Test func afterASlipTheCountGoesOnFromThere() throws {
    var folder = try TinyFolder("participants.csv", "government-is,2", "government-is,7")
    try folder.replace("participants.csv", "worker-ng,3", "worker-ng,8")
    try folder.replace("participants.csv", "ngo-pilots,4", "ngo-pilots,9")
    #expect(folder.errors == ["participants.csv:3: order is '7', expected 2"])
  }

  @Test func whatIsNoNumberCountsAsTheNumberThatItShouldBe() throws {
    let folder = try TinyFolder("participants.csv", "government-is,2", "government-is,two")
    #expect(
      folder.errors == ["participants.csv:3: order is 'two', expected a whole number from 1"])
  }

  @Test func aRowWithAnotherErrorIsCountedToo() throws {
    let folder = try TinyFolder("participants.csv", "2,adviser", "2,boss")
    #expect(folder.errors.count == 1)
  }
}
