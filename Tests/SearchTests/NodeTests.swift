import Testing

@testable import Search

@Test(arguments: [
  (Query.Node.word("fees"), "fees"), (.phrase("fair fees"), "\"fair fees\""),
  (.not(.word("a")), "-a"), (.not(.phrase("a b")), "-\"a b\""),
  (.not(.or([.word("a"), .word("b")])), "-(a or b)"),
  (.and([.word("a"), .or([.word("b"), .word("c")])]), "a (b or c)"),
  (.or([.and([.word("a"), .word("b")]), .word("c")]), "a b or c"),
  (.field(.country, .text("Costa Rica")), "country:\"Costa Rica\""),
  (.field(.country, .text("a(b")), "country:\"a(b\""),
  (.field(.cites, .text("C097")), "cites:C097"),
  (.field(.paragraph, .paragraphs(5...5)), "para:5"),
  (.field(.paragraph, .paragraphs(5...9)), "para:5-9"),
  (.field(.paragraph, .paragraphs(5...Int.max)), "para:5-"),
])
func aNodePrintsAsTheQueryThatReadsBackAsIt(node: Query.Node, expected: String) throws {
  #expect(node.description == expected)
  #expect(try Query(expected).root == node)
}

@Test func whatIsWantedLeavesOutWhatIsNotWanted() throws {
  let query = try Query("a -b (c or \"d e\") -(f or g) para:5")
  let root = try #require(query.root)
  #expect(root.wanted.map(\.description) == ["a", "c", "\"d e\"", "para:5"])
}

@Test(arguments: [
  ("mr favre", ["favre"]), ("mr", ["mr"]), ("mr dr", ["mr", "dr"]), ("Mme. favre sra", ["favre"]),
  ("mr country:ch", ["country:ch"]), ("\"mr\" favre", ["\"mr\"", "favre"]),
])
func formsOfAddressDoNotCountBesideOtherWords(text: String, expected: [String]) throws {
  let root = try #require(try Query(text).root)
  #expect(root.rankedParts.map(\.description) == expected)
}

@Test func nodesAreEqualByWhatTheySay() throws {
  #expect(Set([try Query("a b"), try Query("(a  b)"), try Query("a (b)")]).count == 1)
  #expect(try Query("a b") != Query("b a"))
  #expect(try Query("\"a\"") != Query("a"))
}
