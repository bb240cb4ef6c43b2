import Foundation
import Meeting
import TestSupport
import Testing

@testable import Archive

@Suite struct VerificationTests {
  /// A change of the printed report, and the one finding that it must lead to.
  struct Fault: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let check: Verification.Check
    let id: String

    init(_ old: String, _ new: String, _ check: Verification.Check, _ id: String) {
      (self.old, self.new, self.check, self.id) = (old, new, check, id)
    }

    var testDescription: String { "\(check) \(id): '\(old)' to '\(new)'" }
  }

  static let faults = [
    Fault("Khouri", "Khoury", .name, "samir-khouri"),
    Fault("Zu\u{308}llig", "Zullig", .name, "urs-zuellig"),
    Fault("Aya N’", "Ayo N’", .name, "aya-nguessan"),
    Fault("Mme Léa", "Mr Léa", .honorific, "lea-favre"),
    Fault("Gian Camenzind, harbour", "Gian Camenzind, deputy harbour", .position, "gian-camenzind"),
    Fault("Liza Bantay, harbour master", "Liza Bantay, pilot", .position, "liza-bantay"),
    Fault("JORDAN JORDANIE", "JORDAN JORDANIA", .delegation, "observer-jo"),
    Fault("SWITZERLAND SUISSE SUIZA\n", "\n", .delegation, "observer-ch"),
    Fault("Workers’ Network", "Workers’ Net", .delegation, "ngo-hwn"),
    Fault("Experts\t", "Note takers\t", .office, "ingrid-moe-2"),
    Fault(
      "Mr Samir Khouri, harbour master.",
      "Mr Samir Khouri, harbour master.\nMr Omar Haddad, clerk.", .listing, "-"),
    Fault("Closing\n\nHM", "Farewell\n\nHM", .heading, "closing"),
    Fault("\n7. The rep", "\nThe rep", .paragraph, "i007"),
    Fault("11. The Meeting took note of the report.", "", .paragraph, "e011"),
    Fault(
      "7. The representative of the Government of Switzerland said that agencies were licensed there.\n8. The representative of the Government of Côte d’Ivoire, for the Africa group, wished for a school\nat Abidjan.",
      "8. The representative of the Government of Côte d’Ivoire, for the Africa group, wished.\n7. The representative of the Government of Switzerland said that agencies were licensed.",
      .paragraph, "i007"),
    Fault("A network of harbour", "The network of harbour", .label, "i010"),
    Fault("The Worker spokesperson", "The Employer spokesperson", .label, "i006"),
    Fault("the Multilateral Framework", "the Bilateral Framework", .instrument, "f5"),
    Fault("181 was", "1811 was", .number, "f4"),
    Fault("31 harbours", "13 harbours", .number, "f2"),
    Fault("of 2006", "of 2007", .year, "f6"),
    Fault("the International Organization for Migration (IOM)", "others (IOM)", .body, "f8"),
    Fault("Migration (IOM)", "Migration (OIM)", .acronym, "f1"),
    Fault("the Philippines", "the Pacific", .country, "f7"),
    Fault("Achterberg", "Achterburg", .officer, "chairperson"),
    Fault("Araujo", "Araújo", .officer, "employer-spokesperson"),
    Fault("her Government", "his Government", .pronoun, "i009"),
    Fault("the other side", "another side", .quotation, "d03"),
    Fault(" - (ii) See", "See", .conclusion, "1(ii)"),
    Fault("fees are published.", "fees are published.\n(iii) Meet again.", .conclusion, "1(iii)"),
  ]

  @Test func theRecordAgreesWithItsReport() throws {
    let verification = try HarbourReport().verification()
    #expect(verification.findings.map(\.description) == [])
    #expect(Set(verification.counts.keys) == Set(Verification.Check.allCases))
    #expect(verification.counts[.delegation] == 8)
    #expect(verification.counts[.name] == 12)
    #expect(verification.counts[.honorific] == 10)
    #expect(verification.counts[.label] == 8)
    #expect(verification.total == verification.counts.values.reduce(0, +))
  }

  @Test(arguments: faults) func aPlantedFaultIsFoundAndNothingElse(fault: Fault) throws {
    let findings = try HarbourReport(fault.old, fault.new).verification().findings
    #expect(
      findings.map { "\($0.check) \($0.id)" } == ["\(fault.check) \(fault.id)"],
      "\(findings.map(\.description).joined(separator: "\n"))")
  }

  @Test func aFaultOfTheRecordIsFoundAsWell() throws {
    var report = try HarbourReport()
    report.rows.participants = report.rows.participants.map { row in
      row.id == "nora-lindqvist" ? row.with(name: "Nora Lindquist") : row
    }
    report.rows.interventions = report.rows.interventions.map { row in
      row.id == "i010" ? row.with(label: "The network") : row
    }
    #expect(try report.verification().findings.map(\.id) == ["nora-lindqvist", "i010"])
  }

  @Test func aFindingNamesBothPlaces() throws {
    let findings = try HarbourReport("Khouri", "Khoury").verification().findings
    #expect(
      findings.map(\.description) == [
        """
        participants.csv: samir-khouri: name is 'Samir Khouri'
          list of participants, JORDAN / JORDANIE / JORDANIA: stands 'Mr Samir Khoury, harbour master.'
        """
      ])
    let number = try HarbourReport("31 harbours", "13 harbours").verification().findings
    #expect(
      number.map(\.description) == [
        """
        facts.csv: f2: value is '31'
          paragraph 10: stands 'A network of harbour workers counted members in 13 harbours.'
        """
      ])
  }

  @Test func theObjectHasFindingsAndCounts() throws {
    let verification = try HarbourReport("Khouri", "Khoury").verification()
    guard case .object(let fields) = verification.object else {
      Issue.record("the object is \(verification.object)")
      return
    }
    #expect(fields.map(\.key) == ["findings", "checked", "counts"])
    guard case .list(let findings)? = fields.first?.value else {
      Issue.record("the findings are \(fields)")
      return
    }
    #expect(findings.count == 1)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["TRIPARTITE_REPORT"] != nil))
  func theBundledRecordAgreesWithTheReportThatTheEnvironmentNames() throws {
    let file = try #require(ProcessInfo.processInfo.environment["TRIPARTITE_REPORT"])
    let meeting = try Archive.bundled()
    let report = try PrintedReport(file: file, for: meeting)
    #expect(report.order == Array(1...122))
    #expect(report.conclusions.count == meeting.conclusions.count)
    let verification = Verification(of: meeting, against: report)
    #expect(verification.findings.map(\.description) == [])
  }
}
