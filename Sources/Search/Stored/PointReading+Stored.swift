internal import Meeting

extension PointReading {
  func write(to writer: inout ByteWriter) {
    topics.write(to: &writer) { $0.write(each: $1) { $0.write($1.rawValue) } }
    instruments.write(to: &writer) { $0.write(each: $1) { $0.write($1.rawValue) } }
    bodies.write(to: &writer) { $0.write(each: $1) { $0.write($1.rawValue) } }
    kinds.write(to: &writer) { $0.write($1.rawValue) }
    ids.write(to: &writer)
    writer.write(others: otherIds)
    writer.write(list: owners)
    writer.write(paragraphs: paragraphs)
  }

  init(_ reader: inout ByteReader) throws(UnfitBytes) {
    self.init()
    topics = try Interner(&reader) { reader throws(UnfitBytes) in try reader.identifiers() }
    instruments = try Interner(&reader) { reader throws(UnfitBytes) in try reader.identifiers() }
    bodies = try Interner(&reader) { reader throws(UnfitBytes) in try reader.identifiers() }
    kinds = try Interner(&reader) { reader throws(UnfitBytes) in
      try reader.value { Point.Kind(rawValue: $0) }
    }
    ids = try IdentifierList(&reader)
    otherIds = try reader.otherIds()
    owners = try reader.list(of: Int32.self)
    paragraphs = try reader.paragraphs()
  }
}

extension InterventionReading {
  func write(to writer: inout ByteWriter) {
    settings.write(to: &writer) { $1.write(to: &$0) }
    speakers.write(to: &writer) { $1.write(to: &$0) }
    labels.write(to: &writer) { $0.write($1) }
    notes.write(to: &writer) { $0.write($1) }
    ids.write(to: &writer)
    writer.write(others: otherIds)
    writer.write(paragraphs: paragraphs)
  }

  init(_ reader: inout ByteReader) throws(UnfitBytes) {
    self.init()
    settings = try Interner(&reader) { reader throws(UnfitBytes) in try Setting(&reader) }
    speakers = try Interner(&reader) { reader throws(UnfitBytes) in try Attribution(&reader) }
    labels = try Interner(&reader) { reader throws(UnfitBytes) in try reader.text() }
    notes = try Interner(&reader) { reader throws(UnfitBytes) in try reader.optionalText() }
    ids = try IdentifierList(&reader)
    otherIds = try reader.otherIds()
    paragraphs = try reader.paragraphs()
  }
}

extension Interner {
  fileprivate func write(
    to writer: inout ByteWriter, _ body: (inout ByteWriter, Key) -> Void
  ) {
    writer.write(each: keys, body)
    writer.write(list: rows)
  }

  fileprivate init(
    _ reader: inout ByteReader, _ body: (inout ByteReader) throws(UnfitBytes) -> Key
  ) throws(UnfitBytes) {
    let keys = try reader.each(body)
    guard let known = Interner(keys: keys, rows: try reader.list(of: Int32.self)) else {
      throw UnfitBytes()
    }
    self = known
  }
}

extension IdentifierList {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(list: bytes)
    writer.write(count)
  }

  fileprivate init(_ reader: inout ByteReader) throws(UnfitBytes) {
    self.init(bytes: try reader.list(of: UInt8.self), count: try reader.number())
  }
}

extension ByteWriter {
  fileprivate mutating func write(paragraphs: [ClosedRange<Int32>]) {
    write(list: paragraphs.map(\.lowerBound))
    write(list: paragraphs.map(\.upperBound))
  }

  fileprivate mutating func write(others: [(position: Int, id: String)]) {
    write(each: others) {
      $0.write($1.position)
      $0.write($1.id)
    }
  }
}

extension ByteReader {
  fileprivate mutating func paragraphs() throws(UnfitBytes) -> [ClosedRange<Int32>] {
    let (firsts, lasts) = (try list(of: Int32.self), try list(of: Int32.self))
    guard firsts.count == lasts.count, zip(firsts, lasts).allSatisfy({ $0 <= $1 }) else {
      throw UnfitBytes()
    }
    return zip(firsts, lasts).map { $0...$1 }
  }

  fileprivate mutating func otherIds() throws(UnfitBytes) -> [(position: Int, id: String)] {
    try each { reader throws(UnfitBytes) in (try reader.number(), try reader.text()) }
  }

  mutating func identifiers<Entity>() throws(UnfitBytes) -> [Identifier<Entity>] {
    try each { reader throws(UnfitBytes) in Identifier(try reader.text()) }
  }

  mutating func identifier<Entity>() throws(UnfitBytes) -> Identifier<Entity>? {
    try optionalText().map { Identifier($0) }
  }

  /// A value by the text that stands for it.
  mutating func value<Value>(_ make: (String) -> Value?) throws(UnfitBytes) -> Value {
    guard let value = make(try text()) else { throw UnfitBytes() }
    return value
  }
}
