import Foundation
import Meeting
import Testing

@testable import Archive

/// Holds `datapackage.json` against what the program reads.
@Suite struct DataPackageTests {
  private struct Package: Decodable {
    let profile: String
    let resources: [Resource]
  }

  private struct Resource: Decodable {
    let name: String
    let path: String
    let title: String
    let description: String
    let schema: Schema
  }

  private struct Schema: Decodable {
    let fields: [Field]
    let primaryKey: [String]
    let foreignKeys: [ForeignKey]?
  }

  private struct Field: Decodable {
    let name: String
    let title: String
    let description: String
    let constraints: Constraints?
  }

  private struct Constraints: Decodable {
    let `enum`: [String]?
  }

  private struct ForeignKey: Decodable {
    let fields: [String]
    let reference: Reference
  }

  private struct Reference: Decodable {
    let resource: String
  }

  private let package: Package

  init() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Data/ttmlm-2013/datapackage.json")
    package = try JSONDecoder().decode(Package.self, from: Data(contentsOf: path))
  }

  private func field(_ table: MeetingTable, _ column: String) throws -> Field {
    let resource = try #require(package.resources.first { $0.name == table.rawValue })
    return try #require(resource.schema.fields.first { $0.name == column })
  }

  @Test func thereIsAResourceForEveryTable() {
    #expect(package.profile == "tabular-data-package")
    #expect(package.resources.map(\.name) == MeetingTable.allCases.map(\.rawValue))
    #expect(package.resources.map(\.path) == MeetingTable.allCases.map(\.file))
  }

  @Test func everyTableHasTheColumnsThatAreReadInTheOrderOfTheFile() {
    let keys: [MeetingTable: [String]] = [
      .conclusions: ["number"], .traces: ["point", "conclusion"],
    ]
    for (resource, table) in zip(package.resources, MeetingTable.allCases) {
      #expect(resource.schema.fields.map(\.name) == table.columns)
      #expect(resource.schema.primaryKey == keys[table] ?? ["id"])
    }
  }

  @Test func everyTableAndColumnIsExplained() {
    for resource in package.resources {
      #expect(!resource.title.isEmpty && resource.description.hasSuffix("."), "\(resource.name)")
      for field in resource.schema.fields {
        #expect(
          !field.title.isEmpty && field.description.hasSuffix("."),
          "\(resource.name).\(field.name)")
      }
    }
  }

  @Test func closedListsAreThoseOfTheProgram() throws {
    func expect<Word>(_ type: Word.Type, _ table: MeetingTable, _ column: String) throws
    where Word: CaseIterable & RawRepresentable<String> {
      let words = try #require(field(table, column).constraints?.enum)
      #expect(words == Word.allCases.map(\.rawValue), "\(table).\(column)")
    }
    try expect(RegionalGroup.Kind.self, .regionalGroups, "kind")
    try expect(Section.self, .delegations, "section")
    try expect(Delegation.Kind.self, .delegations, "kind")
    try expect(Country.Region.self, .delegations, "region")
    try expect(Participant.Role.self, .participants, "role")
    try expect(Language.self, .participants, "language")
    try expect(SpeakingGroup.self, .officers, "group")
    try expect(SpeakingGroup.self, .interventions, "group")
    try expect(Theme.Kind.self, .themes, "kind")
    try expect(Point.Kind.self, .points, "kind")
    try expect(Conclusion.Kind.self, .conclusions, "kind")
    try expect(Trace.Extent.self, .traces, "extent")
    try expect(RelatedDocument.Kind.self, .documents, "kind")
    try expect(Provision.Kind.self, .provisions, "kind")
    try expect(Fact.Kind.self, .facts, "kind")
    try expect(Discrepancy.Kind.self, .discrepancies, "kind")
  }

  @Test func attributionsAreThoseOfTheProgram() throws {
    let attributions: [Attribution] = [
      .stated(.officer("a")), .inferred(.officer("a")), .oneOf([]), .unknown,
    ]
    #expect(
      try field(.interventions, "attribution").constraints?.enum == attributions.map(\.keyword))
  }

  @Test func referencesThatFillACellAreForeignKeys() {
    let keys = package.resources.flatMap { resource in
      (resource.schema.foreignKeys ?? []).map {
        "\(resource.name).\($0.fields.joined()) \($0.reference.resource)"
      }
    }
    #expect(
      keys == [
        "participants.delegation delegations", "participants.same_as ",
        "officers.participant participants", "interventions.theme themes",
        "interventions.delegation delegations", "interventions.on_behalf_of regional_groups",
        "interventions.person participants", "interventions.officer officers",
        "proceedings.theme themes", "topics.theme themes", "points.intervention interventions",
        "traces.point points", "traces.conclusion conclusions", "documents.body bodies",
        "provisions.document documents", "facts.point points",
      ])
  }
}
