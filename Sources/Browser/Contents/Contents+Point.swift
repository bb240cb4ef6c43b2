internal import Meeting
internal import Screen
internal import Wording

extension Contents {
  /// A point in one row: paragraph, and what was said.
  func row(of point: Point) -> Row {
    .entry(point.text, prefix: "\(point.paragraph)", target: .point(point.id))
  }

  /// A point: what was said, who said it, where it led, and what it names.
  func rows(of point: Point, width: Int) -> [Row] {
    var rows = Row.paragraph(point.text, width: width)
    rows += asPrinted(printed?.paragraphs[point.paragraph], width: width)
    rows.append(.text(words.kind(language.word(point.kind)), role: .dim))
    if let intervention = meeting.interventions[point.intervention] {
      rows += [.heading(words.saidIn), row(of: intervention)]
    }
    let traces = meeting.traces(of: point.id)
    if !traces.isEmpty {
      rows.append(.heading(words.whereItLed))
      rows += traces.flatMap { self.rows(of: $0, width: width) }
    }
    return rows + links(point.instruments, point.bodies, point.topics)
  }

  /// Where a point led, in a line or two that open the conclusion.
  func rows(of trace: Trace, width: Int, indent: Int = 0) -> [Row] {
    let text = "\(outcome(of: trace)): \(trace.reason)"
    return Row.paragraph(text, width: width, indent: indent, hanging: 2, role: .dim).map { line in
      var line = line
      line.kind = trace.conclusion == nil ? .text : .entry
      line.target = trace.conclusion.map { .conclusion($0) }
      return line
    }
  }

  private func outcome(of trace: Trace) -> String {
    guard let number = trace.conclusion?.rawValue else { return words.ledNowhere }
    return switch trace.extent {
    case .full: words.ledFully(number)
    case .part: words.ledInPart(number)
    case .nowhere: words.ledNowhere(number)
    }
  }

  /// Instruments, bodies and topics as links.
  func links(
    _ instruments: [Identifier<Instrument>], _ bodies: [Identifier<Body>],
    _ topics: [Identifier<Topic>]
  ) -> [Row] {
    section(
      words.cites,
      instruments.compactMap { meeting.instruments[$0] }.map {
        .entry(
          label(of: $0), trailing: $0.titles[language], role: .link, target: .instrument($0.id))
      })
      + section(
        words.names,
        bodies.compactMap { meeting.bodies[$0] }.map {
          .entry(label(of: $0), trailing: $0.names[language], role: .link, target: .body($0.id))
        })
      + section(
        words.topics,
        topics.compactMap { meeting.topics[$0] }.map {
          .entry($0.names[language], role: .link, target: .topic($0.id))
        })
  }

  /// A heading and what stands below it; nothing where nothing does.
  func section(_ title: String, _ rows: [Row]) -> [Row] {
    rows.isEmpty ? [] : [.heading(title)] + rows
  }

  /// The printed words, set off from ours; nothing where none are attached or wanted.
  func asPrinted(_ text: String?, width: Int) -> [Row] {
    guard let text else { return [] }
    return [.text(words.asPrintedInYourCopy, role: .dim)]
      + Row.paragraph("| " + text, width: width - 2, role: .plain).enumerated().map { index, line in
        index == 0 ? line : .text("| " + line.text)
      }
  }
}
