public import Meeting

extension Statistic {
  /// What the plot shows, in a few words.
  public func title(in language: Language) -> String {
    let words = language.words
    return switch plot {
    case .course: words.plotCourse
    case .roles: words.plotRoles
    case .honorifics: words.plotHonorifics
    case .instruments: words.plotInstruments
    case .topics: words.plotTopics
    case .kinds: words.plotKinds
    case .speakers: words.plotSpeakers
    }
  }

  /// What stands over the names of the rows.
  public func corner(in language: Language) -> String {
    matrix?.plan.rows.names[language] ?? language.words.listSection
  }

  /// What is counted, what the counts leave out, and what the record does not say.
  public func explanation(in language: Language) -> [String] {
    let words = language.words
    let explanation =
      switch plot {
      case .course: [words.countsOnce]
      case .roles: [words.peopleCounted(table.total)]
      case .honorifics:
        // It is the word before a name that is counted; nobody's person is asked about.
        [words.peopleCounted(table.total), words.byHonorific, words.honorificUnknown(unknown)]
      case .instruments: [words.pointsOverlap(table.total), words.othersCiteNone(table.without)]
      case .topics: [words.pointsOverlap(table.total), words.othersHaveNoTopic(table.without)]
      case .kinds: [words.kindsAreOurs]
      case .speakers: [words.statedAndInferred, words.severalAndUnknown]
      }
    let includesChair = matrix?.plan.includesChair ?? true
    return includesChair ? explanation : explanation + [words.chairLeftOut]
  }

  /// How many people have no honorific that says anything.
  private var unknown: Int {
    zip(table.columns, table.columnTotals).first { $0.0.subject == .honorific(.unknown) }?.1 ?? 0
  }
}
