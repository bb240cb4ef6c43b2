public import Meeting
internal import Wording

extension Query.Field {
  /// What the field asks for, in a sentence.
  public func summary(in language: Language) -> String {
    let words = language.words
    return switch self {
    case .country: words.countryField
    case .group: words.groupField
    case .theme: words.themeField
    case .speaker: words.speakerField
    case .onBehalfOf: words.onBehalfField
    case .cites: words.citesField
    case .topic: words.topicField
    case .body: words.bodyField
    case .kind: words.kindField
    case .role: words.roleField
    case .section: words.sectionField
    case .paragraph: words.paragraphField
    case .asks: words.asksField
    case .label: words.labelField
    case .language: words.languageField
    case .id: words.idField
    case .has: words.hasField
    }
  }

  /// The words among which its value must be; empty where any text will do.
  public var words: [String] { choices?.map(\.value) ?? [] }
}
