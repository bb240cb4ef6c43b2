import Synchronization
import Testing

@testable import Search

@Suite struct NumberListTests {
  @Test func numbersAreTheSameInAnArrayAndAmongBytes() throws {
    let numbers: [UInt32] = [0, 1, .max, 77, 1 << 31]
    var writer = ByteWriter()
    writer.write("abc")
    writer.write(list: numbers)
    writer.write(list: [UInt64.max, 5])
    var reader = ByteReader(StoredBytes(writer.bytes))
    #expect(try reader.text() == "abc")
    let lent = try reader.lent(UInt32.self)
    #expect(lent == NumberList(numbers) && Array(lent) == numbers && lent.count == 5)
    #expect(lent[2] == .max && lent.last == 1 << 31)
    #expect(lent.withUnsafeBufferPointer { Array($0) } == numbers)
    #expect(Array(try reader.lent(UInt64.self)) == [.max, 5] && reader.isAtEnd)
    #expect(NumberList<UInt8>([]).isEmpty && lent != NumberList(Array(numbers.dropLast())))
  }

  @Test func everythingBeginsAtAMultipleOfEight() {
    for length in 0..<20 {
      var writer = ByteWriter()
      writer.write(String(repeating: "x", count: length))
      #expect(writer.bytes.count.isMultiple(of: 8) && writer.bytes.count >= 8 + length)
    }
  }

  @Test func aListThatIsLentKeepsItsBytes() throws {
    let freed = Mutex(0)
    func lent() throws -> NumberList<UInt64> {
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: 16, alignment: 8)
      copy.storeBytes(of: 1, as: UInt64.self)
      copy.storeBytes(of: 9, toByteOffset: 8, as: UInt64.self)
      let bytes = StoredBytes(lent: UnsafeRawBufferPointer(copy)) { bytes in
        freed.withLock { $0 += 1 }
        bytes.deallocate()
      }
      var reader = ByteReader(bytes)
      return try reader.lent(UInt64.self)
    }
    do {
      let list = try lent()
      #expect(list[0] == 9 && freed.withLock { $0 } == 0)
    }
    #expect(freed.withLock { $0 } == 1)
  }

  @Test func everyPartOfAnIndexMayLeaveMemoryOnceItHasBeenLookedAt() throws {
    let meeting = try #require(GeneratedMeeting(interventions: 8, seed: 3)).meeting
    let stored = SpeechReading(meeting).stored(key: 5)
    let left = Mutex<[Int]>([])
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: stored.count, alignment: 8)
    copy.copyBytes(from: stored)
    let bytes = StoredBytes(
      lent: UnsafeRawBufferPointer(copy),
      leave: { part in left.withLock { $0.append(part.count) } },
      free: { $0.deallocate() })
    _ = try SpeechReading(stored: bytes, key: 5, meeting)
    let counts = left.withLock { $0 }
    #expect(counts.first == stored.count - 32 && counts.last == stored.count && counts.count == 4)
  }
}
