@testable internal import Archive
internal import Meeting
internal import Screen
@testable internal import Search
@testable internal import Settings
@testable internal import Terminal

/// What reads bytes that somebody else wrote.
enum FuzzedReader: String, CaseIterable {
  case csv, query, keys, settings, report, notes, session

  typealias Feed = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

  /// Reads some bytes, and traps where what comes of them cannot be.
  var feed: Feed {
    switch self {
    case .csv: { Self.read($0, $1) { Self.readCSV($0) } }
    case .query: { Self.read($0, $1) { Self.readQuery($0) } }
    case .keys: { Self.read($0, $1) { Self.readKeys($0) } }
    case .settings: { Self.read($0, $1) { Self.readSettings($0) } }
    case .report: { Self.read($0, $1) { Self.readReport($0) } }
    case .notes: { Self.read($0, $1) { Self.readNotes($0) } }
    case .session: { Self.read($0, $1) { Self.readSession($0) } }
    }
  }

  static func read(
    _ start: UnsafePointer<UInt8>?, _ count: Int, _ reader: ([UInt8]) -> Void
  ) -> Int32 {
    reader([UInt8](UnsafeBufferPointer(start: start, count: count)))
    return 0
  }

  private static func readCSV(_ bytes: [UInt8]) {
    var reader = CSVReader()
    let text = bytes.span
    reader.begin(text)
    var fields: [CSVField] = []
    var line = 0
    while reader.next(text, into: &fields) {
      precondition(reader.recordLine > line && reader.recordStart < bytes.count)
      // A record that was read is read again from where it began.
      var again = CSVReader(at: reader.recordStart)
      var others: [CSVField] = []
      precondition(again.next(text, into: &others) && others.count == fields.count)
      line = reader.recordLine
      (fields, others) = ([], [])
    }
    precondition(reader.faults.count <= CSVReader.faultLimit + 8)
  }

  private static func readQuery(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = try? Query(typing: text)
    do {
      let query = try Query(text)
      // What a query says of itself is the same query, but for a mark that joins the blank before.
      guard !text.unicodeScalars.contains(where: \.properties.isGraphemeExtend) else { return }
      let again = try? Query(query.description)
      precondition(again == query, "\(text) is \(query), which is \(String(describing: again))")
    } catch {
      precondition(!error.description.isEmpty)
    }
  }

  private static func readKeys(_ bytes: [UInt8]) {
    var whole = InputDecoder()
    let events = whole.receive(bytes) + whole.giveUp()
    // How the bytes are cut must not matter.
    var cut = InputDecoder()
    var pieces = bytes.flatMap { cut.receive([$0]) }
    pieces += cut.giveUp()
    precondition(events == pieces)
    for case .key(.character(let character)) in events {
      precondition(String(character).printable == String(character), "\(character) is a key")
    }
  }

  private static func readSettings(_ bytes: [UInt8]) {
    let file = SettingsFile(bytes, path: "/folder/config.toml", home: "/home")
    for mistake in file.mistakes {
      let text = file.description(of: mistake)
      precondition(text.printable == text && text.utf8.count < 2000, text)
    }
  }

  private static let meeting = try? Archive.bundled(isChecked: false)

  private static func readReport(_ bytes: [UInt8]) {
    guard let meeting else { preconditionFailure("the bundled data do not load") }
    do {
      let report = try PrintedReport(bytes, for: meeting)
      precondition(report.order.allSatisfy { report.paragraphs[$0] != nil })
    } catch {
      precondition(error.description.printable == error.description, error.description)
    }
  }
}
