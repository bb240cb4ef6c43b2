/// What each field of a query asks for.
public protocol FieldWords {
  /// A country by name, in any language, or by ISO code; or a regional group.
  var countryField: String { get }
  /// The group to which somebody belongs, or for which somebody spoke.
  var groupField: String { get }
  /// A theme of the agenda.
  var themeField: String { get }
  /// Who spoke, by name.
  var speakerField: String { get }
  /// In whose name somebody spoke.
  var onBehalfField: String { get }
  /// An instrument that is cited, by its code, number or name.
  var citesField: String { get }
  /// What was spoken of.
  var topicField: String { get }
  /// An organization or process that is mentioned.
  var bodyField: String { get }
  /// The kind of a row, or of a point.
  var kindField: String { get }
  /// In which role somebody is listed.
  var roleField: String { get }
  /// The section of the list of participants.
  var sectionField: String { get }
  /// Numbered paragraphs of the report: 54, or 50-60.
  var paragraphField: String { get }
  /// The words of what somebody asked for.
  var asksField: String { get }
  /// How the report names the speaker.
  var labelField: String { get }
  /// The language in which somebody is listed.
  var languageField: String { get }
  /// The identifier of a row.
  var idField: String { get }
  /// What a row has; a remark is the record's, note and mark are your own.
  var hasField: String { get }
}
