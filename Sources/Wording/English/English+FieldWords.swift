extension English: FieldWords {
  var countryField: String {
    "A country by name, in any language, or by ISO code; or a regional group."
  }
  var groupField: String { "The group to which somebody belongs, or for which somebody spoke." }
  var themeField: String { "A theme of the agenda." }
  var speakerField: String { "Who spoke, by name." }
  var onBehalfField: String { "In whose name somebody spoke." }
  var citesField: String { "An instrument that is cited, by its code, number or name." }
  var topicField: String { "What was spoken of." }
  var bodyField: String { "An organization or process that is mentioned." }
  var kindField: String { "The kind of a row, or of a point." }
  var roleField: String { "In which role somebody is listed." }
  var sectionField: String { "The section of the list of participants." }
  var paragraphField: String { "Numbered paragraphs of the report: 54, or 50-60." }
  var asksField: String { "The words of what somebody asked for." }
  var labelField: String { "How the report names the speaker." }
  var languageField: String { "The language in which somebody is listed." }
  var idField: String { "The identifier of a row." }
  var hasField: String { "What a row has; a remark is the record's, note and mark are your own." }
}
