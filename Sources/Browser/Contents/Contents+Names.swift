internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  /// The paragraphs of an intervention, such as `51–52`.
  func paragraphs(of intervention: Intervention) -> String {
    let range = intervention.paragraphs
    return range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  /// Who spoke, as a country, an organization or an office; never a person.
  func speaker(of intervention: Intervention) -> String {
    meeting.speaker(of: intervention, in: language)
  }

  /// The person as far as the record goes: a name, `1 of 3`, or that nobody is named.
  func person(of intervention: Intervention) -> String {
    switch intervention.attribution {
    case .stated(let speaker): name(of: speaker)
    case .inferred(let speaker): words.inferred(name(of: speaker))
    case .oneOf, .unknown: sureness(of: intervention)
    }
  }

  /// How the person is known, in a word or two.
  func sureness(of intervention: Intervention) -> String {
    language.sureness(of: intervention.attribution)
  }

  func name(of speaker: Attribution.Speaker) -> String {
    switch speaker {
    case .participant(let id): meeting.participants[id]?.name ?? id.rawValue
    case .officer(let id): meeting.officers[id]?.person ?? id.rawValue
    }
  }

  func target(of speaker: Attribution.Speaker) -> Target {
    switch speaker {
    case .participant(let id): .participant(id)
    case .officer(let id): .officer(id)
    }
  }

  /// The group in whose name somebody speaks, in as few letters as there are.
  func spokenFor(_ intervention: Intervention) -> String {
    let group = intervention.onBehalfOf.flatMap { meeting.regionalGroups[$0] }
    return group.map(language.onBehalf(of:)) ?? ""
  }

  /// Who spoke and in whose name, such as `Italy, for EU`.
  func speakerFor(_ intervention: Intervention) -> String {
    spokenFor(intervention, after: speaker(of: intervention))
  }

  private func spokenFor(_ intervention: Intervention, after text: String) -> String {
    [text, spokenFor(intervention)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A delegation by its name; an organization by its acronym too.
  func name(of delegation: Delegation) -> String {
    delegation.names[language]
  }

  /// The name by which an instrument is cited, such as `C097`.
  func label(of instrument: Instrument) -> String {
    let short = instrument.shortTitles[language]
    return short.isEmpty ? instrument.titles[language] : short
  }

  func label(of body: Body) -> String {
    let acronym = body.acronyms[language]
    return acronym.isEmpty ? body.names[language] : acronym
  }

  /// An intervention in one row: paragraphs, who for whom, and how sure the person is.
  func row(of intervention: Intervention) -> Row {
    row(of: intervention, text: speaker(of: intervention), trailing: person(of: intervention))
  }

  /// An intervention under its speaker: paragraphs, theme, and how it comes to stand there.
  func themeRow(of intervention: Intervention) -> Row {
    row(of: intervention, text: theme(of: intervention), trailing: sureness(of: intervention))
  }

  /// A paragraph of an intervention in one row.
  func row(ofParagraph number: Int, in intervention: Intervention) -> Row {
    var row = row(of: intervention)
    row.prefix = "\(number)"
    return row
  }

  private func row(of intervention: Intervention, text: String, trailing: String) -> Row {
    var row = Row.entry(
      spokenFor(intervention, after: text), prefix: paragraphs(of: intervention),
      trailing: trailing, shortTrailing: sureness(of: intervention),
      target: .intervention(intervention.id))
    if case .stated = intervention.attribution { return row }
    row.trailingRole = .plain
    return row
  }

  func theme(of intervention: Intervention) -> String {
    meeting.themes[intervention.theme]?.shortTitles[language] ?? ""
  }

  /// A name in another language, with its code; says where it is not the record's.
  func name(_ names: Names, in other: Language) -> String {
    let name = "\(other.rawValue.uppercased()) \(names[other])"
    return names.inferred.contains(other) ? words.ours(name) : name
  }
}
