internal import Meeting
internal import Search

extension CommandFailure {
  /// The record has no such paragraph; which ones it has.
  static func noParagraph(_ paragraph: Int, in meeting: Meeting) -> CommandFailure {
    let told = meeting.interventions.flatMap(\.paragraphs) + meeting.proceedings.map(\.paragraph)
    let range = told.min().flatMap { first in told.max().map { "\(first) to \($0)" } } ?? "none"
    return .nothing("the record tells of no paragraph \(paragraph); it tells of \(range)")
  }

  /// Several things have the name; each with its kind, which is how to ask for it.
  static func ambiguous(_ text: String, _ things: [Thing]) -> CommandFailure {
    let names = things.prefix(6).map { "'\($0.qualifiedIdentifier)'" }.joined(separator: ", ")
    return .nothing(
      "'\(text)' may be \(things.count) things; name one: \(names)\(things.count > 6 ? ", …" : "")")
  }

  /// Nothing has the name: the nearest one, where a paragraph went, or what a search would find.
  static func unknownThing(_ text: String, in meeting: Meeting) -> CommandFailure {
    let mends = [
      meeting.place(ofIdentifier: text),
      text.nearest(of: meeting.names.map(\.name) + meeting.identifiers)
        .map { "did you mean '\($0)'?" },
      meeting.found(by: text),
    ].compactMap(\.self)
    let mend = mends.isEmpty ? "try tripartite search with one word of it" : mends[0]
    let more = mends.count > 1 && mends[0].hasPrefix("did you") ? " or \(mends[1])" : ""
    return .nothing("nothing is called '\(text)'; \(mend)\(more)")
  }
}

extension Meeting {
  /// Where the paragraph stands that an identifier such as `i014` has in mind.
  fileprivate func place(ofIdentifier text: String) -> String? {
    guard ["i", "e"].contains(text.prefix(1).lowercased()), let paragraph = Int(text.dropFirst())
    else { return nil }
    if let intervention = intervention(at: paragraph) {
      let (first, last) = (intervention.paragraphs.lowerBound, intervention.paragraphs.upperBound)
      let range = first == last ? "" : " (\(first)-\(last))"
      return "paragraph \(paragraph) is in \(intervention.id)\(range)"
    }
    return proceedings.first { $0.paragraph == paragraph }
      .map { "paragraph \(paragraph) is in \($0.id)" }
  }

  /// How much a search for the text finds; `nil` where that is nothing.
  fileprivate func found(by text: String) -> String? {
    guard let query = try? Query(text), !query.isEmpty, !query.isOnlyNegative else { return nil }
    let count = SearchIndex(self).count(query)
    guard count > 0 else { return nil }
    return "tripartite search \(query) has \(count == 1 ? "1 match" : "\(count) matches")"
  }
}
