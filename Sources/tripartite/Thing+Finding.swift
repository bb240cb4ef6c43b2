internal import Wording
internal import Meeting
internal import Search

extension Thing {
  /// What the reader means: a paragraph, an identifier or code, a country, or a name, each of
  /// which may have its kind before it, as in `group:EU`.
  ///
  /// - Throws: a failure that names the nearest spelling, or what to choose from.
  init(_ text: String, in meeting: Meeting) throws(CommandFailure) {
    self = try Thing.found(text, in: meeting).thing
  }

  /// What the reader means, and what should be said of the choice.
  ///
  /// - Throws: a failure that names the nearest spelling, or what to choose from.
  static func found(
    _ text: String, in meeting: Meeting
  ) throws(CommandFailure) -> (thing: Thing, remark: String?) {
    if let paragraph = Int(text) { return (try Thing(paragraph: paragraph, in: meeting), nil) }
    if let (kind, rest) = Kind.leading(text) {
      return try found(rest, kind: kind, asked: text, in: meeting)
    }
    return try found(text, kind: nil, asked: text, in: meeting)
  }

  private static func found(
    _ text: String, kind: Kind?, asked: String, in meeting: Meeting
  ) throws(CommandFailure) -> (thing: Thing, remark: String?) {
    func fits(_ thing: Thing) -> Bool { kind == nil || thing.kind == kind }
    let name = folded(text)
    // A country's code comes first: GB is the United Kingdom, and the Governing Body is body:GB.
    let sure =
      [Thing(country: name, in: meeting)].compactMap(\.self)
      + Thing.rows(identifier: text, in: meeting)
      + [Thing(code: name, in: meeting)].compactMap(\.self)
    let names = meeting.names.filter { fits($0.thing) }
      .map { (forms: foldedForms($0.name), thing: $0.thing) }
    let whole = names.filter { $0.forms.contains(name) }
    if let thing = sure.first(where: fits) {
      let others = (sure.filter(fits) + whole.map(\.thing)).filter { !thing.covers($0) }
      return (thing, others.isEmpty ? nil : .alsoMeans(asked, others))
    }
    let found =
      whole.isEmpty ? names.filter { $0.forms.contains { $0.hasWords(name) } } : whole
    var things: [Thing] = []
    for (_, thing) in found where !things.contains(thing) { things.append(thing) }
    guard let thing = things.first else { throw .unknownThing(asked, in: meeting) }
    guard things.count == 1 else { throw .ambiguous(asked, things) }
    return (thing, whole.isEmpty ? Program.words.onlyPartOfTheName(asked) : nil)
  }

  /// Whether another thing is this one, or stands on its page.
  private func covers(_ other: Thing) -> Bool {
    if case .country(let own) = self, case .delegation(let delegation) = other {
      return own.contains(delegation)
    }
    return self == other
  }

  private init(paragraph: Int, in meeting: Meeting) throws(CommandFailure) {
    if let intervention = meeting.intervention(at: paragraph) {
      self = .intervention(intervention)
    } else if let proceeding = meeting.proceedings.first(where: { $0.paragraph == paragraph }) {
      self = .proceeding(proceeding)
    } else {
      throw .noParagraph(paragraph, in: meeting)
    }
  }
}

extension Thing {
  /// The rows of all tables that have this identifier, in whatever case it is written.
  private static func rows(identifier: String, in meeting: Meeting) -> [Thing] {
    let identifier = identifier.withoutConclusionMark
    let id = identifier.lowercased()
    func row<Entity>(_ table: Table<Entity>) -> Entity? where Entity.ID == Identifier<Entity> {
      table[Identifier(identifier)] ?? table.first { $0.id.rawValue.lowercased() == id }
    }
    let candidates: [Thing?] = [
      row(meeting.interventions).map(Thing.intervention),
      row(meeting.points).map(Thing.point),
      row(meeting.proceedings).map(Thing.proceeding),
      row(meeting.participants).map(Thing.participant),
      row(meeting.delegations).map(Thing.delegation),
      row(meeting.officers).map(Thing.officer),
      row(meeting.themes).map(Thing.theme),
      row(meeting.instruments).map(Thing.instrument),
      row(meeting.topics).map(Thing.topic),
      row(meeting.regionalGroups).map(Thing.regionalGroup),
      row(meeting.bodies).map(Thing.body),
      row(meeting.conclusions).map(Thing.conclusion),
      row(meeting.documents).map(Thing.document),
      row(meeting.provisions).map(Thing.provision),
      row(meeting.discrepancies).map(Thing.discrepancy),
    ]
    return candidates.compactMap(\.self)
  }

  /// The delegations of a country, by a code or a name in any language.
  private init?(country name: String, in meeting: Meeting) {
    let named = meeting.delegations.first { delegation in
      guard let country = delegation.country, delegation.kind == .country else { return false }
      let names = delegation.names.all + country.usualNames.map(\.text)
      return ([country.iso2, country.iso3] + names).contains { folded($0) == name }
    }
    guard let country = named?.country else { return nil }
    self = .country(meeting.delegations.filter { $0.country == country && $0.kind == .country })
  }

  /// An instrument by a code without its leading noughts, such as `c97`.
  private init?(code: String, in meeting: Meeting) {
    let wanted = code.withoutLeadingNoughts
    let instrument = meeting.instruments.first {
      $0.number != nil && folded($0.id.rawValue).withoutLeadingNoughts == wanted
    }
    guard let instrument else { return nil }
    self = .instrument(instrument)
  }

  /// The identifier of the row, or the code of the country.
  var identifier: String {
    switch self {
    case .intervention(let row): row.id.rawValue
    case .proceeding(let row): row.id.rawValue
    case .point(let row): row.id.rawValue
    case .participant(let row): row.id.rawValue
    case .delegation(let row): row.id.rawValue
    case .country(let rows): rows.first?.country?.iso2 ?? ""
    case .officer(let row): row.id.rawValue
    case .theme(let row): row.id.rawValue
    case .topic(let row): row.id.rawValue
    case .instrument(let row): row.id.rawValue
    case .body(let row): row.id.rawValue
    case .regionalGroup(let row): row.id.rawValue
    case .conclusion(let row): row.id.rawValue
    case .document(let row): row.id.rawValue
    case .provision(let row): row.id.rawValue
    case .discrepancy(let row): row.id.rawValue
    }
  }
}

extension String {
  /// What else a text means.
  fileprivate static func alsoMeans(_ text: String, _ others: [Thing]) -> String {
    var names: [String] = []
    for name in others.map(\.qualifiedIdentifier) where !names.contains(name) {
      names.append(name)
    }
    let shown = names.prefix(4).joined(separator: ", ") + (names.count > 4 ? ", …" : "")
    return Program.words.alsoMeans(text, shown, example: names[0])
  }

  /// The code with blanks dropped and `c 097` as `c97`.
  fileprivate var withoutLeadingNoughts: String {
    let code = filter { $0 != " " }
    let letters = code.prefix { $0.isLetter }
    return String(letters) + code.dropFirst(letters.count).drop { $0 == "0" }
  }

  /// The number of a conclusion without what says that it is one: `c:5` is not paragraph 5.
  fileprivate var withoutConclusionMark: String {
    for mark in ["c:", "conclusion "] where lowercased().hasPrefix(mark) {
      return String(dropFirst(mark.count))
    }
    return self
  }

  /// Whether every word of `words` begins a word of this text.
  fileprivate func hasWords(_ words: String) -> Bool {
    let own = split(separator: " ")
    let wanted = words.split(separator: " ")
    return !wanted.isEmpty && wanted.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
  }
}
