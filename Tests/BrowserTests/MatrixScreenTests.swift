import Browser
import Meeting
import Screen
import TestSupport
import Testing

/// The matrix: what is counted, and what a count opens.
@Suite struct MatrixScreenTests {
  private func browser(columns: Int = 80, rows: Int = 24) throws -> TestBrowser {
    var browser = TestBrowser(meeting: try .record(), columns: columns, rows: rows)
    browser.press("5")
    return browser
  }

  /// What the heading says is counted.
  private func caption(_ browser: TestBrowser) -> String {
    String(browser.lines[browser.lines[2].hasPrefix("─") ? 3 : 2].drop { $0 == " " })
  }

  @Test func themesStandAgainstGroupsAtFirst() throws {
    let browser = try browser()
    #expect(caption(browser).hasPrefix("97 interventions by group and theme"))
    #expect(browser.lines.contains { $0.hasPrefix("  Workers") })
    #expect(browser.lines.contains { $0.hasPrefix("  Total") })
  }

  @Test func tabGoesThroughWhatStandsAgainstTheThemesAndBack() throws {
    var browser = try browser()
    var captions: [String] = []
    for _ in 0..<8 {
      captions.append(caption(browser))
      browser.press(.tab)
    }
    #expect(Set(captions).count == 8)
    #expect(caption(browser) == captions[0])
    browser.press(.backTab)
    #expect(caption(browser) == captions[7])
  }

  @Test func oneKeyEachChangesWhatIsCountedWhoAndWhichWay() throws {
    var browser = try browser()
    browser.press("v")
    #expect(caption(browser).hasPrefix("112 paragraphs") || caption(browser).contains("paragraphs"))
    browser.press("v")
    #expect(caption(browser).hasPrefix("1099 points by group and theme"))
    browser.press("i")
    #expect(caption(browser).contains("without chair and Office"))
    #expect(!browser.lines.contains { $0.hasPrefix("  Chair") })
    browser.press("x")
    #expect(caption(browser).contains("by theme and group"))
  }

  @Test func everyCellOpensExactlyWhatItCounts() throws {
    let meeting = try Meeting.record()
    let matrix = meeting.matrix(MatrixPlan(by: .group))
    for row in matrix.rows.indices {
      for column in matrix.columns.indices where matrix[row, column] > 0 {
        var browser = try browser()
        for _ in 0..<row { browser.press("j") }
        for _ in 0..<column { browser.press("l") }
        browser.press(.enter)
        let count = matrix[row, column]
        #expect(browser.lines[0].contains("row 1 of \(count)"), "\(row), \(column)")
      }
    }
  }

  @Test func aTotalOpensAllThatItCounts() throws {
    var browser = try browser()
    for _ in 0..<20 { browser.press("j", "l") }
    browser.press(.enter)
    #expect(browser.lines[0].contains("row 1 of 97"))
    browser.press(.escape)
    #expect(caption(browser).hasPrefix("97 interventions"))
  }

  @Test func pointsOpenAsPoints() throws {
    var browser = try browser()
    browser.press("v", "v", .enter)
    #expect(browser.lines[0].contains("row 1 of 87"))
    #expect(browser.lines[3].contains("87 points"))
  }

  @Test func paragraphsOpenAsParagraphs() throws {
    var browser = try browser(columns: 100)
    browser.press("v", "j", "j", "l", .enter)
    #expect(browser.lines[0].hasPrefix("Matrix › Workers, Development"))
    #expect(browser.lines[0].contains("row 1 of 4"))
    #expect(browser.lines[3].contains("4 paragraphs in 2 interventions"))
    let rows = browser.lines[4..<8].map { $0.dropFirst(2).prefix { $0 != " " } }
    #expect(Set(rows).count == 4 && rows.allSatisfy { Int($0) != nil }, "\(rows)")
    browser.press("j", "j", "j")
    #expect(browser.lines[0].contains("row 4 of 4"))
  }

  @Test func whatMustBeKnownOfARowHasAColumnOrTheLastLine() throws {
    var narrow = try browser()
    narrow.press(.tab, "j", "j")
    #expect(narrow.message == "Italy: 5 for EU · 7 more below")
    narrow.press("k")
    #expect(narrow.message == "7 more below")
    var wide = try browser(columns: 140)
    wide.press(.tab)
    let italy = try #require(wide.lines.first { $0.contains("  Italy ") })
    #expect(italy.contains("  6  5 for EU "), "\(italy)")
    wide.press(.tab)
    let armellin = try #require(wide.lines.first { $0.contains("Armellin") })
    #expect(armellin.contains("  1  perhaps 5 more "), "\(armellin)")
  }

  @Test func rowsOutOfSightAreSaidAboveAndBelow() throws {
    var browser = try browser(columns: 80, rows: 12)
    browser.press(.tab)
    let shown = browser.lines.count { $0.contains("·") && !$0.contains("more") }
    let all = try Meeting.record().matrix(MatrixPlan(by: .country)).rows.count
    let below = try #require(Int(browser.message.prefix { $0.isNumber }))
    #expect(browser.message == "\(below) more below")
    #expect(below + shown >= all - 1 && below < all)
    browser.press("G")
    #expect(browser.message == "\(below) more above")
    browser.press("v", "i")
    #expect(!browser.message.contains("more"), "a message goes before it")
  }

  @Test func aRowAndACountAreCopiedAsText() throws {
    var browser = try browser()
    browser.press("v", "v", .tab, "j", "j", "y")
    #expect(browser.lines[22].hasPrefix("n name  r row  t text"))
    browser.press("r")
    #expect(
      browser.sent == """
        Italy: Opening 21, Development 17, Protection 11, Skills 14, Cooperation 16, Closing 5; \
        84 points (79 for EU)
        """)
    browser.press("y", "t")
    #expect(browser.sent == "Italy, Opening: 21 points")
    browser.press("y", "n")
    #expect(browser.sent == "Italy")
    browser.press("G", "y", .enter)
    #expect(
      browser.sent.hasPrefix("Total: Opening 249, ") && browser.sent.hasSuffix("; 1099 points"))
  }

  @Test func aFilterByWhatAPointDoesLeavesItsOwnTopics() throws {
    var browser = try browser(columns: 140, rows: 60)
    browser.press(.tab, .tab, .tab, "/")
    browser.type("kind:opposes")
    browser.press(.enter)
    #expect(caption(browser).hasPrefix("6 interventions by topic and theme /kind:opposes"))
    let topics = browser.lines.count {
      $0.hasPrefix("  ") && $0.contains("·") && !$0.hasPrefix("  Total")
    }
    #expect(topics == 11)
  }

  @Test func aFilterLeavesWhatItMatchesAndEscapeTakesItBack() throws {
    var browser = try browser()
    browser.press("/")
    browser.type("group:workers")
    browser.press(.enter)
    #expect(caption(browser).hasPrefix("10 interventions by group and theme /group:workers"))
    browser.press(.escape)
    #expect(caption(browser).hasPrefix("97 interventions"))
  }

  @Test func whereNothingStandsTheCellSaysSo() throws {
    var browser = try browser()
    browser.press("v", "v", "j", "l", "l", "l", "l", "l", .enter)
    #expect(browser.message == "Nothing stands in this cell.")
  }

  @Test func columnsThatDoNotFitAreReachedByScrolling() throws {
    var browser = try browser()
    browser.press(.tab, "x")
    for _ in 0..<30 { browser.press("l") }
    let cursor = try #require(browser.frame.cursor)
    #expect(browser.lines[cursor.row].contains(">"))
    #expect(browser.lines[4].contains("<"))
  }

  @Test func theMatrixIsWrittenToAFileWhoseNameEndsInAFormat() throws {
    var browser = try browser()
    browser.press("e")
    #expect(browser.message == "Write to: matrix-group-interventions.csv")
    browser.press(.enter)
    #expect(browser.effects == ["export interventions by group to matrix-group-interventions.csv"])
    browser.press("e", .control("u"))
    browser.type("notes.doc")
    browser.press(.enter)
    #expect(browser.effects.count == 1)
  }

  @Test func elsewhereTheKeysOfTheMatrixSayWhereItIs() throws {
    var browser = TestBrowser(meeting: try .record(), columns: 80, rows: 24)
    for key in ["x", "v", "i", "u"] as [Key] {
      browser.press(key)
      #expect(browser.message == "That is for the matrix; 5 opens it.")
    }
  }

  @Test func aClickSelectsACountAndOneMoreOpensIt() throws {
    var browser = try browser()
    let line = try #require(browser.lines.firstIndex { $0.hasPrefix("  Workers") })
    let column = try #require(browser.lines[4].firstIndex(of: "O")).utf16Offset(
      in: browser.lines[4])
    browser.send(.click(Position(row: line, column: column + 4)))
    #expect(browser.frame.cursor?.row == line)
    browser.send(.click(Position(row: line, column: column + 4)))
    #expect(browser.lines[0].hasPrefix("Matrix › Workers, Opening"))
  }
}
