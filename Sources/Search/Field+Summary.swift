extension Query.Field {
  /// What the field asks for, in a sentence.
  public var summary: String {
    switch self {
    case .country: "A country by name, in any language, or by ISO code; or a regional group."
    case .group: "The group to which somebody belongs, or for which somebody spoke."
    case .theme: "A theme of the agenda."
    case .speaker: "Who spoke, by name."
    case .onBehalfOf: "In whose name somebody spoke."
    case .cites: "An instrument that is cited, by its code, number or name."
    case .topic: "What was spoken of."
    case .body: "An organization or process that is mentioned."
    case .kind: "The kind of a row, or of a point."
    case .role: "In which role somebody is listed."
    case .section: "The section of the list of participants."
    case .paragraph: "Numbered paragraphs of the report: 54, or 50-60."
    case .asks: "The words of what somebody asked for."
    case .label: "How the report names the speaker."
    case .language: "The language in which somebody is listed."
    case .id: "The identifier of a row."
    case .has: "What a row has."
    }
  }

  /// The words among which its value must be; empty where any text will do.
  public var words: [String] { choices?.map(\.value) ?? [] }
}
