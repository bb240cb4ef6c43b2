internal import Archive
internal import Meeting
internal import Plots
internal import Wording

extension Matrix {
  /// The matrix as a file of a format; as a table of text where the format is that of a terminal.
  func text(as format: OutputFormat, in language: Language, withIds: Bool) -> String {
    switch format {
    case .table: table(in: language, width: nil).text
    case .json: JSONSink.text(.matrix(self, withIds: withIds))
    case .markdown: MarkdownSink.text(listing(in: language))
    case .csv: CSVSink.text(listing(in: language))
    }
  }

  private func listing(in language: Language) -> Listing {
    Listing(counts: CountTable(self), corner: plan.rows.names[language], language: language)
  }

  /// Caption, counts and notes as text, and what of them did not fit.
  ///
  /// - Parameter width: The cells of a line; `nil` for as many as it needs.
  func table(in language: Language, width: Int?) -> (text: String, remark: String?) {
    let table = CountTable(self)
    let layout = CountLayout(
      table, corner: plan.rows.names[language], language: language, isShaded: true, width: width)
    let shades = language.words.shadesAreQuarters(table.highest)
    let lines = [caption(in: language)] + layout.lines + [shades] + notes(in: language)
    return (lines.map { $0 + "\n" }.joined(), layout.remark)
  }

  /// What is counted, in a line.
  private func caption(in language: Language) -> String {
    let words = language.words
    // In English as it always was, in the plural even of one.
    let counted =
      language == .english
      ? "\(total) \(plan.counted.rawValue)" : words.count(total, plan.counted)
    return words.matrixCaption(
      counted, rows: language.word(plan.rows), columns: language.word(plan.columns))
      + (plan.includesChair ? "" : words.chairLeftOutOfCaption)
  }

  /// What must be known to read the rows and the totals, a line each.
  private func notes(in language: Language) -> [String] {
    let words = language.words
    var notes: [String] = []
    if [plan.rows, plan.columns].contains(.country) { notes.append(words.rowsAreDelegations) }
    if plan.overlaps { notes.append(words.cellsMayShare) }
    if without > 0 {
      let axes = [plan.rows, plan.columns].filter(\.overlaps).map { language.word($0) }
      switch (axes.count, plan.counted) {
      case (2, .points): notes.append(words.moreHaveNo(without, axes[0], or: axes[1]))
      case (2, _): notes.append(words.moreHaveNoPoint(without, with: axes[0], and: axes[1]))
      default: notes.append(words.moreHaveNo(without, axes.joined()))
      }
    }
    return notes
  }
}
