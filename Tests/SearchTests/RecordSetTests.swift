import Meeting
import Testing

@testable import Search
import TestSupport

private func set(_ records: [Int], of capacity: Int) -> RecordSet {
  var set = RecordSet(capacity: capacity)
  for record in records { set.insert(record) }
  return set
}

private func members(_ set: RecordSet) -> [Int] {
  var members: [Int] = []
  set.forEach { members.append($0) }
  return members
}

@Test(arguments: [0, 1, 63, 64, 65, 128, 200])
func takingSomeAwayLeavesExactlyTheOthers(capacity: Int) {
  let chosen = (0..<capacity).filter { $0 % 3 == 0 }
  var others = RecordSet(capacity: capacity)
  others.insert(0..<capacity)
  #expect(others.count == capacity)
  others.subtract(set(chosen, of: capacity))
  #expect(members(others) == (0..<capacity).filter { $0 % 3 != 0 })
  others.formUnion(set(chosen, of: capacity))
  #expect(members(others) == Array(0..<capacity))
}

@Test func neighboursAreInsertedAsOneByOne() {
  for (first, end) in [(0, 0), (0, 1), (0, 64), (1, 63), (63, 65), (64, 128), (5, 200), (130, 131)]
  {
    var (atOnce, oneByOne) = (RecordSet(capacity: 200), RecordSet(capacity: 200))
    atOnce.insert(first..<end)
    for record in first..<end { oneByOne.insert(record) }
    #expect(atOnce == oneByOne, "\(first)..<\(end)")
  }
}

@Test func neighboursAreCountedAndGivenByTheirPlaces() {
  let some = set([1, 64, 70, 127, 128, 190], of: 192)
  #expect(some.count(of: 64..<128) == 3)
  #expect(some.count(of: 0..<192) == 6)
  var places: [Int] = []
  some.positions(in: 64..<128).forEach { places.append($0) }
  #expect(places == [0, 6, 63])
}

@Test func aRecordIsTakenOutAlone() {
  var some = set([3, 64, 65], of: 100)
  some.remove(64)
  some.remove(70)
  #expect(members(some) == [3, 65])
}

@Test func unionsAndIntersectionsAreThoseOfSets() {
  var generator = SeededNumbers(seed: 5)
  for _ in 0..<100 {
    let a = (0..<130).filter { _ in generator.chance(40) }
    let b = (0..<130).filter { _ in generator.chance(40) }
    var (union, intersection) = (set(a, of: 130), set(a, of: 130))
    union.formUnion(set(b, of: 130))
    intersection.formIntersection(set(b, of: 130))
    #expect(members(union) == Set(a).union(b).sorted())
    #expect(members(intersection) == Set(a).intersection(b).sorted())
  }
}

@Test func aRangeIsInsertedAndAnEmptySetSaysSo() {
  var set = RecordSet(capacity: 100)
  #expect(set.isEmpty)
  set.insert(62..<67)
  #expect(members(set) == [62, 63, 64, 65, 66])
  #expect(set.contains(64) && !set.contains(67) && !set.isEmpty)
}
