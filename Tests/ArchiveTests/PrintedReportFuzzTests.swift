import Foundation
import Glibc
import Meeting
import TestSupport
import Testing

@testable import Archive

@Suite struct PrintedReportFuzzTests {
  /// Random cuts, swaps and bytes: whatever comes of it, the reader and the comparison end.
  @Test(arguments: 1...4) func damagedReportsAreReadOrRefused(seed: UInt64) throws {
    let report = try HarbourReport()
    let meeting = try report.rows.build()
    let original = Array(report.text.utf8)
    let signs = Array("().-*<>[]^\\\n\r\u{C}\u{AD}'“–12i ".utf8)
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    var read = 0
    for _ in 0..<40 {
      var bytes = original
      for _ in 0...next(12) {
        let place = next(bytes.count)
        switch next(4) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + next(60)))
        case 1: bytes.insert(signs[next(signs.count)], at: place)
        case 2: bytes[place] = signs[next(signs.count)]
        default:
          bytes.insert(
            contentsOf: bytes[place..<min(bytes.count, place + 80)], at: next(bytes.count))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let printed = try? PrintedReport(Array(text.utf8), for: meeting) else { continue }
      read += 1
      let verification = Verification(of: meeting, against: printed)
      #expect(
        verification.findings.allSatisfy {
          $0.description
            == $0.description.split(separator: "\n").map { String($0).printable }.joined(
              separator: "\n")
        })
    }
    #expect(read > 10, "only \(read) were read")
  }

  /// Bytes of every kind, and lines out of the signs that mean something to the reader.
  @Test(arguments: 1...4) func anyBytesAreAReportOrOneError(seed: UInt64) {
    var random = Numbers(seed: seed)
    let pieces = [
      "1. ", "2. ", "11. ", "(i) ", "**", "- ", "\n", "\n\n", "\r\n", "\u{C}", "\u{AD}", "-\n",
      "¹ ",
      "[^1]", "<i>", "HM/2012/3", "Conclusions\n", "List of participants\n", "Opening\n",
      "Closing\n",
      "Mr ", "Adviser/", "Observers", "e\u{301}", "\u{202E}", "word ", "Said. ", "\u{FEFF}", "•",
      "\0",
    ]
    var (errors, reports) = (0, 0)
    for round in 0..<300 {
      let bytes: [UInt8] =
        round % 3 == 0
        ? (0..<random.next(400)).map { _ in UInt8(random.next(256)) }
        : Array((0..<random.next(300)).map { _ in pieces[random.next(pieces.count)] }.joined().utf8)
      do {
        let report = try PrintedReport(bytes, for: .sample)
        reports += 1
        #expect(Set(report.order) == Set(report.paragraphs.keys))
        _ = Verification(of: .sample, against: report)
      } catch {
        errors += 1
        #expect(error.description == error.description.printable)
      }
    }
    #expect(errors + reports == 300)
  }

  /// Texts that make a careless reader walk the same way again and again (`make bench` times them).
  @Test(arguments: [
    "ab-\n", "ab\u{AD}\n", "\u{AD}", "\u{301}\u{AD}\n", "Opening\n\n", "Recruitment of\n", "-\n",
    "<", "[^",
    "1. a\n", "(i) a\n", "¹\n", " ", "\u{C}", "Adviser/", "Adviser\n", "'", "\"", "- ",
    "List of participants\n",
    "JAPAN JAPON JAPÓN\n", "Mr Ren Satō\n", "9", "*", "\\",
  ])
  func textThatComesAgainAndAgainIsReadOrRefused(piece: String) throws {
    let report = try HarbourReport()
    let count = 4_000 / piece.utf8.count
    // A line that comes again is the head of a page, so each is also set apart by letters.
    let apart = (0..<count).map { number in
      "\(letter(number / 676))\(letter(number / 26))\(letter(number))\(piece)"
    }
    for filler in [String(repeating: piece, count: count), apart.joined()] {
      for place in ["took note of", "Secretary-General\t"] {
        let text = report.text.replacingOccurrences(of: place, with: filler + place)
        do throws(PrintedReportError) {
          let read = try PrintedReport(Array(text.utf8), for: .sample)
          #expect(!read.order.isEmpty)
        } catch {
          #expect(error.description == error.description.printable)
        }
      }
    }
  }

  private func letter(_ number: Int) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(number % 26)))
  }

  /// Numbers that are the same in every run.
  private struct Numbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
  }
}
