import Archive
import Foundation
import Meeting
import TestSupport
import Testing

/// Whether our points hold what the printed paragraphs name, over the bundled record.
@Suite struct CoverageTests {
  /// Facts whose point says the same in words of its own.
  private static let paraphrases = [
    "f029-01": "platform on undocumented migrants", "f063-10": "resource centres",
    "f063-11": "Greater Mekong Subregion", "f079-04": "whole Office",
    "f110-03": "relevant labour standards", "f112-05": "coming biennium",
  ]

  private let meeting: Meeting

  init() throws {
    meeting = try .record()
  }

  @Test func everyFactIsHeldByItsPointOrHasAReason() throws {
    for fact in meeting.facts {
      guard let id = fact.point else {
        #expect(fact.reason?.isEmpty == false, "\(fact.id) has neither a point nor a reason")
        continue
      }
      let point = try #require(meeting.points[id])
      let isHeld =
        if let words = Self.paraphrases[fact.id.rawValue] {
          folded(point.text).contains(folded(words))
        } else {
          holds(point, fact)
        }
      #expect(isHeld, "\(fact.id): '\(fact.value)' is not in \(id): \(point.text)")
    }
  }

  @Test func everyParaphraseIsStillNeeded() throws {
    for id in Self.paraphrases.keys {
      let fact = try #require(meeting.facts[Identifier(id)], "no fact \(id)")
      let point = try #require(fact.point.flatMap { meeting.points[$0] })
      #expect(!holds(point, fact), "\(id)")
    }
  }

  @Test func whatAPointDoesNotSayIsNotHeld() throws {
    let point = try #require(meeting.points["p011-02"])
    for value in ["March 2014", "Convention No. 189", "Kenya", "twelve"] {
      let kind: Fact.Kind = value == "March 2014" ? .year : .body
      #expect(
        !holds(
          point,
          Fact(id: "f", paragraph: 11, kind: kind, value: value, point: point.id, reason: nil)),
        "\(value)")
    }
  }

  @Test func everyReportedParagraphHasPointsAndFactsOrNoneToName() {
    let paragraphs = Set(meeting.points.map(\.paragraph))
    for intervention in meeting.interventions {
      for paragraph in intervention.paragraphs {
        #expect(paragraphs.contains(paragraph), "paragraph \(paragraph)")
      }
    }
    #expect(meeting.facts.allSatisfy { meeting.details.discussion.contains($0.paragraph) })
  }

  @Test func whateverWasAskedForIsTraced() {
    for point in meeting.points where point.kind == .asks {
      #expect(!meeting.traces(of: point.id).isEmpty, "\(point.id)")
    }
  }

  @Test func everyConclusionIsOfAParagraphThatStandsBeforeIt() {
    var paragraphs: Set<Substring> = []
    for conclusion in meeting.conclusions {
      let number = conclusion.id.rawValue.prefix { $0 != "(" }
      #expect((conclusion.kind == .item) == conclusion.id.rawValue.contains("("))
      if conclusion.kind == .paragraph { paragraphs.insert(number) }
      #expect(paragraphs.contains(number), "\(conclusion.id)")
    }
    #expect(paragraphs.count == 9)
    #expect(meeting.conclusions.count == 41)
  }

  /// Whether the words of a fact stand in a point's text, or in what it refers to.
  ///
  /// Short words carry nothing; a longer one may have another ending. Of a year or a number
  /// that is printed in figures the figures count.
  private func holds(_ point: Point, _ fact: Fact) -> Bool {
    let said = Set(texts(of: point).flatMap { folded($0).split(separator: " ") })
    let printed = folded(fact.value).split(separator: " ")
    let figures = printed.filter { $0.allSatisfy(\.isNumber) }
    if fact.kind == .year || fact.kind == .number, !figures.isEmpty {
      return said.isSuperset(of: figures)
    }
    if said.isSuperset(of: printed) { return true }
    let words = printed.filter { word in
      word.count > 3 && word != "group" && word != "spokesperson"
        || word.contains(where: \.isNumber)
    }
    return !words.isEmpty
      && words.allSatisfy { word in
        said.contains { other in
          other.hasPrefix(word) || word.count > 5 && other.hasPrefix(word.prefix(5))
        }
      }
  }

  private func texts(of point: Point) -> [String] {
    let instruments = point.instruments.compactMap { meeting.instruments[$0] }
    let bodies = point.bodies.compactMap { meeting.bodies[$0] }
    let countries = meeting.delegations.filter { delegation in
      delegation.country.map { point.countries.contains($0.iso2) } ?? false
    }
    return [point.text] + point.countries
      + instruments.flatMap { row in
        [
          row.id.rawValue, row.titles.english, row.shortTitles.english,
          row.number.map { "\($0)" } ?? "", row.year.map { "\($0)" } ?? "",
        ]
      } + bodies.flatMap { [$0.id.rawValue, $0.acronyms.english, $0.names.english] }
      + countries.flatMap { [$0.names.english, $0.names.french, $0.names.spanish] }
  }

  /// Small letters without accents, and a blank for everything else.
  private func folded(_ text: String) -> String {
    String(
      text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        .map { $0.isLetter || $0.isNumber ? $0 : " " })
  }
}
