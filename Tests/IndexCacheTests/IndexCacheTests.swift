import Foundation
import Meeting
import TestSupport
import Testing

@testable import IndexCache
@testable import Search

/// A folder that is gone after the test, with a table in it and place for a cache.
final class TestFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "cache-\(UUID())").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var cache: IndexCache { IndexCache(folder: path + "/cache/tripartite") }

  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  func names(in folder: String = "cache/tripartite") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }
}

func bytes(_ stored: StoredBytes?) -> [UInt8]? { stored?.withUnsafeBytes { Array($0) } }

@Test func whatIsWrittenIsReadAndLiesInOneFileOfTheUserAlone() throws {
  let folder = try TestFolder()
  let table = try folder.write("a,b\n", to: "points.csv")
  let store = try #require(folder.cache.store(ofTables: [table], least: 1))
  #expect(bytes(store.read()) == nil)
  store.write([1, 2, 3])
  #expect(bytes(store.read()) == [1, 2, 3])
  store.write([4])
  #expect(bytes(store.read()) == [4])
  let names = try folder.names()
  #expect(names.count == 1 && names[0].hasPrefix("index-") && names[0].count == 22)
  let file = "\(folder.path)/cache/tripartite/\(names[0])"
  let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
  #expect(mode == 0o400)
}

@Test func theKeyFollowsTheContentOfEveryTable() throws {
  let folder = try TestFolder()
  func key(_ first: String, _ second: String) throws -> UInt64 {
    let tables = [try folder.write(first, to: "a.csv"), try folder.write(second, to: "b.csv")]
    return try #require(folder.cache.store(ofTables: tables, least: 1)).key
  }
  let long = String(repeating: "0123456789", count: 250_000)
  let keys = [
    try key("a", "b"), try key("b", "a"), try key("ab", ""), try key("", "ab"), try key("a", "c"),
    try key(long, "x"), try key(long + "y", "x"), try key(String(long.dropLast()) + "8", "x"),
  ]
  #expect(Set(keys).count == keys.count)
  #expect(try key("a", "b") == keys[0] && key(long, "x") == keys[5])
}

@Test func smallOrMissingTablesAreNotKept() throws {
  let folder = try TestFolder()
  let table = try folder.write("12345", to: "a.csv")
  #expect(folder.cache.store(ofTables: [table], least: 6) == nil)
  #expect(folder.cache.store(ofTables: [table], least: 5) != nil)
  #expect(folder.cache.store(ofTables: [table, folder.path + "/none.csv"], least: 1) == nil)
  #expect(folder.cache.store(ofTables: [folder.path], least: 1) == nil)
}

@Test func theTablesOfAFolderAreThoseThatItHas() throws {
  let folder = try TestFolder()
  #expect(folder.cache.store(ofFolder: folder.path) == nil)
  // Nobody need read so much: the file has a hole where its bytes would be.
  let table = try folder.write("", to: "points.csv")
  let file = try #require(FileHandle(forWritingAtPath: table))
  try file.truncate(atOffset: 65 << 20)
  #expect(folder.cache.store(ofFolder: folder.path) != nil)
}

@Test func onlyTheNewestAreKeptAndOtherFilesAreLeftAlone() throws {
  let folder = try TestFolder()
  for number in 0..<5 {
    let table = try folder.write("table \(number)", to: "a.csv")
    let store = try #require(folder.cache.store(ofTables: [table], least: 1))
    store.write([UInt8(number)])
    #expect(bytes(store.read()) == [UInt8(number)])
    if number == 0 { _ = try folder.write("mine", to: "cache/tripartite/notes") }
  }
  #expect(try folder.names().count == IndexCache.kept + 1)
  #expect(try folder.names().last == "notes")
}

@Test func whatAStoppedProgramLeftIsTakenAwayAfterAnHour() throws {
  let folder = try TestFolder()
  let table = try folder.write("a\n", to: "points.csv")
  let store = try #require(folder.cache.store(ofTables: [table], least: 1))
  store.write([1])
  let others = ["index-0123456789abcdef.OldOne", "index-0123456789abcdef.NewOne", "index-x.Others"]
  for name in others {
    let path = try folder.write("half", to: "cache/tripartite/\(name)")
    guard !name.hasSuffix("NewOne") else { continue }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -7_200)], ofItemAtPath: path)
  }
  store.write([2])
  let names = try folder.names()
  #expect(names.count == 3)
  #expect(names.filter { $0.contains(".") }.sorted() == others.dropFirst().sorted())
}

@Test func aFolderThatCannotBeWrittenIsNoError() throws {
  let folder = try TestFolder()
  let table = try folder.write("a", to: "a.csv")
  _ = try folder.write("in the way", to: "cache")
  let store = try #require(folder.cache.store(ofTables: [table], least: 1))
  store.write([1])
  #expect(bytes(store.read()) == nil)
  #expect(try folder.names(in: "") == ["a.csv", "cache"])
}

@Test(arguments: [
  (["XDG_CACHE_HOME": "/c", "HOME": "/h"], true), (["HOME": "/h"], true),
  (["XDG_CACHE_HOME": "relative", "HOME": "/h"], true), ([:], false),
  (["XDG_CACHE_HOME": "", "HOME": ""], false),
])
func theFolderIsThatOfTheEnvironment(environment: [String: String], isThere: Bool) {
  #expect((IndexCache(environment: environment) != nil) == isThere)
}

/// A file that is read-only is read where it lies, and any other is copied.
@Test(arguments: ["cut", "changed", "foreign", "whole"], [0o400, 0o600])
func aSearchWithADamagedFileAnswersAndMendsIt(damage: String, mode: Int) throws {
  let folder = try TestFolder()
  let table = try folder.write("the tables", to: "a.csv")
  let query = try Query("fees")
  let expected = SearchIndex(.sample).search(query, limit: 9)
  func found() throws -> [Hit] {
    let store = try #require(folder.cache.store(ofTables: [table], least: 1))
    return SearchIndex(.sample, store: { store }).search(query, limit: 9)
  }
  #expect(try found() == expected && !expected.isEmpty)
  let file = "\(folder.path)/cache/tripartite/\(try #require(try folder.names().first))"
  let good = try #require(FileManager.default.contents(atPath: file))
  var bad = good
  switch damage {
  case "cut": bad.removeLast(100)
  case "changed": bad[bad.count / 2] ^= 1
  case "foreign": bad = Data("#!/bin/sh\necho a file of somebody else, and long enough\n".utf8)
  default: break
  }
  try FileManager.default.removeItem(atPath: file)
  try bad.write(to: URL(fileURLWithPath: file))
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
  #expect(try found() == expected)
  #expect(FileManager.default.contents(atPath: file) == good)
}
