internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  /// The documents along time.
  func documents() -> [Row] {
    meeting.documents.sorted { $0.date < $1.date }.map {
      .entry($0.title, prefix: String($0.date.prefix(7)), target: .document($0.id))
    }
  }

  /// A document: what it is, how it stands to the Meeting, and what it says.
  func rows(of document: RelatedDocument, width: Int) -> [Row] {
    let body = meeting.bodies[document.body].map { label(of: $0) } ?? ""
    let facts = [document.symbol, body, document.session, words.date(document.date)]
      .compactMap(\.self)
    var rows = Row.paragraph(document.title, width: width, role: .heading)
    rows += Row.paragraph(
      facts.filter { !$0.isEmpty }.joined(separator: " · "), width: width, role: .dim)
    rows += Row.paragraph(document.relation, width: width)
    let provisions = meeting.provisions(of: document.id)
    if document.symbol == meeting.details.symbol {
      rows += [.entry(words.itsDiscussion, role: .link, target: .screen(.themes))]
      rows += [.entry(words.itsConclusions, role: .link, target: .screen(.conclusions))]
    }
    return rows
      + section(
        words.provisions(provisions.count), provisions.map { row(of: $0) })
  }

  func row(of provision: Provision) -> Row {
    .entry(provision.text, prefix: provision.number, target: .provision(provision.id))
  }

  /// A provision: what it says, and what comes before and after it along time.
  func rows(of provision: Provision, width: Int) -> [Row] {
    var rows = Row.paragraph(
      "\(provision.number) · \(document(of: provision))", width: width, role: .heading)
    rows += Row.paragraph(provision.text, width: width)
    let facts = [language.word(kind: provision.kind.rawValue), provision.date.map(words.date)]
      .compactMap(\.self)
    rows.append(.text(facts.joined(separator: ", "), role: .dim))
    rows += section(words.followsFrom, provision.followsFrom.compactMap(row(of:)))
    rows += section(words.leadsTo, provision.leadsTo.compactMap(row(of:)))
    if let document = meeting.documents[provision.document] {
      rows += [
        .heading(words.inDocument),
        .entry(document.title, role: .link, target: .document(document.id)),
      ]
    }
    return rows + links(provision.instruments, provision.bodies, provision.topics)
  }

  /// A document's year and body, to tell a provision by.
  func document(of provision: Provision) -> String {
    guard let document = meeting.documents[provision.document] else { return "" }
    let body = meeting.bodies[document.body].map { label(of: $0) } ?? ""
    return "\(body) \(document.date.prefix(4))"
  }

  private func row(of link: Provision.Link) -> Row? {
    switch link {
    case .provision(let id):
      meeting.provisions[id].map {
        .entry(
          "\(document(of: $0)), \($0.number): \($0.text)", role: .link,
          target: .provision($0.id))
      }
    case .conclusion(let id):
      meeting.conclusions[id].map {
        .entry("2013, \($0.id.rawValue): \(gist(of: $0))", role: .link, target: .conclusion($0.id))
      }
    }
  }

  /// Provisions of other documents as links, in time.
  func provisions(_ title: String, _ provisions: [Provision]) -> [Row] {
    section(title, provisions.compactMap { row(of: .provision($0.id)) })
  }
}
