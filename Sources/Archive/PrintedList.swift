internal import Meeting

/// The list of participants as one text, and where each delegation stands in it.
struct PrintedList {
  /// A delegation's heading and people; up to the next delegation that was found.
  struct Stretch {
    let isFound: Bool
    /// Bytes of the text.
    let range: Range<Int>
  }

  let text: ComparableText
  let lines: [ComparableText]
  /// The first byte of each line.
  let starts: [Int]
  private(set) var stretches: [Identifier<Delegation>: Stretch] = [:]
  /// The lines that have three bytes side by side.
  private let linesByTrigram: [UInt32: [Int]]

  init(_ report: PrintedReport, _ delegations: some Collection<Delegation>) {
    var whole = ""
    var starts: [Int] = []
    var count = 0
    let lines = report.participants.map { $0.replacing(" / ", with: " ").comparable }
    for line in lines {
      starts.append(count)
      whole += line + " "
      count += line.utf8.count + 1
    }
    text = ComparableText(whole)
    self.starts = starts
    self.lines = lines.map(ComparableText.init)
    linesByTrigram = lines.enumerated().reduce(into: [:]) { table, line in
      for trigram in line.element.trigrams { table[trigram, default: []].append(line.offset) }
    }
    let found = place(delegations)
    var from = 0
    for (index, delegation) in delegations.enumerated() {
      if let start = found[index] { from = start }
      let next = found[(index + 1)...].lazy.compactMap(\.self).first ?? text.bytes.count
      stretches[delegation.id] = Stretch(
        isFound: found[index] != nil, range: from..<max(from, next))
    }
  }

  /// Where each delegation's heading stands; in their order, as many as can be had so.
  ///
  /// A country stands in several sections, and so has several places; one that is missing must not
  /// take the place of a later one.
  private func place(_ delegations: some Collection<Delegation>) -> [Int?] {
    let lineStarts = Set(starts)
    let candidates = delegations.map { places(of: $0, lineStarts) }
    // The longest row of rising places, by the place with which it ends.
    var best: [(place: Int, delegation: Int, length: Int, before: Int?)] = []
    for (delegation, places) in candidates.enumerated() {
      let known = best.count
      for place in places {
        let before = best.indices[..<known]
          .filter { best[$0].place < place && best[$0].delegation < delegation }
          .max { best[$0].length < best[$1].length }
        best.append((place, delegation, (before.map { best[$0].length } ?? 0) + 1, before))
      }
    }
    var found: [Int?] = Array(repeating: nil, count: delegations.count)
    var last = best.indices.max { best[$0].length < best[$1].length }
    while let entry = last {
      found[best[entry].delegation] = best[entry].place
      last = best[entry].before
    }
    return found
  }

  /// A heading stands in a few sections; a damaged file may have it thousands of times.
  private static let placeLimit = 20

  private func places(of delegation: Delegation, _ lineStarts: Set<Int>) -> [Int] {
    let heading = delegation.heading
    var places: [Int] = []
    var from = 0
    while places.count < Self.placeLimit, let place = text.position(of: heading, from: from) {
      from = place + 1
      let end = place + heading.comparable.utf8.count
      // In the table of the secretariat the names go on in the same line.
      let isAlone = delegation.section == .secretariat || lineStarts.contains(end + 1)
      if lineStarts.contains(place), isAlone || end + 1 >= text.bytes.count { places.append(place) }
    }
    return places
  }

  /// The lines with which the delegations begin that were found.
  var delegationLines: Set<Int> {
    let found = Set(stretches.values.lazy.filter(\.isFound).map(\.range.lowerBound))
    return Set(starts.indices.filter { found.contains(starts[$0]) })
  }

  /// The lines of a stretch, by number.
  func lines(in range: Range<Int>) -> [Int] {
    starts.indices.filter { range.contains(starts[$0]) }
  }

  /// The text of a stretch.
  func text(in range: Range<Int>) -> ComparableText {
    ComparableText(comparable: text.bytes[range.clamped(to: 0..<text.bytes.count)])
  }

  /// The line of a stretch that has most of the words of a phrase; `nil` where none has any.
  func line(nearest phrase: String, in range: Range<Int>) -> Int? {
    var shared: [Int: Int] = [:]
    for trigram in phrase.trigrams {
      for line in linesByTrigram[trigram] ?? [] where range.contains(starts[line]) {
        shared[line, default: 0] += 1
      }
    }
    return shared.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

extension Delegation {
  /// The heading in the list: the name in one, two or three languages, one after the other.
  var heading: String { printed.replacing(" / ", with: " ") }
}

extension String {
  /// Each three bytes that stand side by side in the text as it is compared.
  fileprivate var trigrams: Set<UInt32> {
    let bytes = comparable.utf8
    return Set(
      zip(bytes, zip(bytes.dropFirst(), bytes.dropFirst(2))).map { one, rest in
        UInt32(one) << 16 | UInt32(rest.0) << 8 | UInt32(rest.1)
      })
  }
}
