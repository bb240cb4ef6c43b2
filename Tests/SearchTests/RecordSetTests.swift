import Testing

@testable import Search

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
func invertingLeavesExactlyTheOthers(capacity: Int) {
  let chosen = (0..<capacity).filter { $0 % 3 == 0 }
  var inverted = set(chosen, of: capacity)
  inverted.invert()
  #expect(members(inverted) == (0..<capacity).filter { $0 % 3 != 0 })
  #expect(inverted.count == capacity - chosen.count)
  inverted.invert()
  #expect(inverted == set(chosen, of: capacity))
}

@Test func unionsAndIntersectionsAreThoseOfSets() {
  var generator = Generator(seed: 5)
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
