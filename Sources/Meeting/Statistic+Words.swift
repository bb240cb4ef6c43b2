extension Statistic {
  /// What the plot shows, in a few words.
  public var title: String {
    switch plot {
    case .course: "Interventions by group over the course of the meeting"
    case .roles: "People by section of the list and role"
    case .honorifics: "People by section of the list and honorific"
    case .instruments: "Instruments by how many points cite them, and of which group"
    case .topics: "Topics by how many points come to them, and of which group"
    case .kinds: "Points by what they do, and of which group"
    case .speakers: "Interventions by how the speaker is known, and of which group"
    }
  }

  /// What stands over the names of the rows.
  public func corner(in language: Language) -> String {
    matrix?.plan.rows.names[language] ?? "Section"
  }

  /// What is counted, what the counts leave out, and what the record does not say.
  public var explanation: [String] {
    let explanation =
      switch plot {
      case .course: ["Each intervention counts once, at its first paragraph."]
      case .roles: [counting]
      case .honorifics: [counting] + honorifics
      case .instruments: [overlap, without("cite none")]
      case .topics: [overlap, without("have no topic")]
      case .kinds: ["Each point is of one kind; the kinds are ours."]
      case .speakers: speakers
      }
    let includesChair = matrix?.plan.includesChair ?? true
    return includesChair ? explanation : explanation + ["The chair and the Office are left out."]
  }

  private func without(_ what: String) -> String {
    "\(table.without == 0 ? "No" : "\(table.without)") other points \(what)."
  }

  private var overlap: String {
    "\(table.total) points; one that has several counts under each, and once in totals."
  }

  private var counting: String {
    "\(table.total) people; whoever is listed twice counts once in a section, once in totals."
  }

  /// The word before a name is all that the list says; it is not asked of anybody's person.
  private var honorifics: [String] {
    let unknown = zip(table.columns, table.columnTotals).first {
      $0.0.subject == .honorific(.unknown)
    }
    return [
      "By the word before the name: Mr, M., Sr.; Ms, Mrs, Mme, Sra. The list says no more.",
      "\(unknown?.1 ?? 0) unknown: none is printed, or one that does not say, such as Dr or H.E.",
    ]
  }

  private var speakers: [String] {
    [
      "Stated: the record says who held the office that spoke. Inferred: it leaves one person only.",
      "One of several: any of the delegation's people may have spoken. Not named: nobody is known.",
    ]
  }
}
