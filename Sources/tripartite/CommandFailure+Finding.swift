internal import Wording
internal import Meeting
internal import Search

extension CommandFailure {
  /// The record has no such paragraph; which ones it has.
  static func noParagraph(_ paragraph: Int, in meeting: Meeting) -> CommandFailure {
    let told = meeting.interventions.flatMap(\.paragraphs) + meeting.proceedings.map(\.paragraph)
    guard let first = told.min(), let last = told.max() else {
      return .nothing(Program.words.noParagraph(paragraph))
    }
    return .nothing(Program.words.noParagraph(paragraph, first: first, last: last))
  }

  /// Several things have the name; each with its kind, which is how to ask for it.
  static func ambiguous(_ text: String, _ things: [Thing]) -> CommandFailure {
    let names = things.prefix(6).map { "'\($0.qualifiedIdentifier)'" }.joined(separator: ", ")
    return .nothing(
      Program.words.mayBe(text, things.count, names + (things.count > 6 ? ", …" : "")))
  }

  /// Nothing has the name: the nearest one, where a paragraph went, or what a search would find.
  static func unknownThing(_ text: String, in meeting: Meeting) -> CommandFailure {
    let mends = [
      meeting.place(ofIdentifier: text),
      text.nearest(of: meeting.names.map(\.name) + meeting.identifiers)
        .map { Program.words.didYouMean($0) },
      meeting.found(by: text),
    ].compactMap(\.self)
    let mend = mends.first ?? Program.words.tryOneWord
    guard mends.count > 1, meeting.place(ofIdentifier: text) == nil else {
      return .nothing(Program.words.nothingIsCalled(text, mend))
    }
    return .nothing(Program.words.nothingIsCalled(text, Program.words.eitherMend(mend, mends[1])))
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
      return Program.words.paragraphIsIn(paragraph, "\(intervention.id)\(range)")
    }
    return proceedings.first { $0.paragraph == paragraph }
      .map { Program.words.paragraphIsIn(paragraph, $0.id.rawValue) }
  }

  /// How much a search for the text finds; `nil` where that is nothing.
  fileprivate func found(by text: String) -> String? {
    guard let query = try? Query(text), !query.isEmpty, !query.isOnlyNegative else { return nil }
    let count = SearchIndex(self).count(query)
    guard count > 0 else { return nil }
    return Program.words.searchHas(query.description, count)
  }
}
