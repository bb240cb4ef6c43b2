/// Labels and headings of what `tripartite show` prints of one thing.
public protocol SheetWords {
  /// Because
  var because: String { get }
  /// Note
  var note: String { get }
  /// On behalf of
  var onBehalfOfLabel: String { get }
  /// Said
  var said: String { get }
  /// One of these spoke; the record does not say which:
  var oneOfTheseSpoke: String { get }
  /// Agrees with
  var agreesWithHeading: String { get }
  /// Answers
  var answersHeading: String { get }
  /// Refers to
  var refersToHeading: String { get }
  /// Agreed with by
  var agreedWithByHeading: String { get }
  /// Answered by
  var answeredByHeading: String { get }
  /// Referred to by
  var referredToByHeading: String { get }
  /// Text
  var text: String { get }
  /// Countries
  var countriesLabel: String { get }
  /// Asked for by
  var askedForBy: String { get }
  /// Takes up in full
  var takesUpFully: String { get }
  /// Takes up in part
  var takesUpInPart: String { get }
  /// Symbol
  var symbol: String { get }
  /// Of
  var issuedBy: String { get }
  /// Session
  var session: String { get }
  /// Relation
  var relation: String { get }
  /// Listed first
  var listedFirst: String { get }
  /// Held
  var heldLabel: String { get }
  /// Spoke
  var spokeHeading: String { get }
  /// May have spoken
  var mayHaveSpokenHeading: String { get }
  /// Holder
  var holder: String { get }
  /// Listed as
  var listedAs: String { get }
  /// not in the list of participants
  var notListed: String { get }
  /// Printed as
  var printedAs: String { get }
  /// Acronyms
  var acronymsLabel: String { get }
  /// Codes
  var codes: String { get }
  /// Region
  var region: String { get }
  /// Groups
  var groupsLabel: String { get }
  /// Its people held office
  var heldOffice: String { get }
  /// Its people spoke for others
  var spokeForOthers: String { get }
  /// `person` for `group` (`known`): `interventions`
  func spokeForGroup(_ person: String, _ group: String, known: String, in interventions: String)
    -> String
  /// spoke in `interventions`
  func spokeIn(_ interventions: String) -> String
  /// Our wording
  var ourWording: String { get }
  /// the `languages`, not the record's
  func notOfTheRecord(_ languages: String) -> String
  /// Meaning
  var meaning: String { get }
  /// Titles
  var titles: String { get }
  /// Question
  var question: String { get }
  /// Members
  var members: String { get }
  /// As of
  var asOf: String { get }
  /// Source
  var source: String { get }
  /// Spoken for
  var spokenFor: String { get }
  /// In the documents around the Meeting
  var aroundTheMeeting: String { get }
  /// We read
  var weRead: String { get }
  /// `what` We read: `reading`
  func weReadIt(_ what: String, _ reading: String) -> String
  /// what the Meeting did
  var whatTheMeetingDid: String { get }
  /// Paragraphs `numbers`
  func paragraphsTitle(_ numbers: String) -> String
  /// English
  var englishName: String { get }
  /// French
  var frenchName: String { get }
  /// Spanish
  var spanishName: String { get }
  /// `first` and `last`
  func and(_ first: String, _ last: String) -> String
}
