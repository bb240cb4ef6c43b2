internal import Screen

extension FactSheet {
  private static let leastLabelWidth = 14

  private var labelWidth: Int {
    let labels = entries.map { entry in
      if case .fact(let label, _) = entry { label.columns } else { 0 }
    }
    return max(Self.leastLabelWidth, (labels.max() ?? 0) + 2)
  }

  /// The sheet as text, its lines broken at `width` cells.
  func text(width: Int) -> String {
    // A terminal that is narrower than this breaks the lines itself.
    let width = max(40, width)
    let labelWidth = labelWidth
    var lines = title.wrapped(to: width)
    for entry in entries {
      switch entry {
      case .fact(label: "", let text):
        lines += ["", ""] + text.wrapped(to: width)
      case .fact(let label, let text):
        lines += Self.hanging(label, text, indent: 0, mark: labelWidth, width: width)
      case .lines(let heading, let items):
        lines += ["", heading]
        let mark = (items.map(\.mark.columns).max() ?? 0) + 2
        for item in items {
          lines += Self.hanging(
            item.mark, item.text, indent: 2, mark: item.mark.isEmpty ? 0 : mark, width: width)
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func hanging(
    _ mark: String, _ text: String, indent: Int, mark markWidth: Int, width: Int
  ) -> [String] {
    let edge = String(repeating: " ", count: indent)
    let markWidth = min(markWidth, width / 2)
    return text.wrapped(to: width - indent - markWidth).enumerated().map { index, line in
      edge + (index == 0 ? mark : "").padded(to: markWidth) + line
    }
  }
}
