public import Meeting

extension Meeting {
  /// A small invented meeting: three themes, eight interventions, every kind of attribution.
  ///
  /// The countries, instruments and the IOM are real; the persons, the network and their words are not.
  public static let sample: Meeting = {
    do {
      return try Builder.sample.build()
    } catch {
      fatalError("the sample meeting has faults: \(error)")
    }
  }()
}

extension Meeting.Builder {
  /// The rows of the sample meeting, for tests that break one of them.
  public static let sample: Meeting.Builder = {
    var rows = Meeting.Builder()
    rows.details = [
      MeetingDetails(
        id: "harbour-2012", symbol: "HM/2012/3",
        titles: Names(
          english: "Meeting on Harbour Work", french: "Réunion sur le travail portuaire",
          spanish: "Reunión sobre el trabajo portuario"),
        firstDay: "2012-05-07", lastDay: "2012-05-09",
        place: Names(english: "Geneva", french: "Genève", spanish: "Ginebra"),
        purpose: "To talk over how harbours recruit and train.", sittings: 4, discussion: 1...11)
    ]
    rows.regionalGroups = SampleRows.regionalGroups
    rows.delegations = SampleRows.delegations
    rows.participants = SampleRows.participants
    rows.officers = SampleRows.officers
    rows.themes = SampleRows.themes
    rows.interventions = SampleRows.interventions
    rows.proceedings = SampleRows.proceedings
    rows.points = SampleRows.points
    rows.topics = SampleRows.topics
    rows.instruments = SampleRows.instruments
    rows.bodies = SampleRows.bodies
    rows.conclusions = SampleOutcome.conclusions
    rows.traces = SampleOutcome.traces
    rows.documents = SampleOutcome.documents
    rows.provisions = SampleOutcome.provisions
    rows.facts = SampleOutcome.facts
    rows.discrepancies = SampleRows.discrepancies
    return rows
  }()
}

private enum SampleRows {
  static let regionalGroups = [
    RegionalGroup(
      id: "AFRICA-GROUP", kind: .governmentGroup,
      names: Names(
        english: "Africa group", french: "Groupe de l'Afrique", spanish: "Grupo de África"),
      acronyms: Names(english: "", french: "", spanish: ""), members: ["CI", "SN"],
      asOf: "2012-05", source: "Invented")
  ]

  static let delegations = [
    delegation(
      "government-ci", .governmentMembers, "CÔTE D'IVOIRE", same("Côte d'Ivoire"),
      country: Country(iso2: "CI", iso3: "CIV", region: .africa), groups: ["AFRICA-GROUP"]),
    delegation(
      "government-jp", .governmentMembers, "JAPAN / JAPON / JAPÓN",
      Names(english: "Japan", french: "Japon", spanish: "Japón"),
      country: Country(iso2: "JP", iso3: "JPN", region: .asiaPacific)),
    delegation(
      "employer-br", .employerMembers, "BRAZIL / BRÉSIL / BRASIL",
      Names(english: "Brazil", french: "Brésil", spanish: "Brasil"),
      country: Country(iso2: "BR", iso3: "BRA", region: .americas)),
    delegation(
      "worker-ph", .workerMembers, "PHILIPPINES / FILIPINAS",
      Names(english: "Philippines", french: "Philippines", spanish: "Filipinas"),
      country: Country(iso2: "PH", iso3: "PHL", region: .asiaPacific)),
    delegation(
      "observer-ch", .governmentObservers, "SWITZERLAND / SUISSE / SUIZA",
      Names(english: "Switzerland", french: "Suisse", spanish: "Suiza"),
      country: Country(iso2: "CH", iso3: "CHE", region: .europeCentralAsia)),
    delegation(
      "observer-jo", .governmentObservers, "JORDAN / JORDANIE / JORDANIA",
      Names(english: "Jordan", french: "Jordanie", spanish: "Jordania"),
      country: Country(iso2: "JO", iso3: "JOR", region: .arabStates)),
    delegation(
      "ngo-hwn", .nonGovernmental, "Harbour Workers' Network",
      Names(
        english: "Harbour Workers' Network", french: "Réseau des travailleurs portuaires",
        spanish: "Red de Trabajadores Portuarios", inferred: [.french, .spanish]),
      kind: .organization, acronyms: Names(english: "HWN", french: "", spanish: "")),
    delegation(
      "secretariat-secretary-general", .secretariat, "Secretary-General",
      Names(
        english: "Secretary-General", french: "Secrétaire générale",
        spanish: "Secretaria General"), kind: .service),
  ]

  static let participants = [
    participant(
      "aya-nguessan", "government-ci", .delegate, "Mme", "Aya N’Guessan-Œuvrard", .french),
    participant("tanaka-hanako", "government-jp", .delegate, "Ms", "田中花子 Tanaka", .english),
    participant("sato-ren", "government-jp", .adviser, "Mr", "Ren Satō", .english),
    participant("joao-araujo", "employer-br", .delegate, "Sr.", "João Araújo", .spanish),
    participant("liza-bantay", "worker-ph", .delegate, "Ms", "Liza Bantay", .english),
    participant("urs-zuellig", "observer-ch", .observer, "Mr", "Urs Züllig", .english),
    participant("lea-favre", "observer-ch", .observer, "Mme", "Léa Favre", .french),
    participant("gian-camenzind", "observer-ch", .observer, "Mr", "Gian Camenzind", .english),
    participant("samir-khouri", "observer-jo", .observer, "Mr", "Samir Khouri", .english),
    participant("nora-lindqvist", "ngo-hwn", .representative, "Ms", "Nora Lindqvist", .english),
    Participant(
      id: "ingrid-moe", delegation: "secretariat-secretary-general", role: .secretariat,
      honorific: nil, name: "Ingrid Moe", position: nil, language: nil,
      office: "Secretary-General", sameAs: nil),
    Participant(
      id: "ingrid-moe-2", delegation: "secretariat-secretary-general", role: .secretariat,
      honorific: nil, name: "Ingrid Moe", position: nil, language: nil, office: "Experts",
      sameAs: "ingrid-moe"),
  ]

  static let officers = [
    Officer(
      id: "chairperson",
      offices: Names(english: "Chairperson", french: "Président", spanish: "Presidente"),
      group: .chair, person: "Mr Peter Achterberg", participant: nil, country: "NL",
      paragraphs: [1, 3], note: "Not in the list of participants."),
    Officer(
      id: "employer-spokesperson",
      offices: Names(
        english: "Employer spokesperson", french: "Porte-parole des employeurs",
        spanish: "Portavoz de los empleadores"), group: .employers, person: "Mr João Araujo",
      participant: "joao-araujo", country: "BR", paragraphs: [3], note: nil),
    Officer(
      id: "rapporteur",
      offices: Names(
        english: "Rapporteur", french: "Rapporteur", spanish: "Relator", inferred: [.spanish]),
      group: .government, person: nil, participant: nil, country: nil, paragraphs: [], note: nil),
  ]

  static let themes = [
    Theme(
      id: "opening", kind: .opening,
      titles: Names(english: "Opening", french: "Ouverture", spanish: "Apertura"),
      shortTitles: Names(english: "Opening", french: "Ouverture", spanish: "Apertura"),
      paragraphs: 1...3, question: ""),
    Theme(
      id: "recruitment", kind: .discussion,
      titles: Names(
        english: "Recruitment of harbour workers and what it costs them",
        french: "Recrutement des travailleurs portuaires et ce qu'il leur coûte",
        spanish: "Contratación de trabajadores portuarios y lo que les cuesta"),
      shortTitles: Names(
        english: "Recruitment", french: "Recrutement", spanish: "Contratación"),
      paragraphs: 4...8, question: "Who should pay the fees of recruitment?"),
    Theme(
      id: "closing", kind: .closing,
      titles: Names(english: "Closing", french: "Clôture", spanish: "Clausura"),
      shortTitles: Names(english: "Closing", french: "Clôture", spanish: "Clausura"),
      paragraphs: 9...11, question: ""),
  ]

  static let interventions = [
    intervention(
      "i001", "opening", 1...1, .chair, "chairperson", "The Chairperson",
      attribution: .stated(.officer("chairperson")), reason: "Paragraph 3 names the Chairperson."),
    intervention(
      "i002", "opening", 2...2, .office, "secretary-general", "The Secretary-General",
      attribution: .stated(.participant("ingrid-moe")), reason: "The paragraph names her."),
    intervention(
      "i004", "recruitment", 4...5, .employers, "spokesperson", "The Employer spokesperson",
      attribution: .inferred(.participant("joao-araujo")),
      reason: "Paragraph 3 names the spokesperson of the Employers."),
    intervention(
      "i006", "recruitment", 6...6, .workers, "spokesperson", "The Worker spokesperson",
      attribution: .inferred(.participant("liza-bantay")),
      reason: "She is the only Worker member on the list.", answers: ["i004"]),
    intervention(
      "i007", "recruitment", 7...7, .government, "government-representative",
      "The representative of the Government of Switzerland", delegation: "observer-ch",
      attribution: .oneOf(["urs-zuellig", "lea-favre", "gian-camenzind"]),
      reason: "Three observers are listed.", agreesWith: ["i006"]),
    intervention(
      "i008", "recruitment", 8...8, .government, "government-representative",
      "The representative of the Government of Côte d'Ivoire", delegation: "government-ci",
      onBehalfOf: "AFRICA-GROUP", attribution: .inferred(.participant("aya-nguessan")),
      reason: "One delegate is listed.", refersTo: ["i004", "i007"]),
    intervention(
      "i009", "closing", 9...9, .government, "government-representative",
      "The representative of the Government of Japan", delegation: "government-jp",
      attribution: .oneOf(["tanaka-hanako", "sato-ren"]),
      reason: "A delegate and an adviser are listed.", note: "Spoke after the vote."),
    intervention(
      "i010", "closing", 10...10, .observer, "observer", "A network of harbour workers",
      delegation: "ngo-hwn", attribution: .unknown, reason: "The record names nobody."),
  ]

  static let proceedings = [
    Proceeding(
      id: "e003", paragraph: 3, theme: "opening", kind: "election",
      text: "Mr Achterberg takes the chair; Mr Araujo speaks for the Employers."),
    Proceeding(
      id: "e011", paragraph: 11, theme: "closing", kind: "adoption",
      text: "The Meeting takes note of the report."),
  ]

  static let points = [
    point(
      "i001", 1, 1, .reports, "The Chairperson welcomes harbours large and small.", ["training"]),
    point("i002", 2, 1, .explains, "Harbours changed faster than their schools.", ["training"]),
    point(
      "i004", 4, 1, .supports, "The Employers welcome fair recruitment.", ["fees"],
      instruments: ["C181"]),
    point("i004", 4, 2, .opposes, "The Employers do not want a new Convention.", ["fees"]),
    point(
      "i004", 5, 1, .asks, "The Employers ask the Office for a guide to recruitment agencies.",
      ["fees", "training"], instruments: ["C181", "MFLM"]),
    point("i006", 6, 1, .asks, "The Workers ask that no worker pay a fee.", ["fees"]),
    point(
      "i006", 6, 2, .warns, "The Workers fear that agencies hide their fees.", ["fees"],
      bodies: ["IOM"], countries: ["PH", "SG"]),
    point(
      "i007", 7, 1, .reports, "Switzerland licenses its recruitment agencies.", ["fees"],
      countries: ["CH"]),
    point(
      "i008", 8, 1, .asks,
      "Côte d'Ivoire, for the Africa group, asks for a school at Abidjan.", ["training"],
      countries: ["CI"]),
    point("i009", 9, 1, .offers, "Japan (日本) offers 12 teachers.", ["training"], countries: ["JP"]),
    point("i010", 10, 1, .answers, "The network has members in 31 harbours.", ["training"]),
    point("i010", 10, 2, .sumsUp, "The network hears agreement on training.", ["training"]),
  ]

  static let topics = [
    Topic(
      id: "fees",
      names: Names(
        english: "Recruitment fees", french: "Frais de recrutement",
        spanish: "Comisiones de contratación"),
      definition: "What a worker or an employer pays to be brought together.",
      theme: "recruitment"),
    Topic(
      id: "training",
      names: Names(english: "Training", french: "Formation", spanish: "Formación"),
      definition: "Schools, teachers and learning on the quay.", theme: "closing"),
  ]

  static let instruments = [
    Instrument(
      id: "C181", kind: "convention", number: 181, year: 1997,
      titles: Names(
        english: "Private Employment Agencies Convention, 1997",
        french: "Convention sur les agences d'emploi privées, 1997",
        spanish: "Convenio sobre las agencias de empleo privadas, 1997"),
      shortTitles: same("C181")),
    Instrument(
      id: "MFLM", kind: "framework", number: nil, year: 2006,
      titles: Names(
        english: "Multilateral Framework on Labour Migration",
        french: "Cadre multilatéral pour les migrations de main-d'œuvre",
        spanish: "Marco Multilateral para las Migraciones Laborales"),
      shortTitles: Names(
        english: "MFLM", french: "Cadre multilatéral", spanish: "Marco Multilateral")
    ),
  ]

  static let bodies = [
    Body(
      id: "IOM", kind: "intergovernmental",
      acronyms: Names(english: "IOM", french: "OIM", spanish: "OIM"),
      names: Names(
        english: "International Organization for Migration",
        french: "Organisation internationale pour les migrations",
        spanish: "Organización Internacional para las Migraciones"))
  ]

  static let discrepancies = [
    Discrepancy(
      id: "d01", kind: .name, paragraphs: [3], place: "Paragraph 3 and the list",
      what: "Araujo in the paragraph, Araújo in the list.", reading: "One person.",
      subjects: ["joao-araujo", "e003"]),
    Discrepancy(
      id: "d02", kind: .list, paragraphs: [], place: "The list of participants",
      what: "The Chairperson is not listed.", reading: "He chaired all the same.",
      subjects: ["chairperson"]),
  ]
}

private func same(_ name: String) -> Names {
  Names(english: name, french: name, spanish: name)
}

private func delegation(
  _ id: Identifier<Delegation>, _ section: Section, _ printed: String, _ names: Names,
  kind: Delegation.Kind = .country, acronyms: Names = same(""), country: Country? = nil,
  groups: [Identifier<RegionalGroup>] = []
) -> Delegation {
  Delegation(
    id: id, section: section, kind: kind, printed: printed, names: names, acronyms: acronyms,
    country: country, groups: groups)
}

private func participant(
  _ id: Identifier<Participant>, _ delegation: Identifier<Delegation>, _ role: Participant.Role,
  _ honorific: String, _ name: String, _ language: Language
) -> Participant {
  Participant(
    id: id, delegation: delegation, role: role, honorific: honorific, name: name,
    position: "harbour master", language: language, office: nil, sameAs: nil)
}

private func intervention(
  _ id: Identifier<Intervention>, _ theme: Identifier<Theme>, _ paragraphs: ClosedRange<Int>,
  _ group: SpeakingGroup, _ capacity: String, _ label: String,
  delegation: Identifier<Delegation>? = nil, onBehalfOf: Identifier<RegionalGroup>? = nil,
  attribution: Attribution, reason: String, agreesWith: [Identifier<Intervention>] = [],
  answers: [Identifier<Intervention>] = [], refersTo: [Identifier<Intervention>] = [],
  note: String? = nil
) -> Intervention {
  Intervention(
    id: id, theme: theme, paragraphs: paragraphs, group: group, capacity: capacity, label: label,
    delegation: delegation, onBehalfOf: onBehalfOf, attribution: attribution, reason: reason,
    agreesWith: agreesWith, answers: answers, refersTo: refersTo, note: note)
}

private func point(
  _ intervention: Identifier<Intervention>, _ paragraph: Int, _ order: Int, _ kind: Point.Kind,
  _ text: String, _ topics: [Identifier<Topic>], instruments: [Identifier<Instrument>] = [],
  bodies: [Identifier<Body>] = [], countries: [String] = []
) -> Point {
  let digits = paragraph < 10 ? "00\(paragraph)" : "0\(paragraph)"
  return Point(
    id: Identifier("p\(digits)-0\(order)"), intervention: intervention, paragraph: paragraph,
    kind: kind, text: text, topics: topics, instruments: instruments, bodies: bodies,
    countries: countries)
}
