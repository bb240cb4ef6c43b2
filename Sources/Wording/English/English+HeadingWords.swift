extension English: HeadingWords {
  var acronymColumn: String { "Acronym" }
  var nameColumn: String { "Name" }
  var numberColumn: String { "No." }
  var headingColumn: String { "Heading" }
  var conclusionColumn: String { "Conclusion" }
  var delegationColumn: String { "Delegation" }
  var sectionColumn: String { "Section" }
  var codeColumn: String { "Code" }
  var interventionsColumn: String { "Interventions" }
  var provisionsColumn: String { "Provisions" }
  var yearColumn: String { "Year" }
  var peopleColumn: String { "People" }
  var spokeColumn: String { "Spoke" }
  var whereColumn: String { "Where" }
  var whatColumn: String { "What" }
  var readingColumn: String { "How we read it" }
  var dateColumn: String { "Date" }
  var titleColumn: String { "Title" }
  var kindColumn: String { "Kind" }
  var printedColumn: String { "Printed" }
  var pointColumnOne: String { "Point" }
  var whyNoneColumn: String { "Why none" }
  var shortParagraphColumn: String { "Par." }
  var themeColumn: String { "Theme" }
  var speakerColumn: String { "Speaker" }
  var knownColumn: String { "Known" }
  var personColumn: String { "Person" }
  var pointsColumn: String { "Points" }
  var officeColumn: String { "Office" }
  var groupColumn: String { "Group" }
  var countryColumn: String { "Country" }
  var paragraphsColumn: String { "Paragraphs" }
  var roleColumn: String { "Role" }
  var positionColumn: String { "Position" }
  var whatHappenedColumn: String { "What happened" }
  var documentColumn: String { "Document" }
  var provisionColumn: String { "Provision" }
  var topicColumn: String { "Topic" }
  var ledToColumn: String { "Led to" }
  var extentColumn: String { "Extent" }
  var whyColumn: String { "Why we judge so" }
  var matchColumn: String { "Match" }
  var settingColumn: String { "Setting" }
  var valueColumn: String { "Value" }
  var fromColumn: String { "From" }
  var detail: String { "Detail" }
}
