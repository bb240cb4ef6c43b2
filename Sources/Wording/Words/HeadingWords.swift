/// Headings of the tables that commands print.
public protocol HeadingWords {
  /// Acronym
  var acronymColumn: String { get }
  /// Name
  var nameColumn: String { get }
  /// No.
  var numberColumn: String { get }
  /// Heading
  var headingColumn: String { get }
  /// Conclusion
  var conclusionColumn: String { get }
  /// Delegation
  var delegationColumn: String { get }
  /// Section
  var sectionColumn: String { get }
  /// Code
  var codeColumn: String { get }
  /// Interventions
  var interventionsColumn: String { get }
  /// Provisions
  var provisionsColumn: String { get }
  /// Year
  var yearColumn: String { get }
  /// People
  var peopleColumn: String { get }
  /// Spoke
  var spokeColumn: String { get }
  /// Where
  var whereColumn: String { get }
  /// What
  var whatColumn: String { get }
  /// How we read it
  var readingColumn: String { get }
  /// Date
  var dateColumn: String { get }
  /// Title
  var titleColumn: String { get }
  /// Kind
  var kindColumn: String { get }
  /// Printed
  var printedColumn: String { get }
  /// Point
  var pointColumnOne: String { get }
  /// Why none
  var whyNoneColumn: String { get }
  /// Par.
  var shortParagraphColumn: String { get }
  /// Theme
  var themeColumn: String { get }
  /// Speaker
  var speakerColumn: String { get }
  /// Known
  var knownColumn: String { get }
  /// Person
  var personColumn: String { get }
  /// Points
  var pointsColumn: String { get }
  /// Office
  var officeColumn: String { get }
  /// Group
  var groupColumn: String { get }
  /// Country
  var countryColumn: String { get }
  /// Paragraphs
  var paragraphsColumn: String { get }
  /// Role
  var roleColumn: String { get }
  /// Position
  var positionColumn: String { get }
  /// What happened
  var whatHappenedColumn: String { get }
  /// Document
  var documentColumn: String { get }
  /// Provision
  var provisionColumn: String { get }
  /// Topic
  var topicColumn: String { get }
  /// Led to
  var ledToColumn: String { get }
  /// Extent
  var extentColumn: String { get }
  /// Why we judge so
  var whyColumn: String { get }
  /// Match
  var matchColumn: String { get }
  /// Setting
  var settingColumn: String { get }
  /// Value
  var valueColumn: String { get }
  /// From
  var fromColumn: String { get }
  /// Detail
  var detail: String { get }
}
