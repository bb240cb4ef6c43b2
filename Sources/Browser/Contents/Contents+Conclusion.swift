internal import Meeting
internal import Screen
internal import Wording

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
        counted(
          gist(of: conclusion), prefix: conclusion.id.rawValue, count, as: words.points,
          target: .conclusion(conclusion.id)))
    }
    guard !rows.isEmpty else { return [] }
    let left = meeting.traces.count { $0.extent == .nowhere }
    return rows + [
      .heading(words.nowhere),
      .entry(words.notTakenUp, trailing: "\(left)", role: .doubt, target: .leftOut),
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
      + asPrinted(printed?.conclusions[conclusion.id.rawValue], width: width)
      + origins(of: conclusion, width: width)
      + provisions(words.beforeIt, meeting.provisions(before: conclusion.id))
      + provisions(words.afterIt, meeting.provisions(after: conclusion.id))
      + links(conclusion.instruments, conclusion.bodies, conclusion.topics)
  }

  private func origins(of conclusion: Conclusion, width: Int) -> [Row] {
    let traces = meeting.traces(to: conclusion.id)
    guard !traces.isEmpty else {
      return [.heading(words.noPointAskedForIt)]
    }
    return rows(words.takenUpFully, traces.filter { $0.extent == .full })
      + rows(words.takenUpInPart, traces.filter { $0.extent == .part })
      + Row.paragraph(words.extentIsOurs, width: width, role: .dim)
  }

  private func rows(_ title: (Int) -> String, _ traces: [Trace]) -> [Row] {
    guard !traces.isEmpty else { return [] }
    return [.heading(title(traces.count))]
      + traces.compactMap { meeting.points[$0.point] }.map { row(of: $0) }
  }

  /// Everything that somebody asked for and that no conclusion took up, in record order.
  func leftOut(width: Int) -> [Row] {
    let traces = meeting.traces.filter { $0.extent == .nowhere }
    return Row.paragraph(
      words.leftOutNote, width: width, role: .dim
    )
      + traces.compactMap { meeting.points[$0.point] }.map { row(of: $0) }
  }
}
