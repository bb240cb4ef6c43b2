internal import Meeting
internal import Screen

extension Contents {
  /// The conclusions under their headings, each with the number of points that led to it.
  func conclusions() -> [Row] {
    var rows: [Row] = []
    var heading = ""
    for conclusion in meeting.conclusions {
      if conclusion.heading != heading {
        heading = conclusion.heading
        rows.append(.heading(heading))
      }
      let count = meeting.traces(to: conclusion.id).count
      rows.append(
        .entry(
          gist(of: conclusion), prefix: conclusion.id.rawValue,
          trailing: count == 0 ? "·" : "\(count)",
          target: .conclusion(conclusion.id)))
    }
    guard !rows.isEmpty else { return [] }
    let left = meeting.traces.count { $0.extent == .nowhere }
    return rows + [
      .heading("Nowhere"),
      .entry("Asked for and not taken up", trailing: "\(left)", role: .doubt, target: .leftOut),
    ]
  }

  /// A conclusion for a narrow column: without the words with which most of them begin.
  func gist(of conclusion: Conclusion) -> String {
    let opening = "The Office should "
    guard conclusion.text.hasPrefix(opening) else { return conclusion.text }
    return String(conclusion.text.dropFirst(opening.count)).capitalizedFirst
  }

  /// A conclusion: its text, what led to it, what stands before it and what came of it.
  func rows(of conclusion: Conclusion, width: Int) -> [Row] {
    Row.paragraph("\(conclusion.id.rawValue) \(conclusion.heading)", width: width, role: .heading)
      + Row.paragraph(conclusion.text, width: width)
      + origins(of: conclusion, width: width)
      + provisions("Before it", meeting.provisions(before: conclusion.id))
      + provisions("What came of it", meeting.provisions(after: conclusion.id))
      + links(conclusion.instruments, conclusion.bodies, conclusion.topics)
  }

  private func origins(of conclusion: Conclusion, width: Int) -> [Row] {
    let traces = meeting.traces(to: conclusion.id)
    guard !traces.isEmpty else {
      return [.heading("No point asked for it")]
    }
    return rows("Led to it, taken up fully", traces.filter { $0.extent == .full })
      + rows("Led to it, taken up in part", traces.filter { $0.extent == .part })
      + Row.paragraph("How far is our judgement, not the record's.", width: width, role: .dim)
  }

  private func rows(_ title: String, _ traces: [Trace]) -> [Row] {
    guard !traces.isEmpty else { return [] }
    return [.heading("\(title): \(count(traces.count, "point", "points"))")]
      + traces.compactMap { meeting.points[$0.point] }.map { row(of: $0) }
  }

  /// Everything that somebody asked for and that no conclusion took up, in record order.
  func leftOut(width: Int) -> [Row] {
    let traces = meeting.traces.filter { $0.extent == .nowhere }
    return Row.paragraph(
      "Points that led to no conclusion, in our judgement; each says why.", width: width, role: .dim
    )
      + traces.compactMap { meeting.points[$0.point] }.map { row(of: $0) }
  }
}
