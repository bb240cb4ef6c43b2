internal import Meeting

/// A stored index begins with four numbers: what it is, its version, the record that it is of, and
/// a sum of all that follows.
extension SpeechReading {
  /// “3partite”, as bytes in order.
  private static let mark = UInt64(0x6574_6974_7261_7033)
  /// Raised whenever folding, words or the layout change.
  private static let version: UInt64 = 3
  private static let headLength = 32
  private static let partLength = 1 << 22

  /// - Parameter key: tells the record from all others, and from itself once it has changed.
  func stored(key: UInt64) -> [UInt8] {
    var writer = ByteWriter()
    for _ in 0..<4 { writer.write(0) }
    write(to: &writer)
    let sum = writer.bytes.withUnsafeBytes { Self.sum(of: $0) }
    writer.replaceHead(with: [Self.mark, Self.version, key, sum])
    return writer.bytes
  }

  /// What has been stored of a record.
  ///
  /// - Parameters:
  ///   - key: that of the record at hand.
  ///   - meeting: the record at hand.
  /// - Throws: where the bytes are damaged, or of another version or record.
  init(stored bytes: StoredBytes, key: UInt64, _ meeting: Meeting) throws(UnfitBytes) {
    guard bytes.count >= Self.headLength else { throw UnfitBytes() }
    let head = bytes.withUnsafeBytes { bytes in
      (0..<4).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
    }
    guard head.dropLast() == [Self.mark, Self.version, key],
      head[3] == bytes.withUnsafeBytes({ Self.sum(of: $0, bytes.leave) })
    else { throw UnfitBytes() }
    // What has been copied, or looked at once, need not stay in memory.
    defer { bytes.leave(0..<bytes.count) }
    var reader = ByteReader(bytes, from: Self.headLength)
    try self.init(&reader)
    guard reader.isAtEnd, points.ids.count == meeting.points.count,
      interventions.ids.count == meeting.interventions.count, isWhole
    else { throw UnfitBytes() }
  }

  /// The sum of all bytes after the head, part by part.
  ///
  /// - Parameter leave: is told of every part that is done.
  private static func sum(
    of bytes: UnsafeRawBufferPointer, _ leave: (Range<Int>) -> Void = { _ in }
  ) -> UInt64 {
    var sum = Checksum()
    for start in stride(from: headLength, to: bytes.count, by: partLength) {
      let part = start..<min(bytes.count, start + partLength)
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[part]))
      leave(part)
    }
    return sum.value
  }

  /// Whether every column has a row for every point, or intervention.
  private var isWhole: Bool {
    let rows = [
      points.topics.rows.count, points.instruments.rows.count, points.bodies.rows.count,
      points.kinds.rows.count, points.owners.count, points.paragraphs.count, lengths.count,
      texts.capacity,
    ]
    let others = [
      interventions.settings.rows.count, interventions.speakers.rows.count,
      interventions.labels.rows.count, interventions.notes.rows.count,
      interventions.paragraphs.count,
    ]
    return rows.allSatisfy { $0 == points.ids.count }
      && others.allSatisfy { $0 == interventions.ids.count }
  }
}

extension SpeechReading {
  private func write(to writer: inout ByteWriter) {
    texts.write(to: &writer)
    writer.write(list: lengths)
    points.write(to: &writer)
    interventions.write(to: &writer)
  }

  private init(_ reader: inout ByteReader) throws(UnfitBytes) {
    texts = try TextIndex(&reader)
    reader.leave()
    lengths = try reader.list(of: UInt16.self)
    points = try PointReading(&reader)
    reader.leave()
    interventions = try InterventionReading(&reader)
  }
}
