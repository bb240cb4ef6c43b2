extension English: LabelWords {
  var beforeTheOpening: String { "Before the opening" }
  var listing: String { "Listing" }
  var office: String { "Office" }
  var intervention: String { "Intervention" }
  var procedure: String { "Procedure" }
  var point: String { "Point" }
  var conclusion: String { "Conclusion" }
  var notTakenUp: String { "Asked for and not taken up" }
  var document: String { "Document" }
  var provision: String { "Provision" }
  var topic: String { "Topic" }
  var instrument: String { "Instrument" }
  var body: String { "Body" }
  var discrepancy: String { "Discrepancy" }
  var aScreen: String { "screen" }
  var aDelegation: String { "delegation" }
  var aPerson: String { "person" }
  var anOffice: String { "office" }
  var aTheme: String { "theme" }
  var anIntervention: String { "intervention" }
  var aProcedure: String { "procedure" }
  var aPoint: String { "point" }
  func aPoint(_ kind: String) -> String { "point: \(kind)" }
  var aConclusion: String { "conclusion" }
  var conclusionsDetail: String { "conclusions" }
  var aDocument: String { "document" }
  var aProvision: String { "provision" }
  var aTopic: String { "topic" }
  var anInstrument: String { "instrument" }
  var aBody: String { "body" }
  var aDiscrepancy: String { "discrepancy" }
  var notNamed: String { "not named" }
  var stated: String { "stated" }
  var inferred: String { "inferred" }
  func oneOf(_ count: Int) -> String { "1 of \(count)" }
  func inferred(_ name: String) -> String { "inferred: \(name)" }
  var candidate: String { "candidate" }
  func onBehalfOf(_ group: String, named name: String) -> String { "for \(group)" }
  func ours(_ name: String) -> String { "\(name) (our translation)" }
  func peopleListed(_ n: Int) -> String { "\(n) \(form(n, "person listed", "people listed"))" }
  var noInterventionOfItsOwn: String { "No intervention of its own" }
  func spokeFor(_ person: String, group: String, count: Int) -> String {
    "\(person) spoke for \(group): \(count)"
  }
  var silentGroupDelegation: String {
    "The report gives no words to this delegation as such; a spokesperson spoke for its group."
  }
  var silentService: String { "The report gives no words to this service as such." }
  var silentDelegation: String { "The report gives no words to this delegation." }
  var unlistedOfficers: String { "Officers of this country, not listed" }
  var sameCountryElsewhere: String { "The same country elsewhere" }
  var contradictions: String { "Contradictions in the record" }
  var misprints: String { "Spellings and misprints" }
  func secretariat(_ office: String) -> String { "Secretariat: \(office)" }
  func role(_ role: String) -> String { "Role: \(role)" }
  func alsoListedAs(_ role: String) -> String { "Also listed as \(role)" }
  var officesAtTheMeeting: String { "Offices at the Meeting" }
  var list: String { "list" }
  func paragraphs(_ numbers: String) -> String { "para \(numbers)" }
  func spoke(_ n: Int) -> String { "Spoke: \(n) \(form(n, "intervention", "interventions"))" }
  func mayHaveSpoken(_ n: Int) -> String {
    "May have spoken: \(n) \(form(n, "intervention", "interventions"))"
  }
  var countryNamedOnly: String { "The report names the country and nobody in person." }
  var noIntervention: String { "No intervention" }
  var nothingAttributed: String { "Nothing in the report can be attributed to this person." }
  var holderUnknown: String { "The record does not say who held it." }
  func notInTheList(_ person: String) -> String { "\(person), not in the list of participants" }
  func asPrinted(_ text: String) -> String { "As printed: \(text)" }
  func labelAsPrinted(_ text: String) -> String { "As printed: “\(text)”" }
  var asPrintedInYourCopy: String { "As printed, in your copy:" }
  func listed(_ name: String) -> String { "Listed: \(name)" }
  var sourceIsTheList: String { "Source: the list of participants" }
  var namedIn: String { "Named in" }
  func paragraph(_ number: Int) -> String { "paragraph \(number)" }
  func paragraphTitle(_ number: Int) -> String { "Paragraph \(number)" }
  var procedureNote: String { "Procedure: nobody's words, and not counted as an intervention." }
  var howItIsRead: String { "How it is read here" }
  var concerns: String { "Concerns" }
  func oneOfNotNamed(_ count: Int) -> String { "Person not named: one of \(count)" }
  var noCandidates: String { "Person not named, no candidates" }
  func agreesWith(_ other: String) -> String { "Agrees with \(other)" }
  func answers(_ other: String) -> String { "Answers \(other)" }
  func takesUp(_ other: String) -> String { "Takes up \(other)" }
  func agreedWithBy(_ other: String) -> String { "Agreed with by \(other)" }
  func answeredBy(_ other: String) -> String { "Answered by \(other)" }
  func takenUpBy(_ other: String) -> String { "Taken up by \(other)" }
  func kind(_ kind: String) -> String { "Kind: \(kind)" }
  var saidIn: String { "Said in" }
  var whereItLed: String { "Where it led, in our judgement" }
  func ledFully(_ number: String) -> String { "→ \(number) fully" }
  func ledInPart(_ number: String) -> String { "→ \(number) in part" }
  func ledNowhere(_ number: String) -> String { "→ \(number) not taken up" }
  var ledNowhere: String { "→ not taken up" }
  var cites: String { "Cites" }
  var names: String { "Names" }
  var nothingOnThis: String { "Nothing on this." }
  var nowhere: String { "Nowhere" }
  var beforeIt: String { "Before it" }
  var afterIt: String { "What came of it" }
  var noPointAskedForIt: String { "No point asked for it" }
  func takenUpFully(_ n: Int) -> String {
    "Led to it, taken up fully: \(n) \(form(n, "point", "points"))"
  }
  func takenUpInPart(_ n: Int) -> String {
    "Led to it, taken up in part: \(n) \(form(n, "point", "points"))"
  }
  var extentIsOurs: String { "How far is our judgement, not the record's." }
  var leftOutNote: String { "Points that led to no conclusion, in our judgement; each says why." }
  var itsDiscussion: String { "Its discussion" }
  var itsConclusions: String { "Its conclusions" }
  var followsFrom: String { "Follows from" }
  var leadsTo: String { "Leads to" }
  var inDocument: String { "In" }
  var documentsBefore: String { "Documents before" }
  var documentsAfter: String { "Documents after" }
  func groupPoints(_ group: String, _ n: Int) -> String {
    "\(group): \(n) \(form(n, "point", "points"))"
  }
  var textsStayEnglish: String { "" }
}
