public import Meeting

/// Every word that the program says of itself, in one language.
///
/// What the record says is not here: names, titles and offices have their three languages in `Data`.
public protocol Words: Sendable, ScreenWords,
  CommandWords,
  HintWords,
  MessageWords,
  LabelWords,
  SheetWords,
  DateWords,
  StartWords,
  PlotWords,
  QueryWords,
  SettingsWords,
  TOMLWords,
  ProgramWords,
  ReportWords,
  ArchiveWords,
  HeadingWords,
  LoadingWords,
  HelpWords,
  HelpPageWords,
  KeepingWords,
  EditorWords,
  SystemWords,
  NotesWords,
  ManualWords,
  FieldWords
{}

extension Language {
  /// The catalogue of the language.
  public var words: any Words {
    switch self {
    case .english: English()
    case .french: French()
    case .spanish: Spanish()
    }
  }
}
