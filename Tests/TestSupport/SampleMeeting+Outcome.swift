import Meeting

/// What came of the sample meeting, and what stands around it.
enum SampleOutcome {
  static let conclusions = [
    Conclusion(
      id: "1", kind: .paragraph, heading: "Recruitment",
      text: "Introduces what the Office should do about recruitment.", topics: ["fees"],
      instruments: [], bodies: []),
    Conclusion(
      id: "1(i)", kind: .item, heading: "Recruitment",
      text: "The Office should write a guide, with the International Organization for Migration.",
      topics: ["fees", "training"], instruments: ["C181"], bodies: ["IOM"]),
    Conclusion(
      id: "1(ii)", kind: .item, heading: "Recruitment", text: "Fees should be published.",
      topics: ["fees"], instruments: [], bodies: []),
  ]

  static let traces = [
    Trace(point: "p005-01", conclusion: "1(i)", extent: .full, reason: "It is the guide."),
    Trace(
      point: "p006-01", conclusion: "1(i)", extent: .part, reason: "A guide is not a ban."),
    Trace(
      point: "p006-01", conclusion: "1(ii)", extent: .part,
      reason: "What is published may still be paid."),
    Trace(
      point: "p008-01", conclusion: nil, extent: .nowhere, reason: "No conclusion names Abidjan."),
  ]

  static let documents = [
    RelatedDocument(
      id: "plan-2008", symbol: "HP/2008/1", body: "IOM", session: "3rd Session, 2008",
      date: "2008-06-10", title: "Plan for Fair Harbours", kind: .plan,
      relation: "Asks for the meeting."),
    RelatedDocument(
      id: "resolution-2015", symbol: nil, body: "IOM", session: "10th Session, 2015",
      date: "2015", title: "Resolution on Agencies", kind: .resolution,
      relation: "Continues the guide."),
  ]

  static let provisions = [
    provision(
      "h1", "plan-2008", "1", .background, "Harbours hire through agencies.",
      leadsTo: [.provision("h2")]),
    provision(
      "h2", "plan-2008", "2(a)", .commitment, "Members will meet by 2012.", date: "2012",
      instruments: ["MFLM"], countries: ["PH"], followsFrom: [.provision("h1")],
      leadsTo: [.conclusion("1(i)"), .conclusion("1(ii)")]),
    provision(
      "r1", "resolution-2015", "1", .action, "The guide is revised every five years.",
      topics: ["fees", "training"], bodies: ["IOM"], followsFrom: [.conclusion("1(i)")]),
  ]

  static let facts = [
    Fact(id: "f1", paragraph: 6, kind: .acronym, value: "IOM", point: "p006-02", reason: nil),
    Fact(id: "f2", paragraph: 10, kind: .number, value: "31", point: "p010-01", reason: nil),
    Fact(
      id: "f3", paragraph: 8, kind: .body, value: "Africa group", point: nil,
      reason: "Only in the label."),
  ]

  private static func provision(
    _ id: Identifier<Provision>, _ document: Identifier<RelatedDocument>, _ number: String,
    _ kind: Provision.Kind, _ text: String, date: String? = nil,
    topics: [Identifier<Topic>] = ["fees"], instruments: [Identifier<Instrument>] = [],
    bodies: [Identifier<Body>] = [], countries: [String] = [],
    followsFrom: [Provision.Link] = [], leadsTo: [Provision.Link] = []
  ) -> Provision {
    Provision(
      id: id, document: document, number: number, kind: kind, date: date, text: text,
      topics: topics, instruments: instruments, bodies: bodies, countries: countries,
      followsFrom: followsFrom, leadsTo: leadsTo)
  }
}
