@testable import Archive

/// All that a reader makes of a text.
struct CSVText {
  struct Record: Hashable {
    let line: Int
    let fields: [String]
  }

  private(set) var records: [Record] = []
  let faults: [CSVFault]

  init(_ text: String) {
    self.init([UInt8](text.utf8))
  }

  init(_ bytes: [UInt8]) {
    var reader = CSVReader()
    var fields: [CSVField] = []
    reader.begin(bytes.span)
    while reader.next(bytes.span, into: &fields) {
      records.append(
        Record(line: reader.recordLine, fields: fields.map { $0.text(in: bytes.span) }))
    }
    faults = reader.faults
  }
}
