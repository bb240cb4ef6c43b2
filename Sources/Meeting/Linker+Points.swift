extension Linker {
  /// Links every point with what it names, and its intervention with that.
  mutating func linkPoints(_ rows: Meeting.Builder) {
    var lists = PointLists()
    links.interventions.reserveCapacity(tables.points.count)
    paragraphs.reserveCapacity(tables.points.count)
    var last = 0
    rows.forEachPoint { row, point in
      let speech = resolve(point.intervention, in: tables.interventions, near: last)
      links.interventions.append(Int32(speech ?? -1))
      paragraphs.append(point.paragraph)
      if point.kind == .asks { asking.append(Int32(row)) }
      if let speech {
        last = speech
        lists.intervention.add(row, to: speech)
        if !links.paragraphs.contains(point.paragraph, in: speech) {
          strayPoints.append(
            .contradiction(
              .points, row: row, field: "paragraph", value: "\(point.paragraph)",
              expected: "a paragraph of \(point.intervention)"))
        }
      }
      for topic in point.topics {
        if let topic = resolve(topic, in: tables.topics) { lists.topic.add(row, to: topic) }
      }
      for instrument in point.instruments {
        if let instrument = resolve(instrument, in: tables.instruments) {
          lists.instrument.add(row, to: instrument)
        }
      }
      for body in point.bodies {
        if let body = resolve(body, in: tables.bodies) { lists.body.add(row, to: body) }
      }
      finish(.points, row) { point.references }
    }
    links.points = Backlinks(lists.intervention, count: tables.interventions.count)
    links.pointsOnTopic = Backlinks(lists.topic, count: tables.topics.count)
    links.pointsOnInstrument = Backlinks(lists.instrument, count: tables.instruments.count)
    links.pointsOnBody = Backlinks(lists.body, count: tables.bodies.count)
    links.topical = Backlinks(speeches(lists.topic), count: tables.topics.count)
    links.citations = Backlinks(speeches(lists.instrument), count: tables.instruments.count)
    links.namings = Backlinks(speeches(lists.body), count: tables.bodies.count)
  }

  /// Links from points as links from their interventions.
  private func speeches(_ list: LinkList) -> LinkList {
    var speeches = LinkList()
    for (target, point) in zip(list.targets, list.sources) {
      let speech = links.interventions[Int(point)]
      if speech >= 0 { speeches.add(Int(speech), to: Int(target)) }
    }
    return speeches
  }

  /// Links what came of the points.
  mutating func linkOutcome(_ rows: Meeting.Builder) {
    var (ofPoint, ofConclusion) = (LinkList(), LinkList())
    var last = 0
    rows.forEachTrace { row, trace in
      if let point = resolve(trace.point, in: tables.points, near: last) {
        last = point
        ofPoint.add(row, to: point)
      }
      if let number = trace.conclusion, let number = resolve(number, in: tables.conclusions) {
        ofConclusion.add(row, to: number)
      }
      finish(.traces, row) { trace.references }
    }
    links.tracesOfPoint = Backlinks(ofPoint, count: tables.points.count)
    links.tracesOfConclusion = Backlinks(ofConclusion, count: tables.conclusions.count)
    var (ofDocument, before, after) = (LinkList(), LinkList(), LinkList())
    for (row, provision) in rows.provisions.enumerated() {
      if let document = tables.documents.position(of: provision.document) {
        ofDocument.add(row, to: document)
      }
      for case .conclusion(let number) in provision.leadsTo {
        if let number = tables.conclusions.position(of: number) { before.add(row, to: number) }
      }
      for case .conclusion(let number) in provision.followsFrom {
        if let number = tables.conclusions.position(of: number) { after.add(row, to: number) }
      }
    }
    links.provisions = Backlinks(ofDocument, count: tables.documents.count)
    links.provisionsBefore = Backlinks(before, count: tables.conclusions.count)
    links.provisionsAfter = Backlinks(after, count: tables.conclusions.count)
  }
}

/// The links of points, by what they lead to.
private struct PointLists {
  var intervention = LinkList()
  var topic = LinkList()
  var instrument = LinkList()
  var body = LinkList()
}
