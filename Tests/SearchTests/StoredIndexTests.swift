import Meeting
import Synchronization
import Testing

@testable import Search
import TestSupport

private func meeting(_ count: Int = 40, seed: UInt64 = 21) throws -> Meeting {
  try #require(GeneratedMeeting(interventions: count, seed: seed)).meeting
}

/// Whether bytes are taken for the index of a meeting.
private func isFit(_ bytes: [UInt8], _ meeting: Meeting, key: UInt64 = 5) -> Bool {
  (try? SpeechReading(stored: StoredBytes(bytes), key: key, meeting)) != nil
}

@Test(arguments: [21, 22])
func aStoredIndexAnswersAsTheOneThatWasStored(seed: UInt64) throws {
  let meeting = try meeting(seed: seed)
  let reading = SpeechReading(meeting)
  let stored = reading.stored(key: 5)
  let (own, other) = (
    SearchEngine(meeting, reading: reading),
    SearchEngine(meeting, reading: try SpeechReading(stored: StoredBytes(stored), key: 5, meeting))
  )
  var generator = SeededNumbers(seed: seed)
  let all = Set(SearchRecord.Kind.allCases)
  for _ in 0..<150 {
    let query = Query(GeneratedQuery.node(&generator, depth: 1))
    let found = own.matches(query, all)
    try #require(found == other.matches(query, all), "\(query)")
    try #require(own.search(query, all, limit: 20) == other.search(query, all, limit: 20))
    let facets = Set(Facet.allCases)
    #expect(
      own.facets.counts(of: facets, in: found, own)
        == other.facets.counts(of: facets, in: found, other))
  }
  #expect(try SpeechReading(stored: StoredBytes(stored), key: 5, meeting).stored(key: 5) == stored)
}

/// So many documents that sets of frequent words are stored ready-made.
@Test func readyMadeSetsAreStoredToo() throws {
  var reading = TextReading()
  for number in 0..<5000 {
    reading.read("common \(number % 2 == 0 ? "even" : "odd") w\(number % 300)")
  }
  reading.pack()
  let index = TextIndex([reading])
  var writer = ByteWriter()
  index.write(to: &writer)
  var reader = ByteReader(StoredBytes(writer.bytes))
  let other = try TextIndex(&reader)
  #expect(reader.isAtEnd && !index.dense.isEmpty)
  #expect(other.dense == index.dense && other.total == index.total)
  #expect(other.postings.documents == index.postings.documents)
  #expect(other.sequence.classes == index.sequence.classes)
  #expect(other.sequence.firsts == index.sequence.firsts && other.capacity == 5000)
}

@Test func anIndexThatIsCutShortIsRefused() throws {
  let meeting = try meeting(8)
  let stored = SpeechReading(meeting).stored(key: 5)
  #expect(isFit(stored, meeting))
  for count in stride(from: 0, to: stored.count, by: 61) {
    #expect(!isFit(Array(stored.prefix(count)), meeting), "\(count)")
  }
  #expect(!isFit(stored + [0], meeting))
}

@Test func anIndexWithOneBitChangedIsRefused() throws {
  let meeting = try meeting(8)
  let stored = SpeechReading(meeting).stored(key: 5)
  for place in Array(0..<32) + Array(stride(from: 32, to: stored.count, by: 53)) {
    var changed = stored
    changed[place] ^= 1 << UInt8(place % 8)
    #expect(!isFit(changed, meeting), "\(place)")
  }
}

@Test func anIndexOfAnotherRecordOrVersionIsRefused() throws {
  let (meeting, other) = (try meeting(8), try meeting(9))
  let stored = SpeechReading(meeting).stored(key: 5)
  #expect(!isFit(stored, meeting, key: 6))
  #expect(!isFit(stored, other), "the key is right, and the rows are not those of the record")
  var newer = stored
  newer[8] += 1
  #expect(!isFit(newer, meeting))
  #expect(
    !isFit(Array("%PDF-1.7 a file of somebody else, of more than thirty-two bytes".utf8), meeting))
}

/// A store in memory, and how often it was written.
private final class Kept: Sendable {
  let state = Mutex<(bytes: [UInt8]?, writes: Int)>((nil, 0))

  var store: IndexStore {
    IndexStore(
      key: 7, read: { self.state.withLock { $0.bytes.map { StoredBytes($0) } } },
      write: { bytes in self.state.withLock { $0 = (bytes, $0.writes + 1) } })
  }

  var writes: Int { state.withLock { $0.writes } }

  func damage() { state.withLock { $0.bytes?[100] ^= 4 } }
}

@Test func anIndexIsKeptOnceAndBuiltAnewWhereItIsDamaged() throws {
  let (meeting, kept) = (try meeting(8), Kept())
  let query = try Query("fe")
  let expected = SearchIndex(meeting).search(query, limit: 9)
  func found() -> [Hit] {
    SearchIndex(meeting, store: { [store = kept.store] in store }).search(query, limit: 9)
  }
  #expect(!expected.isEmpty && found() == expected && kept.writes == 1)
  #expect(found() == expected && kept.writes == 1)
  kept.damage()
  #expect(found() == expected && kept.writes == 2)
  #expect(found() == expected && kept.writes == 2)
}

@Test func readersStopAtTheEndWhateverTheCountsSay() {
  for count in [-1, 9, .max, .min] {
    var writer = ByteWriter()
    writer.write(count)
    writer.write(1)
    var (lists, texts, rows) = (
      ByteReader(StoredBytes(writer.bytes)), ByteReader(StoredBytes(writer.bytes)),
      ByteReader(StoredBytes(writer.bytes))
    )
    #expect(throws: UnfitBytes.self) { try lists.list(of: Int64.self) }
    #expect(throws: UnfitBytes.self) { try texts.text() }
    #expect(throws: UnfitBytes.self) {
      try rows.each { reader throws(UnfitBytes) in try reader.number() }
    }
  }
}

@Test func aChecksumNoticesEveryBitOrderAndLength() {
  func sum(_ bytes: [UInt8]) -> UInt64 {
    var sum = Checksum()
    bytes.withUnsafeBytes { sum.add($0) }
    return sum.value
  }
  let bytes = (0..<77).map { UInt8($0 * 3) }
  var sums: Set = [
    sum(bytes), sum(bytes + [0]), sum(Array(bytes.dropLast())), sum(bytes.reversed()),
  ]
  for bit in 0..<(77 * 8) {
    var changed = bytes
    changed[bit / 8] ^= 1 << UInt8(bit % 8)
    sums.insert(sum(changed))
  }
  #expect(sums.count == 77 * 8 + 4)
  #expect(sum(bytes) == sum(bytes))
}
