/// Headings and labels of what is shown of a row.
public protocol LabelWords {
  /// Before the opening
  var beforeTheOpening: String { get }
  /// Listing
  var listing: String { get }
  /// Office
  var office: String { get }
  /// Intervention
  var intervention: String { get }
  /// Procedure
  var procedure: String { get }
  /// Point
  var point: String { get }
  /// Conclusion
  var conclusion: String { get }
  /// Asked for and not taken up
  var notTakenUp: String { get }
  /// Document
  var document: String { get }
  /// Provision
  var provision: String { get }
  /// Topic
  var topic: String { get }
  /// Instrument
  var instrument: String { get }
  /// Body
  var body: String { get }
  /// Discrepancy
  var discrepancy: String { get }
  /// screen
  var aScreen: String { get }
  /// delegation
  var aDelegation: String { get }
  /// person
  var aPerson: String { get }
  /// office
  var anOffice: String { get }
  /// theme
  var aTheme: String { get }
  /// intervention
  var anIntervention: String { get }
  /// procedure
  var aProcedure: String { get }
  /// point
  var aPoint: String { get }
  /// point: `kind`
  func aPoint(_ kind: String) -> String
  /// conclusion
  var aConclusion: String { get }
  /// conclusions
  var conclusionsDetail: String { get }
  /// document
  var aDocument: String { get }
  /// provision
  var aProvision: String { get }
  /// topic
  var aTopic: String { get }
  /// instrument
  var anInstrument: String { get }
  /// body
  var aBody: String { get }
  /// discrepancy
  var aDiscrepancy: String { get }
  /// not named
  var notNamed: String { get }
  /// stated
  var stated: String { get }
  /// inferred
  var inferred: String { get }
  /// 1 of `count`
  func oneOf(_ count: Int) -> String
  /// inferred: `name`
  func inferred(_ name: String) -> String
  /// candidate
  var candidate: String { get }
  /// for `group`, whose full name is `name`
  func onBehalfOf(_ group: String, named name: String) -> String
  /// `name` (our translation)
  func ours(_ name: String) -> String
  /// `n` people listed
  func peopleListed(_ n: Int) -> String
  /// No intervention of its own
  var noInterventionOfItsOwn: String { get }
  /// `person` spoke for `group`: `count`
  func spokeFor(_ person: String, group: String, count: Int) -> String
  /// The report gives no words to this delegation as such; a spokesperson spoke for its
  /// group.
  var silentGroupDelegation: String { get }
  /// The report gives no words to this service as such.
  var silentService: String { get }
  /// The report gives no words to this delegation.
  var silentDelegation: String { get }
  /// Officers of this country, not listed
  var unlistedOfficers: String { get }
  /// The same country elsewhere
  var sameCountryElsewhere: String { get }
  /// Contradictions in the record
  var contradictions: String { get }
  /// Spellings and misprints
  var misprints: String { get }
  /// Secretariat: `office`
  func secretariat(_ office: String) -> String
  /// Role: `role`
  func role(_ role: String) -> String
  /// Also listed as `role`
  func alsoListedAs(_ role: String) -> String
  /// Offices at the Meeting
  var officesAtTheMeeting: String { get }
  /// list
  var list: String { get }
  /// para `numbers`
  func paragraphs(_ numbers: String) -> String
  /// Spoke: `n` interventions
  func spoke(_ n: Int) -> String
  /// May have spoken: `n` interventions
  func mayHaveSpoken(_ n: Int) -> String
  /// The report names the country and nobody in person.
  var countryNamedOnly: String { get }
  /// No intervention
  var noIntervention: String { get }
  /// Nothing in the report can be attributed to this person.
  var nothingAttributed: String { get }
  /// The record does not say who held it.
  var holderUnknown: String { get }
  /// `person`, not in the list of participants
  func notInTheList(_ person: String) -> String
  /// As printed: `text`
  func asPrinted(_ text: String) -> String
  /// As printed: “`text`”
  func labelAsPrinted(_ text: String) -> String
  /// As printed, in your copy:
  var asPrintedInYourCopy: String { get }
  /// Listed: `name`
  func listed(_ name: String) -> String
  /// Source: the list of participants
  var sourceIsTheList: String { get }
  /// Named in
  var namedIn: String { get }
  /// paragraph `number`
  func paragraph(_ number: Int) -> String
  /// Paragraph `number`
  func paragraphTitle(_ number: Int) -> String
  /// Procedure: nobody's words, and not counted as an intervention.
  var procedureNote: String { get }
  /// How it is read here
  var howItIsRead: String { get }
  /// Concerns
  var concerns: String { get }
  /// Person not named: one of `count`
  func oneOfNotNamed(_ count: Int) -> String
  /// Person not named, no candidates
  var noCandidates: String { get }
  /// Agrees with `other`
  func agreesWith(_ other: String) -> String
  /// Answers `other`
  func answers(_ other: String) -> String
  /// Takes up `other`
  func takesUp(_ other: String) -> String
  /// Agreed with by `other`
  func agreedWithBy(_ other: String) -> String
  /// Answered by `other`
  func answeredBy(_ other: String) -> String
  /// Taken up by `other`
  func takenUpBy(_ other: String) -> String
  /// Kind: `kind`
  func kind(_ kind: String) -> String
  /// Said in
  var saidIn: String { get }
  /// Where it led, in our judgement
  var whereItLed: String { get }
  /// → `number` fully
  func ledFully(_ number: String) -> String
  /// → `number` in part
  func ledInPart(_ number: String) -> String
  /// → `number` not taken up
  func ledNowhere(_ number: String) -> String
  /// → not taken up
  var ledNowhere: String { get }
  /// Cites
  var cites: String { get }
  /// Names
  var names: String { get }
  /// Nothing on this.
  var nothingOnThis: String { get }
  /// Nowhere
  var nowhere: String { get }
  /// Before it
  var beforeIt: String { get }
  /// What came of it
  var afterIt: String { get }
  /// No point asked for it
  var noPointAskedForIt: String { get }
  /// Led to it, taken up fully: `n` points
  func takenUpFully(_ n: Int) -> String
  /// Led to it, taken up in part: `n` points
  func takenUpInPart(_ n: Int) -> String
  /// How far is our judgement, not the record's.
  var extentIsOurs: String { get }
  /// Points that led to no conclusion, in our judgement; each says why.
  var leftOutNote: String { get }
  /// Its discussion
  var itsDiscussion: String { get }
  /// Its conclusions
  var itsConclusions: String { get }
  /// Follows from
  var followsFrom: String { get }
  /// Leads to
  var leadsTo: String { get }
  /// In
  var inDocument: String { get }
  /// Documents before
  var documentsBefore: String { get }
  /// Documents after
  var documentsAfter: String { get }
  /// `group`: `n` points
  func groupPoints(_ group: String, _ n: Int) -> String
  /// Nos textes (points, conclusions, motifs, définitions…) restent en anglais; nothing in English.
  var textsStayEnglish: String { get }
}
