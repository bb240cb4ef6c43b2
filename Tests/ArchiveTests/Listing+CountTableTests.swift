import Archive
import Foundation
import Meeting
import TestSupport
import Testing

@Suite struct ListingCountTableTests {
  private func matrix(
    _ by: MatrixAxis, _ across: MatrixAxis = .theme,
    _ counted: MatrixPlan.Counted = .interventions
  ) -> Matrix {
    Meeting.sample.matrix(MatrixPlan(by: by, across: across, counting: counted))
  }

  private func json(_ value: ListingValue) throws -> [String: Any] {
    let data = Data(JSONSink.text(value).utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func aSheetHasAColumnForEachHeaderAndTotals() {
    let listing = Listing(
      counts: CountTable(matrix(.group)), corner: "Group", language: .english)
    #expect(
      CSVSink.text(listing) == """
        kind,id,names_en,names_fr,names_es,opening,recruitment,closing,total
        group,government,Governments,Gouvernements,Gobiernos,0,2,1,3
        group,employers,Employers,Employeurs,Empleadores,0,1,0,1
        group,workers,Workers,Travailleurs,Trabajadores,0,1,0,1
        group,chair,Chair,Présidence,Presidencia,1,0,0,1
        group,office,Office,Bureau,Oficina,1,0,0,1
        group,observer,Observers,Observateurs,Observadores,0,0,1,1
        total,,Total,Total,Total,2,4,2,8

        """)
  }

  @Test func aSheetOfCountriesSaysInWhoseNameTheySpoke() {
    let listing = Listing(
      counts: CountTable(matrix(.country)), corner: "Pays", language: .french)
    let lines = CSVSink.text(listing).split(separator: "\n")
    #expect(lines[0].hasSuffix(",total,on_behalf_of,possible"))
    #expect(
      lines[1] == "country,CI,Côte d'Ivoire,Côte d'Ivoire,Côte d'Ivoire,0,1,0,1,AFRICA-GROUP:1,0")
    let markdown = MarkdownSink.text(listing).split(separator: "\n")
    #expect(markdown[0] == "| Pays | Ouverture | Recrutement | Clôture | Total | Dont |")
    #expect(markdown[2] == "| Côte d'Ivoire | 0 | 1 | 0 | 1 | 1 pour AFRICA-GROUP |")
    #expect(markdown.count == listing.rows.count + 2)
  }

  @Test(arguments: MatrixAxis.allCases, MatrixPlan.Counted.allCases)
  func theObjectOfAMatrixKeepsTheContract(by: MatrixAxis, counted: MatrixPlan.Counted) throws {
    let object = try json(.matrix(matrix(by, .theme, counted), withIds: true))
    let rows = try #require(object["rows"] as? [[String: Any]])
    let columns = try #require(object["columns"] as? [[String: Any]])
    let cells = try #require(object["cells"] as? [[Int]])
    let ids = try #require(object["ids"] as? [[[Any]]])
    #expect(object["counts"] as? String == counted.rawValue)
    #expect(object["by"] as? String == by.rawValue)
    #expect(object["across"] as? String == "theme")
    #expect(object["overlaps"] is Bool && object["chair"] as? Bool == true)
    #expect(object["total"] is Int && object["without"] is Int)
    #expect(cells.count == rows.count)
    #expect(cells.allSatisfy { $0.count == columns.count })
    #expect(ids.map { $0.map(\.count) } == cells)
    for header in rows + columns {
      #expect(header["kind"] is String && header["id"] is String && header["total"] is Int)
      let names = try #require(header["names"] as? [String: Any])
      #expect(Set(names.keys) == ["en", "fr", "es"])
    }
  }

  @Test func personsSayForWhomTheySpokeAndWhatMoreTheyMayHaveSaid() throws {
    let rows = try #require(json(.matrix(matrix(.speaker)))["rows"] as? [[String: Any]])
    for row in rows where row["kind"] as? String == "participant" {
      #expect(row["affiliation"] is [String: Any])
      #expect(row["on_behalf_of"] is [Any] && row["possible"] is Int)
    }
    #expect(rows.contains { $0["kind"] as? String == "one_of" })
    #expect(try json(.matrix(matrix(.speaker)))["ids"] == nil)
  }

  @Test func statisticsAreObjectsOfTheSameForm() throws {
    var basis = MatrixBasis(.sample)
    let statistics = Statistic.Plot.allCases.map { Statistic($0, of: &basis) }
    let data = Data(JSONSink.text(.statistics(statistics)).utf8)
    let objects = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(objects.map { $0["plot"] as? String } == Statistic.Plot.allCases.map(\.rawValue))
    for object in objects {
      #expect(object["title"] is String && object["explanation"] is [String])
      let rows = try #require(object["rows"] as? [Any])
      #expect((object["cells"] as? [[Int]])?.count == rows.count)
    }
    #expect((objects[0]["turns"] as? [[String: Any]])?.count == 6)
  }

  @Test func aTidySheetHasOneCountALineAndTheTotals() {
    var basis = MatrixBasis(.sample)
    let lines = CSVSink.text(Listing(tidy: [Statistic(.speakers, of: &basis)]))
      .split(separator: "\n")
    #expect(lines[0] == "plot,counts,row_kind,row,column_kind,column,count")
    #expect(lines.contains("speakers,interventions,attribution,one_of,group,government,2"))
    #expect(lines.contains("speakers,interventions,attribution,one_of,total,,2"))
    #expect(lines.last == "speakers,interventions,total,,total,,8")
    #expect(lines.count == 1 + 4 * 7 + 7)
  }
}
