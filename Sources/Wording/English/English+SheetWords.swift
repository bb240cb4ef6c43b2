extension English: SheetWords {
  var because: String { "Because" }
  var note: String { "Note" }
  var onBehalfOfLabel: String { "On behalf of" }
  var said: String { "Said" }
  var oneOfTheseSpoke: String { "One of these spoke; the record does not say which:" }
  var agreesWithHeading: String { "Agrees with" }
  var answersHeading: String { "Answers" }
  var refersToHeading: String { "Refers to" }
  var agreedWithByHeading: String { "Agreed with by" }
  var answeredByHeading: String { "Answered by" }
  var referredToByHeading: String { "Referred to by" }
  var text: String { "Text" }
  var countriesLabel: String { "Countries" }
  var askedForBy: String { "Asked for by" }
  var takesUpFully: String { "Takes up in full" }
  var takesUpInPart: String { "Takes up in part" }
  var symbol: String { "Symbol" }
  var issuedBy: String { "Of" }
  var session: String { "Session" }
  var relation: String { "Relation" }
  var listedFirst: String { "Listed first" }
  var heldLabel: String { "Held" }
  var spokeHeading: String { "Spoke" }
  var mayHaveSpokenHeading: String { "May have spoken" }
  var holder: String { "Holder" }
  var listedAs: String { "Listed as" }
  var notListed: String { "not in the list of participants" }
  var printedAs: String { "Printed as" }
  var acronymsLabel: String { "Acronyms" }
  var codes: String { "Codes" }
  var region: String { "Region" }
  var groupsLabel: String { "Groups" }
  var heldOffice: String { "Its people held office" }
  var spokeForOthers: String { "Its people spoke for others" }
  func spokeForGroup(_ person: String, _ group: String, known: String, in interventions: String)
    -> String
  { "\(person) for \(group) (\(known)): \(interventions)" }
  func spokeIn(_ interventions: String) -> String { "spoke in \(interventions)" }
  var ourWording: String { "Our wording" }
  func notOfTheRecord(_ languages: String) -> String { "the \(languages), not the record's" }
  var meaning: String { "Meaning" }
  var titles: String { "Titles" }
  var question: String { "Question" }
  var members: String { "Members" }
  var asOf: String { "As of" }
  var source: String { "Source" }
  var spokenFor: String { "Spoken for" }
  var aroundTheMeeting: String { "In the documents around the Meeting" }
  var weRead: String { "We read" }
  func weReadIt(_ what: String, _ reading: String) -> String { "\(what) We read: \(reading)" }
  var whatTheMeetingDid: String { "what the Meeting did" }
  func paragraphsTitle(_ numbers: String) -> String { "Paragraphs \(numbers)" }
  var englishName: String { "English" }
  var frenchName: String { "French" }
  var spanishName: String { "Spanish" }
  func and(_ first: String, _ last: String) -> String { "\(first) and \(last)" }
}
